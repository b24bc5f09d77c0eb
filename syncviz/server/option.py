"""``Option``: what can be said to a server, as a keyword, on the command line, in a file or in the environment.

One row of ``syncviz.server.options`` is all that an option is. The keywords of ``Server``, the command line, its
help, its completion and the table in ``docs/options.md`` are derived from it.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import SettingError, nearest
from ..settings import BOOL, Kind, read_config, refuse, settings

__all__ = ["PAIRS", "PATHS", "WORDS", "Option", "Values", "amount", "options_in_file", "resolve"]


@dataclass(frozen=True, slots=True)
class Option:
    """One option.

    Args:
        name: the keyword of ``Server``. The command line has it with dashes, the environment as ``SYNCVIZ_NAME``.
        kind: reads values: texts from outside, and objects that a program passes.
        help: what it does, in a line or two. A unit is said here; the default is added by whoever shows it.
        default: the value where nobody says anything, or a function that returns it.
        group: the heading that it stands under.
        metavar: what stands for the value in the help.
        many: it may be given several times; the value is a tuple.
        setting: the setting of `syncviz.settings` that it takes its default from, together with that one's
            variable. Its own is used where there is none.
        aliases: other names of the keyword, which Bokeh has.
        bokeh: how Bokeh differs, in Markdown; empty: not at all; None: Bokeh has no such option.
        command_line: whether it is an option of ``syncviz serve``; a secret is not, everybody on the machine can see
            the arguments of a process.
    """

    name: str
    kind: Kind[Any]
    help: str
    default: Any = None
    group: str = ""
    metavar: str = ""
    many: bool = False
    setting: str = ""
    aliases: tuple[str, ...] = ()
    bokeh: str | None = ""
    command_line: bool = True
    secret: bool = field(default=False)

    @property
    def flag(self) -> str:
        """The spelling on the command line: ``--keep-alive``."""
        return "--" + self.name.replace("_", "-")

    @property
    def env_var(self) -> str:
        """The environment variable."""
        return f"SYNCVIZ_{(self.setting or self.name).upper()}"

    @property
    def is_switch(self) -> bool:
        """Whether it is yes or no, and has no value on the command line."""
        return self.kind is BOOL

    def read(self, value: object, origin: str) -> Any:
        """Return ``value`` converted. Raises `SettingError` that names ``origin``."""
        try:
            return self.kind.convert(value)
        except (ValueError, TypeError):
            came = f"a value that is {type(value).__name__}" if self.secret else repr(value)
            # The cause is dropped on purpose: a conversion error quotes the value, which may be a secret.
            raise SettingError(f"{origin}: expected {self.kind.allowed}, got {came}") from None

    def fallback(self, environ: Mapping[str, str]) -> tuple[Any, str]:
        """The value where no keyword and no file has one, and where it is from."""
        if self.setting:
            value, source = getattr(settings, self.setting).resolve()
            return value, source
        text = environ.get(self.env_var)
        if text:  # an empty variable is how a shell or a compose file says "not set"
            return self.read(text, f"environment variable {self.env_var}"), "environment"
        return (self.default() if callable(self.default) else self.default), "default"

    def show(self, value: object) -> str:
        """``value`` as text for people; of a secret only that there is one."""
        if value is None:
            return "(not set)"
        if self.secret:
            return "********"
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, Mapping):
            return ",".join(f"{name}={path}" for name, path in value.items()) or "(none)"
        if isinstance(value, tuple):
            return ",".join(map(str, value)) or "(none)"
        return str(value)


class Values:
    """The values of all options, as attributes; `source` tells where each is from."""

    def __init__(self, values: Mapping[str, Any], sources: Mapping[str, str]) -> None:
        self._values = dict(values)
        self._sources = dict(sources)

    def __getattr__(self, name: str) -> Any:
        try:
            return self.__dict__["_values"][name]
        except KeyError:
            raise AttributeError(f"there is no option {name!r}") from None

    def source(self, name: str) -> str:
        """``"keyword"``, ``"file"``, ``"program"``, ``"environment"`` or ``"default"``."""
        return self._sources[name]

    def given(self, *names: str) -> bool:
        """Whether anybody has said anything about one of these options."""
        return any(self._sources[name] != "default" for name in names)


def resolve(
    table: Iterable[Option], given: Mapping[str, Any], *, config: Mapping[str, Any] | None = None,
    environ: Mapping[str, str] | None = None,
) -> Values:
    """Return the values: a keyword beats the file, the file the environment, that the default.

    Args:
        table: the options that there are.
        given: keywords; None means that the keyword was not given.
        config: what a configuration file says, see `options_in_file`.
        environ: the environment, ``os.environ`` if not given.

    Raises:
        SettingError: there is no such option (with the nearest name), or a value does not suit.
    """
    options = {option.name: option for option in table}
    names = {alias: option.name for option in options.values() for alias in option.aliases} | {n: n for n in options}
    layers: dict[str, dict[str, Any]] = {}
    for layer, said in (("keyword", given), ("file", config or {})):
        found = layers[layer] = {}
        for key, value in said.items():
            if key not in names:
                raise SettingError(f"there is no option {key!r}{nearest(key, names)}")
            if value is None:
                continue
            if names[key] in found:
                raise SettingError(f"{key} and {names[key]} are the same option; give one of them")
            found[names[key]] = options[names[key]].read(value, key)
    values: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for name, option in options.items():
        for layer, found in layers.items():
            if name in found:
                values[name], sources[name] = found[name], layer
                break
        else:
            values[name], sources[name] = option.fallback(os.environ if environ is None else environ)
    return Values(values, sources)


def options_in_file(path: str) -> dict[str, Any]:
    """What a configuration file says: a table of option and setting names, in YAML, TOML or JSON by the file's name.

    Dashes may stand for underscores. Raises `SettingError` where the file cannot be read or is no such table, and
    `MissingDependency` where YAML is asked for and PyYAML is not installed.
    """
    try:
        found = read_config(path)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise SettingError(f"use_config: cannot read {path!r}: {reason}") from error
    if not isinstance(found, dict) or not all(isinstance(key, str) for key in found):
        raise SettingError(f"use_config: expected option names and their values in {path!r}, such as `port: 5006`")
    return {key.replace("-", "_"): value for key, value in found.items()}



# Kinds that only options have.


def amount(minimum: float = 0.0, *, above: bool = False) -> Kind[float]:
    """The kind of numbers from ``minimum`` on, or ``above`` it."""

    def convert(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise refuse()
        number = float(value)
        if not (number > minimum if above else number >= minimum) or number == float("inf"):
            raise refuse()
        return number

    return Kind(f"a number above {minimum:g}" if above else f"a number from {minimum:g} on", convert)


def _pairs(value: object) -> dict[str, str]:
    if isinstance(value, Mapping):
        items = [(name, os.fspath(path)) for name, path in value.items()]
    else:
        parts: Sequence[object] = value.split(",") if isinstance(value, str) else value  # type: ignore[assignment]
        items = []
        for part in parts:
            if not isinstance(part, str):
                raise refuse()
            name, sign, path = part.partition("=")
            if not sign:
                raise refuse()
            items.append((name.strip(), path.strip()))
    if not all(isinstance(name, str) and name and path for name, path in items):
        raise refuse()
    return dict(items)


def _paths(value: object) -> tuple[str, ...]:
    parts = value.split(os.pathsep) if isinstance(value, str) else value
    if isinstance(parts, os.PathLike):
        parts = [parts]
    if not isinstance(parts, list | tuple) or not all(isinstance(part, str | os.PathLike) for part in parts):
        raise refuse()
    return tuple(path for part in parts if (path := os.fspath(part)))


def _argument_words(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(shlex.split(value))
    if not isinstance(value, list | tuple) or not all(isinstance(word, str) for word in value):
        raise refuse()
    return tuple(value)


PAIRS = Kind("name=directory, several with commas between", _pairs)
PATHS = Kind(f"paths, several with {os.pathsep!r} between", _paths)
WORDS = Kind("words, as a shell splits them", _argument_words)
