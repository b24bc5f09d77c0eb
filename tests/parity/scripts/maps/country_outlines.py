"""A choropleth out of shapes of the user's own."""

import json

from bokeh.models import ColorBar, GeoJSONDataSource, LinearColorMapper
from bokeh.palettes import YlGnBu5
from bokeh.plotting import curdoc, figure

features = [
    {
        "type": "Feature",
        "id": str(i),
        "properties": {"name": name, "rate": rate},
        "geometry": {"type": "Polygon", "coordinates": [[[i, 0], [i + 1, 0], [i + 1, 1], [i, 1], [i, 0]]]},
    }
    for i, (name, rate) in enumerate([("Aland", 3), ("Beland", 7), ("Celand", 5)])
]
source = GeoJSONDataSource(geojson=json.dumps({"type": "FeatureCollection", "features": features}))
mapper = LinearColorMapper(palette=YlGnBu5[::-1], low=0, high=10)
p = figure(height=250, width=500, tools="hover", tooltips=[("country", "@name"), ("rate", "@rate")])
p.patches("xs", "ys", source=source, fill_color={"field": "rate", "transform": mapper}, line_color="gray")
p.add_layout(ColorBar(color_mapper=mapper, label_standoff=6, width=300, height=12, location=(0, 0)), "below")

curdoc().add_root(p)
