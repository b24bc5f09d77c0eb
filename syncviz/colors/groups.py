"""The named colours by hue: ``for color in groups.red: …``."""

from __future__ import annotations

from . import named
from .util import ColorGroup

__all__ = ["black", "blue", "brown", "cyan", "green", "orange", "pink", "purple", "red", "white", "yellow"]


def _group(name: str, members: str) -> ColorGroup:
    return ColorGroup(name, *(getattr(named, member) for member in members.split()))


black = _group(
    "black",
    "gainsboro lightgray silver darkgray gray dimgray lightslategray slategray darkslategray black",
)
blue = _group(
    "blue",
    "lightsteelblue powderblue lightblue skyblue lightskyblue deepskyblue dodgerblue cornflowerblue "
    "steelblue royalblue blue mediumblue darkblue navy midnightblue",
)
brown = _group(
    "brown",
    "cornsilk blanchedalmond bisque navajowhite wheat burlywood tan rosybrown sandybrown goldenrod "
    "darkgoldenrod peru chocolate saddlebrown sienna brown maroon",
)
cyan = _group(
    "cyan",
    "mediumaquamarine aqua cyan lightcyan paleturquoise aquamarine turquoise mediumturquoise "
    "darkturquoise lightseagreen cadetblue darkcyan teal",
)
green = _group(
    "green",
    "darkolivegreen olive olivedrab yellowgreen limegreen lime lawngreen chartreuse greenyellow "
    "springgreen mediumspringgreen lightgreen palegreen darkseagreen mediumseagreen seagreen forestgreen "
    "green darkgreen",
)
orange = _group(
    "orange",
    "orangered tomato coral darkorange orange",
)
pink = _group(
    "pink",
    "pink lightpink hotpink deeppink palevioletred mediumvioletred",
)
purple = _group(
    "purple",
    "lavender thistle plum violet orchid fuchsia magenta mediumorchid mediumpurple blueviolet darkviolet "
    "darkorchid darkmagenta purple indigo darkslateblue slateblue mediumslateblue",
)
red = _group(
    "red",
    "lightsalmon salmon darksalmon lightcoral indianred crimson firebrick darkred red",
)
white = _group(
    "white",
    "white snow honeydew mintcream azure aliceblue ghostwhite whitesmoke seashell beige oldlace "
    "floralwhite ivory antiquewhite linen lavenderblush mistyrose",
)
yellow = _group(
    "yellow",
    "yellow lightyellow lemonchiffon lightgoldenrodyellow papayawhip moccasin peachpuff palegoldenrod "
    "khaki darkkhaki gold",
)
