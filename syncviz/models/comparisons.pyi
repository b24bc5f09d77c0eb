# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Comparison
from syncviz.models import CustomJSCompare
from syncviz.models import NanCompare

__all__ = ['Comparison', 'CustomJSCompare', 'NanCompare']
