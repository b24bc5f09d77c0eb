"""Sources that fetch for themselves, and GeoJSON."""

import json

from bokeh.models import AjaxDataSource, CustomJS, GeoJSONDataSource, ServerSentDataSource
from bokeh.plotting import curdoc, figure

ajax = AjaxDataSource(
    data_url="https://data.example/rows",
    polling_interval=500,
    mode="append",
    max_size=100,
    method="GET",
    http_headers={"X-Key": "k"},
    if_modified=True,
    content_type="application/json",
    adapter=CustomJS(code="return cb_data.response.points"),
)
sent = ServerSentDataSource(data_url="https://data.example/stream", max_size=10, mode="replace")
square = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": "square"},
            "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]]},
        }
    ],
}
geo = GeoJSONDataSource(geojson=json.dumps(square))
p = figure()
p.line("x", "y", source=ajax)
p.scatter("x", "y", source=sent)
p.patches("xs", "ys", source=geo, fill_alpha=0.3)

curdoc().add_root(p)
