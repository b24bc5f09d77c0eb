"""Text on the page: HTML, paragraphs, preformatted."""

from bokeh.models import Div, Paragraph, PreText
from bokeh.plotting import column, curdoc

curdoc().add_root(
    column(
        Div(text="<h2>Heading</h2> and <em>words</em>", width=300, styles={"color": "navy", "font-size": "14px"}),
        Div(text="a < b", render_as_text=True, disable_math=True),
        Paragraph(text="A paragraph that is long enough to wrap.", width=120),
        PreText(text="kept\n   as it is", width=200),
    )
)
