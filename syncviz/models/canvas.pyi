# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Canvas
from syncviz.models import CanvasPanel
from syncviz.models import CartesianFrame

__all__ = ['Canvas', 'CanvasPanel', 'CartesianFrame']
