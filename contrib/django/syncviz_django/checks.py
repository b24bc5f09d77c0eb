"""System checks: ``manage.py check`` shows them, and ``runserver`` begins with them. ``docs/django.md`` lists them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any, Final

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from syncviz.errors import MissingDependency, SettingError
from syncviz.resources import bokehjs_version
from syncviz.site.entries import EntryError

from . import registry
from .conf import Config, read_config
from .sidecar import site_sidecar

__all__ = ["check_deployment", "check_settings"]

FINDER: Final = "syncviz_django.files.BokehJSFinder"

_HINTS: Final = {
    "SIDECAR": ("E002", "Leave it out: with URL the sidecar is external, without it is embedded."),
    "URL": ("E003", "Give SYNCVIZ['URL'] the address of `manage.py syncviz`."),
    "PUBLIC_URL": ("E003", "It is the address under which browsers reach the sidecar."),
    "SECRET_KEY": ("E004", "Leave it out to derive it from Django's own; else run `syncviz secret`."),
    "USER": ("E005", "Give a function that takes a request and returns text, a number, a dict with an id, or None."),
}


@register("syncviz")
def check_settings(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Look through ``SYNCVIZ`` and what it needs of the other settings."""
    try:
        conf = read_config(getattr(settings, "SYNCVIZ", {}))
    except EntryError as error:
        number, hint = _HINTS.get(error.entry, ("E001", "docs/django.md lists the entries of SYNCVIZ."))
        return [Error(str(error), hint=hint, id=f"syncviz.{number}"), *_of_the_rest()]
    return [*_of_the_sidecar(conf), *_of_the_rest()]


@register("syncviz", deploy=True)
def check_deployment(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Look for what works on a developer's machine only."""
    try:
        conf = read_config(getattr(settings, "SYNCVIZ", {}))
    except EntryError:
        return []  # `check_settings` says so
    if conf.kind != "embedded":
        return []
    return [Warning(
        "Each process of the site has a sidecar of its own, and a page may ask another one than made its session.",
        hint="Let the workers share one: SYNCVIZ['SIDECAR'] = 'managed', or `manage.py syncviz` and SYNCVIZ['URL'].",
        id="syncviz.W002",
    )]


def _of_the_sidecar(conf: Config) -> Iterator[CheckMessage]:
    if conf.kind != "external":
        try:
            bokehjs_version()
        except MissingDependency as error:
            yield Error(str(error), hint="pip install 'syncviz[server]'", id="syncviz.E006")
        known = registry.sources()
        for live in registry.APPLICATIONS.values():
            if f"/{live.name}" not in known:
                yield Error(
                    f"Nothing fills the documents of the application {live.name!r}.",
                    hint=f"Give live({live.name!r}, …) a function, or register one in a viz.py.", id="syncviz.E008",
                )
    try:
        site_sidecar()
    except SettingError as error:
        yield Error(str(error), hint="docs/django.md describes the three kinds of sidecars.", id="syncviz.E002")
    if conf.proxy and find_spec("urllib3") is None:
        yield Error("The proxy needs urllib3.", hint="pip install 'syncviz[proxy]'", id="syncviz.E006")
    workers = os.environ.get("WEB_CONCURRENCY", "")
    if conf.kind == "embedded" and workers.isdecimal() and int(workers) > 1:
        yield Warning(
            f"WEB_CONCURRENCY asks for {workers} workers, and each would have a sidecar of its own.",
            hint="Let them share one: SYNCVIZ['SIDECAR'] = 'managed', or `manage.py syncviz` and SYNCVIZ['URL'].",
            id="syncviz.W002",
        )


def _of_the_rest() -> Iterator[CheckMessage]:
    if FINDER not in settings.STATICFILES_FINDERS:
        yield Error(
            "BokehJS is not among the static files.",
            hint=f"Add {FINDER!r} to STATICFILES_FINDERS.", id="syncviz.E007",
        )
    names = [config.name for config in apps.get_app_configs()]
    static = "django.contrib.staticfiles"
    if static in names and names.index(static) < names.index("syncviz_django"):
        yield Warning(
            "runserver does not start the sidecar before the first page is shown.",
            hint=f"Put 'syncviz_django' before {static!r} in INSTALLED_APPS.", id="syncviz.W001",
        )
