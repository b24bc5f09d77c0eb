# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Callback
from syncviz.models import CloseDialog
from syncviz.models import CustomJS
from syncviz.models import OpenDialog
from syncviz.models import OpenURL
from syncviz.models import SetValue
from syncviz.models import ToggleVisibility
from syncviz.models import CustomCode

__all__ = ['Callback', 'CloseDialog', 'CustomJS', 'OpenDialog', 'OpenURL', 'SetValue', 'ToggleVisibility', 'CustomCode']
