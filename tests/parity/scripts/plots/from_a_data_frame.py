"""A pandas frame as the source of glyphs, without more words."""

import pandas as pd
from bokeh.plotting import curdoc, figure

frame = pd.DataFrame(
    {
        "day": pd.date_range("2024-05-01", periods=5),
        "visitors": [120, 98, 143, 201, 188],
        "kind": pd.Categorical(["a", "b", "a", "b", "a"]),
    }
)
p = figure(x_axis_type="datetime", height=250, title="Visitors")
p.line(x="day", y="visitors", source=frame)
p.scatter("day", "visitors", source=frame.set_index("day"), legend_group="kind")
p.vbar(x=frame["day"], top=frame.visitors, width=pd.Timedelta(hours=12), fill_alpha=0.2)

curdoc().add_root(p)
