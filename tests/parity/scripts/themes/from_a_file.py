"""A theme in YAML, for classes and their bases."""

from pathlib import Path

from bokeh.plotting import curdoc, figure
from bokeh.themes import Theme

Path("theme.yaml").write_text(
    """
attrs:
    Plot:
        background_fill_color: '#fff8e7'
        outline_line_color: null
    Axis:
        major_tick_in: 3
        axis_label_text_font_style: bold
    LinearAxis:
        minor_tick_in: 2
    Grid:
        grid_line_dash: [4, 2]
    Scatter:
        size: 15
line_defaults:
    line_width: 4
""",
    encoding="utf-8",
)
curdoc().theme = Theme(filename="theme.yaml")
p = figure(x_axis_type="log", width=200, height=150)
p.line([1, 2], [3, 4])
p.scatter([1, 2], [3, 4], size=3)
p.scatter([1, 2], [3, 4])
curdoc().add_root(p)
result = [p.xaxis[0].major_tick_in, p.yaxis[0].minor_tick_in, p.yaxis[0].major_tick_in]
