# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import TickFormatter
from syncviz.models import BasicTickFormatter
from syncviz.models import CategoricalTickFormatter
from syncviz.models import CustomJSTickFormatter
from syncviz.models import DatetimeTickFormatter
from syncviz.models import LogTickFormatter
from syncviz.models import MercatorTickFormatter
from syncviz.models import NumeralTickFormatter
from syncviz.models import PrintfTickFormatter
from syncviz.models import TimedeltaTickFormatter
from syncviz.models import RELATIVE_DATETIME_CONTEXT

__all__ = ['TickFormatter', 'BasicTickFormatter', 'CategoricalTickFormatter', 'CustomJSTickFormatter', 'DatetimeTickFormatter', 'LogTickFormatter', 'MercatorTickFormatter', 'NumeralTickFormatter', 'PrintfTickFormatter', 'TimedeltaTickFormatter', 'RELATIVE_DATETIME_CONTEXT']
