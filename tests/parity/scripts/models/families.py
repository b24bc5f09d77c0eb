"""Which models are what: the abstract bases that programs ask for with `isinstance` and `select`."""

from bokeh import models
from bokeh.models import (
    AbstractButton,
    AbstractGroup,
    AbstractSlider,
    ActionTool,
    Annotation,
    ArrowHead,
    ButtonLike,
    Callback,
    CategoricalMapper,
    CellEditor,
    CellFormatter,
    ColorMapper,
    ColumnarDataSource,
    Comparison,
    CompositeRenderer,
    ConnectedXYGlyph,
    ContinuousAxis,
    ContinuousColorMapper,
    ContinuousTicker,
    DataRange,
    DataRenderer,
    DataSource,
    Drag,
    EditTool,
    Expression,
    Filter,
    GestureTool,
    Glyph,
    GraphCoordinates,
    GraphHitTestPolicy,
    GuideRenderer,
    HTMLAnnotation,
    Icon,
    InputWidget,
    InspectTool,
    Interpolator,
    LabelingPolicy,
    LayoutDOM,
    LayoutProvider,
    Mapper,
    MapPlot,
    Marker,
    Markup,
    MathText,
    MathTextGlyph,
    MenuItem,
    Range,
    Renderer,
    Scale,
    Scroll,
    SelectionPolicy,
    StackColorMapper,
    StyledElement,
    TableWidget,
    Tap,
    TextAnnotation,
    Texture,
    Ticker,
    TickFormatter,
    TileSource,
    ToggleButtonGroup,
    ToggleInputGroup,
    Tool,
    Transform,
    UIElement,
    WebDataSource,
    Widget,
    XYGlyph,
)  # fmt: skip

bases = [
    AbstractButton, AbstractGroup, AbstractSlider, ActionTool, Annotation, ArrowHead, ButtonLike, Callback,
    CategoricalMapper, CellEditor, CellFormatter, ColorMapper, ColumnarDataSource, Comparison, CompositeRenderer,
    ConnectedXYGlyph, ContinuousAxis, ContinuousColorMapper, ContinuousTicker, DataRange, DataRenderer, DataSource,
    Drag, EditTool, Expression, Filter, GestureTool, Glyph, GraphCoordinates, GraphHitTestPolicy, GuideRenderer,
    HTMLAnnotation, Icon, InputWidget, InspectTool, Interpolator, LabelingPolicy, LayoutDOM, LayoutProvider, MapPlot,
    Mapper, Marker, Markup, MathText, MathTextGlyph, MenuItem, Range, Renderer, Scale, Scroll, SelectionPolicy,
    StackColorMapper, StyledElement, TableWidget, Tap, TextAnnotation, Texture, Ticker, TickFormatter, TileSource,
    ToggleButtonGroup, ToggleInputGroup, Tool, Transform, UIElement, WebDataSource, Widget, XYGlyph,
]  # fmt: skip
names = (
    "AjaxDataSource Arrow BasicTicker BoxEditTool Button BuiltinIcon CategoricalColorMapper CDSView ColorBar "
    "ColumnDataSource CumSum CustomJS DataRange1d DataTable Div FactorRange GMapPlot GlyphRenderer GraphRenderer Grid "
    "HoverTool HTMLLabel ImageURLTexture IndexFilter Jitter Label Legend Line LinearAxis LinearColorMapper LinearScale "
    "NodesOnly NormalHead NumberFormatter PanTool Plot RadioButtonGroup RadioGroup Range1d Row SaveTool Scatter Select "
    "Slider Span StaticLayoutProvider TapTool TeX TeXGlyph Text TextInput Title VBar WMTSTileSource WheelZoomTool"
)
result = {
    name: sorted(base.__name__ for base in bases if issubclass(getattr(models, name), base)) for name in names.split()
}
