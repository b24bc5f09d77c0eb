"""The parsers of the command line, and the table of a server's options as arguments of one."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NoReturn

from ..errors import SettingError, nearest
from ..server.option import Option
from ..server.options import GROUPS, OPTIONS
from ..settings import NAMES

__all__ = ["Parser", "add_options", "options_given"]


class Parser(argparse.ArgumentParser):
    """An ``ArgumentParser`` whose errors are one line that says what to do. Options are never abbreviated: a later
    version may have more of them."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(allow_abbrev=False, **options)

    def parse_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> argparse.Namespace:
        found, unknown = self.parse_known_args(args, namespace)
        if unknown:
            name = unknown[0].partition("=")[0]
            if name.startswith("-"):
                self.error(f"there is no option {name}{nearest(name, self._option_string_actions)}")
            self.error(f"there is one argument too many: {unknown[0]!r}")
        return found

    def error(self, message: str) -> NoReturn:
        """Print one line and exit with code 2."""
        match = re.fullmatch(r"argument (\S+): invalid choice: '(.*?)' \(choose from (.*)\)", message)
        if match is not None:
            choices = [choice.strip(" '\"") for choice in match[3].split(",")]
            message = f"there is no {match[1]} {match[2]!r}{nearest(match[2], choices)}"
            if "did you mean" not in message:
                message += f"; there are: {', '.join(choices)}"
        elif message.startswith("argument "):
            message = message.removeprefix("argument ")
        self.exit(2, f"{self.prog}: {message} ({self.prog} --help says more)\n")


def add_options(parser: argparse.ArgumentParser, names: Iterable[str] | None = None) -> None:
    """Declare the options of the table, or some of them."""
    wanted = None if names is None else set(names)
    for group in GROUPS:
        rows = [
            option for option in OPTIONS
            if option.group == group and option.command_line and (wanted is None or option.name in wanted)
        ]
        if rows:
            section = parser.add_argument_group(group)
            for option in rows:
                _add(section, option)


def options_given(args: argparse.Namespace) -> dict[str, Any]:
    """The options that the command line has, as keywords of ``Server``."""
    given: dict[str, Any] = {}
    for option in OPTIONS:
        value = getattr(args, option.name, None)
        if value is not None and value != []:
            given[option.name] = value
    return given


def _add(section: Any, option: Option) -> None:
    text = _help(option)
    if option.name == "files":
        section.add_argument("files", nargs="*", metavar="FILE", help=text)
    elif option.name == "args":
        section.add_argument("--args", nargs=argparse.REMAINDER, metavar="...", help=text)
    elif option.is_switch:
        section.add_argument(option.flag, dest=option.name, action="store_true", default=None, help=text)
        section.add_argument(
            f"--no-{option.flag[2:]}", dest=option.name, action="store_false", default=None, help=argparse.SUPPRESS
        )
    elif option.many:
        section.add_argument(
            option.flag, dest=option.name, action="extend", type=_several(option), metavar=option.metavar, help=text
        )
    else:
        section.add_argument(
            option.flag, dest=option.name, type=_reader(option), metavar=option.metavar or None, help=text
        )


def _reader(option: Option) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            return option.read(text, option.flag)
        except SettingError as error:
            raise argparse.ArgumentTypeError(str(error).removeprefix(f"{option.flag}: ")) from error

    return read


def _several(option: Option) -> Callable[[str], list[str]]:
    """One of several values: names may have commas between, paths may have any sign in them."""
    read = _reader(option)

    def parts(text: str) -> list[str]:
        found = read(text)
        if isinstance(found, dict):
            return [f"{name}={value}" for name, value in found.items()]
        return list(found) if option.kind is NAMES else [text]

    return parts


def _help(option: Option) -> str:
    default = option.default() if callable(option.default) else option.default
    notes = []
    if default not in (None, "", (), {}, False):
        notes.append(f"default: {_plain(default)}")
    if option.name != "files":
        notes.append(option.env_var)
    return f"{option.help} [{'; '.join(notes)}]".replace("%", "%%") if notes else option.help.replace("%", "%%")


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) and value == int(value) and abs(value) < 1e6 else str(value)
