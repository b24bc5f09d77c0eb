# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import SelectionPolicy
from syncviz.models import IntersectRenderers
from syncviz.models import Selection
from syncviz.models import UnionRenderers

__all__ = ['SelectionPolicy', 'IntersectRenderers', 'Selection', 'UnionRenderers']
