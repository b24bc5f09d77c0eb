"""Nodes: coordinates that the layout computes, such as the left edge of the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.registry import registry
from ...errors import UnknownProperty, nearest

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["BoxAnnotationMethods", "BoxNodes", "NodeMethods"]

_SYMBOLS = (
    "left", "right", "top", "bottom", "top_left", "top_center", "top_right", "center_left", "center",
    "center_right", "bottom_left", "bottom_center", "bottom_right", "width", "height",
)  # fmt: skip


class BoxNodes:
    """The nodes of a box: ``.left``, ``.top_right``, ``.center`` … are each a new ``Node``."""

    __slots__ = ("target",)

    def __init__(self, target: Any) -> None:
        self.target = target

    def __getattr__(self, symbol: str) -> Any:
        if symbol not in _SYMBOLS:
            raise UnknownProperty(f"a box has no node {symbol!r}{nearest(symbol, _SYMBOLS)}")
        return registry.resolve("Node")(target=self.target, symbol=symbol)

    def __dir__(self) -> list[str]:
        return [*_SYMBOLS, "target"]


class NodeMethods(_Base):
    """Mixed into Node: ``Node.frame.left``, ``Node.canvas.top`` …"""

    __slots__ = ()

    canvas = BoxNodes("canvas")
    frame = BoxNodes("frame")
    parent = BoxNodes("parent")
    plot = BoxNodes("plot")


class BoxAnnotationMethods(_Base):
    """Mixed into BoxAnnotation."""

    __slots__ = ()

    @property
    def nodes(self) -> BoxNodes:
        """The nodes of this box, for others to stick to."""
        return BoxNodes(self)
