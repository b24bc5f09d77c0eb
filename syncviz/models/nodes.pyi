# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Coordinate
from syncviz.models import CoordinateMapping
from syncviz.models import Indexed
from syncviz.models import Node
from syncviz.models import XY

__all__ = ['Coordinate', 'CoordinateMapping', 'Indexed', 'Node', 'XY']
