# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import HTMLTextAnnotation
from syncviz.models import HTMLLabel
from syncviz.models import HTMLLabelSet
from syncviz.models import HTMLTitle
from syncviz.models import ToolbarPanel
from syncviz.models import HTMLAnnotation

__all__ = ['HTMLTextAnnotation', 'HTMLLabel', 'HTMLLabelSet', 'HTMLTitle', 'ToolbarPanel', 'HTMLAnnotation']
