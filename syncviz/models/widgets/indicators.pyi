# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Indicator
from syncviz.models import Progress

__all__ = ['Indicator', 'Progress']
