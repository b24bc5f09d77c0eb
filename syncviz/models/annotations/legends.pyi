# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import BaseColorBar
from syncviz.models import ColorBar
from syncviz.models import ContourColorBar
from syncviz.models import Legend
from syncviz.models import LegendItem
from syncviz.models import ScaleBar
from syncviz.models import SizeBar

__all__ = ['BaseColorBar', 'ColorBar', 'ContourColorBar', 'Legend', 'LegendItem', 'ScaleBar', 'SizeBar']
