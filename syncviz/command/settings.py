"""``syncviz settings``: all settings and options, with their values and where these are from."""

from __future__ import annotations

import argparse
import os

from ..errors import SettingError
from ..server.options import OPTIONS
from ..settings import settings

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these (parts of names will do)")
    parser.add_argument("--verbose", "-v", action="store_true", help="say also what each means and may be")


def run(args: argparse.Namespace) -> int:
    """Print what is asked for; 1 where a variable of the environment has a value that cannot be used."""
    bad = False
    for name, variable, value, source, allowed, text in _rows():
        bad = bad or value.startswith("error: ")
        if args.names and not any(part.lower() in name or part.upper() in variable for part in args.names):
            continue
        print(f"{variable} = {value}  ({source})")
        if args.verbose:
            print(f"    {text}\n    Allowed: {allowed}.\n")
    return 1 if bad else 0


def _rows() -> list[tuple[str, str, str, str, str, str]]:
    rows = {
        info.env_var: (info.name, info.env_var, info.value, info.source, info.allowed, info.help)
        for info in settings.describe()
    }
    for option in OPTIONS:
        if option.env_var in rows:
            continue
        try:
            value, source = option.fallback(os.environ)
            shown = option.show(value)
        except SettingError as error:
            shown, source = f"error: {error}", "environment"
        rows[option.env_var] = (option.name, option.env_var, shown, source, option.kind.allowed, option.help)
    return [rows[variable] for variable in sorted(rows)]
