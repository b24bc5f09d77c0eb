# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Scale
from syncviz.models import CategoricalScale
from syncviz.models import CompositeScale
from syncviz.models import ContinuousScale
from syncviz.models import LinearInterpolationScale
from syncviz.models import LinearScale
from syncviz.models import LogScale

__all__ = ['Scale', 'CategoricalScale', 'CompositeScale', 'ContinuousScale', 'LinearInterpolationScale', 'LinearScale', 'LogScale']
