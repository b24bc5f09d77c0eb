"""What may be given as a range: numbers, dates, factors, other plots' ranges."""

from datetime import date, datetime

from bokeh.models import DataRange1d, FactorRange
from bokeh.plotting import curdoc, figure

numbers = figure(x_range=(0, 10), y_range=[-1, 1])
days = figure(x_range=(date(2024, 3, 1), date(2024, 3, 31)), y_range=(datetime(2024, 1, 1), datetime(2024, 2, 1)))
names = figure(x_range=["oak", "ash", "elm"], y_range=FactorRange(factors=["spring", "autumn"], range_padding=0.2))
nested = figure(x_range=FactorRange(("N", "oak"), ("N", "ash"), ("S", "elm"), group_padding=2))
shared = figure(x_range=numbers.x_range, y_range=DataRange1d(only_visible=True, range_padding=0.3, flipped=True))

for p in (numbers, days, shared):
    p.line([0, 1], [0, 1])
names.scatter(["oak", "elm"], ["spring", "autumn"])
nested.vbar(x=[("N", "oak"), ("S", "elm")], top=[3, 4], width=0.8)

for p in (numbers, days, names, nested, shared):
    curdoc().add_root(p)
