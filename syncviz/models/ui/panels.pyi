# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Panel

__all__ = ['Panel']
