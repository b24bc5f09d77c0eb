# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import DataSource
from syncviz.models import ColumnarDataSource
from syncviz.models import ColumnDataSource
from syncviz.models import WebDataSource
from syncviz.models import AjaxDataSource
from syncviz.models import CDSView
from syncviz.models import GeoJSONDataSource
from syncviz.models import ServerSentDataSource

__all__ = ['DataSource', 'ColumnarDataSource', 'ColumnDataSource', 'WebDataSource', 'AjaxDataSource', 'CDSView', 'GeoJSONDataSource', 'ServerSentDataSource']
