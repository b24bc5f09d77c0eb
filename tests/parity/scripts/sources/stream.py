"""New rows at the end, old ones dropped."""

import numpy as np
import pandas as pd
from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"t": [0, 1, 2], "v": [5.0, 6.0, 7.0]})
source.stream({"t": [3], "v": [8.0]})
source.stream({"t": [4, 5], "v": np.array([9.0, 10.0])}, rollover=5)
arrays = ColumnDataSource({"t": np.arange(3), "v": np.ones(3)})
arrays.stream({"t": np.array([3, 4]), "v": np.zeros(2)}, 4)
arrays.stream({"t": [5], "v": [2.5]}, rollover=4)
frames = ColumnDataSource(pd.DataFrame({"v": [1, 2]}, index=pd.Index([10, 20], name="t")))
frames.stream(pd.DataFrame({"v": [3]}, index=pd.Index([30], name="t")))

p = figure()
for it in (source, arrays, frames):
    p.line("t", "v", source=it)
curdoc().add_root(p)
result = {
    "source": [list(source.data["t"]), list(source.data["v"])],
    "arrays": [list(map(float, arrays.data["t"])), list(map(float, arrays.data["v"]))],
    "frames": [list(map(int, frames.data["t"])), list(map(int, frames.data["v"]))],
}
