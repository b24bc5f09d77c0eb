"""Colours by name, and the groups they are in."""

from bokeh.colors import groups, named
from bokeh.core.enums import NamedColor
from bokeh.plotting import curdoc, figure

names = list(NamedColor)
result = {
    "hex": {name: getattr(named, name).to_hex() for name in names},
    "css": [named.tomato.to_css(), named.navy.name, named.steelblue.lighten(0.1).to_css()],
    "groups": {
        name: [str(colour) for colour in getattr(groups, name)]
        for name in (
            "black", "blue", "brown", "cyan", "green", "orange", "pink", "purple", "red", "white", "yellow",
        )
    },
    "members": [len(groups.red), groups.green[0].name, groups.pink["HotPink"].name, groups.blue[2].to_hex()],
}  # fmt: skip
p = figure()
p.line([0, 1], [1, 0], color=named.firebrick)
p.scatter([0, 1], [1, 0], color=[named.gold, named.rebeccapurple])
curdoc().add_root(p)
