"""Palettes that cannot be made are refused."""

from bokeh.palettes import (
    Blues9,
    Greys3,
    diverging_palette,
    interp_palette,
    linear_palette,
    varying_alpha_palette,
    viridis,
)

result = []
for make in (
    lambda: linear_palette(Greys3, 4),
    lambda: viridis(257),
    lambda: diverging_palette(Blues9, Greys3, 40),
    lambda: interp_palette([], 3),
    lambda: interp_palette(["red"], -1),
    lambda: varying_alpha_palette("red", start_alpha=-3),
):
    try:
        result.append(make())
    except ValueError:
        result.append("ValueError")
