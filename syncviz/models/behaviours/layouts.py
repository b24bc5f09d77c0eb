"""Methods of what has a place in a layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.coercions import REFUSED, accept_color
from ..names import is_a

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["LayoutDOMMethods"]


class LayoutDOMMethods(_Base):
    """Mixed into LayoutDOM."""

    __slots__ = ()

    styles: Any

    def _set_background(self, color: Any) -> None:
        css = color if isinstance(color, str) else accept_color(color, ())
        if css is REFUSED:
            raise ValueError(f"background expects a colour, got {color!r}")
        if is_a(self.styles, "Styles"):
            self.styles.background_color = css
        else:
            self.styles["background-color"] = css

    background = property(None, _set_background, doc="Write only: the background's colour, among the styles.")
