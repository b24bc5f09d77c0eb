"""Pages behind each other, by titles, pairs and panels."""

from bokeh.models import Div, TabPanel, Tabs, Tooltip
from bokeh.plotting import curdoc, figure

first = figure(width=300, height=200)
first.line([1, 2], [2, 1])
second = figure(width=300, height=200)
second.scatter([1, 2], [2, 1])
tabs = Tabs(
    tabs=[
        TabPanel(child=first, title="line"),
        TabPanel(child=second, title="dots", disabled=True, tooltip=Tooltip(content="2", position="top")),
    ],
    active=1,
    tabs_location="left",
)
tabs.tabs.append(TabPanel(child=Div(text="words"), title="words"))
tabs.active = 2
pairs = Tabs(tabs=[("one", Div(text="1")), ("two", Div(text="2"))])

curdoc().add_root(tabs)
curdoc().add_root(pairs)
