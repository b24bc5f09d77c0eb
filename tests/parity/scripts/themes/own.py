"""A theme of one's own: for classes and their bases, for glyphs, set in the middle, changed and taken away."""

from bokeh.document import Document
from bokeh.io import curdoc
from bokeh.models import ColumnDataSource, Scatter, Slider
from bokeh.plotting import figure
from bokeh.themes import Theme

theme = Theme(json={
    "attrs": {
        "figure": {"background_fill_color": "#222222"},
        "Plot": {"border_fill_color": "#333333", "background_fill_color": "white"},
        "Axis": {"axis_line_color": None, "major_label_text_font_size": "8pt"},
        "LinearAxis": {"axis_line_dash": [6, 4]},
        "Slider": {"width": 111, "margin": [1, 2, 3, 4]},
        "Widget": {"width": 99, "height": 50},
        "NotAClassYet": {"some": "value"},
    },
    "line_defaults": {"line_width": 5},
    "fill_defaults": {"fill_alpha": 0.25},
    "text_defaults": {"text_font_style": "bold"},
})



def made_with(*themes):
    """The roots of a document that had these themes one after the other, and got models before and in between."""
    document = Document()
    plot = figure(width=200)
    plot.line([1, 2], [3, 4])
    plot.add_glyph(ColumnDataSource({"x": [1, 2], "y": [3, 4]}), Scatter(x="x", y="y"))
    plot.text([1, 2], [3, 4], text=["a", "b"])
    document.add_root(plot)
    for one in themes:
        document.theme = one
        document.add_root(Slider(start=0, end=1, value=0, height=60))
    return document.to_json(deferred=False)["roots"]


result = {
    "themed": made_with(theme),
    "dark": made_with(theme, "dark_minimal"),
    "plain": made_with(theme, None),
    "again": made_with(theme, None, theme),
}
curdoc().theme = theme
curdoc().add_root(Slider(start=0, end=1, value=0))
