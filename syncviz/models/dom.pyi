# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Action
from syncviz.models import DOMNode
from syncviz.models import DOMElement
from syncviz.models import Placeholder
from syncviz.models import ValueRef
from syncviz.models import ColorRef
from syncviz.models import StyleSheet
from syncviz.models import ImportedStyleSheet
from syncviz.models import GlobalImportedStyleSheet
from syncviz.models import InlineStyleSheet
from syncviz.models import GlobalInlineStyleSheet
from syncviz.models import HTML
from syncviz.models import Index
from syncviz.models import Styles
from syncviz.models import Table
from syncviz.models import TableRow
from syncviz.models import Template
from syncviz.models import ToggleGroup
from syncviz.models import ValueOf
from syncviz.models import _dom_Div as Div
from syncviz.models import _dom_Span as Span
from syncviz.models import _dom_Text as Text

__all__ = ['Action', 'DOMNode', 'DOMElement', 'Placeholder', 'ValueRef', 'ColorRef', 'StyleSheet', 'ImportedStyleSheet', 'GlobalImportedStyleSheet', 'InlineStyleSheet', 'GlobalInlineStyleSheet', 'HTML', 'Index', 'Styles', 'Table', 'TableRow', 'Template', 'ToggleGroup', 'ValueOf', 'Div', 'Span', 'Text']
