"""Changes of a document as events of ``PATCH-DOC``.

Forms: Bokeh 3.x wire protocol (docs/wire.md).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..core.changes import (
    Change,
    ColumnDataChanged,
    ColumnsPatched,
    ColumnsStreamed,
    MessageSent,
    ModelChanged,
    RootAdded,
    RootRemoved,
    TitleChanged,
)
from ..core.serialization import Serializer

if TYPE_CHECKING:
    from ..model import Model

__all__ = ["encode_change", "encode_value"]


def encode_change(change: Change, serializer: Serializer) -> dict[str, Any]:
    """Return the event for a change. Raises SerializationError; TypeError for a change that has no event."""
    encoder = _ENCODERS.get(type(change))
    if encoder is None:
        raise TypeError(f"{change!r} has no form on the wire")
    return encoder(change, serializer)


def encode_value(model: Model, attr: str, serializer: Serializer) -> dict[str, Any]:
    """Return an event that carries the present value of one property. Raises SerializationError."""
    value = getattr(model, attr)
    if model._properties[attr].columns:
        return encode_change(ColumnDataChanged(model, attr, value, value), serializer)
    return encode_change(ModelChanged(model, attr, None, value), serializer)


def _model_changed(change: ModelChanged, serializer: Serializer) -> dict[str, Any]:
    model, attr, new = change.model, change.attr, change.new
    prop = model._properties[attr]
    if prop.units_of is not None:
        # The browser knows units as a part of the property that has them.
        attr = prop.units_of
        prop = model._properties[attr]
        new = getattr(model, attr)
    encoded = serializer.encode(new) if prop.encode is None else prop.encode(serializer, new, model)
    return {"kind": "ModelChanged", "model": {"id": model.id}, "attr": attr, "new": encoded}


def _column_data_changed(change: ColumnDataChanged, serializer: Serializer) -> dict[str, Any]:
    return {
        "kind": "ColumnDataChanged", "model": {"id": change.model.id}, "attr": change.attr,
        "data": serializer.encode(change.data),
        "cols": None if change.cols is None else [name for name in change.cols if name in change.new],
    }  # fmt: skip


def _columns_streamed(change: ColumnsStreamed, serializer: Serializer) -> dict[str, Any]:
    return {
        "kind": "ColumnsStreamed", "model": {"id": change.model.id}, "attr": change.attr,
        "data": serializer.encode(change.data), "rollover": change.rollover,
    }  # fmt: skip


def _columns_patched(change: ColumnsPatched, serializer: Serializer) -> dict[str, Any]:
    return {
        "kind": "ColumnsPatched", "model": {"id": change.model.id}, "attr": change.attr,
        "patches": serializer.encode(change.patches),
    }  # fmt: skip


def _title_changed(change: TitleChanged, serializer: Serializer) -> dict[str, Any]:
    return {"kind": "TitleChanged", "title": change.title}


def _root_added(change: RootAdded, serializer: Serializer) -> dict[str, Any]:
    return {"kind": "RootAdded", "model": serializer.encode(change.model)}


def _root_removed(change: RootRemoved, serializer: Serializer) -> dict[str, Any]:
    return {"kind": "RootRemoved", "model": {"id": change.model.id}}


def _message_sent(change: MessageSent, serializer: Serializer) -> dict[str, Any]:
    return {"kind": "MessageSent", "msg_type": change.msg_type, "msg_data": serializer.encode(change.msg_data)}


_ENCODERS: dict[type[Change], Callable[[Any, Serializer], dict[str, Any]]] = {
    ModelChanged: _model_changed,
    ColumnDataChanged: _column_data_changed,
    ColumnsStreamed: _columns_streamed,
    ColumnsPatched: _columns_patched,
    TitleChanged: _title_changed,
    RootAdded: _root_added,
    RootRemoved: _root_removed,
    MessageSent: _message_sent,
}
