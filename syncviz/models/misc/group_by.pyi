# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import GroupBy
from syncviz.models import GroupByModels
from syncviz.models import GroupByName

__all__ = ['GroupBy', 'GroupByModels', 'GroupByName']
