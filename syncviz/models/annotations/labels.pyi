# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import TextAnnotation
from syncviz.models import Label
from syncviz.models import LabelSet
from syncviz.models import Title

__all__ = ['TextAnnotation', 'Label', 'LabelSet', 'Title']
