"""Hints for the pointer built out of DOM models."""

from bokeh.models import CustomJSHover
from bokeh.models.dom import HTML, ColorRef, Div, Index, Span, Table, TableRow, Text, ValueOf, ValueRef
from bokeh.plotting import curdoc, figure

p = figure(width=300, height=250, tools="hover", name="dots")
p.scatter([1, 2], [2, 1])
p.hover.tooltips = Div(
    children=[
        Span(children=["row ", Index()]),
        Table(children=[TableRow(children=[Text(content="x"), ValueRef(field="x", format="0.00")])]),
        ColorRef(field="y", swatch=True, hex=False),
        HTML("<b>bold</b>"),
        ValueOf(obj=p, attr="name"),
        ValueRef(field="y", formatter=CustomJSHover(code="return `${value}!`")),
    ],
    style={"color": "navy"},
)

curdoc().add_root(p)
