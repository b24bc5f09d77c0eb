"""Methods of inputs and tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...core.registry import registry
from ...errors import nearest
from ...events import ClearInput
from ...util.warnings import BokehDeprecationWarning, warn
from ..names import is_a

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["DataTableMethods", "FileInputMethods", "color_map"]


class FileInputMethods(_Base):
    """Mixed into FileInput."""

    __slots__ = ()

    def clear(self) -> None:
        """Empty the input in the browser. Without a document there is nothing to empty."""
        document = self.document
        if document is not None:
            document.send_message("bokeh_event", ClearInput(model=self))


class DataTableMethods(_Base):
    """Mixed into DataTable."""

    __slots__ = ()

    @classmethod
    def from_data(
        cls,
        data: Any,
        columns: Sequence[str] | None = None,
        formatters: Mapping[str, Any] | None = None,
        **attributes: Any,
    ) -> Any:
        """Return a table of a source, or of what a source can be made from: one TableColumn for each column.

        ``columns`` chooses columns, ``formatters`` gives cell formatters by column. Raises ValueError for a column
        that the data does not have.
        """
        source = data if is_a(data, "DataSource") else registry.resolve("ColumnDataSource")(data)
        if columns is not None:
            unknown = [name for name in columns if name not in source.data]
            if unknown:
                raise ValueError(f"the data has no column {unknown[0]!r}{nearest(unknown[0], source.data)}")
            source.data = {name: source.data[name] for name in columns}
        make = registry.resolve("TableColumn")
        chosen = formatters or {}
        cells = [
            make(field=name, title=name, **({"formatter": chosen[name]} if name in chosen else {}))
            for name in source.data
        ]
        return cls(source=source, columns=cells, index_position=None, **attributes)


def color_map(*args: Any, **properties: Any) -> Any:
    """Return a PaletteSelect, with a warning: ``ColorMap`` was its name before Bokeh 3.4."""
    warn("ColorMap has become PaletteSelect; use that", BokehDeprecationWarning)
    return registry.resolve("PaletteSelect")(*args, **properties)
