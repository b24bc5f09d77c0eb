"""Two measured lines with a legend."""

from bokeh.plotting import curdoc, figure

hours = list(range(0, 24, 3))
cellar = [11.2, 11.1, 11.0, 11.3, 11.9, 12.2, 12.0, 11.6]
attic = [17.0, 15.8, 15.1, 18.4, 24.9, 28.3, 25.2, 20.1]

p = figure(title="Temperatures in a house", x_axis_label="hour", y_axis_label="°C", width=560, height=320)
p.line(hours, cellar, legend_label="cellar", line_width=2)
p.line(hours, attic, legend_label="attic", line_width=2, line_color="firebrick", line_dash="dashed")
p.scatter(hours, attic, legend_label="attic", fill_color="white", line_color="firebrick", size=7)
p.legend.location = "top_left"
p.legend.title = "room"

curdoc().add_root(p)
curdoc().title = "House"
