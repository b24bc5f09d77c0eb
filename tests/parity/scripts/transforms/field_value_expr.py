"""Saying outright whether a word is a column, a value or an expression."""

from bokeh.core.properties import expr, field, value
from bokeh.models import CumSum, CustomJSExpr, Jitter, PolarTransform
from bokeh.models.expressions import Maximum, Minimum
from bokeh.plotting import curdoc, figure

data = {"x": [1, 2], "y": [2, 1], "red": ["blue", "green"], "radius": [1, 2], "angle": [0.1, 2]}
p = figure()
p.scatter(field("x"), field("y"), color=field("red"), source=data)
p.scatter("x", "y", color=value("red"), size=value(12), source=data)
p.text("x", "y", text=value("same for all"), text_font=value("monospace"), source=data)
p.line(x=expr(CumSum(field="x")), y="y", source=data)
code = CustomJSExpr(args={"k": 3}, code="return [1, 2]")
p.scatter(x=field("x", transform=Jitter(width=0.2)), y=expr(code), source=data)
polar = PolarTransform(radius="radius", angle="angle", direction="clock")
p.scatter(x=polar.x, y=polar.y, source=data)
p.ray(x="x", y="y", length=1, angle=field("angle"), angle_units="deg", source=data)
p.hspan(y=expr(Maximum(field="y", initial=0)), source=data)
p.hspan(y=expr(Minimum(field="y")), source=data)

curdoc().add_root(p)
result = [field("a"), value(3), value([1, 2])]
