"""Column data out of what programs have: dicts, data frames, groups, dataclasses."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from ...core.values import shortened
from ...util.optional import need

__all__ = ["columns_of", "new_rows_of"]


def columns_of(data: Any) -> Any:
    """Return ``data`` as a dict of columns.

    Takes a mapping, an instance of a dataclass, a pandas DataFrame, a pandas GroupBy (what ``describe()`` says of
    it), and what narwhals knows as a frame: of Polars, PyArrow …, which need the package narwhals. Frames get their
    index, or row numbers, as the first column: under the index's name, else ``index`` (``level_0`` where that is
    taken). Names of several levels are joined by "_". Times with a zone become UTC; numbers with missing ones among
    them become floats with NaN. Raises ValueError for anything else, and for a frame with a column of its index's name.
    """
    if isinstance(data, Mapping):
        return data
    if is_dataclass(data) and not isinstance(data, type):
        return {item.name: getattr(data, item.name) for item in fields(data)}
    if hasattr(data, "groups") and hasattr(data, "describe"):
        data = data.describe()
    cls = type(data)
    if hasattr(cls, "iloc") and hasattr(cls, "columns"):  # pandas, and what mimics it
        return _with_index(_index_name(data), _array(data.index.to_series()), _pandas_columns(data))
    if hasattr(cls, "__arrow_c_stream__") or hasattr(cls, "collect_schema"):
        return _narwhals_columns(data)
    raise ValueError(
        f"expected a dict of columns, a dataclass, or a data frame (pandas, Polars, PyArrow); got {shortened(data)}"
        f" of type {cls.__name__}"
    )


def new_rows_of(data: Any, known: Mapping[str, Any]) -> dict[str, Any]:
    """Return rows to append to the columns ``known`` as a dict.

    A pandas Series is one row. The index of a frame or Series counts only if there is a column for it, or none at all.
    Raises ValueError for what is neither a mapping, nor a frame, nor a Series.
    """
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(data, pandas.Series):
        data = data.to_frame().T
    if isinstance(data, Mapping):
        return dict(data)
    found = dict(columns_of(data))
    if known and not (is_dataclass(data) or next(iter(found)) in known):
        del found[next(iter(found))]
    return found


def _with_index(name: str, index: Any, columns: dict[str, Any]) -> dict[str, Any]:
    if name in columns:
        raise ValueError(f"the frame has a column {name!r} and an index of that name; rename one of them")
    return {name: index, **columns}


def _pandas_columns(frame: Any) -> dict[str, Any]:
    # By position: several columns may have one name, which only the last of them keeps.
    return {_joined(name): _array(frame.iloc[:, place]) for place, name in enumerate(frame.columns)}


def _joined(name: Any) -> str:
    return "_".join(map(str, name)) if isinstance(name, tuple) else str(name)


def _array(series: Any) -> Any:
    dtype = series.dtype
    if getattr(dtype, "tz", None) is not None:
        series = series.dt.tz_convert("UTC").dt.tz_localize(None)
    numbers = getattr(dtype, "numpy_dtype", None)  # those of pandas that can be missing
    if numbers is None or numbers.kind not in "iuf":
        return series.to_numpy()
    if series.isna().any():
        return series.to_numpy(dtype=numbers if numbers.kind == "f" else "float64", na_value=float("nan"))
    return series.to_numpy(dtype=numbers)


def _index_name(frame: Any) -> str:
    index = frame.index
    if index.name:
        return _joined(index.name)
    names = index.names
    if names and all(isinstance(name, str) for name in names):
        return "_".join(names)
    return _name_of_rows([_joined(name) for name in frame.columns])


def _name_of_rows(names: list[str]) -> str:
    return "level_0" if "index" in names else "index"


def _narwhals_columns(data: Any) -> dict[str, Any]:
    narwhals = need("narwhals.stable.v1", "data frames that are not pandas' are read by narwhals")
    try:
        frame = narwhals.from_native(data, eager_only=True)
    except TypeError as error:
        hint = ": collect() it first" if hasattr(data, "collect") else ""
        raise ValueError(f"a {type(data).__name__} of {type(data).__module__} has no data yet{hint}") from error
    name = _name_of_rows(frame.columns)
    if name in frame.columns:
        raise ValueError("the frame has columns 'index' and 'level_0', so its row numbers have no name; rename one")
    columns = frame.with_row_index(name).to_dict(as_series=True)
    return {column: series.to_numpy() for column, series in columns.items()}
