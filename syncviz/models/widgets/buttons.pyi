# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import AbstractButton
from syncviz.models import Button
from syncviz.models import Dropdown
from syncviz.models import HelpButton
from syncviz.models import Toggle
from syncviz.models import ButtonLike

__all__ = ['AbstractButton', 'Button', 'Dropdown', 'HelpButton', 'Toggle', 'ButtonLike']
