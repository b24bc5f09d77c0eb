"""Enumerations given as values."""

from bokeh.core.enums import (
    Anchor,
    ButtonType,
    Dimension,
    LegendLocation,
    LineCap,
    LineDash,
    LineJoin,
    MarkerType,
    RenderLevel,
    StepMode,
    TextAlign,
    TextBaseline,
)
from bokeh.models import Button, Label, PanTool, Span
from bokeh.plotting import column, curdoc, figure

p = figure(tools=[PanTool(dimensions=Dimension.width)])
p.line([1, 2], [1, 2], line_dash=LineDash.dotted, line_cap=LineCap.round, line_join=LineJoin.bevel, legend_label="a")
p.step([1, 2], [2, 1], mode=StepMode.after, level=RenderLevel.underlay)
p.scatter([1], [1], marker=MarkerType.hex)
p.text([1], [1], ["t"], text_align=TextAlign.center, text_baseline=TextBaseline.top, anchor=Anchor.center)
p.legend.location = LegendLocation.bottom_right
p.add_layout(Span(location=1, dimension="height"))
p.add_layout(Label(x=1, y=1, text="l", text_align=TextAlign.right))
curdoc().add_root(column(p, Button(label="b", button_type=ButtonType.success)))
