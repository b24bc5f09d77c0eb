# A button that puts random numbers on a plot, as text.
from random import random, randint

from bokeh.layouts import column
from bokeh.models import Button
from bokeh.palettes import Viridis5
from bokeh.plotting import curdoc, figure

plot = figure(x_range=(0, 100), y_range=(0, 100), toolbar_location=None)
plot.border_fill_color = "black"
plot.background_fill_color = "black"
plot.outline_line_color = None
plot.grid.grid_line_color = None

renderer = plot.text(
    x=[], y=[], text=[], text_color=[], text_font_size="20px", text_baseline="middle", text_align="center"
)
source = renderer.data_source
count = 0


def add_number():
    global count
    source.data = {
        "x": source.data["x"] + [10 + 80 * random()],
        "y": source.data["y"] + [10 + 80 * random()],
        "text": source.data["text"] + [str(randint(0, 99))],
        "text_color": source.data["text_color"] + [Viridis5[count % 5]],
    }
    count += 1


button = Button(label="One more")
button.on_event("button_click", add_number)
curdoc().add_root(column(button, plot))
