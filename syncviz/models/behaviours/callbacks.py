"""Methods of callbacks and transforms."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core.registry import registry

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["CoordinateTransformMethods", "CustomJSMethods", "LayoutProviderMethods"]


class CustomJSMethods(_Base):
    """Mixed into CustomJS."""

    __slots__ = ()

    @classmethod
    def from_file(cls, path: str | Path, **args: Any) -> Any:
        """Return a callback with the code of a file, ``.js`` (a function's body) or ``.mjs`` (a module).

        Keywords are the names that the code knows models by. Raises ValueError for another kind of file, OSError
        for one that cannot be read.
        """
        file = Path(path)
        if file.suffix not in (".js", ".mjs"):
            raise ValueError(f"from_file expects a .js or .mjs file, got {str(path)!r}")
        return cls(code=file.read_text(encoding="utf-8"), args=args, module=file.suffix == ".mjs")


class CoordinateTransformMethods(_Base):
    """Mixed into CoordinateTransform: its parts, for glyphs to take as coordinates."""

    __slots__ = ()

    @property
    def x(self) -> Any:
        """A new expression for the transformed x coordinates."""
        return registry.resolve("XComponent")(transform=self)

    @property
    def y(self) -> Any:
        """A new expression for the transformed y coordinates."""
        return registry.resolve("YComponent")(transform=self)


class LayoutProviderMethods(_Base):
    """Mixed into LayoutProvider: the places of nodes and edges, for glyphs to take as coordinates."""

    __slots__ = ()

    @property
    def node_coordinates(self) -> Any:
        """A new transform; its ``x`` and ``y`` are expressions for the places of nodes."""
        return registry.resolve("NodeCoordinates")(layout=self)

    @property
    def edge_coordinates(self) -> Any:
        """A new transform; its ``x`` and ``y`` are expressions for the places of edges."""
        return registry.resolve("EdgeCoordinates")(layout=self)
