"""From a frame to a source and back."""

import numpy as np
import pandas as pd
from bokeh.models import ColumnDataSource

frame = pd.DataFrame({"a": [1, 2, 3], "b": np.array([0.5, np.nan, 2.5]), "c": ["x", "y", "z"]})
source = ColumnDataSource(frame)
back = source.to_df()
one = source.remove("b")
source.add([7, 8, 9], "d")
name = source.add([1, 2, 3])

result = {
    "columns": list(back.columns),
    "a": list(back["a"]),
    "index": list(back["index"]),
    "returned": [one, name],
    "left": source.column_names,
    "source": source,
}
