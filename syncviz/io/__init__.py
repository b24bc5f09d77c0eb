"""Getting documents out: the current document."""

from __future__ import annotations

from ..document.current import curdoc, set_curdoc

__all__ = ["curdoc", "set_curdoc"]
