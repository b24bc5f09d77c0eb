"""The plain form of documents and values, in which ours can be held against those of the real Bokeh.

Ids are numbered by first occurrence in a walk that is the same for both, and values that are BokehJS' defaults
are left out on both sides: one side may spell them out where the other does not.
"""

from __future__ import annotations

import base64
import gzip
from typing import Any, NamedTuple

from syncviz.models.catalogue import DERIVED, UNSET
from syncviz.models.factory import factory

__all__ = ["Difference", "difference", "plain", "plain_document"]

IGNORED = {
    "version": "that of the BokehJS which the catalogue is for: the same for one minor only",
    "config": "notifications and reconnection: ours are made by the document alone",
}
"""Keys of a document which are not compared, and why."""

DEFAULT_TITLES = {"Bokeh Application", "syncviz application"}
"""What a document is called that was given no title: it names the library."""

PLAIN_SCALARS = "scalar"
"""The one difference of form: where BokehJS takes one value for all glyphs (``scalar`` properties), a
constant may be written plainly or as ``{"type": "value"}``, which it reads alike. Bokeh writes the hatch of
areas in the second way, because its Python takes these for vectors; we write every scalar in the first."""

_ORDER = ("defs", "roots", "callbacks", "title")
_catalogue = factory.catalogue


class Difference(NamedTuple):
    """A place where two plain forms differ."""

    path: str
    text: str


def plain_document(document: dict[str, Any]) -> dict[str, Any]:
    """Return a DOC object without what ``IGNORED`` names, in plain form."""
    document = {**document, "defs": _used_definitions(document)}
    walk = _Walk(document)
    keys = sorted(document.keys() - IGNORED, key=lambda key: (_ORDER.index(key) if key in _ORDER else -1, key))
    found = {key: walk.value(document[key]) for key in keys}
    if found.get("title") in DEFAULT_TITLES:
        del found["title"]
    return {key: value for key, value in found.items() if value not in ([], None)}


def _used_definitions(document: dict[str, Any]) -> list[Any]:
    """Return the definitions of the document's own models: Bokeh adds those of all that was declared anywhere."""
    definitions = {definition["name"]: definition for definition in document.get("defs", ())}
    used = {body["name"] for body in _Walk(document["roots"]).bodies.values()} & definitions.keys()
    for name in list(used):
        while (base := definitions[name].get("extends", {}).get("id")) in definitions:
            used.add(name := base)
    return [definition for name, definition in definitions.items() if name in used]


def plain(value: Any) -> Any:
    """Return anything in JSON, models in wire form among it, in plain form."""
    return _Walk(value).value(value)


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
            return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else value
        if "id" in value and (set(value) == {"id"} or value.get("type") == "object"):
            if value["id"] in self.numbers:
                return {"id": self.numbers[value["id"]]}
            return self.model(self.bodies[value["id"]]) if value["id"] in self.bodies else {"id": "elsewhere"}
        if value.get("type") == "bytes":
            return {"bytes": gzip.decompress(base64.b64decode(value["data"])).hex()}
        if value.get("type") == "map":
            entries = [[self.value(key), self.value(item)] for key, item in value.get("entries", [])]
            return {"map": sorted(entries, key=lambda entry: str(entry[0]))}
        if value.get("type") == "set":
            return {"set": sorted((self.value(item) for item in value.get("entries", [])), key=str)}
        return {key: self.value(item) for key, item in value.items()}

    def model(self, rep: dict[str, Any]) -> dict[str, Any]:
        number = self.numbers[rep["id"]] = len(self.numbers)
        key = _catalogue.keys_by_wire_name.get(rep["name"])
        properties = _catalogue.classes[key].properties if key is not None else {}
        attributes = rep.get("attributes", {})
        found: dict[str, Any] = {}
        for name in sorted(attributes):
            value = self.value(attributes[name])
            prop = properties.get(name)
            if prop is not None and prop.kind[0] == "Spec" and prop.kind[2] == PLAIN_SCALARS:
                value = _constant(value)
            # The catalogue writes the constant of a visual property plainly.
            if prop is not None and _is_plain(prop.default) and not difference(_constant(value), plain(prop.default)):
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


def difference(ours: Any, theirs: Any, path: str = "") -> list[Difference]:
    """Return the places where two plain forms differ."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        found = []
        for key in [*ours, *(key for key in theirs if key not in ours)]:
            if key not in ours or key not in theirs:
                side, value = ("only theirs", theirs[key]) if key not in ours else ("only ours", ours[key])
                found.append(Difference(f"{path}.{key}", f"{side}: {str(value)[:200]}"))
            else:
                found.extend(difference(ours[key], theirs[key], f"{path}.{key}"))
        return found
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [
            line
            for index, pair in enumerate(zip(ours, theirs, strict=True))
            for line in difference(*pair, f"{path}[{index}]")
        ]
    # Not only equal: 1.0 == True in Python, but not in JSON.
    same = ours == theirs and type(ours) is type(theirs)
    return [] if same else [Difference(path, f"ours {str(ours)[:200]}, theirs {str(theirs)[:200]}")]
