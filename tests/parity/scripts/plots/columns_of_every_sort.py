"""Lists, tuples, ranges, arrays and series given to a glyph."""

from array import array

import numpy as np
import pandas as pd
from bokeh.plotting import curdoc, figure

p = figure()
p.line((0, 1, 2, 3), (1, 2, 3, 4))
p.line(np.arange(4, dtype="int32"), np.array([1.5, np.nan, 2.5, np.inf]))
p.line(np.arange(4, dtype="int64"), np.linspace(0, 1, 4, dtype="float32"))
p.line(array("d", [0, 1, 2, 3]), array("i", [3, 2, 1, 0]))
p.line(pd.Series([0, 1, 2, 3]), pd.Series([3.5, None, 2, 1]))
p.scatter([0, None, 2], [1.0, 2.0, float("nan")], size=[1, 2, 3])
p.scatter(np.array([1, 2**40]), np.array([True, False]))
p.step(np.array(["2024-01-01", "2024-01-02"], dtype="datetime64[ns]"), np.array([1, 2], dtype="uint8"))
p.text(x=[0], y=[0], text=np.array(["one"]))

curdoc().add_root(p)
