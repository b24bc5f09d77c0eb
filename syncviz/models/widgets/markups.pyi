# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Markup
from syncviz.models import Div
from syncviz.models import Paragraph
from syncviz.models import PreText

__all__ = ['Markup', 'Div', 'Paragraph', 'PreText']
