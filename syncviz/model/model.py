"""Model: an object with an id that can be part of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..core.changes import ColumnDataChanged, ModelChanged
from ..core.coercions import REFUSED
from ..core.has_props import HasProps, models_in, same, set_values, wire_attributes
from ..core.kinds import KindCompiler
from ..core.property import Default, Property
from ..core.query import find, only, selector_of
from ..core.registry import registry
from ..core.signatures import check_callback, check_event_callback
from ..errors import nearest
from ..events import Event, event_name
from ..util.ids import make_id

if TYPE_CHECKING:
    from ..document.document import Document

__all__ = ["Model", "check_js_callbacks", "collect_models", "encode_model", "set_document", "set_uses"]

_set_slot = object.__setattr__
_compile = KindCompiler({}).compile

PropertyCallback = Callable[[str, Any, Any], Any]


class Model(HasProps):
    """Base of plots, glyphs, data sources, widgets and all else that a document consists of.

    A model belongs to at most one document. ``model_names`` are the catalogue names of its class and of all its
    bases; ``wire_name`` is the name by which the browser knows it.
    """

    __slots__ = ("_document", "_uses", "id")

    model_names: ClassVar[frozenset[str]] = frozenset({"HasProps", "Model"})
    wire_name: ClassVar[str] = "Model"
    _positional: ClassVar[tuple[str, ...]] = ()
    # Properties without a value here, for which BokehJS finds one.
    _derived: ClassVar[frozenset[str]] = frozenset()

    id: str
    # Most models have no callbacks: not even a place for them.
    _callbacks: dict[str, list[PropertyCallback]] | None = None
    _event_callbacks: dict[str, list[Callable[..., Any]]] | None = None
    _document: Document | None
    _uses: int

    name = Property("name", _compile(("Nullable", "Str")), None)
    tags = Property("tags", _compile(("List", "Unknown")), Default(list, empty=True))
    syncable = Property("syncable", _compile("Bool"), True)
    js_event_callbacks = Property("js_event_callbacks", _compile(("Dict", ("List", "Any"))), Default(dict, empty=True))
    js_property_callbacks = Property(
        "js_property_callbacks", _compile(("Dict", ("List", "Any"))), Default(dict, empty=True)
    )
    subscribed_events = Property("subscribed_events", _compile(("Set", "Str")), Default(set, empty=True))

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "wire_name" in vars(cls):
            registry.add(cls.wire_name, cls)

    def __init__(self, *args: Any, **properties: Any) -> None:
        set_values(self, {})
        set_document(self, None)
        set_uses(self, 0)
        model_id = properties.pop("id", None) if properties else None
        if model_id is None:
            model_id = make_id()
        elif not isinstance(model_id, str) or not model_id:
            raise ValueError(f"the id of a model is text that no other model has, got {model_id!r}")
        _set_id(self, model_id)
        if args:
            self._take_positional(args, properties)
        if properties:
            self._initialise(properties)

    def _take_positional(self, args: tuple[Any, ...], properties: dict[str, Any]) -> None:
        names = self._positional
        if len(args) > len(names):
            raise TypeError(
                f"{type(self).__name__} takes {len(names)} positional arguments"
                f"{' (' + ', '.join(names) + ')' if names else ''}, got {len(args)}; name the others"
            )
        for name, value in zip(names, args, strict=False):
            if name in properties:
                raise TypeError(f"{type(self).__name__} got {name!r} twice")
            properties[name] = value

    @classmethod
    def definition(cls) -> dict[str, Any] | None:
        """Return what tells the browser of a class that is not BokehJS' own; None for one that is."""
        return None

    @classmethod
    def from_wire(cls, model_id: str) -> Self:
        """Make an empty object for one that is about to be decoded; ``load`` fills it."""
        model = cls.__new__(cls)
        set_values(model, {})
        set_document(model, None)
        set_uses(model, 0)
        _set_id(model, model_id)
        return model

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self.id!r}, ...)"

    @property
    def document(self) -> Document | None:
        """The document that this model is part of, or None."""
        return self._document

    @property
    def ref(self) -> dict[str, str]:
        """The model's reference on the wire."""
        return {"id": self.id}

    def to_wire(self, serializer: Any) -> dict[str, Any]:
        """Encode: in full where the receiver does not have it, else by id."""
        return encode_model(serializer, self)

    # Edits

    def _replace(self, prop: Property, old: Any, new: Any, setter: object) -> Callable[[], None]:
        if prop.columns:
            return self._take(ColumnDataChanged(self, prop.name, old, new, None, setter), prop)
        return self._take(ModelChanged(self, prop.name, old, new, setter), prop)

    def _replace_content(self, prop: Property, old: Any, container: Any) -> Callable[[], None]:
        return self._replace(prop, old, container, None)

    def appended_unheard(self, container: Any, item: Any) -> bool:
        prop = self._properties[container.attr]
        if self._document is not None or self._callbacks or prop.nests or prop.coerce is not None:
            return False
        accepted = prop.accept([item])
        if accepted is REFUSED:
            return False
        list.extend(container, accepted)
        return True

    def _columns_replaced(self, prop: Property, old: Any, new: Any, names: list[str], setter: object) -> None:
        self._commit(ColumnDataChanged(self, prop.name, old, new, names, setter), prop)

    def _take(self, change: ModelChanged, prop: Property) -> Callable[[], None]:
        """Keep a validated value; return what lets the document, or without one the callbacks, know.

        Raises DuplicateRoot, and keeps nothing, where the value holds a model of another document.
        """
        document = self._document
        if document is not None:
            document.take(change, prop)
            return partial(document.record, change)
        self._values[prop.name] = change.new
        return partial(self._run_callbacks, change) if self._callbacks else _nobody

    def _commit(self, change: ModelChanged, prop: Property) -> None:
        self._take(change, prop)()

    def _run_callbacks(self, change: ModelChanged) -> None:
        for callback in self.callbacks_for(change.attr):
            callback(change.attr, change.old, change.new)

    def _check_update(self, prepared: list[tuple[Property, Any]]) -> None:
        if self._document is not None:
            self._document.check_values(value for prop, value in prepared if prop.refers)

    def trigger(self, attr: str, old: Any, new: Any, hint: object = None, setter: object = None) -> None:
        """Report a change that was made in place, where nothing could notice it (inside of an array, say).

        A ``new`` that is not the property's value yet becomes it. Raises ValueError for one that is not accepted.
        """
        prop = self.property_named(attr)
        current = self.peek(prop.name)
        if new is not current and not same(current, new):
            self.assign(prop, new, setter)
        elif prop.columns:
            self._commit(ColumnDataChanged(self, prop.name, old, current, None, setter), prop)
        else:
            # The references are those of the present value, which takes its own place.
            self._commit(ModelChanged(self, prop.name, current if prop.refers else old, current, setter), prop)

    # Callbacks in Python

    def on_change(self, attr: str, *callbacks: PropertyCallback) -> None:
        """Call ``callback(attr, old, new)`` after each change of a property.

        The same callback is registered once for a property. Raises UnknownProperty and ValueError (wrong signature).
        """
        attr = self.property_named(attr).name
        if not callbacks:
            raise ValueError("on_change needs the name of a property and at least one callback")
        for callback in callbacks:
            check_callback(callback, ("attr", "old", "new"))
        if self._callbacks is None:
            _set_slot(self, "_callbacks", {})
        registered = self._callbacks.setdefault(attr, [])  # type: ignore[union-attr]
        for callback in callbacks:
            if callback not in registered:
                registered.append(callback)

    def remove_on_change(self, attr: str, *callbacks: PropertyCallback) -> None:
        """Take callbacks back. Raises ValueError for one that is not registered."""
        registered = (self._callbacks or {}).get(self.property_named(attr).name, [])
        for callback in callbacks:
            if callback not in registered:
                raise ValueError(f"{callback!r} is not a callback of {type(self).__name__}.{attr}")
        for callback in callbacks:
            registered.remove(callback)

    def callbacks_for(self, attr: str) -> tuple[PropertyCallback, ...]:
        """Return the callbacks of one property, as of now."""
        return tuple(self._callbacks.get(attr, ())) if self._callbacks else ()

    def on_event(self, event: str | type[Event], *callbacks: Callable[..., Any]) -> None:
        """Call ``callback(event)`` (or ``callback()``) when something happens to this model in the browser."""
        name = event_name(event)
        for callback in callbacks:
            check_event_callback(callback)
        if self._event_callbacks is None:
            _set_slot(self, "_event_callbacks", {})
        registered = self._event_callbacks.setdefault(name, [])  # type: ignore[union-attr]
        registered.extend(callback for callback in callbacks if callback not in registered)
        self.subscribed_events.add(name)

    def event_callbacks_for(self, event: Event) -> tuple[Callable[..., Any], ...]:
        """Return the calls which an event leads to, as callables without arguments left open."""
        registered = (self._event_callbacks or {}).get(event.event_name or "", ())
        return tuple(registered)

    # Callbacks in JavaScript

    def js_on_change(self, event: str, *callbacks: Any) -> None:
        """Run ``CustomJS`` models in the browser when a property (or an event ``change:name``) changes."""
        if not callbacks:
            raise ValueError("js_on_change needs an event and at least one CustomJS model")
        check_js_callbacks(callbacks)
        event = f"change:{event}" if event in self._properties else event
        _add_once(self.js_property_callbacks, event, callbacks)

    def js_on_event(self, event: str | type[Event], *callbacks: Any) -> None:
        """Run ``CustomJS`` models in the browser when an event happens there."""
        check_js_callbacks(callbacks)
        name = event if isinstance(event, str) else event_name(event)
        _add_once(self.js_event_callbacks, name, callbacks)

    def js_link(self, attr: str, other: Model, other_attr: str, attr_selector: int | str | None = None) -> None:
        """Keep ``other.other_attr`` equal to this ``attr`` in the browser, without the server.

        ``attr_selector`` picks one item out of a list or tuple. Raises ValueError for properties that do not exist.
        """
        if attr not in self._properties:
            raise ValueError(f"{type(self).__name__} has no property {attr!r}{nearest(attr, self._properties)}")
        if not isinstance(other, Model):
            raise ValueError(f"js_link needs another model, got {other!r}")
        if other_attr not in other._properties:
            hint = nearest(other_attr, other._properties)
            raise ValueError(f"{type(other).__name__} has no property {other_attr!r}{hint}")
        selector = "" if attr_selector is None else f"[{attr_selector!r}]"
        custom_js = registry.resolve("CustomJS")
        self.js_on_change(attr, custom_js(args={"other": other}, code=f"other.{other_attr} = this.{attr}{selector}"))

    # Looking around

    def references(self) -> set[Model]:
        """Return this model and all models that can be reached from it."""
        return set(collect_models([self]))

    def select(self, selector: Any = None, **conditions: Any) -> Iterable[Any]:
        """Return the models under this one that match: a name, a class, a dict, or conditions by keyword."""
        return find(collect_models([self]), selector_of(conditions if selector is None else selector))

    def select_one(self, selector: Any) -> Any:
        """Return the one model that matches, or None. Raises ValueError where several do."""
        return only(self.select(selector), selector)

    def set_select(self, selector: Any, updates: Mapping[str, Any]) -> None:
        """Update every model under this one that matches."""
        for model in list(self.select(selector)):
            model.update(**updates)

    def destroy(self) -> None:
        """Let go of everything: called when the document that this model was part of is at its end."""
        # Containers know their owner; without the values nothing leads from here to them any more.
        self._values.clear()
        set_document(self, None)
        if self._callbacks is not None:
            _set_slot(self, "_callbacks", None)
        if self._event_callbacks is not None:
            _set_slot(self, "_event_callbacks", None)


