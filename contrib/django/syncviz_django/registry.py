"""The applications that the site registers, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from syncviz.errors import SettingError, nearest

__all__ = ["APPLICATIONS", "Live", "application", "find", "register"]

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Live:
    """An application: its name, what fills its documents, and who may see it."""

    name: str
    source: Any
    login_required: bool = False
    permission_required: tuple[str, ...] = ()


APPLICATIONS: dict[str, Live] = {}
"""What is registered. Filled while URL patterns and ``viz.py`` modules are loaded."""


def register(
    name: str, source: Any, *, login_required: bool = False, permission_required: str | list[str] | tuple[str, ...] = ()
) -> Live:
    """Register what fills the documents of ``name``: a function of a document, a handler or an `Application`.

    ``permission_required`` implies ``login_required``. Raises SettingError for a bad name, and for one that something
    else is registered under.
    """
    if not name or not name.replace("-", "").replace("_", "").isalnum() or not name.isascii():
        raise SettingError(f"the name of an application has letters, digits, '-' and '_', got {name!r}")
    required = (permission_required,) if isinstance(permission_required, str) else tuple(permission_required)
    made = Live(name, source, login_required or bool(required), required)
    if APPLICATIONS.get(name, made) != made:
        raise SettingError(f"two applications are called {name!r}; the name is where the sidecar serves them")
    APPLICATIONS[name] = made
    return made


def application(name: str, **options: Any) -> Callable[[F], F]:
    """Register the decorated ``function(doc)``; options as for `register`. For an app's ``viz.py``."""

    def decorate(function: F) -> F:
        register(name, function, **options)
        return function

    return decorate


def find(name: str) -> Live | None:
    """Return what is registered, loading the site's URL patterns if need be; None where the sidecar is external and
    may serve more than the site knows of. Raises SettingError, with the nearest name."""
    name = name.strip("/")
    if name not in APPLICATIONS:
        from django.urls import get_resolver

        _ = get_resolver().url_patterns  # `live` registers there
    if name in APPLICATIONS:
        return APPLICATIONS[name]
    from .conf import config

    if config().kind == "external":
        return None
    known = ", ".join(APPLICATIONS) or "none"
    raise SettingError(f"no application is called {name!r}{nearest(name, APPLICATIONS)} (registered: {known})")
