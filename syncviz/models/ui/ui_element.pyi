# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import StyledElement
from syncviz.models import UIElement

__all__ = ['StyledElement', 'UIElement']
