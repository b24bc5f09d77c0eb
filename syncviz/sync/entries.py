"""What an edit is about, and how a peer is told of it.

A *subject* is what two edits must share to be in each other's way: ``(model id, attribute)``, whichever
kind of event it was (the whole data of a source, a stream into it, a patch of it: all one subject),
``TITLE``, or ``ROOTS`` for the list of roots.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.changes import (
    Change,
    ColumnDataChanged,
    ColumnsPatched,
    ColumnsStreamed,
    ModelChanged,
    RootAdded,
    RootRemoved,
    TitleChanged,
)
from ..core.has_props import models_in
from ..core.property import UNSET
from ..core.serialization import Buffer, json_dumps
from ..core.values import ATOMS

if TYPE_CHECKING:
    from ..document import Document
    from ..document.applying import RefusedEvent
    from ..model import Model

__all__ = ["ROOTS", "TITLE", "Entry", "lets_go", "nature", "present", "subjects_of", "tells_of_a_return"]

TITLE: Hashable = (None, "title")
ROOTS: Hashable = (None, "roots")
_STRAY = object()


class Entry:
    """One event on its way to the peers, encoded when it happened.

    ``subject`` names what is changed, ``replaces`` says that the entry gives its subject a whole new value,
    and ``removable`` that a later whole value makes this entry superfluous: it brings no models, and
    neither the value before nor the one after refers to any. (A value that let go of a model must not be
    skipped: the model may come back later in full, and a peer that never dropped it would keep the old
    one.)

    ``origin`` is the number of the peer that made the edit, 0 for the program. ``event`` is kept where it
    is ``mergeable`` (a stream of rows), so that two can be made one.
    """

    __slots__ = ("buffers", "event", "json", "origin", "removable", "replaces", "size", "subject")

    def __init__(
        self,
        event: dict[str, Any],
        buffers: Sequence[Buffer] = (),
        subject: Hashable = None,
        replaces: bool = False,
        removable: bool = False,
        origin: int = 0,
        mergeable: bool = False,
    ) -> None:
        self.json = json_dumps(event)
        self.buffers = buffers
        self.subject = subject
        self.replaces = replaces
        self.removable = removable
        self.origin = origin
        self.event = event if mergeable else None
        self.size = len(self.json)
        for buffer in buffers:
            self.size += buffer.data.nbytes if isinstance(buffer.data, memoryview) else len(buffer.data)


def nature(change: Change) -> tuple[bool, Hashable, bool, bool]:
    """Tell of an edit: is it for the peers at all; its subject; is it told whole; may a later whole replace it."""
    if isinstance(change, ModelChanged):
        subject = (change.model.id, change.attr)
        if isinstance(change, ColumnDataChanged):
            return True, subject, change.cols is None, True
        if isinstance(change, (ColumnsStreamed, ColumnsPatched)):
            return True, subject, False, True
        prop = change.model._properties[change.attr]
        # What only a browser computes is true of that browser.
        plain = not prop.refers or (type(change.old) in ATOMS and type(change.new) in ATOMS)
        return prop.sent, subject, True, plain
    if isinstance(change, TitleChanged):
        return True, TITLE, True, True
    if isinstance(change, RootAdded | RootRemoved):
        return True, ROOTS, False, False
    return True, None, False, False


def lets_go(document: Document, event: Mapping[str, Any]) -> bool:
    """Whether the replica that this event comes from may have dropped models when it made the edit.

    It may have done so even where the edit changes nothing here, because somebody else did the same before.
    """
    kind = event.get("kind")
    if kind == "ModelChanged":
        reference, attr = event.get("model"), event.get("attr")
        model_id = reference.get("id") if isinstance(reference, dict) else None
        model = document.known_models.get(model_id) if isinstance(model_id, str) else None
        prop = model._properties.get(attr) if model is not None and isinstance(attr, str) else None
        if model is None or prop is None:
            return True
        if not prop.refers:
            return False
        return any(type(value) not in ATOMS for value in (event.get("new"), model.peek(prop.name)))
    return kind == "RootRemoved"


def tells_of_a_return(event: Mapping[str, Any]) -> bool:
    """Whether BokehJS says with this event that it has put the snapshot of a second pull in place of its replica."""
    data = event.get("msg_data") if event.get("kind") == "MessageSent" else None
    return isinstance(data, dict) and data.get("type") == "event" and data.get("name") == "client_reconnected"


def present(document: Document, subject: Hashable, gone: Iterable[tuple[str, str]] = ()) -> list[Entry]:
    """Return what tells a replica the present state of a subject, whatever state the replica is in.

    Models are told in full, because the replica may lack them. Empty where the subject is gone. ``gone``
    are ids and class names of models which the replica may still have as roots.
    """
    if subject == TITLE:
        return [_entry(document, TitleChanged(document.title), TITLE)]
    if subject == ROOTS:
        told: list[Entry] = []
        for root_id, name in gone:
            # Only what is there can be removed without an error. Where it is nowhere, an empty model will do.
            model = document.get_model_by_id(root_id)
            bare = {"type": "object", "name": name, "id": root_id}
            there = Entry({"kind": "RootAdded", "model": bare}) if model is None else _whole(document, model)
            told.append(there)
            told.append(Entry({"kind": "RootRemoved", "model": {"id": root_id}}))
        for root in document.roots:
            # Likewise here: once it is surely there, it can be taken away and put last.
            whole = _whole(document, root)
            told += (whole, _entry(document, RootRemoved(root)), whole)
        return told
    assert isinstance(subject, tuple)
    if subject[0] is _STRAY:
        return [Entry({"kind": "RootRemoved", "model": {"id": subject[1]}})]
    model = document.get_model_by_id(subject[0])
    prop = None if model is None else model._properties.get(subject[1])
    if model is None or prop is None or not prop.sent:
        return []
    value = model.peek(prop.name)
    if value is UNSET:
        return []
    if prop.columns:
        event, buffers = document.encode_value(model, prop.name)
        return [Entry(event, buffers, subject, True, True)]
    change = ModelChanged(model, prop.name, None, value)
    if prop.refers:
        change.fresh = {one.id for held in models_in(value) for one in held.references()}
    event, buffers = document.encode_change(change)
    return [Entry(event, buffers, subject, True, not change.fresh)]


def subjects_of(refusal: RefusedEvent, events: Sequence[Any]) -> Iterator[Hashable]:
    """Yield what the author of a refused event must be told, to hold again what everybody else holds."""
    event = events[refusal.index]
    kind = event.get("kind")
    if refusal.model is not None:
        attr = refusal.attr or ("data" if kind in ("ColumnsStreamed", "ColumnsPatched") else None)
        if attr is not None:
            yield (refusal.model.id, attr)
    elif kind == "TitleChanged":
        yield TITLE
    elif kind == "RootAdded":
        model = event.get("model")
        root = model.get("id") if isinstance(model, dict) else None
        if isinstance(root, str):
            yield (_STRAY, root)


def _whole(document: Document, root: Model) -> Entry:
    """Bring in a root with all that hangs on it, known to the receiver or not."""
    added = RootAdded(root)
    added.fresh = {model.id for model in root.references()}
    return _entry(document, added)


def _entry(document: Document, change: Change, subject: Hashable = None) -> Entry:
    event, buffers = document.encode_change(change)
    whole = subject is not None
    return Entry(event, buffers, subject, whole, whole)
