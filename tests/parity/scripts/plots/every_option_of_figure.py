"""A figure that is told everything that it can be told."""

from bokeh.models import CrosshairTool, Range1d
from bokeh.plotting import curdoc, figure

p = figure(
    title="Pressure over depth",
    width=520,
    height=340,
    min_width=200,
    max_width=900,
    min_height=150,
    max_height=700,
    sizing_mode="fixed",
    tools=["pan", "wheel_zoom", CrosshairTool(dimensions="height")],
    active_drag="pan",
    active_scroll="wheel_zoom",
    active_tap=None,
    toolbar_location="left",
    toolbar_sticky=False,
    x_axis_label="depth / m",
    y_axis_label="pressure / bar",
    x_axis_location="above",
    y_axis_location="right",
    x_minor_ticks=4,
    y_minor_ticks=2,
    x_range=Range1d(0, 100),
    y_range=(1, 11),
    background_fill_color="#f7f7f2",
    border_fill_color="whitesmoke",
    outline_line_color="black",
    outline_line_width=2,
    min_border=6,
    min_border_left=30,
    lod_factor=5,
    lod_threshold=500,
    match_aspect=False,
    output_backend="canvas",
    name="pressure",
    tags=["water", 1],
    visible=True,
    frame_align=False,
    reset_policy="standard",
    margin=(2, 4, 2, 4),
)
p.line([0, 100], [1, 11])
curdoc().add_root(p)
