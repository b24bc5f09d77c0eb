"""For tests of sites: a live server with its sidecar, and sessions without a browser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.contrib.staticfiles.testing import StaticLiveServerTestCase
from django.db import connections
from django.test import RequestFactory

from syncviz.client import ClientSession

from . import sidecar
from .shortcuts import pull_session

__all__ = ["LiveSyncvizTestCase", "SidecarMixin"]


class SidecarMixin:
    """For test cases of a live server: the embedded sidecar runs while the class's tests do, on the same test
    database."""

    @classmethod
    def setUpClass(cls) -> None:
        """Start it."""
        super().setUpClass()  # type: ignore[misc]
        sidecar.start()
        # A database in memory is its connection's own, so both threads use the one; as Django's live server does.
        shared = {name: connections[name] for name in connections if _in_memory(connections[name])}
        for connection in shared.values():
            connection.inc_thread_sharing()
        cls.addClassCleanup(_end, shared)  # type: ignore[attr-defined]
        if shared:
            sidecar.running().io_loop.add_callback(_use, shared)

    def open(self, name: str, arguments: Mapping[str, Any] | None = None, user: Any = None) -> ClientSession:
        """Return a session of an application as ``user`` (nobody, if not given) gets it; it is closed with the test.

        ``session.document.select_one({"name": …})`` finds models; after a change ``session.force_roundtrip()`` waits
        until the application's callbacks have run and what they changed is here.
        """
        request = RequestFactory().get("/")
        request.user = AnonymousUser() if user is None else user
        session = pull_session(request, name, arguments)
        self.addCleanup(session.close)  # type: ignore[attr-defined]
        return session


class LiveSyncvizTestCase(SidecarMixin, StaticLiveServerTestCase):
    """A site at ``self.live_server_url``, its static files and its sidecar."""


def _in_memory(connection: Any) -> bool:
    return connection.vendor == "sqlite" and bool(connection.is_in_memory_db())


def _use(shared: dict[str, Any]) -> None:
    for name, connection in shared.items():
        connections[name] = connection


def _end(shared: dict[str, Any]) -> None:
    sidecar.stop()
    for connection in shared.values():
        connection.dec_thread_sharing()
