"""Runs a script as it stands with the real Bokeh, or with one word of its imports changed, with syncviz.

A script is a program as a user would write it. What it leaves behind is compared: the current document, what it
printed, and a variable ``result`` if it sets one (numbers, text, lists, dictionaries, models, anything that a
document may hold).
"""

from __future__ import annotations

import ast
import contextlib
import functools
import importlib
import io
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from unittest import mock

from bokeh.core.has_props import _default_resolver

from syncviz.core.registry import registry

from .canonical import plain, plain_document

__all__ = ["SCRIPTS", "Outcome", "run", "script_names"]

SCRIPTS = Path(__file__).parent / "scripts"


class Outcome(NamedTuple):
    """What a script left behind: its document, and both in plain form."""

    document: Any
    plain: dict[str, Any]


def script_names() -> list[str]:
    """Return every script's name, as ``folder/name``."""
    return sorted(path.relative_to(SCRIPTS).with_suffix("").as_posix() for path in SCRIPTS.glob("*/*.py"))


@functools.cache
def run(name: str, library: str) -> Outcome:
    """Run a script with ``bokeh`` or ``syncviz``, once per process: a class of models can be declared only once."""
    path = SCRIPTS / f"{name}.py"
    module = ModuleType(f"parity_{name.replace('/', '_')}")
    module.__file__ = str(path)
    code = compile(renamed(ast.parse(path.read_text(encoding="utf-8")), library), str(path), "exec")
    printed = io.StringIO()
    with (
        _fresh(library) as curdoc, _known(module), warnings.catch_warnings(), contextlib.redirect_stdout(printed)
    ):  # fmt: skip
        warnings.simplefilter("ignore", DeprecationWarning)  # of names that are going, and of pandas in Bokeh
        exec(code, module.__dict__)
        document = curdoc()
        form = {"document": plain_document(document.to_json(deferred=False))}
        if printed.getvalue():
            form["printed"] = printed.getvalue().splitlines()
        if "result" in module.__dict__:
            form["result"] = plain(_in_json(module.__dict__["result"], _serializer(library)))
    return Outcome(document, form)


def renamed(tree: ast.Module, library: str) -> ast.Module:
    """Put ``library`` in place of the word ``bokeh`` in the import statements."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            node.module = _renamed(node.module, library)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                alias.name = _renamed(alias.name, library)
    return tree


def _renamed(module: str, library: str) -> str:
    root, dot, rest = module.partition(".")
    return f"{library}{dot}{rest}" if root == "bokeh" else module


@contextlib.contextmanager
def _fresh(library: str) -> Iterator[Any]:
    """A new current document, no output, a directory of its own, and no browser that opens."""
    output = importlib.import_module(f"{library}.io")
    output.reset_output()
    environment = {"BOKEH_BROWSER": "none", "SYNCVIZ_BROWSER": "none"}
    with tempfile.TemporaryDirectory() as directory, contextlib.chdir(directory):
        with mock.patch.dict(os.environ, environment):
            yield output.curdoc
    output.reset_output()


@contextlib.contextmanager
def _known(module: ModuleType) -> Iterator[None]:
    """The module that is running, where dataclasses and the like look for it.

    The models that it declares are known until it has run: every document of the process defines those that are.
    """
    sys.modules[module.__name__] = module
    try:
        yield
    finally:
        del sys.modules[module.__name__]
        for classes in (registry._defined, _default_resolver._known_models):
            for name, cls in list(classes.items()):
                if cls.__module__ == module.__name__:
                    del classes[name]


def _serializer(library: str) -> Any:
    return importlib.import_module(f"{library}.core.serialization").Serializer(deferred=False)


def _in_json(value: Any, serializer: Any) -> Any:
    """Return a value in JSON: containers as they are, so that a result may hold JSON of models too."""
    if isinstance(value, dict):
        return {str(key): _in_json(item, serializer) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_in_json(item, serializer) for item in value]
    if isinstance(value, set | frozenset):
        return {"type": "set", "entries": [_in_json(item, serializer) for item in value]}
    return serializer.encode(value)
