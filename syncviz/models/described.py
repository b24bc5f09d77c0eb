"""What ``help`` and ``inspect.signature`` say of a class of models, put together when somebody asks."""

from __future__ import annotations

import textwrap
from inspect import Parameter, Signature, signature
from typing import Any

from ..core.property import UNSET, Default, Property
from ..core.specs import Field
from ..core.values import is_model
from ..model import Model

__all__ = ["DESCRIPTION", "SIGNATURE", "Shown", "default_text", "parameter_of", "properties_by_class", "property_lines"]


class Shown:
    """Stands for a default in a signature: its ``repr`` is the text."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


def properties_by_class(cls: type[Model]) -> list[tuple[type, list[Property]]]:
    """Return the properties of a class: its own first, then each base's, as the nearest class (re)defines them."""
    seen: set[str] = set()
    found = []
    for base in cls.__mro__:
        own = [prop for prop in vars(base).values() if isinstance(prop, Property) and prop.name not in seen]
        if own:
            seen.update(prop.name for prop in own)
            found.append((base, own))
    return found


def default_text(prop: Property) -> str | None:
    """Return a property's default as a program would write it, or None where there is none."""
    default = prop.default
    if default is UNSET:
        return None
    return _text(default.make() if isinstance(default, Default) else default)


def _text(value: Any) -> str:
    if is_model(value):
        return f"{type(value).__name__}({', '.join(f'{name}={_text(part)}' for name, part in value._values.items())})"
    if isinstance(value, list):
        return f"[{', '.join(map(_text, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_text(key)}: {_text(part)}' for key, part in value.items())}}}"
    if isinstance(value, Field) and len(value._parts()) == 1:
        return f"field({value.field!r})"
    return repr(value)


def property_lines(prop: Property) -> list[str]:
    """Return the lines of a docstring that tell of one property."""
    default = default_text(prop)
    remark = "no default" if default is None else f"default {default}"
    if prop.readonly:
        remark = "computed in the browser"
    return textwrap.wrap(f"{prop.name}: {prop.expected} ({remark})", 110, subsequent_indent="    ")


class _Description:
    """The ``__doc__`` of all model classes."""

    __slots__ = ()

    def __get__(self, obj: Any, owner: type[Model]) -> str:
        known = "wire_name" in vars(owner)
        lines = [f"The BokehJS model {owner.wire_name}." if known else f"A base of BokehJS models: {owner.__name__}."]
        if owner._positional:
            lines += ["", f"Takes by position: {', '.join(owner._positional)}."]
        for base, own in properties_by_class(owner):
            lines += ["", "Properties:" if base is owner else f"Properties of {base.__name__}:"]
            lines += [f"    {line}" for prop in own for line in property_lines(prop)]
        if owner._aliases:
            lines += ["", "Other names:", *(f"    {name}: {other}" for name, other in owner._aliases.items())]
        return "\n".join(lines)


class _Signature:
    """The ``__signature__`` of all model classes: None for one that has a constructor unknown here."""

    __slots__ = ()

    def __get__(self, obj: Any, owner: type[Model]) -> Signature | None:
        maker = next(cls for cls in owner.__mro__ if "__init__" in vars(cls))
        found: dict[str, Parameter] = {}
        if maker is not Model:
            if maker.__module__.partition(".")[0] != __name__.partition(".")[0]:
                return None
            own = list(signature(vars(maker)["__init__"]).parameters.values())[1:]
            found = {one.name: one for one in own if one.kind is not Parameter.VAR_KEYWORD}
        variadic = getattr(owner, "_variadic", None)
        if variadic is not None:
            found[variadic] = Parameter(variadic, Parameter.VAR_POSITIONAL)
        for name in owner._positional:
            found.setdefault(name, parameter_of(owner._properties[name], Parameter.POSITIONAL_OR_KEYWORD))
        for name in sorted(getattr(owner, "_extra_keywords", ())):
            found[name] = Parameter(name, Parameter.KEYWORD_ONLY, default=Shown("…"))
        for _, props in properties_by_class(owner):
            for prop in props:
                if not prop.readonly and prop.name not in found:
                    found[prop.name] = parameter_of(prop, Parameter.KEYWORD_ONLY)
        return Signature(list(found.values()))


def parameter_of(prop: Property, kind: Any) -> Parameter:
    """Return a property as a parameter of that kind; what has no default shows UNSET, which may be given for it."""
    default = default_text(prop)
    return Parameter(prop.name, kind, default=UNSET if default is None else Shown(default))


DESCRIPTION = _Description()
SIGNATURE = _Signature()
