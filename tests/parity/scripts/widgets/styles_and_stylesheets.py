"""How a widget looks: CSS in all its forms."""

from bokeh.models import (
    Button,
    Div,
    GlobalImportedStyleSheet,
    GlobalInlineStyleSheet,
    ImportedStyleSheet,
    InlineStyleSheet,
    Slider,
    Styles,
)
from bokeh.plotting import column, curdoc

sheet = InlineStyleSheet(css=":host { --mark: gold; } .noUi-handle { background: var(--mark); }")
slider = Slider(start=0, end=1, value=0.3, stylesheets=[sheet, ".bk-slider-title { color: teal; }"])
button = Button(label="b", stylesheets=[{".bk-btn": {"border_radius": "9px"}}, ImportedStyleSheet(url="https://s.example/a.css")])
div = Div(text="styled", styles=Styles(color="red", background_color="white", padding="4px"))
more = Div(
    text="more", styles={"border": "1px solid gray"}, css_classes=["note", "wide"], css_variables={"--size": "3px"},
    html_attributes={"title": "hint"}, html_id="more",
    stylesheets=[GlobalInlineStyleSheet(css=".note { margin: 1px; }"), GlobalImportedStyleSheet(url="b.css")],
)  # fmt: skip
more.styles.update({"margin": "2px"})
more.css_classes.append("later")

curdoc().add_root(column(slider, button, div, more))
