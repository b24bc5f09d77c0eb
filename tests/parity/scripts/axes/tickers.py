"""Where the ticks stand: fixed, adaptive, single, in days and months, by code."""

from bokeh.models import (
    AdaptiveTicker,
    BasicTicker,
    CustomJSTicker,
    DatetimeTicker,
    DaysTicker,
    FixedTicker,
    LogTicker,
    MonthsTicker,
    SingleIntervalTicker,
    TimedeltaTicker,
    YearsTicker,
)
from bokeh.models.mappers import EqHistColorMapper
from bokeh.models.tickers import BinnedTicker, CategoricalTicker, CompositeTicker, MercatorTicker
from bokeh.plotting import curdoc, figure

tickers = [
    [0, 1.5, 4],
    FixedTicker(ticks=[0, 1, 3], minor_ticks=[0.5, 2]),
    AdaptiveTicker(base=10, mantissas=[1, 5], min_interval=0.1, max_interval=100),
    BasicTicker(num_minor_ticks=3, desired_num_ticks=8),
    SingleIntervalTicker(interval=0.7),
    DaysTicker(days=[1, 15]),
    MonthsTicker(months=[0, 3, 6, 9]),
    YearsTicker(desired_num_ticks=3),
    DatetimeTicker(),
    TimedeltaTicker(),
    CompositeTicker(tickers=[BasicTicker(), LogTicker()]),
    CustomJSTicker(major_code="return [1, 2]", minor_code="return [1.5]", args={"step": 2}),
    MercatorTicker(dimension="lat"),
    BinnedTicker(mapper=EqHistColorMapper(palette="Greys3", low=0, high=4), num_major_ticks="auto"),
    CategoricalTicker(),
]
for ticker in tickers:
    p = figure(width=300, height=100)
    p.line([0, 4], [0, 4])
    p.xaxis.ticker = ticker
    curdoc().add_root(p)
