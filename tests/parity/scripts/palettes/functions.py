"""Palettes that are computed, and slices of given ones."""

from bokeh.palettes import (
    Blues9,
    Plasma256,
    Reds,
    cividis,
    diverging_palette,
    gray,
    grey,
    inferno,
    interp_palette,
    linear_palette,
    magma,
    plasma,
    turbo,
    varying_alpha_palette,
    viridis,
)

result = {
    "linear": linear_palette(Plasma256, 17),
    "diverging": diverging_palette(Blues9, Reds[9], n=12, midpoint=0.3),
    "between": interp_palette(["red", "#00ff00", "blue"], 9),
    "with alpha": interp_palette(["#ff000080", "white"], 4),
    "fading": varying_alpha_palette("navy", n=6, start_alpha=10, end_alpha=200),
    "all alphas": varying_alpha_palette("#12345678"),
    "shades": [make(7) for make in (cividis, gray, grey, inferno, magma, plasma, turbo, viridis)],
    "whole": [len(make(256)) for make in (cividis, gray, grey, inferno, magma, plasma, turbo, viridis)],
    "one": viridis(1),
}
