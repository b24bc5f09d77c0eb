"""A map's axes: degrees written for metres."""

from bokeh.models import MercatorTickFormatter
from bokeh.plotting import curdoc, figure

p = figure(
    x_range=(1_000_000, 1_400_000), y_range=(6_000_000, 6_300_000), x_axis_type="mercator", y_axis_type="mercator"
)
p.scatter(x=[1_113_194, 1_290_000], y=[6_106_854, 6_130_000], size=12)
p.xaxis.formatter = MercatorTickFormatter(dimension="lon")

curdoc().add_root(p)
