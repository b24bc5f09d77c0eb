"""Words at a place in the data or on the screen."""

from bokeh.models import ColumnDataSource, Label, LabelSet
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"h": [150, 165, 180], "w": [50, 60, 80], "who": ["Ada", "Bob", "Cyd"]})
p = figure(x_range=(140, 190), y_range=(40, 90), width=450, height=350)
p.scatter("h", "w", size=9, source=source)
p.add_layout(
    LabelSet(x="h", y="w", text="who", x_offset=6, y_offset=6, source=source, text_color="gray", angle=0.2)
)
p.add_layout(
    Label(
        x=70, y=70, x_units="screen", y_units="screen", text="a note", border_line_color="black",
        background_fill_color="white", background_fill_alpha=0.8, padding=4, border_radius=3,
    )
)  # fmt: skip
p.add_layout(Label(x=160, y=85, text=r"$$x^2$$", angle=30, angle_units="deg", direction="anticlock"))
p.add_layout(Label(x=180, y=45, text="turned", text_align="right", text_baseline="top", visible=False))

curdoc().add_root(p)
