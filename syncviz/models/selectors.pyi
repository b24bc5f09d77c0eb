# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Selector
from syncviz.models import ByCSS
from syncviz.models import ByClass
from syncviz.models import ByID
from syncviz.models import ByXPath

__all__ = ['Selector', 'ByCSS', 'ByClass', 'ByID', 'ByXPath']
