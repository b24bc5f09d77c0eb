"""Some models of a document, for a program that does not need all of it.

The sidecar writes what matches a selector, with everything that it refers to (`encode_selection`); the client takes
it into a document of its own (`adopt_selection`), whose changes are those of the sidecar's document, since events name
models by id. Nothing is said here about what those models are changed to in the sidecar later.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from ..core.query import find
from ..core.selectors import decode_selector
from ..core.serialization import Buffer, Deserializer, Serializer
from ..core.values import is_model
from ..errors import DeserializationError
from ..model import collect_models
from ..models.definitions import definitions_of, read_definitions

if TYPE_CHECKING:
    from ..model import Model
    from .document import Document

__all__ = ["adopt_selection", "encode_selection"]


def encode_selection(
    document: Document, selector: Any, known: Collection[str]
) -> tuple[dict[str, Any], list[Buffer]]:
    """Return the models that match a selector from outside, as JSON-able object with buffers.

    ``known`` has the ids of models that the receiver has already; those are only named. Raises DeserializationError
    for the selector, SerializationError for the models.
    """
    conditions = decode_selector(selector, document.known_models)
    try:
        # Most selectors find one model; then the document need not be walked through for the order, and for what its
        # callbacks alone hold.
        found = list(find(document.known_models.values(), conditions))
    except (TypeError, ValueError) as error:
        # An array, say, which is neither equal nor unequal to a number.
        raise DeserializationError(f"the selector does not fit the values of this document: {error}") from error
    if len(found) > 1 or (found and document.js_callbacks):
        among = {model.id for model in found}
        found = [model for model in collect_models(document.roots) if model.id in among]
    serializer = Serializer(known)
    content: dict[str, Any] = {"models": [serializer.encode(model) for model in found]}
    definitions = definitions_of(document.known_models.values(), (module.__name__ for module in document.modules))
    if definitions:
        content["defs"] = definitions
    return content, serializer.buffers


def adopt_selection(
    document: Document, content: Mapping[str, Any], buffers: Mapping[str, Any], setter: object
) -> list[Model]:
    """Make the models of a selection roots of a document, on behalf of ``setter``, and return them in order.

    What the document has already stays as it is. Raises DeserializationError, and then nothing has changed.
    """
    scope = read_definitions(content.get("defs"))
    models = Deserializer(document.known_models, scope.resolve).decode(content["models"], buffers)
    for model in models:
        if not is_model(model):
            raise DeserializationError(f"a selection has models, got {model!r}")
    with document.whole():
        for model in models:
            document.add_root(model, setter)
    return list(models)
