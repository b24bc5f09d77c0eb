# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import LayoutDOM
from syncviz.models import CSSGridBox
from syncviz.models import FlexBox
from syncviz.models import Column
from syncviz.models import GridBox
from syncviz.models import GroupBox
from syncviz.models import HBox
from syncviz.models import Row
from syncviz.models import ScrollBox
from syncviz.models import Spacer
from syncviz.models import TabPanel
from syncviz.models import Tabs
from syncviz.models import VBox

__all__ = ['LayoutDOM', 'CSSGridBox', 'FlexBox', 'Column', 'GridBox', 'GroupBox', 'HBox', 'Row', 'ScrollBox', 'Spacer', 'TabPanel', 'Tabs', 'VBox']
