# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Range
from syncviz.models import NumericalRange
from syncviz.models import DataRange
from syncviz.models import DataRange1d
from syncviz.models import FactorRange
from syncviz.models import Range1d

__all__ = ['Range', 'NumericalRange', 'DataRange', 'DataRange1d', 'FactorRange', 'Range1d']
