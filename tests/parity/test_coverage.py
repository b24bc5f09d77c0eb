"""Between them the scripts use every public name of the modules that a Bokeh program may import."""

from __future__ import annotations

import ast
import functools
import importlib
from types import ModuleType
from typing import Any

import pytest

from .running import SCRIPTS, script_names

MODULES = (
    "plotting", "layouts", "transform", "colors", "events", "themes", "driving", "resources", "settings", "io",
    "embed", "model", "models", "document", "core.properties",
)  # fmt: skip

"""But for ``core.enums`` and the palettes by name: ``enums/values`` and ``palettes/every_palette`` go through them."""

PALETTE_FUNCTIONS = (
    "cividis", "diverging_palette", "gray", "grey", "inferno", "interp_palette", "linear_palette", "magma", "plasma",
    "turbo", "varying_alpha_palette", "viridis",
)  # fmt: skip

METHODS = ("plotting.figure", "models.ColumnDataSource", "document.Document")

INTERNAL = "Bokeh's own machinery, of which no manual tells"
EARTH = "downloads shapes of the earth"
TYPE = "a type for annotations, of which no program makes anything"
OF_FILES = "arrives from the browser only"

UNUSED = {
    **{
        f"plotting.figure.{name}": EARTH
        for name in (
            "borders", "coastlines", "lakes", "land", "ocean", "projection_boundary", "provinces", "rivers", "states",
        )
    },
    **{
        f"{place}.{name}": INTERNAL
        for place in ("plotting.figure", "models.ColumnDataSource")
        for name in ("clear_extensions", "parameters", "to_serializable")
    },
    "plotting.figure.column": "asks a kind of grid that Bokeh no longer has",
    "plotting.figure.row": "asks a kind of grid that Bokeh no longer has",
    "core.properties.set_validation_default": INTERNAL,
    "document.Document.on_change_dispatch_to": INTERNAL,
    "document.Document.locked_callback": INTERNAL,
    "document.DocumentLike": TYPE,
    "document.LockedCallback": TYPE,
    "document.LockedCallbackPolicy": TYPE,
    "core.properties.DeprecatedAlias": INTERNAL,
    "core.properties.Image": "takes pictures from files",
    "events.FileInputChange": OF_FILES,
}  # fmt: skip
"""Names that no script uses, by module and name, and why."""


@functools.cache
def used() -> tuple[frozenset[tuple[str, str]], frozenset[int], frozenset[str]]:
    """Return the names which the scripts use, by module; the ``id()`` of what they are; all attributes' names."""
    names: set[tuple[str, str]] = set()
    attributes: set[str] = set()
    for script in script_names():
        tree = ast.parse((SCRIPTS / f"{script}.py").read_text(encoding="utf-8"))
        modules: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "bokeh":
                for alias in node.names:
                    names.add((str(node.module), alias.name))
                    if isinstance(getattr(importlib.import_module(str(node.module)), alias.name), ModuleType):
                        modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute):
                attributes.add(node.attr)
                if isinstance(node.value, ast.Name) and node.value.id in modules:
                    names.add((modules[node.value.id], node.attr))
    objects = {id(getattr(importlib.import_module(module), name, None)) for module, name in names}
    return frozenset(names), frozenset(objects), frozenset(attributes)


def is_used(module: str, name: str) -> bool:
    names, objects, _ = used()
    return (f"bokeh.{module}", name) in names or id(getattr(oracle(module), name)) in objects


def oracle(module: str) -> Any:
    return importlib.import_module(f"bokeh.{module}")


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_used_by_a_script(module):
    missing = {f"{module}.{name}" for name in oracle(module).__all__ if not is_used(module, name)}
    assert missing - UNUSED.keys() == set()


def test_every_function_of_palettes_is_used_by_a_script():
    assert [name for name in PALETTE_FUNCTIONS if not is_used("palettes", name)] == []


@pytest.mark.parametrize("place", METHODS)
def test_every_public_method_is_used_by_a_script(place):
    module, _, name = place.rpartition(".")
    cls = getattr(oracle(module), name)
    methods = {
        attr
        for base in cls.__mro__
        if base.__module__.startswith("bokeh.")
        for attr, value in vars(base).items()
        if not attr.startswith("_") and (callable(value) or isinstance(value, classmethod | staticmethod))
    }
    missing = {f"{place}.{method}" for method in methods if method not in used()[2]}
    assert missing - UNUSED.keys() == set()


def test_what_is_said_to_be_unused_is_so():
    def is_unused(place):
        module, _, name = place.rpartition(".")
        return name not in used()[2] if module in METHODS else not is_used(module, name)

    here = [place for place in UNUSED if hasattr(*owner_and_name(place))]
    assert [place for place in here if not is_unused(place)] == []


def owner_and_name(place):
    module, _, name = place.rpartition(".")
    if module in METHODS:
        module, _, cls = module.rpartition(".")
        return getattr(oracle(module), cls), name
    return oracle(module), name
