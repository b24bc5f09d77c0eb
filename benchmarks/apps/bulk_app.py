"""A document with one column of 8 MB (a million float64), on the library that the environment names."""

import importlib
import os

import numpy as np

LIB = os.environ.get("SYNCVIZ_BENCH_LIB", "syncviz")

doc = importlib.import_module(f"{LIB}.io").curdoc()
models = importlib.import_module(f"{LIB}.models")

doc.add_root(models.ColumnDataSource(data={"x": np.arange(1_000_000, dtype=np.float64)}))
