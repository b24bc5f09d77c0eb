"""Events of ``PATCH-DOC``, carried out on a document.

Forms: Bokeh 3.x wire protocol (docs/wire.md).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.serialization import Deserializer
from ..core.values import is_model
from ..errors import DeserializationError, SyncvizError, UnknownReference

if TYPE_CHECKING:
    from ..model import Model
    from .document import Document

__all__ = ["EventApplier", "RefusedEvent"]


@dataclass(slots=True)
class RefusedEvent:
    """An event of a patch that had no effect, and why.

    ``model`` and ``attr`` tell what the sender wanted to change, where that much could be made out.
    """

    index: int
    error: SyncvizError
    model: Model | None = None
    attr: str | None = None


class EventApplier:
    """Applies the events of one patch to a document, one after the other, each wholly or not at all."""

    def __init__(self, document: Document, buffers: Mapping[str, Any], setter: object) -> None:
        self._document = document
        self._models = document.known_models
        self._setter = setter
        self._buffers = buffers
        # One for the whole patch: what an event brings in full, later ones refer to.
        self._deserializer = Deserializer(self._models, document.resolve_class)

    def apply(self, events: Sequence[Any]) -> list[RefusedEvent]:
        """Apply all events; return those that were refused.

        Raises what a callback raised (the first, and after everything is applied) where no guard catches that.
        """
        if not isinstance(events, list | tuple):
            raise DeserializationError(f"the events of a patch are a list, got {type(events).__name__}")
        refused: list[RefusedEvent] = []
        with self._document.whole():
            for index, event in enumerate(events):
                model: Any = None
                attr: Any = None
                try:
                    model, attr = self._target(event)
                    self._prepare(event, model, attr)()
                except SyncvizError as error:
                    refused.append(RefusedEvent(index, error, model, attr))
                except ValueError as error:
                    refused.append(RefusedEvent(index, _refusal(error), model, attr))
        return refused

    def _target(self, event: Any) -> tuple[Model | None, str | None]:
        if not isinstance(event, dict):
            raise DeserializationError(f"an event is an object, got {event!r}")
        attr = event.get("attr")
        reference = event.get("model")
        model = None
        concerns_root = event.get("kind") in ("RootAdded", "RootRemoved")
        if isinstance(reference, dict) and len(reference) == 1 and not concerns_root:
            model_id = reference.get("id")
            model = self._models.get(model_id) if isinstance(model_id, str) else None
            if model is None:
                raise UnknownReference(f"there is no model with id {model_id!r} in this document")
        return model, attr if isinstance(attr, str) else None

    def _prepare(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        """Decode and validate an event; return the function that carries it out."""
        kind = event.get("kind")
        handler = _HANDLERS.get(kind) if isinstance(kind, str) else None
        if handler is None:
            raise DeserializationError(f"{kind!r} is not a kind of event; known are {', '.join(_HANDLERS)}")
        try:
            return handler(self, event, model, attr)
        except KeyError as error:
            raise DeserializationError(f"a {kind} event needs {error.args[0]!r}") from error
        except (TypeError, IndexError, OverflowError, AttributeError) as error:
            # Values that do not go together, such as a text for a column of numbers.
            raise DeserializationError(f"a {kind} event does not fit: {error}") from error

    def _decode(self, value: Any) -> Any:
        return self._deserializer.decode(value, self._buffers)

    def _model_changed(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        if model is None or attr is None:
            raise DeserializationError("a ModelChanged event needs the id of a model and the name of a property")
        prop = model._properties.get(attr)
        value = self._decode(event["new"])
        if prop is None:
            return _nothing  # BokehJS may know more properties than this version
        prepared = prop.prepare(model, value)
        return lambda: model.assign_prepared(prop, prepared, self._setter)

    def _column_data_changed(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        source, name = self._source(model, attr)
        data, cols = self._columns(event["data"]), event.get("cols")
        prop = source._properties[name]
        prepared = prop.prepare(source, data)
        if cols is None:
            return lambda: source.assign_prepared(prop, prepared, self._setter)
        if not isinstance(cols, list) or not all(isinstance(col, str) and col in data for col in cols):
            raise DeserializationError(f"cols names the columns that data has, got {cols!r}")
        return lambda: source.columns_changed(name, {col: data[col] for col in cols}, self._setter)

    def _columns_streamed(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        source, _ = self._source(model, attr)
        data, rollover = self._columns(event["data"]), event.get("rollover")
        change = source.streamed(data, rollover, self._setter)
        return lambda: source.carry_out(change)

    def _columns_patched(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        source, _ = self._source(model, attr)
        patches = self._decode(event["patches"])
        if not isinstance(patches, dict):
            raise DeserializationError(f"patches map columns to lists of [index, value], got {patches!r}")
        checked = {}
        for column, entries in patches.items():
            if not isinstance(entries, list) or not all(isinstance(one, list) and len(one) == 2 for one in entries):
                raise DeserializationError(f"patches of the column {column!r} must be a list of [index, value]")
            checked[column] = [(tuple(i) if isinstance(i, list) else i, value) for i, value in entries]
        change = source.patched(checked, self._setter)
        return lambda: source.carry_out(change)

    def _source(self, model: Model | None, attr: str | None) -> tuple[Any, str]:
        if model is None or "ColumnDataSource" not in model.model_names or attr not in (None, "data"):
            raise DeserializationError(f"columns belong to the data of a ColumnDataSource, got {model!r}.{attr}")
        return model, "data"

    def _columns(self, encoded: Any) -> dict[str, Any]:
        data = self._decode(encoded)
        if not isinstance(data, dict):
            raise DeserializationError(f"column data maps names to columns, got {data!r}")
        return data

    def _title_changed(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        title = event["title"]
        if not isinstance(title, str):
            raise DeserializationError(f"a title is text, got {title!r}")
        return lambda: self._document.set_title(title, self._setter)

    def _root_added(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        root = self._decode(event["model"])
        if not is_model(root):
            raise DeserializationError(f"a root is a model, got {root!r}")
        # BokehJS sends its roots again after a reconnect; they are here already.
        return lambda: self._document.add_root(root, self._setter)

    def _root_removed(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        root = self._decode(event["model"])
        if not is_model(root):
            raise DeserializationError(f"a root is a model, got {root!r}")
        return lambda: self._document.remove_root(root, self._setter)

    def _message_sent(self, event: dict[str, Any], model: Model | None, attr: str | None) -> Callable[[], None]:
        msg_type, msg_data = event["msg_type"], self._decode(event.get("msg_data"))
        if not isinstance(msg_type, str):
            raise DeserializationError(f"the type of a message is text, got {msg_type!r}")
        return lambda: self._document.receive_message(msg_type, msg_data, self._setter)


def _nothing() -> None:
    return None


def _refusal(error: ValueError) -> DeserializationError:
    refusal = DeserializationError(str(error))
    refusal.__cause__ = error
    return refusal


_HANDLERS: dict[str, Callable[..., Callable[[], None]]] = {
    "ModelChanged": EventApplier._model_changed,
    "ColumnDataChanged": EventApplier._column_data_changed,
    "ColumnsStreamed": EventApplier._columns_streamed,
    "ColumnsPatched": EventApplier._columns_patched,
    "TitleChanged": EventApplier._title_changed,
    "RootAdded": EventApplier._root_added,
    "RootRemoved": EventApplier._root_removed,
    "MessageSent": EventApplier._message_sent,
}
