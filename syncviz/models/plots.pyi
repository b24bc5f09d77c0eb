# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Plot
from syncviz.models import Figure
from syncviz.models import GMapPlot
from syncviz.models import GMap
from syncviz.models import MapOptions
from syncviz.models import GMapOptions
from syncviz.models import GridPlot
from syncviz.models import MapPlot

__all__ = ['Plot', 'Figure', 'GMapPlot', 'GMap', 'MapOptions', 'GMapOptions', 'GridPlot', 'MapPlot']
