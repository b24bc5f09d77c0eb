"""Scales put together by hand."""

from bokeh.models import CategoricalScale, FactorRange, LinearScale, LogScale, Plot, Range1d
from bokeh.models.scales import CompositeScale
from bokeh.plotting import curdoc

a = Plot(x_range=Range1d(1, 10), y_range=FactorRange("u", "v"), x_scale=LogScale(), y_scale=CategoricalScale())
b = Plot(x_range=Range1d(), y_range=Range1d(), x_scale=LinearScale(), y_scale=LinearScale())
composite = CompositeScale(source_scale=LinearScale(), target_scale=LogScale())

curdoc().add_root(a)
curdoc().add_root(b)
result = composite
