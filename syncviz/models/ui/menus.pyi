# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import MenuItem
from syncviz.models import ActionItem
from syncviz.models import CheckableItem
from syncviz.models import DividerItem
from syncviz.models import Menu

__all__ = ['MenuItem', 'ActionItem', 'CheckableItem', 'DividerItem', 'Menu']
