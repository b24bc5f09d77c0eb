"""Pictures for icons: files, images of Pillow and arrays as the ``data:`` URLs that BokehJS takes."""

from __future__ import annotations

import base64
import io
import mimetypes
from pathlib import Path
from typing import Any

from ...core.arrays import is_array
from ...util.optional import need

__all__ = ["picture_url"]


def picture_url(value: Any) -> Any:
    """Return a picture as a ``data:`` URL, anything else as it is.

    A picture is the ``pathlib.Path`` of a file, an image of Pillow, or an array of bytes, rows × columns × 3 or 4.
    A path as text is none: text comes from browsers as well, and would have any file of the server read. Raises
    ValueError for a file that cannot be read or is no picture, MissingDependency for an array without Pillow.
    """
    if isinstance(value, Path):
        kind = mimetypes.guess_type(value.name)[0] or ""
        if not kind.startswith("image/"):
            raise ValueError(f"expected the path of a picture (.png, .svg, .jpg …), got {str(value)!r}")
        try:
            return _url(kind, value.read_bytes())
        except OSError as error:
            raise ValueError(f"the picture cannot be read: {error}") from error
    if is_array(value) and value.ndim == 3 and value.shape[2] in (3, 4) and value.dtype == "uint8":
        value = need("PIL.Image", "pictures are made from arrays by Pillow").fromarray(value)
    if hasattr(value, "save") and hasattr(value, "getbands"):
        out = io.BytesIO()
        value.save(out, "PNG")
        return _url("image/png", out.getvalue())
    return value


def _url(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
