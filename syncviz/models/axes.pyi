# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Axis
from syncviz.models import CategoricalAxis
from syncviz.models import ContinuousAxis
from syncviz.models import DatetimeAxis
from syncviz.models import LinearAxis
from syncviz.models import LogAxis
from syncviz.models import MercatorAxis
from syncviz.models import TimedeltaAxis

__all__ = ['Axis', 'CategoricalAxis', 'ContinuousAxis', 'DatetimeAxis', 'LinearAxis', 'LogAxis', 'MercatorAxis', 'TimedeltaAxis']
