"""Document: roots, title, and everything that can happen to them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any, Self, TypeVar

from ..core.changes import (
    CallbackAdded,
    CallbackRemoved,
    Change,
    MessageSent,
    ModelChanged,
    RootAdded,
    RootRemoved,
    TitleChanged,
)
from ..core.has_props import models_in, same
from ..core.property import UNSET, Property
from ..core.query import find, selector_of
from ..core.serialization import Buffer, Serializer
from ..core.signatures import check_callback, takes
from ..errors import DeserializationError, LocalError
from ..events import Event, ModelEvent, event_name
from ..model import Model, check_js_callbacks, collect_models
from ..models.definitions import Scope, definitions_of
from ..models.factory import factory
from ..themes import Theme, theme_of
from ..util.ids import make_id
from .callbacks import NextTickCallback, PeriodicCallback, SessionCallback, TimeoutCallback
from .graph import ModelGraph, difference
from .holding import HOLD_POLICIES, HeldChanges
from .locking import UnlockedDocument
from .scope import CURRENT
from .validation import problems_of
from .wire import EventApplier, RefusedEvent, decode_document, encode_change

__all__ = ["DEFAULT_TITLE", "Document"]

DEFAULT_TITLE = "syncviz application"

C = TypeVar("C", bound=SessionCallback)
Guard = Callable[[Callable[..., Any], tuple[Any, ...]], None]
Sink = Callable[[Change], None]


class Document:
    """A tree of models that changes, and tells of it.

    ``guard`` is how callbacks are called when somebody (a session) takes care of them; None calls them directly.
    """

    def __init__(self, *, theme: Theme | str | None = None, title: str = DEFAULT_TITLE) -> None:
        self._graph = ModelGraph(self)
        self._roots: list[Model] = []
        self._title = title
        self._theme = theme_of(theme)
        self._config: Model | None = None
        self._config_ids: tuple[str, str] | None = None
        self._scope = Scope()
        self._sinks: list[Sink] = []
        self._change_callbacks: list[Callable[[Change], Any]] = []
        self._event_callbacks: dict[str, list[Callable[..., Any]]] = {}
        self._message_callbacks: dict[str, list[Callable[[Any], Any]]] = {}
        self._js_callbacks: dict[str, list[Model]] = {}
        self._session_callbacks: dict[str, SessionCallback] = {}
        self._destroyed_callbacks: list[Callable[[Any], Any]] = []
        self._held: HeldChanges | None = None
        self.guard: Guard | None = None
        self.template: Any = None
        self.template_variables: dict[str, Any] = {}
        self.session_context: Any = None
        self.modules: list[Any] = []

    def __repr__(self) -> str:
        return f"<Document {self._title!r} with {len(self._roots)} roots and {len(self._graph.models)} models>"

    # Content

    @property
    def roots(self) -> list[Model]:
        """The roots, in the order in which they were added."""
        return list(self._roots)

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
            self._title = title
            self.record(TitleChanged(title, setter))

    @property
    def models(self) -> list[Model]:
        """All models that are part of this document."""
        return list(self._graph.models.values())

    @property
    def known_models(self) -> Mapping[str, Model]:
        """All models that are part of this document, by id. Not to be changed."""
        return self._graph.models

    @property
    def config(self) -> Model:
        """Settings of the document for the browser, a ``DocumentConfig`` model."""
        if self._config is None:
            config_id, notifications_id = self._config_identities()
            notifications = factory.get("Notifications")(id=notifications_id)
            self._set_config(factory.get("DocumentConfig")(id=config_id, notifications=notifications))
        assert self._config is not None
        return self._config

    def _set_config(self, config: Model) -> None:
        before, self._config = self._config, config
        self._anchor()
        if before is not None:
            self._graph.lose([before])
        self._arrive(self._graph.gain([config]))

    def _anchor(self) -> None:
        """Let the graph know which models are in this document by themselves."""
        anchors = {id(model) for model in self._roots}
        anchors.update(id(model) for registered in self._js_callbacks.values() for model in registered)
        if self._config is not None:
            anchors.add(id(self._config))
        self._graph.anchors = anchors

    def _config_identities(self) -> tuple[str, str]:
        """Return the ids of the configuration: the same whether it exists already or is only written as it would be."""
        if self._config_ids is None:
            self._config_ids = (make_id(), make_id())
        return self._config_ids

    @property
    def theme(self) -> Theme:
        """The theme: defaults that the models of this document have in place of BokehJS'."""
        return self._theme

    @theme.setter
    def theme(self, theme: Theme | str | None) -> None:
        self._theme = theme_of(theme)
        changes: list[ModelChanged] = []
        for model in self.models:
            changes.extend(self._retheme(model))
        for change in changes:
            self.record(change)

    def _retheme(self, model: Model) -> list[ModelChanged]:
        """Apply the theme to one model; return what changes by that."""
        before, after = model._themed or {}, self._theme.values_for(type(model)) or {}
        names = [name for name in {**before, **after} if name not in model._values and model._properties[name].sent]
        old = {name: model.default_seen(model._properties[name]) for name in names}
        model.apply_theme(after)
        changes = []
        for name in names:
            new = model.default_seen(model._properties[name])
            if new is not UNSET and not same(old[name], new):
                changes.append(ModelChanged(model, name, old[name], new))
        return changes

    def add_root(self, model: Model, setter: object = None) -> None:
        """Make a model a root; everything that it refers to becomes part of the document.

        A model that is a root already stays where it is. Raises ValueError for what is no model, DuplicateRoot
        for a model of another document.
        """
        if not isinstance(model, Model):
            raise ValueError(f"a root is a model (a plot, a widget, a layout), got {model!r}")
        if any(root is model for root in self._roots):
            return
        fresh = self._graph.gain([model])
        self._roots.append(model)
        self._anchor()
        self._arrive(fresh)
        change = RootAdded(model, setter)
        change.fresh = fresh
        self.record(change)

    def remove_root(self, model: Model, setter: object = None) -> None:
        """Remove a root, and what only it held. A model that is no root is left alone."""
        for index, root in enumerate(self._roots):
            if root is model:
                del self._roots[index]
                self._anchor()
                self._graph.lose([model])
                self.record(RootRemoved(model, setter))
                return

    def clear(self) -> None:
        """Remove all roots."""
        for root in self.roots:
            self.remove_root(root)

    def select(self, selector: Any) -> Iterable[Model]:
        """Return the models that match a name, a class or a dict of conditions."""
        return find(self._all_models(), selector_of(selector))

    def select_one(self, selector: Any) -> Model | None:
        """Return the one model that matches, or None. Raises ValueError where several do."""
        found = list(self.select(selector))
        if len(found) > 1:
            raise ValueError(f"found {len(found)} models that match {selector!r} where at most one was expected")
        return found[0] if found else None

    def set_select(self, selector: Any, updates: Mapping[str, Any]) -> None:
        """Update every model that matches."""
        for model in list(self.select(selector)):
            model.update(**updates)

    def get_model_by_id(self, model_id: str) -> Model | None:
        """Return the model with that id, or None."""
        return self._graph.models.get(model_id)

    def get_model_by_name(self, name: str) -> Model | None:
        """Return the model with that name, or None. Raises ValueError where several have it."""
        return self.select_one({"name": name})

    def _all_models(self) -> Iterable[Model]:
        return collect_models(self._roots)

    # Changes

    def take(self, change: ModelChanged, prop: Property) -> None:
        """Carry out the change of a property of one of this document's models; ``record`` is to follow.

        Raises DuplicateRoot for a model of another document, and then nothing has changed.
        """
        if prop.refers:
            added, removed = difference(change.old, change.new)
            if added:
                change.fresh = self._graph.gain(added)
                self._arrive(change.fresh)
            change.model._values[prop.name] = change.new
            if removed:
                self._graph.lose(removed)
        else:
            change.model._values[prop.name] = change.new

    def check_values(self, values: Iterable[Any]) -> None:
        """Raise DuplicateRoot where values hold models that cannot become part of this document."""
        models = [model for value in values for model in models_in(value)]
        if models:
            self._graph.check(models)

    def _arrive(self, fresh: Iterable[str]) -> None:
        if self._theme.is_empty:
            return
        for model_id in fresh:
            model = self._graph.models[model_id]
            model.apply_theme(self._theme.values_for(type(model)))

    def record(self, change: Change) -> None:
        """Tell the sinks, then the callbacks, of a change that this document has already."""
        change.document = self
        if self._held is None or isinstance(change, CallbackAdded | CallbackRemoved):
            self._dispatch(change)
        else:
            self._held.add(change)

    def _dispatch(self, change: Change) -> None:
        if not change.covered:
            for sink in tuple(self._sinks):
                sink(change)
        if isinstance(change, ModelChanged):
            for callback in change.model.callbacks_for(change.attr):
                self.run(callback, change.attr, change.old, change.new)
        elif isinstance(change, CallbackAdded | CallbackRemoved):
            return  # may come from another thread, where no callback of the program belongs
        for on_change in tuple(self._change_callbacks):
            self.run(on_change, change)

    def run(self, callback: Callable[..., Any], *args: Any) -> None:
        """Call a callback with this document as the current one, through the guard if there is one."""
        guard = self.guard
        if guard is not None:
            guard(callback, args)
        else:
            self._call(callback, args)

    def _call(self, callback: Callable[..., Any], args: tuple[Any, ...]) -> None:
        token = CURRENT.set(self)
        try:
            outcome = callback(*args)
        finally:
            CURRENT.reset(token)
        if isinstance(outcome, Coroutine):
            outcome.close()
            raise LocalError(f"{callback!r} is a coroutine function; those run in a server's session only")

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Let a block of edits run to its end whatever callbacks do; the first error of one is raised then.

        Where a guard takes care of callbacks, their errors do not come this way at all.
        """
        if self.guard is not None:
            yield
            return
        errors: list[Exception] = []

        def guard(callback: Callable[..., Any], args: tuple[Any, ...]) -> None:
            try:
                self._call(callback, args)
            except Exception as error:  # noqa: BLE001 - a callback's, raised below
                errors.append(error)

        self.guard = guard
        try:
            yield
        finally:
            if self.guard is guard:
                self.guard = None
        if errors:
            raise errors[0]

    def add_sink(self, sink: Sink) -> None:
        """Have ``sink(change)`` called for every change, in order and before any callback."""
        self._sinks.append(sink)

    def remove_sink(self, sink: Sink) -> None:
        """Take a sink back."""
        self._sinks.remove(sink)

    def hold(self, policy: str = "combine") -> None:
        """Keep changes back until ``unhold``; ``combine`` drops superseded ones, ``collect`` keeps them all."""
        if policy not in HOLD_POLICIES:
            raise ValueError(f"a hold policy is one of {', '.join(map(repr, HOLD_POLICIES))}, got {policy!r}")
        if self._held is None:
            self._held = HeldChanges(policy)
        elif self._held.policy != policy:
            raise LocalError(f"the document is held already, with the policy {self._held.policy!r}")

    def unhold(self) -> None:
        """Let the changes go that were kept back."""
        held, self._held = self._held, None
        for change in held.release() if held else ():
            self._dispatch(change)

    def release_held(self) -> None:
        """Let go of what was kept back so far, and go on holding.

        For whoever is about to tell somebody the present state: it has those changes in it, and rows that it has
        must not be streamed once more behind it.
        """
        policy = None if self._held is None else self._held.policy
        if policy is not None:
            self.unhold()
            if self._held is None:
                self.hold(policy)

    # Callbacks

    def on_change(self, *callbacks: Callable[[Change], Any]) -> None:
        """Call ``callback(change)`` after each change of the document."""
        for callback in callbacks:
            check_callback(callback, ("event",))
            if callback not in self._change_callbacks:
                self._change_callbacks.append(callback)

    def remove_on_change(self, *callbacks: Callable[[Change], Any]) -> None:
        """Take callbacks back. Raises ValueError for one that is not registered."""
        for callback in callbacks:
            if callback not in self._change_callbacks:
                raise ValueError(f"{callback!r} is not a callback of this document")
        for callback in callbacks:
            self._change_callbacks.remove(callback)

    def on_event(self, event: str | type[Event], *callbacks: Callable[..., Any]) -> None:
        """Call ``callback(event)`` (or ``callback()``) for an event of the document, such as ``document_ready``."""
        registered = self._event_callbacks.setdefault(event_name(event), [])
        for callback in callbacks:
            _check_event_callback(callback)
            if callback not in registered:
                registered.append(callback)

    def js_on_event(self, event: str | type[Event], *callbacks: Model) -> None:
        """Run ``CustomJS`` models in the browser when an event of the document happens there.

        Browsers learn of them when they pull the document; those that have it already do not.
        """
        check_js_callbacks(callbacks)
        registered = self._js_callbacks.setdefault(event if isinstance(event, str) else event_name(event), [])
        for callback in callbacks:
            if callback not in registered:
                fresh = self._graph.gain([callback])
                registered.append(callback)
                self._anchor()
                self._arrive(fresh)

    def _replace_js_callbacks(self, callbacks: dict[str, list[Model]]) -> None:
        before, self._js_callbacks = self._js_callbacks, {}
        self._anchor()
        self._graph.lose(model for registered in before.values() for model in registered)
        for name, models in callbacks.items():
            self.js_on_event(name, *models)

    def on_message(self, msg_type: str, *callbacks: Callable[[Any], Any]) -> None:
        """Call ``callback(data)`` for each message of a type that the browser sends."""
        registered = self._message_callbacks.setdefault(msg_type, [])
        for callback in callbacks:
            check_callback(callback, ("data",))
            if callback not in registered:
                registered.append(callback)

    def remove_on_message(self, msg_type: str, callback: Callable[[Any], Any]) -> None:
        """Take a callback back. Raises ValueError for one that is not registered."""
        registered = self._message_callbacks.get(msg_type, [])
        if callback not in registered:
            raise ValueError(f"{callback!r} is not a callback for messages of the type {msg_type!r}")
        registered.remove(callback)

    def send_message(self, msg_type: str, msg_data: Any) -> None:
        """Send a message of the program's own to all browsers and clients of the session."""
        self.record(MessageSent(msg_type, msg_data))

    def receive_message(self, msg_type: str, msg_data: Any, setter: object = None) -> None:
        """Hand a message from outside to the callbacks for it."""
        if msg_type == "bokeh_event":
            if isinstance(msg_data, Event):
                self.trigger_event(msg_data)
            return
        for callback in tuple(self._message_callbacks.get(msg_type, ())):
            self.run(callback, msg_data)

    def trigger_event(self, event: Event) -> None:
        """Run the callbacks for something that happened in the browser."""
        if isinstance(event, ModelEvent) and event.model is not None and event.model.document is self:
            for callback in event.model.event_callbacks_for(event):
                self._run_event_callback(callback, event)
        for callback in tuple(self._event_callbacks.get(event.event_name or "", ())):
            self._run_event_callback(callback, event)

    def _run_event_callback(self, callback: Callable[..., Any], event: Event) -> None:
        if takes(callback, ("event",)):
            self.run(callback, event)
        else:
            self.run(callback)

    @property
    def session_callbacks(self) -> list[SessionCallback]:
        """The next-tick, timeout and periodic callbacks that are registered."""
        return list(self._session_callbacks.values())

    def add_next_tick_callback(self, callback: Callable[[], Any]) -> NextTickCallback:
        """Call ``callback()`` once, as soon as possible. The one method that any thread may call."""
        return self._add_callback(NextTickCallback(callback))

    def add_timeout_callback(self, callback: Callable[[], Any], timeout_milliseconds: float) -> TimeoutCallback:
        """Call ``callback()`` once, after so many milliseconds."""
        return self._add_callback(TimeoutCallback(callback, timeout_milliseconds))

    def add_periodic_callback(self, callback: Callable[[], Any], period_milliseconds: float) -> PeriodicCallback:
        """Call ``callback()`` every so many milliseconds."""
        return self._add_callback(PeriodicCallback(callback, period_milliseconds))

    def _add_callback(self, callback: C) -> C:
        self._session_callbacks[callback.id] = callback
        self.record(CallbackAdded(callback))
        return callback

    def remove_next_tick_callback(self, callback: SessionCallback) -> None:
        """Take a callback back. Raises ValueError for one that has run or was removed already."""
        if self._session_callbacks.pop(getattr(callback, "id", ""), None) is None:
            raise ValueError("the callback has run already, or was removed, and cannot be removed (again)")
        self.record(CallbackRemoved(callback))

    remove_timeout_callback = remove_next_tick_callback
    remove_periodic_callback = remove_next_tick_callback

    def callback_ran(self, callback: SessionCallback) -> None:
        """Forget a callback that was to run once and has."""
        self._session_callbacks.pop(callback.id, None)

    def on_session_destroyed(self, *callbacks: Callable[[Any], Any]) -> None:
        """Call ``callback(session_context)`` when the session of this document ends."""
        for callback in callbacks:
            check_callback(callback, ("session_context",))
            self._destroyed_callbacks.append(callback)

    def take_destroyed_callbacks(self) -> list[Callable[[Any], Any]]:
        """Return, once, what was registered with ``on_session_destroyed``."""
        callbacks, self._destroyed_callbacks = self._destroyed_callbacks, []
        return callbacks

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
        value = getattr(model, attr)
        if model._properties[attr].columns:
            event = {"kind": "ColumnDataChanged", "model": {"id": model.id}, "attr": attr, "cols": None}
            serializer = Serializer(self._graph.models)
            event["data"] = serializer.encode(value)
            return event, serializer.buffers
        return self.encode_change(ModelChanged(model, attr, None, value))

    def apply_events(self, events: Sequence[Any], buffers: Mapping[str, Any], setter: object) -> list[RefusedEvent]:
        """Apply the events of a patch, on behalf of ``setter``; return those that could not be applied."""
        return EventApplier(self, buffers, setter).apply(events)

    def apply_json_patch(self, patch: Mapping[str, Any], *, setter: object = None,
                         buffers: Mapping[str, Any] | None = None) -> None:
        """Apply ``{"events": […]}``. Raises the error of the first event that could not be applied."""
        refused = self.apply_events(patch.get("events", ()), buffers or {}, setter)
        if refused:
            raise refused[0].error

    def to_wire(self, deferred: bool = True) -> tuple[dict[str, Any], list[Buffer]]:
        """Return the whole document as JSON-able object, and its buffers."""
        serializer = Serializer(deferred=deferred)
        encode = serializer.encode
        doc: dict[str, Any] = {
            "version": factory.catalogue.version,
            "title": self._title,
            "config": _default_config(*self._config_identities()) if self._config is None else encode(self._config),
            "roots": [encode(root) for root in self._roots],
        }
        if self._js_callbacks:
            doc["callbacks"] = encode(self._js_callbacks)
        definitions = definitions_of(self._graph.models.values())
        if definitions:
            doc["defs"] = definitions
        return doc, serializer.buffers

    def to_json(self, deferred: bool = False) -> dict[str, Any]:
        """Return the whole document as JSON-able object; with ``deferred`` its buffers are left out."""
        return self.to_wire(deferred)[0]

    @classmethod
    def from_json(cls, doc: Mapping[str, Any], buffers: Mapping[str, Any] | None = None) -> Self:
        """Make a document of its JSON-able object. Raises DeserializationError."""
        document = cls()
        document.replace_with_json(doc, buffers or {})
        return document

    def resolve_class(self, name: str) -> type[Model]:
        """Return the model class of a wire name: the catalogue's, or one that a document from outside defined."""
        return self._scope.resolve(name)

    def replace_with_json(self, doc: Any, buffers: Mapping[str, Any] | None = None, setter: object = None) -> None:
        """Take over a whole document. Raises DeserializationError, and then nothing has changed."""
        content = decode_document(doc, buffers or {}, setter)
        if self._config is not None and content.config is None:
            stays = {model.id for model in collect_models([self._config])}
            for model in collect_models([*content.roots, *chain.from_iterable(content.callbacks.values())]):
                if model.id in stays:
                    raise DeserializationError(f"{model!r} has the id of a part of the document's configuration")
        self._scope = content.scope
        with self.whole():
            for root in self.roots:
                self.remove_root(root, setter)
            if content.config is not None:
                self._set_config(content.config)
            self._replace_js_callbacks(content.callbacks)
            if content.title is not None:
                self.set_title(content.title, setter)
            for root in content.roots:
                self.add_root(root, setter)

    def validate(self) -> list[str]:
        """Return what is wrong with this document, as sentences; an empty list where all is well."""
        return problems_of(self._all_models())

    def destroy(self) -> None:
        """End this document: unlink its models from each other, so that memory returns without a collection."""
        for model in self._graph.models.values():
            model.destroy()
        self._graph.models.clear()
        self._graph.anchors.clear()
        self._roots.clear()
        self._config = None
        self._held = None
        self._js_callbacks = {}
        self.guard = None
        self.template_variables = {}
        for registered in (self._sinks, self._change_callbacks, self._event_callbacks, self._message_callbacks,
                           self._session_callbacks, self._destroyed_callbacks):  # fmt: skip
            registered.clear()
        for module in self.modules:
            vars(module).clear()
        self.modules.clear()
        self.session_context = None


def _default_config(config_id: str, notifications_id: str) -> dict[str, Any]:
    """Return the configuration of documents that never asked for theirs: the required model, with nothing set."""
    notifications = {"type": "object", "name": "Notifications", "id": notifications_id}
    return {
        "type": "object", "name": "DocumentConfig", "id": config_id, "attributes": {"notifications": notifications},
    }  # fmt: skip


def _check_event_callback(callback: Callable[..., Any]) -> None:
    if not takes(callback, ()):
        check_callback(callback, ("event",), "callback for events")
