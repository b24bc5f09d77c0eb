"""System checks; ``manage.py check`` shows them, and ``runserver`` begins with them."""

from __future__ import annotations

from typing import Any, Final

from django.apps import apps
from django.conf import settings
from django.core.checks import Error, Warning, register

from syncviz.errors import MissingDependency, SettingError
from syncviz.resources import bokehjs_version

from .conf import read_config

__all__ = ["check_settings"]

FINDER: Final = "syncviz_django.files.BokehJSFinder"

_HINTS: Final = {
    "SIDECAR": ("E002", "Leave it out: with URL the sidecar is external, without it is embedded."),
    "URL": ("E003", "Give SYNCVIZ['URL'] the address of `manage.py syncviz`."),
    "PUBLIC_URL": ("E003", "It is the address under which browsers reach the sidecar."),
    "SECRET_KEY": ("E004", "Leave it out to derive it from Django's own; else run `syncviz secret`."),
    "USER": ("E005", "Give a function that takes a request and returns a dict or None."),
}


@register("syncviz")
def check_settings(app_configs: Any, **kwargs: Any) -> list[Any]:
    """Look through ``SYNCVIZ`` and what it needs of the other settings."""
    found: list[Any] = []
    conf = None
    try:
        conf = read_config(getattr(settings, "SYNCVIZ", {}))
    except SettingError as error:
        text = str(error)
        number, hint = _HINTS.get(text.split(":")[0], ("E001", "docs/django.md lists the entries of SYNCVIZ."))
        found.append(Error(f"SYNCVIZ: {text}", hint=hint, id=f"syncviz.{number}"))
    try:
        bokehjs_version()
    except MissingDependency as error:
        found.append(Error(str(error), hint="pip install 'syncviz[server]'", id="syncviz.E006"))
    if FINDER not in settings.STATICFILES_FINDERS:
        found.append(Error(
            "BokehJS is not among the static files.",
            hint=f"Add {FINDER!r} to STATICFILES_FINDERS.", id="syncviz.E007",
        ))
    names = [config.name for config in apps.get_app_configs()]
    static = "django.contrib.staticfiles"
    if static in names and names.index(static) < names.index("syncviz_django"):
        found.append(Warning(
            "runserver does not start the sidecar before the first page is shown.",
            hint=f"Put 'syncviz_django' before {static!r} in INSTALLED_APPS.", id="syncviz.W001",
        ))
    if conf is not None and conf.relay and not getattr(settings, "ASGI_APPLICATION", None):
        found.append(Warning(
            "WebSockets are to go through the site, which only works under ASGI.",
            hint="Wrap the site's ASGI application in syncviz_django.asgi.relay, or leave RELAY out.",
            id="syncviz.W002",
        ))
    return found
