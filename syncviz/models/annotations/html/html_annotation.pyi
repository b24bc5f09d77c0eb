# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import HTMLAnnotation

__all__ = ['HTMLAnnotation']
