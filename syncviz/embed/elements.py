"""What pages with documents consist of: elements to draw into, and calls of the scripts that draw."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from ..util.html import SafeHTML, escaped_json, script_json

__all__ = ["parsed_json", "read_script", "root_div", "script_call"]

_TEMPLATES = Path(__file__).parent / "templates"


def script_call(function: str, config: dict[str, Any], *more: str) -> str:
    """Return JavaScript that calls ``function``, the source text of a function expression.

    ``more`` are expressions for further arguments, fit to stand in a script.
    """
    return f"{function}({','.join([script_json(config), *more])});"


def parsed_json(json_text: str) -> str:
    """Return the JavaScript expression of what ``json_text`` says.

    A browser parses JSON in a string several times as quickly as the same text as a literal of its own.
    """
    text = escaped_json(json_text).replace("\\", "\\\\").replace("'", "\\'")
    return f"JSON.parse('{text}')"


def root_div(root_id: str, element_id: str) -> SafeHTML:
    """Return the element that BokehJS draws one root of the document into."""
    return SafeHTML(
        f'<div id="{escape(element_id)}" data-root-id="{escape(root_id)}" style="display: contents;"></div>'
    )


def read_script(name: str) -> str:
    """Return the text of a script in ``templates/``, without comments and indentation: it goes into many pages."""
    lines = [line.strip() for line in (_TEMPLATES / name).read_text("utf-8").splitlines()]
    return "\n".join([line for line in lines if line and not line.startswith("//")])
