"""Column data out of what programs have: dicts, data frames, groups, dataclasses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

__all__ = ["columns_of"]


def columns_of(data: Any) -> Any:
    """Return ``data`` as a dict of columns.

    Takes a mapping, a pandas DataFrame (its index becomes a column, ``index`` where it has no name; names of
    several levels are joined by "_"), a pandas GroupBy (what ``describe()`` says of it), a frame of another
    library (``columns`` and ``to_dict`` or ``to_numpy`` of each), and an instance of a dataclass. Anything
    else is returned as it is, for the property to refuse.
    """
    if isinstance(data, Mapping):
        return data
    if is_dataclass(data) and not isinstance(data, type):
        return {item.name: getattr(data, item.name) for item in fields(data)}
    if hasattr(data, "groups") and hasattr(data, "describe"):
        data = data.describe()
    if not hasattr(data, "columns") or not hasattr(data, "shape"):
        return data
    if not hasattr(data, "index"):  # polars and others: no index
        return {str(name): data[name].to_numpy() for name in data.columns}
    index_name = _index_name(data)
    columns = {_column_name(name): data[name].to_numpy() for name in data.columns}
    if index_name in columns:
        raise ValueError(
            f"the frame has a column {index_name!r} and an index of that name; rename one (df.index.name = …)"
        )
    return {index_name: data.index.to_numpy(), **columns}


def _column_name(name: Any) -> str:
    if isinstance(name, tuple):
        return "_".join(map(str, name))
    return str(name)


def _index_name(frame: Any) -> str:
    if frame.index.name:
        return _column_name(frame.index.name)
    names = getattr(frame.index, "names", None)
    if names and len(names) > 1 and all(isinstance(name, str) for name in names):
        return "_".join(names)
    return "level_0" if "index" in frame.columns else "index"
