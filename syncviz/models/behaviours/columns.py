"""Column data out of what programs have: dicts, data frames, groups, dataclasses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from ...core.values import shortened

__all__ = ["columns_of", "new_rows_of"]


def columns_of(data: Any) -> Any:
    """Return ``data`` as a dict of columns.

    Takes a mapping, an instance of a dataclass, a pandas DataFrame, a pandas GroupBy (what ``describe()`` says of
    it), and a frame of another library (polars …). Frames get their index, or row numbers, as the first column:
    under the index's name, else ``index`` (``level_0`` where that is taken). Names of several levels are joined by
    "_". Times with a zone become UTC. Raises ValueError for anything else, and for a frame with a column of its index's
    name.
    """
    if isinstance(data, Mapping):
        return data
    if is_dataclass(data) and not isinstance(data, type):
        return {item.name: getattr(data, item.name) for item in fields(data)}
    if hasattr(data, "groups") and hasattr(data, "describe"):
        data = data.describe()
    if not hasattr(data, "columns") or not hasattr(data, "shape"):
        raise ValueError(
            f"expected a dict of columns, a dataclass, or a data frame (pandas, Polars, PyArrow); got {shortened(data)}"
            f" of type {type(data).__name__}"
        )
    index_name = _index_name(data)
    columns = {_joined(name): _array(data[name]) for name in data.columns}
    if index_name in columns:
        raise ValueError(f"the frame has a column {index_name!r} and an index of that name; rename one of them")
    return {index_name: _index(data), **columns}


def new_rows_of(data: Any, known: Mapping[str, Any]) -> dict[str, Any]:
    """Return rows to append to the columns ``known`` as a dict; a frame's index counts only if it is known.

    Raises ValueError for what is neither a mapping nor a frame.
    """
    rows = columns_of(data)
    if not isinstance(rows, Mapping):
        raise ValueError(f"new rows are a dict from column names to sequences, or a DataFrame, got {data!r}")
    found = dict(rows)
    if not isinstance(data, Mapping) and hasattr(data, "columns"):
        index_name = next(iter(found))
        if index_name not in known:
            del found[index_name]
    return found


def _joined(name: Any) -> str:
    return "_".join(map(str, name)) if isinstance(name, tuple) else str(name)


def _array(series: Any) -> Any:
    if getattr(series.dtype, "tz", None) is not None:
        series = series.dt.tz_convert("UTC").dt.tz_localize(None)
    return series.to_numpy()


def _index(frame: Any) -> Any:
    if hasattr(frame, "index"):
        return frame.index.to_numpy()
    import numpy as np

    return np.arange(frame.shape[0], dtype="uint32")


def _index_name(frame: Any) -> str:
    index = getattr(frame, "index", None)
    if index is not None:
        if index.name:
            return _joined(index.name)
        names = getattr(index, "names", None)
        if names and all(isinstance(name, str) for name in names):
            return "_".join(names)
    return "level_0" if "index" in frame.columns else "index"
