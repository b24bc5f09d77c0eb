"""Values between given ones, in lines and in steps."""

from bokeh.models import ColumnDataSource, CustomJSTransform, LinearInterpolator, StepInterpolator
from bokeh.plotting import curdoc, figure
from bokeh.transform import transform

source = ColumnDataSource({"age": [3, 30, 60], "height": [95, 170, 168], "who": ["a", "b", "c"]})
sizes = LinearInterpolator(x=[0, 50, 100], y=[5, 20, 40], clip=False)
steps = StepInterpolator(x="age", y="height", data=source, mode="center")
double = CustomJSTransform(func="return 2 * x", v_func="return xs.map((x) => 2 * x)", args={"by": 2})
p = figure()
p.scatter("age", "height", size=transform("age", sizes), source=source)
p.scatter("age", y=transform("age", steps), source=source, color="red")
p.line("age", transform("height", double), source=source)

curdoc().add_root(p)
