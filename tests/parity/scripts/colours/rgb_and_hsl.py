"""Colours as objects, lighter and darker, from one form to the other."""

from bokeh.colors import HSL, RGB, Color, ColorLike
from bokeh.models import Div
from bokeh.plotting import curdoc, figure

red, sky = RGB(200, 10, 10), HSL(210, 0.6, 0.7, 0.5)
from_hex = RGB.from_hex_string("#1a2b3c")
result = {
    "css": [red.to_css(), RGB(1, 2, 3, 0.25).to_css(), sky.to_css(), HSL(0, 1, 0.5).to_css()],
    "hex": [red.to_hex(), RGB(1, 2, 3, 0.25).to_hex(), sky.to_rgb().to_hex()],
    "parts": [red.r, red.g, red.b, red.a, sky.h, sky.s, sky.l, sky.a],
    "other form": [RGB(1, 2, 3).to_hsl().to_css(), sky.to_rgb().to_css(), red.to_rgb().to_css(), sky.to_hsl().to_css()],
    "lighter": [red.lighten(0.2).to_css(), sky.lighten(0.1).to_css()],
    "darker": [red.darken(0.2).to_css(), sky.darken(0.1).to_css()],
    "copies": [red.copy().to_css(), sky.copy().to_css(), red.copy() is red],
    "from": [from_hex.to_css(), RGB.from_hsl(sky).to_css(), HSL.from_rgb(red).to_css(), HSL.from_hsl(sky).to_css()],
    "more": [RGB.from_rgb(red).to_css(), RGB.from_tuple((1, 2, 3)).to_css(), Color.clamp(300, 255), Color.clamp(-3)],
    "light": [red.brightness, RGB(255, 255, 255).brightness, red.luminance],
    "text": [str(red), red == RGB(200, 10, 10), isinstance(sky, Color), ColorLike is not None],
}
p = figure(background_fill_color=red.lighten(0.4), border_fill_color=sky.to_rgb())
p.scatter([1, 2], [1, 2], fill_color=[red, RGB(0, 0, 255)], line_color=HSL(120, 1, 0.25).to_rgb())
curdoc().add_root(p)
curdoc().add_root(Div(text="d", styles={"color": red.to_hex()}))
