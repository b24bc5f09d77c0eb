# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Tool
from syncviz.models import ActionTool
from syncviz.models import GestureTool
from syncviz.models import EditTool
from syncviz.models import BoxEditTool
from syncviz.models import SelectTool
from syncviz.models import RegionSelectTool
from syncviz.models import BoxSelectTool
from syncviz.models import BoxZoomTool
from syncviz.models import ToolButton
from syncviz.models import OnOffButton
from syncviz.models import ClickButton
from syncviz.models import PlotActionTool
from syncviz.models import ClickPanTool
from syncviz.models import CopyTool
from syncviz.models import InspectTool
from syncviz.models import CrosshairTool
from syncviz.models import CustomAction
from syncviz.models import CustomJSHover
from syncviz.models import ExamineTool
from syncviz.models import FreehandDrawTool
from syncviz.models import FullscreenTool
from syncviz.models import HelpTool
from syncviz.models import HoverTool
from syncviz.models import LassoSelectTool
from syncviz.models import LineTool
from syncviz.models import LineEditTool
from syncviz.models import PanTool
from syncviz.models import PointDrawTool
from syncviz.models import PolyTool
from syncviz.models import PolyDrawTool
from syncviz.models import PolyEditTool
from syncviz.models import PolySelectTool
from syncviz.models import RangeTool
from syncviz.models import RedoTool
from syncviz.models import ResetTool
from syncviz.models import SaveTool
from syncviz.models import TapTool
from syncviz.models import ToolMenu
from syncviz.models import ToolProxy
from syncviz.models import Toolbar
from syncviz.models import UndoTool
from syncviz.models import WheelPanTool
from syncviz.models import WheelZoomTool
from syncviz.models import ZoomBaseTool
from syncviz.models import ZoomInTool
from syncviz.models import ZoomOutTool
from syncviz.models import GestureTool as Drag
from syncviz.models import GestureTool as Scroll
from syncviz.models import GestureTool as Tap

__all__ = ['Tool', 'ActionTool', 'GestureTool', 'EditTool', 'BoxEditTool', 'SelectTool', 'RegionSelectTool', 'BoxSelectTool', 'BoxZoomTool', 'ToolButton', 'OnOffButton', 'ClickButton', 'PlotActionTool', 'ClickPanTool', 'CopyTool', 'InspectTool', 'CrosshairTool', 'CustomAction', 'CustomJSHover', 'ExamineTool', 'FreehandDrawTool', 'FullscreenTool', 'HelpTool', 'HoverTool', 'LassoSelectTool', 'LineTool', 'LineEditTool', 'PanTool', 'PointDrawTool', 'PolyTool', 'PolyDrawTool', 'PolyEditTool', 'PolySelectTool', 'RangeTool', 'RedoTool', 'ResetTool', 'SaveTool', 'TapTool', 'ToolMenu', 'ToolProxy', 'Toolbar', 'UndoTool', 'WheelPanTool', 'WheelZoomTool', 'ZoomBaseTool', 'ZoomInTool', 'ZoomOutTool', 'Drag', 'Scroll', 'Tap']