# See has_props: half the time of object.__setattr__.
set_document: Callable[[Model, Document | None], None] = vars(Model)["_document"].__set__
set_uses: Callable[[Model, int], None] = vars(Model)["_uses"].__set__
_set_id: Callable[[Model, str], None] = vars(Model)["id"].__set__


def encode_model(serializer: Any, model: Model) -> dict[str, Any]:
    """Return what `Model.to_wire` returns."""
    model_id = model.id
    if not serializer.starts(model_id):
        return {"id": model_id}
    if model._document is None:
        model.materialise()
    values = model._values
    themed = model._themed or serializer.theme is not None
    if (values or themed) and (attributes := wire_attributes(model, values, serializer)):
        return {"type": "object", "name": model.wire_name, "id": model_id, "attributes": attributes}
    return {"type": "object", "name": model.wire_name, "id": model_id}


def _nobody() -> None:
    """Stands for letting others know where there are none."""


def _add_once(registered: dict[str, Any], name: str, callbacks: Iterable[Any]) -> None:
    present = list(registered.get(name, ()))
    registered[name] = present + [one for one in dict.fromkeys(callbacks) if one not in present]


def check_js_callbacks(callbacks: Iterable[Any]) -> None:
    """Raise ValueError for anything but models that can be callbacks in the browser."""
    for callback in callbacks:
        if not isinstance(callback, Model) or not {"CustomJS", "Callback"} & callback.model_names:
            raise ValueError(f"a JavaScript callback is a CustomJS (or another Callback) model, got {callback!r}")


def collect_models(*roots: Model | Iterable[Any]) -> Iterator[Model]:
    """Yield the roots, which are models or hold them, and everything that can be reached from them, each once."""
    seen: set[str] = set()
    held: list[Any] = [root if isinstance(root, Model) else list(root) for root in roots]
    stack: list[Model] = list(models_in(held))[::-1]
    while stack:
        model = stack.pop()
        if model.id in seen:
            continue
        seen.add(model.id)
        model.materialise()
        yield model
        stack.extend(list(model.direct_references())[::-1])


