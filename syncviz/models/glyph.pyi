# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Glyph
from syncviz.models import XYGlyph
from syncviz.models import RadialGlyph
from syncviz.models import ConnectedXYGlyph
from syncviz.models import FillGlyph
from syncviz.models import HatchGlyph
from syncviz.models import LineGlyph
from syncviz.models import TextGlyph

__all__ = ['Glyph', 'XYGlyph', 'RadialGlyph', 'ConnectedXYGlyph', 'FillGlyph', 'HatchGlyph', 'LineGlyph', 'TextGlyph']
