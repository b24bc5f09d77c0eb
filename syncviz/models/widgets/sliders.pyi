# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import AbstractSlider
from syncviz.models import BaseNumericalSlider
from syncviz.models import CategoricalSlider
from syncviz.models import NumericalRangeSlider
from syncviz.models import DateRangeSlider
from syncviz.models import NumericalSlider
from syncviz.models import DateSlider
from syncviz.models import DatetimeRangeSlider
from syncviz.models import RangeSlider
from syncviz.models import Slider

__all__ = ['AbstractSlider', 'BaseNumericalSlider', 'CategoricalSlider', 'NumericalRangeSlider', 'DateRangeSlider', 'NumericalSlider', 'DateSlider', 'DatetimeRangeSlider', 'RangeSlider', 'Slider']
