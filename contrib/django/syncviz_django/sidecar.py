"""The site's sidecar: one for all of its applications, where ``SYNCVIZ`` says."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from dataclasses import replace
from importlib.util import find_spec
from typing import Any

from django.conf import settings
from django.core.signals import setting_changed
from django.db import connections
from django.dispatch import Signal

from syncviz.errors import SettingError, TokenError
from syncviz.site.config import sidecar_for
from syncviz.site.logout import close_sessions
from syncviz.site.sidecars import SiteSidecar

from . import registry
from .conf import config

__all__ = ["close_user", "internal_url", "prepare", "public_url", "site_sidecar", "start", "stop", "stopped"]

stopped = Signal()
"""Sent when this process has stopped its sidecar, or has another one from now on."""


@functools.cache
def site_sidecar() -> SiteSidecar:
    """The sidecar that ``SYNCVIZ`` asks for; nothing is started. Raises SettingError."""
    conf = config()
    if conf.kind == "managed" and not conf.command:
        conf = replace(conf, command=_own_command(conf.port, conf.address))
    return sidecar_for(conf, prepare)


def start() -> str:
    """See that the sidecar runs, and return the address at which this process reaches it."""
    sidecar = site_sidecar()
    sidecar.start(registry.sources())
    return sidecar.url


def stop() -> None:
    """Stop what this process has started; others' sidecars run on."""
    if site_sidecar.cache_info().currsize:
        site_sidecar().stop()
    stopped.send(None)


def internal_url(name: str) -> str:
    """Where this process reaches an application."""
    return f"{start()}/{name.strip('/')}"


def public_url(name: str) -> str:
    """Where browsers reach it, if not through the site."""
    return f"{config().public_url or start()}/{name.strip('/')}"


def close_user(user: Any) -> None:
    """Close the open plots of a user (what `syncviz_django.visitors.user_of` gives), who has logged out. Raises
    ConnectionFailed where the sidecar does not take the order."""
    conf = config()
    if conf.kind == "embedded" and not site_sidecar().healthy():
        return  # nothing was ever shown
    close_sessions(start(), user, conf.secret_key, min(conf.timeout, 5.0))


def prepare(server: Any) -> None:
    """Make a ``Server`` one of this site: its applications are for those whom the site has let in, and database
    connections are given back."""
    server.sidecar.admit = _admit
    server.sidecar.after_callback = _give_back


def _admit(path: str, payload: Mapping[str, Any]) -> None:
    """Let nobody make a session of an application that is not for everybody, unless the site has: a ticket for one
    application would open the others too."""
    live = registry.APPLICATIONS.get(path.strip("/"))
    if live is not None and live.login_required and payload.get("application") != live.name:
        raise TokenError("this application is shown by pages of its site")


def _give_back() -> None:
    """Close the connections to databases that a callback has used, also those that Django would keep for the next
    request: here there is none, and whoever comes next must not find them in use."""
    for connection in connections.all(initialized_only=True):
        connection.close()
        del connections[connection.alias]


def _own_command(port: int, address: str) -> tuple[str, ...]:
    """``manage.py syncviz``, wherever that file is."""
    module = settings.SETTINGS_MODULE or os.environ.get("DJANGO_SETTINGS_MODULE")
    if not module:
        raise SettingError(
            "SYNCVIZ['COMMAND'] has to say how a managed sidecar starts: the site's settings are in no module that"
            " another process could load"
        )
    spec = find_spec(module.partition(".")[0])
    places = [] if spec is None else list(spec.submodule_search_locations or [])
    origin = places[0] if places else (spec.origin if spec is not None else None) or ""
    return (
        "-m", "django", "syncviz", "--settings", module, "--pythonpath", os.path.dirname(os.path.abspath(origin)),
        "--port", str(port), "--address", address,
    )


def _forget(*, setting: str, **kwargs: Any) -> None:
    if setting in ("SYNCVIZ", "SECRET_KEY"):
        stop()
        site_sidecar.cache_clear()


setting_changed.connect(_forget)
