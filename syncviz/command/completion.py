"""``syncviz completion``: what a shell needs to complete the command line (by argcomplete)."""

from __future__ import annotations

import argparse
import importlib
import os
from collections.abc import Mapping

from ..errors import MissingDependency

__all__ = ["add_arguments", "complete", "run"]

_SHELLS = ("bash", "zsh", "fish")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("shell", choices=_SHELLS, metavar="SHELL", help=" or ".join(_SHELLS))
    parser.epilog = (
        "bash, zsh:  eval \"$(syncviz completion bash)\"        in ~/.bashrc or ~/.zshrc\n"
        "fish:       syncviz completion fish | source         in ~/.config/fish/config.fish"
    )


def run(args: argparse.Namespace) -> int:
    """Print the shell's code."""
    try:
        from argcomplete.shell_integration import shellcode
    except ImportError as error:
        raise MissingDependency("completion needs argcomplete: pip install 'syncviz[completion]'") from error
    print(shellcode(["syncviz", "syncviz-server"], shell=args.shell))
    return 0


def complete(parser: argparse.ArgumentParser, commands: Mapping[str, str]) -> int:
    """Answer a shell that asks how its line can go on; only the subcommand in that line is imported."""
    try:
        import argcomplete
    except ImportError as error:
        raise MissingDependency("completion needs argcomplete: pip install 'syncviz[completion]'") from error
    line = os.environ.get("COMP_LINE", "").split()
    whole = argparse.ArgumentParser(prog="syncviz", allow_abbrev=False)
    subparsers = whole.add_subparsers()
    if line and os.path.basename(line[0]) == "syncviz-server":
        _add_arguments("serve", whole)
    for name, text in commands.items():
        subparser = subparsers.add_parser(name, help=text, allow_abbrev=False)
        if len(line) > 1 and line[1] == name:
            _add_arguments(name, subparser)
    argcomplete.autocomplete(whole)
    return 1  # not reached where argcomplete was asked


def _add_arguments(name: str, parser: argparse.ArgumentParser) -> None:
    importlib.import_module(f"syncviz.command.{name}").add_arguments(parser)
