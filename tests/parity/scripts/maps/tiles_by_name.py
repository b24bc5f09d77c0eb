"""Tiles of well-known providers, by names of every spelling."""

import xyzservices.providers as providers
from bokeh.plotting import curdoc, figure

for tile in ("OpenStreetMap Mapnik", "esri worldimagery", "Esri.WorldImagery", providers.OpenTopoMap, "OSM"):
    p = figure(
        x_range=(-2_000_000, 6_000_000), y_range=(-1_000_000, 7_000_000), x_axis_type="mercator",
        y_axis_type="mercator", width=200, height=150,
    )  # fmt: skip
    p.add_tile(tile, alpha=0.8)
    curdoc().add_root(p)
p.add_tile("OpenStreetMap.HOT", retina=False)
