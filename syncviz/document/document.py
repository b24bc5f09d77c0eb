"""Document: roots, title, and everything that can happen to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import chain
from typing import Any, Self

from ..core.changes import Change, MessageSent, ModelChanged, RootAdded, RootRemoved, TitleChanged
from ..core.has_props import models_in
from ..core.property import Property
from ..core.query import find, only, selector_of
from ..core.serialization import Buffer, Serializer, json_loads
from ..core.signatures import takes
from ..core.validation import check_integrity, process_validation_issues
from ..errors import DeserializationError
from ..events import Event, ModelEvent
from ..model import Model, collect_models
from ..models.definitions import Scope
from ..themes import Theme, theme_of
from .anchors import Anchors
from .applying import EventApplier, RefusedEvent
from .calling import Guard, call, whole
from .content import decode_document, encode_document
from .graph import ModelGraph, difference
from .holding import HeldChanges
from .listeners import Listeners
from .locking import UnlockedDocument
from .registration import DocumentCallbacks
from .timers import Timers
from .wire import encode_change, encode_value

__all__ = ["DEFAULT_TITLE", "Document"]

DEFAULT_TITLE = "syncviz application"

Sink = Callable[[Change], None]


class Document(DocumentCallbacks):
    """A tree of models that changes, and tells of it.

    ``guard`` is how callbacks are called when somebody (a session) takes care of them; None calls them directly.
    ``check()`` is called before every edit, and raises DocumentLocked where that must not be made from here.
    """

    def __init__(self, *, theme: Theme | str | None = None, title: str = DEFAULT_TITLE) -> None:
        self._graph = ModelGraph(self, theme_of(theme))
        self._anchors = Anchors(self._graph)
        self._title = title
        self._scope = Scope()
        self._sinks: tuple[Sink, ...] = ()
        self._listeners = Listeners()
        self.timers = Timers(self)
        self._held: HeldChanges | None = None
        self.guard: Guard | None = None
        self.check: Callable[[], None] | None = None
        self.template: Any = None
        self.template_variables: dict[str, Any] = {}
        self.session_context: Any = None
        self.modules: list[Any] = []

    def __repr__(self) -> str:
        return f"<Document {self._title!r} with {len(self._anchors.roots)} roots and {len(self._graph.models)} models>"

    # Content

    @property
    def roots(self) -> list[Any]:
        """The roots, in the order in which they were added: models, of classes that a type checker cannot know."""
        return list(self._anchors.roots)

    @property
    def title(self) -> str:
        """The title of the page."""
        return self._title

    @title.setter
    def title(self, title: str) -> None:
        self.set_title(title)

    def set_title(self, title: str, setter: object = None) -> None:
        """Set the title on behalf of ``setter``. Raises ValueError for anything but text."""
        if not isinstance(title, str):
            raise ValueError(f"a document's title is text, got {title!r}")
        if title != self._title:
            self._check()
            self._title = title
            self.record(TitleChanged(title, setter))

    @property
    def models(self) -> list[Any]:
        """All models that are part of this document."""
        return list(self._graph.models.values())

    @property
    def known_models(self) -> Mapping[str, Model]:
        """All models that are part of this document, by id. Not to be changed."""
        return self._graph.models

    @property
    def config(self) -> Model:
        """Settings of the document for the browser, a ``DocumentConfig`` model."""
        return self._anchors.config()

    @property
    def theme(self) -> Theme:
        """The theme: defaults that the models of this document have in place of BokehJS'."""
        return self._graph.theme

    @theme.setter
    def theme(self, theme: Theme | str | None) -> None:
        self._graph.theme = theme_of(theme)
        changes: list[ModelChanged] = []
        for model in self.models:
            changes.extend(self.theme.apply(model))
        for change in changes:
            self.record(change)

    def add_root(self, model: Model, setter: object = None) -> None:
        """Make a model a root; everything that it refers to becomes part of the document.

        A model that is a root already stays where it is. Raises ValueError for what is no model, DuplicateRoot
        for a model of another document.
        """
        if not isinstance(model, Model):
            raise ValueError(f"a root is a model (a plot, a widget, a layout), got {model!r}")
        self._check()
        fresh = self._anchors.add_root(model)
        if fresh is not None:
            change = RootAdded(model, setter)
            change.fresh = fresh
            self.record(change)

    def remove_root(self, model: Model, setter: object = None) -> None:
        """Remove a root, and what only it held. A model that is no root is left alone."""
        self._check()
        if self._anchors.remove_root(model):
            self.record(RootRemoved(model, setter))

    def clear(self) -> None:
        """Remove all roots."""
        for root in self.roots:
            self.remove_root(root)

    def select(self, selector: Any) -> Iterable[Any]:
        """Return the models that match a name, a class or a dict of conditions."""
        return find(self._all_models(), selector_of(selector))

    def select_one(self, selector: Any) -> Any:
        """Return the one model that matches, or None. Raises ValueError where several do."""
        found: Model | None = only(self.select(selector), selector)
        return found

    def set_select(self, selector: Any, updates: Mapping[str, Any]) -> None:
        """Update every model that matches."""
        for model in list(self.select(selector)):
            model.update(**updates)

    def get_model_by_id(self, model_id: str) -> Any:
        """Return the model with that id, or None."""
        return self._graph.models.get(model_id)

    def get_model_by_name(self, name: str) -> Any:
        """Return the model with that name, or None. Raises ValueError where several have it."""
        return self.select_one({"name": name})

    def _all_models(self) -> Iterable[Model]:
        return collect_models(self._anchors.roots)

    # Changes

    def take(self, change: ModelChanged, prop: Property) -> None:
        """Carry out the change of a property of one of this document's models; ``record`` is to follow.

        Raises DuplicateRoot for a model of another document, and then nothing has changed.
        """
        if self.check is not None:
            self.check()
        if prop.refers:
            added, removed = difference(change.old, change.new)
            if added:
                change.fresh = self._graph.gain(added)
            change.model._values[prop.name] = change.new
            if removed:
                self._graph.lose(removed)
        else:
            change.model._values[prop.name] = change.new

    def _check(self) -> None:
        if self.check is not None:
            self.check()

    def check_values(self, values: Iterable[Any]) -> None:
        """Raise DuplicateRoot where values hold models that cannot become part of this document."""
        models = [model for value in values for model in models_in(value)]
        if models:
            self._graph.check(models)

    def record(self, change: Change) -> None:
        """Tell the sinks, then the callbacks, of a change that this document has already."""
        change.document = self
        if self._held is None or not change.is_edit:
            self._dispatch(change)
        else:
            self._held.add(change)

    def _dispatch(self, change: Change) -> None:
        if not change.covered:
            for sink in self._sinks:
                sink(change)
        if isinstance(change, ModelChanged):
            for callback in change.model.callbacks_for(change.attr):
                self.run(callback, change.attr, change.old, change.new)
        elif not change.is_edit:
            return  # may come from another thread, where no callback of the program belongs
        for on_change in self._listeners.for_changes():
            self.run(on_change, change)

    def run(self, callback: Callable[..., Any], *args: Any) -> None:
        """Call a callback with this document as the current one, through the guard if there is one."""
        guard = self.guard
        if guard is not None:
            guard(callback, args)
        else:
            call(self, callback, args)

    def whole(self) -> AbstractContextManager[None]:
        """Let a block of edits run to its end; the first error of a callback (without a guard) is raised then."""
        return whole(self)

    def add_sink(self, sink: Sink) -> None:
        """Have ``sink(change)`` called for every change, in order and before any callback."""
        self._sinks = (*self._sinks, sink)

    def remove_sink(self, sink: Sink) -> None:
        """Take a sink back."""
        left = list(self._sinks)
        left.remove(sink)
        self._sinks = tuple(left)

    def hold(self, policy: str = "combine") -> None:
        """Keep changes back until ``unhold``; ``combine`` drops superseded ones, ``collect`` keeps them all."""
        self._held = HeldChanges.under(policy, self._held)

    def unhold(self) -> None:
        """Let the changes go that were kept back."""
        held, self._held = self._held, None
        for change in held.release() if held else ():
            self._dispatch(change)

    def release_held(self) -> None:
        """Let go of what was kept back so far, and go on holding.

        For whoever tells somebody the present state, which has them in it: rows must not be streamed twice.
        """
        policy = None if self._held is None else self._held.policy
        if policy is not None:
            self.unhold()
            if self._held is None:
                self.hold(policy)

    def send_message(self, msg_type: str, msg_data: Any) -> None:
        """Send a message of the program's own to all browsers and clients of the session."""
        self.record(MessageSent(msg_type, msg_data))

    def receive_message(self, msg_type: str, msg_data: Any, setter: object = None) -> None:
        """Hand a message from outside to the callbacks for it."""
        if msg_type == "bokeh_event":
            if isinstance(msg_data, Event):
                self.trigger_event(msg_data)
            return
        for callback in self._listeners.for_message(msg_type):
            self.run(callback, msg_data)

    def trigger_event(self, event: Event) -> None:
        """Run the callbacks for something that happened in the browser."""
        if isinstance(event, ModelEvent) and event.model is not None and event.model.document is self:
            for callback in event.model.event_callbacks_for(event):
                self._run_event_callback(callback, event)
        for callback in self._listeners.for_event(event.event_name):
            self._run_event_callback(callback, event)

    def _run_event_callback(self, callback: Callable[..., Any], event: Event) -> None:
        if takes(callback, ("event",)):
            self.run(callback, event)
        else:
            self.run(callback)

    def unlocked(self) -> UnlockedDocument:
        """Return what callbacks get as the current document while they hold no lock."""
        return UnlockedDocument(self)

    # The wire

    def encode_change(self, change: Change, deferred: bool = True) -> tuple[dict[str, Any], list[Buffer]]:
        """Return a change as event and buffers, as of now. For sinks."""
        serializer = Serializer(self._graph.models, change.fresh, deferred)
        return encode_change(change, serializer), serializer.buffers

    def encode_value(self, model: Model, attr: str) -> tuple[dict[str, Any], list[Buffer]]:
        """Return an event that carries the present value of one property."""
        serializer = Serializer(self._graph.models)
        return encode_value(model, attr, serializer), serializer.buffers

    def apply_events(self, events: Sequence[Any], buffers: Mapping[str, Any], setter: object) -> list[RefusedEvent]:
        """Apply the events of a patch, on behalf of ``setter``; return those that could not be applied."""
        return EventApplier(self, buffers, setter).apply(events)

    def apply_json_patch(self, patch: Mapping[str, Any], *, setter: object = None,
                         buffers: Mapping[str, Any] | None = None) -> None:
        """Apply ``{"events": […]}``. Raises the error of the first event that could not be applied."""
        refused = self.apply_events(patch.get("events", ()), buffers or {}, setter)
        if refused:
            raise refused[0].error

    def to_wire(self, deferred: bool = True, theme: Theme | None = None) -> tuple[dict[str, Any], list[Buffer]]:
        """Return the whole document as JSON-able object, and its buffers; as it looks with another theme, if given."""
        serializer = Serializer(deferred=deferred, theme=theme)
        return encode_document(self, self._anchors, serializer), serializer.buffers

    def to_json(self, deferred: bool = False) -> dict[str, Any]:
        """Return the whole document as JSON-able object; with ``deferred`` its buffers are left out."""
        return self.to_wire(deferred)[0]

    @classmethod
    def from_json(cls, doc: Mapping[str, Any], buffers: Mapping[str, Any] | None = None) -> Self:
        """Make a document of its JSON-able object. Raises DeserializationError."""
        document = cls()
        document.replace_with_json(doc, buffers or {})
        return document

    @classmethod
    def from_json_string(cls, json: str) -> Self:
        """Make a document of its JSON text. Raises DeserializationError."""
        return cls.from_json(json_loads(json))

    def resolve_class(self, name: str) -> type[Model]:
        """Return the model class of a wire name: the catalogue's, or one that a document from outside defined."""
        return self._scope.resolve(name)

    def replace_with_json(self, doc: Any, buffers: Mapping[str, Any] | None = None, setter: object = None) -> None:
        """Take over a whole document. Raises DeserializationError, and then nothing has changed."""
        content = decode_document(doc, buffers or {})
        config = self._anchors.configuration.model
        if config is not None and content.config is None:
            stays = {model.id for model in collect_models([config])}
            for model in collect_models([*content.roots, *chain.from_iterable(content.callbacks.values())]):
                if model.id in stays:
                    raise DeserializationError(f"{model!r} has the id of a part of the document's configuration")
        self._scope = content.scope
        with self.whole():
            for root in self.roots:
                self.remove_root(root, setter)
            if content.config is not None:
                self._anchors.set_config(content.config)
            self._anchors.replace_js_callbacks(content.callbacks)
            if content.title is not None:
                self.set_title(content.title, setter)
            for root in content.roots:
                self.add_root(root, setter)

    def validate(self) -> list[str]:
        """Log what is wrong with this document, and return it as sentences; an empty list where all is well.

        Raises RuntimeError where the setting ``validation_level`` wants it.
        """
        issues = check_integrity(self._graph.models.values())
        process_validation_issues(issues)
        return [f"{one.text}: {one.extra}" for one in (*issues.error, *issues.warning)]

    def destroy(self) -> None:
        """End this document: unlink its models from each other, so that memory returns without a collection."""
        self._graph.clear()
        self._anchors.clear()
        self._held = None
        self.guard = self.check = None
        self.template_variables = {}
        self._sinks = ()
        self._listeners.clear()
        self.timers.clear()
        for module in self.modules:
            vars(module).clear()
        self.modules.clear()
        self.session_context = None
