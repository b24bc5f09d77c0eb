"""Lines of stub files: parameters folded to the width of a page, defaults, headers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["HEADER", "default", "definition"]

HEADER = "# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.\n"
WIDTH = 120


def default(value: Any) -> str:
    """Return the default of a parameter: constants as they are, anything else as ``...``."""
    return repr(value) if value is None or isinstance(value, str | int | float) else "..."


def definition(name: str, parameters: Iterable[str], result: str, doc: str = "") -> list[str]:
    """Return the lines of a method, indented for a class; ``parameters`` do not include ``self``."""
    lines, line = [], "        self,"
    for parameter in parameters:
        if len(line) + len(parameter) + 2 > WIDTH:
            lines.append(line)
            line = "       "
        line += f" {parameter},"
    lines = [f"    def {name}(", *lines, line]
    if not doc:
        return [*lines, f"    ) -> {result}: ..."]
    return [*lines, f"    ) -> {result}:", f'        """{doc}"""']
