"""Own models with properties for columns, values and expressions, and mixed-in lines and fills."""

from bokeh.core.has_props import HasProps
from bokeh.core.properties import (
    AlphaSpec,
    AngleSpec,
    ColorSpec,
    DashPattern,
    DistanceSpec,
    FontSizeSpec,
    Include,
    Instance,
    MarkerSpec,
    NumberSpec,
    Override,
    SizeSpec,
    StringSpec,
    UnitsSpec,
    field,
    value,
)
from bokeh.model import Model
from bokeh.models import LinearColorMapper


class LineProps(HasProps):
    line_color = ColorSpec(default="black")
    line_width = NumberSpec(default=1)


class FillProps(HasProps):
    fill_color = ColorSpec(default="gray")


class Petal(Model):
    x = NumberSpec(default=field("x"))
    size = SizeSpec(default=4)
    paint = ColorSpec(default="gray")
    alpha = AlphaSpec()
    turn = AngleSpec(default=0.0)
    span = DistanceSpec(default=1)
    label = StringSpec(default=field("label"))
    marker = MarkerSpec(default="circle")
    font = FontSizeSpec(default="16px")
    dash = DashPattern()
    mapper = Instance(LinearColorMapper)
    line_props = Include(LineProps, prefix="edge")
    fill_props = Include(FillProps)


class RedPetal(Petal):
    paint = Override(default="red")
    size = Override(default=9)


petal = Petal(x="a", size=3, turn="b", turn_units="deg", dash="dashed", edge_line_color="blue")
red = RedPetal(x=5, label=value("same"), span={"field": "w", "units": "screen"})
result = {
    "x": [petal.x, red.x],
    "size": [petal.size, red.size, RedPetal().size],
    "paint": [petal.paint, red.paint],
    "turn": [petal.turn, petal.turn_units, red.turn_units],
    "span": [red.span, red.span_units],
    "label": [petal.label, red.label],
    "dash": petal.dash,
    "edge": [petal.edge_line_color, petal.edge_line_width, petal.fill_color],
    "names": sorted(Petal.dataspecs()),
    "units": isinstance(UnitsSpec, type),
    "base": issubclass(Petal, HasProps),
}
