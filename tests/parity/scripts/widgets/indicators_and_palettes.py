"""Progress, a choice of palettes, and text with markup."""

from bokeh.models import Progress
from bokeh.models.widgets import ColorMap, Markdown, PaletteSelect
from bokeh.palettes import Greys9, Viridis4
from bokeh.plotting import column, curdoc

swatches = [("Grey", Greys9), ("Green", list(Viridis4))]
widgets = [
    Progress(value=3, min=0, max=9, label="@{value} of @{max}", label_location="inline", reversed=True),
    Progress(mode="indeterminate", description="busy", orientation="vertical"),
    PaletteSelect(value="Grey", items=swatches, ncols=2, swatch_width=80, swatch_height=12, title="palette"),
    ColorMap(value="Green", items=swatches),
    Markdown(text="# Heading\n*words*"),
]
curdoc().add_root(column(*widgets))
