# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Glyph
from syncviz.models import XYGlyph
from syncviz.models import AnnularWedge
from syncviz.models import Annulus
from syncviz.models import Arc
from syncviz.models import Area
from syncviz.models import Bezier
from syncviz.models import LRTBGlyph
from syncviz.models import Block
from syncviz.models import CenterRotatable
from syncviz.models import RadialGlyph
from syncviz.models import Circle
from syncviz.models import Ellipse
from syncviz.models import HArea
from syncviz.models import HAreaStep
from syncviz.models import HBar
from syncviz.models import HSpan
from syncviz.models import HStrip
from syncviz.models import HexTile
from syncviz.models import ImageBase
from syncviz.models import Image
from syncviz.models import ImageRGBA
from syncviz.models import ImageStack
from syncviz.models import ImageURL
from syncviz.models import Line
from syncviz.models import Marker
from syncviz.models import Text
from syncviz.models import MathTextGlyph
from syncviz.models import MathMLGlyph
from syncviz.models import MultiLine
from syncviz.models import MultiPolygons
from syncviz.models import Ngon
from syncviz.models import Patch
from syncviz.models import Patches
from syncviz.models import Quad
from syncviz.models import Quadratic
from syncviz.models import Ray
from syncviz.models import Rect
from syncviz.models import Scatter
from syncviz.models import Segment
from syncviz.models import Spline
from syncviz.models import Step
from syncviz.models import TeXGlyph
from syncviz.models import VArea
from syncviz.models import VAreaStep
from syncviz.models import VBar
from syncviz.models import VSpan
from syncviz.models import VStrip
from syncviz.models import Wedge
from syncviz.models import XYGlyph as ConnectedXYGlyph
from syncviz.models import Glyph as FillGlyph
from syncviz.models import Glyph as HatchGlyph
from syncviz.models import Glyph as LineGlyph
from syncviz.models import Glyph as TextGlyph

__all__ = ['Glyph', 'XYGlyph', 'AnnularWedge', 'Annulus', 'Arc', 'Area', 'Bezier', 'LRTBGlyph', 'Block', 'CenterRotatable', 'RadialGlyph', 'Circle', 'Ellipse', 'HArea', 'HAreaStep', 'HBar', 'HSpan', 'HStrip', 'HexTile', 'ImageBase', 'Image', 'ImageRGBA', 'ImageStack', 'ImageURL', 'Line', 'Marker', 'Text', 'MathTextGlyph', 'MathMLGlyph', 'MultiLine', 'MultiPolygons', 'Ngon', 'Patch', 'Patches', 'Quad', 'Quadratic', 'Ray', 'Rect', 'Scatter', 'Segment', 'Spline', 'Step', 'TeXGlyph', 'VArea', 'VAreaStep', 'VBar', 'VSpan', 'VStrip', 'Wedge', 'ConnectedXYGlyph', 'FillGlyph', 'HatchGlyph', 'LineGlyph', 'TextGlyph']
