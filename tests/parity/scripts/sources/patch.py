"""Single values, slices and pieces of images replaced."""

import numpy as np
from bokeh.models import ColumnDataSource

source = ColumnDataSource({"a": [0, 1, 2, 3, 4, 5], "b": np.arange(6, dtype="float64")})
source.patch({"a": [(0, 10), (3, 13)]})
source.patch({"a": [(slice(1, 3), [21, 22])], "b": [(slice(0, 6, 2), [0.5, 2.5, 4.5]), (5, -1.0)]})
pieces = ColumnDataSource({"image": [np.zeros((4, 4)), np.ones((3, 3))], "xs": [np.array([1, 2, 3]), np.array([4, 5])]})
pieces.patch({"image": [((0, 1, slice(0, 2)), [7, 8]), ((1, slice(None), 0), [3, 4, 5])]})
pieces.patch({"xs": [((0, slice(0, 2)), [-1, -2]), ([1, 0], 9)]})

result = {
    "a": source.data["a"],
    "b": [float(value) for value in source.data["b"]],
    "image": [[float(value) for value in image.ravel()] for image in pieces.data["image"]],
    "xs": [[int(value) for value in row] for row in pieces.data["xs"]],
    "pieces": pieces,
}
