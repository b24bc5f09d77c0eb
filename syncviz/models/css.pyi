# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import StyleSheet
from syncviz.models import ImportedStyleSheet
from syncviz.models import GlobalImportedStyleSheet
from syncviz.models import InlineStyleSheet
from syncviz.models import GlobalInlineStyleSheet
from syncviz.models import Styles

__all__ = ['StyleSheet', 'ImportedStyleSheet', 'GlobalImportedStyleSheet', 'InlineStyleSheet', 'GlobalInlineStyleSheet', 'Styles']
