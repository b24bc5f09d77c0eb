"""The current document, under Bokeh's name for its module."""

from __future__ import annotations

from ..document.current import curdoc, set_curdoc, use_curdoc

__all__ = ["curdoc", "patch_curdoc", "set_curdoc"]

patch_curdoc = use_curdoc
