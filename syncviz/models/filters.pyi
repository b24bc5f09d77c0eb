# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Filter
from syncviz.models import AllIndices
from syncviz.models import BooleanFilter
from syncviz.models import CompositeFilter
from syncviz.models import CustomJSFilter
from syncviz.models import DifferenceFilter
from syncviz.models import GroupFilter
from syncviz.models import IndexFilter
from syncviz.models import IntersectionFilter
from syncviz.models import InversionFilter
from syncviz.models import SymmetricDifferenceFilter
from syncviz.models import UnionFilter

__all__ = ['Filter', 'AllIndices', 'BooleanFilter', 'CompositeFilter', 'CustomJSFilter', 'DifferenceFilter', 'GroupFilter', 'IndexFilter', 'IntersectionFilter', 'InversionFilter', 'SymmetricDifferenceFilter', 'UnionFilter']
