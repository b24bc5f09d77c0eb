"""Changes of a document as events of ``PATCH-DOC``.

Forms: Bokeh 3.x wire protocol (docs/wire.md).
"""

from __future__ import annotations

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
    encode = serializer.encode
    match change:
        case ColumnsStreamed():
            return {
                "kind": "ColumnsStreamed", "model": {"id": change.model.id}, "attr": change.attr,
                "data": encode(change.data), "rollover": change.rollover,
            }  # fmt: skip
        case ColumnsPatched():
            return {
                "kind": "ColumnsPatched", "model": {"id": change.model.id}, "attr": change.attr,
                "patches": encode(change.patches),
            }  # fmt: skip
        case ColumnDataChanged():
            return {
                "kind": "ColumnDataChanged", "model": {"id": change.model.id}, "attr": change.attr,
                "data": encode(change.data),
                "cols": None if change.cols is None else [name for name in change.cols if name in change.new],
            }  # fmt: skip
        case ModelChanged():
            return _encode_model_changed(change, serializer)
        case TitleChanged():
            return {"kind": "TitleChanged", "title": change.title}
        case RootAdded():
            return {"kind": "RootAdded", "model": encode(change.model)}
        case RootRemoved():
            return {"kind": "RootRemoved", "model": {"id": change.model.id}}
        case MessageSent():
            return {"kind": "MessageSent", "msg_type": change.msg_type, "msg_data": encode(change.msg_data)}
    raise TypeError(f"{change!r} has no form on the wire")


def encode_value(model: Model, attr: str, serializer: Serializer) -> dict[str, Any]:
    """Return an event that carries the present value of one property. Raises SerializationError."""
    value = getattr(model, attr)
    if model._properties[attr].columns:
        return encode_change(ColumnDataChanged(model, attr, value, value), serializer)
    return encode_change(ModelChanged(model, attr, None, value), serializer)


def _encode_model_changed(change: ModelChanged, serializer: Serializer) -> dict[str, Any]:
    model, attr, new = change.model, change.attr, change.new
    prop = model._properties[attr]
    if prop.units_of is not None:
        # The browser knows units as a part of the property that has them.
        attr = prop.units_of
        prop = model._properties[attr]
        new = getattr(model, attr)
    encoded = serializer.encode(new) if prop.encode is None else prop.encode(serializer, new, model)
    return {"kind": "ModelChanged", "model": {"id": model.id}, "attr": attr, "new": encoded}
