# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import HTMLLabel
from syncviz.models import HTMLLabelSet
from syncviz.models import HTMLTitle

__all__ = ['HTMLLabel', 'HTMLLabelSet', 'HTMLTitle']
