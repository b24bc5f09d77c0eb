"""The ``syncviz`` command line: one module for each subcommand, imported when it is asked for.

A subcommand's module has ``add_arguments(parser)`` and ``run(args) -> int``, the exit code. What goes wrong
for a reason that the user can mend is one line on stderr: exit code 2 for a wrong command line, 1 for
everything else.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from .. import __version__
from ..errors import SyncvizError
from .parser import Parser
from .patching import collect_seldom, patch

__all__ = ["COMMANDS", "main", "main_of_old_name"]

COMMANDS = {
    "serve": "serve applications: scripts, notebooks and directories",
    "json": "write the document of an application into a JSON file",
    "html": "write the document of an application into an HTML file",
    "init": "make the directory of a new application",
    "secret": "print a new secret key for signed sessions",
    "info": "print versions and paths",
    "settings": "print all settings, what they are and where that is from",
    "static": "serve BokehJS only, for pages that load it from here",
    "completion": "print what makes a shell complete this command line",
}
_SERVERS = ("serve", "static")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line (default: ``sys.argv[1:]``) and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    width = max(map(len, COMMANDS))
    parser = Parser(
        prog="syncviz",
        description="Live, server-synchronised visualisations.",
        epilog="commands:\n" + "\n".join(f"  {name:{width}}  {text}" for name, text in COMMANDS.items())
        + "\n\nsyncviz COMMAND --help says more.",
    )
    parser.add_argument("--version", action="version", version=f"syncviz {__version__}")
    parser.add_argument("command", choices=tuple(COMMANDS), metavar="COMMAND")
    if "_ARGCOMPLETE" in os.environ:
        from .completion import complete

        return complete(parser, COMMANDS)
    try:
        command = parser.parse_args(arguments[:1]).command
        if command in _SERVERS:
            patch()  # before anything else is imported
            collect_seldom()
        module = importlib.import_module(f"syncviz.command.{command}")
        text = COMMANDS[command]
        own = Parser(prog=f"syncviz {command}", description=f"{text[0].upper()}{text[1:]}.")
        module.add_arguments(own)
        code: int = module.run(own.parse_args(arguments[1:]))
    except SystemExit as stop:  # argparse: help, version, or a wrong command line
        return stop.code if isinstance(stop.code, int) else 2
    except SyncvizError as error:
        print(f"syncviz: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:  # before the server waits for it
        return 130
    return code


def main_of_old_name(argv: Sequence[str] | None = None) -> int:
    """``syncviz-server``: a server for development, ``syncviz serve --dev``."""
    return main(["serve", "--dev", *(sys.argv[1:] if argv is None else argv)])
