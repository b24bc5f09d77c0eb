"""Google's maps with options, in both ways."""

from bokeh.models import ColumnDataSource, GMapOptions, GMapPlot, Range1d, Scatter
from bokeh.models.map_plots import MapOptions
from bokeh.plotting import GMap, curdoc, gmap

options = GMapOptions(lat=48.4, lng=9.99, map_type="roadmap", zoom=11, scale_control=True, tilt=0, styles="[]")
p = gmap("a-key", options, title="Ulm", width=400, height=300, tools="pan,reset")
p.scatter(x=[9.99], y=[48.4], size=12, color="red")
plain = GMapPlot(map_options=options, api_key="other", api_version="weekly", x_range=Range1d(), y_range=Range1d())
plain.add_glyph(ColumnDataSource({"lon": [10], "lat": [48]}), Scatter(x="lon", y="lat"))
own = GMap(api_key="a-key", map_options=GMapOptions(lat=0, lng=0), width=100)

curdoc().add_root(p)
curdoc().add_root(plain)
result = [type(own).__name__, MapOptions(lat=1, lng=2, zoom=3)]
