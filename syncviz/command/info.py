"""``syncviz info``: versions and paths, for bug reports."""

from __future__ import annotations

import argparse
import importlib.metadata
import platform

from .. import __version__
from ..errors import MissingDependency
from ..resources import bokehjs_dir, bokehjs_version

__all__ = ["add_arguments", "run"]

_PACKAGES = (
    "gevent", "gevent-websocket", "greenlet", "flask", "websockets", "orjson", "pyjwt", "numpy", "django",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--static", action="store_true", help="print only the directory of BokehJS")


def run(args: argparse.Namespace) -> int:
    """Print what is asked for."""
    if args.static:
        print(bokehjs_dir())
        return 0
    rows = [("Python", f"{platform.python_version()} ({platform.platform()})"), ("syncviz", __version__)]
    try:
        rows += [("BokehJS", bokehjs_version()), ("BokehJS directory", str(bokehjs_dir()))]
    except MissingDependency:
        rows.append(("BokehJS", "(not installed)"))
    for name in _PACKAGES:
        try:
            rows.append((name, importlib.metadata.version(name)))
        except importlib.metadata.PackageNotFoundError:
            rows.append((name, "(not installed)"))
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name:{width}}  {value}")
    return 0
