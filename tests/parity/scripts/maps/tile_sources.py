"""Tile sources of every scheme, by hand."""

from bokeh.models import BBoxTileSource, QUADKEYTileSource, TileRenderer, TMSTileSource, WMTSTileSource
from bokeh.models.tiles import MercatorTileSource
from bokeh.plotting import curdoc, figure

sources = [
    WMTSTileSource(url="https://t.example/{Z}/{X}/{Y}.png", attribution="by us", min_zoom=2, max_zoom=9),
    TMSTileSource(url="https://t.example/{Z}/{X}/{Y}.png", tile_size=512, initial_resolution=78271.5),
    QUADKEYTileSource(url="https://t.example/{Q}.png", extra_url_vars={"key": "k"}),
    BBoxTileSource(url="https://t.example/?box={XMIN},{YMIN},{XMAX},{YMAX}", use_latlon=True),
]
for source in sources:
    p = figure(x_range=(0, 100_000), y_range=(0, 100_000), width=200, height=200)
    tiles = p.add_tile(source, level="underlay")
    tiles.render_parents = False
    curdoc().add_root(p)
p.renderers.append(TileRenderer(tile_source=sources[0], smoothing=False, visible=False))
result = [MercatorTileSource(x_origin_offset=1, snap_to_zoom=True), sources[1].wrap_around]
