"""What does not fit is refused, and nothing is changed."""

from bokeh.models import ColumnDataSource

source = ColumnDataSource({"a": [1, 2, 3], "b": [4, 5, 6]})
outcome = []
for attempt in (
    lambda: source.stream({"a": [1]}),
    lambda: source.stream({"a": [1], "b": [2], "c": [3]}),
    lambda: source.stream({"a": [1, 2], "b": [2]}),
    lambda: source.patch({"c": [(0, 1)]}),
    lambda: source.patch({"a": [(7, 1)]}),
    lambda: source.patch({"a": [(-1, 1)]}),
    lambda: source.patch({"a": [(slice(0, 9), [1])]}) and None,
):
    try:
        outcome.append(attempt())
    except ValueError:
        outcome.append("ValueError")

result = {"outcome": outcome, "data": source.data}
