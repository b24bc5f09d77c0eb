"""Pieces of HTML and JavaScript, escaped so that no text can break out of its place."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape
from typing import Any

__all__ = [
    "SafeHTML",
    "escaped_json",
    "inline_script",
    "nonce_attribute",
    "script_file",
    "script_json",
    "script_source",
]

_BREAKS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)
_dumps = json.JSONEncoder(separators=(",", ":")).encode


class SafeHTML(str):
    """Text that is HTML already: it has ``__html__``, so Jinja and Django put it into a page as it is."""

    __slots__ = ()

    def __html__(self) -> SafeHTML:
        return self


def script_json(value: Any) -> str:
    """Return ``value`` as an expression that is safe in a ``<script>`` element whatever strings it has."""
    # Non-ASCII characters (U+2028 and U+2029 end a line in older JavaScript) are escaped by json.dumps.
    return escaped_json(_dumps(value))


def escaped_json(json_text: str) -> str:
    """Return JSON that can stand inside a ``<script>`` element whatever strings it has. It stays the same JSON."""
    # None of these occurs in JSON but inside strings, where the escape means the same. `str.translate` takes six times
    # as long.
    return json_text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def script_source(source: str) -> str:
    """Return the source text of a script so that it can stand inside a ``<script>`` element.

    ``</script`` and ``<!--`` can only occur in a script's strings, regular expressions and comments, and
    there a backslash after the ``<`` changes nothing.
    """
    return _BREAKS_SCRIPT.sub(r"<\\", source)


def nonce_attribute(nonce: str | None) -> str:
    """Return `` nonce="…"`` for an element's opening tag, or nothing."""
    return "" if nonce is None else f' nonce="{escape(nonce)}"'


def inline_script(
    source: str, *, nonce: str | None = None, id: str | None = None, type: str | None = None,
    data: Mapping[str, str] | None = None,
) -> SafeHTML:
    """Return a ``<script>`` element; ``source`` must be fit to stand in one already. ``data`` are more attributes."""
    attributes = "" if id is None else f' id="{escape(id)}"'
    attributes += "" if type is None else f' type="{escape(type)}"'
    attributes += "".join(f' {name}="{escape(value)}"' for name, value in (data or {}).items())
    return SafeHTML(f"<script{attributes}{nonce_attribute(nonce)}>\n{source}\n</script>")


def script_file(url: str, sha384: str | None = None, *, nonce: str | None = None, defer: bool = False) -> SafeHTML:
    """Return a ``<script>`` element that loads a file, of that base64 SHA-384 if it is given.

    With ``defer`` the browser shows the page before it runs the script.
    """
    integrity = "" if sha384 is None else f' integrity="sha384-{sha384}" crossorigin="anonymous"'
    attributes = integrity + (" defer" if defer else "") + nonce_attribute(nonce)
    return SafeHTML(f'<script src="{escape(url)}"{attributes}></script>')
