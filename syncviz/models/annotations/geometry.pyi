# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Band
from syncviz.models import BoxAnnotation
from syncviz.models import BoxInteractionHandles
from syncviz.models import PolyAnnotation
from syncviz.models import Slope
from syncviz.models import Span
from syncviz.models import Whisker

__all__ = ['Band', 'BoxAnnotation', 'BoxInteractionHandles', 'PolyAnnotation', 'Slope', 'Span', 'Whisker']
