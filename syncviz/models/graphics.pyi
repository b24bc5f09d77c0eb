# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Marking
from syncviz.models import Decoration

__all__ = ['Marking', 'Decoration']
