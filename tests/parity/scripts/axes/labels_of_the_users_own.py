"""Overridden labels, formulas, policies against crowding."""

from bokeh.models import AllLabels, CustomLabelingPolicy, MathML, NoOverlap, PlainText, TeX
from bokeh.plotting import curdoc, figure

p = figure(width=420, height=300, x_axis_label=r"$$\alpha$$", y_axis_label="plain")
p.line([0, 1, 2, 3], [1, 3, 2, 4])
p.xaxis.ticker = [0, 1, 2, 3]
p.xaxis.major_label_overrides = {0: "zero", 1: TeX(text=r"\pi"), 2: PlainText("$$two$$"), 3: MathML("<math></math>")}
p.xaxis.major_label_policy = NoOverlap(min_distance=12)
p.yaxis.major_label_policy = AllLabels()
p.yaxis.axis_label = TeX(text=r"\sqrt{y}")
other = figure(width=420, height=200)
other.line([0, 1], [0, 1])
other.xaxis.major_label_policy = CustomLabelingPolicy(code="return indices", args={"keep": 3})

curdoc().add_root(p)
curdoc().add_root(other)
