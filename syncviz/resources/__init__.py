"""Where a page gets BokehJS from.

BokehJS is never part of this package. It is taken from the installed ``bokeh`` wheel, or loaded by the browser from
Bokeh's CDN. Since Bokeh 3 all its CSS is inside the JavaScript, so there are no style sheets to load.
"""

from __future__ import annotations

from .installed import bokehjs_dir, bokehjs_version, file_hash, versioned_path
from .integrity import (
    COMPONENTS,
    DEFAULT_COMPONENTS,
    get_all_sri_versions,
    get_sri_hashes_for_version,
    verify_sri_hashes,
)
from .resources import CDN, INLINE, CSSResources, JSResources, Resources, RuntimeMessage

__all__ = [
    "CDN",
    "COMPONENTS",
    "DEFAULT_COMPONENTS",
    "INLINE",
    "CSSResources",
    "JSResources",
    "Resources",
    "RuntimeMessage",
    "bokehjs_dir",
    "bokehjs_version",
    "file_hash",
    "get_all_sri_versions",
    "get_sri_hashes_for_version",
    "verify_sri_hashes",
    "versioned_path",
]
