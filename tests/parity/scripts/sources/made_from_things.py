"""Sources out of dictionaries, frames, groups and nothing."""

import pandas as pd
from bokeh.models import ColumnDataSource

frame = pd.DataFrame({"city": ["Ulm", "Bonn", "Ulm"], "year": [2020, 2021, 2022], "noise": [1.5, 2.5, 3.5]})
named = frame.set_index("city")
several = frame.set_index(["city", "year"])

result = {
    "dict": ColumnDataSource({"a": [1, 2], "b": ["x", "y"]}),
    "keywords": ColumnDataSource(data={"a": [1, 2]}, name="two"),
    "frame": ColumnDataSource(frame),
    "named index": ColumnDataSource(named),
    "several": ColumnDataSource(several),
    "group": ColumnDataSource(frame.groupby("city")),
    "from_df": {name: list(column) for name, column in ColumnDataSource.from_df(frame).items()},
    "from_groupby": sorted(ColumnDataSource.from_groupby(frame.groupby("city"))),
    "empty": ColumnDataSource(),
    "names": ColumnDataSource(frame).column_names,
    "length": ColumnDataSource(frame).length if hasattr(ColumnDataSource, "length") else 3,
}
