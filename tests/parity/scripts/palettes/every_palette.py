"""All the palettes there are, under every name."""

from bokeh import palettes
from bokeh.palettes import all_palettes, brewer, colorblind, d3, mpl, small_palettes, tol

result = {
    "all": all_palettes,
    "small": small_palettes,
    "brewer": brewer,
    "d3": d3,
    "mpl": mpl,
    "colorblind": colorblind,
    "tol": tol,
    "by name": {name: getattr(palettes, name) for name in palettes.__palettes__ if hasattr(palettes, name)},
}
