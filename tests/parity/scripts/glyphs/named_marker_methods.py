"""Glyph models by hand for each family, with decorations."""

from bokeh.models import (
    AnnularWedge,
    Annulus,
    Arc,
    Bezier,
    Block,
    Circle,
    ColumnDataSource,
    Ellipse,
    HArea,
    HBar,
    HexTile,
    ImageURL,
    MultiLine,
    Ngon,
    Patch,
    Patches,
    Plot,
    Quad,
    Quadratic,
    Ray,
    Rect,
    Segment,
    Step,
    Text,
    VArea,
    VBar,
    Wedge,
)
from bokeh.models.glyphs import HAreaStep, HSpan, HStrip, MathMLGlyph, TeXGlyph, VAreaStep, VSpan, VStrip
from bokeh.plotting import curdoc

source = ColumnDataSource({"a": [1, 2], "b": [2, 3], "t": ["p", "q"], "lists": [[1, 2], [2, 3]]})
p = Plot()
for glyph in (
    AnnularWedge(x="a", y="b", inner_radius=1, outer_radius=2),
    Annulus(x="a", y="b", outer_radius=2),
    Arc(x="a", y="b", radius=1, start_angle=0, end_angle=1),
    Bezier(x0="a", y0="b", x1="a", y1="b", cx0=1, cy0=1, cx1=2, cy1=2),
    Block(x="a", y="b", width=1, height=1),
    Circle(x="a", y="b", radius=0.1),
    Ellipse(x="a", y="b", width=1, height=2, angle=0.2),
    HArea(x1="a", x2="b", y="b"),
    HAreaStep(x1="a", x2="b", y="b", step_mode="after"),
    HBar(y="a", right="b", height=0.2),
    HexTile(q="a", r="b", size=2),
    HSpan(y="a"),
    HStrip(y0="a", y1="b"),
    ImageURL(url="t", x="a", y="b"),
    MathMLGlyph(x="a", y="b", text="t"),
    MultiLine(xs="lists", ys="lists"),
    Ngon(x="a", y="b", radius=1, n=5),
    Patch(x="a", y="b"),
    Patches(xs="lists", ys="lists"),
    Quad(left=0, right="a", top="b", bottom=0),
    Quadratic(x0="a", y0="b", x1=1, y1=1, cx=2, cy=2),
    Ray(x="a", y="b", length=1, angle=0.5),
    Rect(x="a", y="b", width=1, height=1),
    Segment(x0="a", y0="b", x1="b", y1="a"),
    Step(x="a", y="b", mode="after"),
    TeXGlyph(x="a", y="b", text="t"),
    Text(x="a", y="b", text="t"),
    VArea(x="a", y1="b", y2=0),
    VAreaStep(x="a", y1="b", y2=0),
    VBar(x="a", top="b", width=1),
    VSpan(x="a"),
    VStrip(x0="a", x1="b"),
    Wedge(x="a", y="b", radius=1, start_angle=0, end_angle=1),
):
    p.add_glyph(source, glyph, name=type(glyph).__name__)

curdoc().add_root(p)
