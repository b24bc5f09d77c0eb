# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import PickerBase
from syncviz.models import BaseDatePicker
from syncviz.models import BaseDatetimePicker
from syncviz.models import DatePicker
from syncviz.models import DateRangePicker
from syncviz.models import DatetimePicker
from syncviz.models import DatetimeRangePicker
from syncviz.models import MultipleDatePicker
from syncviz.models import MultipleDatetimePicker
from syncviz.models import TimePicker

__all__ = ['PickerBase', 'BaseDatePicker', 'BaseDatetimePicker', 'DatePicker', 'DateRangePicker', 'DatetimePicker', 'DatetimeRangePicker', 'MultipleDatePicker', 'MultipleDatetimePicker', 'TimePicker']
