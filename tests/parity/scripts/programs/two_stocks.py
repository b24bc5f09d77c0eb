"""Two prices day by day, their correlation, and statistics of what is selected."""

import numpy as np
import pandas as pd
from bokeh.layouts import column, row
from bokeh.models import (
    BoxSelectTool,
    ColumnDataSource,
    CrosshairTool,
    DatetimeTickFormatter,
    PreText,
    RangeTool,
    Select,
    Span,
)
from bokeh.plotting import curdoc, figure

TICKERS = ["AAA", "BBB", "CCC"]
days = pd.date_range("2024-01-01", periods=120, freq="D")
rng = np.random.default_rng(2)
prices = {name: pd.Series(100 + rng.normal(0, 1, 120).cumsum(), index=days).round(3) for name in TICKERS}


def nix(value, values):
    return [item for item in values if item != value]


def get_data(first, second):
    frame = pd.DataFrame({"t1": prices[first], "t2": prices[second]})
    frame["t1_returns"] = frame.t1.diff()
    frame["t2_returns"] = frame.t2.diff()
    frame.index.name = "date"
    return frame.dropna().round(6)


stats = PreText(text="", width=500)
ticker1 = Select(value="AAA", options=nix("BBB", TICKERS))
ticker2 = Select(value="BBB", options=nix("AAA", TICKERS))

source = ColumnDataSource(data={"date": [], "t1": [], "t2": [], "t1_returns": [], "t2_returns": []})
source_static = ColumnDataSource(data={"date": [], "t1": [], "t2": [], "t1_returns": [], "t2_returns": []})
tools = "pan,wheel_zoom,xbox_select,reset"

corr = figure(width=350, height=350, tools="pan,wheel_zoom,box_select,reset")
corr.scatter(
    "t1_returns",
    "t2_returns",
    size=2,
    source=source,
    selection_color="orange",
    alpha=0.6,
    nonselection_alpha=0.1,
    selection_alpha=0.4,
)

ts1 = figure(width=900, height=200, tools=tools, x_axis_type="datetime", active_drag="xbox_select")
ts1.line("date", "t1", source=source_static)
ts1.scatter("date", "t1", size=1, source=source, color=None, selection_color="orange")

ts2 = figure(width=900, height=200, tools=tools, x_axis_type="datetime", active_drag="xbox_select")
ts2.x_range = ts1.x_range
ts2.line("date", "t2", source=source_static)
ts2.scatter("date", "t2", size=1, source=source, color=None, selection_color="orange")

overview = figure(
    height=130,
    width=900,
    y_range=ts1.y_range,
    x_axis_type="datetime",
    y_axis_type=None,
    tools="",
    toolbar_location=None,
    background_fill_color="#efefef",
)
range_tool = RangeTool(x_range=ts1.x_range, start_gesture="pan")
range_tool.overlay.fill_color = "navy"
range_tool.overlay.fill_alpha = 0.2
overview.line("date", "t1", source=source_static)
overview.ygrid.grid_line_color = None
overview.add_tools(range_tool)

cross = Span(dimension="height", line_dash="dashed", line_width=1)
for plot in (ts1, ts2):
    plot.add_tools(CrosshairTool(overlay=cross))
    plot.xaxis.formatter = DatetimeTickFormatter(months="%b %Y", days="%d %b")


def ticker1_change(attrname, old, new):
    ticker2.options = nix(new, TICKERS)
    update()


def ticker2_change(attrname, old, new):
    ticker1.options = nix(new, TICKERS)
    update()


def update(selected=None):
    first, second = ticker1.value, ticker2.value
    frame = get_data(first, second)
    data = frame[["t1", "t2", "t1_returns", "t2_returns"]]
    source.data = data
    source_static.data = data
    update_stats(frame, first, second)
    corr.title.text = f"{first} returns vs. {second} returns"
    ts1.title.text, ts2.title.text = first, second


def update_stats(frame, first, second):
    stats.text = f"{first} {second} {len(frame)} {frame.t1.mean():.3f} {frame.t2_returns.max():.3f}"


ticker1.on_change("value", ticker1_change)
ticker2.on_change("value", ticker2_change)


def selection_change(attrname, old, new):
    first, second = ticker1.value, ticker2.value
    frame = get_data(first, second)
    selected = source.selected.indices
    if selected:
        frame = frame.iloc[selected, :]
    update_stats(frame, first, second)


source.selected.on_change("indices", selection_change)

widgets = column(ticker1, ticker2, stats)
main_row = row(corr, widgets)
series = column(ts1, ts2, overview)
curdoc().add_root(column(main_row, series))
curdoc().title = "Stocks"
update()
source.selected.indices = [3, 4, 5, 9]
ticker2.value = "CCC"
assert corr.select_one(BoxSelectTool) is not None
