# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import TileRenderer

__all__ = ['TileRenderer']
