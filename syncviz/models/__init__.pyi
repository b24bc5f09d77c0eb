# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.
# mypy: disable-error-code="assignment, misc, override"

from collections.abc import Mapping, Sequence, Set as AbstractSet
from datetime import date
from typing import Any, Literal, TypeAlias

from ..core.types import Array, Attribute as _P, Binary, ColorLike, ColumnLike, Dash, Moment, Number, Scalar
from ..core.types import Picture, SpecLike, Whole
from ..model import Model as Model
from .behaviours.buttons import ButtonMethods as _ButtonMethods
from .behaviours.buttons import DropdownMethods as _DropdownMethods
from .behaviours.buttons import LegendMethods as _LegendMethods
from .behaviours.buttons import ToggleMethods as _ToggleMethods
from .behaviours.callbacks import CoordinateTransformMethods as _CoordinateTransformMethods
from .behaviours.callbacks import CustomJSMethods as _CustomJSMethods
from .behaviours.callbacks import LayoutProviderMethods as _LayoutProviderMethods
from .behaviours.constructors import DataRange1dMethods as _DataRange1dMethods
from .behaviours.constructors import FactorRangeMethods as _FactorRangeMethods
from .behaviours.constructors import FlexBoxMethods as _FlexBoxMethods
from .behaviours.constructors import HTMLMethods as _HTMLMethods
from .behaviours.constructors import ImageMethods as _ImageMethods
from .behaviours.constructors import LegendItemMethods as _LegendItemMethods
from .behaviours.constructors import MapPlotMethods as _MapPlotMethods
from .behaviours.constructors import MercatorAxisMethods as _MercatorAxisMethods
from .behaviours.dates import DateRangeSliderMethods as _DateRangeSliderMethods
from .behaviours.dates import DateSliderMethods as _DateSliderMethods
from .behaviours.filters import FilterMethods as _FilterMethods
from .behaviours.inputs import DataTableMethods as _DataTableMethods
from .behaviours.inputs import FileInputMethods as _FileInputMethods
from .behaviours.layouts import LayoutDOMMethods as _LayoutDOMMethods
from .behaviours.nodes import BoxAnnotationMethods as _BoxAnnotationMethods
from .behaviours.nodes import NodeMethods as _NodeMethods
from .behaviours.plots import PlotMethods as _PlotMethods
from .behaviours.ranges import Range1dMethods as _Range1dMethods
from .behaviours.renderers import ContourRendererMethods as _ContourRendererMethods
from .behaviours.renderers import GlyphRendererMethods as _GlyphRendererMethods
from .behaviours.sources import ColumnDataSourceMethods as _ColumnDataSourceMethods
from .behaviours.tools import ToolMethods as _ToolMethods
from .behaviours.units import CustomDimensionalMethods as _CustomDimensionalMethods
from .behaviours.units import DimensionalMethods as _DimensionalMethods
from .behaviours.units import MetricMethods as _MetricMethods
from syncviz.models.behaviours.inputs import color_map as _ColorMap
from syncviz.models.behaviours.formatters import relative_datetime_context as _RELATIVE_DATETIME_CONTEXT

_Align: TypeAlias = Literal['start', 'center', 'end']
_AlternationPolicy: TypeAlias = Literal['none', 'even', 'odd', 'every']
_Anchor: TypeAlias = Literal['top_left', 'top_center', 'top_right', 'center_left', 'center_center', 'center_right', 'bottom_left', 'bottom_center', 'bottom_right', 'top', 'left', 'center', 'right', 'bottom']
_AngleSpec: TypeAlias = Number | str | Expression | SpecLike
_AngleUnits: TypeAlias = Literal['deg', 'rad', 'grad', 'turn']
_AxisLabelStandoffMode: TypeAlias = Literal['tick_labels', 'axis']
_BoxOrigin: TypeAlias = Literal['corner', 'center']
_BuiltinFormatter: TypeAlias = Literal['raw', 'basic', 'numeral', 'printf', 'datetime']
_ButtonType: TypeAlias = Literal['default', 'primary', 'success', 'warning', 'danger', 'light']
_CalendarPosition: TypeAlias = Literal['auto', 'above', 'below']
_Clock: TypeAlias = Literal['12h', '24h']
_ColorScalar: TypeAlias = ColorLike | None | SpecLike
_ColorSpec: TypeAlias = ColorLike | None | str | Expression | SpecLike
_ContextWhich: TypeAlias = Literal['start', 'center', 'end', 'all']
_CoordinateUnits: TypeAlias = Literal['canvas', 'screen', 'data']
_DictScalar: TypeAlias = Mapping[str, Texture] | SpecLike
_Dimension: TypeAlias = Literal['width', 'height']
_Dimensions: TypeAlias = Literal['width', 'height', 'both']
_Direction: TypeAlias = Literal['clock', 'anticlock']
_DistanceSpec: TypeAlias = Moment | str | Expression | SpecLike
_Distribution: TypeAlias = Literal['uniform', 'normal']
_Face: TypeAlias = Literal['front', 'back']
_FlowMode: TypeAlias = Literal['block', 'inline']
_FontSizeSpec: TypeAlias = str | Expression | SpecLike
_FontSpec: TypeAlias = str | Expression | SpecLike
_FontStyle: TypeAlias = Literal['normal', 'italic', 'bold', 'bold italic']
_FontStyleSpec: TypeAlias = _FontStyle | str | Expression | SpecLike
_HAlign: TypeAlias = Literal['left', 'center', 'right']
_HTTPMethod: TypeAlias = Literal['POST', 'GET']
_HatchPatternType: TypeAlias = Literal['blank', 'dot', 'ring', 'horizontal_line', 'vertical_line', 'cross', 'horizontal_dash', 'vertical_dash', 'spiral', 'right_diagonal_line', 'left_diagonal_line', 'diagonal_cross', 'right_diagonal_dash', 'left_diagonal_dash', 'horizontal_wave', 'vertical_wave', 'criss_cross', ' ', '.', 'o', '-', '|', '+', '"', ':', '@', '/', '\\', 'x', ',', '`', 'v', '>', '*']
_HexTileOrientation: TypeAlias = Literal['pointytop', 'flattop']
_HoverMode: TypeAlias = Literal['mouse', 'hline', 'vline']
_ImageOrigin: TypeAlias = Literal['bottom_left', 'top_left', 'bottom_right', 'top_right']
_LabelOrientation: TypeAlias = Literal['vertical', 'horizontal', 'parallel', 'normal']
_LatLon: TypeAlias = Literal['lat', 'lon']
_LegendClickPolicy: TypeAlias = Literal['none', 'hide', 'mute']
_LineCap: TypeAlias = Literal['butt', 'round', 'square']
_LineCapScalar: TypeAlias = _LineCap | SpecLike
_LineCapSpec: TypeAlias = _LineCap | str | Expression | SpecLike
_LineDashScalar: TypeAlias = Dash | SpecLike
_LineDashSpec: TypeAlias = Dash | str | Expression | SpecLike
_LineJoin: TypeAlias = Literal['miter', 'round', 'bevel']
_LineJoinScalar: TypeAlias = _LineJoin | SpecLike
_LineJoinSpec: TypeAlias = _LineJoin | str | Expression | SpecLike
_LinePolicy: TypeAlias = Literal['prev', 'next', 'nearest', 'interp', 'none']
_Location: TypeAlias = Literal['above', 'below', 'left', 'right']
_Logo: TypeAlias = Literal['normal', 'grey']
_MapType: TypeAlias = Literal['satellite', 'roadmap', 'terrain', 'hybrid']
_MarkerSpec: TypeAlias = _MarkerType | str | None | Expression | SpecLike
_MarkerType: TypeAlias = Literal['asterisk', 'circle', 'circle_cross', 'circle_dot', 'circle_x', 'circle_y', 'cross', 'dash', 'diamond', 'diamond_cross', 'diamond_dot', 'dot', 'hex', 'hex_dot', 'inverted_triangle', 'plus', 'square', 'square_cross', 'square_dot', 'square_pin', 'square_x', 'star', 'star_dot', 'triangle', 'triangle_dot', 'triangle_pin', 'x', 'y']
_MutedPolicy: TypeAlias = Literal['show', 'ignore']
_NDArraySpec: TypeAlias = Sequence[Number] | Array | str | Expression | SpecLike
_NullDistanceSpec: TypeAlias = Moment | None | str | Expression | SpecLike
_NullStringScalar: TypeAlias = str | None | SpecLike
_NullStringSpec: TypeAlias = str | None | Expression | SpecLike
_NumberScalar: TypeAlias = Number | SpecLike
_NumberSpec: TypeAlias = Moment | str | Expression | SpecLike
_Orientation: TypeAlias = Literal['vertical', 'horizontal']
_OutlineShapeName: TypeAlias = Literal['none', 'box', 'rectangle', 'square', 'circle', 'ellipse', 'trapezoid', 'parallelogram', 'diamond', 'triangle']
_OutlineShapeSpec: TypeAlias = _OutlineShapeName | str | Expression | SpecLike
_OutputBackend: TypeAlias = Literal['canvas', 'svg', 'webgl']
_PaddingUnits: TypeAlias = Literal['percent', 'absolute']
_PanDirection: TypeAlias = Literal['left', 'right', 'up', 'down', 'west', 'east', 'north', 'south']
_Place: TypeAlias = Literal['above', 'below', 'left', 'right', 'center']
_PointPolicy: TypeAlias = Literal['snap_to_data', 'follow_mouse', 'none']
_RadiusDimension: TypeAlias = Literal['x', 'y', 'max', 'min']
_RegionSelectionMode: TypeAlias = Literal['replace', 'append', 'intersect', 'subtract', 'xor']
_RenderLevel: TypeAlias = Literal['image', 'underlay', 'glyph', 'guide', 'annotation', 'overlay']
_ResetPolicy: TypeAlias = Literal['standard', 'event_only']
_ResolutionType: TypeAlias = Literal['microseconds', 'milliseconds', 'seconds', 'minsec', 'minutes', 'hourmin', 'hours', 'days', 'months', 'years']
_RoundingFunction: TypeAlias = Literal['round', 'nearest', 'floor', 'rounddown', 'ceil', 'roundup']
_ScreenSizeSpec: TypeAlias = Number | str | Expression | SpecLike
_ScrollbarPolicy: TypeAlias = Literal['auto', 'visible', 'hidden']
_SelectionMode: TypeAlias = Literal['replace', 'append', 'intersect', 'subtract', 'xor', 'toggle']
_SizingMode: TypeAlias = Literal['stretch_width', 'stretch_height', 'stretch_both', 'scale_width', 'scale_height', 'scale_both', 'fixed', 'inherit']
_Sort: TypeAlias = Literal['ascending', 'descending']
_StartEnd: TypeAlias = Literal['start', 'end']
_StepMode: TypeAlias = Literal['after', 'before', 'center']
_StringSpec: TypeAlias = str | Expression | SpecLike
_TapBehavior: TypeAlias = Literal['select', 'inspect']
_TapGesture: TypeAlias = Literal['tap', 'doubletap']
_TextAlign: TypeAlias = Literal['left', 'right', 'center']
_TextAlignSpec: TypeAlias = _TextAlign | str | Expression | SpecLike
_TextAnchorSpec: TypeAlias = _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] | Literal['auto'] | str | Expression | SpecLike
_TextBaseline: TypeAlias = Literal['top', 'middle', 'bottom', 'alphabetic', 'hanging', 'ideographic']
_TextBaselineSpec: TypeAlias = _TextBaseline | str | Expression | SpecLike
_TextureRepetition: TypeAlias = Literal['repeat', 'repeat_x', 'repeat_y', 'no_repeat']
_TimedeltaResolutionType: TypeAlias = Literal['nanoseconds', 'microseconds', 'milliseconds', 'seconds', 'minsec', 'minutes', 'hourmin', 'hours', 'days']
_ToolIcon: TypeAlias = Literal['append_mode', 'arrow_down_to_bar', 'arrow_up_from_bar', 'auto_box_zoom', 'bold', 'box_edit', 'box_select', 'box_zoom', 'caret_down', 'caret_left', 'caret_right', 'caret_up', 'check', 'chevron_down', 'chevron_left', 'chevron_right', 'chevron_up', 'clear_selection', 'copy', 'crosshair', 'dark_theme', 'delete', 'freehand_draw', 'fullscreen', 'help', 'hover', 'intersect_mode', 'invert_selection', 'italic', 'lasso_select', 'light_theme', 'line_edit', 'maximize', 'minimize', 'pan', 'pin', 'point_draw', 'pointer', 'poly_draw', 'poly_edit', 'polygon_select', 'range', 'redo', 'replace_mode', 'reset', 'save', 'see_off', 'see_on', 'settings', 'square', 'square_check', 'subtract_mode', 'tap_select', 'text_align_center', 'text_align_left', 'text_align_right', 'undo', 'unknown', 'unpin', 'wheel_pan', 'wheel_zoom', 'x_box_select', 'x_box_zoom', 'x_grip', 'x_pan', 'xor_mode', 'y_box_select', 'y_box_zoom', 'y_grip', 'y_pan', 'zoom_in', 'zoom_out']
_ToolName: TypeAlias = Literal['auto_box_zoom', 'box_select', 'box_zoom', 'click', 'copy', 'crosshair', 'doubletap', 'examine', 'freehand_draw', 'fullscreen', 'help', 'hover', 'lasso_select', 'pan', 'pan_down', 'pan_east', 'pan_left', 'pan_north', 'pan_right', 'pan_south', 'pan_up', 'pan_west', 'poly_select', 'redo', 'reset', 'save', 'tap', 'undo', 'wheel_zoom', 'xbox_select', 'xbox_zoom', 'xcrosshair', 'xpan', 'xwheel_pan', 'xwheel_zoom', 'xzoom_in', 'xzoom_out', 'ybox_select', 'ybox_zoom', 'ycrosshair', 'ypan', 'ywheel_pan', 'ywheel_zoom', 'yzoom_in', 'yzoom_out', 'zoom_in', 'zoom_out']
_TooltipAttachment: TypeAlias = Literal['horizontal', 'vertical', 'left', 'right', 'above', 'below']
_UpdateMode: TypeAlias = Literal['replace', 'append']
_VAlign: TypeAlias = Literal['top', 'center', 'bottom']
_VerticalAlign: TypeAlias = Literal['top', 'middle', 'bottom']
_WindowAxis: TypeAlias = Literal['none', 'x', 'y']
_XCoordinateSeqSeqSeqSpec: TypeAlias = Sequence[Sequence[Sequence[Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Number] | tuple[str, str, Number] | tuple[str, str, str, Number]] | Array] | Array] | Array | str | Expression | SpecLike
_XCoordinateSeqSpec: TypeAlias = Sequence[Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Number] | tuple[str, str, Number] | tuple[str, str, str, Number]] | Array | str | Expression | SpecLike
_XCoordinateSpec: TypeAlias = Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Number] | tuple[str, str, Number] | tuple[str, str, str, Number] | Expression | SpecLike
_XOrYCoordinateSpec: TypeAlias = Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Number] | tuple[str, str, Number] | tuple[str, str, str, Number] | Expression | SpecLike
_YCoordinateSeqSeqSeqSpec: TypeAlias = Sequence[Sequence[Sequence[Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Number] | tuple[str, str, Number] | tuple[str, str, str, Number]] | Array] | Array] | Array | str | Expression | SpecLike
_YCoordinateSeqSpec: TypeAlias = Sequence[Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Number] | tuple[str, str, Number] | tuple[str, str, str, Number]] | Array | str | Expression | SpecLike
_YCoordinateSpec: TypeAlias = Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Number] | tuple[str, str, Number] | tuple[str, str, str, Number] | Expression | SpecLike

class StyledElement(Model):
    """A base of BokehJS models: StyledElement."""

    html_attributes: _P[dict[str, str], Mapping[str, str]]
    html_id: _P[str | None, str | None]
    css_classes: _P[list[str], Sequence[str] | Array]
    css_variables: _P[dict[str, Node | str], Mapping[str, Node | str]]
    styles: _P[dict[str, str | None] | Styles, Mapping[str, str | None] | Styles]
    stylesheets: _P[list[Any], Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array]
    def __init__(
        self, *, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class UIElement(StyledElement):
    """The BokehJS model UIElement."""

    visible: _P[bool, bool | Scalar]
    context_menu: _P[Menu | Literal['auto'] | None, Menu | Literal['auto'] | None]
    def __init__(
        self, *, visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Pane(UIElement):
    """The BokehJS model Pane."""

    elements: _P[list[Any], Sequence[UIElement | DOMNode | HTML] | Array]
    def __init__(
        self, *, elements: Sequence[UIElement | DOMNode | HTML] | Array = ..., visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LayoutDOM(Pane, _LayoutDOMMethods):
    """The BokehJS model LayoutDOM."""

    width: _P[float | None, Number | None]
    height: _P[float | None, Number | None]
    min_width: _P[float | None, Number | None]
    min_height: _P[float | None, Number | None]
    max_width: _P[float | None, Number | None]
    max_height: _P[float | None, Number | None]
    margin: _P[float | tuple[float, float] | tuple[float, float, float, float] | None, Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None]
    width_policy: _P[Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'], Literal['fixed', 'fit', 'min', 'max'] | Literal['auto']]
    height_policy: _P[Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'], Literal['fixed', 'fit', 'min', 'max'] | Literal['auto']]
    aspect_ratio: _P[float | Literal['auto'] | None, Number | Literal['auto'] | None]
    flow_mode: _P[_FlowMode, _FlowMode]
    sizing_mode: _P[_SizingMode | None, _SizingMode | None]
    disabled: _P[bool, bool | Scalar]
    align: _P[_Align | tuple[_Align, _Align] | Literal['auto'], _Align | tuple[_Align, _Align] | list[Any] | Literal['auto']]
    resizable: _P[bool | _Dimensions, bool | Scalar | _Dimensions]
    def __init__(
        self, *, width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Widget(LayoutDOM):
    """The BokehJS model Widget."""

    margin: _P[float | tuple[float, float] | tuple[float, float, float, float], Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None]
    def __init__(
        self, *, margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Control(Widget):
    """A base of BokehJS models: Control."""

    def __init__(
        self, *, margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AbstractButton(Control):
    """The BokehJS model AbstractButton."""

    label: _P[_SomeDOMNode | str, DOMNode | str]
    icon: _P[_SomeIcon | None, Icon | None]
    button_type: _P[_ButtonType, _ButtonType]
    def __init__(
        self, *, label: DOMNode | str = 'Button', icon: Icon | None = None, button_type: _ButtonType = 'default',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class OrientedControl(Control):
    """A base of BokehJS models: OrientedControl."""

    orientation: _P[_Orientation, _Orientation]
    def __init__(
        self, *, orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AbstractSlider(OrientedControl):
    """A base of BokehJS models: AbstractSlider."""

    width: _P[float, Number | None]
    title: _P[str, str | None]
    show_value: _P[bool, bool | Scalar]
    value: _P[Any, Any]
    @property
    def value_throttled(self) -> Any: ...
    direction: _P[Literal['ltr', 'rtl'], Literal['ltr', 'rtl']]
    tooltips: _P[bool, bool | Scalar]
    bar_color: _P[str | int, ColorLike]
    def __init__(
        self, *, width: Number | None = 300, title: str | None = '', show_value: bool | Scalar = True, value: Any = ...,
        direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Action(Model):
    """The BokehJS model bokeh.models.dom.Action."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MenuItem(Model):
    """The BokehJS model MenuItem."""

    checked: _P[bool | None, bool | Scalar | None]
    icon: _P[_ToolIcon | str | None, _ToolIcon | str | None | Picture]
    label: _P[str, str]
    tooltip: _P[str | None, str | None]
    shortcut: _P[str | None, str | None]
    menu: _P[Menu | None, Menu | None]
    disabled: _P[bool, bool | Scalar]
    action: _P[_SomeCallback | None, Callback | None]
    def __init__(
        self, *, checked: bool | Scalar | None = None, icon: _ToolIcon | str | None | Picture = None, label: str = ...,
        tooltip: str | None = None, shortcut: str | None = None, menu: Menu | None = None,
        disabled: bool | Scalar = False, action: Callback | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ActionItem(MenuItem):
    """The BokehJS model ActionItem."""

    def __init__(
        self, *, checked: bool | Scalar | None = None, icon: _ToolIcon | str | None | Picture = None, label: str = ...,
        tooltip: str | None = None, shortcut: str | None = None, menu: Menu | None = None,
        disabled: bool | Scalar = False, action: Callback | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Tool(Model, _ToolMethods):
    """The BokehJS model Tool."""

    icon: _P[_ToolIcon | str | None, _ToolIcon | str | None | Picture]
    description: _P[str | None, str | None]
    visible: _P[bool, bool | Scalar]
    group: _P[str | bool, str | bool | Scalar]
    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ActionTool(Tool):
    """The BokehJS model ActionTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Ticker(Model):
    """The BokehJS model Ticker."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ContinuousTicker(Ticker):
    """The BokehJS model ContinuousTicker."""

    num_minor_ticks: _P[int, Whole]
    desired_num_ticks: _P[int, Whole]
    def __init__(
        self, *, num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AdaptiveTicker(ContinuousTicker):
    """The BokehJS model AdaptiveTicker."""

    base: _P[float, Number]
    mantissas: _P[list[float], Sequence[Number] | Array]
    min_interval: _P[float, Number]
    max_interval: _P[float | None, Number | None]
    def __init__(
        self, *, base: Number = 10, mantissas: Sequence[Number] | Array = ..., min_interval: Number = 0,
        max_interval: Number | None = None, num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DataSource(Model):
    """The BokehJS model DataSource."""

    @property
    def selected(self) -> Selection: ...
    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ColumnarDataSource(DataSource):
    """The BokehJS model ColumnarDataSource."""

    default_values: _P[dict[str, Any], Mapping[str, Any]]
    selection_policy: _P[_SomeSelectionPolicy, SelectionPolicy]
    def __init__(
        self, *, default_values: Mapping[str, Any] = ..., selection_policy: SelectionPolicy = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ColumnDataSource(ColumnarDataSource, _ColumnDataSourceMethods):
    """The BokehJS model ColumnDataSource."""

    data: _P[dict[str, Any], Mapping[str, Sequence[Any] | Array] | Any]
    def __init__(
        self, data: Mapping[str, Sequence[Any] | Array] | Any = ..., *, default_values: Mapping[str, Any] = ...,
        selection_policy: SelectionPolicy = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class WebDataSource(ColumnDataSource):
    """The BokehJS model WebDataSource."""

    max_size: _P[int | None, Whole | None]
    mode: _P[_UpdateMode, _UpdateMode]
    adapter: _P[CustomJS | None, CustomJS | None]
    data_url: _P[str, str]
    def __init__(
        self, data: Mapping[str, Sequence[Any] | Array] | Any = ..., *, max_size: Whole | None = None,
        mode: _UpdateMode = 'replace', adapter: CustomJS | None = None, data_url: str = ...,
        default_values: Mapping[str, Any] = ..., selection_policy: SelectionPolicy = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AjaxDataSource(WebDataSource):
    """The BokehJS model AjaxDataSource."""

    polling_interval: _P[int | None, Whole | None]
    content_type: _P[str, str]
    http_headers: _P[dict[str, str], Mapping[str, str]]
    method: _P[_HTTPMethod, _HTTPMethod]
    if_modified: _P[bool, bool | Scalar]
    def __init__(
        self, data: Mapping[str, Sequence[Any] | Array] | Any = ..., *, polling_interval: Whole | None = None,
        content_type: str = 'application/json', http_headers: Mapping[str, str] = ..., method: _HTTPMethod = 'POST',
        if_modified: bool | Scalar = False, max_size: Whole | None = None, mode: _UpdateMode = 'replace',
        adapter: CustomJS | None = None, data_url: str = ..., default_values: Mapping[str, Any] = ...,
        selection_policy: SelectionPolicy = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Filter(Model, _FilterMethods):
    """The BokehJS model Filter."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AllIndices(Filter):
    """The BokehJS model AllIndices."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LabelingPolicy(Model):
    """The BokehJS model LabelingPolicy."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AllLabels(LabelingPolicy):
    """The BokehJS model AllLabels."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Dimensional(Model, _DimensionalMethods):
    """A base of BokehJS models: Dimensional."""

    ticks: _P[list[float], Sequence[Number] | Array]
    include: _P[list[str] | None, Sequence[str] | Array | None]
    exclude: _P[list[str], Sequence[str] | Array]
    def __init__(
        self, *, ticks: Sequence[Number] | Array = ..., include: Sequence[str] | Array | None = None,
        exclude: Sequence[str] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomDimensional(Dimensional, _CustomDimensionalMethods):
    """A base of BokehJS models: CustomDimensional."""

    basis: _P[dict[str, tuple[float, str] | tuple[float, str, str]], Mapping[str, tuple[Number, str] | list[Any] | tuple[Number, str, str]]]
    def __init__(
        self, *, basis: Mapping[str, tuple[Number, str] | list[Any] | tuple[Number, str, str]] = ...,
        ticks: Sequence[Number] | Array = ..., include: Sequence[str] | Array | None = None,
        exclude: Sequence[str] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Angular(CustomDimensional):
    """The BokehJS model Angular."""

    ticks: _P[list[float], Sequence[Number] | Array]
    basis: _P[dict[str, tuple[float, str] | tuple[float, str, str]], Mapping[str, tuple[Number, str] | list[Any] | tuple[Number, str, str]]]
    def __init__(
        self, *, ticks: Sequence[Number] | Array = ...,
        basis: Mapping[str, tuple[Number, str] | list[Any] | tuple[Number, str, str]] = ...,
        include: Sequence[str] | Array | None = None, exclude: Sequence[str] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Renderer(StyledElement):
    """The BokehJS model Renderer."""

    group: _P[RendererGroup | None, RendererGroup | None]
    level: _P[_RenderLevel, _RenderLevel]
    visible: _P[bool, bool | Scalar]
    x_range_name: _P[str, str]
    y_range_name: _P[str, str]
    coordinates: _P[CoordinateMapping | None, CoordinateMapping | None]
    propagate_hover: _P[bool, bool | Scalar]
    context_menu: _P[Menu | None, Menu | None]
    def __init__(
        self, *, group: RendererGroup | None = None, level: _RenderLevel = 'image', visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CompositeRenderer(Renderer):
    """A base of BokehJS models: CompositeRenderer."""

    renderers: _P[list[Any], Sequence[Renderer] | Array]
    elements: _P[list[Any], Sequence[UIElement | DOMNode] | Array]
    def __init__(
        self, *, renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, level: _RenderLevel = 'image', visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Annotation(CompositeRenderer):
    """The BokehJS model Annotation."""

    level: _P[_RenderLevel, _RenderLevel]
    def __init__(
        self, *, level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Glyph(Model):
    """The BokehJS model Glyph."""

    decorations: _P[list[Decoration], Sequence[Decoration] | Array]
    def __init__(
        self, *, decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class XYGlyph(Glyph):
    """A base of BokehJS models: XYGlyph."""

    x: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    def __init__(
        self, *, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AnnularWedge(XYGlyph):
    """The BokehJS model AnnularWedge."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    direction: _P[_Direction, _Direction]
    inner_radius: _P[float | Any, _DistanceSpec]
    inner_radius_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    outer_radius: _P[float | Any, _DistanceSpec]
    outer_radius_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    start_angle: _P[float | Any, _AngleSpec]
    start_angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    end_angle: _P[float | Any, _AngleSpec]
    end_angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., inner_radius: _DistanceSpec = ...,
        outer_radius: _DistanceSpec = ..., start_angle: _AngleSpec = ..., end_angle: _AngleSpec = ...,
        direction: _Direction = 'anticlock', *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray',
        fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1,
        hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1,
        hatch_extra: _DictScalar = ..., inner_radius_units: Literal['screen', 'data'] = 'data',
        outer_radius_units: Literal['screen', 'data'] = 'data',
        start_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        end_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Annulus(XYGlyph):
    """The BokehJS model Annulus."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    inner_radius: _P[float | Any, _DistanceSpec]
    inner_radius_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    outer_radius: _P[float | Any, _DistanceSpec]
    outer_radius_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., inner_radius: _DistanceSpec = ...,
        outer_radius: _DistanceSpec = ..., *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray',
        fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1,
        hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1,
        hatch_extra: _DictScalar = ..., inner_radius_units: Literal['screen', 'data'] = 'data',
        outer_radius_units: Literal['screen', 'data'] = 'data', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Arc(XYGlyph):
    """The BokehJS model Arc."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    direction: _P[_Direction, _Direction]
    radius: _P[float | Any, _DistanceSpec]
    radius_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    start_angle: _P[float | Any, _AngleSpec]
    start_angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    end_angle: _P[float | Any, _AngleSpec]
    end_angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., radius: _DistanceSpec = ...,
        start_angle: _AngleSpec = ..., end_angle: _AngleSpec = ..., direction: _Direction = 'anticlock', *,
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, radius_units: Literal['screen', 'data'] = 'data',
        start_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        end_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Area(Glyph):
    """A base of BokehJS models: Area."""

    fill_color: _P[str | int | Any, _ColorScalar]
    fill_alpha: _P[float | Any, _NumberScalar]
    hatch_color: _P[str | int | Any, _ColorScalar]
    hatch_alpha: _P[float | Any, _NumberScalar]
    hatch_scale: _P[float | Any, _NumberScalar]
    hatch_pattern: _P[str | None | Any, _NullStringScalar]
    hatch_weight: _P[float | Any, _NumberScalar]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    def __init__(
        self, *, fill_color: _ColorScalar = 'gray', fill_alpha: _NumberScalar = 1, hatch_color: _ColorScalar = 'black',
        hatch_alpha: _NumberScalar = 1, hatch_scale: _NumberScalar = 12, hatch_pattern: _NullStringScalar = None,
        hatch_weight: _NumberScalar = 1, hatch_extra: _DictScalar = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AreaVisuals(Model):
    """The BokehJS model AreaVisuals."""

    line_color: _P[str | int, ColorLike | None]
    line_alpha: _P[float, Number]
    line_width: _P[float, Number]
    line_join: _P[_LineJoin, _LineJoin]
    line_cap: _P[_LineCap, _LineCap]
    line_dash: _P[list[float], Dash]
    line_dash_offset: _P[float, Number]
    fill_color: _P[str | int, ColorLike | None]
    fill_alpha: _P[float, Number]
    hatch_color: _P[str | int, ColorLike | None]
    hatch_alpha: _P[float, Number]
    hatch_scale: _P[float, Number]
    hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    hatch_weight: _P[float, Number]
    hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    hover_line_color: _P[str | int, ColorLike | None]
    hover_line_alpha: _P[float, Number]
    hover_line_width: _P[float, Number]
    hover_line_join: _P[_LineJoin, _LineJoin]
    hover_line_cap: _P[_LineCap, _LineCap]
    hover_line_dash: _P[list[float], Dash]
    hover_line_dash_offset: _P[float, Number]
    hover_fill_color: _P[str | int, ColorLike | None]
    hover_fill_alpha: _P[float, Number]
    hover_hatch_color: _P[str | int, ColorLike | None]
    hover_hatch_alpha: _P[float, Number]
    hover_hatch_scale: _P[float, Number]
    hover_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    hover_hatch_weight: _P[float, Number]
    hover_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    def __init__(
        self, *, line_color: ColorLike | None = 'black', line_alpha: Number = 1, line_width: Number = 1,
        line_join: _LineJoin = 'bevel', line_cap: _LineCap = 'butt', line_dash: Dash = ...,
        line_dash_offset: Number = 0, fill_color: ColorLike | None = 'gray', fill_alpha: Number = 1,
        hatch_color: ColorLike | None = 'black', hatch_alpha: Number = 1, hatch_scale: Number = 12,
        hatch_pattern: _HatchPatternType | str | None = None, hatch_weight: Number = 1,
        hatch_extra: Mapping[str, Texture] = ..., hover_line_color: ColorLike | None = 'black',
        hover_line_alpha: Number = 1, hover_line_width: Number = 1, hover_line_join: _LineJoin = 'bevel',
        hover_line_cap: _LineCap = 'butt', hover_line_dash: Dash = ..., hover_line_dash_offset: Number = 0,
        hover_fill_color: ColorLike | None = 'gray', hover_fill_alpha: Number = 1,
        hover_hatch_color: ColorLike | None = 'black', hover_hatch_alpha: Number = 1, hover_hatch_scale: Number = 12,
        hover_hatch_pattern: _HatchPatternType | str | None = None, hover_hatch_weight: Number = 1,
        hover_hatch_extra: Mapping[str, Texture] = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DataAnnotation(Annotation):
    """A base of BokehJS models: DataAnnotation."""

    source: _P[_SomeColumnarDataSource, ColumnarDataSource]
    def __init__(
        self, *, source: ColumnarDataSource = ..., level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Arrow(DataAnnotation):
    """The BokehJS model Arrow."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    x_start: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y_start: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    start_units: _P[_CoordinateUnits, _CoordinateUnits]
    start: _P[_SomeArrowHead | None, ArrowHead | None]
    x_end: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y_end: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    end_units: _P[_CoordinateUnits, _CoordinateUnits]
    end: _P[_SomeArrowHead, ArrowHead | None]
    def __init__(
        self, *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, x_start: _XCoordinateSpec = ..., y_start: _YCoordinateSpec = ...,
        start_units: _CoordinateUnits = 'data', start: ArrowHead | None = None, x_end: _XCoordinateSpec = ...,
        y_end: _YCoordinateSpec = ..., end_units: _CoordinateUnits = 'data', end: ArrowHead | None = ...,
        source: ColumnarDataSource = ..., level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Marking(Model):
    """The BokehJS model Marking."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ArrowHead(Marking):
    """The BokehJS model ArrowHead."""

    size: _P[float | Any, _NumberSpec]
    def __init__(
        self, *, size: _NumberSpec = 25, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BaseText(Model):
    """A base of BokehJS models: BaseText."""

    text: _P[str, str]
    def __init__(
        self, text: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MathText(BaseText):
    """The BokehJS model MathText."""

    def __init__(
        self, text: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Ascii(MathText):
    """The BokehJS model Ascii."""

    def __init__(
        self, text: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class InputWidget(Control):
    """The BokehJS model InputWidget."""

    title: _P[str | HTML, str | HTML]
    description: _P[str | Tooltip | None, str | Tooltip | None]
    def __init__(
        self, *, title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TextLikeInput(InputWidget):
    """A base of BokehJS models: TextLikeInput."""

    value: _P[str, str]
    value_input: _P[str, str]
    placeholder: _P[str, str]
    max_length: _P[int | None, Whole | None]
    def __init__(
        self, *, value: str = '', value_input: str = '', placeholder: str = '', max_length: Whole | None = None,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TextInput(TextLikeInput):
    """The BokehJS model TextInput."""

    prefix: _P[str | None, str | None]
    suffix: _P[str | None, str | None]
    def __init__(
        self, *, prefix: str | None = None, suffix: str | None = None, value: str = '', value_input: str = '',
        placeholder: str = '', max_length: Whole | None = None, title: str | HTML = '',
        description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AutocompleteInput(TextInput):
    """The BokehJS model AutocompleteInput."""

    completions: _P[list[str], Sequence[str] | Array]
    min_characters: _P[int, Whole]
    max_completions: _P[int | None, Whole | None]
    case_sensitive: _P[bool, bool | Scalar]
    restrict: _P[bool, bool | Scalar]
    search_strategy: _P[Literal['starts_with', 'includes'], Literal['starts_with', 'includes']]
    def __init__(
        self, *, completions: Sequence[str] | Array = ..., min_characters: Whole = 2,
        max_completions: Whole | None = None, case_sensitive: bool | Scalar = True, restrict: bool | Scalar = True,
        search_strategy: Literal['starts_with', 'includes'] = 'starts_with', prefix: str | None = None,
        suffix: str | None = None, value: str = '', value_input: str = '', placeholder: str = '',
        max_length: Whole | None = None, title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RowAggregator(Model):
    """A base of BokehJS models: RowAggregator."""

    field_: _P[str, str]
    def __init__(
        self, *, field_: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class AvgAggregator(RowAggregator):
    """The BokehJS model AvgAggregator."""

    def __init__(
        self, *, field_: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GuideRenderer(Renderer):
    """The BokehJS model GuideRenderer."""

    level: _P[_RenderLevel, _RenderLevel]
    def __init__(
        self, *, level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Axis(GuideRenderer):
    """The BokehJS model Axis."""

    axis_line_color: _P[str | int, ColorLike | None]
    axis_line_alpha: _P[float, Number]
    axis_line_width: _P[float, Number]
    axis_line_join: _P[_LineJoin, _LineJoin]
    axis_line_cap: _P[_LineCap, _LineCap]
    axis_line_dash: _P[list[float], Dash]
    axis_line_dash_offset: _P[float, Number]
    major_tick_line_color: _P[str | int, ColorLike | None]
    major_tick_line_alpha: _P[float, Number]
    major_tick_line_width: _P[float, Number]
    major_tick_line_join: _P[_LineJoin, _LineJoin]
    major_tick_line_cap: _P[_LineCap, _LineCap]
    major_tick_line_dash: _P[list[float], Dash]
    major_tick_line_dash_offset: _P[float, Number]
    minor_tick_line_color: _P[str | int, ColorLike | None]
    minor_tick_line_alpha: _P[float, Number]
    minor_tick_line_width: _P[float, Number]
    minor_tick_line_join: _P[_LineJoin, _LineJoin]
    minor_tick_line_cap: _P[_LineCap, _LineCap]
    minor_tick_line_dash: _P[list[float], Dash]
    minor_tick_line_dash_offset: _P[float, Number]
    major_label_text_color: _P[str | int, ColorLike | None]
    major_label_text_outline_color: _P[str | int | None, ColorLike | None]
    major_label_text_outline_width: _P[float, Number]
    major_label_text_alpha: _P[float, Number]
    major_label_text_font: _P[str, str]
    major_label_text_font_size: _P[str, str]
    major_label_text_font_style: _P[_FontStyle, _FontStyle]
    major_label_text_align: _P[_TextAlign, _TextAlign]
    major_label_text_baseline: _P[_TextBaseline, _TextBaseline]
    major_label_text_line_height: _P[float, Number]
    axis_label_text_color: _P[str | int, ColorLike | None]
    axis_label_text_outline_color: _P[str | int | None, ColorLike | None]
    axis_label_text_outline_width: _P[float, Number]
    axis_label_text_alpha: _P[float, Number]
    axis_label_text_font: _P[str, str]
    axis_label_text_font_size: _P[str, str]
    axis_label_text_font_style: _P[_FontStyle, _FontStyle]
    axis_label_text_align: _P[_TextAlign, _TextAlign]
    axis_label_text_baseline: _P[_TextBaseline, _TextBaseline]
    axis_label_text_line_height: _P[float, Number]
    background_fill_color: _P[str | int | None, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    dimension: _P[Literal[0, 1] | Literal['auto'], Literal[0, 1] | Literal['auto']]
    face: _P[_Face | Literal['auto'], _Face | Literal['auto']]
    bounds: _P[tuple[float, float] | Literal['auto'], tuple[Moment, Moment] | list[Any] | Literal['auto']]
    ticker: _P[_SomeTicker, Ticker | ColumnLike]
    formatter: _P[_SomeTickFormatter, TickFormatter]
    axis_label: _P[str | _SomeBaseText | None, str | BaseText | None]
    axis_label_standoff: _P[int, Whole]
    axis_label_standoff_mode: _P[_AxisLabelStandoffMode, _AxisLabelStandoffMode]
    axis_label_orientation: _P[_LabelOrientation | float, _LabelOrientation | Number]
    axis_label_align: _P[_Align, _Align]
    major_label_standoff: _P[int, Whole]
    major_label_orientation: _P[_LabelOrientation | float, _LabelOrientation | Number]
    major_label_overrides: _P[dict[str, Any] | dict[str | float, Any], Mapping[str, str | BaseText] | Mapping[Any, str | BaseText]]
    major_label_policy: _P[_SomeLabelingPolicy, LabelingPolicy]
    major_tick_in: _P[float, Number]
    major_tick_out: _P[float, Number]
    minor_tick_in: _P[float, Number]
    minor_tick_out: _P[float, Number]
    fixed_location: _P[float | str | tuple[str, str] | tuple[str, str, str] | None, Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None]
    def __init__(
        self, *, axis_line_color: ColorLike | None = 'black', axis_line_alpha: Number = 1, axis_line_width: Number = 1,
        axis_line_join: _LineJoin = 'bevel', axis_line_cap: _LineCap = 'butt', axis_line_dash: Dash = ...,
        axis_line_dash_offset: Number = 0, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = 'black',
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'center', major_label_text_baseline: _TextBaseline = 'alphabetic',
        major_label_text_line_height: Number = 1.2, axis_label_text_color: ColorLike | None = '#444444',
        axis_label_text_outline_color: ColorLike | None = None, axis_label_text_outline_width: Number = 1,
        axis_label_text_alpha: Number = 1, axis_label_text_font: str = 'helvetica',
        axis_label_text_font_size: str = '13px', axis_label_text_font_style: _FontStyle = 'italic',
        axis_label_text_align: _TextAlign = 'left', axis_label_text_baseline: _TextBaseline = 'bottom',
        axis_label_text_line_height: Number = 1.2, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., dimension: Literal[0, 1] | Literal['auto'] = 'auto',
        face: _Face | Literal['auto'] = 'auto', bounds: tuple[Moment, Moment] | list[Any] | Literal['auto'] = 'auto',
        ticker: Ticker | ColumnLike = ..., formatter: TickFormatter = ..., axis_label: str | BaseText | None = None,
        axis_label_standoff: Whole = 5, axis_label_standoff_mode: _AxisLabelStandoffMode = 'tick_labels',
        axis_label_orientation: _LabelOrientation | Number = 'parallel', axis_label_align: _Align = 'center',
        major_label_standoff: Whole = 5, major_label_orientation: _LabelOrientation | Number = 'horizontal',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., major_tick_in: Number = 2, major_tick_out: Number = 6,
        minor_tick_in: Number = 0, minor_tick_out: Number = 4,
        fixed_location: Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None = None,
        level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TileSource(Model):
    """The BokehJS model TileSource."""

    url: _P[str, str]
    tile_size: _P[float, Number]
    pixel_ratio: _P[float, Number]
    max_zoom: _P[float, Number]
    min_zoom: _P[float, Number]
    extra_url_vars: _P[dict[str, str], Mapping[str, str]]
    attribution: _P[str, str]
    x_origin_offset: _P[float, Number]
    y_origin_offset: _P[float, Number]
    initial_resolution: _P[float | None, Number | None]
    def __init__(
        self, url: str = '', tile_size: Number = 256, min_zoom: Number = 0, max_zoom: Number = 30,
        extra_url_vars: Mapping[str, str] = ..., *, pixel_ratio: Number = 1, attribution: str = '',
        x_origin_offset: Number = ..., y_origin_offset: Number = ..., initial_resolution: Number | None = None,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MercatorTileSource(TileSource):
    """The BokehJS model MercatorTileSource."""

    x_origin_offset: _P[float, Number]
    y_origin_offset: _P[float, Number]
    initial_resolution: _P[float, Number | None]
    snap_to_zoom: _P[bool, bool | Scalar]
    wrap_around: _P[bool, bool | Scalar]
    def __init__(
        self, url: str = '', tile_size: Number = 256, min_zoom: Number = 0, max_zoom: Number = 30,
        x_origin_offset: Number = 20037508.34, y_origin_offset: Number = 20037508.34,
        extra_url_vars: Mapping[str, str] = ..., initial_resolution: Number | None = 156543.03392804097, *,
        snap_to_zoom: bool | Scalar = False, wrap_around: bool | Scalar = True, pixel_ratio: Number = 1,
        attribution: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BBoxTileSource(MercatorTileSource):
    """The BokehJS model BBoxTileSource."""

    use_latlon: _P[bool, bool | Scalar]
    def __init__(
        self, url: str = '', tile_size: Number = 256, min_zoom: Number = 0, max_zoom: Number = 30,
        x_origin_offset: Number = 20037508.34, y_origin_offset: Number = 20037508.34,
        extra_url_vars: Mapping[str, str] = ..., initial_resolution: Number | None = 156543.03392804097, *,
        use_latlon: bool | Scalar = False, snap_to_zoom: bool | Scalar = False, wrap_around: bool | Scalar = True,
        pixel_ratio: Number = 1, attribution: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class UpperLower(DataAnnotation):
    """A base of BokehJS models: UpperLower."""

    dimension: _P[_Dimension, _Dimension]
    lower: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XOrYCoordinateSpec]
    lower_units: _P[Literal['canvas', 'screen', 'data'], Literal['canvas', 'screen', 'data']]
    upper: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XOrYCoordinateSpec]
    upper_units: _P[Literal['canvas', 'screen', 'data'], Literal['canvas', 'screen', 'data']]
    base: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XOrYCoordinateSpec]
    base_units: _P[Literal['canvas', 'screen', 'data'], Literal['canvas', 'screen', 'data']]
    def __init__(
        self, *, dimension: _Dimension = 'height', lower: _XOrYCoordinateSpec = ...,
        lower_units: Literal['canvas', 'screen', 'data'] = 'data', upper: _XOrYCoordinateSpec = ...,
        upper_units: Literal['canvas', 'screen', 'data'] = 'data', base: _XOrYCoordinateSpec = ...,
        base_units: Literal['canvas', 'screen', 'data'] = 'data', source: ColumnarDataSource = ...,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Band(UpperLower):
    """The BokehJS model Band."""

    line_color: _P[str | int, ColorLike | None]
    line_alpha: _P[float, Number]
    line_width: _P[float, Number]
    line_join: _P[_LineJoin, _LineJoin]
    line_cap: _P[_LineCap, _LineCap]
    line_dash: _P[list[float], Dash]
    line_dash_offset: _P[float, Number]
    fill_color: _P[str | int, ColorLike | None]
    fill_alpha: _P[float, Number]
    hatch_color: _P[str | int, ColorLike | None]
    hatch_alpha: _P[float, Number]
    hatch_scale: _P[float, Number]
    hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    hatch_weight: _P[float, Number]
    hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    def __init__(
        self, *, line_color: ColorLike | None = '#cccccc', line_alpha: Number = 0.3, line_width: Number = 1,
        line_join: _LineJoin = 'bevel', line_cap: _LineCap = 'butt', line_dash: Dash = ...,
        line_dash_offset: Number = 0, fill_color: ColorLike | None = '#fff9ba', fill_alpha: Number = 0.4,
        hatch_color: ColorLike | None = 'black', hatch_alpha: Number = 1, hatch_scale: Number = 12,
        hatch_pattern: _HatchPatternType | str | None = None, hatch_weight: Number = 1,
        hatch_extra: Mapping[str, Texture] = ..., dimension: _Dimension = 'height', lower: _XOrYCoordinateSpec = ...,
        lower_units: Literal['canvas', 'screen', 'data'] = 'data', upper: _XOrYCoordinateSpec = ...,
        upper_units: Literal['canvas', 'screen', 'data'] = 'data', base: _XOrYCoordinateSpec = ...,
        base_units: Literal['canvas', 'screen', 'data'] = 'data', source: ColumnarDataSource = ...,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BaseBar(Annotation):
    """A base of BokehJS models: BaseBar."""

    title_text_color: _P[str | int, ColorLike | None]
    title_text_outline_color: _P[str | int | None, ColorLike | None]
    title_text_outline_width: _P[float, Number]
    title_text_alpha: _P[float, Number]
    title_text_font: _P[str, str]
    title_text_font_size: _P[str, str]
    title_text_font_style: _P[_FontStyle, _FontStyle]
    title_text_align: _P[_TextAlign, _TextAlign]
    title_text_baseline: _P[_TextBaseline, _TextBaseline]
    title_text_line_height: _P[float, Number]
    major_label_text_color: _P[str | int, ColorLike | None]
    major_label_text_outline_color: _P[str | int | None, ColorLike | None]
    major_label_text_outline_width: _P[float, Number]
    major_label_text_alpha: _P[float, Number]
    major_label_text_font: _P[str, str]
    major_label_text_font_size: _P[str, str]
    major_label_text_font_style: _P[_FontStyle, _FontStyle]
    major_label_text_align: _P[_TextAlign, _TextAlign]
    major_label_text_baseline: _P[_TextBaseline, _TextBaseline]
    major_label_text_line_height: _P[float, Number]
    major_tick_line_color: _P[str | int, ColorLike | None]
    major_tick_line_alpha: _P[float, Number]
    major_tick_line_width: _P[float, Number]
    major_tick_line_join: _P[_LineJoin, _LineJoin]
    major_tick_line_cap: _P[_LineCap, _LineCap]
    major_tick_line_dash: _P[list[float], Dash]
    major_tick_line_dash_offset: _P[float, Number]
    minor_tick_line_color: _P[str | int | None, ColorLike | None]
    minor_tick_line_alpha: _P[float, Number]
    minor_tick_line_width: _P[float, Number]
    minor_tick_line_join: _P[_LineJoin, _LineJoin]
    minor_tick_line_cap: _P[_LineCap, _LineCap]
    minor_tick_line_dash: _P[list[float], Dash]
    minor_tick_line_dash_offset: _P[float, Number]
    background_fill_color: _P[str | int, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    border_line_color: _P[str | int | None, ColorLike | None]
    border_line_alpha: _P[float, Number]
    border_line_width: _P[float, Number]
    border_line_join: _P[_LineJoin, _LineJoin]
    border_line_cap: _P[_LineCap, _LineCap]
    border_line_dash: _P[list[float], Dash]
    border_line_dash_offset: _P[float, Number]
    bar_line_color: _P[str | int | None, ColorLike | None]
    bar_line_alpha: _P[float, Number]
    bar_line_width: _P[float, Number]
    bar_line_join: _P[_LineJoin, _LineJoin]
    bar_line_cap: _P[_LineCap, _LineCap]
    bar_line_dash: _P[list[float], Dash]
    bar_line_dash_offset: _P[float, Number]
    location: _P[_Anchor | tuple[float, float], _Anchor | tuple[Number, Number] | list[Any]]
    orientation: _P[_Orientation | Literal['auto'], _Orientation | Literal['auto']]
    width: _P[float | Literal['max'], Number | Literal['max']]
    height: _P[float | Literal['max'], Number | Literal['max']]
    margin: _P[float, Number]
    padding: _P[float, Number]
    title: _P[str | _SomeBaseText | None, str | BaseText | None]
    title_standoff: _P[float, Number]
    ticker: _P[FixedTicker | Literal['auto'], FixedTicker | Literal['auto']]
    formatter: _P[_SomeTickFormatter | Literal['auto'], TickFormatter | Literal['auto']]
    major_label_overrides: _P[dict[str, Any] | dict[str | float, Any], Mapping[str, str | BaseText] | Mapping[Any, str | BaseText]]
    major_label_policy: _P[_SomeLabelingPolicy, LabelingPolicy]
    label_standoff: _P[float, Number]
    major_tick_in: _P[float, Number]
    major_tick_out: _P[float, Number]
    minor_tick_in: _P[float, Number]
    minor_tick_out: _P[float, Number]
    def __init__(
        self, *, title_text_color: ColorLike | None = '#444444', title_text_outline_color: ColorLike | None = None,
        title_text_outline_width: Number = 1, title_text_alpha: Number = 1, title_text_font: str = 'helvetica',
        title_text_font_size: str = '13px', title_text_font_style: _FontStyle = 'italic',
        title_text_align: _TextAlign = 'left', title_text_baseline: _TextBaseline = 'bottom',
        title_text_line_height: Number = 1.2, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'left', major_label_text_baseline: _TextBaseline = 'bottom',
        major_label_text_line_height: Number = 1.2, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = None,
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = '#ffffff',
        background_fill_alpha: Number = 0.95, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., border_line_color: ColorLike | None = None,
        border_line_alpha: Number = 1, border_line_width: Number = 1, border_line_join: _LineJoin = 'bevel',
        border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ..., border_line_dash_offset: Number = 0,
        bar_line_color: ColorLike | None = None, bar_line_alpha: Number = 1, bar_line_width: Number = 1,
        bar_line_join: _LineJoin = 'bevel', bar_line_cap: _LineCap = 'butt', bar_line_dash: Dash = ...,
        bar_line_dash_offset: Number = 0, location: _Anchor | tuple[Number, Number] | list[Any] = 'top_right',
        orientation: _Orientation | Literal['auto'] = 'auto', width: Number | Literal['max'] = 200,
        height: Number | Literal['max'] = 50, margin: Number = 30, padding: Number = 10,
        title: str | BaseText | None = None, title_standoff: Number = 2, ticker: FixedTicker | Literal['auto'] = 'auto',
        formatter: TickFormatter | Literal['auto'] = 'auto',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., label_standoff: Number = 5, major_tick_in: Number = 5,
        major_tick_out: Number = 0, minor_tick_in: Number = 0, minor_tick_out: Number = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BaseColorBar(Annotation):
    """The BokehJS model BaseColorBar."""

    major_label_text_color: _P[str | int, ColorLike | None]
    major_label_text_outline_color: _P[str | int | None, ColorLike | None]
    major_label_text_outline_width: _P[float, Number]
    major_label_text_alpha: _P[float, Number]
    major_label_text_font: _P[str, str]
    major_label_text_font_size: _P[str, str]
    major_label_text_font_style: _P[_FontStyle, _FontStyle]
    major_label_text_align: _P[_TextAlign, _TextAlign]
    major_label_text_baseline: _P[_TextBaseline, _TextBaseline]
    major_label_text_line_height: _P[float, Number]
    title_text_color: _P[str | int, ColorLike | None]
    title_text_outline_color: _P[str | int | None, ColorLike | None]
    title_text_outline_width: _P[float, Number]
    title_text_alpha: _P[float, Number]
    title_text_font: _P[str, str]
    title_text_font_size: _P[str, str]
    title_text_font_style: _P[_FontStyle, _FontStyle]
    title_text_align: _P[_TextAlign, _TextAlign]
    title_text_baseline: _P[_TextBaseline, _TextBaseline]
    title_text_line_height: _P[float, Number]
    major_tick_line_color: _P[str | int, ColorLike | None]
    major_tick_line_alpha: _P[float, Number]
    major_tick_line_width: _P[float, Number]
    major_tick_line_join: _P[_LineJoin, _LineJoin]
    major_tick_line_cap: _P[_LineCap, _LineCap]
    major_tick_line_dash: _P[list[float], Dash]
    major_tick_line_dash_offset: _P[float, Number]
    minor_tick_line_color: _P[str | int | None, ColorLike | None]
    minor_tick_line_alpha: _P[float, Number]
    minor_tick_line_width: _P[float, Number]
    minor_tick_line_join: _P[_LineJoin, _LineJoin]
    minor_tick_line_cap: _P[_LineCap, _LineCap]
    minor_tick_line_dash: _P[list[float], Dash]
    minor_tick_line_dash_offset: _P[float, Number]
    border_line_color: _P[str | int | None, ColorLike | None]
    border_line_alpha: _P[float, Number]
    border_line_width: _P[float, Number]
    border_line_join: _P[_LineJoin, _LineJoin]
    border_line_cap: _P[_LineCap, _LineCap]
    border_line_dash: _P[list[float], Dash]
    border_line_dash_offset: _P[float, Number]
    bar_line_color: _P[str | int | None, ColorLike | None]
    bar_line_alpha: _P[float, Number]
    bar_line_width: _P[float, Number]
    bar_line_join: _P[_LineJoin, _LineJoin]
    bar_line_cap: _P[_LineCap, _LineCap]
    bar_line_dash: _P[list[float], Dash]
    bar_line_dash_offset: _P[float, Number]
    background_fill_color: _P[str | int, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    location: _P[_Anchor | tuple[float, float], _Anchor | tuple[Number, Number] | list[Any]]
    orientation: _P[_Orientation | Literal['auto'], _Orientation | Literal['auto']]
    title: _P[str | _SomeBaseText | None, str | BaseText | None]
    title_standoff: _P[float, Number]
    width: _P[float | Literal['auto'], Number | Literal['auto']]
    height: _P[float | Literal['auto'], Number | Literal['auto']]
    ticker: _P[_SomeTicker | Literal['auto'], Ticker | Literal['auto']]
    formatter: _P[_SomeTickFormatter | Literal['auto'], TickFormatter | Literal['auto']]
    major_label_overrides: _P[dict[str, Any] | dict[str | float, Any], Mapping[str, str | BaseText] | Mapping[Any, str | BaseText]]
    major_label_policy: _P[_SomeLabelingPolicy, LabelingPolicy]
    label_standoff: _P[float, Number]
    margin: _P[float, Number]
    padding: _P[float, Number]
    major_tick_in: _P[float, Number]
    major_tick_out: _P[float, Number]
    minor_tick_in: _P[float, Number]
    minor_tick_out: _P[float, Number]
    def __init__(
        self, *, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'left', major_label_text_baseline: _TextBaseline = 'bottom',
        major_label_text_line_height: Number = 1.2, title_text_color: ColorLike | None = '#444444',
        title_text_outline_color: ColorLike | None = None, title_text_outline_width: Number = 1,
        title_text_alpha: Number = 1, title_text_font: str = 'helvetica', title_text_font_size: str = '13px',
        title_text_font_style: _FontStyle = 'italic', title_text_align: _TextAlign = 'left',
        title_text_baseline: _TextBaseline = 'bottom', title_text_line_height: Number = 1.2,
        major_tick_line_color: ColorLike | None = '#ffffff', major_tick_line_alpha: Number = 1,
        major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = None,
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, border_line_color: ColorLike | None = None,
        border_line_alpha: Number = 1, border_line_width: Number = 1, border_line_join: _LineJoin = 'bevel',
        border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ..., border_line_dash_offset: Number = 0,
        bar_line_color: ColorLike | None = None, bar_line_alpha: Number = 1, bar_line_width: Number = 1,
        bar_line_join: _LineJoin = 'bevel', bar_line_cap: _LineCap = 'butt', bar_line_dash: Dash = ...,
        bar_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = '#ffffff',
        background_fill_alpha: Number = 0.95, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ...,
        location: _Anchor | tuple[Number, Number] | list[Any] = 'top_right',
        orientation: _Orientation | Literal['auto'] = 'auto', title: str | BaseText | None = None,
        title_standoff: Number = 2, width: Number | Literal['auto'] = 'auto', height: Number | Literal['auto'] = 'auto',
        ticker: Ticker | Literal['auto'] = 'auto', formatter: TickFormatter | Literal['auto'] = 'auto',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., label_standoff: Number = 5, margin: Number = 30, padding: Number = 10,
        major_tick_in: Number = 5, major_tick_out: Number = 0, minor_tick_in: Number = 0, minor_tick_out: Number = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PickerBase(InputWidget):
    """A base of BokehJS models: PickerBase."""

    position: _P[_CalendarPosition, _CalendarPosition]
    inline: _P[bool, bool | Scalar]
    def __init__(
        self, *, position: _CalendarPosition = 'auto', inline: bool | Scalar = False, title: str | HTML = '',
        description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BaseDatePicker(PickerBase):
    """A base of BokehJS models: BaseDatePicker."""

    min_date: _P[date | str | float | None, date | str | Number | None]
    max_date: _P[date | str | float | None, date | str | Number | None]
    disabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None]
    enabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None]
    date_format: _P[str, str]
    def __init__(
        self, *, min_date: date | str | Number | None = None, max_date: date | str | Number | None = None,
        disabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None = None,
        enabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None = None,
        date_format: str = 'Y-m-d', position: _CalendarPosition = 'auto', inline: bool | Scalar = False,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BaseDatetimePicker(BaseDatePicker):
    """A base of BokehJS models: BaseDatetimePicker."""

    date_format: _P[str, str]
    hour_increment: _P[int, Whole]
    minute_increment: _P[int, Whole]
    second_increment: _P[int, Whole]
    seconds: _P[bool, bool | Scalar]
    clock: _P[_Clock, _Clock]
    def __init__(
        self, *, date_format: str = 'Y-m-d H:i', hour_increment: Whole = 1, minute_increment: Whole = 1,
        second_increment: Whole = 1, seconds: bool | Scalar = False, clock: _Clock = '24h',
        min_date: date | str | Number | None = None, max_date: date | str | Number | None = None,
        disabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None = None,
        enabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None = None,
        position: _CalendarPosition = 'auto', inline: bool | Scalar = False, title: str | HTML = '',
        description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BaseNumericalSlider(AbstractSlider):
    """A base of BokehJS models: BaseNumericalSlider."""

    start: _P[float, Number]
    end: _P[float, Number]
    step: _P[float, Number]
    format: _P[str | _SomeTickFormatter, str | TickFormatter]
    def __init__(
        self, *, start: Number = ..., end: Number = ..., step: Number = 1, format: str | TickFormatter = ...,
        width: Number | None = 300, title: str | None = '', show_value: bool | Scalar = True, value: Any = ...,
        direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BaseSingleIntervalTicker(ContinuousTicker):
    """A base of BokehJS models: BaseSingleIntervalTicker."""

    def __init__(
        self, *, num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TickFormatter(Model):
    """The BokehJS model TickFormatter."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BasicTickFormatter(TickFormatter):
    """The BokehJS model BasicTickFormatter."""

    precision: _P[int | Literal['auto'], Whole | Literal['auto']]
    use_scientific: _P[bool, bool | Scalar]
    power_limit_high: _P[int, Whole]
    power_limit_low: _P[int, Whole]
    def __init__(
        self, *, precision: Whole | Literal['auto'] = 'auto', use_scientific: bool | Scalar = True,
        power_limit_high: Whole = 5, power_limit_low: Whole = -3, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BasicTicker(AdaptiveTicker):
    """The BokehJS model BasicTicker."""

    def __init__(
        self, *, base: Number = 10, mantissas: Sequence[Number] | Array = ..., min_interval: Number = 0,
        max_interval: Number | None = None, num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Bezier(Glyph):
    """The BokehJS model Bezier."""

    x0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    x1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    cx0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    cy0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    cx1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    cy1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    def __init__(
        self, x0: _XCoordinateSpec = ..., y0: _YCoordinateSpec = ..., x1: _XCoordinateSpec = ...,
        y1: _YCoordinateSpec = ..., cx0: _XCoordinateSpec = ..., cy0: _YCoordinateSpec = ...,
        cx1: _XCoordinateSpec = ..., cy1: _YCoordinateSpec = ..., *, line_color: _ColorSpec = 'black',
        line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel',
        line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BinnedTicker(Ticker):
    """The BokehJS model BinnedTicker."""

    mapper: _P[ScanningColorMapper, ScanningColorMapper]
    num_major_ticks: _P[float | Literal['auto'], Number | Literal['auto']]
    def __init__(
        self, *, mapper: ScanningColorMapper = ..., num_major_ticks: Number | Literal['auto'] = 8,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LRTBGlyph(Glyph):
    """A base of BokehJS models: LRTBGlyph."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    border_radius: _P[int | tuple[int, int, int, int] | dict[str, Any], Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any]]
    def __init__(
        self, *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Block(LRTBGlyph):
    """The BokehJS model Block."""

    x: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    width: _P[float | Any, _DistanceSpec]
    width_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    height: _P[float | Any, _DistanceSpec]
    height_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., width: _DistanceSpec = 1, height: _DistanceSpec = 1,
        *, width_units: Literal['screen', 'data'] = 'data', height_units: Literal['screen', 'data'] = 'data',
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BooleanFilter(Filter):
    """The BokehJS model BooleanFilter."""

    booleans: _P[list[bool] | Any | None, Sequence[bool | Scalar] | Array | None]
    def __init__(
        self, booleans: Sequence[bool | Scalar] | Array | None = None, *, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CellFormatter(Model):
    """The BokehJS model CellFormatter."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BooleanFormatter(CellFormatter):
    """The BokehJS model BooleanFormatter."""

    icon: _P[str, str]
    def __init__(
        self, *, icon: str = 'check', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BoxAnnotation(Annotation, _BoxAnnotationMethods):
    """The BokehJS model BoxAnnotation."""

    line_color: _P[str | int, ColorLike | None]
    line_alpha: _P[float, Number]
    line_width: _P[float, Number]
    line_join: _P[_LineJoin, _LineJoin]
    line_cap: _P[_LineCap, _LineCap]
    line_dash: _P[list[float], Dash]
    line_dash_offset: _P[float, Number]
    fill_color: _P[str | int, ColorLike | None]
    fill_alpha: _P[float, Number]
    hatch_color: _P[str | int, ColorLike | None]
    hatch_alpha: _P[float, Number]
    hatch_scale: _P[float, Number]
    hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    hatch_weight: _P[float, Number]
    hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    hover_line_color: _P[str | int | None, ColorLike | None]
    hover_line_alpha: _P[float, Number]
    hover_line_width: _P[float, Number]
    hover_line_join: _P[_LineJoin, _LineJoin]
    hover_line_cap: _P[_LineCap, _LineCap]
    hover_line_dash: _P[list[float], Dash]
    hover_line_dash_offset: _P[float, Number]
    hover_fill_color: _P[str | int | None, ColorLike | None]
    hover_fill_alpha: _P[float, Number]
    hover_hatch_color: _P[str | int, ColorLike | None]
    hover_hatch_alpha: _P[float, Number]
    hover_hatch_scale: _P[float, Number]
    hover_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    hover_hatch_weight: _P[float, Number]
    hover_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    top: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | _SomeCoordinate, Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Moment] | tuple[str, str, Moment] | tuple[str, str, str, Moment] | Coordinate | None]
    bottom: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | _SomeCoordinate, Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Moment] | tuple[str, str, Moment] | tuple[str, str, str, Moment] | Coordinate | None]
    left: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | _SomeCoordinate, Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Moment] | tuple[str, str, Moment] | tuple[str, str, str, Moment] | Coordinate | None]
    right: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | _SomeCoordinate, Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Moment] | tuple[str, str, Moment] | tuple[str, str, str, Moment] | Coordinate | None]
    top_units: _P[_CoordinateUnits, _CoordinateUnits]
    bottom_units: _P[_CoordinateUnits, _CoordinateUnits]
    left_units: _P[_CoordinateUnits, _CoordinateUnits]
    right_units: _P[_CoordinateUnits, _CoordinateUnits]
    top_limit: _P[float | Node | None, Moment | Node | None]
    bottom_limit: _P[float | Node | None, Moment | Node | None]
    left_limit: _P[float | Node | None, Moment | Node | None]
    right_limit: _P[float | Node | None, Moment | Node | None]
    min_width: _P[float, Number]
    min_height: _P[float, Number]
    max_width: _P[float, Number]
    max_height: _P[float, Number]
    border_radius: _P[int | tuple[int, int, int, int] | dict[str, Any], Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any]]
    editable: _P[bool, bool | Scalar]
    resizable: _P[Literal['none', 'left', 'right', 'top', 'bottom', 'x', 'y', 'all'], Literal['none', 'left', 'right', 'top', 'bottom', 'x', 'y', 'all']]
    movable: _P[Literal['none', 'x', 'y', 'both'], Literal['none', 'x', 'y', 'both']]
    symmetric: _P[bool, bool | Scalar]
    use_handles: _P[bool, bool | Scalar]
    handles: _P[BoxInteractionHandles, BoxInteractionHandles | AreaVisuals]
    inverted: _P[bool, bool | Scalar]
    def __init__(
        self, *, line_color: ColorLike | None = '#cccccc', line_alpha: Number = 0.3, line_width: Number = 1,
        line_join: _LineJoin = 'bevel', line_cap: _LineCap = 'butt', line_dash: Dash = ...,
        line_dash_offset: Number = 0, fill_color: ColorLike | None = '#fff9ba', fill_alpha: Number = 0.4,
        hatch_color: ColorLike | None = 'black', hatch_alpha: Number = 1, hatch_scale: Number = 12,
        hatch_pattern: _HatchPatternType | str | None = None, hatch_weight: Number = 1,
        hatch_extra: Mapping[str, Texture] = ..., hover_line_color: ColorLike | None = None,
        hover_line_alpha: Number = 0.3, hover_line_width: Number = 1, hover_line_join: _LineJoin = 'bevel',
        hover_line_cap: _LineCap = 'butt', hover_line_dash: Dash = ..., hover_line_dash_offset: Number = 0,
        hover_fill_color: ColorLike | None = None, hover_fill_alpha: Number = 0.4,
        hover_hatch_color: ColorLike | None = 'black', hover_hatch_alpha: Number = 1, hover_hatch_scale: Number = 12,
        hover_hatch_pattern: _HatchPatternType | str | None = None, hover_hatch_weight: Number = 1,
        hover_hatch_extra: Mapping[str, Texture] = ...,
        top: Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Moment] | tuple[str, str, Moment] | tuple[str, str, str, Moment] | Coordinate | None = ...,
        bottom: Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Moment] | tuple[str, str, Moment] | tuple[str, str, str, Moment] | Coordinate | None = ...,
        left: Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Moment] | tuple[str, str, Moment] | tuple[str, str, str, Moment] | Coordinate | None = ...,
        right: Moment | str | tuple[str, str] | list[Any] | tuple[str, str, str] | tuple[str, Moment] | tuple[str, str, Moment] | tuple[str, str, str, Moment] | Coordinate | None = ...,
        top_units: _CoordinateUnits = 'data', bottom_units: _CoordinateUnits = 'data',
        left_units: _CoordinateUnits = 'data', right_units: _CoordinateUnits = 'data',
        top_limit: Moment | Node | None = None, bottom_limit: Moment | Node | None = None,
        left_limit: Moment | Node | None = None, right_limit: Moment | Node | None = None, min_width: Number = 0,
        min_height: Number = 0, max_width: Number = ..., max_height: Number = ...,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        editable: bool | Scalar = False,
        resizable: Literal['none', 'left', 'right', 'top', 'bottom', 'x', 'y', 'all'] = 'all',
        movable: Literal['none', 'x', 'y', 'both'] = 'both', symmetric: bool | Scalar = False,
        use_handles: bool | Scalar = False, handles: BoxInteractionHandles | AreaVisuals = ...,
        inverted: bool | Scalar = False, level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GestureTool(Tool):
    """The BokehJS model GestureTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class EditTool(GestureTool):
    """The BokehJS model EditTool."""

    default_overrides: _P[dict[str, Any], Mapping[str, Any]]
    empty_value: _P[Any, Any]
    def __init__(
        self, *, default_overrides: Mapping[str, Any] = ..., empty_value: Any = 0,
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BoxEditTool(EditTool):
    """The BokehJS model BoxEditTool."""

    dimensions: _P[_Dimensions, _Dimensions]
    num_objects: _P[int, Whole]
    renderers: _P[list[GlyphRenderer], Sequence[GlyphRenderer] | Array]
    def __init__(
        self, *, dimensions: _Dimensions = 'both', num_objects: Whole = 0,
        renderers: Sequence[GlyphRenderer] | Array = ..., default_overrides: Mapping[str, Any] = ...,
        empty_value: Any = 0, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BoxInteractionHandles(Model):
    """The BokehJS model BoxInteractionHandles."""

    all: _P[AreaVisuals, AreaVisuals]
    move: _P[AreaVisuals | None, AreaVisuals | None]
    resize: _P[AreaVisuals | None, AreaVisuals | None]
    sides: _P[AreaVisuals | None, AreaVisuals | None]
    corners: _P[AreaVisuals | None, AreaVisuals | None]
    left: _P[AreaVisuals | None, AreaVisuals | None]
    right: _P[AreaVisuals | None, AreaVisuals | None]
    top: _P[AreaVisuals | None, AreaVisuals | None]
    bottom: _P[AreaVisuals | None, AreaVisuals | None]
    top_left: _P[AreaVisuals | None, AreaVisuals | None]
    top_right: _P[AreaVisuals | None, AreaVisuals | None]
    bottom_left: _P[AreaVisuals | None, AreaVisuals | None]
    bottom_right: _P[AreaVisuals | None, AreaVisuals | None]
    def __init__(
        self, *, all: AreaVisuals = ..., move: AreaVisuals | None = None, resize: AreaVisuals | None = None,
        sides: AreaVisuals | None = None, corners: AreaVisuals | None = None, left: AreaVisuals | None = None,
        right: AreaVisuals | None = None, top: AreaVisuals | None = None, bottom: AreaVisuals | None = None,
        top_left: AreaVisuals | None = None, top_right: AreaVisuals | None = None,
        bottom_left: AreaVisuals | None = None, bottom_right: AreaVisuals | None = None,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SelectTool(GestureTool):
    """The BokehJS model SelectTool."""

    renderers: _P[list[Any] | Literal['auto'], Sequence[DataRenderer] | Array | Literal['auto']]
    def __init__(
        self, *, renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto',
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RegionSelectTool(SelectTool):
    """A base of BokehJS models: RegionSelectTool."""

    mode: _P[_RegionSelectionMode, _RegionSelectionMode]
    continuous: _P[bool, bool | Scalar]
    persistent: _P[bool, bool | Scalar]
    greedy: _P[bool, bool | Scalar]
    def __init__(
        self, *, mode: _RegionSelectionMode = 'replace', continuous: bool | Scalar = False,
        persistent: bool | Scalar = False, greedy: bool | Scalar = False,
        renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto',
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BoxSelectTool(RegionSelectTool):
    """The BokehJS model BoxSelectTool."""

    dimensions: _P[_Dimensions, _Dimensions]
    overlay: _P[BoxAnnotation, BoxAnnotation]
    origin: _P[_BoxOrigin, _BoxOrigin]
    select_every_mousemove: _P[bool, bool | Scalar]
    def __init__(
        self, *, dimensions: _Dimensions = 'both', overlay: BoxAnnotation = ..., origin: _BoxOrigin = 'corner',
        select_every_mousemove: bool | Scalar = ..., mode: _RegionSelectionMode = 'replace',
        continuous: bool | Scalar = False, persistent: bool | Scalar = False, greedy: bool | Scalar = False,
        renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto',
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BoxZoomTool(GestureTool):
    """The BokehJS model BoxZoomTool."""

    dimensions: _P[_Dimensions | Literal['auto'], _Dimensions | Literal['auto']]
    overlay: _P[BoxAnnotation, BoxAnnotation]
    match_aspect: _P[bool, bool | Scalar]
    origin: _P[_BoxOrigin, _BoxOrigin]
    def __init__(
        self, *, dimensions: _Dimensions | Literal['auto'] = 'auto', overlay: BoxAnnotation = ...,
        match_aspect: bool | Scalar = False, origin: _BoxOrigin = 'corner',
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Icon(UIElement):
    """A base of BokehJS models: Icon."""

    size: _P[float | str, Number | str]
    def __init__(
        self, *, size: Number | str = '1em', visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class BuiltinIcon(Icon):
    """The BokehJS model BuiltinIcon."""

    icon_name: _P[str, str]
    color: _P[str | int, ColorLike]
    def __init__(
        self, icon_name: str = ..., *, color: ColorLike = 'gray', size: Number | str = '1em',
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Button(AbstractButton, _ButtonMethods):
    """The BokehJS model Button."""

    label: _P[_SomeDOMNode | str, DOMNode | str]
    def __init__(
        self, *, label: DOMNode | str = 'Button', icon: Icon | None = None, button_type: _ButtonType = 'default',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Selector(Model):
    """A base of BokehJS models: Selector."""

    query: _P[str, str]
    def __init__(
        self, *, query: str = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ByCSS(Selector):
    """The BokehJS model ByCSS."""

    def __init__(
        self, query: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ByClass(Selector):
    """The BokehJS model ByClass."""

    def __init__(
        self, query: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ByID(Selector):
    """The BokehJS model ByID."""

    def __init__(
        self, query: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ByXPath(Selector):
    """The BokehJS model ByXPath."""

    def __init__(
        self, query: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CDSView(Model):
    """The BokehJS model CDSView."""

    filter: _P[_SomeFilter, Filter]
    def __init__(
        self, *, filter: Filter = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CSSGridBox(LayoutDOM):
    """A base of BokehJS models: CSSGridBox."""

    spacing: _P[int | tuple[int, int], Whole | tuple[Whole, Whole] | list[Any]]
    def __init__(
        self, *, spacing: Whole | tuple[Whole, Whole] | list[Any] = 0, width: Number | None = None,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Callback(Model):
    """A base of BokehJS models: Callback."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Canvas(UIElement):
    """The BokehJS model Canvas."""

    hidpi: _P[bool, bool | Scalar]
    output_backend: _P[_OutputBackend, _OutputBackend]
    def __init__(
        self, *, hidpi: bool | Scalar = True, output_backend: _OutputBackend = 'canvas', visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CanvasPanel(StyledElement):
    """A base of BokehJS models: CanvasPanel."""

    place: _P[_Place, _Place]
    inner: _P[bool, bool | Scalar]
    def __init__(
        self, *, place: _Place = ..., inner: bool | Scalar = False, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Texture(Model):
    """The BokehJS model Texture."""

    repetition: _P[_TextureRepetition, _TextureRepetition]
    def __init__(
        self, *, repetition: _TextureRepetition = 'repeat', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CanvasTexture(Texture):
    """The BokehJS model CanvasTexture."""

    code: _P[str, str]
    def __init__(
        self, *, code: str = ..., repetition: _TextureRepetition = 'repeat', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CartesianFrame(CanvasPanel):
    """The BokehJS model CartesianFrame."""

    x_range: _P[_SomeRange, Range]
    y_range: _P[_SomeRange, Range]
    x_scale: _P[_SomeScale, Scale]
    y_scale: _P[_SomeScale, Scale]
    extra_x_ranges: _P[dict[str, Any], Mapping[str, Range]]
    extra_y_ranges: _P[dict[str, Any], Mapping[str, Range]]
    extra_x_scales: _P[dict[str, Any], Mapping[str, Scale]]
    extra_y_scales: _P[dict[str, Any], Mapping[str, Scale]]
    match_aspect: _P[bool, bool | Scalar]
    aspect_scale: _P[float, Number]
    def __init__(
        self, *, x_range: Range = ..., y_range: Range = ..., x_scale: Scale = ..., y_scale: Scale = ...,
        extra_x_ranges: Mapping[str, Range] = ..., extra_y_ranges: Mapping[str, Range] = ...,
        extra_x_scales: Mapping[str, Scale] = ..., extra_y_scales: Mapping[str, Scale] = ...,
        match_aspect: bool | Scalar = False, aspect_scale: Number = 1, place: _Place = ...,
        inner: bool | Scalar = False, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CategoricalAxis(Axis):
    """The BokehJS model CategoricalAxis."""

    ticker: _P[_SomeTicker, Ticker | ColumnLike]
    formatter: _P[_SomeTickFormatter, TickFormatter]
    separator_line_color: _P[str | int, ColorLike | None]
    separator_line_alpha: _P[float, Number]
    separator_line_width: _P[float, Number]
    separator_line_join: _P[_LineJoin, _LineJoin]
    separator_line_cap: _P[_LineCap, _LineCap]
    separator_line_dash: _P[list[float], Dash]
    separator_line_dash_offset: _P[float, Number]
    group_text_color: _P[str | int, ColorLike | None]
    group_text_outline_color: _P[str | int | None, ColorLike | None]
    group_text_outline_width: _P[float, Number]
    group_text_alpha: _P[float, Number]
    group_text_font: _P[str, str]
    group_text_font_size: _P[str, str]
    group_text_font_style: _P[_FontStyle, _FontStyle]
    group_text_align: _P[_TextAlign, _TextAlign]
    group_text_baseline: _P[_TextBaseline, _TextBaseline]
    group_text_line_height: _P[float, Number]
    subgroup_text_color: _P[str | int, ColorLike | None]
    subgroup_text_outline_color: _P[str | int | None, ColorLike | None]
    subgroup_text_outline_width: _P[float, Number]
    subgroup_text_alpha: _P[float, Number]
    subgroup_text_font: _P[str, str]
    subgroup_text_font_size: _P[str, str]
    subgroup_text_font_style: _P[_FontStyle, _FontStyle]
    subgroup_text_align: _P[_TextAlign, _TextAlign]
    subgroup_text_baseline: _P[_TextBaseline, _TextBaseline]
    subgroup_text_line_height: _P[float, Number]
    group_label_orientation: _P[_LabelOrientation | float, _LabelOrientation | Number]
    subgroup_label_orientation: _P[_LabelOrientation | float, _LabelOrientation | Number]
    def __init__(
        self, *, ticker: Ticker | ColumnLike = ..., formatter: TickFormatter = ...,
        separator_line_color: ColorLike | None = 'lightgrey', separator_line_alpha: Number = 1,
        separator_line_width: Number = 2, separator_line_join: _LineJoin = 'bevel',
        separator_line_cap: _LineCap = 'butt', separator_line_dash: Dash = ..., separator_line_dash_offset: Number = 0,
        group_text_color: ColorLike | None = 'grey', group_text_outline_color: ColorLike | None = None,
        group_text_outline_width: Number = 1, group_text_alpha: Number = 1, group_text_font: str = 'helvetica',
        group_text_font_size: str = '11px', group_text_font_style: _FontStyle = 'bold',
        group_text_align: _TextAlign = 'left', group_text_baseline: _TextBaseline = 'bottom',
        group_text_line_height: Number = 1.2, subgroup_text_color: ColorLike | None = '#444444',
        subgroup_text_outline_color: ColorLike | None = None, subgroup_text_outline_width: Number = 1,
        subgroup_text_alpha: Number = 1, subgroup_text_font: str = 'helvetica', subgroup_text_font_size: str = '11px',
        subgroup_text_font_style: _FontStyle = 'bold', subgroup_text_align: _TextAlign = 'left',
        subgroup_text_baseline: _TextBaseline = 'bottom', subgroup_text_line_height: Number = 1.2,
        group_label_orientation: _LabelOrientation | Number = 'parallel',
        subgroup_label_orientation: _LabelOrientation | Number = 'parallel',
        axis_line_color: ColorLike | None = 'black', axis_line_alpha: Number = 1, axis_line_width: Number = 1,
        axis_line_join: _LineJoin = 'bevel', axis_line_cap: _LineCap = 'butt', axis_line_dash: Dash = ...,
        axis_line_dash_offset: Number = 0, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = 'black',
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'center', major_label_text_baseline: _TextBaseline = 'alphabetic',
        major_label_text_line_height: Number = 1.2, axis_label_text_color: ColorLike | None = '#444444',
        axis_label_text_outline_color: ColorLike | None = None, axis_label_text_outline_width: Number = 1,
        axis_label_text_alpha: Number = 1, axis_label_text_font: str = 'helvetica',
        axis_label_text_font_size: str = '13px', axis_label_text_font_style: _FontStyle = 'italic',
        axis_label_text_align: _TextAlign = 'left', axis_label_text_baseline: _TextBaseline = 'bottom',
        axis_label_text_line_height: Number = 1.2, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., dimension: Literal[0, 1] | Literal['auto'] = 'auto',
        face: _Face | Literal['auto'] = 'auto', bounds: tuple[Moment, Moment] | list[Any] | Literal['auto'] = 'auto',
        axis_label: str | BaseText | None = None, axis_label_standoff: Whole = 5,
        axis_label_standoff_mode: _AxisLabelStandoffMode = 'tick_labels',
        axis_label_orientation: _LabelOrientation | Number = 'parallel', axis_label_align: _Align = 'center',
        major_label_standoff: Whole = 5, major_label_orientation: _LabelOrientation | Number = 'horizontal',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., major_tick_in: Number = 2, major_tick_out: Number = 6,
        minor_tick_in: Number = 0, minor_tick_out: Number = 4,
        fixed_location: Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None = None,
        level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Transform(Model):
    """The BokehJS model Transform."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Mapper(Transform):
    """A base of BokehJS models: Mapper."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ColorMapper(Mapper):
    """The BokehJS model ColorMapper."""

    palette: _P[list[str | int], Sequence[ColorLike] | Array | str]
    nan_color: _P[str | int, ColorLike]
    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *, nan_color: ColorLike = 'gray',
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CategoricalColorMapper(ColorMapper):
    """The BokehJS model CategoricalColorMapper."""

    factors: _P[list[str] | list[tuple[str, str]] | list[tuple[str, str, str]], Sequence[str] | Array | Sequence[tuple[str, str] | list[Any]] | Sequence[tuple[str, str, str] | list[Any]]]
    start: _P[float, Number]
    end: _P[float | None, Number | None]
    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *,
        factors: Sequence[str] | Array | Sequence[tuple[str, str] | list[Any]] | Sequence[tuple[str, str, str] | list[Any]] = ...,
        start: Number = 0, end: Number | None = None, nan_color: ColorLike = 'gray', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CategoricalMarkerMapper(Mapper):
    """The BokehJS model CategoricalMarkerMapper."""

    factors: _P[list[str] | list[tuple[str, str]] | list[tuple[str, str, str]], Sequence[str] | Array | Sequence[tuple[str, str] | list[Any]] | Sequence[tuple[str, str, str] | list[Any]]]
    markers: _P[list[_MarkerType], Sequence[_MarkerType] | Array]
    start: _P[float, Number]
    end: _P[float | None, Number | None]
    default_value: _P[_MarkerType, _MarkerType]
    def __init__(
        self, *,
        factors: Sequence[str] | Array | Sequence[tuple[str, str] | list[Any]] | Sequence[tuple[str, str, str] | list[Any]] = ...,
        markers: Sequence[_MarkerType] | Array = ..., start: Number = 0, end: Number | None = None,
        default_value: _MarkerType = 'circle', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CategoricalPatternMapper(Mapper):
    """The BokehJS model CategoricalPatternMapper."""

    factors: _P[list[str] | list[tuple[str, str]] | list[tuple[str, str, str]], Sequence[str] | Array | Sequence[tuple[str, str] | list[Any]] | Sequence[tuple[str, str, str] | list[Any]]]
    patterns: _P[list[_HatchPatternType], Sequence[_HatchPatternType] | Array]
    start: _P[float, Number]
    end: _P[float | None, Number | None]
    default_value: _P[_HatchPatternType, _HatchPatternType]
    def __init__(
        self, *,
        factors: Sequence[str] | Array | Sequence[tuple[str, str] | list[Any]] | Sequence[tuple[str, str, str] | list[Any]] = ...,
        patterns: Sequence[_HatchPatternType] | Array = ..., start: Number = 0, end: Number | None = None,
        default_value: _HatchPatternType = ' ', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Scale(Transform):
    """The BokehJS model Scale."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CategoricalScale(Scale):
    """The BokehJS model CategoricalScale."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CategoricalSlider(AbstractSlider):
    """The BokehJS model CategoricalSlider."""

    categories: _P[list[str], Sequence[str] | Array]
    value: _P[str, str]
    @property
    def value_throttled(self) -> str: ...
    def __init__(
        self, *, categories: Sequence[str] | Array = ..., value: str = ..., width: Number | None = 300,
        title: str | None = '', show_value: bool | Scalar = True, direction: Literal['ltr', 'rtl'] = 'ltr',
        tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6', orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CategoricalTickFormatter(TickFormatter):
    """The BokehJS model CategoricalTickFormatter."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CategoricalTicker(Ticker):
    """The BokehJS model CategoricalTicker."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CellEditor(Model):
    """The BokehJS model CellEditor."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CenterRotatable(XYGlyph):
    """A base of BokehJS models: CenterRotatable."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    width: _P[float | Any, _DistanceSpec]
    width_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    height: _P[float | Any, _DistanceSpec]
    height_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    def __init__(
        self, *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        angle: _AngleSpec = 0, angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', width: _DistanceSpec = ...,
        width_units: Literal['screen', 'data'] = 'data', height: _DistanceSpec = ...,
        height_units: Literal['screen', 'data'] = 'data', x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CheckableItem(MenuItem):
    """The BokehJS model CheckableItem."""

    def __init__(
        self, *, checked: bool | Scalar | None = None, icon: _ToolIcon | str | None | Picture = None, label: str = ...,
        tooltip: str | None = None, shortcut: str | None = None, menu: Menu | None = None,
        disabled: bool | Scalar = False, action: Callback | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToggleInput(Widget):
    """A base of BokehJS models: ToggleInput."""

    active: _P[bool, bool | Scalar]
    label: _P[str, str]
    def __init__(
        self, *, active: bool | Scalar = False, label: str = '',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Checkbox(ToggleInput):
    """The BokehJS model Checkbox."""

    def __init__(
        self, *, active: bool | Scalar = False, label: str = '',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToggleButtonGroup(OrientedControl):
    """A base of BokehJS models: ToggleButtonGroup."""

    labels: _P[list[str], Sequence[str] | Array]
    button_type: _P[_ButtonType, _ButtonType]
    def __init__(
        self, *, labels: Sequence[str] | Array = ..., button_type: _ButtonType = 'default',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CheckboxButtonGroup(ToggleButtonGroup):
    """The BokehJS model CheckboxButtonGroup."""

    active: _P[list[int], Sequence[Whole] | Array]
    def __init__(
        self, *, active: Sequence[Whole] | Array = ..., labels: Sequence[str] | Array = ...,
        button_type: _ButtonType = 'default', orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CheckboxEditor(CellEditor):
    """The BokehJS model CheckboxEditor."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToggleInputGroup(Control):
    """A base of BokehJS models: ToggleInputGroup."""

    labels: _P[list[str], Sequence[str] | Array]
    inline: _P[bool, bool | Scalar]
    def __init__(
        self, *, labels: Sequence[str] | Array = ..., inline: bool | Scalar = False,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CheckboxGroup(ToggleInputGroup):
    """The BokehJS model CheckboxGroup."""

    active: _P[list[int], Sequence[Whole] | Array]
    def __init__(
        self, *, active: Sequence[Whole] | Array = ..., labels: Sequence[str] | Array = ...,
        inline: bool | Scalar = False,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RadialGlyph(XYGlyph):
    """A base of BokehJS models: RadialGlyph."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    radius: _P[float | Any, _DistanceSpec]
    radius_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    radius_dimension: _P[_RadiusDimension, _RadiusDimension]
    def __init__(
        self, *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        radius: _DistanceSpec = ..., radius_units: Literal['screen', 'data'] = 'data',
        radius_dimension: _RadiusDimension = 'x', x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Circle(RadialGlyph):
    """The BokehJS model Circle."""

    hit_dilation: _P[float, Number]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., radius: _DistanceSpec = ..., *,
        hit_dilation: Number = 1, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray',
        fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1,
        hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1,
        hatch_extra: _DictScalar = ..., radius_units: Literal['screen', 'data'] = 'data',
        radius_dimension: _RadiusDimension = 'x', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToolButton(UIElement):
    """The BokehJS model ToolButton."""

    tool: _P[_SomeTool | ToolProxy, Tool | ToolProxy]
    icon: _P[_ToolIcon | str | None, _ToolIcon | str | None | Picture]
    tooltip: _P[str | None, str | None]
    def __init__(
        self, *, tool: Tool | ToolProxy = ..., icon: _ToolIcon | str | None | Picture = None,
        tooltip: str | None = None, visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class OnOffButton(ToolButton):
    """The BokehJS model OnOffButton."""

    def __init__(
        self, *, tool: Tool | ToolProxy = ..., icon: _ToolIcon | str | None | Picture = None,
        tooltip: str | None = None, visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ClickButton(OnOffButton):
    """The BokehJS model ClickButton."""

    def __init__(
        self, *, tool: Tool | ToolProxy = ..., icon: _ToolIcon | str | None | Picture = None,
        tooltip: str | None = None, visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PlotActionTool(ActionTool):
    """A base of BokehJS models: PlotActionTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ClickPanTool(PlotActionTool):
    """The BokehJS model ClickPanTool."""

    direction: _P[_PanDirection, _PanDirection]
    factor: _P[float, Number]
    def __init__(
        self, *, direction: _PanDirection = ..., factor: Number = 0.1, icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CloseDialog(Callback):
    """The BokehJS model CloseDialog."""

    dialog: _P[Dialog, Dialog]
    def __init__(
        self, *, dialog: Dialog = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ColorBar(BaseColorBar):
    """The BokehJS model ColorBar."""

    color_mapper: _P[_SomeColorMapper, ColorMapper]
    display_low: _P[float | None, Number | None]
    display_high: _P[float | None, Number | None]
    scale_alpha: _P[float, Number]
    def __init__(
        self, *, color_mapper: ColorMapper = ..., display_low: Number | None = None, display_high: Number | None = None,
        scale_alpha: Number = 1, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'left', major_label_text_baseline: _TextBaseline = 'bottom',
        major_label_text_line_height: Number = 1.2, title_text_color: ColorLike | None = '#444444',
        title_text_outline_color: ColorLike | None = None, title_text_outline_width: Number = 1,
        title_text_alpha: Number = 1, title_text_font: str = 'helvetica', title_text_font_size: str = '13px',
        title_text_font_style: _FontStyle = 'italic', title_text_align: _TextAlign = 'left',
        title_text_baseline: _TextBaseline = 'bottom', title_text_line_height: Number = 1.2,
        major_tick_line_color: ColorLike | None = '#ffffff', major_tick_line_alpha: Number = 1,
        major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = None,
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, border_line_color: ColorLike | None = None,
        border_line_alpha: Number = 1, border_line_width: Number = 1, border_line_join: _LineJoin = 'bevel',
        border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ..., border_line_dash_offset: Number = 0,
        bar_line_color: ColorLike | None = None, bar_line_alpha: Number = 1, bar_line_width: Number = 1,
        bar_line_join: _LineJoin = 'bevel', bar_line_cap: _LineCap = 'butt', bar_line_dash: Dash = ...,
        bar_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = '#ffffff',
        background_fill_alpha: Number = 0.95, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ...,
        location: _Anchor | tuple[Number, Number] | list[Any] = 'top_right',
        orientation: _Orientation | Literal['auto'] = 'auto', title: str | BaseText | None = None,
        title_standoff: Number = 2, width: Number | Literal['auto'] = 'auto', height: Number | Literal['auto'] = 'auto',
        ticker: Ticker | Literal['auto'] = 'auto', formatter: TickFormatter | Literal['auto'] = 'auto',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., label_standoff: Number = 5, margin: Number = 30, padding: Number = 10,
        major_tick_in: Number = 5, major_tick_out: Number = 0, minor_tick_in: Number = 0, minor_tick_out: Number = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ColorPicker(InputWidget):
    """The BokehJS model ColorPicker."""

    color: _P[str | int, ColorLike]
    def __init__(
        self, *, color: ColorLike = '#000000', title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DOMNode(Model):
    """The BokehJS model bokeh.models.dom.DOMNode."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DOMElement(DOMNode):
    """The BokehJS model bokeh.models.dom.DOMElement."""

    style: _P[dict[str, str | None] | Styles, Mapping[str, str | None] | Styles]
    children: _P[list[Any], Sequence[str | DOMNode | UIElement] | Array]
    def __init__(
        self, *, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Placeholder(DOMElement):
    """The BokehJS model bokeh.models.dom.Placeholder."""

    def __init__(
        self, *, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ValueRef(Placeholder):
    """The BokehJS model bokeh.models.dom.ValueRef."""

    field: _P[str, str]
    format: _P[str | None, str | None]
    formatter: _P[_BuiltinFormatter | CustomJS | CustomJSHover, _BuiltinFormatter | CustomJS | CustomJSHover]
    filter: _P[CustomJS | list[CustomJS] | None, CustomJS | Sequence[CustomJS] | Array | None]
    def __init__(
        self, *, field: str = ..., format: str | None = None,
        formatter: _BuiltinFormatter | CustomJS | CustomJSHover = 'raw',
        filter: CustomJS | Sequence[CustomJS] | Array | None = None, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ColorRef(ValueRef):
    """The BokehJS model bokeh.models.dom.ColorRef."""

    hex: _P[bool, bool | Scalar]
    swatch: _P[bool, bool | Scalar]
    def __init__(
        self, *, hex: bool | Scalar = True, swatch: bool | Scalar = True, field: str = ..., format: str | None = None,
        formatter: _BuiltinFormatter | CustomJS | CustomJSHover = 'raw',
        filter: CustomJS | Sequence[CustomJS] | Array | None = None, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class FlexBox(LayoutDOM, _FlexBoxMethods):
    """The BokehJS model FlexBox."""

    children: _P[list[Any], Sequence[UIElement] | Array]
    spacing: _P[float, Number]
    def __init__(
        self, *args: UIElement, children: Sequence[UIElement] | Array = ..., spacing: Number = 0,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Column(FlexBox):
    """The BokehJS model Column."""

    def __init__(
        self, *args: UIElement, children: Sequence[UIElement] | Array = ..., spacing: Number = 0,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Comparison(Model):
    """The BokehJS model Comparison."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CompositeFilter(Filter):
    """A base of BokehJS models: CompositeFilter."""

    operands: _P[list[Any], Sequence[Filter] | Array]
    def __init__(
        self, *, operands: Sequence[Filter] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CompositeScale(Scale):
    """The BokehJS model CompositeScale."""

    source_scale: _P[_SomeScale, Scale]
    target_scale: _P[_SomeScale, Scale]
    def __init__(
        self, *, source_scale: Scale = ..., target_scale: Scale = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CompositeTicker(ContinuousTicker):
    """The BokehJS model CompositeTicker."""

    tickers: _P[list[Any], Sequence[ContinuousTicker] | Array]
    def __init__(
        self, *, tickers: Sequence[ContinuousTicker] | Array = ..., num_minor_ticks: Whole = 5,
        desired_num_ticks: Whole = 6, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ContinuousAxis(Axis):
    """The BokehJS model ContinuousAxis."""

    def __init__(
        self, *, axis_line_color: ColorLike | None = 'black', axis_line_alpha: Number = 1, axis_line_width: Number = 1,
        axis_line_join: _LineJoin = 'bevel', axis_line_cap: _LineCap = 'butt', axis_line_dash: Dash = ...,
        axis_line_dash_offset: Number = 0, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = 'black',
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'center', major_label_text_baseline: _TextBaseline = 'alphabetic',
        major_label_text_line_height: Number = 1.2, axis_label_text_color: ColorLike | None = '#444444',
        axis_label_text_outline_color: ColorLike | None = None, axis_label_text_outline_width: Number = 1,
        axis_label_text_alpha: Number = 1, axis_label_text_font: str = 'helvetica',
        axis_label_text_font_size: str = '13px', axis_label_text_font_style: _FontStyle = 'italic',
        axis_label_text_align: _TextAlign = 'left', axis_label_text_baseline: _TextBaseline = 'bottom',
        axis_label_text_line_height: Number = 1.2, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., dimension: Literal[0, 1] | Literal['auto'] = 'auto',
        face: _Face | Literal['auto'] = 'auto', bounds: tuple[Moment, Moment] | list[Any] | Literal['auto'] = 'auto',
        ticker: Ticker | ColumnLike = ..., formatter: TickFormatter = ..., axis_label: str | BaseText | None = None,
        axis_label_standoff: Whole = 5, axis_label_standoff_mode: _AxisLabelStandoffMode = 'tick_labels',
        axis_label_orientation: _LabelOrientation | Number = 'parallel', axis_label_align: _Align = 'center',
        major_label_standoff: Whole = 5, major_label_orientation: _LabelOrientation | Number = 'horizontal',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., major_tick_in: Number = 2, major_tick_out: Number = 6,
        minor_tick_in: Number = 0, minor_tick_out: Number = 4,
        fixed_location: Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None = None,
        level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ContinuousColorMapper(ColorMapper):
    """The BokehJS model ContinuousColorMapper."""

    high: _P[float | None, Number | None]
    low: _P[float | None, Number | None]
    high_color: _P[str | int | None, ColorLike | None]
    low_color: _P[str | int | None, ColorLike | None]
    domain: _P[list[tuple[GlyphRenderer, str | list[str]]], Sequence[tuple[GlyphRenderer, str | Sequence[str] | Array] | list[Any]] | Array]
    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *, high: Number | None = None,
        low: Number | None = None, high_color: ColorLike | None = None, low_color: ColorLike | None = None,
        domain: Sequence[tuple[GlyphRenderer, str | Sequence[str] | Array] | list[Any]] | Array = ...,
        nan_color: ColorLike = 'gray', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ContinuousScale(Scale):
    """The BokehJS model ContinuousScale."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ContourColorBar(BaseColorBar):
    """The BokehJS model ContourColorBar."""

    fill_renderer: _P[GlyphRenderer, GlyphRenderer]
    line_renderer: _P[GlyphRenderer, GlyphRenderer]
    levels: _P[list[float], Sequence[Number] | Array]
    def __init__(
        self, *, fill_renderer: GlyphRenderer = ..., line_renderer: GlyphRenderer = ...,
        levels: Sequence[Number] | Array = ..., major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'left', major_label_text_baseline: _TextBaseline = 'bottom',
        major_label_text_line_height: Number = 1.2, title_text_color: ColorLike | None = '#444444',
        title_text_outline_color: ColorLike | None = None, title_text_outline_width: Number = 1,
        title_text_alpha: Number = 1, title_text_font: str = 'helvetica', title_text_font_size: str = '13px',
        title_text_font_style: _FontStyle = 'italic', title_text_align: _TextAlign = 'left',
        title_text_baseline: _TextBaseline = 'bottom', title_text_line_height: Number = 1.2,
        major_tick_line_color: ColorLike | None = '#ffffff', major_tick_line_alpha: Number = 1,
        major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = None,
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, border_line_color: ColorLike | None = None,
        border_line_alpha: Number = 1, border_line_width: Number = 1, border_line_join: _LineJoin = 'bevel',
        border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ..., border_line_dash_offset: Number = 0,
        bar_line_color: ColorLike | None = None, bar_line_alpha: Number = 1, bar_line_width: Number = 1,
        bar_line_join: _LineJoin = 'bevel', bar_line_cap: _LineCap = 'butt', bar_line_dash: Dash = ...,
        bar_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = '#ffffff',
        background_fill_alpha: Number = 0.95, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ...,
        location: _Anchor | tuple[Number, Number] | list[Any] = 'top_right',
        orientation: _Orientation | Literal['auto'] = 'auto', title: str | BaseText | None = None,
        title_standoff: Number = 2, width: Number | Literal['auto'] = 'auto', height: Number | Literal['auto'] = 'auto',
        ticker: Ticker | Literal['auto'] = 'auto', formatter: TickFormatter | Literal['auto'] = 'auto',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., label_standoff: Number = 5, margin: Number = 30, padding: Number = 10,
        major_tick_in: Number = 5, major_tick_out: Number = 0, minor_tick_in: Number = 0, minor_tick_out: Number = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DataRenderer(Renderer):
    """A base of BokehJS models: DataRenderer."""

    level: _P[_RenderLevel, _RenderLevel]
    def __init__(
        self, *, level: _RenderLevel = 'glyph', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ContourRenderer(DataRenderer, _ContourRendererMethods):
    """The BokehJS model ContourRenderer."""

    fill_renderer: _P[GlyphRenderer, GlyphRenderer]
    line_renderer: _P[GlyphRenderer, GlyphRenderer]
    levels: _P[list[float], Sequence[Number] | Array]
    def __init__(
        self, *, fill_renderer: GlyphRenderer = ..., line_renderer: GlyphRenderer = ...,
        levels: Sequence[Number] | Array = ..., level: _RenderLevel = 'glyph', group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Coordinate(Model):
    """A base of BokehJS models: Coordinate."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CoordinateMapping(Model):
    """The BokehJS model CoordinateMapping."""

    x_source: _P[_SomeRange, Range]
    y_source: _P[_SomeRange, Range]
    x_scale: _P[_SomeScale, Scale]
    y_scale: _P[_SomeScale, Scale]
    x_target: _P[_SomeRange, Range]
    y_target: _P[_SomeRange, Range]
    def __init__(
        self, *, x_source: Range = ..., y_source: Range = ..., x_scale: Scale = ..., y_scale: Scale = ...,
        x_target: Range = ..., y_target: Range = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Expression(Model):
    """The BokehJS model Expression."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CoordinateTransform(Expression, _CoordinateTransformMethods):
    """A base of BokehJS models: CoordinateTransform."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CopyTool(ActionTool):
    """The BokehJS model CopyTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class InspectTool(Tool):
    """The BokehJS model InspectTool."""

    toggleable: _P[bool, bool | Scalar]
    def __init__(
        self, *, toggleable: bool | Scalar = ..., icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CrosshairTool(InspectTool):
    """The BokehJS model CrosshairTool."""

    overlay: _P[Literal['auto'] | Span | tuple[Span, Span], Literal['auto'] | Span | tuple[Span, Span] | list[Any]]
    dimensions: _P[_Dimensions, _Dimensions]
    line_color: _P[str | int, ColorLike]
    line_width: _P[float, Number]
    line_alpha: _P[float, Number]
    def __init__(
        self, *, overlay: Literal['auto'] | Span | tuple[Span, Span] | list[Any] = 'auto',
        dimensions: _Dimensions = 'both', line_color: ColorLike = 'black', line_width: Number = 1,
        line_alpha: Number = 1, toggleable: bool | Scalar = ..., icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CumSum(Expression):
    """The BokehJS model CumSum."""

    field: _P[str, str]
    include_zero: _P[bool, bool | Scalar]
    def __init__(
        self, *, field: str = ..., include_zero: bool | Scalar = False, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomAction(ActionTool):
    """The BokehJS model CustomAction."""

    description: _P[str, str | None]
    active: _P[bool, bool | Scalar]
    disabled: _P[bool, bool | Scalar]
    callback: _P[CustomJS | None, CustomJS | None]
    active_callback: _P[CustomJS | Literal['auto'] | None, CustomJS | Literal['auto'] | None]
    def __init__(
        self, *, description: str | None = 'Perform a Custom Action', active: bool | Scalar = False,
        disabled: bool | Scalar = False, callback: CustomJS | None = None,
        active_callback: CustomJS | Literal['auto'] | None = None, icon: _ToolIcon | str | None | Picture = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomJS(Callback, _CustomJSMethods):
    """The BokehJS model CustomJS."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    code: _P[str, str]
    module: _P[Literal['auto'] | bool, Literal['auto'] | bool | Scalar]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., code: str = ..., module: Literal['auto'] | bool | Scalar = 'auto',
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomJSCompare(Comparison):
    """The BokehJS model CustomJSCompare."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    code: _P[str, str]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., code: str = '', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomJSExpr(Expression):
    """The BokehJS model CustomJSExpr."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    code: _P[str, str]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., code: str = '', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomJSFilter(Filter):
    """The BokehJS model CustomJSFilter."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    code: _P[str, str]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., code: str = '', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomJSHover(Model):
    """The BokehJS model CustomJSHover."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    code: _P[str, str]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., code: str = '', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomJSTickFormatter(TickFormatter):
    """The BokehJS model CustomJSTickFormatter."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    code: _P[str, str]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., code: str = '', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomJSTicker(Ticker):
    """The BokehJS model CustomJSTicker."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    major_code: _P[str, str]
    minor_code: _P[str, str]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., major_code: str = '', minor_code: str = '',
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomJSTransform(Transform):
    """The BokehJS model CustomJSTransform."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    func: _P[str, str]
    v_func: _P[str, str]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., func: str = '', v_func: str = '', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class CustomLabelingPolicy(LabelingPolicy):
    """The BokehJS model CustomLabelingPolicy."""

    args: _P[dict[str, Any], Mapping[str, Any]]
    code: _P[str, str]
    def __init__(
        self, *, args: Mapping[str, Any] = ..., code: str = '', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TableWidget(Widget):
    """The BokehJS model TableWidget."""

    source: _P[ColumnDataSource, ColumnDataSource]
    view: _P[CDSView, CDSView]
    def __init__(
        self, *, source: ColumnDataSource = ..., view: CDSView = ...,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DataTable(TableWidget, _DataTableMethods):
    """The BokehJS model DataTable."""

    width: _P[float, Number | None]
    height: _P[float, Number | None]
    autosize_mode: _P[Literal['fit_columns', 'fit_viewport', 'none', 'force_fit', 'ignore_viewport'], Literal['fit_columns', 'fit_viewport', 'none', 'force_fit', 'ignore_viewport']]
    auto_edit: _P[bool, bool | Scalar]
    columns: _P[list[TableColumn], Sequence[TableColumn] | Array]
    fit_columns: _P[bool | None, bool | Scalar | None]
    frozen_columns: _P[int | None, Whole | None]
    frozen_rows: _P[int | None, Whole | None]
    sortable: _P[bool, bool | Scalar]
    reorderable: _P[bool, bool | Scalar]
    editable: _P[bool, bool | Scalar]
    selectable: _P[bool | Literal['checkbox'], bool | Scalar | Literal['checkbox']]
    index_position: _P[int, Whole | None]
    index_header: _P[str, str]
    index_width: _P[int, Whole]
    scroll_to_selection: _P[bool, bool | Scalar]
    header_row: _P[bool, bool | Scalar]
    row_height: _P[int, Whole]
    multi_selectable: _P[bool, bool | Scalar]
    def __init__(
        self, *, width: Number | None = 600, height: Number | None = 400,
        autosize_mode: Literal['fit_columns', 'fit_viewport', 'none', 'force_fit', 'ignore_viewport'] = 'force_fit',
        auto_edit: bool | Scalar = False, columns: Sequence[TableColumn] | Array = ...,
        fit_columns: bool | Scalar | None = None, frozen_columns: Whole | None = None, frozen_rows: Whole | None = None,
        sortable: bool | Scalar = True, reorderable: bool | Scalar = True, editable: bool | Scalar = False,
        selectable: bool | Scalar | Literal['checkbox'] = True, index_position: Whole | None = 0,
        index_header: str = '#', index_width: Whole = 40, scroll_to_selection: bool | Scalar = True,
        header_row: bool | Scalar = True, row_height: Whole = 25, multi_selectable: bool | Scalar = True,
        source: ColumnDataSource = ..., view: CDSView = ...,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DataCube(DataTable):
    """The BokehJS model DataCube."""

    grouping: _P[list[GroupingInfo], Sequence[GroupingInfo] | Array]
    target: _P[ColumnDataSource, ColumnDataSource]
    def __init__(
        self, *, grouping: Sequence[GroupingInfo] | Array = ..., target: ColumnDataSource = ...,
        width: Number | None = 600, height: Number | None = 400,
        autosize_mode: Literal['fit_columns', 'fit_viewport', 'none', 'force_fit', 'ignore_viewport'] = 'force_fit',
        auto_edit: bool | Scalar = False, columns: Sequence[TableColumn] | Array = ...,
        fit_columns: bool | Scalar | None = None, frozen_columns: Whole | None = None, frozen_rows: Whole | None = None,
        sortable: bool | Scalar = True, reorderable: bool | Scalar = True, editable: bool | Scalar = False,
        selectable: bool | Scalar | Literal['checkbox'] = True, index_position: Whole | None = 0,
        index_header: str = '#', index_width: Whole = 40, scroll_to_selection: bool | Scalar = True,
        header_row: bool | Scalar = True, row_height: Whole = 25, multi_selectable: bool | Scalar = True,
        source: ColumnDataSource = ..., view: CDSView = ...,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Range(Model):
    """The BokehJS model Range."""

    bounds: _P[tuple[float | None, float | None] | Literal['auto'] | None, tuple[Moment | None, Moment | None] | list[Any] | Literal['auto'] | None]
    min_interval: _P[float | None, Moment | None]
    max_interval: _P[float | None, Moment | None]
    def __init__(
        self, *, bounds: tuple[Moment | None, Moment | None] | list[Any] | Literal['auto'] | None = None,
        min_interval: Moment | None = None, max_interval: Moment | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NumericalRange(Range):
    """A base of BokehJS models: NumericalRange."""

    start: _P[float, Moment]
    end: _P[float, Moment]
    def __init__(
        self, *, start: Moment = ..., end: Moment = ...,
        bounds: tuple[Moment | None, Moment | None] | list[Any] | Literal['auto'] | None = None,
        min_interval: Moment | None = None, max_interval: Moment | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DataRange(NumericalRange):
    """The BokehJS model DataRange."""

    start: _P[float, Moment | str | date | Sequence[Any]]
    end: _P[float, Moment | str | date | Sequence[Any]]
    renderers: _P[list[Any] | Literal['auto'], Sequence[Model | Mapping[str, Any]] | Array | Literal['auto']]
    def __init__(
        self, *, start: Moment | str | date | Sequence[Any] = ..., end: Moment | str | date | Sequence[Any] = ...,
        renderers: Sequence[Model | Mapping[str, Any]] | Array | Literal['auto'] = ...,
        bounds: tuple[Moment | None, Moment | None] | list[Any] | Literal['auto'] | None = None,
        min_interval: Moment | None = None, max_interval: Moment | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DataRange1d(DataRange, _DataRange1dMethods):
    """The BokehJS model DataRange1d."""

    range_padding: _P[float, Moment]
    range_padding_units: _P[_PaddingUnits, _PaddingUnits]
    flipped: _P[bool, bool | Scalar]
    follow: _P[_StartEnd | None, _StartEnd | None]
    follow_interval: _P[float | None, Moment | None]
    default_span: _P[float, Moment]
    only_visible: _P[bool, bool | Scalar]
    start: _P[float, Moment | str | date | Sequence[Any]]
    end: _P[float, Moment | str | date | Sequence[Any]]
    def __init__(
        self, *, range_padding: Moment = 0.1, range_padding_units: _PaddingUnits = 'percent',
        flipped: bool | Scalar = False, follow: _StartEnd | None = None, follow_interval: Moment | None = None,
        default_span: Moment = 2, only_visible: bool | Scalar = False, start: Moment | str | date | Sequence[Any] = ...,
        end: Moment | str | date | Sequence[Any] = ...,
        renderers: Sequence[Model | Mapping[str, Any]] | Array | Literal['auto'] = ...,
        bounds: tuple[Moment | None, Moment | None] | list[Any] | Literal['auto'] | None = None,
        min_interval: Moment | None = None, max_interval: Moment | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DateEditor(CellEditor):
    """The BokehJS model DateEditor."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class StringFormatter(CellFormatter):
    """The BokehJS model StringFormatter."""

    font_style: _P[_FontStyle | Any, _FontStyleSpec]
    text_align: _P[_TextAlign | Any, _TextAlignSpec]
    text_color: _P[str | int | None | Any, _ColorSpec]
    background_color: _P[str | int | None | Any, _ColorSpec]
    nan_format: _P[str, str]
    null_format: _P[str, str]
    def __init__(
        self, *, font_style: _FontStyleSpec = 'normal', text_align: _TextAlignSpec = 'left',
        text_color: _ColorSpec = None, background_color: _ColorSpec = None, nan_format: str = 'NaN',
        null_format: str = '(null)', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DateFormatter(StringFormatter):
    """The BokehJS model DateFormatter."""

    nan_format: _P[str, str]
    null_format: _P[str, str]
    format: _P[str, str]
    def __init__(
        self, *, nan_format: str = '-', null_format: str = '-', format: str = 'ISO-8601',
        font_style: _FontStyleSpec = 'normal', text_align: _TextAlignSpec = 'left', text_color: _ColorSpec = None,
        background_color: _ColorSpec = None, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DatePicker(BaseDatePicker):
    """The BokehJS model DatePicker."""

    value: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    min_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    max_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    enabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    disabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    def __init__(
        self, *, value: date | str | Number | None | str | date | Sequence[Any] = None,
        min_date: date | str | Number | None | str | date | Sequence[Any] = None,
        max_date: date | str | Number | None | str | date | Sequence[Any] = None,
        enabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        disabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        date_format: str = 'Y-m-d', position: _CalendarPosition = 'auto', inline: bool | Scalar = False,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DateRangePicker(BaseDatePicker):
    """The BokehJS model DateRangePicker."""

    value: _P[tuple[date | str | float, date | str | float] | None, tuple[date | str | Number, date | str | Number] | list[Any] | None | str | date | Sequence[Any]]
    min_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    max_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    enabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    disabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    def __init__(
        self, *,
        value: tuple[date | str | Number, date | str | Number] | list[Any] | None | str | date | Sequence[Any] = None,
        min_date: date | str | Number | None | str | date | Sequence[Any] = None,
        max_date: date | str | Number | None | str | date | Sequence[Any] = None,
        enabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        disabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        date_format: str = 'Y-m-d', position: _CalendarPosition = 'auto', inline: bool | Scalar = False,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NumericalRangeSlider(BaseNumericalSlider):
    """A base of BokehJS models: NumericalRangeSlider."""

    def __init__(
        self, *, start: Number = ..., end: Number = ..., step: Number = 1, format: str | TickFormatter = ...,
        width: Number | None = 300, title: str | None = '', show_value: bool | Scalar = True, value: Any = ...,
        direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DateRangeSlider(NumericalRangeSlider, _DateRangeSliderMethods):
    """The BokehJS model DateRangeSlider."""

    format: _P[str | _SomeTickFormatter, str | TickFormatter]
    value: _P[tuple[float, float], tuple[Moment, Moment] | list[Any] | str | date | Sequence[Any]]
    @property
    def value_throttled(self) -> tuple[float, float]: ...
    start: _P[float, Moment | str | date | Sequence[Any]]
    end: _P[float, Moment | str | date | Sequence[Any]]
    def __init__(
        self, *, format: str | TickFormatter = '%d %b %Y',
        value: tuple[Moment, Moment] | list[Any] | str | date | Sequence[Any] = ...,
        start: Moment | str | date | Sequence[Any] = ..., end: Moment | str | date | Sequence[Any] = ...,
        step: Number = 1, width: Number | None = 300, title: str | None = '', show_value: bool | Scalar = True,
        direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NumericalSlider(BaseNumericalSlider):
    """A base of BokehJS models: NumericalSlider."""

    def __init__(
        self, *, start: Number = ..., end: Number = ..., step: Number = 1, format: str | TickFormatter = ...,
        width: Number | None = 300, title: str | None = '', show_value: bool | Scalar = True, value: Any = ...,
        direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DateSlider(NumericalSlider, _DateSliderMethods):
    """The BokehJS model DateSlider."""

    format: _P[str | _SomeTickFormatter, str | TickFormatter]
    value: _P[float, Moment | str | date | Sequence[Any]]
    @property
    def value_throttled(self) -> float: ...
    start: _P[float, Moment | str | date | Sequence[Any]]
    end: _P[float, Moment | str | date | Sequence[Any]]
    def __init__(
        self, *, format: str | TickFormatter = '%d %b %Y', value: Moment | str | date | Sequence[Any] = ...,
        start: Moment | str | date | Sequence[Any] = ..., end: Moment | str | date | Sequence[Any] = ...,
        step: Number = 1, width: Number | None = 300, title: str | None = '', show_value: bool | Scalar = True,
        direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DatetimeAxis(ContinuousAxis):
    """The BokehJS model DatetimeAxis."""

    ticker: _P[_SomeTicker, Ticker | ColumnLike]
    formatter: _P[_SomeTickFormatter, TickFormatter]
    def __init__(
        self, *, ticker: Ticker | ColumnLike = ..., formatter: TickFormatter = ...,
        axis_line_color: ColorLike | None = 'black', axis_line_alpha: Number = 1, axis_line_width: Number = 1,
        axis_line_join: _LineJoin = 'bevel', axis_line_cap: _LineCap = 'butt', axis_line_dash: Dash = ...,
        axis_line_dash_offset: Number = 0, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = 'black',
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'center', major_label_text_baseline: _TextBaseline = 'alphabetic',
        major_label_text_line_height: Number = 1.2, axis_label_text_color: ColorLike | None = '#444444',
        axis_label_text_outline_color: ColorLike | None = None, axis_label_text_outline_width: Number = 1,
        axis_label_text_alpha: Number = 1, axis_label_text_font: str = 'helvetica',
        axis_label_text_font_size: str = '13px', axis_label_text_font_style: _FontStyle = 'italic',
        axis_label_text_align: _TextAlign = 'left', axis_label_text_baseline: _TextBaseline = 'bottom',
        axis_label_text_line_height: Number = 1.2, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., dimension: Literal[0, 1] | Literal['auto'] = 'auto',
        face: _Face | Literal['auto'] = 'auto', bounds: tuple[Moment, Moment] | list[Any] | Literal['auto'] = 'auto',
        axis_label: str | BaseText | None = None, axis_label_standoff: Whole = 5,
        axis_label_standoff_mode: _AxisLabelStandoffMode = 'tick_labels',
        axis_label_orientation: _LabelOrientation | Number = 'parallel', axis_label_align: _Align = 'center',
        major_label_standoff: Whole = 5, major_label_orientation: _LabelOrientation | Number = 'horizontal',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., major_tick_in: Number = 2, major_tick_out: Number = 6,
        minor_tick_in: Number = 0, minor_tick_out: Number = 4,
        fixed_location: Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None = None,
        level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DatetimePicker(BaseDatetimePicker):
    """The BokehJS model DatetimePicker."""

    value: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    min_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    max_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    enabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    disabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    def __init__(
        self, *, value: date | str | Number | None | str | date | Sequence[Any] = None,
        min_date: date | str | Number | None | str | date | Sequence[Any] = None,
        max_date: date | str | Number | None | str | date | Sequence[Any] = None,
        enabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        disabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        date_format: str = 'Y-m-d H:i', hour_increment: Whole = 1, minute_increment: Whole = 1,
        second_increment: Whole = 1, seconds: bool | Scalar = False, clock: _Clock = '24h',
        position: _CalendarPosition = 'auto', inline: bool | Scalar = False, title: str | HTML = '',
        description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DatetimeRangePicker(BaseDatetimePicker):
    """The BokehJS model DatetimeRangePicker."""

    value: _P[tuple[date | str | float, date | str | float] | None, tuple[date | str | Number, date | str | Number] | list[Any] | None | str | date | Sequence[Any]]
    min_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    max_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    enabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    disabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    def __init__(
        self, *,
        value: tuple[date | str | Number, date | str | Number] | list[Any] | None | str | date | Sequence[Any] = None,
        min_date: date | str | Number | None | str | date | Sequence[Any] = None,
        max_date: date | str | Number | None | str | date | Sequence[Any] = None,
        enabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        disabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        date_format: str = 'Y-m-d H:i', hour_increment: Whole = 1, minute_increment: Whole = 1,
        second_increment: Whole = 1, seconds: bool | Scalar = False, clock: _Clock = '24h',
        position: _CalendarPosition = 'auto', inline: bool | Scalar = False, title: str | HTML = '',
        description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DatetimeRangeSlider(NumericalRangeSlider, _DateRangeSliderMethods):
    """The BokehJS model DatetimeRangeSlider."""

    step: _P[float, Number]
    format: _P[str | _SomeTickFormatter, str | TickFormatter]
    value: _P[tuple[float, float], tuple[Moment, Moment] | list[Any] | str | date | Sequence[Any]]
    @property
    def value_throttled(self) -> tuple[float, float]: ...
    start: _P[float, Moment | str | date | Sequence[Any]]
    end: _P[float, Moment | str | date | Sequence[Any]]
    def __init__(
        self, *, step: Number = 3600000, format: str | TickFormatter = '%d %b %Y %H:%M:%S',
        value: tuple[Moment, Moment] | list[Any] | str | date | Sequence[Any] = ...,
        start: Moment | str | date | Sequence[Any] = ..., end: Moment | str | date | Sequence[Any] = ...,
        width: Number | None = 300, title: str | None = '', show_value: bool | Scalar = True,
        direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DatetimeTickFormatter(TickFormatter):
    """The BokehJS model DatetimeTickFormatter."""

    microseconds: _P[str, str]
    milliseconds: _P[str, str]
    seconds: _P[str, str]
    minsec: _P[str, str]
    minutes: _P[str, str]
    hourmin: _P[str, str]
    hours: _P[str, str]
    days: _P[str, str]
    months: _P[str, str]
    years: _P[str, str]
    strip_leading_zeros: _P[bool | list[_ResolutionType] | Any, bool | Scalar | Sequence[_ResolutionType] | Array]
    boundary_scaling: _P[bool, bool | Scalar]
    hide_repeats: _P[bool, bool | Scalar]
    context: _P[str | DatetimeTickFormatter | None, str | DatetimeTickFormatter | None]
    context_which: _P[_ContextWhich, _ContextWhich]
    context_location: _P[_Location, _Location]
    def __init__(
        self, *, microseconds: str = '%fus', milliseconds: str = '%3Nms', seconds: str = '%Ss', minsec: str = ':%M:%S',
        minutes: str = ':%M', hourmin: str = '%H:%M', hours: str = '%Hh', days: str = '%m/%d', months: str = '%m/%Y',
        years: str = '%Y', strip_leading_zeros: bool | Scalar | Sequence[_ResolutionType] | Array = False,
        boundary_scaling: bool | Scalar = True, hide_repeats: bool | Scalar = False,
        context: str | DatetimeTickFormatter | None = None, context_which: _ContextWhich = 'start',
        context_location: _Location = 'below', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DatetimeTicker(CompositeTicker):
    """The BokehJS model DatetimeTicker."""

    num_minor_ticks: _P[int, Whole]
    tickers: _P[list[Any], Sequence[ContinuousTicker] | Array]
    def __init__(
        self, *, num_minor_ticks: Whole = 0, tickers: Sequence[ContinuousTicker] | Array = ...,
        desired_num_ticks: Whole = 6, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DaysTicker(BaseSingleIntervalTicker):
    """The BokehJS model DaysTicker."""

    num_minor_ticks: _P[int, Whole]
    days: _P[list[int], Sequence[Whole] | Array]
    def __init__(
        self, *, num_minor_ticks: Whole = 0, days: Sequence[Whole] | Array = ..., desired_num_ticks: Whole = 6,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Decoration(Model):
    """The BokehJS model Decoration."""

    marking: _P[Marking, Marking]
    node: _P[Literal['start', 'middle', 'end'], Literal['start', 'middle', 'end']]
    def __init__(
        self, *, marking: Marking = ..., node: Literal['start', 'middle', 'end'] = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Dialog(UIElement):
    """The BokehJS model Dialog."""

    title: _P[str | _SomeDOMNode | _SomeUIElement | None, str | DOMNode | UIElement | None]
    content: _P[str | _SomeDOMNode | _SomeUIElement, str | DOMNode | UIElement]
    pinnable: _P[bool, bool | Scalar]
    collapsible: _P[bool, bool | Scalar]
    minimizable: _P[bool, bool | Scalar]
    maximizable: _P[bool, bool | Scalar]
    closable: _P[bool, bool | Scalar]
    close_action: _P[Literal['hide', 'destroy'], Literal['hide', 'destroy']]
    resizable: _P[Literal['none', 'left', 'right', 'top', 'bottom', 'x', 'y', 'all'], Literal['none', 'left', 'right', 'top', 'bottom', 'x', 'y', 'all']]
    movable: _P[Literal['none', 'x', 'y', 'both'], Literal['none', 'x', 'y', 'both']]
    symmetric: _P[bool, bool | Scalar]
    top_limit: _P[float | Node | None, Number | Node | None]
    bottom_limit: _P[float | Node | None, Number | Node | None]
    left_limit: _P[float | Node | None, Number | Node | None]
    right_limit: _P[float | Node | None, Number | Node | None]
    def __init__(
        self, *, title: str | DOMNode | UIElement | None = None, content: str | DOMNode | UIElement = ...,
        pinnable: bool | Scalar = True, collapsible: bool | Scalar = True, minimizable: bool | Scalar = True,
        maximizable: bool | Scalar = True, closable: bool | Scalar = True,
        close_action: Literal['hide', 'destroy'] = 'destroy',
        resizable: Literal['none', 'left', 'right', 'top', 'bottom', 'x', 'y', 'all'] = 'all',
        movable: Literal['none', 'x', 'y', 'both'] = 'both', symmetric: bool | Scalar = False,
        top_limit: Number | Node | None = None, bottom_limit: Number | Node | None = None,
        left_limit: Number | Node | None = None, right_limit: Number | Node | None = None,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DifferenceFilter(CompositeFilter):
    """The BokehJS model DifferenceFilter."""

    def __init__(
        self, *, operands: Sequence[Filter] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Markup(Widget):
    """The BokehJS model Markup."""

    text: _P[str, str]
    disable_math: _P[bool, bool | Scalar]
    def __init__(
        self, *, text: str = '', disable_math: bool | Scalar = False,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Div(Markup):
    """The BokehJS model Div."""

    render_as_text: _P[bool, bool | Scalar]
    def __init__(
        self, *, render_as_text: bool | Scalar = False, text: str = '', disable_math: bool | Scalar = False,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DividerItem(Model):
    """The BokehJS model DividerItem."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class DocumentConfig(Model):
    """The BokehJS model DocumentConfig."""

    reconnect_session: _P[bool, bool | Scalar]
    notify_connection_status: _P[bool, bool | Scalar]
    notifications: _P[Notifications, Notifications | None]
    def __init__(
        self, *, reconnect_session: bool | Scalar = True, notify_connection_status: bool | Scalar = True,
        notifications: Notifications | None = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RangeTransform(Transform):
    """A base of BokehJS models: RangeTransform."""

    range: _P[_SomeRange | None, Range | None]
    def __init__(
        self, *, range: Range | None = None, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Dodge(RangeTransform):
    """The BokehJS model Dodge."""

    value: _P[float, Number]
    def __init__(
        self, *, value: Number = 0, range: Range | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Drawer(Pane):
    """The BokehJS model Drawer."""

    location: _P[_Location, _Location]
    open: _P[bool, bool | Scalar]
    size: _P[float | str, Number | str]
    resizable: _P[bool, bool | Scalar]
    def __init__(
        self, *, location: _Location = ..., open: bool | Scalar = False, size: Number | str = 300,
        resizable: bool | Scalar = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Dropdown(AbstractButton, _DropdownMethods):
    """The BokehJS model Dropdown."""

    label: _P[_SomeDOMNode | str, DOMNode | str]
    split: _P[bool, bool | Scalar]
    menu: _P[list[str | tuple[str, str] | None], Sequence[str | tuple[str, str] | list[Any] | None] | Array]
    def __init__(
        self, *, label: DOMNode | str = 'Dropdown', split: bool | Scalar = False,
        menu: Sequence[str | tuple[str, str] | list[Any] | None] | Array = ..., icon: Icon | None = None,
        button_type: _ButtonType = 'default',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GraphCoordinates(CoordinateTransform):
    """The BokehJS model GraphCoordinates."""

    layout: _P[LayoutProvider, LayoutProvider]
    def __init__(
        self, *, layout: LayoutProvider = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class EdgeCoordinates(GraphCoordinates):
    """The BokehJS model EdgeCoordinates."""

    def __init__(
        self, *, layout: LayoutProvider = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GraphHitTestPolicy(Model):
    """The BokehJS model GraphHitTestPolicy."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class EdgesAndLinkedNodes(GraphHitTestPolicy):
    """The BokehJS model EdgesAndLinkedNodes."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class EdgesOnly(GraphHitTestPolicy):
    """The BokehJS model EdgesOnly."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Ellipse(CenterRotatable):
    """The BokehJS model Ellipse."""

    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., width: _DistanceSpec = ...,
        height: _DistanceSpec = ..., angle: _AngleSpec = 0, *, line_color: _ColorSpec = 'black',
        line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel',
        line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black',
        hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None,
        hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', width_units: Literal['screen', 'data'] = 'data',
        height_units: Literal['screen', 'data'] = 'data', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ScanningColorMapper(ContinuousColorMapper):
    """The BokehJS model ScanningColorMapper."""

    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *, high: Number | None = None,
        low: Number | None = None, high_color: ColorLike | None = None, low_color: ColorLike | None = None,
        domain: Sequence[tuple[GlyphRenderer, str | Sequence[str] | Array] | list[Any]] | Array = ...,
        nan_color: ColorLike = 'gray', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class EqHistColorMapper(ScanningColorMapper):
    """The BokehJS model EqHistColorMapper."""

    bins: _P[int, Whole]
    rescale_discrete_levels: _P[bool, bool | Scalar]
    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *, bins: Whole = 65536,
        rescale_discrete_levels: bool | Scalar = False, high: Number | None = None, low: Number | None = None,
        high_color: ColorLike | None = None, low_color: ColorLike | None = None,
        domain: Sequence[tuple[GlyphRenderer, str | Sequence[str] | Array] | list[Any]] | Array = ...,
        nan_color: ColorLike = 'gray', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ExamineTool(ActionTool):
    """The BokehJS model ExamineTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Examiner(UIElement):
    """The BokehJS model Examiner."""

    target: _P[HasProps | None, HasProps | None]
    def __init__(
        self, *, target: HasProps | None = None, visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class FactorRange(Range, _FactorRangeMethods):
    """The BokehJS model FactorRange."""

    factors: _P[list[str] | list[tuple[str, str]] | list[tuple[str, str, str]], Sequence[str] | Array | Sequence[tuple[str, str] | list[Any]] | Sequence[tuple[str, str, str] | list[Any]]]
    factor_padding: _P[float, Number]
    subgroup_padding: _P[float, Number]
    group_padding: _P[float, Number]
    range_padding: _P[float, Number]
    range_padding_units: _P[_PaddingUnits, _PaddingUnits]
    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...
    def __init__(
        self, *args: str,
        factors: Sequence[str] | Array | Sequence[tuple[str, str] | list[Any]] | Sequence[tuple[str, str, str] | list[Any]] = ...,
        factor_padding: Number = 0, subgroup_padding: Number = 0.8, group_padding: Number = 1.4,
        range_padding: Number = 0, range_padding_units: _PaddingUnits = 'percent',
        bounds: tuple[Moment | None, Moment | None] | list[Any] | Literal['auto'] | None = None,
        min_interval: Moment | None = None, max_interval: Moment | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Plot(LayoutDOM, _PlotMethods):
    """The BokehJS model Plot."""

    context_menu: _P[Menu | Literal['auto'], Menu | Literal['auto'] | None]
    width: _P[float, Number | None]
    height: _P[float, Number | None]
    outline_line_color: _P[str | int, ColorLike | None]
    outline_line_alpha: _P[float, Number]
    outline_line_width: _P[float, Number]
    outline_line_join: _P[_LineJoin, _LineJoin]
    outline_line_cap: _P[_LineCap, _LineCap]
    outline_line_dash: _P[list[float], Dash]
    outline_line_dash_offset: _P[float, Number]
    background_fill_color: _P[str | int, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    border_line_color: _P[str | int | None, ColorLike | None]
    border_line_alpha: _P[float, Number]
    border_line_width: _P[float, Number]
    border_line_join: _P[_LineJoin, _LineJoin]
    border_line_cap: _P[_LineCap, _LineCap]
    border_line_dash: _P[list[float], Dash]
    border_line_dash_offset: _P[float, Number]
    border_fill_color: _P[str | int, ColorLike | None]
    border_fill_alpha: _P[float, Number]
    border_hatch_color: _P[str | int, ColorLike | None]
    border_hatch_alpha: _P[float, Number]
    border_hatch_scale: _P[float, Number]
    border_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    border_hatch_weight: _P[float, Number]
    border_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    toolbar: _P[Toolbar, Toolbar]
    toolbar_location: _P[_Location, _Location | None]
    toolbar_sticky: _P[bool, bool | Scalar]
    toolbar_inner: _P[bool, bool | Scalar]
    frame_width: _P[float | None, Number | None]
    frame_height: _P[float | None, Number | None]
    frame_align: _P[bool | dict[str, Any], bool | Scalar | Mapping[str, Any]]
    title: _P[Title, Title | str | None]
    title_location: _P[_Location, _Location | None]
    above: _P[list[Any], Sequence[Annotation | Axis | StyledElement] | Array]
    below: _P[list[Any], Sequence[Annotation | Axis | StyledElement] | Array]
    left: _P[list[Any], Sequence[Annotation | Axis | StyledElement] | Array]
    right: _P[list[Any], Sequence[Annotation | Axis | StyledElement] | Array]
    center: _P[list[Any], Sequence[Annotation | Grid | StyledElement] | Array]
    renderers: _P[list[Any], Sequence[Renderer] | Array]
    x_range: _P[_SomeRange, Range]
    y_range: _P[_SomeRange, Range]
    x_scale: _P[_SomeScale, Scale]
    y_scale: _P[_SomeScale, Scale]
    extra_x_ranges: _P[dict[str, Any], Mapping[str, Range]]
    extra_y_ranges: _P[dict[str, Any], Mapping[str, Range]]
    extra_x_scales: _P[dict[str, Any], Mapping[str, Scale]]
    extra_y_scales: _P[dict[str, Any], Mapping[str, Scale]]
    window_axis: _P[_WindowAxis, _WindowAxis]
    lod_factor: _P[float, Number]
    lod_interval: _P[float, Number]
    lod_threshold: _P[float, Number | None]
    lod_timeout: _P[float, Number]
    hidpi: _P[bool, bool | Scalar]
    output_backend: _P[_OutputBackend, _OutputBackend]
    min_border: _P[float, Number | None]
    min_border_top: _P[float | None, Number | None]
    min_border_left: _P[float | None, Number | None]
    min_border_bottom: _P[float | None, Number | None]
    min_border_right: _P[float | None, Number | None]
    @property
    def inner_width(self) -> float: ...
    @property
    def inner_height(self) -> float: ...
    @property
    def outer_width(self) -> float: ...
    @property
    def outer_height(self) -> float: ...
    match_aspect: _P[bool, bool | Scalar]
    aspect_scale: _P[float, Number]
    reset_policy: _P[_ResetPolicy, _ResetPolicy]
    hold_render: _P[bool, bool | Scalar]
    attribution: _P[list[str | HTML], Sequence[str | HTML] | Array]
    def __init__(
        self, *, context_menu: Menu | Literal['auto'] | None = 'auto', width: Number | None = 600,
        height: Number | None = 600, outline_line_color: ColorLike | None = '#e5e5e5', outline_line_alpha: Number = 1,
        outline_line_width: Number = 1, outline_line_join: _LineJoin = 'bevel', outline_line_cap: _LineCap = 'butt',
        outline_line_dash: Dash = ..., outline_line_dash_offset: Number = 0,
        background_fill_color: ColorLike | None = '#ffffff', background_fill_alpha: Number = 1,
        background_hatch_color: ColorLike | None = 'black', background_hatch_alpha: Number = 1,
        background_hatch_scale: Number = 12, background_hatch_pattern: _HatchPatternType | str | None = None,
        background_hatch_weight: Number = 1, background_hatch_extra: Mapping[str, Texture] = ...,
        border_line_color: ColorLike | None = None, border_line_alpha: Number = 1, border_line_width: Number = 1,
        border_line_join: _LineJoin = 'bevel', border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ...,
        border_line_dash_offset: Number = 0, border_fill_color: ColorLike | None = '#ffffff',
        border_fill_alpha: Number = 1, border_hatch_color: ColorLike | None = 'black', border_hatch_alpha: Number = 1,
        border_hatch_scale: Number = 12, border_hatch_pattern: _HatchPatternType | str | None = None,
        border_hatch_weight: Number = 1, border_hatch_extra: Mapping[str, Texture] = ..., toolbar: Toolbar = ...,
        toolbar_location: _Location | None = 'right', toolbar_sticky: bool | Scalar = True,
        toolbar_inner: bool | Scalar = False, frame_width: Number | None = None, frame_height: Number | None = None,
        frame_align: bool | Scalar | Mapping[str, Any] = True, title: Title | str | None = ...,
        title_location: _Location | None = 'above', above: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        below: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        left: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        right: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        center: Sequence[Annotation | Grid | StyledElement] | Array = ..., renderers: Sequence[Renderer] | Array = ...,
        x_range: Range = ..., y_range: Range = ..., x_scale: Scale = ..., y_scale: Scale = ...,
        extra_x_ranges: Mapping[str, Range] = ..., extra_y_ranges: Mapping[str, Range] = ...,
        extra_x_scales: Mapping[str, Scale] = ..., extra_y_scales: Mapping[str, Scale] = ...,
        window_axis: _WindowAxis = 'none', lod_factor: Number = 10, lod_interval: Number = 300,
        lod_threshold: Number | None = 2000, lod_timeout: Number = 500, hidpi: bool | Scalar = True,
        output_backend: _OutputBackend = 'canvas', min_border: Number | None = 5, min_border_top: Number | None = None,
        min_border_left: Number | None = None, min_border_bottom: Number | None = None,
        min_border_right: Number | None = None, match_aspect: bool | Scalar = False, aspect_scale: Number = 1,
        reset_policy: _ResetPolicy = 'standard', hold_render: bool | Scalar = False,
        attribution: Sequence[str | HTML] | Array = ..., min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Figure(Plot):
    """The BokehJS model Figure."""

    def __init__(
        self, *, context_menu: Menu | Literal['auto'] | None = 'auto', width: Number | None = 600,
        height: Number | None = 600, outline_line_color: ColorLike | None = '#e5e5e5', outline_line_alpha: Number = 1,
        outline_line_width: Number = 1, outline_line_join: _LineJoin = 'bevel', outline_line_cap: _LineCap = 'butt',
        outline_line_dash: Dash = ..., outline_line_dash_offset: Number = 0,
        background_fill_color: ColorLike | None = '#ffffff', background_fill_alpha: Number = 1,
        background_hatch_color: ColorLike | None = 'black', background_hatch_alpha: Number = 1,
        background_hatch_scale: Number = 12, background_hatch_pattern: _HatchPatternType | str | None = None,
        background_hatch_weight: Number = 1, background_hatch_extra: Mapping[str, Texture] = ...,
        border_line_color: ColorLike | None = None, border_line_alpha: Number = 1, border_line_width: Number = 1,
        border_line_join: _LineJoin = 'bevel', border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ...,
        border_line_dash_offset: Number = 0, border_fill_color: ColorLike | None = '#ffffff',
        border_fill_alpha: Number = 1, border_hatch_color: ColorLike | None = 'black', border_hatch_alpha: Number = 1,
        border_hatch_scale: Number = 12, border_hatch_pattern: _HatchPatternType | str | None = None,
        border_hatch_weight: Number = 1, border_hatch_extra: Mapping[str, Texture] = ..., toolbar: Toolbar = ...,
        toolbar_location: _Location | None = 'right', toolbar_sticky: bool | Scalar = True,
        toolbar_inner: bool | Scalar = False, frame_width: Number | None = None, frame_height: Number | None = None,
        frame_align: bool | Scalar | Mapping[str, Any] = True, title: Title | str | None = '',
        title_location: _Location | None = 'above', above: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        below: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        left: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        right: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        center: Sequence[Annotation | Grid | StyledElement] | Array = ..., renderers: Sequence[Renderer] | Array = ...,
        x_range: Range = ..., y_range: Range = ..., x_scale: Scale = ..., y_scale: Scale = ...,
        extra_x_ranges: Mapping[str, Range] = ..., extra_y_ranges: Mapping[str, Range] = ...,
        extra_x_scales: Mapping[str, Scale] = ..., extra_y_scales: Mapping[str, Scale] = ...,
        window_axis: _WindowAxis = 'none', lod_factor: Number = 10, lod_interval: Number = 300,
        lod_threshold: Number | None = 2000, lod_timeout: Number = 500, hidpi: bool | Scalar = True,
        output_backend: _OutputBackend = 'canvas', min_border: Number | None = 5, min_border_top: Number | None = None,
        min_border_left: Number | None = None, min_border_bottom: Number | None = None,
        min_border_right: Number | None = None, match_aspect: bool | Scalar = False, aspect_scale: Number = 1,
        reset_policy: _ResetPolicy = 'standard', hold_render: bool | Scalar = False,
        attribution: Sequence[str | HTML] | Array = ..., min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class FileInput(InputWidget, _FileInputMethods):
    """The BokehJS model FileInput."""

    @property
    def value(self) -> str | list[str]: ...
    @property
    def mime_type(self) -> str | list[str]: ...
    @property
    def filename(self) -> str | list[str]: ...
    accept: _P[str | list[str], str | Sequence[str] | Array]
    multiple: _P[bool, bool | Scalar]
    directory: _P[bool, bool | Scalar]
    def __init__(
        self, *, accept: str | Sequence[str] | Array = '', multiple: bool | Scalar = False,
        directory: bool | Scalar = False, title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class FixedTicker(ContinuousTicker):
    """The BokehJS model FixedTicker."""

    ticks: _P[list[float] | Any, Sequence[Number] | Array]
    minor_ticks: _P[list[float] | Any, Sequence[Number] | Array]
    def __init__(
        self, *, ticks: Sequence[Number] | Array = ..., minor_ticks: Sequence[Number] | Array = ...,
        num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class FreehandDrawTool(EditTool):
    """The BokehJS model FreehandDrawTool."""

    num_objects: _P[int, Whole]
    renderers: _P[list[GlyphRenderer], Sequence[GlyphRenderer] | Array]
    def __init__(
        self, *, num_objects: Whole = 0, renderers: Sequence[GlyphRenderer] | Array = ...,
        default_overrides: Mapping[str, Any] = ..., empty_value: Any = 0, icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class FullscreenTool(ActionTool):
    """The BokehJS model FullscreenTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GMapPlot(Plot, _MapPlotMethods):
    """The BokehJS model GMapPlot."""

    background_fill_alpha: _P[float, Number]
    x_range: _P[_SomeRange, Range]
    y_range: _P[_SomeRange, Range]
    map_options: _P[GMapOptions, GMapOptions]
    api_key: _P[bytes, Binary | str]
    api_version: _P[str, str]
    def __init__(
        self, *, background_fill_alpha: Number = 0, x_range: Range = ..., y_range: Range = ...,
        map_options: GMapOptions = ..., api_key: Binary | str = ..., api_version: str = 'weekly',
        context_menu: Menu | Literal['auto'] | None = 'auto', width: Number | None = 600, height: Number | None = 600,
        outline_line_color: ColorLike | None = '#e5e5e5', outline_line_alpha: Number = 1,
        outline_line_width: Number = 1, outline_line_join: _LineJoin = 'bevel', outline_line_cap: _LineCap = 'butt',
        outline_line_dash: Dash = ..., outline_line_dash_offset: Number = 0,
        background_fill_color: ColorLike | None = '#ffffff', background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., border_line_color: ColorLike | None = None,
        border_line_alpha: Number = 1, border_line_width: Number = 1, border_line_join: _LineJoin = 'bevel',
        border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ..., border_line_dash_offset: Number = 0,
        border_fill_color: ColorLike | None = '#ffffff', border_fill_alpha: Number = 1,
        border_hatch_color: ColorLike | None = 'black', border_hatch_alpha: Number = 1, border_hatch_scale: Number = 12,
        border_hatch_pattern: _HatchPatternType | str | None = None, border_hatch_weight: Number = 1,
        border_hatch_extra: Mapping[str, Texture] = ..., toolbar: Toolbar = ...,
        toolbar_location: _Location | None = 'right', toolbar_sticky: bool | Scalar = True,
        toolbar_inner: bool | Scalar = False, frame_width: Number | None = None, frame_height: Number | None = None,
        frame_align: bool | Scalar | Mapping[str, Any] = True, title: Title | str | None = '',
        title_location: _Location | None = 'above', above: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        below: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        left: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        right: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        center: Sequence[Annotation | Grid | StyledElement] | Array = ..., renderers: Sequence[Renderer] | Array = ...,
        x_scale: Scale = ..., y_scale: Scale = ..., extra_x_ranges: Mapping[str, Range] = ...,
        extra_y_ranges: Mapping[str, Range] = ..., extra_x_scales: Mapping[str, Scale] = ...,
        extra_y_scales: Mapping[str, Scale] = ..., window_axis: _WindowAxis = 'none', lod_factor: Number = 10,
        lod_interval: Number = 300, lod_threshold: Number | None = 2000, lod_timeout: Number = 500,
        hidpi: bool | Scalar = True, output_backend: _OutputBackend = 'canvas', min_border: Number | None = 5,
        min_border_top: Number | None = None, min_border_left: Number | None = None,
        min_border_bottom: Number | None = None, min_border_right: Number | None = None,
        match_aspect: bool | Scalar = False, aspect_scale: Number = 1, reset_policy: _ResetPolicy = 'standard',
        hold_render: bool | Scalar = False, attribution: Sequence[str | HTML] | Array = ...,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GMap(GMapPlot):
    """The BokehJS model GMap."""

    def __init__(
        self, *, background_fill_alpha: Number = 0, x_range: Range = ..., y_range: Range = ...,
        map_options: GMapOptions = ..., api_key: Binary | str = ..., api_version: str = 'weekly',
        context_menu: Menu | Literal['auto'] | None = 'auto', width: Number | None = 600, height: Number | None = 600,
        outline_line_color: ColorLike | None = '#e5e5e5', outline_line_alpha: Number = 1,
        outline_line_width: Number = 1, outline_line_join: _LineJoin = 'bevel', outline_line_cap: _LineCap = 'butt',
        outline_line_dash: Dash = ..., outline_line_dash_offset: Number = 0,
        background_fill_color: ColorLike | None = '#ffffff', background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., border_line_color: ColorLike | None = None,
        border_line_alpha: Number = 1, border_line_width: Number = 1, border_line_join: _LineJoin = 'bevel',
        border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ..., border_line_dash_offset: Number = 0,
        border_fill_color: ColorLike | None = '#ffffff', border_fill_alpha: Number = 1,
        border_hatch_color: ColorLike | None = 'black', border_hatch_alpha: Number = 1, border_hatch_scale: Number = 12,
        border_hatch_pattern: _HatchPatternType | str | None = None, border_hatch_weight: Number = 1,
        border_hatch_extra: Mapping[str, Texture] = ..., toolbar: Toolbar = ...,
        toolbar_location: _Location | None = 'right', toolbar_sticky: bool | Scalar = True,
        toolbar_inner: bool | Scalar = False, frame_width: Number | None = None, frame_height: Number | None = None,
        frame_align: bool | Scalar | Mapping[str, Any] = True, title: Title | str | None = '',
        title_location: _Location | None = 'above', above: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        below: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        left: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        right: Sequence[Annotation | Axis | StyledElement] | Array = ...,
        center: Sequence[Annotation | Grid | StyledElement] | Array = ..., renderers: Sequence[Renderer] | Array = ...,
        x_scale: Scale = ..., y_scale: Scale = ..., extra_x_ranges: Mapping[str, Range] = ...,
        extra_y_ranges: Mapping[str, Range] = ..., extra_x_scales: Mapping[str, Scale] = ...,
        extra_y_scales: Mapping[str, Scale] = ..., window_axis: _WindowAxis = 'none', lod_factor: Number = 10,
        lod_interval: Number = 300, lod_threshold: Number | None = 2000, lod_timeout: Number = 500,
        hidpi: bool | Scalar = True, output_backend: _OutputBackend = 'canvas', min_border: Number | None = 5,
        min_border_top: Number | None = None, min_border_left: Number | None = None,
        min_border_bottom: Number | None = None, min_border_right: Number | None = None,
        match_aspect: bool | Scalar = False, aspect_scale: Number = 1, reset_policy: _ResetPolicy = 'standard',
        hold_render: bool | Scalar = False, attribution: Sequence[str | HTML] | Array = ...,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MapOptions(Model):
    """The BokehJS model MapOptions."""

    lat: _P[float, Number]
    lng: _P[float, Number]
    zoom: _P[int, Whole]
    def __init__(
        self, *, lat: Number = ..., lng: Number = ..., zoom: Whole = 12, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GMapOptions(MapOptions):
    """The BokehJS model GMapOptions."""

    map_type: _P[_MapType, _MapType]
    scale_control: _P[bool, bool | Scalar]
    styles: _P[str | None, str | None]
    tilt: _P[int, Whole]
    def __init__(
        self, *, map_type: _MapType = 'roadmap', scale_control: bool | Scalar = False, styles: str | None = None,
        tilt: Whole = 45, lat: Number = ..., lng: Number = ..., zoom: Whole = 12, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GeoJSONDataSource(ColumnarDataSource):
    """The BokehJS model GeoJSONDataSource."""

    geojson: _P[str, str]
    def __init__(
        self, *, geojson: str = ..., default_values: Mapping[str, Any] = ..., selection_policy: SelectionPolicy = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class StyleSheet(Model):
    """A base of BokehJS models: StyleSheet."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ImportedStyleSheet(StyleSheet):
    """The BokehJS model ImportedStyleSheet."""

    url: _P[str, str]
    def __init__(
        self, *, url: str = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GlobalImportedStyleSheet(ImportedStyleSheet):
    """The BokehJS model GlobalImportedStyleSheet."""

    def __init__(
        self, *, url: str = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class InlineStyleSheet(StyleSheet):
    """The BokehJS model InlineStyleSheet."""

    css: _P[str, str]
    def __init__(
        self, *, css: str = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GlobalInlineStyleSheet(InlineStyleSheet):
    """The BokehJS model GlobalInlineStyleSheet."""

    def __init__(
        self, *, css: str = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GlyphRenderer(DataRenderer, _GlyphRendererMethods):
    """The BokehJS model GlyphRenderer."""

    data_source: _P[_SomeColumnarDataSource, ColumnarDataSource]
    view: _P[CDSView, CDSView]
    glyph: _P[_SomeGlyph, Glyph]
    hover_glyph: _P[_SomeGlyph | None, Glyph | None]
    nonselection_glyph: _P[_SomeGlyph | Literal['auto'], Glyph | Literal['auto'] | None]
    selection_glyph: _P[_SomeGlyph | Literal['auto'], Glyph | Literal['auto'] | None]
    muted_glyph: _P[_SomeGlyph | Literal['auto'], Glyph | Literal['auto'] | None]
    muted: _P[bool, bool | Scalar]
    def __init__(
        self, *, data_source: ColumnarDataSource = ..., view: CDSView = ..., glyph: Glyph = ...,
        hover_glyph: Glyph | None = None, nonselection_glyph: Glyph | Literal['auto'] | None = 'auto',
        selection_glyph: Glyph | Literal['auto'] | None = 'auto', muted_glyph: Glyph | Literal['auto'] | None = 'auto',
        muted: bool | Scalar = False, level: _RenderLevel = 'glyph', group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GraphRenderer(DataRenderer):
    """The BokehJS model GraphRenderer."""

    layout_provider: _P[LayoutProvider, LayoutProvider]
    node_renderer: _P[GlyphRenderer, GlyphRenderer]
    edge_renderer: _P[GlyphRenderer, GlyphRenderer]
    selection_policy: _P[_SomeGraphHitTestPolicy, GraphHitTestPolicy]
    inspection_policy: _P[_SomeGraphHitTestPolicy, GraphHitTestPolicy]
    def __init__(
        self, *, layout_provider: LayoutProvider = ..., node_renderer: GlyphRenderer = ...,
        edge_renderer: GlyphRenderer = ..., selection_policy: GraphHitTestPolicy = ...,
        inspection_policy: GraphHitTestPolicy = ..., level: _RenderLevel = 'glyph', group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Grid(GuideRenderer):
    """The BokehJS model Grid."""

    level: _P[_RenderLevel, _RenderLevel]
    grid_line_color: _P[str | int, ColorLike | None]
    grid_line_alpha: _P[float, Number]
    grid_line_width: _P[float, Number]
    grid_line_join: _P[_LineJoin, _LineJoin]
    grid_line_cap: _P[_LineCap, _LineCap]
    grid_line_dash: _P[list[float], Dash]
    grid_line_dash_offset: _P[float, Number]
    minor_grid_line_color: _P[str | int | None, ColorLike | None]
    minor_grid_line_alpha: _P[float, Number]
    minor_grid_line_width: _P[float, Number]
    minor_grid_line_join: _P[_LineJoin, _LineJoin]
    minor_grid_line_cap: _P[_LineCap, _LineCap]
    minor_grid_line_dash: _P[list[float], Dash]
    minor_grid_line_dash_offset: _P[float, Number]
    band_fill_color: _P[str | int | None, ColorLike | None]
    band_fill_alpha: _P[float, Number]
    band_hatch_color: _P[str | int, ColorLike | None]
    band_hatch_alpha: _P[float, Number]
    band_hatch_scale: _P[float, Number]
    band_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    band_hatch_weight: _P[float, Number]
    band_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    bounds: _P[tuple[float, float] | Literal['auto'], tuple[Number, Number] | list[Any] | Literal['auto']]
    cross_bounds: _P[tuple[float, float] | Literal['auto'], tuple[Number, Number] | list[Any] | Literal['auto']]
    dimension: _P[Literal[0, 1], Literal[0, 1]]
    axis: _P[_SomeAxis | None, Axis | None]
    ticker: _P[_SomeTicker | None, Ticker | None | ColumnLike]
    def __init__(
        self, *, level: _RenderLevel = 'underlay', grid_line_color: ColorLike | None = '#e5e5e5',
        grid_line_alpha: Number = 1, grid_line_width: Number = 1, grid_line_join: _LineJoin = 'bevel',
        grid_line_cap: _LineCap = 'butt', grid_line_dash: Dash = ..., grid_line_dash_offset: Number = 0,
        minor_grid_line_color: ColorLike | None = None, minor_grid_line_alpha: Number = 1,
        minor_grid_line_width: Number = 1, minor_grid_line_join: _LineJoin = 'bevel',
        minor_grid_line_cap: _LineCap = 'butt', minor_grid_line_dash: Dash = ...,
        minor_grid_line_dash_offset: Number = 0, band_fill_color: ColorLike | None = None, band_fill_alpha: Number = 0,
        band_hatch_color: ColorLike | None = 'black', band_hatch_alpha: Number = 1, band_hatch_scale: Number = 12,
        band_hatch_pattern: _HatchPatternType | str | None = None, band_hatch_weight: Number = 1,
        band_hatch_extra: Mapping[str, Texture] = ...,
        bounds: tuple[Number, Number] | list[Any] | Literal['auto'] = 'auto',
        cross_bounds: tuple[Number, Number] | list[Any] | Literal['auto'] = 'auto', dimension: Literal[0, 1] = 0,
        axis: Axis | None = None, ticker: Ticker | None | ColumnLike = None, group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GridBox(CSSGridBox):
    """The BokehJS model GridBox."""

    children: _P[list[tuple[_SomeUIElement, int, int] | tuple[_SomeUIElement, int, int, int] | tuple[_SomeUIElement, int, int, int, int]], Sequence[tuple[UIElement, Whole, Whole] | tuple[UIElement, Whole, Whole, Whole] | tuple[UIElement, Whole, Whole, Whole, Whole] | list[Any]] | Array]
    rows: _P[str | dict[str, Any] | list[str | dict[str, Any]] | dict[int, str | dict[str, Any]] | None, str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None]
    cols: _P[str | dict[str, Any] | list[str | dict[str, Any]] | dict[int, str | dict[str, Any]] | None, str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None]
    def __init__(
        self, *,
        children: Sequence[tuple[UIElement, Whole, Whole] | tuple[UIElement, Whole, Whole, Whole] | tuple[UIElement, Whole, Whole, Whole, Whole] | list[Any]] | Array = ...,
        rows: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None = None,
        cols: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None = None,
        spacing: Whole | tuple[Whole, Whole] | list[Any] = 0, width: Number | None = None, height: Number | None = None,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GridPlot(LayoutDOM):
    """The BokehJS model GridPlot."""

    toolbar: _P[Toolbar, Toolbar]
    toolbar_location: _P[_Location, _Location | None]
    children: _P[list[tuple[_SomeUIElement, int, int] | tuple[_SomeUIElement, int, int, int] | tuple[_SomeUIElement, int, int, int, int]], Sequence[tuple[UIElement, Whole, Whole] | tuple[UIElement, Whole, Whole, Whole] | tuple[UIElement, Whole, Whole, Whole, Whole] | list[Any]] | Array]
    rows: _P[str | dict[str, Any] | list[str | dict[str, Any]] | dict[int, str | dict[str, Any]] | None, str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None]
    cols: _P[str | dict[str, Any] | list[str | dict[str, Any]] | dict[int, str | dict[str, Any]] | None, str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None]
    spacing: _P[int | tuple[int, int], Whole | tuple[Whole, Whole] | list[Any]]
    def __init__(
        self, *, toolbar: Toolbar = ..., toolbar_location: _Location | None = 'above',
        children: Sequence[tuple[UIElement, Whole, Whole] | tuple[UIElement, Whole, Whole, Whole] | tuple[UIElement, Whole, Whole, Whole, Whole] | list[Any]] | Array = ...,
        rows: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None = None,
        cols: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None = None,
        spacing: Whole | tuple[Whole, Whole] | list[Any] = 0, width: Number | None = None, height: Number | None = None,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GroupBox(LayoutDOM):
    """The BokehJS model GroupBox."""

    title: _P[str | None, str | None]
    child: _P[_SomeUIElement, UIElement]
    checkable: _P[bool, bool | Scalar]
    def __init__(
        self, *, title: str | None = None, child: UIElement = ..., checkable: bool | Scalar = False,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GroupBy(Model):
    """A base of BokehJS models: GroupBy."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GroupByModels(GroupBy):
    """The BokehJS model GroupByModels."""

    groups: _P[list[list[Any]], Sequence[Sequence[Model] | Array] | Array]
    def __init__(
        self, *, groups: Sequence[Sequence[Model] | Array] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GroupByName(GroupBy):
    """The BokehJS model GroupByName."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GroupFilter(Filter):
    """The BokehJS model GroupFilter."""

    column_name: _P[str, str]
    group: _P[Any, Any]
    def __init__(
        self, column_name: str = ..., group: Any = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class GroupingInfo(Model):
    """The BokehJS model GroupingInfo."""

    getter: _P[str, str]
    aggregators: _P[list[Any], Sequence[RowAggregator] | Array]
    collapsed: _P[bool, bool | Scalar]
    def __init__(
        self, *, getter: str = '', aggregators: Sequence[RowAggregator] | Array = ..., collapsed: bool | Scalar = False,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HArea(Area):
    """The BokehJS model HArea."""

    x1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    x2: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    def __init__(
        self, x1: _XCoordinateSpec = ..., x2: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., *,
        fill_color: _ColorScalar = 'gray', fill_alpha: _NumberScalar = 1, hatch_color: _ColorScalar = 'black',
        hatch_alpha: _NumberScalar = 1, hatch_scale: _NumberScalar = 12, hatch_pattern: _NullStringScalar = None,
        hatch_weight: _NumberScalar = 1, hatch_extra: _DictScalar = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HAreaStep(Area):
    """The BokehJS model HAreaStep."""

    x1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    x2: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    step_mode: _P[_StepMode, _StepMode]
    def __init__(
        self, x1: _XCoordinateSpec = ..., x2: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., *,
        step_mode: _StepMode = 'before', fill_color: _ColorScalar = 'gray', fill_alpha: _NumberScalar = 1,
        hatch_color: _ColorScalar = 'black', hatch_alpha: _NumberScalar = 1, hatch_scale: _NumberScalar = 12,
        hatch_pattern: _NullStringScalar = None, hatch_weight: _NumberScalar = 1, hatch_extra: _DictScalar = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HBar(LRTBGlyph):
    """The BokehJS model HBar."""

    left: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    height: _P[float | Any, _DistanceSpec]
    height_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    right: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    def __init__(
        self, y: _YCoordinateSpec = ..., height: _DistanceSpec = 1, right: _XCoordinateSpec = ...,
        left: _XCoordinateSpec = 0, *, height_units: Literal['screen', 'data'] = 'data',
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HBox(CSSGridBox):
    """The BokehJS model HBox."""

    children: _P[list[dict[str, Any]], Sequence[Mapping[str, Any]] | Array | Sequence[UIElement]]
    cols: _P[str | dict[str, Any] | list[str | dict[str, Any]] | dict[int, str | dict[str, Any]] | None, str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None]
    def __init__(
        self, *, children: Sequence[Mapping[str, Any]] | Array | Sequence[UIElement] = ...,
        cols: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None = None,
        spacing: Whole | tuple[Whole, Whole] | list[Any] = 0, width: Number | None = None, height: Number | None = None,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HSpan(Glyph):
    """The BokehJS model HSpan."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    y: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    def __init__(
        self, y: _YCoordinateSpec = ..., *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HStrip(Glyph):
    """The BokehJS model HStrip."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    y0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    y1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    def __init__(
        self, y0: _YCoordinateSpec = ..., y1: _YCoordinateSpec = ..., *, line_color: _ColorSpec = 'black',
        line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel',
        line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black',
        hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None,
        hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ..., decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HTML(DOMElement, _HTMLMethods):
    """The BokehJS model bokeh.models.dom.HTML."""

    html: _P[str | list[Any], str | Sequence[str | DOMElement | UIElement] | Array]
    refs: _P[list[Any], Sequence[DOMElement | UIElement] | Array]
    def __init__(
        self, *args: str | DOMElement | UIElement, html: str | Sequence[str | DOMElement | UIElement] | Array = ...,
        refs: Sequence[DOMElement | UIElement] | Array = ..., style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HTMLTextAnnotation(Annotation):
    """A base of BokehJS models: HTMLTextAnnotation."""

    padding: _P[int | tuple[int, int] | dict[str, Any] | tuple[int, int, int, int], Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole]]
    border_radius: _P[int | tuple[int, int, int, int] | dict[str, Any], Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any]]
    def __init__(
        self, *,
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HTMLLabel(HTMLTextAnnotation):
    """The BokehJS model HTMLLabel."""

    text_color: _P[str | int, ColorLike | None]
    text_outline_color: _P[str | int | None, ColorLike | None]
    text_outline_width: _P[float, Number]
    text_alpha: _P[float, Number]
    text_font: _P[str, str]
    text_font_size: _P[str, str]
    text_font_style: _P[_FontStyle, _FontStyle]
    text_align: _P[_TextAlign, _TextAlign]
    text_baseline: _P[_TextBaseline, _TextBaseline]
    text_line_height: _P[float, Number]
    border_line_color: _P[str | int | None, ColorLike | None]
    border_line_alpha: _P[float, Number]
    border_line_width: _P[float, Number]
    border_line_join: _P[_LineJoin, _LineJoin]
    border_line_cap: _P[_LineCap, _LineCap]
    border_line_dash: _P[list[float], Dash]
    border_line_dash_offset: _P[float, Number]
    background_fill_color: _P[str | int | None, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int | None, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    x: _P[float, Moment]
    x_units: _P[_CoordinateUnits, _CoordinateUnits]
    y: _P[float, Moment]
    y_units: _P[_CoordinateUnits, _CoordinateUnits]
    text: _P[str, str]
    angle: _P[float, Number]
    angle_units: _P[_AngleUnits, _AngleUnits]
    x_offset: _P[float, Number]
    y_offset: _P[float, Number]
    def __init__(
        self, *, text_color: ColorLike | None = '#444444', text_outline_color: ColorLike | None = None,
        text_outline_width: Number = 1, text_alpha: Number = 1, text_font: str = 'helvetica',
        text_font_size: str = '16px', text_font_style: _FontStyle = 'normal', text_align: _TextAlign = 'left',
        text_baseline: _TextBaseline = 'bottom', text_line_height: Number = 1.2,
        border_line_color: ColorLike | None = None, border_line_alpha: Number = 1, border_line_width: Number = 1,
        border_line_join: _LineJoin = 'bevel', border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ...,
        border_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = None,
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., x: Moment = ..., x_units: _CoordinateUnits = 'data',
        y: Moment = ..., y_units: _CoordinateUnits = 'data', text: str = '', angle: Number = 0,
        angle_units: _AngleUnits = 'rad', x_offset: Number = 0, y_offset: Number = 0,
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HTMLLabelSet(DataAnnotation):
    """The BokehJS model HTMLLabelSet."""

    text_color: _P[str | int | Any, _ColorSpec]
    text_outline_color: _P[str | int | None | Any, _ColorSpec]
    text_outline_width: _P[float | Any, _NumberSpec]
    text_alpha: _P[float | Any, _NumberSpec]
    text_font: _P[str | Any, _FontSpec]
    text_font_size: _P[str | Any, _FontSizeSpec]
    text_font_style: _P[_FontStyle | Any, _FontStyleSpec]
    text_align: _P[_TextAlign | Any, _TextAlignSpec]
    text_baseline: _P[_TextBaseline | Any, _TextBaselineSpec]
    text_line_height: _P[float | Any, _NumberSpec]
    border_line_color: _P[str | int | None | Any, _ColorSpec]
    border_line_alpha: _P[float | Any, _NumberSpec]
    border_line_width: _P[float | Any, _NumberSpec]
    border_line_join: _P[_LineJoin | Any, _LineJoinSpec]
    border_line_cap: _P[_LineCap | Any, _LineCapSpec]
    border_line_dash: _P[list[float] | Any, _LineDashSpec]
    border_line_dash_offset: _P[float | Any, _NumberSpec]
    background_fill_color: _P[str | int | None | Any, _ColorSpec]
    background_fill_alpha: _P[float | Any, _NumberSpec]
    x: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    x_units: _P[_CoordinateUnits, _CoordinateUnits]
    y_units: _P[_CoordinateUnits, _CoordinateUnits]
    text: _P[str | Any, _NullStringSpec]
    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    x_offset: _P[float | Any, _NumberSpec]
    y_offset: _P[float | Any, _NumberSpec]
    def __init__(
        self, *, text_color: _ColorSpec = '#444444', text_outline_color: _ColorSpec = None,
        text_outline_width: _NumberSpec = 1, text_alpha: _NumberSpec = 1, text_font: _FontSpec = 'helvetica',
        text_font_size: _FontSizeSpec = '16px', text_font_style: _FontStyleSpec = 'normal',
        text_align: _TextAlignSpec = 'left', text_baseline: _TextBaselineSpec = 'bottom',
        text_line_height: _NumberSpec = 1.2, border_line_color: _ColorSpec = None, border_line_alpha: _NumberSpec = 1,
        border_line_width: _NumberSpec = 1, border_line_join: _LineJoinSpec = 'bevel',
        border_line_cap: _LineCapSpec = 'butt', border_line_dash: _LineDashSpec = ...,
        border_line_dash_offset: _NumberSpec = 0, background_fill_color: _ColorSpec = None,
        background_fill_alpha: _NumberSpec = 1, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ...,
        x_units: _CoordinateUnits = 'data', y_units: _CoordinateUnits = 'data', text: _NullStringSpec = ...,
        angle: _AngleSpec = 0, angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', x_offset: _NumberSpec = 0,
        y_offset: _NumberSpec = 0, source: ColumnarDataSource = ..., level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HTMLTemplateFormatter(CellFormatter):
    """The BokehJS model HTMLTemplateFormatter."""

    template: _P[str, str]
    def __init__(
        self, *, template: str = '<%= value %>', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HTMLTitle(HTMLTextAnnotation):
    """The BokehJS model HTMLTitle."""

    text_color: _P[str | int, ColorLike | None]
    text_outline_color: _P[str | int | None, ColorLike | None]
    text_outline_width: _P[float, Number]
    text_alpha: _P[float, Number]
    text_font: _P[str, str]
    text_font_size: _P[str, str]
    text_font_style: _P[_FontStyle, _FontStyle]
    text_line_height: _P[float, Number]
    border_line_color: _P[str | int | None, ColorLike | None]
    border_line_alpha: _P[float, Number]
    border_line_width: _P[float, Number]
    border_line_join: _P[_LineJoin, _LineJoin]
    border_line_cap: _P[_LineCap, _LineCap]
    border_line_dash: _P[list[float], Dash]
    border_line_dash_offset: _P[float, Number]
    background_fill_color: _P[str | int | None, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int | None, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    text: _P[str, str]
    vertical_align: _P[_VerticalAlign, _VerticalAlign]
    align: _P[_TextAlign, _TextAlign]
    offset: _P[float, Number]
    standoff: _P[float, Number]
    def __init__(
        self, *, text_color: ColorLike | None = '#444444', text_outline_color: ColorLike | None = None,
        text_outline_width: Number = 1, text_alpha: Number = 1, text_font: str = 'helvetica',
        text_font_size: str = '13px', text_font_style: _FontStyle = 'bold', text_line_height: Number = 1,
        border_line_color: ColorLike | None = None, border_line_alpha: Number = 1, border_line_width: Number = 1,
        border_line_join: _LineJoin = 'bevel', border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ...,
        border_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = None,
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., text: str = '', vertical_align: _VerticalAlign = 'bottom',
        align: _TextAlign = 'left', offset: Number = 0, standoff: Number = 10,
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HelpButton(AbstractButton):
    """The BokehJS model HelpButton."""

    label: _P[_SomeDOMNode | str, DOMNode | str]
    icon: _P[_SomeIcon, Icon | None]
    button_type: _P[_ButtonType, _ButtonType]
    tooltip: _P[Tooltip, Tooltip]
    def __init__(
        self, *, label: DOMNode | str = '', icon: Icon | None = ..., button_type: _ButtonType = 'default',
        tooltip: Tooltip = ...,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HelpTool(ActionTool):
    """The BokehJS model HelpTool."""

    description: _P[str, str | None]
    redirect: _P[str, str]
    def __init__(
        self, *, description: str | None = 'Click the question mark to learn more about Bokeh plot tools.',
        redirect: str = 'https://docs.bokeh.org/en/latest/docs/user_guide/interaction/tools.html',
        icon: _ToolIcon | str | None | Picture = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HexTile(Glyph):
    """The BokehJS model HexTile."""

    line_color: _P[str | int | None | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    r: _P[float | Any, _NumberSpec]
    q: _P[float | Any, _NumberSpec]
    scale: _P[float | Any, _NumberSpec]
    size: _P[float, Number]
    aspect_scale: _P[float, Number]
    orientation: _P[_HexTileOrientation, _HexTileOrientation]
    def __init__(
        self, q: _NumberSpec = ..., r: _NumberSpec = ..., *, line_color: _ColorSpec = None, line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray',
        fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1,
        hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1,
        hatch_extra: _DictScalar = ..., scale: _NumberSpec = 1, size: Number = 1, aspect_scale: Number = 1,
        orientation: _HexTileOrientation = 'pointytop', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class HoverTool(InspectTool):
    """The BokehJS model HoverTool."""

    tooltips: _P[_SomeDOMElement | str | list[tuple[str, str]], DOMElement | str | Sequence[tuple[str, str] | list[Any]] | Array | None | Mapping[str, str]]
    formatters: _P[dict[str, CustomJSHover | _BuiltinFormatter], Mapping[str, CustomJSHover | _BuiltinFormatter]]
    filters: _P[dict[str, CustomJS | list[CustomJS]], Mapping[str, CustomJS | Sequence[CustomJS] | Array]]
    sort_by: _P[str | list[str | tuple[str, Literal['ascending', 'descending'] | Literal[1, -1]]] | None, str | Sequence[str | tuple[str, Literal['ascending', 'descending'] | Literal[1, -1]] | list[Any]] | Array | None]
    limit: _P[int | None, Whole | None]
    renderers: _P[list[Any] | Literal['auto'], Sequence[DataRenderer] | Array | Literal['auto']]
    mode: _P[_HoverMode, _HoverMode]
    muted_policy: _P[_MutedPolicy, _MutedPolicy]
    point_policy: _P[_PointPolicy, _PointPolicy]
    line_policy: _P[_LinePolicy, _LinePolicy]
    show_arrow: _P[bool, bool | Scalar]
    anchor: _P[_Anchor, _Anchor]
    attachment: _P[_TooltipAttachment, _TooltipAttachment]
    callback: _P[_SomeCallback | None, Callback | None]
    def __init__(
        self, *,
        tooltips: DOMElement | str | Sequence[tuple[str, str] | list[Any]] | Array | None | Mapping[str, str] = ...,
        formatters: Mapping[str, CustomJSHover | _BuiltinFormatter] = ...,
        filters: Mapping[str, CustomJS | Sequence[CustomJS] | Array] = ...,
        sort_by: str | Sequence[str | tuple[str, Literal['ascending', 'descending'] | Literal[1, -1]] | list[Any]] | Array | None = None,
        limit: Whole | None = None, renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto',
        mode: _HoverMode = 'mouse', muted_policy: _MutedPolicy = 'show', point_policy: _PointPolicy = 'snap_to_data',
        line_policy: _LinePolicy = 'nearest', show_arrow: bool | Scalar = True, anchor: _Anchor = 'center',
        attachment: _TooltipAttachment = 'horizontal', callback: Callback | None = None,
        toggleable: bool | Scalar = ..., icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ImageBase(XYGlyph):
    """A base of BokehJS models: ImageBase."""

    global_alpha: _P[float | Any, _NumberSpec]
    image: _P[list[float] | Any, _NDArraySpec]
    dw: _P[float | Any, _DistanceSpec]
    dw_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    dh: _P[float | Any, _DistanceSpec]
    dh_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    dilate: _P[bool, bool | Scalar]
    origin: _P[_ImageOrigin, _ImageOrigin]
    anchor: _P[_Anchor | tuple[_Align | _HAlign | float, _Align | _VAlign | float], _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any]]
    def __init__(
        self, *, global_alpha: _NumberSpec = 1, image: _NDArraySpec = ..., dw: _DistanceSpec = ...,
        dw_units: Literal['screen', 'data'] = 'data', dh: _DistanceSpec = ...,
        dh_units: Literal['screen', 'data'] = 'data', dilate: bool | Scalar = False,
        origin: _ImageOrigin = 'bottom_left',
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] = 'bottom_left',
        x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Image(ImageBase, _ImageMethods):
    """The BokehJS model Image."""

    color_mapper: _P[_SomeColorMapper, ColorMapper | str]
    def __init__(
        self, image: _NDArraySpec = ..., x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., dw: _DistanceSpec = ...,
        dh: _DistanceSpec = ..., dilate: bool | Scalar = False, *, palette: Any = ...,
        color_mapper: ColorMapper | str = ..., global_alpha: _NumberSpec = 1,
        dw_units: Literal['screen', 'data'] = 'data', dh_units: Literal['screen', 'data'] = 'data',
        origin: _ImageOrigin = 'bottom_left',
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] = 'bottom_left',
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ImageRGBA(ImageBase):
    """The BokehJS model ImageRGBA."""

    def __init__(
        self, image: _NDArraySpec = ..., x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., dw: _DistanceSpec = ...,
        dh: _DistanceSpec = ..., dilate: bool | Scalar = False, *, global_alpha: _NumberSpec = 1,
        dw_units: Literal['screen', 'data'] = 'data', dh_units: Literal['screen', 'data'] = 'data',
        origin: _ImageOrigin = 'bottom_left',
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] = 'bottom_left',
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ImageStack(ImageBase):
    """The BokehJS model ImageStack."""

    color_mapper: _P[StackColorMapper, StackColorMapper]
    def __init__(
        self, image: _NDArraySpec = ..., x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., dw: _DistanceSpec = ...,
        dh: _DistanceSpec = ..., dilate: bool | Scalar = False, *, color_mapper: StackColorMapper = ...,
        global_alpha: _NumberSpec = 1, dw_units: Literal['screen', 'data'] = 'data',
        dh_units: Literal['screen', 'data'] = 'data', origin: _ImageOrigin = 'bottom_left',
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] = 'bottom_left',
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ImageURL(XYGlyph):
    """The BokehJS model ImageURL."""

    url: _P[str | Any, _StringSpec]
    anchor: _P[_Anchor, _Anchor]
    global_alpha: _P[float | Any, _NumberSpec]
    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    w: _P[float | None | Any, _NullDistanceSpec]
    w_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    h: _P[float | None | Any, _NullDistanceSpec]
    h_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    dilate: _P[bool, bool | Scalar]
    retry_attempts: _P[int, Whole]
    retry_timeout: _P[int, Whole]
    def __init__(
        self, url: _StringSpec = ..., x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., w: _NullDistanceSpec = None,
        h: _NullDistanceSpec = None, angle: _AngleSpec = 0, dilate: bool | Scalar = False, *,
        anchor: _Anchor = 'top_left', global_alpha: _NumberSpec = 1,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', w_units: Literal['screen', 'data'] = 'data',
        h_units: Literal['screen', 'data'] = 'data', retry_attempts: Whole = 0, retry_timeout: Whole = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ImageURLTexture(Texture):
    """The BokehJS model ImageURLTexture."""

    url: _P[str, str]
    def __init__(
        self, *, url: str = ..., repetition: _TextureRepetition = 'repeat', tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ImperialLength(CustomDimensional):
    """The BokehJS model ImperialLength."""

    ticks: _P[list[float], Sequence[Number] | Array]
    basis: _P[dict[str, tuple[float, str] | tuple[float, str, str]], Mapping[str, tuple[Number, str] | list[Any] | tuple[Number, str, str]]]
    def __init__(
        self, *, ticks: Sequence[Number] | Array = ...,
        basis: Mapping[str, tuple[Number, str] | list[Any] | tuple[Number, str, str]] = ...,
        include: Sequence[str] | Array | None = None, exclude: Sequence[str] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Index(Placeholder):
    """The BokehJS model bokeh.models.dom.Index."""

    def __init__(
        self, *, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class IndexFilter(Filter):
    """The BokehJS model IndexFilter."""

    indices: _P[list[int] | Any | None, Sequence[Whole] | Array | None]
    def __init__(
        self, indices: Sequence[Whole] | Array | None = None, *, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Indexed(Coordinate):
    """The BokehJS model Indexed."""

    index: _P[int, Whole]
    renderer: _P[GlyphRenderer, GlyphRenderer]
    def __init__(
        self, *, index: Whole = ..., renderer: GlyphRenderer = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Indicator(Widget):
    """A base of BokehJS models: Indicator."""

    def __init__(
        self, *, margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class IntEditor(CellEditor):
    """The BokehJS model IntEditor."""

    step: _P[int, Whole]
    def __init__(
        self, *, step: Whole = 1, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Interpolator(Transform):
    """The BokehJS model Interpolator."""

    x: _P[str | list[float], str | Sequence[Number] | Array]
    y: _P[str | list[float], str | Sequence[Number] | Array]
    data: _P[_SomeColumnarDataSource | None, ColumnarDataSource | None]
    clip: _P[bool, bool | Scalar]
    def __init__(
        self, *, x: str | Sequence[Number] | Array = ..., y: str | Sequence[Number] | Array = ...,
        data: ColumnarDataSource | None = None, clip: bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SelectionPolicy(Model):
    """The BokehJS model SelectionPolicy."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class IntersectRenderers(SelectionPolicy):
    """The BokehJS model IntersectRenderers."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class IntersectionFilter(CompositeFilter):
    """The BokehJS model IntersectionFilter."""

    def __init__(
        self, *, operands: Sequence[Filter] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class InversionFilter(Filter):
    """The BokehJS model InversionFilter."""

    operand: _P[_SomeFilter, Filter]
    def __init__(
        self, *, operand: Filter = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Jitter(RangeTransform):
    """The BokehJS model Jitter."""

    mean: _P[float, Number]
    width: _P[float, Number]
    distribution: _P[_Distribution, _Distribution]
    def __init__(
        self, *, mean: Number = 0, width: Number = 1, distribution: _Distribution = 'uniform',
        range: Range | None = None, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TextAnnotation(Annotation):
    """The BokehJS model TextAnnotation."""

    text_color: _P[str | int, ColorLike | None]
    text_outline_color: _P[str | int | None, ColorLike | None]
    text_outline_width: _P[float, Number]
    text_alpha: _P[float, Number]
    text_font: _P[str, str]
    text_font_size: _P[str, str]
    text_font_style: _P[_FontStyle, _FontStyle]
    text_align: _P[_TextAlign, _TextAlign]
    text_baseline: _P[_TextBaseline, _TextBaseline]
    text_line_height: _P[float, Number]
    border_line_color: _P[str | int | None, ColorLike | None]
    border_line_alpha: _P[float, Number]
    border_line_width: _P[float, Number]
    border_line_join: _P[_LineJoin, _LineJoin]
    border_line_cap: _P[_LineCap, _LineCap]
    border_line_dash: _P[list[float], Dash]
    border_line_dash_offset: _P[float, Number]
    background_fill_color: _P[str | int | None, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    text: _P[str | _SomeBaseText, str | BaseText]
    padding: _P[int | tuple[int, int] | dict[str, Any] | tuple[int, int, int, int], Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole]]
    border_radius: _P[int | tuple[int, int, int, int] | dict[str, Any], Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any]]
    def __init__(
        self, *, text_color: ColorLike | None = '#444444', text_outline_color: ColorLike | None = None,
        text_outline_width: Number = 1, text_alpha: Number = 1, text_font: str = 'helvetica',
        text_font_size: str = '16px', text_font_style: _FontStyle = 'normal', text_align: _TextAlign = 'left',
        text_baseline: _TextBaseline = 'bottom', text_line_height: Number = 1.2,
        border_line_color: ColorLike | None = None, border_line_alpha: Number = 1, border_line_width: Number = 1,
        border_line_join: _LineJoin = 'bevel', border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ...,
        border_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., text: str | BaseText = '',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Label(TextAnnotation):
    """The BokehJS model Label."""

    anchor: _P[_Anchor | tuple[_Align | _HAlign | float, _Align | _VAlign | float] | Literal['auto'], _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] | Literal['auto']]
    x: _P[float | _SomeCoordinate, Moment | Coordinate]
    y: _P[float | _SomeCoordinate, Moment | Coordinate]
    x_units: _P[_CoordinateUnits, _CoordinateUnits]
    y_units: _P[_CoordinateUnits, _CoordinateUnits]
    x_offset: _P[float, Number]
    y_offset: _P[float, Number]
    angle: _P[float, Number]
    angle_units: _P[_AngleUnits, _AngleUnits]
    direction: _P[_Direction, _Direction]
    editable: _P[bool, bool | Scalar]
    def __init__(
        self, *,
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] | Literal['auto'] = 'auto',
        x: Moment | Coordinate = ..., y: Moment | Coordinate = ..., x_units: _CoordinateUnits = 'data',
        y_units: _CoordinateUnits = 'data', x_offset: Number = 0, y_offset: Number = 0, angle: Number = 0,
        angle_units: _AngleUnits = 'rad', direction: _Direction = 'anticlock', editable: bool | Scalar = False,
        text_color: ColorLike | None = '#444444', text_outline_color: ColorLike | None = None,
        text_outline_width: Number = 1, text_alpha: Number = 1, text_font: str = 'helvetica',
        text_font_size: str = '16px', text_font_style: _FontStyle = 'normal', text_align: _TextAlign = 'left',
        text_baseline: _TextBaseline = 'bottom', text_line_height: Number = 1.2,
        border_line_color: ColorLike | None = None, border_line_alpha: Number = 1, border_line_width: Number = 1,
        border_line_join: _LineJoin = 'bevel', border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ...,
        border_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., text: str | BaseText = '',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LabelSet(DataAnnotation):
    """The BokehJS model LabelSet."""

    text_color: _P[str | int | Any, _ColorSpec]
    text_outline_color: _P[str | int | None | Any, _ColorSpec]
    text_outline_width: _P[float | Any, _NumberSpec]
    text_alpha: _P[float | Any, _NumberSpec]
    text_font: _P[str | Any, _FontSpec]
    text_font_size: _P[str | Any, _FontSizeSpec]
    text_font_style: _P[_FontStyle | Any, _FontStyleSpec]
    text_align: _P[_TextAlign | Any, _TextAlignSpec]
    text_baseline: _P[_TextBaseline | Any, _TextBaselineSpec]
    text_line_height: _P[float | Any, _NumberSpec]
    border_line_color: _P[str | int | None | Any, _ColorSpec]
    border_line_alpha: _P[float | Any, _NumberSpec]
    border_line_width: _P[float | Any, _NumberSpec]
    border_line_join: _P[_LineJoin | Any, _LineJoinSpec]
    border_line_cap: _P[_LineCap | Any, _LineCapSpec]
    border_line_dash: _P[list[float] | Any, _LineDashSpec]
    border_line_dash_offset: _P[float | Any, _NumberSpec]
    background_fill_color: _P[str | int | None | Any, _ColorSpec]
    background_fill_alpha: _P[float | Any, _NumberSpec]
    background_hatch_color: _P[str | int | Any, _ColorSpec]
    background_hatch_alpha: _P[float | Any, _NumberSpec]
    background_hatch_scale: _P[float | Any, _NumberSpec]
    background_hatch_pattern: _P[str | None | Any, _NullStringSpec]
    background_hatch_weight: _P[float | Any, _NumberSpec]
    background_hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    x: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    x_units: _P[_CoordinateUnits, _CoordinateUnits]
    y_units: _P[_CoordinateUnits, _CoordinateUnits]
    text: _P[str | Any, _NullStringSpec]
    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    x_offset: _P[float | Any, _NumberSpec]
    y_offset: _P[float | Any, _NumberSpec]
    def __init__(
        self, *, text_color: _ColorSpec = '#444444', text_outline_color: _ColorSpec = None,
        text_outline_width: _NumberSpec = 1, text_alpha: _NumberSpec = 1, text_font: _FontSpec = 'helvetica',
        text_font_size: _FontSizeSpec = '16px', text_font_style: _FontStyleSpec = 'normal',
        text_align: _TextAlignSpec = 'left', text_baseline: _TextBaselineSpec = 'bottom',
        text_line_height: _NumberSpec = 1.2, border_line_color: _ColorSpec = None, border_line_alpha: _NumberSpec = 1,
        border_line_width: _NumberSpec = 1, border_line_join: _LineJoinSpec = 'bevel',
        border_line_cap: _LineCapSpec = 'butt', border_line_dash: _LineDashSpec = ...,
        border_line_dash_offset: _NumberSpec = 0, background_fill_color: _ColorSpec = None,
        background_fill_alpha: _NumberSpec = 1, background_hatch_color: _ColorSpec = 'black',
        background_hatch_alpha: _NumberSpec = 1, background_hatch_scale: _NumberSpec = 12,
        background_hatch_pattern: _NullStringSpec = None, background_hatch_weight: _NumberSpec = 1,
        background_hatch_extra: _DictScalar = ..., x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ...,
        x_units: _CoordinateUnits = 'data', y_units: _CoordinateUnits = 'data', text: _NullStringSpec = ...,
        angle: _AngleSpec = 0, angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', x_offset: _NumberSpec = 0,
        y_offset: _NumberSpec = 0, source: ColumnarDataSource = ..., level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LassoSelectTool(RegionSelectTool):
    """The BokehJS model LassoSelectTool."""

    continuous: _P[bool, bool | Scalar]
    overlay: _P[PolyAnnotation, PolyAnnotation]
    select_every_mousemove: _P[bool, bool | Scalar]
    def __init__(
        self, *, continuous: bool | Scalar = True, overlay: PolyAnnotation = ...,
        select_every_mousemove: bool | Scalar = ..., mode: _RegionSelectionMode = 'replace',
        persistent: bool | Scalar = False, greedy: bool | Scalar = False,
        renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto',
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LayoutProvider(Model, _LayoutProviderMethods):
    """The BokehJS model LayoutProvider."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Legend(Annotation, _LegendMethods):
    """The BokehJS model Legend."""

    label_text_color: _P[str | int, ColorLike | None]
    label_text_outline_color: _P[str | int | None, ColorLike | None]
    label_text_outline_width: _P[float, Number]
    label_text_alpha: _P[float, Number]
    label_text_font: _P[str, str]
    label_text_font_size: _P[str, str]
    label_text_font_style: _P[_FontStyle, _FontStyle]
    label_text_align: _P[_TextAlign, _TextAlign]
    label_text_baseline: _P[_TextBaseline, _TextBaseline]
    label_text_line_height: _P[float, Number]
    title_text_color: _P[str | int, ColorLike | None]
    title_text_outline_color: _P[str | int | None, ColorLike | None]
    title_text_outline_width: _P[float, Number]
    title_text_alpha: _P[float, Number]
    title_text_font: _P[str, str]
    title_text_font_size: _P[str, str]
    title_text_font_style: _P[_FontStyle, _FontStyle]
    title_text_align: _P[_TextAlign, _TextAlign]
    title_text_baseline: _P[_TextBaseline, _TextBaseline]
    title_text_line_height: _P[float, Number]
    inactive_fill_color: _P[str | int, ColorLike | None]
    inactive_fill_alpha: _P[float, Number]
    inactive_hatch_color: _P[str | int, ColorLike | None]
    inactive_hatch_alpha: _P[float, Number]
    inactive_hatch_scale: _P[float, Number]
    inactive_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    inactive_hatch_weight: _P[float, Number]
    inactive_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    border_line_color: _P[str | int, ColorLike | None]
    border_line_alpha: _P[float, Number]
    border_line_width: _P[float, Number]
    border_line_join: _P[_LineJoin, _LineJoin]
    border_line_cap: _P[_LineCap, _LineCap]
    border_line_dash: _P[list[float], Dash]
    border_line_dash_offset: _P[float, Number]
    background_fill_color: _P[str | int, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    item_background_fill_color: _P[str | int, ColorLike | None]
    item_background_fill_alpha: _P[float, Number]
    item_background_hatch_color: _P[str | int, ColorLike | None]
    item_background_hatch_alpha: _P[float, Number]
    item_background_hatch_scale: _P[float, Number]
    item_background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    item_background_hatch_weight: _P[float, Number]
    item_background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    orientation: _P[_Orientation, _Orientation]
    ncols: _P[int | Literal['auto'], Whole | Literal['auto']]
    nrows: _P[int | Literal['auto'], Whole | Literal['auto']]
    location: _P[_Anchor | tuple[float, float], _Anchor | tuple[Number, Number] | list[Any]]
    title: _P[str | None, str | None]
    title_location: _P[_Location, _Location]
    title_standoff: _P[float, Number]
    label_standoff: _P[float, Number]
    glyph_width: _P[float, Number]
    glyph_height: _P[float, Number]
    label_width: _P[float, Number]
    label_height: _P[float | Literal['auto'], Number | Literal['auto']]
    margin: _P[float, Number]
    padding: _P[int | tuple[int, int] | dict[str, Any] | tuple[int, int, int, int], Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole]]
    border_radius: _P[int | tuple[int, int, int, int] | dict[str, Any], Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any]]
    spacing: _P[float, Number]
    items: _P[list[LegendItem], Sequence[LegendItem] | Array | Sequence[LegendItem | tuple[Any, Sequence[GlyphRenderer]]]]
    click_policy: _P[_LegendClickPolicy, _LegendClickPolicy]
    item_background_policy: _P[_AlternationPolicy, _AlternationPolicy]
    def __init__(
        self, *, label_text_color: ColorLike | None = '#444444', label_text_outline_color: ColorLike | None = None,
        label_text_outline_width: Number = 1, label_text_alpha: Number = 1, label_text_font: str = 'helvetica',
        label_text_font_size: str = '13px', label_text_font_style: _FontStyle = 'normal',
        label_text_align: _TextAlign = 'left', label_text_baseline: _TextBaseline = 'middle',
        label_text_line_height: Number = 1.2, title_text_color: ColorLike | None = '#444444',
        title_text_outline_color: ColorLike | None = None, title_text_outline_width: Number = 1,
        title_text_alpha: Number = 1, title_text_font: str = 'helvetica', title_text_font_size: str = '13px',
        title_text_font_style: _FontStyle = 'italic', title_text_align: _TextAlign = 'left',
        title_text_baseline: _TextBaseline = 'bottom', title_text_line_height: Number = 1.2,
        inactive_fill_color: ColorLike | None = 'white', inactive_fill_alpha: Number = 0.7,
        inactive_hatch_color: ColorLike | None = 'black', inactive_hatch_alpha: Number = 1,
        inactive_hatch_scale: Number = 12, inactive_hatch_pattern: _HatchPatternType | str | None = None,
        inactive_hatch_weight: Number = 1, inactive_hatch_extra: Mapping[str, Texture] = ...,
        border_line_color: ColorLike | None = '#e5e5e5', border_line_alpha: Number = 0.5, border_line_width: Number = 1,
        border_line_join: _LineJoin = 'bevel', border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ...,
        border_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = '#ffffff',
        background_fill_alpha: Number = 0.95, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., item_background_fill_color: ColorLike | None = '#f1f1f1',
        item_background_fill_alpha: Number = 0.8, item_background_hatch_color: ColorLike | None = 'black',
        item_background_hatch_alpha: Number = 1, item_background_hatch_scale: Number = 12,
        item_background_hatch_pattern: _HatchPatternType | str | None = None, item_background_hatch_weight: Number = 1,
        item_background_hatch_extra: Mapping[str, Texture] = ..., orientation: _Orientation = 'vertical',
        ncols: Whole | Literal['auto'] = 'auto', nrows: Whole | Literal['auto'] = 'auto',
        location: _Anchor | tuple[Number, Number] | list[Any] = 'top_right', title: str | None = None,
        title_location: _Location = 'above', title_standoff: Number = 5, label_standoff: Number = 5,
        glyph_width: Number = 20, glyph_height: Number = 20, label_width: Number = 20,
        label_height: Number | Literal['auto'] = 'auto', margin: Number = 10,
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 10,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        spacing: Number = 3,
        items: Sequence[LegendItem] | Array | Sequence[LegendItem | tuple[Any, Sequence[GlyphRenderer]]] = ...,
        click_policy: _LegendClickPolicy = 'none', item_background_policy: _AlternationPolicy = 'none',
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LegendItem(Model, _LegendItemMethods):
    """The BokehJS model LegendItem."""

    label: _P[str | None | Any, _NullStringSpec]
    renderers: _P[list[GlyphRenderer], Sequence[GlyphRenderer] | Array]
    index: _P[int | None, Whole | None]
    visible: _P[bool, bool | Scalar]
    def __init__(
        self, *, label: _NullStringSpec = None, renderers: Sequence[GlyphRenderer] | Array = ...,
        index: Whole | None = None, visible: bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Line(XYGlyph):
    """The BokehJS model Line."""

    line_color: _P[str | int | Any, _ColorScalar]
    line_alpha: _P[float | Any, _NumberScalar]
    line_width: _P[float | Any, _NumberScalar]
    line_join: _P[_LineJoin | Any, _LineJoinScalar]
    line_cap: _P[_LineCap | Any, _LineCapScalar]
    line_dash: _P[list[float] | Any, _LineDashScalar]
    line_dash_offset: _P[float | Any, _NumberScalar]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., *, line_color: _ColorScalar = 'black',
        line_alpha: _NumberScalar = 1, line_width: _NumberScalar = 1, line_join: _LineJoinScalar = 'bevel',
        line_cap: _LineCapScalar = 'butt', line_dash: _LineDashScalar = ..., line_dash_offset: _NumberScalar = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LineTool(EditTool):
    """A base of BokehJS models: LineTool."""

    intersection_renderer: _P[GlyphRenderer, GlyphRenderer]
    def __init__(
        self, *, intersection_renderer: GlyphRenderer = ..., default_overrides: Mapping[str, Any] = ...,
        empty_value: Any = 0, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LineEditTool(LineTool):
    """The BokehJS model LineEditTool."""

    dimensions: _P[_Dimensions, _Dimensions]
    renderers: _P[list[GlyphRenderer], Sequence[GlyphRenderer] | Array]
    def __init__(
        self, *, dimensions: _Dimensions = 'both', renderers: Sequence[GlyphRenderer] | Array = ...,
        intersection_renderer: GlyphRenderer = ..., default_overrides: Mapping[str, Any] = ..., empty_value: Any = 0,
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LinearAxis(ContinuousAxis):
    """The BokehJS model LinearAxis."""

    ticker: _P[_SomeTicker, Ticker | ColumnLike]
    formatter: _P[_SomeTickFormatter, TickFormatter]
    def __init__(
        self, *, ticker: Ticker | ColumnLike = ..., formatter: TickFormatter = ...,
        axis_line_color: ColorLike | None = 'black', axis_line_alpha: Number = 1, axis_line_width: Number = 1,
        axis_line_join: _LineJoin = 'bevel', axis_line_cap: _LineCap = 'butt', axis_line_dash: Dash = ...,
        axis_line_dash_offset: Number = 0, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = 'black',
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'center', major_label_text_baseline: _TextBaseline = 'alphabetic',
        major_label_text_line_height: Number = 1.2, axis_label_text_color: ColorLike | None = '#444444',
        axis_label_text_outline_color: ColorLike | None = None, axis_label_text_outline_width: Number = 1,
        axis_label_text_alpha: Number = 1, axis_label_text_font: str = 'helvetica',
        axis_label_text_font_size: str = '13px', axis_label_text_font_style: _FontStyle = 'italic',
        axis_label_text_align: _TextAlign = 'left', axis_label_text_baseline: _TextBaseline = 'bottom',
        axis_label_text_line_height: Number = 1.2, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., dimension: Literal[0, 1] | Literal['auto'] = 'auto',
        face: _Face | Literal['auto'] = 'auto', bounds: tuple[Moment, Moment] | list[Any] | Literal['auto'] = 'auto',
        axis_label: str | BaseText | None = None, axis_label_standoff: Whole = 5,
        axis_label_standoff_mode: _AxisLabelStandoffMode = 'tick_labels',
        axis_label_orientation: _LabelOrientation | Number = 'parallel', axis_label_align: _Align = 'center',
        major_label_standoff: Whole = 5, major_label_orientation: _LabelOrientation | Number = 'horizontal',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., major_tick_in: Number = 2, major_tick_out: Number = 6,
        minor_tick_in: Number = 0, minor_tick_out: Number = 4,
        fixed_location: Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None = None,
        level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LinearColorMapper(ContinuousColorMapper):
    """The BokehJS model LinearColorMapper."""

    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *, high: Number | None = None,
        low: Number | None = None, high_color: ColorLike | None = None, low_color: ColorLike | None = None,
        domain: Sequence[tuple[GlyphRenderer, str | Sequence[str] | Array] | list[Any]] | Array = ...,
        nan_color: ColorLike = 'gray', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LinearInterpolationScale(Scale):
    """The BokehJS model LinearInterpolationScale."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LinearInterpolator(Interpolator):
    """The BokehJS model LinearInterpolator."""

    def __init__(
        self, *, x: str | Sequence[Number] | Array = ..., y: str | Sequence[Number] | Array = ...,
        data: ColumnarDataSource | None = None, clip: bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LinearScale(ContinuousScale):
    """The BokehJS model LinearScale."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LogAxis(ContinuousAxis):
    """The BokehJS model LogAxis."""

    ticker: _P[_SomeTicker, Ticker | ColumnLike]
    formatter: _P[_SomeTickFormatter, TickFormatter]
    def __init__(
        self, *, ticker: Ticker | ColumnLike = ..., formatter: TickFormatter = ...,
        axis_line_color: ColorLike | None = 'black', axis_line_alpha: Number = 1, axis_line_width: Number = 1,
        axis_line_join: _LineJoin = 'bevel', axis_line_cap: _LineCap = 'butt', axis_line_dash: Dash = ...,
        axis_line_dash_offset: Number = 0, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = 'black',
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'center', major_label_text_baseline: _TextBaseline = 'alphabetic',
        major_label_text_line_height: Number = 1.2, axis_label_text_color: ColorLike | None = '#444444',
        axis_label_text_outline_color: ColorLike | None = None, axis_label_text_outline_width: Number = 1,
        axis_label_text_alpha: Number = 1, axis_label_text_font: str = 'helvetica',
        axis_label_text_font_size: str = '13px', axis_label_text_font_style: _FontStyle = 'italic',
        axis_label_text_align: _TextAlign = 'left', axis_label_text_baseline: _TextBaseline = 'bottom',
        axis_label_text_line_height: Number = 1.2, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., dimension: Literal[0, 1] | Literal['auto'] = 'auto',
        face: _Face | Literal['auto'] = 'auto', bounds: tuple[Moment, Moment] | list[Any] | Literal['auto'] = 'auto',
        axis_label: str | BaseText | None = None, axis_label_standoff: Whole = 5,
        axis_label_standoff_mode: _AxisLabelStandoffMode = 'tick_labels',
        axis_label_orientation: _LabelOrientation | Number = 'parallel', axis_label_align: _Align = 'center',
        major_label_standoff: Whole = 5, major_label_orientation: _LabelOrientation | Number = 'horizontal',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., major_tick_in: Number = 2, major_tick_out: Number = 6,
        minor_tick_in: Number = 0, minor_tick_out: Number = 4,
        fixed_location: Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None = None,
        level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LogColorMapper(ContinuousColorMapper):
    """The BokehJS model LogColorMapper."""

    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *, high: Number | None = None,
        low: Number | None = None, high_color: ColorLike | None = None, low_color: ColorLike | None = None,
        domain: Sequence[tuple[GlyphRenderer, str | Sequence[str] | Array] | list[Any]] | Array = ...,
        nan_color: ColorLike = 'gray', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LogScale(ContinuousScale):
    """The BokehJS model LogScale."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LogTickFormatter(TickFormatter):
    """The BokehJS model LogTickFormatter."""

    ticker: _P[LogTicker | None, LogTicker | None]
    min_exponent: _P[int, Whole]
    def __init__(
        self, *, ticker: LogTicker | None = None, min_exponent: Whole = 0, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class LogTicker(AdaptiveTicker):
    """The BokehJS model LogTicker."""

    mantissas: _P[list[float], Sequence[Number] | Array]
    def __init__(
        self, *, mantissas: Sequence[Number] | Array = ..., base: Number = 10, min_interval: Number = 0,
        max_interval: Number | None = None, num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Markdown(Widget):
    """The BokehJS model Markdown."""

    text: _P[str, str]
    disable_math: _P[bool, bool | Scalar]
    def __init__(
        self, *, text: str = '', disable_math: bool | Scalar = False,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Marker(XYGlyph):
    """A base of BokehJS models: Marker."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    size: _P[float | Any, _ScreenSizeSpec]
    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    hit_dilation: _P[float, Number]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., size: _ScreenSizeSpec = 4, angle: _AngleSpec = 0, *,
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', hit_dilation: Number = 1,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MathML(MathText):
    """The BokehJS model MathML."""

    def __init__(
        self, text: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Text(XYGlyph):
    """The BokehJS model Text."""

    text_color: _P[str | int | Any, _ColorSpec]
    text_outline_color: _P[str | int | None | Any, _ColorSpec]
    text_outline_width: _P[float | Any, _NumberSpec]
    text_alpha: _P[float | Any, _NumberSpec]
    text_font: _P[str | Any, _FontSpec]
    text_font_size: _P[str | Any, _FontSizeSpec]
    text_font_style: _P[_FontStyle | Any, _FontStyleSpec]
    text_align: _P[_TextAlign | Any, _TextAlignSpec]
    text_baseline: _P[_TextBaseline | Any, _TextBaselineSpec]
    text_line_height: _P[float | Any, _NumberSpec]
    border_line_color: _P[str | int | None | Any, _ColorSpec]
    border_line_alpha: _P[float | Any, _NumberSpec]
    border_line_width: _P[float | Any, _NumberSpec]
    border_line_join: _P[_LineJoin | Any, _LineJoinSpec]
    border_line_cap: _P[_LineCap | Any, _LineCapSpec]
    border_line_dash: _P[list[float] | Any, _LineDashSpec]
    border_line_dash_offset: _P[float | Any, _NumberSpec]
    background_fill_color: _P[str | int | None | Any, _ColorSpec]
    background_fill_alpha: _P[float | Any, _NumberSpec]
    background_hatch_color: _P[str | int | None | Any, _ColorSpec]
    background_hatch_alpha: _P[float | Any, _NumberSpec]
    background_hatch_scale: _P[float | Any, _NumberSpec]
    background_hatch_pattern: _P[str | None | Any, _NullStringSpec]
    background_hatch_weight: _P[float | Any, _NumberSpec]
    background_hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    text: _P[str | Any, _NullStringSpec]
    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    x_offset: _P[float | Any, _NumberSpec]
    y_offset: _P[float | Any, _NumberSpec]
    anchor: _P[_Anchor | tuple[_Align | _HAlign | float, _Align | _VAlign | float] | Literal['auto'] | Any, _TextAnchorSpec]
    padding: _P[int | tuple[int, int] | dict[str, Any] | tuple[int, int, int, int], Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole]]
    border_radius: _P[int | tuple[int, int, int, int] | dict[str, Any], Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any]]
    outline_shape: _P[_OutlineShapeName | Any, _OutlineShapeSpec]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., text: _NullStringSpec = ..., angle: _AngleSpec = 0,
        x_offset: _NumberSpec = 0, y_offset: _NumberSpec = 0, *, text_color: _ColorSpec = '#444444',
        text_outline_color: _ColorSpec = None, text_outline_width: _NumberSpec = 1, text_alpha: _NumberSpec = 1,
        text_font: _FontSpec = 'helvetica', text_font_size: _FontSizeSpec = '16px',
        text_font_style: _FontStyleSpec = 'normal', text_align: _TextAlignSpec = 'left',
        text_baseline: _TextBaselineSpec = 'bottom', text_line_height: _NumberSpec = 1.2,
        border_line_color: _ColorSpec = None, border_line_alpha: _NumberSpec = 1, border_line_width: _NumberSpec = 1,
        border_line_join: _LineJoinSpec = 'bevel', border_line_cap: _LineCapSpec = 'butt',
        border_line_dash: _LineDashSpec = ..., border_line_dash_offset: _NumberSpec = 0,
        background_fill_color: _ColorSpec = None, background_fill_alpha: _NumberSpec = 1,
        background_hatch_color: _ColorSpec = None, background_hatch_alpha: _NumberSpec = 1,
        background_hatch_scale: _NumberSpec = 12, background_hatch_pattern: _NullStringSpec = None,
        background_hatch_weight: _NumberSpec = 1, background_hatch_extra: _DictScalar = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', anchor: _TextAnchorSpec = 'auto',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        outline_shape: _OutlineShapeSpec = 'box', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MathTextGlyph(Text):
    """A base of BokehJS models: MathTextGlyph."""

    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., text: _NullStringSpec = ..., angle: _AngleSpec = 0,
        x_offset: _NumberSpec = 0, y_offset: _NumberSpec = 0, *, text_color: _ColorSpec = '#444444',
        text_outline_color: _ColorSpec = None, text_outline_width: _NumberSpec = 1, text_alpha: _NumberSpec = 1,
        text_font: _FontSpec = 'helvetica', text_font_size: _FontSizeSpec = '16px',
        text_font_style: _FontStyleSpec = 'normal', text_align: _TextAlignSpec = 'left',
        text_baseline: _TextBaselineSpec = 'bottom', text_line_height: _NumberSpec = 1.2,
        border_line_color: _ColorSpec = None, border_line_alpha: _NumberSpec = 1, border_line_width: _NumberSpec = 1,
        border_line_join: _LineJoinSpec = 'bevel', border_line_cap: _LineCapSpec = 'butt',
        border_line_dash: _LineDashSpec = ..., border_line_dash_offset: _NumberSpec = 0,
        background_fill_color: _ColorSpec = None, background_fill_alpha: _NumberSpec = 1,
        background_hatch_color: _ColorSpec = None, background_hatch_alpha: _NumberSpec = 1,
        background_hatch_scale: _NumberSpec = 12, background_hatch_pattern: _NullStringSpec = None,
        background_hatch_weight: _NumberSpec = 1, background_hatch_extra: _DictScalar = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', anchor: _TextAnchorSpec = 'auto',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        outline_shape: _OutlineShapeSpec = 'box', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MathMLGlyph(MathTextGlyph):
    """The BokehJS model MathMLGlyph."""

    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., text: _NullStringSpec = ..., angle: _AngleSpec = 0,
        x_offset: _NumberSpec = 0, y_offset: _NumberSpec = 0, *, text_color: _ColorSpec = '#444444',
        text_outline_color: _ColorSpec = None, text_outline_width: _NumberSpec = 1, text_alpha: _NumberSpec = 1,
        text_font: _FontSpec = 'helvetica', text_font_size: _FontSizeSpec = '16px',
        text_font_style: _FontStyleSpec = 'normal', text_align: _TextAlignSpec = 'left',
        text_baseline: _TextBaselineSpec = 'bottom', text_line_height: _NumberSpec = 1.2,
        border_line_color: _ColorSpec = None, border_line_alpha: _NumberSpec = 1, border_line_width: _NumberSpec = 1,
        border_line_join: _LineJoinSpec = 'bevel', border_line_cap: _LineCapSpec = 'butt',
        border_line_dash: _LineDashSpec = ..., border_line_dash_offset: _NumberSpec = 0,
        background_fill_color: _ColorSpec = None, background_fill_alpha: _NumberSpec = 1,
        background_hatch_color: _ColorSpec = None, background_hatch_alpha: _NumberSpec = 1,
        background_hatch_scale: _NumberSpec = 12, background_hatch_pattern: _NullStringSpec = None,
        background_hatch_weight: _NumberSpec = 1, background_hatch_extra: _DictScalar = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', anchor: _TextAnchorSpec = 'auto',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        outline_shape: _OutlineShapeSpec = 'box', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MaxAggregator(RowAggregator):
    """The BokehJS model MaxAggregator."""

    def __init__(
        self, *, field_: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ScalarExpression(Model):
    """The BokehJS model ScalarExpression."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Maximum(ScalarExpression):
    """The BokehJS model Maximum."""

    field: _P[str, str]
    initial: _P[float, Number]
    def __init__(
        self, *, field: str = ..., initial: Number = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Menu(UIElement):
    """The BokehJS model Menu."""

    items: _P[list[Any], Sequence[MenuItem | DividerItem | None] | Array]
    reversed: _P[bool, bool | Scalar]
    def __init__(
        self, *, items: Sequence[MenuItem | DividerItem | None] | Array = ..., reversed: bool | Scalar = False,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MercatorAxis(LinearAxis, _MercatorAxisMethods):
    """The BokehJS model MercatorAxis."""

    ticker: _P[_SomeTicker, Ticker | ColumnLike]
    formatter: _P[_SomeTickFormatter, TickFormatter]
    def __init__(
        self, dimension: str = 'lat', *, ticker: Ticker | ColumnLike = ..., formatter: TickFormatter = ...,
        axis_line_color: ColorLike | None = 'black', axis_line_alpha: Number = 1, axis_line_width: Number = 1,
        axis_line_join: _LineJoin = 'bevel', axis_line_cap: _LineCap = 'butt', axis_line_dash: Dash = ...,
        axis_line_dash_offset: Number = 0, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = 'black',
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'center', major_label_text_baseline: _TextBaseline = 'alphabetic',
        major_label_text_line_height: Number = 1.2, axis_label_text_color: ColorLike | None = '#444444',
        axis_label_text_outline_color: ColorLike | None = None, axis_label_text_outline_width: Number = 1,
        axis_label_text_alpha: Number = 1, axis_label_text_font: str = 'helvetica',
        axis_label_text_font_size: str = '13px', axis_label_text_font_style: _FontStyle = 'italic',
        axis_label_text_align: _TextAlign = 'left', axis_label_text_baseline: _TextBaseline = 'bottom',
        axis_label_text_line_height: Number = 1.2, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., face: _Face | Literal['auto'] = 'auto',
        bounds: tuple[Moment, Moment] | list[Any] | Literal['auto'] = 'auto', axis_label: str | BaseText | None = None,
        axis_label_standoff: Whole = 5, axis_label_standoff_mode: _AxisLabelStandoffMode = 'tick_labels',
        axis_label_orientation: _LabelOrientation | Number = 'parallel', axis_label_align: _Align = 'center',
        major_label_standoff: Whole = 5, major_label_orientation: _LabelOrientation | Number = 'horizontal',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., major_tick_in: Number = 2, major_tick_out: Number = 6,
        minor_tick_in: Number = 0, minor_tick_out: Number = 4,
        fixed_location: Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None = None,
        level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MercatorTickFormatter(BasicTickFormatter):
    """The BokehJS model MercatorTickFormatter."""

    dimension: _P[_LatLon | None, _LatLon | None]
    def __init__(
        self, *, dimension: _LatLon | None = None, precision: Whole | Literal['auto'] = 'auto',
        use_scientific: bool | Scalar = True, power_limit_high: Whole = 5, power_limit_low: Whole = -3,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MercatorTicker(BasicTicker):
    """The BokehJS model MercatorTicker."""

    dimension: _P[_LatLon | None, _LatLon | None]
    def __init__(
        self, *, dimension: _LatLon | None = None, base: Number = 10, mantissas: Sequence[Number] | Array = ...,
        min_interval: Number = 0, max_interval: Number | None = None, num_minor_ticks: Whole = 5,
        desired_num_ticks: Whole = 6, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Metric(Dimensional, _MetricMethods):
    """The BokehJS model Metric."""

    ticks: _P[list[float], Sequence[Number] | Array]
    base_unit: _P[str, str]
    full_unit: _P[str | None, str | None]
    def __init__(
        self, *, ticks: Sequence[Number] | Array = ..., base_unit: str = ..., full_unit: str | None = None,
        include: Sequence[str] | Array | None = None, exclude: Sequence[str] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MetricLength(Metric):
    """The BokehJS model MetricLength."""

    exclude: _P[list[str], Sequence[str] | Array]
    base_unit: _P[str, str]
    def __init__(
        self, *, exclude: Sequence[str] | Array = ..., base_unit: str = 'm', ticks: Sequence[Number] | Array = ...,
        full_unit: str | None = None, include: Sequence[str] | Array | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MinAggregator(RowAggregator):
    """The BokehJS model MinAggregator."""

    def __init__(
        self, *, field_: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Minimum(ScalarExpression):
    """The BokehJS model Minimum."""

    field: _P[str, str]
    initial: _P[float, Number]
    def __init__(
        self, *, field: str = ..., initial: Number = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MonthsTicker(BaseSingleIntervalTicker):
    """The BokehJS model MonthsTicker."""

    months: _P[list[int], Sequence[Whole] | Array]
    def __init__(
        self, *, months: Sequence[Whole] | Array = ..., num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MultiChoice(InputWidget):
    """The BokehJS model MultiChoice."""

    value: _P[list[str], Sequence[str] | Array]
    options: _P[list[str | tuple[str, str]], Sequence[str | tuple[str, str] | list[Any]] | Array]
    max_items: _P[int | None, Whole | None]
    delete_button: _P[bool, bool | Scalar]
    placeholder: _P[str | None, str | None]
    option_limit: _P[int | None, Whole | None]
    search_option_limit: _P[int | None, Whole | None]
    solid: _P[bool, bool | Scalar]
    def __init__(
        self, *, value: Sequence[str] | Array = ..., options: Sequence[str | tuple[str, str] | list[Any]] | Array = ...,
        max_items: Whole | None = None, delete_button: bool | Scalar = True, placeholder: str | None = None,
        option_limit: Whole | None = None, search_option_limit: Whole | None = None, solid: bool | Scalar = True,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MultiLine(Glyph):
    """The BokehJS model MultiLine."""

    xs: _P[list[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float]] | Any, _XCoordinateSeqSpec]
    ys: _P[list[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float]] | Any, _YCoordinateSeqSpec]
    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    def __init__(
        self, xs: _XCoordinateSeqSpec = ..., ys: _YCoordinateSeqSpec = ..., *, line_color: _ColorSpec = 'black',
        line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel',
        line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MultiPolygons(Glyph):
    """The BokehJS model MultiPolygons."""

    xs: _P[list[list[list[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float]]]] | Any, _XCoordinateSeqSeqSeqSpec]
    ys: _P[list[list[list[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float]]]] | Any, _YCoordinateSeqSeqSeqSpec]
    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    def __init__(
        self, xs: _XCoordinateSeqSeqSeqSpec = ..., ys: _YCoordinateSeqSeqSeqSpec = ..., *,
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MultiSelect(InputWidget):
    """The BokehJS model MultiSelect."""

    value: _P[list[str], Sequence[str] | Array]
    options: _P[list[str | tuple[str, str]], Sequence[str | tuple[str, str] | list[Any]] | Array]
    size: _P[int, Whole]
    def __init__(
        self, *, value: Sequence[str] | Array = ..., options: Sequence[str | tuple[str, str] | list[Any]] | Array = ...,
        size: Whole = 4, title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MultipleDatePicker(BaseDatePicker):
    """The BokehJS model MultipleDatePicker."""

    value: _P[list[date | str | float], Sequence[date | str | Number] | Array | str | date | Sequence[Any]]
    separator: _P[str, str]
    min_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    max_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    enabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    disabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    def __init__(
        self, *, value: Sequence[date | str | Number] | Array | str | date | Sequence[Any] = ..., separator: str = ', ',
        min_date: date | str | Number | None | str | date | Sequence[Any] = None,
        max_date: date | str | Number | None | str | date | Sequence[Any] = None,
        enabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        disabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        date_format: str = 'Y-m-d', position: _CalendarPosition = 'auto', inline: bool | Scalar = False,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class MultipleDatetimePicker(BaseDatetimePicker):
    """The BokehJS model MultipleDatetimePicker."""

    value: _P[list[date | str | float], Sequence[date | str | Number] | Array | str | date | Sequence[Any]]
    separator: _P[str, str]
    min_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    max_date: _P[date | str | float | None, date | str | Number | None | str | date | Sequence[Any]]
    enabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    disabled_dates: _P[list[date | str | float | tuple[date | str | float, date | str | float] | dict[str, Any]] | None, Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any]]
    def __init__(
        self, *, value: Sequence[date | str | Number] | Array | str | date | Sequence[Any] = ..., separator: str = ', ',
        min_date: date | str | Number | None | str | date | Sequence[Any] = None,
        max_date: date | str | Number | None | str | date | Sequence[Any] = None,
        enabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        disabled_dates: Sequence[date | str | Number | tuple[date | str | Number, date | str | Number] | list[Any] | Mapping[str, Any]] | Array | None | str | date | Sequence[Any] = None,
        date_format: str = 'Y-m-d H:i', hour_increment: Whole = 1, minute_increment: Whole = 1,
        second_increment: Whole = 1, seconds: bool | Scalar = False, clock: _Clock = '24h',
        position: _CalendarPosition = 'auto', inline: bool | Scalar = False, title: str | HTML = '',
        description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NanCompare(Comparison):
    """The BokehJS model NanCompare."""

    ascending_first: _P[bool, bool | Scalar]
    def __init__(
        self, *, ascending_first: bool | Scalar = False, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Ngon(RadialGlyph):
    """The BokehJS model Ngon."""

    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    n: _P[float | Any, _NumberSpec]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., radius: _DistanceSpec = ..., *,
        angle: _AngleSpec = 0, angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', n: _NumberSpec = ...,
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        radius_units: Literal['screen', 'data'] = 'data', radius_dimension: _RadiusDimension = 'x',
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NoOverlap(LabelingPolicy):
    """The BokehJS model NoOverlap."""

    min_distance: _P[float, Number]
    def __init__(
        self, *, min_distance: Number = 5, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Node(Coordinate, _NodeMethods):
    """The BokehJS model Node."""

    target: _P[_SomeModel | Literal['canvas', 'plot', 'frame', 'parent'], Model | Literal['canvas', 'plot', 'frame', 'parent']]
    symbol: _P[str, str]
    offset: _P[int, Whole]
    def __init__(
        self, *, target: Model | Literal['canvas', 'plot', 'frame', 'parent'] = ..., symbol: str = ...,
        offset: Whole = 0, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NodeCoordinates(GraphCoordinates):
    """The BokehJS model NodeCoordinates."""

    def __init__(
        self, *, layout: LayoutProvider = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NodesAndAdjacentNodes(GraphHitTestPolicy):
    """The BokehJS model NodesAndAdjacentNodes."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NodesAndLinkedEdges(GraphHitTestPolicy):
    """The BokehJS model NodesAndLinkedEdges."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NodesOnly(GraphHitTestPolicy):
    """The BokehJS model NodesOnly."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NormalHead(ArrowHead):
    """The BokehJS model NormalHead."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    def __init__(
        self, *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'black', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        size: _NumberSpec = 25, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Notifications(UIElement):
    """The BokehJS model Notifications."""

    def __init__(
        self, *, visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NumberEditor(CellEditor):
    """The BokehJS model NumberEditor."""

    step: _P[float, Number]
    def __init__(
        self, *, step: Number = 0.01, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NumberFormatter(StringFormatter):
    """The BokehJS model NumberFormatter."""

    nan_format: _P[str, str]
    null_format: _P[str, str]
    format: _P[str, str]
    language: _P[Literal['be-nl', 'chs', 'cs', 'da-dk', 'de-ch', 'de', 'en', 'en-gb', 'es-ES', 'es', 'et', 'fi', 'fr-CA', 'fr-ch', 'fr', 'hu', 'it', 'ja', 'nl-nl', 'pl', 'pt-br', 'pt-pt', 'ru', 'ru-UA', 'sk', 'th', 'tr', 'uk-UA'], Literal['be-nl', 'chs', 'cs', 'da-dk', 'de-ch', 'de', 'en', 'en-gb', 'es-ES', 'es', 'et', 'fi', 'fr-CA', 'fr-ch', 'fr', 'hu', 'it', 'ja', 'nl-nl', 'pl', 'pt-br', 'pt-pt', 'ru', 'ru-UA', 'sk', 'th', 'tr', 'uk-UA']]
    rounding: _P[_RoundingFunction, _RoundingFunction]
    def __init__(
        self, *, nan_format: str = '-', null_format: str = '-', format: str = '0,0',
        language: Literal['be-nl', 'chs', 'cs', 'da-dk', 'de-ch', 'de', 'en', 'en-gb', 'es-ES', 'es', 'et', 'fi', 'fr-CA', 'fr-ch', 'fr', 'hu', 'it', 'ja', 'nl-nl', 'pl', 'pt-br', 'pt-pt', 'ru', 'ru-UA', 'sk', 'th', 'tr', 'uk-UA'] = 'en',
        rounding: _RoundingFunction = 'round', font_style: _FontStyleSpec = 'normal',
        text_align: _TextAlignSpec = 'left', text_color: _ColorSpec = None, background_color: _ColorSpec = None,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NumeralTickFormatter(TickFormatter):
    """The BokehJS model NumeralTickFormatter."""

    format: _P[str, str]
    language: _P[Literal['be-nl', 'chs', 'cs', 'da-dk', 'de-ch', 'de', 'en', 'en-gb', 'es-ES', 'es', 'et', 'fi', 'fr-CA', 'fr-ch', 'fr', 'hu', 'it', 'ja', 'nl-nl', 'pl', 'pt-br', 'pt-pt', 'ru', 'ru-UA', 'sk', 'th', 'tr', 'uk-UA'], Literal['be-nl', 'chs', 'cs', 'da-dk', 'de-ch', 'de', 'en', 'en-gb', 'es-ES', 'es', 'et', 'fi', 'fr-CA', 'fr-ch', 'fr', 'hu', 'it', 'ja', 'nl-nl', 'pl', 'pt-br', 'pt-pt', 'ru', 'ru-UA', 'sk', 'th', 'tr', 'uk-UA']]
    rounding: _P[_RoundingFunction, _RoundingFunction]
    def __init__(
        self, *, format: str = '0,0',
        language: Literal['be-nl', 'chs', 'cs', 'da-dk', 'de-ch', 'de', 'en', 'en-gb', 'es-ES', 'es', 'et', 'fi', 'fr-CA', 'fr-ch', 'fr', 'hu', 'it', 'ja', 'nl-nl', 'pl', 'pt-br', 'pt-pt', 'ru', 'ru-UA', 'sk', 'th', 'tr', 'uk-UA'] = 'en',
        rounding: _RoundingFunction = 'round', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class NumericInput(InputWidget):
    """The BokehJS model NumericInput."""

    value: _P[float | None, Number | None]
    placeholder: _P[str, str]
    mode: _P[Literal['int', 'float'], Literal['int', 'float']]
    format: _P[str | _SomeTickFormatter | None, str | TickFormatter | None]
    low: _P[float | None, Number | None]
    high: _P[float | None, Number | None]
    def __init__(
        self, *, value: Number | None = None, placeholder: str = '', mode: Literal['int', 'float'] = 'int',
        format: str | TickFormatter | None = None, low: Number | None = None, high: Number | None = None,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class OpenDialog(Callback):
    """The BokehJS model OpenDialog."""

    dialog: _P[Dialog, Dialog]
    def __init__(
        self, *, dialog: Dialog = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class OpenHead(ArrowHead):
    """The BokehJS model OpenHead."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    def __init__(
        self, *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, size: _NumberSpec = 25, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class OpenURL(Callback):
    """The BokehJS model OpenURL."""

    url: _P[str, str]
    same_tab: _P[bool, bool | Scalar]
    def __init__(
        self, *, url: str = 'http://', same_tab: bool | Scalar = False, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PaletteSelect(InputWidget):
    """The BokehJS model PaletteSelect."""

    value: _P[str, str]
    items: _P[list[tuple[str, list[str | int] | Any]], Sequence[tuple[str, Sequence[ColorLike] | Array] | list[Any]] | Array]
    ncols: _P[int, Whole]
    swatch_width: _P[int, Whole]
    swatch_height: _P[Literal['auto'] | int, Literal['auto'] | Whole]
    def __init__(
        self, *, value: str = ..., items: Sequence[tuple[str, Sequence[ColorLike] | Array] | list[Any]] | Array = ...,
        ncols: Whole = 1, swatch_width: Whole = 100, swatch_height: Literal['auto'] | Whole = 'auto',
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PanTool(GestureTool):
    """The BokehJS model PanTool."""

    dimensions: _P[_Dimensions, _Dimensions]
    def __init__(
        self, *, dimensions: _Dimensions = 'both', icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Panel(Pane):
    """The BokehJS model Panel."""

    position: _P[_SomeCoordinate, Coordinate]
    anchor: _P[_Anchor | tuple[_Align | _HAlign | float, _Align | _VAlign | float], _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any]]
    width: _P[Literal['auto'] | int | Node, Literal['auto'] | Whole | Node]
    height: _P[Literal['auto'] | int | Node, Literal['auto'] | Whole | Node]
    def __init__(
        self, *, position: Coordinate = ...,
        anchor: _Anchor | tuple[_Align | _HAlign | Number, _Align | _VAlign | Number] | list[Any] = 'top_left',
        width: Literal['auto'] | Whole | Node = 'auto', height: Literal['auto'] | Whole | Node = 'auto',
        elements: Sequence[UIElement | DOMNode | HTML] | Array = ..., visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Paragraph(Markup):
    """The BokehJS model Paragraph."""

    def __init__(
        self, *, text: str = '', disable_math: bool | Scalar = False,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RandomGenerator(Model):
    """A base of BokehJS models: RandomGenerator."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ParkMillerLCG(RandomGenerator):
    """The BokehJS model ParkMillerLCG."""

    seed: _P[int | None, Whole | None]
    def __init__(
        self, *, seed: Whole | None = None, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PasswordInput(TextInput):
    """The BokehJS model PasswordInput."""

    def __init__(
        self, *, prefix: str | None = None, suffix: str | None = None, value: str = '', value_input: str = '',
        placeholder: str = '', max_length: Whole | None = None, title: str | HTML = '',
        description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Patch(XYGlyph):
    """The BokehJS model Patch."""

    line_color: _P[str | int | Any, _ColorScalar]
    line_alpha: _P[float | Any, _NumberScalar]
    line_width: _P[float | Any, _NumberScalar]
    line_join: _P[_LineJoin | Any, _LineJoinScalar]
    line_cap: _P[_LineCap | Any, _LineCapScalar]
    line_dash: _P[list[float] | Any, _LineDashScalar]
    line_dash_offset: _P[float | Any, _NumberScalar]
    fill_color: _P[str | int | Any, _ColorScalar]
    fill_alpha: _P[float | Any, _NumberScalar]
    hatch_color: _P[str | int | Any, _ColorScalar]
    hatch_alpha: _P[float | Any, _NumberScalar]
    hatch_scale: _P[float | Any, _NumberScalar]
    hatch_pattern: _P[str | None | Any, _NullStringScalar]
    hatch_weight: _P[float | Any, _NumberScalar]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., *, line_color: _ColorScalar = 'black',
        line_alpha: _NumberScalar = 1, line_width: _NumberScalar = 1, line_join: _LineJoinScalar = 'bevel',
        line_cap: _LineCapScalar = 'butt', line_dash: _LineDashScalar = ..., line_dash_offset: _NumberScalar = 0,
        fill_color: _ColorScalar = 'gray', fill_alpha: _NumberScalar = 1, hatch_color: _ColorScalar = 'black',
        hatch_alpha: _NumberScalar = 1, hatch_scale: _NumberScalar = 12, hatch_pattern: _NullStringScalar = None,
        hatch_weight: _NumberScalar = 1, hatch_extra: _DictScalar = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Patches(Glyph):
    """The BokehJS model Patches."""

    xs: _P[list[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float]] | Any, _XCoordinateSeqSpec]
    ys: _P[list[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float]] | Any, _YCoordinateSeqSpec]
    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    def __init__(
        self, xs: _XCoordinateSeqSpec = ..., ys: _YCoordinateSeqSpec = ..., *, line_color: _ColorSpec = 'black',
        line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel',
        line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black',
        hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None,
        hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ..., decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PercentEditor(CellEditor):
    """The BokehJS model PercentEditor."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PlainText(BaseText):
    """The BokehJS model PlainText."""

    def __init__(
        self, text: str = ..., *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PointDrawTool(EditTool):
    """The BokehJS model PointDrawTool."""

    add: _P[bool, bool | Scalar]
    drag: _P[bool, bool | Scalar]
    num_objects: _P[int, Whole]
    renderers: _P[list[GlyphRenderer], Sequence[GlyphRenderer] | Array]
    def __init__(
        self, *, add: bool | Scalar = True, drag: bool | Scalar = True, num_objects: Whole = 0,
        renderers: Sequence[GlyphRenderer] | Array = ..., default_overrides: Mapping[str, Any] = ...,
        empty_value: Any = 0, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PolarTransform(CoordinateTransform):
    """The BokehJS model PolarTransform."""

    radius: _P[float | Any, _NumberSpec]
    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    direction: _P[_Direction, _Direction]
    def __init__(
        self, *, radius: _NumberSpec = ..., angle: _AngleSpec = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', direction: _Direction = 'anticlock',
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PolyAnnotation(Annotation):
    """The BokehJS model PolyAnnotation."""

    line_color: _P[str | int, ColorLike | None]
    line_alpha: _P[float, Number]
    line_width: _P[float, Number]
    line_join: _P[_LineJoin, _LineJoin]
    line_cap: _P[_LineCap, _LineCap]
    line_dash: _P[list[float], Dash]
    line_dash_offset: _P[float, Number]
    fill_color: _P[str | int, ColorLike | None]
    fill_alpha: _P[float, Number]
    hatch_color: _P[str | int, ColorLike | None]
    hatch_alpha: _P[float, Number]
    hatch_scale: _P[float, Number]
    hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    hatch_weight: _P[float, Number]
    hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    hover_line_color: _P[str | int | None, ColorLike | None]
    hover_line_alpha: _P[float, Number]
    hover_line_width: _P[float, Number]
    hover_line_join: _P[_LineJoin, _LineJoin]
    hover_line_cap: _P[_LineCap, _LineCap]
    hover_line_dash: _P[list[float], Dash]
    hover_line_dash_offset: _P[float, Number]
    hover_fill_color: _P[str | int | None, ColorLike | None]
    hover_fill_alpha: _P[float, Number]
    hover_hatch_color: _P[str | int, ColorLike | None]
    hover_hatch_alpha: _P[float, Number]
    hover_hatch_scale: _P[float, Number]
    hover_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    hover_hatch_weight: _P[float, Number]
    hover_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    xs: _P[list[float] | Any, Sequence[Moment] | Array]
    ys: _P[list[float] | Any, Sequence[Moment] | Array]
    xs_units: _P[_CoordinateUnits, _CoordinateUnits]
    ys_units: _P[_CoordinateUnits, _CoordinateUnits]
    editable: _P[bool, bool | Scalar]
    def __init__(
        self, *, line_color: ColorLike | None = '#cccccc', line_alpha: Number = 0.3, line_width: Number = 1,
        line_join: _LineJoin = 'bevel', line_cap: _LineCap = 'butt', line_dash: Dash = ...,
        line_dash_offset: Number = 0, fill_color: ColorLike | None = '#fff9ba', fill_alpha: Number = 0.4,
        hatch_color: ColorLike | None = 'black', hatch_alpha: Number = 1, hatch_scale: Number = 12,
        hatch_pattern: _HatchPatternType | str | None = None, hatch_weight: Number = 1,
        hatch_extra: Mapping[str, Texture] = ..., hover_line_color: ColorLike | None = None,
        hover_line_alpha: Number = 0.3, hover_line_width: Number = 1, hover_line_join: _LineJoin = 'bevel',
        hover_line_cap: _LineCap = 'butt', hover_line_dash: Dash = ..., hover_line_dash_offset: Number = 0,
        hover_fill_color: ColorLike | None = None, hover_fill_alpha: Number = 0.4,
        hover_hatch_color: ColorLike | None = 'black', hover_hatch_alpha: Number = 1, hover_hatch_scale: Number = 12,
        hover_hatch_pattern: _HatchPatternType | str | None = None, hover_hatch_weight: Number = 1,
        hover_hatch_extra: Mapping[str, Texture] = ..., xs: Sequence[Moment] | Array = ...,
        ys: Sequence[Moment] | Array = ..., xs_units: _CoordinateUnits = 'data', ys_units: _CoordinateUnits = 'data',
        editable: bool | Scalar = False, level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PolyTool(EditTool):
    """The BokehJS model PolyTool."""

    vertex_renderer: _P[GlyphRenderer | None, GlyphRenderer | None]
    def __init__(
        self, *, vertex_renderer: GlyphRenderer | None = None, default_overrides: Mapping[str, Any] = ...,
        empty_value: Any = 0, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PolyDrawTool(PolyTool):
    """The BokehJS model PolyDrawTool."""

    drag: _P[bool, bool | Scalar]
    num_objects: _P[int, Whole]
    renderers: _P[list[GlyphRenderer], Sequence[GlyphRenderer] | Array]
    def __init__(
        self, *, drag: bool | Scalar = True, num_objects: Whole = 0, renderers: Sequence[GlyphRenderer] | Array = ...,
        vertex_renderer: GlyphRenderer | None = None, default_overrides: Mapping[str, Any] = ..., empty_value: Any = 0,
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PolyEditTool(PolyTool):
    """The BokehJS model PolyEditTool."""

    renderers: _P[list[GlyphRenderer], Sequence[GlyphRenderer] | Array]
    def __init__(
        self, *, renderers: Sequence[GlyphRenderer] | Array = ..., vertex_renderer: GlyphRenderer | None = None,
        default_overrides: Mapping[str, Any] = ..., empty_value: Any = 0, icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PolySelectTool(RegionSelectTool):
    """The BokehJS model PolySelectTool."""

    overlay: _P[PolyAnnotation, PolyAnnotation]
    select_every_mousemove: _P[bool, bool | Scalar]
    def __init__(
        self, *, overlay: PolyAnnotation = ..., select_every_mousemove: bool | Scalar = ...,
        mode: _RegionSelectionMode = 'replace', continuous: bool | Scalar = False, persistent: bool | Scalar = False,
        greedy: bool | Scalar = False, renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto',
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PreText(Markup):
    """The BokehJS model PreText."""

    def __init__(
        self, *, text: str = '', disable_math: bool | Scalar = False,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class PrintfTickFormatter(TickFormatter):
    """The BokehJS model PrintfTickFormatter."""

    format: _P[str, str]
    def __init__(
        self, *, format: str = '%s', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Progress(Indicator):
    """The BokehJS model Progress."""

    mode: _P[Literal['determinate', 'indeterminate'], Literal['determinate', 'indeterminate']]
    value: _P[int, Whole]
    min: _P[int, Whole]
    max: _P[int, Whole]
    reversed: _P[bool, bool | Scalar]
    orientation: _P[_Orientation, _Orientation]
    label: _P[str, str | None]
    label_location: _P[Literal['none', 'inline'], Literal['none', 'inline']]
    description: _P[str | None, str | None]
    def __init__(
        self, *, mode: Literal['determinate', 'indeterminate'] = 'determinate', value: Whole = 0, min: Whole = 0,
        max: Whole = 100, reversed: bool | Scalar = False, orientation: _Orientation = 'horizontal',
        label: str | None = '@{percent}%', label_location: Literal['none', 'inline'] = 'inline',
        description: str | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class QUADKEYTileSource(MercatorTileSource):
    """The BokehJS model QUADKEYTileSource."""

    def __init__(
        self, url: str = '', tile_size: Number = 256, min_zoom: Number = 0, max_zoom: Number = 30,
        x_origin_offset: Number = 20037508.34, y_origin_offset: Number = 20037508.34,
        extra_url_vars: Mapping[str, str] = ..., initial_resolution: Number | None = 156543.03392804097, *,
        snap_to_zoom: bool | Scalar = False, wrap_around: bool | Scalar = True, pixel_ratio: Number = 1,
        attribution: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Quad(LRTBGlyph):
    """The BokehJS model Quad."""

    right: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    bottom: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    left: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    top: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    def __init__(
        self, left: _XCoordinateSpec = ..., right: _XCoordinateSpec = ..., top: _YCoordinateSpec = ...,
        bottom: _YCoordinateSpec = ..., *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray',
        fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1,
        hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1,
        hatch_extra: _DictScalar = ...,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Quadratic(Glyph):
    """The BokehJS model Quadratic."""

    x0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    x1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    cx: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    cy: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    def __init__(
        self, x0: _XCoordinateSpec = ..., y0: _YCoordinateSpec = ..., x1: _XCoordinateSpec = ...,
        y1: _YCoordinateSpec = ..., cx: _XCoordinateSpec = ..., cy: _YCoordinateSpec = ..., *,
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RadioButtonGroup(ToggleButtonGroup):
    """The BokehJS model RadioButtonGroup."""

    active: _P[int | None, Whole | None]
    def __init__(
        self, *, active: Whole | None = None, labels: Sequence[str] | Array = ..., button_type: _ButtonType = 'default',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RadioGroup(ToggleInputGroup):
    """The BokehJS model RadioGroup."""

    active: _P[int | None, Whole | None]
    def __init__(
        self, *, active: Whole | None = None, labels: Sequence[str] | Array = ..., inline: bool | Scalar = False,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Range1d(NumericalRange, _Range1dMethods):
    """The BokehJS model Range1d."""

    start: _P[float, Moment | str | date | Sequence[Any]]
    end: _P[float, Moment | str | date | Sequence[Any]]
    reset_start: _P[float | None, Moment | None | str | date | Sequence[Any]]
    reset_end: _P[float | None, Moment | None | str | date | Sequence[Any]]
    def __init__(
        self, start: Moment | str | date | Sequence[Any] = 0, end: Moment | str | date | Sequence[Any] = 1, *,
        reset_start: Moment | None | str | date | Sequence[Any] = None,
        reset_end: Moment | None | str | date | Sequence[Any] = None,
        bounds: tuple[Moment | None, Moment | None] | list[Any] | Literal['auto'] | None = None,
        min_interval: Moment | None = None, max_interval: Moment | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RangeSlider(NumericalRangeSlider):
    """The BokehJS model RangeSlider."""

    format: _P[str | _SomeTickFormatter, str | TickFormatter]
    value: _P[tuple[float, float], tuple[Number, Number] | list[Any]]
    @property
    def value_throttled(self) -> tuple[float, float]: ...
    def __init__(
        self, *, format: str | TickFormatter = '0[.]00', value: tuple[Number, Number] | list[Any] = ...,
        start: Number = ..., end: Number = ..., step: Number = 1, width: Number | None = 300, title: str | None = '',
        show_value: bool | Scalar = True, direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True,
        bar_color: ColorLike = '#e6e6e6', orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RangeTool(GestureTool):
    """The BokehJS model RangeTool."""

    x_range: _P[_SomeRange | None, Range | None]
    y_range: _P[_SomeRange | None, Range | None]
    x_interaction: _P[bool, bool | Scalar]
    y_interaction: _P[bool, bool | Scalar]
    overlay: _P[BoxAnnotation, BoxAnnotation]
    start_gesture: _P[Literal['pan', 'tap', 'none'], Literal['pan', 'tap', 'none']]
    def __init__(
        self, *, x_range: Range | None = None, y_range: Range | None = None, x_interaction: bool | Scalar = True,
        y_interaction: bool | Scalar = True, overlay: BoxAnnotation = ...,
        start_gesture: Literal['pan', 'tap', 'none'] = 'none', icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Ray(XYGlyph):
    """The BokehJS model Ray."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    length: _P[float | Any, _DistanceSpec]
    length_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    angle: _P[float | Any, _AngleSpec]
    angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., length: _DistanceSpec = 0, angle: _AngleSpec = 0, *,
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, length_units: Literal['screen', 'data'] = 'data',
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ReciprocalMetric(Metric):
    """The BokehJS model ReciprocalMetric."""

    def __init__(
        self, *, ticks: Sequence[Number] | Array = ..., base_unit: str = ..., full_unit: str | None = None,
        include: Sequence[str] | Array | None = None, exclude: Sequence[str] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ReciprocalMetricLength(ReciprocalMetric):
    """The BokehJS model ReciprocalMetricLength."""

    exclude: _P[list[str], Sequence[str] | Array]
    base_unit: _P[str, str]
    def __init__(
        self, *, exclude: Sequence[str] | Array = ..., base_unit: str = 'm', ticks: Sequence[Number] | Array = ...,
        full_unit: str | None = None, include: Sequence[str] | Array | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Rect(CenterRotatable):
    """The BokehJS model Rect."""

    border_radius: _P[int | tuple[int, int, int, int] | dict[str, Any], Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any]]
    dilate: _P[bool, bool | Scalar]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., width: _DistanceSpec = ...,
        height: _DistanceSpec = ..., angle: _AngleSpec = 0, dilate: bool | Scalar = False, *,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', width_units: Literal['screen', 'data'] = 'data',
        height_units: Literal['screen', 'data'] = 'data', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RedoTool(PlotActionTool):
    """The BokehJS model RedoTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class RendererGroup(Model):
    """The BokehJS model RendererGroup."""

    visible: _P[bool, bool | Scalar]
    def __init__(
        self, *, visible: bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ResetTool(PlotActionTool):
    """The BokehJS model ResetTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Row(FlexBox):
    """The BokehJS model Row."""

    def __init__(
        self, *args: UIElement, children: Sequence[UIElement] | Array = ..., spacing: Number = 0,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SVGIcon(Icon):
    """The BokehJS model SVGIcon."""

    svg: _P[str, str]
    def __init__(
        self, svg: str = ..., *, size: Number | str = '1em', visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SaveTool(ActionTool):
    """The BokehJS model SaveTool."""

    filename: _P[str | None, str | None]
    def __init__(
        self, *, filename: str | None = None, icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ScaleBar(Annotation):
    """The BokehJS model ScaleBar."""

    background_fill_color: _P[str | int, ColorLike | None]
    background_fill_alpha: _P[float, Number]
    background_hatch_color: _P[str | int, ColorLike | None]
    background_hatch_alpha: _P[float, Number]
    background_hatch_scale: _P[float, Number]
    background_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    background_hatch_weight: _P[float, Number]
    background_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    bar_line_color: _P[str | int, ColorLike | None]
    bar_line_alpha: _P[float, Number]
    bar_line_width: _P[float, Number]
    bar_line_join: _P[_LineJoin, _LineJoin]
    bar_line_cap: _P[_LineCap, _LineCap]
    bar_line_dash: _P[list[float], Dash]
    bar_line_dash_offset: _P[float, Number]
    border_line_color: _P[str | int, ColorLike | None]
    border_line_alpha: _P[float, Number]
    border_line_width: _P[float, Number]
    border_line_join: _P[_LineJoin, _LineJoin]
    border_line_cap: _P[_LineCap, _LineCap]
    border_line_dash: _P[list[float], Dash]
    border_line_dash_offset: _P[float, Number]
    label_text_color: _P[str | int, ColorLike | None]
    label_text_outline_color: _P[str | int | None, ColorLike | None]
    label_text_outline_width: _P[float, Number]
    label_text_alpha: _P[float, Number]
    label_text_font: _P[str, str]
    label_text_font_size: _P[str, str]
    label_text_font_style: _P[_FontStyle, _FontStyle]
    label_text_align: _P[_TextAlign, _TextAlign]
    label_text_baseline: _P[_TextBaseline, _TextBaseline]
    label_text_line_height: _P[float, Number]
    title_text_color: _P[str | int, ColorLike | None]
    title_text_outline_color: _P[str | int | None, ColorLike | None]
    title_text_outline_width: _P[float, Number]
    title_text_alpha: _P[float, Number]
    title_text_font: _P[str, str]
    title_text_font_size: _P[str, str]
    title_text_font_style: _P[_FontStyle, _FontStyle]
    title_text_align: _P[_TextAlign, _TextAlign]
    title_text_baseline: _P[_TextBaseline, _TextBaseline]
    title_text_line_height: _P[float, Number]
    anchor: _P[Literal['auto'] | _Anchor | tuple[_Align | _HAlign | float | Literal['auto'], _Align | _VAlign | float | Literal['auto']], Literal['auto'] | _Anchor | tuple[_Align | _HAlign | Number | Literal['auto'], _Align | _VAlign | Number | Literal['auto']] | list[Any]]
    bar_length: _P[float, Number]
    bar_length_units: _P[Literal['screen', 'data', 'percent'], Literal['screen', 'data', 'percent']]
    dimensional: _P[_SomeDimensional, Dimensional]
    label: _P[str, str]
    label_align: _P[_Align, _Align]
    label_location: _P[_Location, _Location]
    label_standoff: _P[float, Number]
    length_sizing: _P[Literal['adaptive', 'exact'], Literal['adaptive', 'exact']]
    location: _P[_Anchor | tuple[float | str | tuple[str, str] | tuple[str, str, str] | _HAlign, float | str | tuple[str, str] | tuple[str, str, str] | _VAlign], _Anchor | tuple[Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | _HAlign, Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | _VAlign] | list[Any]]
    margin: _P[float, Number]
    orientation: _P[_Orientation, _Orientation]
    padding: _P[float, Number]
    range: _P[_SomeRange | Literal['auto'], Range | Literal['auto']]
    ticker: _P[_SomeTicker, Ticker]
    title: _P[str, str]
    title_align: _P[_Align, _Align]
    title_location: _P[_Location, _Location]
    title_standoff: _P[float, Number]
    unit: _P[str, str]
    x_units: _P[Literal['data', 'screen', 'view', 'percent'], Literal['data', 'screen', 'view', 'percent']]
    y_units: _P[Literal['data', 'screen', 'view', 'percent'], Literal['data', 'screen', 'view', 'percent']]
    def __init__(
        self, *, background_fill_color: ColorLike | None = '#ffffff', background_fill_alpha: Number = 0.95,
        background_hatch_color: ColorLike | None = 'black', background_hatch_alpha: Number = 1,
        background_hatch_scale: Number = 12, background_hatch_pattern: _HatchPatternType | str | None = None,
        background_hatch_weight: Number = 1, background_hatch_extra: Mapping[str, Texture] = ...,
        bar_line_color: ColorLike | None = 'black', bar_line_alpha: Number = 1, bar_line_width: Number = 2,
        bar_line_join: _LineJoin = 'bevel', bar_line_cap: _LineCap = 'butt', bar_line_dash: Dash = ...,
        bar_line_dash_offset: Number = 0, border_line_color: ColorLike | None = '#e5e5e5',
        border_line_alpha: Number = 0.5, border_line_width: Number = 1, border_line_join: _LineJoin = 'bevel',
        border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ..., border_line_dash_offset: Number = 0,
        label_text_color: ColorLike | None = '#444444', label_text_outline_color: ColorLike | None = None,
        label_text_outline_width: Number = 1, label_text_alpha: Number = 1, label_text_font: str = 'helvetica',
        label_text_font_size: str = '13px', label_text_font_style: _FontStyle = 'normal',
        label_text_align: _TextAlign = 'left', label_text_baseline: _TextBaseline = 'middle',
        label_text_line_height: Number = 1.2, title_text_color: ColorLike | None = '#444444',
        title_text_outline_color: ColorLike | None = None, title_text_outline_width: Number = 1,
        title_text_alpha: Number = 1, title_text_font: str = 'helvetica', title_text_font_size: str = '13px',
        title_text_font_style: _FontStyle = 'italic', title_text_align: _TextAlign = 'left',
        title_text_baseline: _TextBaseline = 'bottom', title_text_line_height: Number = 1.2,
        anchor: Literal['auto'] | _Anchor | tuple[_Align | _HAlign | Number | Literal['auto'], _Align | _VAlign | Number | Literal['auto']] | list[Any] = 'auto',
        bar_length: Number = 0.2, bar_length_units: Literal['screen', 'data', 'percent'] = 'screen',
        dimensional: Dimensional = ..., label: str = '@{value} @{unit}', label_align: _Align = 'center',
        label_location: _Location = 'below', label_standoff: Number = 5,
        length_sizing: Literal['adaptive', 'exact'] = 'adaptive',
        location: _Anchor | tuple[Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | _HAlign, Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | _VAlign] | list[Any] = 'top_right',
        margin: Number = 10, orientation: _Orientation = 'horizontal', padding: Number = 10,
        range: Range | Literal['auto'] = 'auto', ticker: Ticker = ..., title: str = '', title_align: _Align = 'center',
        title_location: _Location = 'above', title_standoff: Number = 5, unit: str = 'm',
        x_units: Literal['data', 'screen', 'view', 'percent'] = 'data',
        y_units: Literal['data', 'screen', 'view', 'percent'] = 'data', level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Scatter(Marker):
    """The BokehJS model Scatter."""

    marker: _P[_MarkerType | str | Any, _MarkerSpec]
    defs: _P[dict[str, CustomJS], Mapping[str, CustomJS]]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., size: _ScreenSizeSpec = 4, angle: _AngleSpec = 0,
        marker: _MarkerSpec = 'circle', *, defs: Mapping[str, CustomJS] = ..., line_color: _ColorSpec = 'black',
        line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel',
        line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black',
        hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None,
        hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', hit_dilation: Number = 1,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ScientificFormatter(StringFormatter):
    """The BokehJS model ScientificFormatter."""

    nan_format: _P[str, str]
    null_format: _P[str, str]
    precision: _P[float, Number]
    power_limit_high: _P[float, Number]
    power_limit_low: _P[float, Number]
    def __init__(
        self, *, nan_format: str = '-', null_format: str = '-', precision: Number = 10, power_limit_high: Number = 5,
        power_limit_low: Number = -3, font_style: _FontStyleSpec = 'normal', text_align: _TextAlignSpec = 'left',
        text_color: _ColorSpec = None, background_color: _ColorSpec = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ScrollBox(LayoutDOM):
    """The BokehJS model ScrollBox."""

    child: _P[_SomeUIElement, UIElement]
    horizontal_scrollbar: _P[_ScrollbarPolicy, _ScrollbarPolicy]
    vertical_scrollbar: _P[_ScrollbarPolicy, _ScrollbarPolicy]
    def __init__(
        self, *, child: UIElement = ..., horizontal_scrollbar: _ScrollbarPolicy = 'auto',
        vertical_scrollbar: _ScrollbarPolicy = 'auto', width: Number | None = None, height: Number | None = None,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Segment(Glyph):
    """The BokehJS model Segment."""

    x0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    x1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    def __init__(
        self, x0: _XCoordinateSpec = ..., y0: _YCoordinateSpec = ..., x1: _XCoordinateSpec = ...,
        y1: _YCoordinateSpec = ..., *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Select(InputWidget):
    """The BokehJS model Select."""

    value: _P[Any, Any]
    options: _P[list[str | tuple[Any, str]] | dict[str, list[str | tuple[Any, str]]], Sequence[str | tuple[Any, str] | list[Any]] | Array | Mapping[str, Sequence[str | tuple[Any, str] | list[Any]] | Array]]
    def __init__(
        self, *, value: Any = '',
        options: Sequence[str | tuple[Any, str] | list[Any]] | Array | Mapping[str, Sequence[str | tuple[Any, str] | list[Any]] | Array] = ...,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SelectEditor(CellEditor):
    """The BokehJS model SelectEditor."""

    options: _P[list[str], Sequence[str] | Array]
    def __init__(
        self, *, options: Sequence[str] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Selection(Model):
    """The BokehJS model Selection."""

    indices: _P[list[int] | Any, Sequence[Whole] | Array]
    line_indices: _P[list[int] | Any, Sequence[Whole] | Array]
    multiline_indices: _P[dict[int, Any], Mapping[Any, Sequence[Whole] | Array]]
    image_indices: _P[list[dict[str, Any]], Sequence[Mapping[str, Any]] | Array]
    def __init__(
        self, *, indices: Sequence[Whole] | Array = ..., line_indices: Sequence[Whole] | Array = ...,
        multiline_indices: Mapping[Any, Sequence[Whole] | Array] = ...,
        image_indices: Sequence[Mapping[str, Any]] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ServerSentDataSource(WebDataSource):
    """The BokehJS model ServerSentDataSource."""

    def __init__(
        self, data: Mapping[str, Sequence[Any] | Array] | Any = ..., *, max_size: Whole | None = None,
        mode: _UpdateMode = 'replace', adapter: CustomJS | None = None, data_url: str = ...,
        default_values: Mapping[str, Any] = ..., selection_policy: SelectionPolicy = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SetValue(Callback):
    """The BokehJS model SetValue."""

    obj: _P[HasProps, HasProps]
    attr: _P[str, str]
    value: _P[Any, Any]
    def __init__(
        self, obj: HasProps = ..., attr: str = ..., value: Any = ..., *, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SingleIntervalTicker(BaseSingleIntervalTicker):
    """The BokehJS model SingleIntervalTicker."""

    interval: _P[float, Number]
    def __init__(
        self, *, interval: Number = ..., num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SizeBar(BaseBar):
    """The BokehJS model SizeBar."""

    glyph_line_color: _P[str | int | None | Any, _ColorSpec]
    glyph_line_alpha: _P[float | Any, _NumberSpec]
    glyph_line_width: _P[float | Any, _NumberSpec]
    glyph_line_join: _P[_LineJoin | Any, _LineJoinSpec]
    glyph_line_cap: _P[_LineCap | Any, _LineCapSpec]
    glyph_line_dash: _P[list[float] | Any, _LineDashSpec]
    glyph_line_dash_offset: _P[float | Any, _NumberSpec]
    glyph_fill_color: _P[str | int | Any, _ColorSpec]
    glyph_fill_alpha: _P[float | Any, _NumberSpec]
    glyph_hatch_color: _P[str | int | Any, _ColorSpec]
    glyph_hatch_alpha: _P[float | Any, _NumberSpec]
    glyph_hatch_scale: _P[float | Any, _NumberSpec]
    glyph_hatch_pattern: _P[str | None | Any, _NullStringSpec]
    glyph_hatch_weight: _P[float | Any, _NumberSpec]
    glyph_hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    renderer: _P[GlyphRenderer | Literal['auto'], GlyphRenderer | Literal['auto']]
    bounds: _P[tuple[float, float] | Literal['auto'], tuple[Number, Number] | list[Any] | Literal['auto']]
    def __init__(
        self, *, glyph_line_color: _ColorSpec = None, glyph_line_alpha: _NumberSpec = 1,
        glyph_line_width: _NumberSpec = 1, glyph_line_join: _LineJoinSpec = 'bevel',
        glyph_line_cap: _LineCapSpec = 'butt', glyph_line_dash: _LineDashSpec = ...,
        glyph_line_dash_offset: _NumberSpec = 0, glyph_fill_color: _ColorSpec = 'gray',
        glyph_fill_alpha: _NumberSpec = 1, glyph_hatch_color: _ColorSpec = 'black', glyph_hatch_alpha: _NumberSpec = 1,
        glyph_hatch_scale: _NumberSpec = 12, glyph_hatch_pattern: _NullStringSpec = None,
        glyph_hatch_weight: _NumberSpec = 1, glyph_hatch_extra: _DictScalar = ...,
        renderer: GlyphRenderer | Literal['auto'] = 'auto',
        bounds: tuple[Number, Number] | list[Any] | Literal['auto'] = 'auto',
        title_text_color: ColorLike | None = '#444444', title_text_outline_color: ColorLike | None = None,
        title_text_outline_width: Number = 1, title_text_alpha: Number = 1, title_text_font: str = 'helvetica',
        title_text_font_size: str = '13px', title_text_font_style: _FontStyle = 'italic',
        title_text_align: _TextAlign = 'left', title_text_baseline: _TextBaseline = 'bottom',
        title_text_line_height: Number = 1.2, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'left', major_label_text_baseline: _TextBaseline = 'bottom',
        major_label_text_line_height: Number = 1.2, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = None,
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = '#ffffff',
        background_fill_alpha: Number = 0.95, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., border_line_color: ColorLike | None = None,
        border_line_alpha: Number = 1, border_line_width: Number = 1, border_line_join: _LineJoin = 'bevel',
        border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ..., border_line_dash_offset: Number = 0,
        bar_line_color: ColorLike | None = None, bar_line_alpha: Number = 1, bar_line_width: Number = 1,
        bar_line_join: _LineJoin = 'bevel', bar_line_cap: _LineCap = 'butt', bar_line_dash: Dash = ...,
        bar_line_dash_offset: Number = 0, location: _Anchor | tuple[Number, Number] | list[Any] = 'top_right',
        orientation: _Orientation | Literal['auto'] = 'auto', width: Number | Literal['max'] = 200,
        height: Number | Literal['max'] = 50, margin: Number = 30, padding: Number = 10,
        title: str | BaseText | None = None, title_standoff: Number = 2, ticker: FixedTicker | Literal['auto'] = 'auto',
        formatter: TickFormatter | Literal['auto'] = 'auto',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., label_standoff: Number = 5, major_tick_in: Number = 5,
        major_tick_out: Number = 0, minor_tick_in: Number = 0, minor_tick_out: Number = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Slider(NumericalSlider):
    """The BokehJS model Slider."""

    format: _P[str | _SomeTickFormatter, str | TickFormatter]
    value: _P[float, Number]
    @property
    def value_throttled(self) -> float: ...
    def __init__(
        self, *, format: str | TickFormatter = '0[.]00', value: Number = ..., start: Number = ..., end: Number = ...,
        step: Number = 1, width: Number | None = 300, title: str | None = '', show_value: bool | Scalar = True,
        direction: Literal['ltr', 'rtl'] = 'ltr', tooltips: bool | Scalar = True, bar_color: ColorLike = '#e6e6e6',
        orientation: _Orientation = 'horizontal',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        height: Number | None = None, min_width: Number | None = None, min_height: Number | None = None,
        max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Slope(Annotation):
    """The BokehJS model Slope."""

    line_color: _P[str | int, ColorLike | None]
    line_alpha: _P[float, Number]
    line_width: _P[float, Number]
    line_join: _P[_LineJoin, _LineJoin]
    line_cap: _P[_LineCap, _LineCap]
    line_dash: _P[list[float], Dash]
    line_dash_offset: _P[float, Number]
    above_fill_color: _P[str | int | None, ColorLike | None]
    above_fill_alpha: _P[float, Number]
    above_hatch_color: _P[str | int, ColorLike | None]
    above_hatch_alpha: _P[float, Number]
    above_hatch_scale: _P[float, Number]
    above_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    above_hatch_weight: _P[float, Number]
    above_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    below_fill_color: _P[str | int | None, ColorLike | None]
    below_fill_alpha: _P[float, Number]
    below_hatch_color: _P[str | int, ColorLike | None]
    below_hatch_alpha: _P[float, Number]
    below_hatch_scale: _P[float, Number]
    below_hatch_pattern: _P[_HatchPatternType | str | None, _HatchPatternType | str | None]
    below_hatch_weight: _P[float, Number]
    below_hatch_extra: _P[dict[str, Any], Mapping[str, Texture]]
    gradient: _P[float | None, Number | None]
    y_intercept: _P[float | None, Number | None]
    def __init__(
        self, *, line_color: ColorLike | None = 'black', line_alpha: Number = 1, line_width: Number = 1,
        line_join: _LineJoin = 'bevel', line_cap: _LineCap = 'butt', line_dash: Dash = ...,
        line_dash_offset: Number = 0, above_fill_color: ColorLike | None = None, above_fill_alpha: Number = 0.4,
        above_hatch_color: ColorLike | None = 'black', above_hatch_alpha: Number = 1, above_hatch_scale: Number = 12,
        above_hatch_pattern: _HatchPatternType | str | None = None, above_hatch_weight: Number = 1,
        above_hatch_extra: Mapping[str, Texture] = ..., below_fill_color: ColorLike | None = None,
        below_fill_alpha: Number = 0.4, below_hatch_color: ColorLike | None = 'black', below_hatch_alpha: Number = 1,
        below_hatch_scale: Number = 12, below_hatch_pattern: _HatchPatternType | str | None = None,
        below_hatch_weight: Number = 1, below_hatch_extra: Mapping[str, Texture] = ..., gradient: Number | None = None,
        y_intercept: Number | None = None, level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Spacer(LayoutDOM):
    """The BokehJS model Spacer."""

    def __init__(
        self, *, width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Span(Annotation):
    """The BokehJS model Span."""

    line_color: _P[str | int, ColorLike | None]
    line_alpha: _P[float, Number]
    line_width: _P[float, Number]
    line_join: _P[_LineJoin, _LineJoin]
    line_cap: _P[_LineCap, _LineCap]
    line_dash: _P[list[float], Dash]
    line_dash_offset: _P[float, Number]
    hover_line_color: _P[str | int | None, ColorLike | None]
    hover_line_alpha: _P[float, Number]
    hover_line_width: _P[float, Number]
    hover_line_join: _P[_LineJoin, _LineJoin]
    hover_line_cap: _P[_LineCap, _LineCap]
    hover_line_dash: _P[list[float], Dash]
    hover_line_dash_offset: _P[float, Number]
    location: _P[float | None, Moment | None]
    location_units: _P[_CoordinateUnits, _CoordinateUnits]
    dimension: _P[_Dimension, _Dimension]
    editable: _P[bool, bool | Scalar]
    def __init__(
        self, *, line_color: ColorLike | None = 'black', line_alpha: Number = 1, line_width: Number = 1,
        line_join: _LineJoin = 'bevel', line_cap: _LineCap = 'butt', line_dash: Dash = ...,
        line_dash_offset: Number = 0, hover_line_color: ColorLike | None = None, hover_line_alpha: Number = 0.3,
        hover_line_width: Number = 1, hover_line_join: _LineJoin = 'bevel', hover_line_cap: _LineCap = 'butt',
        hover_line_dash: Dash = ..., hover_line_dash_offset: Number = 0, location: Moment | None = None,
        location_units: _CoordinateUnits = 'data', dimension: _Dimension = 'width', editable: bool | Scalar = False,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Spinner(NumericInput):
    """The BokehJS model Spinner."""

    mode: _P[Literal['int', 'float'], Literal['int', 'float']]
    @property
    def value_throttled(self) -> float | None: ...
    step: _P[float, Number]
    page_step_multiplier: _P[float, Number]
    wheel_wait: _P[float, Number]
    def __init__(
        self, *, mode: Literal['int', 'float'] = 'float', step: Number = 1, page_step_multiplier: Number = 10,
        wheel_wait: Number = 100, value: Number | None = None, placeholder: str = '',
        format: str | TickFormatter | None = None, low: Number | None = None, high: Number | None = None,
        title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Spline(XYGlyph):
    """The BokehJS model Spline."""

    line_color: _P[str | int | Any, _ColorScalar]
    line_alpha: _P[float | Any, _NumberScalar]
    line_width: _P[float | Any, _NumberScalar]
    line_join: _P[_LineJoin | Any, _LineJoinScalar]
    line_cap: _P[_LineCap | Any, _LineCapScalar]
    line_dash: _P[list[float] | Any, _LineDashScalar]
    line_dash_offset: _P[float | Any, _NumberScalar]
    tension: _P[float, Number]
    closed: _P[bool, bool | Scalar]
    def __init__(
        self, *, line_color: _ColorScalar = 'black', line_alpha: _NumberScalar = 1, line_width: _NumberScalar = 1,
        line_join: _LineJoinScalar = 'bevel', line_cap: _LineCapScalar = 'butt', line_dash: _LineDashScalar = ...,
        line_dash_offset: _NumberScalar = 0, tension: Number = 0.5, closed: bool | Scalar = False,
        x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Stack(Expression):
    """The BokehJS model Stack."""

    fields: _P[list[str], Sequence[str] | Array]
    def __init__(
        self, *, fields: Sequence[str] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class StackColorMapper(ColorMapper):
    """The BokehJS model StackColorMapper."""

    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *, nan_color: ColorLike = 'gray',
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class StaticLayoutProvider(LayoutProvider):
    """The BokehJS model StaticLayoutProvider."""

    graph_layout: _P[dict[str, Any] | dict[int | str, Any], Mapping[str, Sequence[Number] | Array] | Mapping[Any, Sequence[Number] | Array]]
    def __init__(
        self, *, graph_layout: Mapping[str, Sequence[Number] | Array] | Mapping[Any, Sequence[Number] | Array] = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Step(XYGlyph):
    """The BokehJS model Step."""

    line_color: _P[str | int | Any, _ColorScalar]
    line_alpha: _P[float | Any, _NumberScalar]
    line_width: _P[float | Any, _NumberScalar]
    line_join: _P[_LineJoin | Any, _LineJoinScalar]
    line_cap: _P[_LineCap | Any, _LineCapScalar]
    line_dash: _P[list[float] | Any, _LineDashScalar]
    line_dash_offset: _P[float | Any, _NumberScalar]
    mode: _P[_StepMode, _StepMode]
    pad_before: _P[float, Number]
    pad_after: _P[float, Number]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., *, line_color: _ColorScalar = 'black',
        line_alpha: _NumberScalar = 1, line_width: _NumberScalar = 1, line_join: _LineJoinScalar = 'bevel',
        line_cap: _LineCapScalar = 'butt', line_dash: _LineDashScalar = ..., line_dash_offset: _NumberScalar = 0,
        mode: _StepMode = 'before', pad_before: Number = 0, pad_after: Number = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class StepInterpolator(Interpolator):
    """The BokehJS model StepInterpolator."""

    mode: _P[_StepMode, _StepMode]
    def __init__(
        self, *, mode: _StepMode = 'after', x: str | Sequence[Number] | Array = ...,
        y: str | Sequence[Number] | Array = ..., data: ColumnarDataSource | None = None, clip: bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class StringEditor(CellEditor):
    """The BokehJS model StringEditor."""

    completions: _P[list[str], Sequence[str] | Array]
    def __init__(
        self, *, completions: Sequence[str] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Styles(Model):
    """The BokehJS model Styles."""

    align_content: _P[str | None, str | None]
    align_items: _P[str | None, str | None]
    align_self: _P[str | None, str | None]
    alignment_baseline: _P[str | None, str | None]
    all: _P[str | None, str | None]
    animation: _P[str | None, str | None]
    animation_delay: _P[str | None, str | None]
    animation_direction: _P[str | None, str | None]
    animation_duration: _P[str | None, str | None]
    animation_fill_mode: _P[str | None, str | None]
    animation_iteration_count: _P[str | None, str | None]
    animation_name: _P[str | None, str | None]
    animation_play_state: _P[str | None, str | None]
    animation_timing_function: _P[str | None, str | None]
    aspect_ratio: _P[str | None, str | None]
    backface_visibility: _P[str | None, str | None]
    background: _P[str | None, str | None]
    background_attachment: _P[str | None, str | None]
    background_clip: _P[str | None, str | None]
    background_color: _P[str | None, str | None]
    background_image: _P[str | None, str | None]
    background_origin: _P[str | None, str | None]
    background_position: _P[str | None, str | None]
    background_position_x: _P[str | None, str | None]
    background_position_y: _P[str | None, str | None]
    background_repeat: _P[str | None, str | None]
    background_size: _P[str | None, str | None]
    baseline_shift: _P[str | None, str | None]
    block_size: _P[str | None, str | None]
    border: _P[str | None, str | None]
    border_block_end: _P[str | None, str | None]
    border_block_end_color: _P[str | None, str | None]
    border_block_end_style: _P[str | None, str | None]
    border_block_end_width: _P[str | None, str | None]
    border_block_start: _P[str | None, str | None]
    border_block_start_color: _P[str | None, str | None]
    border_block_start_style: _P[str | None, str | None]
    border_block_start_width: _P[str | None, str | None]
    border_bottom: _P[str | None, str | None]
    border_bottom_color: _P[str | None, str | None]
    border_bottom_left_radius: _P[str | None, str | None]
    border_bottom_right_radius: _P[str | None, str | None]
    border_bottom_style: _P[str | None, str | None]
    border_bottom_width: _P[str | None, str | None]
    border_collapse: _P[str | None, str | None]
    border_color: _P[str | None, str | None]
    border_image: _P[str | None, str | None]
    border_image_outset: _P[str | None, str | None]
    border_image_repeat: _P[str | None, str | None]
    border_image_slice: _P[str | None, str | None]
    border_image_source: _P[str | None, str | None]
    border_image_width: _P[str | None, str | None]
    border_inline_end: _P[str | None, str | None]
    border_inline_end_color: _P[str | None, str | None]
    border_inline_end_style: _P[str | None, str | None]
    border_inline_end_width: _P[str | None, str | None]
    border_inline_start: _P[str | None, str | None]
    border_inline_start_color: _P[str | None, str | None]
    border_inline_start_style: _P[str | None, str | None]
    border_inline_start_width: _P[str | None, str | None]
    border_left: _P[str | None, str | None]
    border_left_color: _P[str | None, str | None]
    border_left_style: _P[str | None, str | None]
    border_left_width: _P[str | None, str | None]
    border_radius: _P[str | None, str | None]
    border_right: _P[str | None, str | None]
    border_right_color: _P[str | None, str | None]
    border_right_style: _P[str | None, str | None]
    border_right_width: _P[str | None, str | None]
    border_spacing: _P[str | None, str | None]
    border_style: _P[str | None, str | None]
    border_top: _P[str | None, str | None]
    border_top_color: _P[str | None, str | None]
    border_top_left_radius: _P[str | None, str | None]
    border_top_right_radius: _P[str | None, str | None]
    border_top_style: _P[str | None, str | None]
    border_top_width: _P[str | None, str | None]
    border_width: _P[str | None, str | None]
    bottom: _P[str | None, str | None]
    box_shadow: _P[str | None, str | None]
    box_sizing: _P[str | None, str | None]
    break_after: _P[str | None, str | None]
    break_before: _P[str | None, str | None]
    break_inside: _P[str | None, str | None]
    caption_side: _P[str | None, str | None]
    caret_color: _P[str | None, str | None]
    clear: _P[str | None, str | None]
    clip: _P[str | None, str | None]
    clip_path: _P[str | None, str | None]
    clip_rule: _P[str | None, str | None]
    color: _P[str | None, str | None]
    color_interpolation: _P[str | None, str | None]
    color_interpolation_filters: _P[str | None, str | None]
    column_count: _P[str | None, str | None]
    column_fill: _P[str | None, str | None]
    column_gap: _P[str | None, str | None]
    column_rule: _P[str | None, str | None]
    column_rule_color: _P[str | None, str | None]
    column_rule_style: _P[str | None, str | None]
    column_rule_width: _P[str | None, str | None]
    column_span: _P[str | None, str | None]
    column_width: _P[str | None, str | None]
    columns: _P[str | None, str | None]
    content: _P[str | None, str | None]
    counter_increment: _P[str | None, str | None]
    counter_reset: _P[str | None, str | None]
    cursor: _P[str | None, str | None]
    direction: _P[str | None, str | None]
    display: _P[str | None, str | None]
    dominant_baseline: _P[str | None, str | None]
    empty_cells: _P[str | None, str | None]
    fill: _P[str | None, str | None]
    fill_opacity: _P[str | None, str | None]
    fill_rule: _P[str | None, str | None]
    filter: _P[str | None, str | None]
    flex: _P[str | None, str | None]
    flex_basis: _P[str | None, str | None]
    flex_direction: _P[str | None, str | None]
    flex_flow: _P[str | None, str | None]
    flex_grow: _P[str | None, str | None]
    flex_shrink: _P[str | None, str | None]
    flex_wrap: _P[str | None, str | None]
    float: _P[str | None, str | None]
    flood_color: _P[str | None, str | None]
    flood_opacity: _P[str | None, str | None]
    font: _P[str | None, str | None]
    font_family: _P[str | None, str | None]
    font_feature_settings: _P[str | None, str | None]
    font_kerning: _P[str | None, str | None]
    font_size: _P[str | None, str | None]
    font_size_adjust: _P[str | None, str | None]
    font_stretch: _P[str | None, str | None]
    font_style: _P[str | None, str | None]
    font_synthesis: _P[str | None, str | None]
    font_variant: _P[str | None, str | None]
    font_variant_caps: _P[str | None, str | None]
    font_variant_east_asian: _P[str | None, str | None]
    font_variant_ligatures: _P[str | None, str | None]
    font_variant_numeric: _P[str | None, str | None]
    font_variant_position: _P[str | None, str | None]
    font_weight: _P[str | None, str | None]
    gap: _P[str | None, str | None]
    glyph_orientation_vertical: _P[str | None, str | None]
    grid: _P[str | None, str | None]
    grid_area: _P[str | None, str | None]
    grid_auto_columns: _P[str | None, str | None]
    grid_auto_flow: _P[str | None, str | None]
    grid_auto_rows: _P[str | None, str | None]
    grid_column: _P[str | None, str | None]
    grid_column_end: _P[str | None, str | None]
    grid_column_gap: _P[str | None, str | None]
    grid_column_start: _P[str | None, str | None]
    grid_gap: _P[str | None, str | None]
    grid_row: _P[str | None, str | None]
    grid_row_end: _P[str | None, str | None]
    grid_row_gap: _P[str | None, str | None]
    grid_row_start: _P[str | None, str | None]
    grid_template: _P[str | None, str | None]
    grid_template_areas: _P[str | None, str | None]
    grid_template_columns: _P[str | None, str | None]
    grid_template_rows: _P[str | None, str | None]
    height: _P[str | None, str | None]
    hyphens: _P[str | None, str | None]
    image_orientation: _P[str | None, str | None]
    image_rendering: _P[str | None, str | None]
    inline_size: _P[str | None, str | None]
    justify_content: _P[str | None, str | None]
    justify_items: _P[str | None, str | None]
    justify_self: _P[str | None, str | None]
    left: _P[str | None, str | None]
    letter_spacing: _P[str | None, str | None]
    lighting_color: _P[str | None, str | None]
    line_break: _P[str | None, str | None]
    line_height: _P[str | None, str | None]
    list_style: _P[str | None, str | None]
    list_style_image: _P[str | None, str | None]
    list_style_position: _P[str | None, str | None]
    list_style_type: _P[str | None, str | None]
    margin: _P[str | None, str | None]
    margin_block_end: _P[str | None, str | None]
    margin_block_start: _P[str | None, str | None]
    margin_bottom: _P[str | None, str | None]
    margin_inline_end: _P[str | None, str | None]
    margin_inline_start: _P[str | None, str | None]
    margin_left: _P[str | None, str | None]
    margin_right: _P[str | None, str | None]
    margin_top: _P[str | None, str | None]
    marker: _P[str | None, str | None]
    marker_end: _P[str | None, str | None]
    marker_mid: _P[str | None, str | None]
    marker_start: _P[str | None, str | None]
    mask: _P[str | None, str | None]
    mask_composite: _P[str | None, str | None]
    mask_image: _P[str | None, str | None]
    mask_position: _P[str | None, str | None]
    mask_repeat: _P[str | None, str | None]
    mask_size: _P[str | None, str | None]
    mask_type: _P[str | None, str | None]
    max_block_size: _P[str | None, str | None]
    max_height: _P[str | None, str | None]
    max_inline_size: _P[str | None, str | None]
    max_width: _P[str | None, str | None]
    min_block_size: _P[str | None, str | None]
    min_height: _P[str | None, str | None]
    min_inline_size: _P[str | None, str | None]
    min_width: _P[str | None, str | None]
    object_fit: _P[str | None, str | None]
    object_position: _P[str | None, str | None]
    opacity: _P[str | None, str | None]
    order: _P[str | None, str | None]
    orphans: _P[str | None, str | None]
    outline: _P[str | None, str | None]
    outline_color: _P[str | None, str | None]
    outline_offset: _P[str | None, str | None]
    outline_style: _P[str | None, str | None]
    outline_width: _P[str | None, str | None]
    overflow: _P[str | None, str | None]
    overflow_anchor: _P[str | None, str | None]
    overflow_wrap: _P[str | None, str | None]
    overflow_x: _P[str | None, str | None]
    overflow_y: _P[str | None, str | None]
    overscroll_behavior: _P[str | None, str | None]
    overscroll_behavior_block: _P[str | None, str | None]
    overscroll_behavior_inline: _P[str | None, str | None]
    overscroll_behavior_x: _P[str | None, str | None]
    overscroll_behavior_y: _P[str | None, str | None]
    padding: _P[str | None, str | None]
    padding_block_end: _P[str | None, str | None]
    padding_block_start: _P[str | None, str | None]
    padding_bottom: _P[str | None, str | None]
    padding_inline_end: _P[str | None, str | None]
    padding_inline_start: _P[str | None, str | None]
    padding_left: _P[str | None, str | None]
    padding_right: _P[str | None, str | None]
    padding_top: _P[str | None, str | None]
    page_break_after: _P[str | None, str | None]
    page_break_before: _P[str | None, str | None]
    page_break_inside: _P[str | None, str | None]
    paint_order: _P[str | None, str | None]
    perspective: _P[str | None, str | None]
    perspective_origin: _P[str | None, str | None]
    place_content: _P[str | None, str | None]
    place_items: _P[str | None, str | None]
    place_self: _P[str | None, str | None]
    pointer_events: _P[str | None, str | None]
    position: _P[str | None, str | None]
    quotes: _P[str | None, str | None]
    resize: _P[str | None, str | None]
    right: _P[str | None, str | None]
    rotate: _P[str | None, str | None]
    row_gap: _P[str | None, str | None]
    ruby_align: _P[str | None, str | None]
    ruby_position: _P[str | None, str | None]
    scale: _P[str | None, str | None]
    scroll_behavior: _P[str | None, str | None]
    shape_rendering: _P[str | None, str | None]
    stop_color: _P[str | None, str | None]
    stop_opacity: _P[str | None, str | None]
    stroke: _P[str | None, str | None]
    stroke_dasharray: _P[str | None, str | None]
    stroke_dashoffset: _P[str | None, str | None]
    stroke_linecap: _P[str | None, str | None]
    stroke_linejoin: _P[str | None, str | None]
    stroke_miterlimit: _P[str | None, str | None]
    stroke_opacity: _P[str | None, str | None]
    stroke_width: _P[str | None, str | None]
    tab_size: _P[str | None, str | None]
    table_layout: _P[str | None, str | None]
    text_align: _P[str | None, str | None]
    text_align_last: _P[str | None, str | None]
    text_anchor: _P[str | None, str | None]
    text_combine_upright: _P[str | None, str | None]
    text_decoration: _P[str | None, str | None]
    text_decoration_color: _P[str | None, str | None]
    text_decoration_line: _P[str | None, str | None]
    text_decoration_style: _P[str | None, str | None]
    text_emphasis: _P[str | None, str | None]
    text_emphasis_color: _P[str | None, str | None]
    text_emphasis_position: _P[str | None, str | None]
    text_emphasis_style: _P[str | None, str | None]
    text_indent: _P[str | None, str | None]
    text_justify: _P[str | None, str | None]
    text_orientation: _P[str | None, str | None]
    text_overflow: _P[str | None, str | None]
    text_rendering: _P[str | None, str | None]
    text_shadow: _P[str | None, str | None]
    text_transform: _P[str | None, str | None]
    text_underline_position: _P[str | None, str | None]
    top: _P[str | None, str | None]
    touch_action: _P[str | None, str | None]
    transform: _P[str | None, str | None]
    transform_box: _P[str | None, str | None]
    transform_origin: _P[str | None, str | None]
    transform_style: _P[str | None, str | None]
    transition: _P[str | None, str | None]
    transition_delay: _P[str | None, str | None]
    transition_duration: _P[str | None, str | None]
    transition_property: _P[str | None, str | None]
    transition_timing_function: _P[str | None, str | None]
    translate: _P[str | None, str | None]
    unicode_bidi: _P[str | None, str | None]
    user_select: _P[str | None, str | None]
    vertical_align: _P[str | None, str | None]
    visibility: _P[str | None, str | None]
    white_space: _P[str | None, str | None]
    widows: _P[str | None, str | None]
    width: _P[str | None, str | None]
    will_change: _P[str | None, str | None]
    word_break: _P[str | None, str | None]
    word_spacing: _P[str | None, str | None]
    word_wrap: _P[str | None, str | None]
    writing_mode: _P[str | None, str | None]
    z_index: _P[str | None, str | None]
    def __init__(
        self, *, align_content: str | None = None, align_items: str | None = None, align_self: str | None = None,
        alignment_baseline: str | None = None, all: str | None = None, animation: str | None = None,
        animation_delay: str | None = None, animation_direction: str | None = None,
        animation_duration: str | None = None, animation_fill_mode: str | None = None,
        animation_iteration_count: str | None = None, animation_name: str | None = None,
        animation_play_state: str | None = None, animation_timing_function: str | None = None,
        aspect_ratio: str | None = None, backface_visibility: str | None = None, background: str | None = None,
        background_attachment: str | None = None, background_clip: str | None = None,
        background_color: str | None = None, background_image: str | None = None, background_origin: str | None = None,
        background_position: str | None = None, background_position_x: str | None = None,
        background_position_y: str | None = None, background_repeat: str | None = None,
        background_size: str | None = None, baseline_shift: str | None = None, block_size: str | None = None,
        border: str | None = None, border_block_end: str | None = None, border_block_end_color: str | None = None,
        border_block_end_style: str | None = None, border_block_end_width: str | None = None,
        border_block_start: str | None = None, border_block_start_color: str | None = None,
        border_block_start_style: str | None = None, border_block_start_width: str | None = None,
        border_bottom: str | None = None, border_bottom_color: str | None = None,
        border_bottom_left_radius: str | None = None, border_bottom_right_radius: str | None = None,
        border_bottom_style: str | None = None, border_bottom_width: str | None = None,
        border_collapse: str | None = None, border_color: str | None = None, border_image: str | None = None,
        border_image_outset: str | None = None, border_image_repeat: str | None = None,
        border_image_slice: str | None = None, border_image_source: str | None = None,
        border_image_width: str | None = None, border_inline_end: str | None = None,
        border_inline_end_color: str | None = None, border_inline_end_style: str | None = None,
        border_inline_end_width: str | None = None, border_inline_start: str | None = None,
        border_inline_start_color: str | None = None, border_inline_start_style: str | None = None,
        border_inline_start_width: str | None = None, border_left: str | None = None,
        border_left_color: str | None = None, border_left_style: str | None = None,
        border_left_width: str | None = None, border_radius: str | None = None, border_right: str | None = None,
        border_right_color: str | None = None, border_right_style: str | None = None,
        border_right_width: str | None = None, border_spacing: str | None = None, border_style: str | None = None,
        border_top: str | None = None, border_top_color: str | None = None, border_top_left_radius: str | None = None,
        border_top_right_radius: str | None = None, border_top_style: str | None = None,
        border_top_width: str | None = None, border_width: str | None = None, bottom: str | None = None,
        box_shadow: str | None = None, box_sizing: str | None = None, break_after: str | None = None,
        break_before: str | None = None, break_inside: str | None = None, caption_side: str | None = None,
        caret_color: str | None = None, clear: str | None = None, clip: str | None = None, clip_path: str | None = None,
        clip_rule: str | None = None, color: str | None = None, color_interpolation: str | None = None,
        color_interpolation_filters: str | None = None, column_count: str | None = None, column_fill: str | None = None,
        column_gap: str | None = None, column_rule: str | None = None, column_rule_color: str | None = None,
        column_rule_style: str | None = None, column_rule_width: str | None = None, column_span: str | None = None,
        column_width: str | None = None, columns: str | None = None, content: str | None = None,
        counter_increment: str | None = None, counter_reset: str | None = None, cursor: str | None = None,
        direction: str | None = None, display: str | None = None, dominant_baseline: str | None = None,
        empty_cells: str | None = None, fill: str | None = None, fill_opacity: str | None = None,
        fill_rule: str | None = None, filter: str | None = None, flex: str | None = None, flex_basis: str | None = None,
        flex_direction: str | None = None, flex_flow: str | None = None, flex_grow: str | None = None,
        flex_shrink: str | None = None, flex_wrap: str | None = None, float: str | None = None,
        flood_color: str | None = None, flood_opacity: str | None = None, font: str | None = None,
        font_family: str | None = None, font_feature_settings: str | None = None, font_kerning: str | None = None,
        font_size: str | None = None, font_size_adjust: str | None = None, font_stretch: str | None = None,
        font_style: str | None = None, font_synthesis: str | None = None, font_variant: str | None = None,
        font_variant_caps: str | None = None, font_variant_east_asian: str | None = None,
        font_variant_ligatures: str | None = None, font_variant_numeric: str | None = None,
        font_variant_position: str | None = None, font_weight: str | None = None, gap: str | None = None,
        glyph_orientation_vertical: str | None = None, grid: str | None = None, grid_area: str | None = None,
        grid_auto_columns: str | None = None, grid_auto_flow: str | None = None, grid_auto_rows: str | None = None,
        grid_column: str | None = None, grid_column_end: str | None = None, grid_column_gap: str | None = None,
        grid_column_start: str | None = None, grid_gap: str | None = None, grid_row: str | None = None,
        grid_row_end: str | None = None, grid_row_gap: str | None = None, grid_row_start: str | None = None,
        grid_template: str | None = None, grid_template_areas: str | None = None,
        grid_template_columns: str | None = None, grid_template_rows: str | None = None, height: str | None = None,
        hyphens: str | None = None, image_orientation: str | None = None, image_rendering: str | None = None,
        inline_size: str | None = None, justify_content: str | None = None, justify_items: str | None = None,
        justify_self: str | None = None, left: str | None = None, letter_spacing: str | None = None,
        lighting_color: str | None = None, line_break: str | None = None, line_height: str | None = None,
        list_style: str | None = None, list_style_image: str | None = None, list_style_position: str | None = None,
        list_style_type: str | None = None, margin: str | None = None, margin_block_end: str | None = None,
        margin_block_start: str | None = None, margin_bottom: str | None = None, margin_inline_end: str | None = None,
        margin_inline_start: str | None = None, margin_left: str | None = None, margin_right: str | None = None,
        margin_top: str | None = None, marker: str | None = None, marker_end: str | None = None,
        marker_mid: str | None = None, marker_start: str | None = None, mask: str | None = None,
        mask_composite: str | None = None, mask_image: str | None = None, mask_position: str | None = None,
        mask_repeat: str | None = None, mask_size: str | None = None, mask_type: str | None = None,
        max_block_size: str | None = None, max_height: str | None = None, max_inline_size: str | None = None,
        max_width: str | None = None, min_block_size: str | None = None, min_height: str | None = None,
        min_inline_size: str | None = None, min_width: str | None = None, object_fit: str | None = None,
        object_position: str | None = None, opacity: str | None = None, order: str | None = None,
        orphans: str | None = None, outline: str | None = None, outline_color: str | None = None,
        outline_offset: str | None = None, outline_style: str | None = None, outline_width: str | None = None,
        overflow: str | None = None, overflow_anchor: str | None = None, overflow_wrap: str | None = None,
        overflow_x: str | None = None, overflow_y: str | None = None, overscroll_behavior: str | None = None,
        overscroll_behavior_block: str | None = None, overscroll_behavior_inline: str | None = None,
        overscroll_behavior_x: str | None = None, overscroll_behavior_y: str | None = None, padding: str | None = None,
        padding_block_end: str | None = None, padding_block_start: str | None = None, padding_bottom: str | None = None,
        padding_inline_end: str | None = None, padding_inline_start: str | None = None, padding_left: str | None = None,
        padding_right: str | None = None, padding_top: str | None = None, page_break_after: str | None = None,
        page_break_before: str | None = None, page_break_inside: str | None = None, paint_order: str | None = None,
        perspective: str | None = None, perspective_origin: str | None = None, place_content: str | None = None,
        place_items: str | None = None, place_self: str | None = None, pointer_events: str | None = None,
        position: str | None = None, quotes: str | None = None, resize: str | None = None, right: str | None = None,
        rotate: str | None = None, row_gap: str | None = None, ruby_align: str | None = None,
        ruby_position: str | None = None, scale: str | None = None, scroll_behavior: str | None = None,
        shape_rendering: str | None = None, stop_color: str | None = None, stop_opacity: str | None = None,
        stroke: str | None = None, stroke_dasharray: str | None = None, stroke_dashoffset: str | None = None,
        stroke_linecap: str | None = None, stroke_linejoin: str | None = None, stroke_miterlimit: str | None = None,
        stroke_opacity: str | None = None, stroke_width: str | None = None, tab_size: str | None = None,
        table_layout: str | None = None, text_align: str | None = None, text_align_last: str | None = None,
        text_anchor: str | None = None, text_combine_upright: str | None = None, text_decoration: str | None = None,
        text_decoration_color: str | None = None, text_decoration_line: str | None = None,
        text_decoration_style: str | None = None, text_emphasis: str | None = None,
        text_emphasis_color: str | None = None, text_emphasis_position: str | None = None,
        text_emphasis_style: str | None = None, text_indent: str | None = None, text_justify: str | None = None,
        text_orientation: str | None = None, text_overflow: str | None = None, text_rendering: str | None = None,
        text_shadow: str | None = None, text_transform: str | None = None, text_underline_position: str | None = None,
        top: str | None = None, touch_action: str | None = None, transform: str | None = None,
        transform_box: str | None = None, transform_origin: str | None = None, transform_style: str | None = None,
        transition: str | None = None, transition_delay: str | None = None, transition_duration: str | None = None,
        transition_property: str | None = None, transition_timing_function: str | None = None,
        translate: str | None = None, unicode_bidi: str | None = None, user_select: str | None = None,
        vertical_align: str | None = None, visibility: str | None = None, white_space: str | None = None,
        widows: str | None = None, width: str | None = None, will_change: str | None = None,
        word_break: str | None = None, word_spacing: str | None = None, word_wrap: str | None = None,
        writing_mode: str | None = None, z_index: str | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SumAggregator(RowAggregator):
    """The BokehJS model SumAggregator."""

    def __init__(
        self, *, field_: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Switch(ToggleInput):
    """The BokehJS model Switch."""

    on_icon: _P[_ToolIcon | str | None, _ToolIcon | str | None | Picture]
    off_icon: _P[_ToolIcon | str | None, _ToolIcon | str | None | Picture]
    def __init__(
        self, *, on_icon: _ToolIcon | str | None | Picture = None, off_icon: _ToolIcon | str | None | Picture = None,
        active: bool | Scalar = False, label: str = '',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class SymmetricDifferenceFilter(CompositeFilter):
    """The BokehJS model SymmetricDifferenceFilter."""

    def __init__(
        self, *, operands: Sequence[Filter] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TMSTileSource(MercatorTileSource):
    """The BokehJS model TMSTileSource."""

    def __init__(
        self, url: str = '', tile_size: Number = 256, min_zoom: Number = 0, max_zoom: Number = 30,
        x_origin_offset: Number = 20037508.34, y_origin_offset: Number = 20037508.34,
        extra_url_vars: Mapping[str, str] = ..., initial_resolution: Number | None = 156543.03392804097, *,
        snap_to_zoom: bool | Scalar = False, wrap_around: bool | Scalar = True, pixel_ratio: Number = 1,
        attribution: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TabPanel(Model):
    """The BokehJS model TabPanel."""

    title: _P[str, str]
    tooltip: _P[Tooltip | None, Tooltip | None]
    child: _P[_SomeUIElement, UIElement]
    closable: _P[bool, bool | Scalar]
    disabled: _P[bool, bool | Scalar]
    def __init__(
        self, *, title: str = '', tooltip: Tooltip | None = None, child: UIElement = ...,
        closable: bool | Scalar = False, disabled: bool | Scalar = False, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Table(DOMElement):
    """The BokehJS model bokeh.models.dom.Table."""

    def __init__(
        self, *, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TableColumn(Model):
    """The BokehJS model TableColumn."""

    field: _P[str, str]
    title: _P[str | HTML | None, str | HTML | None]
    width: _P[float, Number]
    formatter: _P[_SomeCellFormatter, CellFormatter]
    editor: _P[_SomeCellEditor, CellEditor]
    sortable: _P[bool, bool | Scalar]
    default_sort: _P[_Sort, _Sort]
    visible: _P[bool, bool | Scalar]
    sorter: _P[_SomeComparison | None, Comparison | None]
    def __init__(
        self, *, field: str = ..., title: str | HTML | None = None, width: Number = 300, formatter: CellFormatter = ...,
        editor: CellEditor = ..., sortable: bool | Scalar = True, default_sort: _Sort = 'ascending',
        visible: bool | Scalar = True, sorter: Comparison | None = None, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TableRow(DOMElement):
    """The BokehJS model bokeh.models.dom.TableRow."""

    def __init__(
        self, *, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TablerIcon(Icon):
    """The BokehJS model TablerIcon."""

    icon_name: _P[str, str]
    def __init__(
        self, icon_name: str = ..., *, size: Number | str = '1em', visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Tabs(LayoutDOM):
    """The BokehJS model Tabs."""

    tabs: _P[list[TabPanel], Sequence[TabPanel] | Array | Sequence[TabPanel | tuple[str, UIElement]]]
    tabs_location: _P[_Location, _Location]
    active: _P[int, Whole]
    link_layouts: _P[bool, bool | Scalar]
    def __init__(
        self, *, tabs: Sequence[TabPanel] | Array | Sequence[TabPanel | tuple[str, UIElement]] = ...,
        tabs_location: _Location = 'above', active: Whole = 0, link_layouts: bool | Scalar = False,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TapTool(SelectTool):
    """The BokehJS model TapTool."""

    mode: _P[_SelectionMode, _SelectionMode]
    behavior: _P[_TapBehavior, _TapBehavior]
    gesture: _P[_TapGesture, _TapGesture]
    modifiers: _P[dict[str, Any], Mapping[str, Any] | str]
    callback: _P[_SomeCallback | None, Callback | None]
    def __init__(
        self, *, mode: _SelectionMode = 'toggle', behavior: _TapBehavior = 'select', gesture: _TapGesture = 'tap',
        modifiers: Mapping[str, Any] | str = ..., callback: Callback | None = None,
        renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto',
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TeX(MathText):
    """The BokehJS model TeX."""

    macros: _P[dict[str, str | tuple[str, float]], Mapping[str, str | tuple[str, Number] | list[Any]]]
    inline: _P[bool, bool | Scalar]
    def __init__(
        self, text: str = ..., *, macros: Mapping[str, str | tuple[str, Number] | list[Any]] = ...,
        inline: bool | Scalar = False, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TeXGlyph(MathTextGlyph):
    """The BokehJS model TeXGlyph."""

    macros: _P[dict[str, str | tuple[str, float]], Mapping[str, str | tuple[str, Number] | list[Any]]]
    display: _P[Literal['inline', 'block'] | Literal['auto'], Literal['inline', 'block'] | Literal['auto']]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., text: _NullStringSpec = ..., angle: _AngleSpec = 0,
        x_offset: _NumberSpec = 0, y_offset: _NumberSpec = 0, *,
        macros: Mapping[str, str | tuple[str, Number] | list[Any]] = ...,
        display: Literal['inline', 'block'] | Literal['auto'] = 'auto', text_color: _ColorSpec = '#444444',
        text_outline_color: _ColorSpec = None, text_outline_width: _NumberSpec = 1, text_alpha: _NumberSpec = 1,
        text_font: _FontSpec = 'helvetica', text_font_size: _FontSizeSpec = '16px',
        text_font_style: _FontStyleSpec = 'normal', text_align: _TextAlignSpec = 'left',
        text_baseline: _TextBaselineSpec = 'bottom', text_line_height: _NumberSpec = 1.2,
        border_line_color: _ColorSpec = None, border_line_alpha: _NumberSpec = 1, border_line_width: _NumberSpec = 1,
        border_line_join: _LineJoinSpec = 'bevel', border_line_cap: _LineCapSpec = 'butt',
        border_line_dash: _LineDashSpec = ..., border_line_dash_offset: _NumberSpec = 0,
        background_fill_color: _ColorSpec = None, background_fill_alpha: _NumberSpec = 1,
        background_hatch_color: _ColorSpec = None, background_hatch_alpha: _NumberSpec = 1,
        background_hatch_scale: _NumberSpec = 12, background_hatch_pattern: _NullStringSpec = None,
        background_hatch_weight: _NumberSpec = 1, background_hatch_extra: _DictScalar = ...,
        angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', anchor: _TextAnchorSpec = 'auto',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        outline_shape: _OutlineShapeSpec = 'box', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TeeHead(ArrowHead):
    """The BokehJS model TeeHead."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    def __init__(
        self, *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, size: _NumberSpec = 25, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Template(DOMElement):
    """The BokehJS model bokeh.models.dom.Template."""

    actions: _P[list[Action], Sequence[Action] | Array]
    def __init__(
        self, *, actions: Sequence[Action] | Array = ..., style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TextAreaInput(TextLikeInput):
    """The BokehJS model TextAreaInput."""

    max_length: _P[int, Whole | None]
    cols: _P[int, Whole]
    rows: _P[int, Whole]
    def __init__(
        self, *, max_length: Whole | None = 500, cols: Whole = 20, rows: Whole = 2, value: str = '',
        value_input: str = '', placeholder: str = '', title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TextEditor(CellEditor):
    """The BokehJS model TextEditor."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TileRenderer(Renderer):
    """The BokehJS model TileRenderer."""

    level: _P[_RenderLevel, _RenderLevel]
    alpha: _P[float, Number]
    smoothing: _P[bool, bool | Scalar]
    tile_source: _P[TileSource, TileSource]
    render_parents: _P[bool, bool | Scalar]
    def __init__(
        self, *, level: _RenderLevel = 'image', alpha: Number = 1, smoothing: bool | Scalar = True,
        tile_source: TileSource = ..., render_parents: bool | Scalar = True, group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TimeEditor(CellEditor):
    """The BokehJS model TimeEditor."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TimePicker(PickerBase):
    """The BokehJS model TimePicker."""

    value: _P[str | float | None, str | Moment | None | str | date | Sequence[Any]]
    min_time: _P[str | float | None, str | Moment | None | str | date | Sequence[Any]]
    max_time: _P[str | float | None, str | Moment | None | str | date | Sequence[Any]]
    time_format: _P[str, str]
    hour_increment: _P[int, Whole]
    minute_increment: _P[int, Whole]
    second_increment: _P[int, Whole]
    seconds: _P[bool, bool | Scalar]
    clock: _P[_Clock, _Clock]
    def __init__(
        self, *, value: str | Moment | None | str | date | Sequence[Any] = None,
        min_time: str | Moment | None | str | date | Sequence[Any] = None,
        max_time: str | Moment | None | str | date | Sequence[Any] = None, time_format: str = 'H:i',
        hour_increment: Whole = 1, minute_increment: Whole = 1, second_increment: Whole = 1,
        seconds: bool | Scalar = False, clock: _Clock = '24h', position: _CalendarPosition = 'auto',
        inline: bool | Scalar = False, title: str | HTML = '', description: str | Tooltip | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TimedeltaAxis(ContinuousAxis):
    """The BokehJS model TimedeltaAxis."""

    ticker: _P[_SomeTicker, Ticker | ColumnLike]
    formatter: _P[_SomeTickFormatter, TickFormatter]
    def __init__(
        self, *, ticker: Ticker | ColumnLike = ..., formatter: TickFormatter = ...,
        axis_line_color: ColorLike | None = 'black', axis_line_alpha: Number = 1, axis_line_width: Number = 1,
        axis_line_join: _LineJoin = 'bevel', axis_line_cap: _LineCap = 'butt', axis_line_dash: Dash = ...,
        axis_line_dash_offset: Number = 0, major_tick_line_color: ColorLike | None = 'black',
        major_tick_line_alpha: Number = 1, major_tick_line_width: Number = 1, major_tick_line_join: _LineJoin = 'bevel',
        major_tick_line_cap: _LineCap = 'butt', major_tick_line_dash: Dash = ...,
        major_tick_line_dash_offset: Number = 0, minor_tick_line_color: ColorLike | None = 'black',
        minor_tick_line_alpha: Number = 1, minor_tick_line_width: Number = 1, minor_tick_line_join: _LineJoin = 'bevel',
        minor_tick_line_cap: _LineCap = 'butt', minor_tick_line_dash: Dash = ...,
        minor_tick_line_dash_offset: Number = 0, major_label_text_color: ColorLike | None = '#444444',
        major_label_text_outline_color: ColorLike | None = None, major_label_text_outline_width: Number = 1,
        major_label_text_alpha: Number = 1, major_label_text_font: str = 'helvetica',
        major_label_text_font_size: str = '11px', major_label_text_font_style: _FontStyle = 'normal',
        major_label_text_align: _TextAlign = 'center', major_label_text_baseline: _TextBaseline = 'alphabetic',
        major_label_text_line_height: Number = 1.2, axis_label_text_color: ColorLike | None = '#444444',
        axis_label_text_outline_color: ColorLike | None = None, axis_label_text_outline_width: Number = 1,
        axis_label_text_alpha: Number = 1, axis_label_text_font: str = 'helvetica',
        axis_label_text_font_size: str = '13px', axis_label_text_font_style: _FontStyle = 'italic',
        axis_label_text_align: _TextAlign = 'left', axis_label_text_baseline: _TextBaseline = 'bottom',
        axis_label_text_line_height: Number = 1.2, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., dimension: Literal[0, 1] | Literal['auto'] = 'auto',
        face: _Face | Literal['auto'] = 'auto', bounds: tuple[Moment, Moment] | list[Any] | Literal['auto'] = 'auto',
        axis_label: str | BaseText | None = None, axis_label_standoff: Whole = 5,
        axis_label_standoff_mode: _AxisLabelStandoffMode = 'tick_labels',
        axis_label_orientation: _LabelOrientation | Number = 'parallel', axis_label_align: _Align = 'center',
        major_label_standoff: Whole = 5, major_label_orientation: _LabelOrientation | Number = 'horizontal',
        major_label_overrides: Mapping[str, str | BaseText] | Mapping[Any, str | BaseText] = ...,
        major_label_policy: LabelingPolicy = ..., major_tick_in: Number = 2, major_tick_out: Number = 6,
        minor_tick_in: Number = 0, minor_tick_out: Number = 4,
        fixed_location: Number | str | tuple[str, str] | list[Any] | tuple[str, str, str] | None = None,
        level: _RenderLevel = 'guide', group: RendererGroup | None = None, visible: bool | Scalar = True,
        x_range_name: str = 'default', y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TimedeltaTickFormatter(TickFormatter):
    """The BokehJS model TimedeltaTickFormatter."""

    nanoseconds: _P[str, str]
    microseconds: _P[str, str]
    milliseconds: _P[str, str]
    seconds: _P[str, str]
    minsec: _P[str, str]
    minutes: _P[str, str]
    hourmin: _P[str, str]
    hours: _P[str, str]
    days: _P[str, str]
    strip_leading_zeros: _P[bool | list[_TimedeltaResolutionType] | Any, bool | Scalar | Sequence[_TimedeltaResolutionType] | Array]
    hide_repeats: _P[bool, bool | Scalar]
    context: _P[str | TimedeltaTickFormatter | None, str | TimedeltaTickFormatter | None]
    context_which: _P[_ContextWhich, _ContextWhich]
    context_location: _P[_Location, _Location]
    def __init__(
        self, *, nanoseconds: str = '%NSns', microseconds: str = '%USus', milliseconds: str = '%MSms',
        seconds: str = '%H:%M:%S', minsec: str = '%H:%M:%S', minutes: str = '%H:%M', hourmin: str = '%H:%M',
        hours: str = '%H:%M', days: str = '%d days',
        strip_leading_zeros: bool | Scalar | Sequence[_TimedeltaResolutionType] | Array = False,
        hide_repeats: bool | Scalar = False, context: str | TimedeltaTickFormatter | None = None,
        context_which: _ContextWhich = 'start', context_location: _Location = 'below',
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class TimedeltaTicker(CompositeTicker):
    """The BokehJS model TimedeltaTicker."""

    num_minor_ticks: _P[int, Whole]
    tickers: _P[list[Any], Sequence[ContinuousTicker] | Array]
    def __init__(
        self, *, num_minor_ticks: Whole = 0, tickers: Sequence[ContinuousTicker] | Array = ...,
        desired_num_ticks: Whole = 6, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Title(TextAnnotation):
    """The BokehJS model Title."""

    text_font_size: _P[str, str]
    text_font_style: _P[_FontStyle, _FontStyle]
    text_line_height: _P[float, Number]
    vertical_align: _P[_VerticalAlign, _VerticalAlign]
    align: _P[_TextAlign, _TextAlign]
    offset: _P[float, Number]
    standoff: _P[float, Number]
    def __init__(
        self, *, text_font_size: str = '13px', text_font_style: _FontStyle = 'bold', text_line_height: Number = 1,
        vertical_align: _VerticalAlign = 'bottom', align: _TextAlign = 'left', offset: Number = 0,
        standoff: Number = 10, text_color: ColorLike | None = '#444444', text_outline_color: ColorLike | None = None,
        text_outline_width: Number = 1, text_alpha: Number = 1, text_font: str = 'helvetica',
        text_align: _TextAlign = 'left', text_baseline: _TextBaseline = 'bottom',
        border_line_color: ColorLike | None = None, border_line_alpha: Number = 1, border_line_width: Number = 1,
        border_line_join: _LineJoin = 'bevel', border_line_cap: _LineCap = 'butt', border_line_dash: Dash = ...,
        border_line_dash_offset: Number = 0, background_fill_color: ColorLike | None = None,
        background_fill_alpha: Number = 1, background_hatch_color: ColorLike | None = 'black',
        background_hatch_alpha: Number = 1, background_hatch_scale: Number = 12,
        background_hatch_pattern: _HatchPatternType | str | None = None, background_hatch_weight: Number = 1,
        background_hatch_extra: Mapping[str, Texture] = ..., text: str | BaseText = '',
        padding: Whole | tuple[Whole, Whole] | list[Any] | Mapping[str, Any] | tuple[Whole, Whole, Whole, Whole] = 0,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        level: _RenderLevel = 'annotation', renderers: Sequence[Renderer] | Array = ...,
        elements: Sequence[UIElement | DOMNode] | Array = ..., group: RendererGroup | None = None,
        visible: bool | Scalar = True, x_range_name: str = 'default', y_range_name: str = 'default',
        coordinates: CoordinateMapping | None = None, propagate_hover: bool | Scalar = False,
        context_menu: Menu | None = None, html_attributes: Mapping[str, str] = ..., html_id: str | None = None,
        css_classes: Sequence[str] | Array = ..., css_variables: Mapping[str, Node | str] = ...,
        styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Toggle(AbstractButton, _ToggleMethods):
    """The BokehJS model Toggle."""

    label: _P[_SomeDOMNode | str, DOMNode | str]
    active: _P[bool, bool | Scalar]
    def __init__(
        self, *, label: DOMNode | str = 'Toggle', active: bool | Scalar = False, icon: Icon | None = None,
        button_type: _ButtonType = 'default',
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = 5,
        width: Number | None = None, height: Number | None = None, min_width: Number | None = None,
        min_height: Number | None = None, max_width: Number | None = None, max_height: Number | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToggleGroup(Action):
    """The BokehJS model bokeh.models.dom.ToggleGroup."""

    groups: _P[list[RendererGroup], Sequence[RendererGroup] | Array]
    def __init__(
        self, *, groups: Sequence[RendererGroup] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToggleVisibility(Callback):
    """The BokehJS model ToggleVisibility."""

    target: _P[_SomeUIElement, UIElement]
    def __init__(
        self, *, target: UIElement = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToolMenu(Menu):
    """The BokehJS model ToolMenu."""

    toolbar: _P[Toolbar, Toolbar]
    def __init__(
        self, *, toolbar: Toolbar = ..., items: Sequence[MenuItem | DividerItem | None] | Array = ...,
        reversed: bool | Scalar = False, visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToolProxy(Model):
    """The BokehJS model ToolProxy."""

    tools: _P[list[Any], Sequence[Tool | ToolProxy] | Array]
    visible: _P[bool, bool | Scalar]
    active: _P[bool, bool | Scalar]
    disabled: _P[bool, bool | Scalar]
    def __init__(
        self, *, tools: Sequence[Tool | ToolProxy] | Array = ..., visible: bool | Scalar = ...,
        active: bool | Scalar = ..., disabled: bool | Scalar = False, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Toolbar(UIElement):
    """The BokehJS model Toolbar."""

    tools: _P[list[Any], Sequence[Tool | ToolProxy] | Array]
    logo: _P[_Logo, _Logo | None]
    autohide: _P[bool, bool | Scalar]
    group: _P[bool, bool | Scalar]
    group_types: _P[list[_ToolName], Sequence[_ToolName] | Array]
    active_drag: _P[_SomeGestureTool | ToolProxy | Literal['auto'], GestureTool | ToolProxy | Literal['auto'] | None]
    active_inspect: _P[_SomeInspectTool | list[Any] | ToolProxy | Literal['auto'], InspectTool | Sequence[InspectTool] | Array | ToolProxy | Literal['auto'] | None]
    active_scroll: _P[_SomeGestureTool | ToolProxy | Literal['auto'], GestureTool | ToolProxy | Literal['auto'] | None]
    active_tap: _P[_SomeGestureTool | ToolProxy | Literal['auto'], GestureTool | ToolProxy | Literal['auto'] | None]
    active_multi: _P[_SomeGestureTool | ToolProxy | Literal['auto'], GestureTool | ToolProxy | Literal['auto'] | None]
    def __init__(
        self, *, tools: Sequence[Tool | ToolProxy] | Array = ..., logo: _Logo | None = 'normal',
        autohide: bool | Scalar = False, group: bool | Scalar = True, group_types: Sequence[_ToolName] | Array = ...,
        active_drag: GestureTool | ToolProxy | Literal['auto'] | None = 'auto',
        active_inspect: InspectTool | Sequence[InspectTool] | Array | ToolProxy | Literal['auto'] | None = 'auto',
        active_scroll: GestureTool | ToolProxy | Literal['auto'] | None = 'auto',
        active_tap: GestureTool | ToolProxy | Literal['auto'] | None = 'auto',
        active_multi: GestureTool | ToolProxy | Literal['auto'] | None = 'auto', visible: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ToolbarPanel(Annotation):
    """The BokehJS model ToolbarPanel."""

    toolbar: _P[Toolbar, Toolbar]
    def __init__(
        self, *, toolbar: Toolbar = ..., level: _RenderLevel = 'annotation',
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Tooltip(UIElement):
    """The BokehJS model Tooltip."""

    visible: _P[bool, bool | Scalar]
    target: _P[_SomeUIElement | _SomeSelector | Literal['auto'], UIElement | Selector | Literal['auto']]
    position: _P[_Anchor | tuple[float, float] | _SomeCoordinate | None, _Anchor | tuple[Number, Number] | list[Any] | Coordinate | None]
    content: _P[str | _SomeDOMNode | _SomeUIElement, str | DOMNode | UIElement]
    attachment: _P[_TooltipAttachment | Literal['auto'], _TooltipAttachment | Literal['auto']]
    show_arrow: _P[bool, bool | Scalar]
    closable: _P[bool, bool | Scalar]
    interactive: _P[bool, bool | Scalar]
    def __init__(
        self, *, visible: bool | Scalar = False, target: UIElement | Selector | Literal['auto'] = 'auto',
        position: _Anchor | tuple[Number, Number] | list[Any] | Coordinate | None = None,
        content: str | DOMNode | UIElement = ..., attachment: _TooltipAttachment | Literal['auto'] = 'auto',
        show_arrow: bool | Scalar = True, closable: bool | Scalar = False, interactive: bool | Scalar = True,
        context_menu: Menu | Literal['auto'] | None = None, html_attributes: Mapping[str, str] = ...,
        html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class UndoTool(PlotActionTool):
    """The BokehJS model UndoTool."""

    def __init__(
        self, *, icon: _ToolIcon | str | None | Picture = None, description: str | None = None,
        visible: bool | Scalar = True, group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class UnionFilter(CompositeFilter):
    """The BokehJS model UnionFilter."""

    def __init__(
        self, *, operands: Sequence[Filter] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class UnionRenderers(SelectionPolicy):
    """The BokehJS model UnionRenderers."""

    def __init__(
        self, *, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class VArea(Area):
    """The BokehJS model VArea."""

    x: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    y2: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    def __init__(
        self, x: _XCoordinateSpec = ..., y1: _YCoordinateSpec = ..., y2: _YCoordinateSpec = ..., *,
        fill_color: _ColorScalar = 'gray', fill_alpha: _NumberScalar = 1, hatch_color: _ColorScalar = 'black',
        hatch_alpha: _NumberScalar = 1, hatch_scale: _NumberScalar = 12, hatch_pattern: _NullStringScalar = None,
        hatch_weight: _NumberScalar = 1, hatch_extra: _DictScalar = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class VAreaStep(Area):
    """The BokehJS model VAreaStep."""

    x: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    y1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    y2: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    step_mode: _P[_StepMode, _StepMode]
    def __init__(
        self, x: _XCoordinateSpec = ..., y1: _YCoordinateSpec = ..., y2: _YCoordinateSpec = ..., *,
        step_mode: _StepMode = 'before', fill_color: _ColorScalar = 'gray', fill_alpha: _NumberScalar = 1,
        hatch_color: _ColorScalar = 'black', hatch_alpha: _NumberScalar = 1, hatch_scale: _NumberScalar = 12,
        hatch_pattern: _NullStringScalar = None, hatch_weight: _NumberScalar = 1, hatch_extra: _DictScalar = ...,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class VBar(LRTBGlyph):
    """The BokehJS model VBar."""

    x: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    bottom: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    width: _P[float | Any, _DistanceSpec]
    width_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    top: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _YCoordinateSpec]
    def __init__(
        self, x: _XCoordinateSpec = ..., width: _DistanceSpec = 1, top: _YCoordinateSpec = ...,
        bottom: _YCoordinateSpec = 0, *, width_units: Literal['screen', 'data'] = 'data',
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        border_radius: Whole | tuple[Whole, Whole, Whole, Whole] | list[Any] | Mapping[str, Any] = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class VBox(CSSGridBox):
    """The BokehJS model VBox."""

    children: _P[list[dict[str, Any]], Sequence[Mapping[str, Any]] | Array | Sequence[UIElement]]
    rows: _P[str | dict[str, Any] | list[str | dict[str, Any]] | dict[int, str | dict[str, Any]] | None, str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None]
    def __init__(
        self, *, children: Sequence[Mapping[str, Any]] | Array | Sequence[UIElement] = ...,
        rows: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] | Array | Mapping[Any, str | Mapping[str, Any]] | None = None,
        spacing: Whole | tuple[Whole, Whole] | list[Any] = 0, width: Number | None = None, height: Number | None = None,
        min_width: Number | None = None, min_height: Number | None = None, max_width: Number | None = None,
        max_height: Number | None = None,
        margin: Number | tuple[Number, Number] | list[Any] | tuple[Number, Number, Number, Number] | None = None,
        width_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        height_policy: Literal['fixed', 'fit', 'min', 'max'] | Literal['auto'] = 'auto',
        aspect_ratio: Number | Literal['auto'] | None = None, flow_mode: _FlowMode = 'block',
        sizing_mode: _SizingMode | None = None, disabled: bool | Scalar = False,
        align: _Align | tuple[_Align, _Align] | list[Any] | Literal['auto'] = 'auto',
        resizable: bool | Scalar | _Dimensions = False, elements: Sequence[UIElement | DOMNode | HTML] | Array = ...,
        visible: bool | Scalar = True, context_menu: Menu | Literal['auto'] | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class VSpan(Glyph):
    """The BokehJS model VSpan."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    x: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    def __init__(
        self, x: _XCoordinateSpec = ..., *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        decorations: Sequence[Decoration] | Array = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class VStrip(Glyph):
    """The BokehJS model VStrip."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    x0: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    x1: _P[float | str | tuple[str, str] | tuple[str, str, str] | tuple[str, float] | tuple[str, str, float] | tuple[str, str, str, float] | Any, _XCoordinateSpec]
    def __init__(
        self, x0: _XCoordinateSpec = ..., x1: _XCoordinateSpec = ..., *, line_color: _ColorSpec = 'black',
        line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel',
        line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0,
        fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1, hatch_color: _ColorSpec = 'black',
        hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12, hatch_pattern: _NullStringSpec = None,
        hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ..., decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ValueOf(DOMElement):
    """The BokehJS model bokeh.models.dom.ValueOf."""

    obj: _P[HasProps, HasProps]
    attr: _P[str, str]
    format: _P[str | None, str | None]
    formatter: _P[_BuiltinFormatter | CustomJS, _BuiltinFormatter | CustomJS]
    def __init__(
        self, obj: HasProps = ..., attr: str = ..., *, format: str | None = None,
        formatter: _BuiltinFormatter | CustomJS = 'raw', style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class VeeHead(ArrowHead):
    """The BokehJS model VeeHead."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    def __init__(
        self, *, line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'black', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        size: _NumberSpec = 25, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class WMTSTileSource(MercatorTileSource):
    """The BokehJS model WMTSTileSource."""

    def __init__(
        self, url: str = '', tile_size: Number = 256, min_zoom: Number = 0, max_zoom: Number = 30,
        x_origin_offset: Number = 20037508.34, y_origin_offset: Number = 20037508.34,
        extra_url_vars: Mapping[str, str] = ..., initial_resolution: Number | None = 156543.03392804097, *,
        snap_to_zoom: bool | Scalar = False, wrap_around: bool | Scalar = True, pixel_ratio: Number = 1,
        attribution: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Wedge(XYGlyph):
    """The BokehJS model Wedge."""

    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    fill_color: _P[str | int | Any, _ColorSpec]
    fill_alpha: _P[float | Any, _NumberSpec]
    hatch_color: _P[str | int | Any, _ColorSpec]
    hatch_alpha: _P[float | Any, _NumberSpec]
    hatch_scale: _P[float | Any, _NumberSpec]
    hatch_pattern: _P[str | None | Any, _NullStringSpec]
    hatch_weight: _P[float | Any, _NumberSpec]
    hatch_extra: _P[dict[str, Any] | Any, _DictScalar]
    direction: _P[_Direction, _Direction]
    radius: _P[float | Any, _DistanceSpec]
    radius_units: _P[Literal['screen', 'data'], Literal['screen', 'data']]
    start_angle: _P[float | Any, _AngleSpec]
    start_angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    end_angle: _P[float | Any, _AngleSpec]
    end_angle_units: _P[Literal['deg', 'rad', 'grad', 'turn'], Literal['deg', 'rad', 'grad', 'turn']]
    def __init__(
        self, x: _XCoordinateSpec = ..., y: _YCoordinateSpec = ..., radius: _DistanceSpec = ...,
        start_angle: _AngleSpec = ..., end_angle: _AngleSpec = ..., direction: _Direction = 'anticlock', *,
        line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1, line_width: _NumberSpec = 1,
        line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt', line_dash: _LineDashSpec = ...,
        line_dash_offset: _NumberSpec = 0, fill_color: _ColorSpec = 'gray', fill_alpha: _NumberSpec = 1,
        hatch_color: _ColorSpec = 'black', hatch_alpha: _NumberSpec = 1, hatch_scale: _NumberSpec = 12,
        hatch_pattern: _NullStringSpec = None, hatch_weight: _NumberSpec = 1, hatch_extra: _DictScalar = ...,
        radius_units: Literal['screen', 'data'] = 'data',
        start_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad',
        end_angle_units: Literal['deg', 'rad', 'grad', 'turn'] = 'rad', decorations: Sequence[Decoration] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class WeightedStackColorMapper(StackColorMapper):
    """The BokehJS model WeightedStackColorMapper."""

    alpha_mapper: _P[_SomeContinuousColorMapper, ContinuousColorMapper]
    color_baseline: _P[float | None, Number | None]
    stack_labels: _P[list[str] | None, Sequence[str] | Array | None]
    def __init__(
        self, palette: Sequence[ColorLike] | Array | str = ..., *, alpha_mapper: ContinuousColorMapper = ...,
        color_baseline: Number | None = None, stack_labels: Sequence[str] | Array | None = None,
        nan_color: ColorLike = 'gray', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class WheelPanTool(GestureTool):
    """The BokehJS model WheelPanTool."""

    dimension: _P[_Dimension, _Dimension]
    modifiers: _P[dict[str, Any], Mapping[str, Any] | str]
    def __init__(
        self, *, dimension: _Dimension = 'width', modifiers: Mapping[str, Any] | str = ...,
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class WheelZoomTool(GestureTool):
    """The BokehJS model WheelZoomTool."""

    dimensions: _P[_Dimensions, _Dimensions]
    renderers: _P[list[Any] | Literal['auto'], Sequence[DataRenderer] | Array | Literal['auto']]
    level: _P[int, Whole]
    hit_test: _P[bool, bool | Scalar]
    hit_test_mode: _P[Literal['point', 'hline', 'vline'], Literal['point', 'hline', 'vline']]
    hit_test_behavior: _P[_SomeGroupBy | Literal['only_hit'], GroupBy | Literal['only_hit'] | Literal['group_by_name'] | list[list[Model]]]
    maintain_focus: _P[bool, bool | Scalar]
    zoom_on_axis: _P[bool, bool | Scalar]
    zoom_together: _P[Literal['none', 'cross', 'all'], Literal['none', 'cross', 'all']]
    speed: _P[float, Number]
    modifiers: _P[dict[str, Any], Mapping[str, Any] | str]
    def __init__(
        self, *, dimensions: _Dimensions = 'both', renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto',
        level: Whole = 0, hit_test: bool | Scalar = False, hit_test_mode: Literal['point', 'hline', 'vline'] = 'point',
        hit_test_behavior: GroupBy | Literal['only_hit'] | Literal['group_by_name'] | list[list[Model]] = 'only_hit',
        maintain_focus: bool | Scalar = True, zoom_on_axis: bool | Scalar = True,
        zoom_together: Literal['none', 'cross', 'all'] = 'all', speed: Number = 0.0016666666666666668,
        modifiers: Mapping[str, Any] | str = ..., icon: _ToolIcon | str | None | Picture = None,
        description: str | None = None, visible: bool | Scalar = True, group: str | bool | Scalar = True,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class Whisker(UpperLower):
    """The BokehJS model Whisker."""

    level: _P[_RenderLevel, _RenderLevel]
    line_color: _P[str | int | Any, _ColorSpec]
    line_alpha: _P[float | Any, _NumberSpec]
    line_width: _P[float | Any, _NumberSpec]
    line_join: _P[_LineJoin | Any, _LineJoinSpec]
    line_cap: _P[_LineCap | Any, _LineCapSpec]
    line_dash: _P[list[float] | Any, _LineDashSpec]
    line_dash_offset: _P[float | Any, _NumberSpec]
    lower_head: _P[_SomeArrowHead, ArrowHead | None]
    upper_head: _P[_SomeArrowHead, ArrowHead | None]
    def __init__(
        self, *, level: _RenderLevel = 'underlay', line_color: _ColorSpec = 'black', line_alpha: _NumberSpec = 1,
        line_width: _NumberSpec = 1, line_join: _LineJoinSpec = 'bevel', line_cap: _LineCapSpec = 'butt',
        line_dash: _LineDashSpec = ..., line_dash_offset: _NumberSpec = 0, lower_head: ArrowHead | None = ...,
        upper_head: ArrowHead | None = ..., dimension: _Dimension = 'height', lower: _XOrYCoordinateSpec = ...,
        lower_units: Literal['canvas', 'screen', 'data'] = 'data', upper: _XOrYCoordinateSpec = ...,
        upper_units: Literal['canvas', 'screen', 'data'] = 'data', base: _XOrYCoordinateSpec = ...,
        base_units: Literal['canvas', 'screen', 'data'] = 'data', source: ColumnarDataSource = ...,
        renderers: Sequence[Renderer] | Array = ..., elements: Sequence[UIElement | DOMNode] | Array = ...,
        group: RendererGroup | None = None, visible: bool | Scalar = True, x_range_name: str = 'default',
        y_range_name: str = 'default', coordinates: CoordinateMapping | None = None,
        propagate_hover: bool | Scalar = False, context_menu: Menu | None = None,
        html_attributes: Mapping[str, str] = ..., html_id: str | None = None, css_classes: Sequence[str] | Array = ...,
        css_variables: Mapping[str, Node | str] = ..., styles: Mapping[str, str | None] | Styles = ...,
        stylesheets: Sequence[StyleSheet | str | Mapping[str, Mapping[str, str | None] | Styles]] | Array = ...,
        tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class XYComponent(Expression):
    """A base of BokehJS models: XYComponent."""

    transform: _P[_SomeCoordinateTransform, CoordinateTransform]
    def __init__(
        self, *, transform: CoordinateTransform = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class XComponent(XYComponent):
    """The BokehJS model XComponent."""

    def __init__(
        self, *, transform: CoordinateTransform = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class XY(Coordinate):
    """The BokehJS model XY."""

    x: _P[float, Moment]
    y: _P[float, Moment]
    def __init__(
        self, *, x: Moment = ..., y: Moment = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class YComponent(XYComponent):
    """The BokehJS model YComponent."""

    def __init__(
        self, *, transform: CoordinateTransform = ..., tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class YearsTicker(BaseSingleIntervalTicker):
    """The BokehJS model YearsTicker."""

    def __init__(
        self, *, num_minor_ticks: Whole = 5, desired_num_ticks: Whole = 6, tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ZoomBaseTool(PlotActionTool):
    """A base of BokehJS models: ZoomBaseTool."""

    factor: _P[float, Number]
    dimensions: _P[_Dimensions, _Dimensions]
    renderers: _P[list[Any] | Literal['auto'], Sequence[DataRenderer] | Array | Literal['auto']]
    level: _P[int, Whole]
    def __init__(
        self, *, factor: Number = 0.1, dimensions: _Dimensions = 'both',
        renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto', level: Whole = 0,
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ZoomInTool(ZoomBaseTool):
    """The BokehJS model ZoomInTool."""

    def __init__(
        self, *, factor: Number = 0.1, dimensions: _Dimensions = 'both',
        renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto', level: Whole = 0,
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class ZoomOutTool(ZoomBaseTool):
    """The BokehJS model ZoomOutTool."""

    maintain_focus: _P[bool, bool | Scalar]
    def __init__(
        self, *, maintain_focus: bool | Scalar = True, factor: Number = 0.1, dimensions: _Dimensions = 'both',
        renderers: Sequence[DataRenderer] | Array | Literal['auto'] = 'auto', level: Whole = 0,
        icon: _ToolIcon | str | None | Picture = None, description: str | None = None, visible: bool | Scalar = True,
        group: str | bool | Scalar = True, tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class _dom_Div(DOMElement):
    """The BokehJS model bokeh.models.dom.Div."""

    def __init__(
        self, *, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class _dom_Span(DOMElement):
    """The BokehJS model bokeh.models.dom.Span."""

    def __init__(
        self, *, style: Mapping[str, str | None] | Styles = ...,
        children: Sequence[str | DOMNode | UIElement] | Array = ..., tags: Sequence[Any] | Array = ...,
        name: str | None = None, js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class _dom_Text(DOMNode):
    """The BokehJS model bokeh.models.dom.Text."""

    content: _P[str, str]
    def __init__(
        self, *, content: str = '', tags: Sequence[Any] | Array = ..., name: str | None = None,
        js_property_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        js_event_callbacks: Mapping[str, Sequence[Any] | Array] = ...,
        subscribed_events: AbstractSet[str] | Sequence[str] = ..., syncable: bool | Scalar = True, id: str = ...,
    ) -> None: ...

class _SomeAnnotation(Annotation):
    """Some model derived from Annotation, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeArrowHead(ArrowHead):
    """Some model derived from ArrowHead, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeAxis(Axis):
    """Some model derived from Axis, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeBaseText(BaseText):
    """Some model derived from BaseText, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeCallback(Callback):
    """Some model derived from Callback, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeCellEditor(CellEditor):
    """Some model derived from CellEditor, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeCellFormatter(CellFormatter):
    """Some model derived from CellFormatter, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeColorMapper(ColorMapper):
    """Some model derived from ColorMapper, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeColumnarDataSource(ColumnarDataSource):
    """Some model derived from ColumnarDataSource, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeComparison(Comparison):
    """Some model derived from Comparison, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeContinuousColorMapper(ContinuousColorMapper):
    """Some model derived from ContinuousColorMapper, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeContinuousTicker(ContinuousTicker):
    """Some model derived from ContinuousTicker, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeCoordinate(Coordinate):
    """Some model derived from Coordinate, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeCoordinateTransform(CoordinateTransform):
    """Some model derived from CoordinateTransform, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeDOMElement(DOMElement):
    """Some model derived from DOMElement, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeDOMNode(DOMNode):
    """Some model derived from DOMNode, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeDataRenderer(DataRenderer):
    """Some model derived from DataRenderer, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeDimensional(Dimensional):
    """Some model derived from Dimensional, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeFilter(Filter):
    """Some model derived from Filter, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeGestureTool(GestureTool):
    """Some model derived from GestureTool, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeGlyph(Glyph):
    """Some model derived from Glyph, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeGraphHitTestPolicy(GraphHitTestPolicy):
    """Some model derived from GraphHitTestPolicy, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeGroupBy(GroupBy):
    """Some model derived from GroupBy, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeIcon(Icon):
    """Some model derived from Icon, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeInspectTool(InspectTool):
    """Some model derived from InspectTool, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeLabelingPolicy(LabelingPolicy):
    """Some model derived from LabelingPolicy, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeMenuItem(MenuItem):
    """Some model derived from MenuItem, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeModel(Model):
    """Some model derived from Model, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeRange(Range):
    """Some model derived from Range, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeRenderer(Renderer):
    """Some model derived from Renderer, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeRowAggregator(RowAggregator):
    """Some model derived from RowAggregator, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeScale(Scale):
    """Some model derived from Scale, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeSelectionPolicy(SelectionPolicy):
    """Some model derived from SelectionPolicy, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeSelector(Selector):
    """Some model derived from Selector, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeStyleSheet(StyleSheet):
    """Some model derived from StyleSheet, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeStyledElement(StyledElement):
    """Some model derived from StyledElement, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeTexture(Texture):
    """Some model derived from Texture, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeTickFormatter(TickFormatter):
    """Some model derived from TickFormatter, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeTicker(Ticker):
    """Some model derived from Ticker, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeTool(Tool):
    """Some model derived from Tool, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class _SomeUIElement(UIElement):
    """Some model derived from UIElement, of a class that is not known here."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...

class AbstractGroup(Widget):
    """A family of models: only for asking what belongs to it."""

class ButtonLike(Widget):
    """A family of models: only for asking what belongs to it."""

class CategoricalMapper(Mapper):
    """A family of models: only for asking what belongs to it."""

class ConnectedXYGlyph(XYGlyph):
    """A family of models: only for asking what belongs to it."""

class CustomCode(Callback):
    """A family of models: only for asking what belongs to it."""

class Drag(GestureTool):
    """A family of models: only for asking what belongs to it."""

class FillGlyph(Glyph):
    """A family of models: only for asking what belongs to it."""

class HTMLAnnotation(Annotation):
    """A family of models: only for asking what belongs to it."""

class HatchGlyph(Glyph):
    """A family of models: only for asking what belongs to it."""

class LineGlyph(Glyph):
    """A family of models: only for asking what belongs to it."""

class MapPlot(Plot):
    """A family of models: only for asking what belongs to it."""

class Scroll(GestureTool):
    """A family of models: only for asking what belongs to it."""

class Tap(GestureTool):
    """A family of models: only for asking what belongs to it."""

class TextGlyph(Glyph):
    """A family of models: only for asking what belongs to it."""

ColorMap = _ColorMap
RELATIVE_DATETIME_CONTEXT = _RELATIVE_DATETIME_CONTEXT
HasProps: TypeAlias = Model

def get_model_class(name: str) -> type[Model]: ...
