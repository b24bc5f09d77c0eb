# A plot that changes by itself, ten times a second.
from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"step": [0], "value": [0]}, name="steps")
plot = figure(width=300, height=300)
plot.line("step", "value", source=source)
plot.scatter("step", "value", source=source, size=6, color="firebrick")
doc = curdoc()


def update():
    step = source.data["step"][-1] + 1
    source.stream({"step": [step], "value": [step * step % 17]}, rollover=5)


doc.add_root(plot)
doc.add_periodic_callback(update, 100)
