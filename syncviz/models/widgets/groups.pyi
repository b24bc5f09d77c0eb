# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import ToggleButtonGroup
from syncviz.models import CheckboxButtonGroup
from syncviz.models import ToggleInputGroup
from syncviz.models import CheckboxGroup
from syncviz.models import RadioButtonGroup
from syncviz.models import RadioGroup
from syncviz.models import AbstractGroup

__all__ = ['ToggleButtonGroup', 'CheckboxButtonGroup', 'ToggleInputGroup', 'CheckboxGroup', 'RadioButtonGroup', 'RadioGroup', 'AbstractGroup']
