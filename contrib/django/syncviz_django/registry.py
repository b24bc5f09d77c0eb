"""The applications that the site registers, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from django.urls import get_resolver, reverse

from syncviz.errors import SettingError, nearest

from .conf import config

__all__ = ["APPLICATIONS", "Live", "application", "find", "find_page", "page_url", "register", "sources"]

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Live:
    """An application: its name, what fills its documents (None for what an external sidecar has of itself), and who
    may see it."""

    name: str
    source: Any
    login_required: bool = False
    permission_required: tuple[str, ...] = ()


APPLICATIONS: dict[str, Live] = {}
"""What is registered. Filled while URL patterns and ``viz.py`` modules are loaded."""


def register(
    name: str, source: Any = None, *, login_required: bool = False,
    permission_required: str | list[str] | tuple[str, ...] = (),
) -> Live:
    """Register what fills the documents of ``name``: a function of a document, a handler or an `Application`; without
    it return what is registered, or register what an external sidecar has of itself.

    ``permission_required`` implies ``login_required``. Raises SettingError for a bad name, and for one that something
    else is registered under.
    """
    if not name or not name.replace("-", "").replace("_", "").isalnum() or not name.isascii():
        raise SettingError(f"the name of an application has letters, digits, '-' and '_', got {name!r}")
    required = (permission_required,) if isinstance(permission_required, str) else tuple(permission_required)
    if source is None and name in APPLICATIONS and not required and not login_required:
        return APPLICATIONS[name]
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
        _load()
    if name in APPLICATIONS:
        return APPLICATIONS[name]
    if config().kind == "external":
        return None
    known = ", ".join(APPLICATIONS) or "none"
    raise SettingError(f"no application is called {name!r}{nearest(name, APPLICATIONS)} (registered: {known})")


def sources() -> dict[str, Any]:
    """What fills the documents of all applications, by the path at which a sidecar serves them."""
    _load()
    return {f"/{live.name}": live.source for live in APPLICATIONS.values() if live.source is not None}


def page_url(name: str) -> str:
    """Where the site has the page of an application, without a slash at the end. Raises SettingError where no URL
    pattern leads to it."""
    name = name.strip("/")
    found = find_page(name)
    if found is None:
        raise SettingError(
            f"no URL pattern leads to the application {name!r}, and plots go through the site (SYNCVIZ['PROXY']); add"
            f' path("{name}/", live("{name}", …))'
        )
    return found.rstrip("/")


def find_page(name: str) -> str | None:
    """The address of the page of an application, if the site has one."""
    for namespaces in _namespaces(get_resolver(), name):
        return str(reverse(":".join([*namespaces, "page"])))
    return None


def _namespaces(resolver: Any, name: str) -> Iterator[list[str]]:
    """Where `live` has put that name, also within the namespaces of others."""
    if name in resolver.namespace_dict:
        yield [name]
    for outer, (_, inner) in resolver.namespace_dict.items():
        yield from ([outer, *found] for found in _namespaces(inner, name))


def _load() -> None:
    """Have the site's URL patterns read: `live` registers there."""
    _ = get_resolver().url_patterns
