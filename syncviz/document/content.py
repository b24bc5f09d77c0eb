"""A document as a whole: the DOC object of ``PULL-DOC-REPLY`` and ``PUSH-DOC``.

Forms: Bokeh 3.x wire protocol (docs/wire.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..core.serialization import Deserializer, Serializer
from ..core.values import is_model
from ..errors import DeserializationError
from ..model import check_js_callbacks
from ..models.definitions import Scope, definitions_of, read_definitions
from ..models.factory import factory

if TYPE_CHECKING:
    from ..model import Model
    from .anchors import Anchors
    from .configuration import Configuration
    from .document import Document

__all__ = ["Content", "decode_document", "encode_content", "encode_document"]


class Content(NamedTuple):
    """What a DOC object held. ``scope`` finds the classes of its models, those that it defined included."""

    roots: list[Model]
    title: str | None
    config: Model | None
    callbacks: dict[str, list[Model]]
    scope: Scope


def decode_document(doc: Any, buffers: Mapping[str, Any]) -> Content:
    """Return the parts of a DOC object. Raises DeserializationError."""
    if not isinstance(doc, Mapping) or not isinstance(doc.get("roots"), list):
        raise DeserializationError("a document is an object with a list of roots")
    title = doc.get("title")
    if title is not None and not isinstance(title, str):
        raise DeserializationError(f"a title is text, got {title!r}")
    scope = read_definitions(doc.get("defs"))
    deserializer = Deserializer({}, scope.resolve)
    config = deserializer.decode(doc["config"], buffers) if doc.get("config") is not None else None
    if config is not None and (not is_model(config) or "DocumentConfig" not in config.model_names):
        raise DeserializationError(f"the config of a document is a DocumentConfig, got {config!r}")
    roots = deserializer.decode(doc["roots"], buffers)
    for root in roots:
        if not is_model(root):
            raise DeserializationError(f"a root is a model, got {root!r}")
    callbacks = deserializer.decode(doc["callbacks"], buffers) if doc.get("callbacks") is not None else {}
    if not isinstance(callbacks, dict) or not all(map(_are_js_callbacks, callbacks, callbacks.values())):
        raise DeserializationError("the callbacks of a document are a map from events to lists of CustomJS models")
    return Content(roots, title, config, callbacks, scope)


def encode_document(document: Document, anchors: Anchors, serializer: Serializer) -> dict[str, Any]:
    """Return the DOC object of a document with these models. Raises SerializationError."""
    return encode_content(
        serializer, anchors.roots, document.title, anchors.configuration, anchors.js_callbacks,
        document.known_models.values(), (module.__name__ for module in document.modules),
    )  # fmt: skip


def encode_content(
    serializer: Serializer, roots: Iterable[Model], title: str, configuration: Configuration,
    callbacks: Mapping[str, list[Model]], models: Iterable[Model], modules: Iterable[str] = (),
) -> dict[str, Any]:
    """Return a DOC object of its parts; ``models`` are all that it has, ``modules`` those of its session.

    Raises SerializationError.
    """
    encode = serializer.encode
    doc: dict[str, Any] = {
        "version": factory.catalogue.version,
        "title": title,
        "config": configuration.encode(serializer),
        "roots": [encode(root) for root in roots],
    }
    if callbacks:
        doc["callbacks"] = encode(dict(callbacks))
    definitions = definitions_of(models, modules)
    if definitions:
        doc["defs"] = definitions
    return doc


def _are_js_callbacks(name: Any, models: Any) -> bool:
    try:
        check_js_callbacks(models)
    except (TypeError, ValueError):
        return False
    return isinstance(name, str) and isinstance(models, list)
