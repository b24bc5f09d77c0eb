# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import GMapPlot
from syncviz.models import MapOptions
from syncviz.models import GMapOptions
from syncviz.models import MapPlot

__all__ = ['GMapPlot', 'MapOptions', 'GMapOptions', 'MapPlot']
