"""Model classes that a document defines itself: the ``defs`` of a DOC object.

A definition names a class, what it extends, its properties and the defaults that it has in place of its base's.
A class made of one holds for the document that brought it; it cannot take the name of a catalogue class. Equal
definitions give the same class, so that sessions that are opened again and again do not make classes without end.

Forms: Bokeh 3.x wire protocol (``bokeh.model.DataModel`` writes them).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Any

from ..core.encoding import is_lasting
from ..core.kinds import KindCompiler
from ..core.property import UNSET, Property
from ..core.registry import SESSION_MODULE, registry
from ..core.serialization import json_dumps
from ..errors import DeserializationError, SyncvizError, UnknownModel, nearest
from ..model import Model
from .defaults import compile_default
from .factory import factory

__all__ = ["Scope", "definitions_of", "read_definitions"]

MAX_DEFINITIONS = 1000
_KEPT_CLASSES = 512
_PLAIN_KINDS = frozenset({"Any", "Unknown", "Bool", "Float", "Int", "Bytes", "Str", "Null", "AnyRef"})
_classes: OrderedDict[tuple[type[Model], bytes], type[Model]] = OrderedDict()


class Scope:
    """Finds classes by wire name: those of one document before those of the program."""

    __slots__ = ("_own",)

    def __init__(self, own: Mapping[str, type[Model]] | None = None) -> None:
        self._own = {} if own is None else dict(own)

    def resolve(self, name: str) -> type[Model]:
        """Return the class. Raises UnknownModel, which names the nearest match."""
        found = self._own.get(name)
        if found is not None:
            return found
        try:
            return registry.resolve(name)
        except UnknownModel as error:
            hint = nearest(name, self._own)
            raise (UnknownModel(f"there is no model {name!r}{hint}") if hint else error) from None

    def is_free(self, name: str) -> bool:
        """Tell whether a definition may take a name."""
        try:
            self.resolve(name)
        except UnknownModel:
            return True
        return False

    def add(self, name: str, cls: type[Model]) -> None:
        """Let ``name`` stand for ``cls``."""
        self._own[name] = cls


def read_definitions(defs: Any) -> Scope:
    """Return the classes which a document defines. Raises DeserializationError for malformed definitions."""
    scope = Scope()
    if defs is None:
        return scope
    if not isinstance(defs, list) or len(defs) > MAX_DEFINITIONS:
        raise DeserializationError(f"the definitions of a document are a list of at most {MAX_DEFINITIONS} models")
    for definition in defs:
        if not isinstance(definition, dict) or definition.get("type") != "model":
            raise DeserializationError(f"a definition has the type 'model', got {definition!r:.80}")
        name = definition.get("name")
        if not isinstance(name, str) or not name:
            raise DeserializationError(f"a definition needs a name, got {name!r:.80}")
        # What this program knows by that name stands.
        if scope.is_free(name):
            scope.add(name, _class_of(name, definition, scope))
    return scope


def definitions_of(models: Iterable[Model], modules: Iterable[str] = ()) -> list[dict[str, Any]]:
    """Return the definitions that a receiver needs to have these models, bases before what extends them.

    With them go those that it may need later: of all classes that programs have defined, but of those which are some
    session's own only those in ``modules``. A patch cannot define a class.
    """
    own = frozenset(modules)
    classes = [
        cls for cls in registry.defined()
        if not cls.__module__.startswith(SESSION_MODULE) or cls.__module__ in own
    ]  # fmt: skip
    classes += [cls for cls in dict.fromkeys(map(type, models)) if not is_lasting(cls)]  # BokehJS has those
    found: dict[str, dict[str, Any]] = {}
    for cls in classes:
        if cls.definition() is not None:
            for base in reversed(cls.__mro__):
                definition = base.definition() if issubclass(base, Model) else None
                if definition is not None:
                    found.setdefault(definition["name"], definition)
    return list(found.values())


def _class_of(name: str, definition: dict[str, Any], scope: Scope) -> type[Model]:
    base = Model
    extends = definition.get("extends")
    try:
        if extends is not None:
            base = scope.resolve(extends["id"])
        key = (base, json_dumps(definition))
        cls = _classes.get(key)
        if cls is None:
            cls = _classes[key] = _make(name, definition, base)
            if len(_classes) > _KEPT_CLASSES:
                _classes.popitem(last=False)
        else:
            _classes.move_to_end(key)
    except DeserializationError:
        raise
    except (SyncvizError, KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError) as error:
        raise DeserializationError(f"the definition of {name!r:.80} is malformed: {error}") from error
    return cls


def _make(name: str, definition: dict[str, Any], base: type[Model]) -> type[Model]:
    compiler = KindCompiler(factory.catalogue.colours)
    namespace: dict[str, Any] = {
        "__slots__": (), "__module__": "syncviz.models", "__doc__": f"The model {name}, defined by a document.",
        "model_names": base.model_names | {name}, "definition": classmethod(lambda cls: definition),
    }  # fmt: skip
    for item in definition.get("properties") or ():
        default = compile_default(item["default"]) if "default" in item else UNSET
        namespace[_property_name(item)] = Property(item["name"], compiler.compile(_kind(item["kind"])), default)
    for item in definition.get("overrides") or ():
        inherited = base.property_named(_property_name(item))
        namespace[item["name"]] = inherited.with_default(compile_default(item["default"]))
    cls: type[Model] = type(name.rpartition(".")[2] or name, (base,), namespace)
    # Set afterwards: in the namespace, it would put the class into the registry, which is everybody's.
    cls.wire_name = name
    return cls


def _property_name(item: dict[str, Any]) -> str:
    name = item["name"]
    if not isinstance(name, str) or not name.isidentifier() or name.startswith("_") or name in _RESERVED:
        raise DeserializationError(f"{name!r:.80} cannot be the name of a property")
    return name


_RESERVED = frozenset(dir(Model)) - frozenset(Model._properties)


def _kind(kind: Any) -> Any:
    """Return a kind of the wire in the grammar of the catalogue."""
    if isinstance(kind, str) and kind in _PLAIN_KINDS:
        return kind
    if not isinstance(kind, list) or not kind:
        raise DeserializationError(f"unknown kind of property {kind!r:.80}")
    form, *inner = kind
    if form == "Regex":
        return "Str"  # a pattern from outside could be made to run for hours
    if form == "Enum":
        return ("Enum", None, tuple(inner))
    if form == "Ref":
        return ("Ref", inner[0]["id"])
    if form == "Struct":
        fields = inner[0] if len(inner) == 1 and inner[0] and isinstance(inner[0][0], list) else inner
        return ("Struct", tuple((key, _kind(item)) for key, item in fields))
    if form in ("Nullable", "Or", "Tuple", "List", "Dict", "Mapping", "Set"):
        return (form, *(_kind(item) for item in inner))
    raise DeserializationError(f"unknown kind of property {kind!r:.80}")
