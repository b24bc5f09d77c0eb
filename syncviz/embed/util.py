"""The door to what is around standalone pages, under Bokeh's name for it."""

from __future__ import annotations

from .docs_json import (
    FromCurdoc,
    standalone_docs_json,
    standalone_docs_json_and_render_items,
    submodel_has_python_callbacks,
)
from .items import RenderItem, RenderRoot, RenderRoots
from .needs import contains_tex_string, is_tex_string

__all__ = [
    "FromCurdoc",
    "RenderItem",
    "RenderRoot",
    "RenderRoots",
    "contains_tex_string",
    "is_tex_string",
    "standalone_docs_json",
    "standalone_docs_json_and_render_items",
    "submodel_has_python_callbacks",
]
