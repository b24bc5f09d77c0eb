"""Edits of a document as objects.

A change is made where the edit happens (a property is set, a column is streamed), is recorded by the document
and handed to its sinks, and ends as one event of a ``PATCH-DOC`` message. ``kind`` is the name of that event
on the wire (Bokeh 3.x protocol); the attribute names are those of the event.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from ..document.callbacks import SessionCallback
    from ..document.document import Document
    from ..model import Model

__all__ = [
    "CallbackAdded",
    "CallbackRemoved",
    "Change",
    "ColumnDataChanged",
    "ColumnsPatched",
    "ColumnsStreamed",
    "MessageSent",
    "ModelChanged",
    "RootAdded",
    "RootRemoved",
    "TitleChanged",
]

_NOTHING_FRESH: frozenset[str] = frozenset()


class Change:
    """One edit.

    ``setter`` is whoever made it, compared by identity, or None for the program itself. ``document`` and
    ``fresh`` (ids of the models which this edit brought into the document) are filled in by the document.
    ``covered`` is true when an earlier change that is still to be sent already carries this one's effect.
    """

    __slots__ = ("covered", "document", "fresh", "setter")

    kind: ClassVar[str]
    is_edit: ClassVar[bool] = True
    """Whether it is one of what a document contains, and not of the session's callbacks."""

    def __init__(self, setter: object = None) -> None:
        self.setter = setter
        self.document: Document | None = None
        self.fresh: frozenset[str] | set[str] = _NOTHING_FRESH
        self.covered = False

    @property
    def key(self) -> Hashable:
        """What a later change must share with this one to make it superfluous; None where nothing can."""
        return None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.key or ''}>"


class ModelChanged(Change):
    """``attr`` of ``model`` is ``new``; it was ``old``."""

    __slots__ = ("attr", "model", "new", "old")

    kind = "ModelChanged"

    def __init__(self, model: Model, attr: str, old: Any, new: Any, setter: object = None) -> None:
        super().__init__(setter)
        self.model = model
        self.attr = attr
        self.old = old
        self.new = new

    @property
    def key(self) -> Hashable:
        return (self.model.id, self.attr)


class ColumnDataChanged(ModelChanged):
    """Whole columns of a data source are new: all of them, or those named in ``cols``."""

    __slots__ = ("cols",)

    kind = "ColumnDataChanged"

    def __init__(self, model: Model, attr: str, old: Any, new: Any, cols: Sequence[str] | None = None,
                 setter: object = None) -> None:
        super().__init__(model, attr, old, new, setter)
        self.cols = None if cols is None else list(cols)

    @property
    def data(self) -> Any:
        """The columns that are sent, as they are now."""
        return self.new if self.cols is None else {name: self.new[name] for name in self.cols if name in self.new}

    @property
    def key(self) -> Hashable:
        # Two changes of different columns do not replace each other.
        return (self.model.id, self.attr) if self.cols is None else (self.model.id, self.attr, *self.cols)


class ColumnsStreamed(ModelChanged):
    """``data`` (column name to sequence) was appended; ``rollover`` rows were kept at most."""

    __slots__ = ("data", "rollover")

    kind = "ColumnsStreamed"

    def __init__(self, model: Model, attr: str, old: Any, new: Any, data: dict[str, Any],
                 rollover: int | None = None, setter: object = None) -> None:
        super().__init__(model, attr, old, new, setter)
        self.data = data
        self.rollover = rollover

    @property
    def key(self) -> Hashable:
        return None


class ColumnsPatched(ModelChanged):
    """Single cells or slices of columns are new: column name to a list of ``(index, value)``."""

    __slots__ = ("patches",)

    kind = "ColumnsPatched"

    def __init__(self, model: Model, attr: str, old: Any, new: Any, patches: dict[str, list[tuple[Any, Any]]],
                 setter: object = None) -> None:
        super().__init__(model, attr, old, new, setter)
        self.patches = patches

    @property
    def key(self) -> Hashable:
        return None


class TitleChanged(Change):
    """The document's title is ``title``."""

    __slots__ = ("title",)

    kind = "TitleChanged"

    def __init__(self, title: str, setter: object = None) -> None:
        super().__init__(setter)
        self.title = title

    @property
    def key(self) -> Hashable:
        return (None, "title")


class RootAdded(Change):
    """``model`` became the last root."""

    __slots__ = ("model",)

    kind = "RootAdded"

    def __init__(self, model: Model, setter: object = None) -> None:
        super().__init__(setter)
        self.model = model


class RootRemoved(Change):
    """``model`` is no root any more."""

    __slots__ = ("model",)

    kind = "RootRemoved"

    def __init__(self, model: Model, setter: object = None) -> None:
        super().__init__(setter)
        self.model = model


class MessageSent(Change):
    """A message beside the document's content: a UI event (``msg_type`` "bokeh_event") or the program's own."""

    __slots__ = ("msg_data", "msg_type")

    kind = "MessageSent"

    def __init__(self, msg_type: str, msg_data: Any, setter: object = None) -> None:
        super().__init__(setter)
        self.msg_type = msg_type
        self.msg_data = msg_data


class CallbackAdded(Change):
    """A next-tick, timeout or periodic callback was registered. Never on the wire."""

    __slots__ = ("callback",)

    kind = "SessionCallbackAdded"
    is_edit = False

    def __init__(self, callback: SessionCallback) -> None:
        super().__init__()
        self.callback = callback


class CallbackRemoved(Change):
    """A next-tick, timeout or periodic callback was taken back. Never on the wire."""

    __slots__ = ("callback",)

    kind = "SessionCallbackRemoved"
    is_edit = False

    def __init__(self, callback: SessionCallback) -> None:
        super().__init__()
        self.callback = callback
