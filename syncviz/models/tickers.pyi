# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Ticker
from syncviz.models import ContinuousTicker
from syncviz.models import AdaptiveTicker
from syncviz.models import BaseSingleIntervalTicker
from syncviz.models import BasicTicker
from syncviz.models import BinnedTicker
from syncviz.models import CategoricalTicker
from syncviz.models import CompositeTicker
from syncviz.models import CustomJSTicker
from syncviz.models import DatetimeTicker
from syncviz.models import DaysTicker
from syncviz.models import FixedTicker
from syncviz.models import LogTicker
from syncviz.models import MercatorTicker
from syncviz.models import MonthsTicker
from syncviz.models import SingleIntervalTicker
from syncviz.models import TimedeltaTicker
from syncviz.models import YearsTicker

__all__ = ['Ticker', 'ContinuousTicker', 'AdaptiveTicker', 'BaseSingleIntervalTicker', 'BasicTicker', 'BinnedTicker', 'CategoricalTicker', 'CompositeTicker', 'CustomJSTicker', 'DatetimeTicker', 'DaysTicker', 'FixedTicker', 'LogTicker', 'MercatorTicker', 'MonthsTicker', 'SingleIntervalTicker', 'TimedeltaTicker', 'YearsTicker']
