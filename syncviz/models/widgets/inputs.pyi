# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import InputWidget
from syncviz.models import TextLikeInput
from syncviz.models import TextInput
from syncviz.models import AutocompleteInput
from syncviz.models import Checkbox
from syncviz.models import ColorPicker
from syncviz.models import FileInput
from syncviz.models import MultiChoice
from syncviz.models import MultiSelect
from syncviz.models import NumericInput
from syncviz.models import PaletteSelect
from syncviz.models import PasswordInput
from syncviz.models import Select
from syncviz.models import Spinner
from syncviz.models import Switch
from syncviz.models import TextAreaInput
from syncviz.models import ColorMap

__all__ = ['InputWidget', 'TextLikeInput', 'TextInput', 'AutocompleteInput', 'Checkbox', 'ColorPicker', 'FileInput', 'MultiChoice', 'MultiSelect', 'NumericInput', 'PaletteSelect', 'PasswordInput', 'Select', 'Spinner', 'Switch', 'TextAreaInput', 'ColorMap']
