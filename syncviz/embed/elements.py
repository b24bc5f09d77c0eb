"""Pieces of HTML and JavaScript, escaped so that no text can break out of its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

__all__ = [
    "SafeHTML",
    "inline_script",
    "nonce_attribute",
    "read_template",
    "root_div",
    "root_divs",
    "script_call",
    "script_json",
    "script_source",
]

# None of these occurs in JSON but inside strings, where the escape means the same. Non-ASCII characters
# (U+2028 and U+2029 end a line in older JavaScript) are escaped by json.dumps.
_UNSAFE_IN_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
_BREAKS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)
_TEMPLATES = Path(__file__).parent / "templates"
_dumps = json.JSONEncoder(separators=(",", ":")).encode


class SafeHTML(str):
    """Text that is HTML already: it has ``__html__``, so Jinja and Django put it into a page as it is."""

    __slots__ = ()

    def __html__(self) -> SafeHTML:
        return self


def script_json(value: Any) -> str:
    """Return ``value`` as an expression that is safe in a ``<script>`` element whatever strings it has."""
    return _dumps(value).translate(_UNSAFE_IN_SCRIPT)


def script_call(function: str, config: dict[str, Any]) -> str:
    """Return JavaScript that calls ``function``, the source text of a function expression."""
    return f"{function}({script_json(config)});"


def script_source(source: str) -> str:
    """Return the source text of a script so that it can stand inside a ``<script>`` element.

    ``</script`` and ``<!--`` can only occur in a script's strings, regular expressions and comments, and
    there a backslash after the ``<`` changes nothing.
    """
    return _BREAKS_SCRIPT.sub(r"<\\", source)


def nonce_attribute(nonce: str | None) -> str:
    """Return `` nonce="…"`` for an element's opening tag, or nothing."""
    return "" if nonce is None else f' nonce="{escape(nonce)}"'


def inline_script(source: str, *, nonce: str | None = None, id: str | None = None) -> SafeHTML:
    """Return a ``<script>`` element; ``source`` must be fit to stand in one already."""
    identity = "" if id is None else f' id="{escape(id)}"'
    return SafeHTML(f"<script{identity}{nonce_attribute(nonce)}>\n{source}\n</script>")


def root_div(root_id: str, element_id: str) -> SafeHTML:
    """Return the element that BokehJS draws one root of the document into."""
    return SafeHTML(
        f'<div id="{escape(element_id)}" data-root-id="{escape(root_id)}" style="display: contents;"></div>'
    )


def root_divs(roots: Iterable[tuple[str, str]]) -> SafeHTML:
    """Return :func:`root_div` for each pair of root id and element id, a line each."""
    return SafeHTML("\n".join([root_div(root_id, element_id) for root_id, element_id in roots]))


def read_template(name: str) -> str:
    """Return the text of a file in ``templates/``, without surrounding blank space."""
    return (_TEMPLATES / name).read_text("utf-8").strip()
