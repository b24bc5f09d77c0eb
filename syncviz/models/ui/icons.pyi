# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Icon
from syncviz.models import BuiltinIcon
from syncviz.models import SVGIcon
from syncviz.models import TablerIcon

__all__ = ['Icon', 'BuiltinIcon', 'SVGIcon', 'TablerIcon']
