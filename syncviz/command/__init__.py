"""The ``syncviz`` command line: one module for each subcommand, imported when it is asked for.

A subcommand's module has ``add_arguments(parser)`` and ``run(args) -> int``, the exit code. What goes wrong
for a reason that the user can mend is one line on stderr: exit code 2 for a wrong command line, 1 for
everything else.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from .. import __version__
from ..errors import SyncvizError
from .patching import patch

__all__ = ["COMMANDS", "main"]

COMMANDS = {
    "serve": "run a server for applications: scripts, or python modules with a function",
    "secret": "print a new secret key for signed sessions",
    "info": "print versions and paths",
    "static": "serve BokehJS only, for pages that load it from here",
}
_SERVERS = ("serve", "static")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line (default: ``sys.argv[1:]``) and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    width = max(map(len, COMMANDS))
    parser = argparse.ArgumentParser(
        prog="syncviz",
        description="Live, server-synchronised visualisations.",
        epilog="commands:\n" + "\n".join(f"  {name:{width}}  {text}" for name, text in COMMANDS.items())
        + "\n\nsyncviz COMMAND --help says more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"syncviz {__version__}")
    parser.add_argument("command", choices=tuple(COMMANDS), metavar="COMMAND")
    try:
        command = parser.parse_args(arguments[:1]).command
        if command in _SERVERS:
            patch()  # before anything else is imported
        module = importlib.import_module(f"syncviz.command.{command}")
        own = argparse.ArgumentParser(prog=f"syncviz {command}", description=COMMANDS[command])
        module.add_arguments(own)
        code: int = module.run(own.parse_args(arguments[1:]))
    except SystemExit as stop:  # argparse: help, version, or a wrong command line
        return stop.code if isinstance(stop.code, int) else 2
    except SyncvizError as error:
        print(f"syncviz: {error}", file=sys.stderr)
        return 1
    return code
