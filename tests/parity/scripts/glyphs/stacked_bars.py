"""Energy by source: bars stacked along both axes."""

from bokeh.models import ColumnDataSource
from bokeh.palettes import Set2_3
from bokeh.plotting import column, curdoc, figure

kinds = ["wind", "sun", "water"]
data = {"year": ["2020", "2021", "2022"], "wind": [10, 14, 15], "sun": [5, 6, 9], "water": [3, 3, 2]}

standing = figure(x_range=data["year"], height=250, tooltips="$name @year: @$name")
standing.vbar_stack(kinds, x="year", width=0.8, color=Set2_3, source=data, legend_label=kinds)
lying = figure(y_range=data["year"], height=250)
bars = lying.hbar_stack(kinds, y="year", height=0.8, color=Set2_3, source=ColumnDataSource(data), name=["a", "b", "c"])
bars[0].glyph.fill_alpha = 0.5

curdoc().add_root(column(standing, lying))
result = [bar.name for bar in bars]
