# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Glyph
from syncviz.models import XYGlyph
from syncviz.models import RadialGlyph
from syncviz.models import XYGlyph as ConnectedXYGlyph
from syncviz.models import Glyph as FillGlyph
from syncviz.models import Glyph as HatchGlyph
from syncviz.models import Glyph as LineGlyph
from syncviz.models import Glyph as TextGlyph

__all__ = ['Glyph', 'XYGlyph', 'RadialGlyph', 'ConnectedXYGlyph', 'FillGlyph', 'HatchGlyph', 'LineGlyph', 'TextGlyph']
