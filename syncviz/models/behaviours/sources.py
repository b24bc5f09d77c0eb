"""Methods of ColumnDataSource: add and remove columns, stream rows, patch cells."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...core.arrays import is_array, milliseconds
from ...core.changes import ColumnsPatched, ColumnsStreamed, ModelChanged
from ...core.property import Property
from ...errors import nearest
from ...util.optional import need
from ...util.warnings import warn
from .columns import columns_of, new_rows_of

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["ColumnDataSourceMethods", "appended", "patched"]


class ColumnDataSourceMethods(_Base):
    """Mixed into ColumnDataSource."""

    __slots__ = ()

    data: Any

    def _initialise(self, properties: Mapping[str, Any]) -> None:
        super()._initialise(properties)
        _warn_of_lengths(self._values.get("data", {}))

    def _take(self, change: ModelChanged, prop: Property) -> Callable[[], None]:
        # A peer's columns are not what this program could mend.
        if prop.columns and change.setter is None:
            _warn_of_lengths(change.new)
        return super()._take(change, prop)

    @property
    def column_names(self) -> list[str]:
        """The names of all columns."""
        return list(self.data)

    @property
    def length(self) -> int:
        """The number of rows. Raises RuntimeError where columns differ in length."""
        lengths = {len(column) for column in self.data.values()}
        if len(lengths) > 1:
            raise RuntimeError(f"the columns of the source differ in length: {_lengths_of(self.data)}")
        return lengths.pop() if lengths else 0

    def add(self, data: Sequence[Any], name: str | None = None) -> str:
        """Add a column and return its name; without one it is called ``Series 0``, ``Series 1`` …"""
        if name is None:
            number = len(self.data)
            while f"Series {number}" in self.data:
                number += 1
            name = f"Series {number}"
        self.data[name] = data
        return name

    def remove(self, name: str) -> None:
        """Remove a column. Warns where there is none of that name."""
        if name in self.data:
            del self.data[name]
        else:
            warn(f"there is no column {name!r} to remove{nearest(name, self.data)}")

    @classmethod
    def from_df(cls, data: Any) -> dict[str, Any]:
        """Return the columns of a data frame as a dict; its index is the first."""
        return dict(columns_of(data))

    @classmethod
    def from_groupby(cls, data: Any) -> dict[str, Any]:
        """Return the columns of what ``describe()`` says of a pandas GroupBy."""
        return dict(columns_of(data))

    def to_df(self) -> Any:
        """Return the columns as a pandas DataFrame. Raises MissingDependency without pandas."""
        return need("pandas", "to_df makes a DataFrame of pandas").DataFrame(dict(self.data))

    def stream(self, new_data: Mapping[str, Any], rollover: int | None = None, setter: object = None) -> None:
        """Append rows: column name to a sequence of new values, for every column and of equal length.

        Takes a data frame as well, and a pandas Series as one row; a source without columns gets those of the rows. At
        most ``rollover`` rows are kept, the newest. Only the new rows travel. Raises ValueError, before anything
        changes, where columns are missing or unknown or lengths differ.
        """
        known = self.data
        new = new_rows_of(new_data, known)
        if not known:
            _check_rows(new, rollover)
            # Peers append to columns that they have.
            self.assign(self._properties["data"], {name: [] for name in new}, setter)
        self.carry_out(self.streamed(new, rollover, setter))

    def streamed(self, new_data: Mapping[str, Any], rollover: int | None, setter: object) -> ColumnsStreamed:
        """Return the change that ``stream`` would make; raises ValueError like it."""
        data = self.data
        if data.keys() != new_data.keys():
            missing, extra = data.keys() - new_data.keys(), new_data.keys() - data.keys()
            parts = []
            if missing:
                parts.append(f"missing: {', '.join(sorted(map(repr, missing)))}")
            if extra:
                hint = nearest(min(map(str, extra)), missing)
                parts.append(f"unknown: {', '.join(sorted(map(repr, extra)))}{hint}")
            raise ValueError(f"stream needs exactly the columns of the source ({'; '.join(parts)})")
        _check_rows(new_data, rollover)
        new = dict(new_data)
        columns = {name: appended(column, new[name], rollover) for name, column in data.items()}
        return ColumnsStreamed(self, "data", data, columns, new, rollover, setter)

    def patch(self, patches: Mapping[str, Sequence[tuple[Any, Any]]], setter: object = None) -> None:
        """Change cells: column name to a list of ``(index or slice, new value or values)``.

        For columns of arrays the index may be a tuple ``(row, index or slice, …)``. Raises ValueError, before
        anything changes, for unknown columns, indices out of range and slices whose lengths do not fit.
        """
        self.carry_out(self.patched(patches, setter))

    def patched(self, patches: Mapping[str, Sequence[tuple[Any, Any]]], setter: object) -> ColumnsPatched:
        """Return the change that ``patch`` would make; raises ValueError like it."""
        data = self.data
        extra = patches.keys() - data.keys()
        if extra:
            name = min(extra)
            raise ValueError(f"cannot patch the unknown column {name!r}{nearest(name, data)}")
        checked = {name: [(index, value) for index, value in entries] for name, entries in patches.items()}
        columns = {name: patched(name, data[name], entries) for name, entries in checked.items()}
        wire = {name: [_resolved(index, value, len(data[name])) for index, value in entries]
                for name, entries in checked.items()}  # fmt: skip
        return ColumnsPatched(self, "data", data, columns, wire, setter)

    def carry_out(self, change: ColumnsStreamed | ColumnsPatched) -> None:
        """Put changed columns in their places and let the document know."""
        data = self.data
        dict.update(data, change.new)
        change.new = data
        self._commit(change, self._properties["data"])


def _warn_of_lengths(columns: Mapping[str, Any]) -> None:
    if len(set(map(len, columns.values()))) > 1:
        warn(
            "the columns of a ColumnDataSource must have the same length, or rows are left out:"
            f" {_lengths_of(columns)}"
        )


def _lengths_of(columns: Mapping[str, Any]) -> str:
    return ", ".join(f"{name!r} has {len(column)}" for name, column in columns.items())


def _check_rows(new: Mapping[str, Any], rollover: int | None) -> None:
    """Raise ValueError for new rows that cannot be appended to any columns."""
    if rollover is not None and (type(rollover) is not int or rollover < 0):
        raise ValueError(f"rollover is None or the number of rows to keep, got {rollover!r}")
    if len(set(map(len, new.values()))) > 1:
        raise ValueError(f"all columns that are streamed must have the same length, got {_lengths_of(new)}")


def appended(column: Any, new: Any, rollover: int | None) -> Any:
    """Return a column with new rows, at most ``rollover`` of them, of the type that the column had."""
    if hasattr(column, "__array__") or hasattr(new, "__array__"):
        return _newest(_joined(column, new), rollover)
    dropped = 0 if rollover is None else max(len(column) + len(new) - rollover, 0)
    kept = column[dropped:] if isinstance(column, list | array) else [*column][dropped:]
    kept.extend(new if dropped <= len(column) else [*new][dropped - len(column) :])
    return kept


def _newest(column: Any, rollover: int | None) -> Any:
    return column if rollover is None or len(column) <= rollover else column[len(column) - rollover :]


def _joined(column: Any, new: Any) -> Any:
    """Return two arrays as one. An empty one has no say in what the items are; dates among numbers are milliseconds."""
    import numpy as np

    column, new = np.asarray(column), np.asarray(new)
    if not len(column) or not len(new):
        return new if len(new) else column
    if new.dtype.kind in "Mm" and column.dtype.kind not in "MmO":
        new = milliseconds(new)
    return np.concatenate([column, new])


def patched(name: str, column: Any, entries: Sequence[tuple[Any, Any]]) -> Any:
    """Return a copy of a column with cells changed. Raises ValueError for an index that does not fit."""
    fresh = column.copy() if is_array(column) else list(column) if not isinstance(column, array) else column[:]
    length = len(fresh)
    for index, value in entries:
        if isinstance(index, int):
            if not 0 <= index < length:
                raise ValueError(f"column {name!r} has {length} rows, there is no row {index}")
            fresh[index] = value
        elif isinstance(index, slice):
            _check_slice(name, index, length)
            positions = range(*index.indices(length))
            if len(positions) != len(value):
                raise ValueError(
                    f"column {name!r}: the slice {index} covers {len(positions)} rows, got {len(value)} values"
                )
            for position, item in zip(positions, value, strict=True):
                fresh[position] = item
        elif isinstance(index, tuple | list) and len(index) >= 2 and isinstance(index[0], int):
            if not 0 <= index[0] < length:
                raise ValueError(f"column {name!r} has {length} rows, there is no row {index[0]}")
            fresh[index[0]] = _patched_item(name, fresh[index[0]], tuple(index[1:]), value)
        else:
            raise ValueError(f"column {name!r}: an index is a row, a slice or a tuple (row, …), got {index!r}")
    return fresh


def _check_slice(name: str, index: slice, length: int) -> None:
    for part in (index.start, index.stop, index.step):
        if part is not None and (not isinstance(part, int) or part < 0):
            raise ValueError(f"column {name!r}: slices count from the beginning, got {index}")
    if index.start is not None and index.stop is not None and index.start > index.stop:
        raise ValueError(f"column {name!r}: the slice {index} ends before it begins")
    if index.step == 0 or (index.stop is not None and index.stop > length):
        raise ValueError(f"column {name!r} has {length} rows, the slice {index} does not fit")


def _patched_item(name: str, item: Any, index: tuple[Any, ...], value: Any) -> Any:
    key = index if len(index) > 1 else index[0]
    if is_array(item):
        item = item.copy()
        target = item[key]
        item[key] = value if getattr(target, "ndim", 0) == 0 or not is_array(value) else value.reshape(target.shape)
        return item
    if len(index) > 1:
        raise ValueError(f"column {name!r} holds {type(item).__name__} items, which have one dimension")
    item = list(item)
    try:
        item[key] = value
    except (IndexError, TypeError, ValueError) as error:
        raise ValueError(f"column {name!r}: the index {index} does not fit: {error}") from error
    return item


def _resolved(index: Any, value: Any, length: int) -> tuple[Any, Any]:
    """Return an entry as the browser reads it: slices with their ends spelled out."""
    if isinstance(index, slice) and index.stop is None:
        index = slice(index.start or 0, length, index.step or 1)
    return (list(index) if isinstance(index, tuple) else index, value)
