# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Mapper
from syncviz.models import ColorMapper
from syncviz.models import CategoricalColorMapper
from syncviz.models import CategoricalMarkerMapper
from syncviz.models import CategoricalPatternMapper
from syncviz.models import ContinuousColorMapper
from syncviz.models import ScanningColorMapper
from syncviz.models import EqHistColorMapper
from syncviz.models import LinearColorMapper
from syncviz.models import LogColorMapper
from syncviz.models import StackColorMapper
from syncviz.models import WeightedStackColorMapper
from syncviz.models import CategoricalMapper

__all__ = ['Mapper', 'ColorMapper', 'CategoricalColorMapper', 'CategoricalMarkerMapper', 'CategoricalPatternMapper', 'ContinuousColorMapper', 'ScanningColorMapper', 'EqHistColorMapper', 'LinearColorMapper', 'LogColorMapper', 'StackColorMapper', 'WeightedStackColorMapper', 'CategoricalMapper']
