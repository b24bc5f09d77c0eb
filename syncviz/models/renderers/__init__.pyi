# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Renderer
from syncviz.models import CompositeRenderer
from syncviz.models import GuideRenderer
from syncviz.models import DataRenderer
from syncviz.models import ContourRenderer
from syncviz.models import GlyphRenderer
from syncviz.models import GraphRenderer
from syncviz.models import RendererGroup
from syncviz.models import TileRenderer

__all__ = ['Renderer', 'CompositeRenderer', 'GuideRenderer', 'DataRenderer', 'ContourRenderer', 'GlyphRenderer', 'GraphRenderer', 'RendererGroup', 'TileRenderer']
