# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import TileSource
from syncviz.models import MercatorTileSource
from syncviz.models import BBoxTileSource
from syncviz.models import QUADKEYTileSource
from syncviz.models import TMSTileSource
from syncviz.models import TileRenderer
from syncviz.models import WMTSTileSource

__all__ = ['TileSource', 'MercatorTileSource', 'BBoxTileSource', 'QUADKEYTileSource', 'TMSTileSource', 'TileRenderer', 'WMTSTileSource']
