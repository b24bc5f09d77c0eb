"""Write docs/options.md from the table of a server's options: ``python tools/options.py --write`` (or ``--check``)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from syncviz.server.option import Option
from syncviz.server.options import GROUPS, OPTIONS

TARGET = Path(__file__).resolve().parents[1] / "docs" / "options.md"
HEAD = """# Options of a server

Written by `tools/options.py` from the table in `syncviz/server/options.py`; edit that.

Each option is a keyword of `Server` (and of `create_app`, where it is not about listening and logging), an option of
`syncviz serve` and a variable of the environment; it can also stand in the file that `--use-config` names. The keyword
or the command line beats the file, the file beats the environment, that beats the default. A switch is yes or no in
the environment, and has a form that says no on the command line: `--no-dev`. Where several values are possible, the
option is given several times, or the values have commas between (paths in the environment: `:`).

The last column says how `bokeh serve` differs: "same" means the same name and meaning.
"""
FOOT = """
## What Bokeh has and we have not

| Bokeh | here |
|---|---|
| `http_server_kwargs`, `extra_patterns` (keywords) | mount `syncviz.server.web.create_blueprint` in a Flask site |
| `absolute_url` (keyword) | `--root-path`, and the argument `url` of `server_document` |
"""


def cell(text: str) -> str:
    """Text that can stand in a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def default_of(option: Option) -> str:
    """The default as a reader should see it."""
    if option.name == "port":
        return "`SYNCVIZ_DEFAULT_SERVER_PORT`, 5006"
    value = option.default
    if option.is_switch:
        return "yes" if value else "no"
    if value in (None, "", (), {}):
        return ""
    if isinstance(value, tuple):
        return f"`{','.join(value)}`"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def row(option: Option) -> str:
    """One line of the table."""
    if not option.command_line:
        spelling = f"keyword `{option.name}`"
    elif option.name == "files":
        spelling = "`FILE …` (`files`)"
    else:
        spelling = f"`{option.flag}{' ' + option.metavar if option.metavar else ''}`"
    if option.aliases:
        spelling += f" (keyword also {', '.join(f'`{alias}`' for alias in option.aliases)})"
    bokeh = "has none" if option.bokeh is None else option.bokeh or "same"
    cells = (spelling, f"`{option.env_var}`", option.help, default_of(option), bokeh)
    return f"| {' | '.join(map(cell, cells))} |"


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for group in GROUPS:
        parts.append(f"\n## {group[0].upper()}{group[1:]}\n\n")
        parts.append("| option | environment | | default | Bokeh |\n|---|---|---|---|---|\n")
        parts += [row(option) + "\n" for option in OPTIONS if option.group == group]
    return "".join(parts) + FOOT


def main() -> int:
    """Write the page, or check that it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--write", action="store_true")
    choice.add_argument("--check", action="store_true")
    if parser.parse_args().write:
        TARGET.write_text(page(), encoding="utf-8")
        return 0
    if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != page():
        print(f"{TARGET.name} is not up to date: run tools/options.py --write", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
