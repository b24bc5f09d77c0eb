"""Compares the document of a program on syncviz with that of the same program on the real Bokeh.

``documents_of(program)`` runs ``program(lib, doc)`` on both and returns the two documents in one plain form:
ids are numbered by first occurrence in a walk that is the same for both, defaults that only one side spells
out are filled in or left out, and the few differences that are meant are listed in ``IGNORED`` with their
reasons.
"""

from __future__ import annotations

import base64
import gzip
import importlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from syncviz.models.catalogue import DERIVED, UNSET
from syncviz.models.factory import factory

__all__ = ["IGNORED", "difference", "documents_of", "library"]

IGNORED = {
    "version": "that of the BokehJS which the catalogue is for: the same for one minor only",
    "title": "the default title names the library",
    "config": "notifications and reconnection: ours are made by the document alone",
}
"""Keys of a document which are not compared, and why."""

PLAIN_SCALARS = "scalar"
"""The one difference of form: where BokehJS takes one value for all glyphs (``scalar`` properties), a
constant may be written plainly or as ``{"type": "value"}``, which it reads alike. Bokeh writes the hatch of
areas in the second way, because its Python takes these for vectors; we write every scalar in the first."""

_catalogue = factory.catalogue
_ROOMS = ("plotting", "layouts", "models", "transform", "document", "palettes", "core.properties")


def library(name: str) -> SimpleNamespace:
    """Return the rooms of ``bokeh`` or ``syncviz`` that programs import from, as attributes."""
    rooms = {}
    for room in _ROOMS:
        try:
            rooms[room.partition(".")[0]] = importlib.import_module(f"{name}.{room}")
        except ModuleNotFoundError as error:
            if error.name != f"{name}.{room}":
                raise
    return SimpleNamespace(**rooms)


def documents_of(program: Callable[[Any, Any], Any]) -> tuple[Any, Any]:
    """Run ``program(lib, doc)`` on both libraries; return (ours, theirs) in plain form."""
    forms = []
    for name in ("syncviz", "bokeh"):
        lib = library(name)
        doc = lib.document.Document()
        program(lib, doc)
        forms.append(plain(doc.to_json(deferred=False)))
    return forms[0], forms[1]


def plain(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document without what ``IGNORED`` names, models filled with their defaults, ids numbered."""
    walk = _Walk(document)
    found = {key: walk.value(value) for key, value in document.items() if key not in IGNORED}
    return {key: value for key, value in found.items() if value not in ([], None)}


class _Walk:
    """Numbers ids, and writes a model where the walk first meets it, wherever the document has its body."""

    def __init__(self, document: Any = None) -> None:
        self.numbers: dict[str, int] = {}
        self.bodies: dict[str, dict[str, Any]] = {}
        self.collect(document)

    def collect(self, value: Any) -> None:
        if isinstance(value, dict):
            if value.get("type") == "object" and "id" in value:
                self.bodies[value["id"]] = value
            value = list(value.values())
        if isinstance(value, list | tuple):
            for item in value:
                self.collect(item)

    def value(self, value: Any) -> Any:
        if isinstance(value, list | tuple):
            return [self.value(item) for item in value]
        if not isinstance(value, dict):
            return float(value) if type(value) is int else value
        if "id" in value and (set(value) == {"id"} or value.get("type") == "object"):
            if value["id"] in self.numbers:
                return {"id": self.numbers[value["id"]]}
            return self.model(self.bodies[value["id"]])
        if value.get("type") == "bytes":
            return {"bytes": gzip.decompress(base64.b64decode(value["data"])).hex()}
        if value.get("type") == "map":
            entries = [[self.value(key), self.value(item)] for key, item in value.get("entries", [])]
            return {"map": sorted(entries, key=lambda entry: str(entry[0]))}
        return {key: self.value(item) for key, item in value.items()}

    def model(self, rep: dict[str, Any]) -> dict[str, Any]:
        number = self.numbers[rep["id"]] = len(self.numbers)
        spec = _catalogue.classes[_catalogue.keys_by_wire_name[rep["name"]]]
        attributes = rep.get("attributes", {})
        found: dict[str, Any] = {}
        for name in sorted(attributes):
            value = self.value(attributes[name])
            prop = spec.properties.get(name)
            if prop is not None and prop.kind[0] == "Spec" and prop.kind[2] == PLAIN_SCALARS:
                value = _constant(value)
            # The catalogue writes the constant of a visual property plainly.
            if prop is not None and _is_plain(prop.default) and _constant(value) == _Walk().value(prop.default):
                continue
            found[name] = value
        return {"model": rep["name"], "number": number, **found}


def _constant(value: Any) -> Any:
    return value["value"] if isinstance(value, dict) and set(value) == {"type", "value"} else value


def _is_plain(default: Any) -> bool:
    return default not in (UNSET, DERIVED) and not _has_model(default)


def _has_model(value: Any) -> bool:
    if isinstance(value, dict):
        return value.get("type") == "object" or any(_has_model(item) for item in value.values())
    return isinstance(value, list) and any(_has_model(item) for item in value)


def difference(ours: Any, theirs: Any, path: str = "") -> list[str]:
    """Return a line for each place where two plain forms differ."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        found = []
        for key in [*ours, *(key for key in theirs if key not in ours)]:
            if key not in ours or key not in theirs:
                side, value = ("only theirs", theirs[key]) if key not in ours else ("only ours", ours[key])
                found.append(f"{path}.{key}: {side}: {str(value)[:200]}")
            else:
                found.extend(difference(ours[key], theirs[key], f"{path}.{key}"))
        return found
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [
            line
            for index, pair in enumerate(zip(ours, theirs, strict=True))
            for line in difference(*pair, f"{path}[{index}]")
        ]
    return [] if ours == theirs else [f"{path}: ours {str(ours)[:200]}, theirs {str(theirs)[:200]}"]
