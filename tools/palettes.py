"""Write, or check, ``syncviz/palettes.json``: palettes and colour names as the installed ``bokeh`` has them.

    python tools/palettes.py --check       exit 1 where the committed file differs
    python tools/palettes.py --write       write it anew

Names and colours are facts; the file holds nothing else: per family and size of palette the hex digits of all
colours in a row, which families form a group (``brewer``, ``d3`` …), single palettes that no family holds,
and the CSS colours.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

__all__ = ["build", "main", "render"]

TARGET = Path(__file__).resolve().parent.parent / "syncviz" / "palettes.json"
GROUPS = ("brewer", "d3", "tol", "colorblind", "mpl", "bokeh")


def joined(colours: tuple[str, ...]) -> str:
    """The colours' six hex digits in a row, in the case that Bokeh writes them."""
    for colour in colours:
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
            raise SystemExit(f"palettes: {colour!r} is not #rrggbb, which is all that palettes.json can hold")
    return "".join(colour[1:] for colour in colours)


def build() -> dict[str, Any]:
    """The content of ``palettes.json``."""
    from bokeh import palettes
    from bokeh.colors import named

    in_families = {palette for sizes in palettes.all_palettes.values() for palette in sizes.values()}
    return {
        "groups": {name: list(getattr(palettes, name)) for name in GROUPS},
        "single": {
            name: joined(value)
            for name, value in vars(palettes).items()
            if isinstance(value, tuple) and value not in in_families
        },
        "families": {
            family: {str(size): joined(colours) for size, colours in sizes.items()}
            for family, sizes in palettes.all_palettes.items()
        },
        "colors": {name: getattr(named, name).to_hex() for name in named.__all__},
    }


def render(data: dict[str, Any]) -> str:
    """JSON with one palette per line."""
    return json.dumps(data, indent=0, separators=(",", ":")) + "\n"


def main(argv: list[str] | None = None) -> int:
    """Run the command; the result is its exit status."""
    parser = argparse.ArgumentParser(description="Write or check syncviz/palettes.json.")
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--write", action="store_true")
    action.add_argument("--check", action="store_true")
    arguments = parser.parse_args(argv)
    text = render(build())
    if arguments.write:
        TARGET.write_text(text, "utf-8")
        return 0
    if TARGET.read_text("utf-8") != text:
        print(f"{TARGET.name}: differs from the installed bokeh; run `python tools/palettes.py --write`")
        return 1
    print(f"{TARGET.name}: matches bokeh")
    return 0


if __name__ == "__main__":
    sys.exit(main())
