"""Bubbles of countries over the years, with a slider, a button that animates, and a legend made by hand."""

import numpy as np
from bokeh.io import curdoc
from bokeh.layouts import layout
from bokeh.models import (
    Button,
    CategoricalColorMapper,
    ColumnDataSource,
    HoverTool,
    Label,
    Legend,
    LegendItem,
    SingleIntervalTicker,
    Slider,
)
from bokeh.palettes import Spectral6
from bokeh.plotting import figure

regions = ["Africa", "America", "Asia", "Europe", "Oceania", "Polar"]
rng = np.random.default_rng(11)
years = list(range(1990, 2011))
countries = [f"Country {number}" for number in range(24)]
region = [regions[number % 6] for number in range(24)]
base = rng.uniform(1, 7, 24)
data = {
    year: {
        "fertility": (base * 0.98 ** (year - 1990)).round(3),
        "life": (75 - 5 * base + 0.3 * (year - 1990)).round(3),
        "population": rng.uniform(5, 40, 24).round(2),
        "country": countries,
        "region": region,
    }
    for year in years
}

source = ColumnDataSource(data=data[years[0]])

plot = figure(x_range=(1, 9), y_range=(20, 100), title="Wealth and health", height=300)
plot.xaxis.ticker = SingleIntervalTicker(interval=1)
plot.xaxis.axis_label = "Children per woman (total fertility)"
plot.yaxis.ticker = SingleIntervalTicker(interval=20)
plot.yaxis.axis_label = "Life expectancy at birth (years)"

label = Label(x=1.1, y=22, text=str(years[0]), text_font_size="93px", text_color="#eeeeee")
plot.add_layout(label)

mapper = CategoricalColorMapper(palette=Spectral6, factors=regions)
dots = plot.scatter(
    x="fertility",
    y="life",
    size="population",
    source=source,
    fill_color={"field": "region", "transform": mapper},
    fill_alpha=0.8,
    line_color="#7c7e71",
    line_width=0.5,
    line_alpha=0.5,
)
items = [LegendItem(label=name, renderers=[dots], index=region.index(name)) for name in regions]
plot.add_layout(Legend(items=items, orientation="horizontal", click_policy="none"), "above")
plot.add_tools(HoverTool(tooltips="@country", show_arrow=False, point_policy="follow_mouse", renderers=[dots]))


def animate_update():
    year = slider.value + 1
    if year > years[-1]:
        year = years[0]
    slider.value = year


def slider_update(attrname, old, new):
    year = slider.value
    label.text = str(year)
    source.data = data[year]


slider = Slider(start=years[0], end=years[-1], value=years[0], step=1, title="Year")
slider.on_change("value", slider_update)

callback_id = None


def animate():
    global callback_id
    if button.label == "► Play":
        button.label = "❚❚ Pause"
        callback_id = curdoc().add_periodic_callback(animate_update, 200)
    else:
        button.label = "► Play"
        curdoc().remove_periodic_callback(callback_id)


button = Button(label="► Play", width=60)
button.on_event("button_click", animate)

curdoc().add_root(layout([[plot], [slider, button]], sizing_mode="scale_width"))
curdoc().title = "Wealth and health"

animate()
for _ in range(3):
    animate_update()
animate()
