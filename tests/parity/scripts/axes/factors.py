"""Names along the axis, with nested groups and separators."""

from bokeh.models import CategoricalAxis, FactorRange
from bokeh.plotting import curdoc, figure

factors = [("Q1", "jan"), ("Q1", "feb"), ("Q2", "apr"), ("Q2", "may")]
p = figure(
    x_range=FactorRange(*factors, factor_padding=0.1, group_padding=1.2, subgroup_padding=0.5, range_padding=0.1),
    height=250,
)
p.vbar(x=factors, top=[3, 5, 2, 6], width=0.9)
p.line(x=["Q1", "Q2"], y=[4, 4], color="red", line_width=2)
p.xaxis.group_label_orientation = "vertical"
p.xaxis.subgroup_text_color = "blue"
p.xaxis.group_text_font_size = "14px"
p.xaxis.separator_line_color = "black"
p.xaxis.major_label_orientation = 1
three = figure(x_range=FactorRange(factors=[("a", "b", "c"), ("a", "b", "d")], bounds=(0, 2)), width=300)
three.scatter(x=[("a", "b", "c")], y=[1])
three.add_layout(CategoricalAxis(), "above")

curdoc().add_root(p)
curdoc().add_root(three)
