"""For tests of sites: a live server with its sidecar, and visitors without a browser."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.contrib.staticfiles.testing import StaticLiveServerTestCase
from django.db import connections
from django.test import RequestFactory

from syncviz.site.sidecars import EmbeddedSidecar
from syncviz.site.testing import Page, Visitor
from syncviz.util.token import generate_session_id

from . import registry, sidecar
from .conf import config
from .devserver import ThreadedRelayingServer
from .shortcuts import ticket
from .visitors import check_access, user_of

__all__ = ["LiveSyncvizTestCase", "Page", "SidecarMixin"]


class SidecarMixin:
    """For test cases of a live server: the embedded sidecar runs while the class's tests do, on the same test
    database."""

    @classmethod
    def setUpClass(cls) -> None:
        """Start it."""
        super().setUpClass()  # type: ignore[misc]
        sidecar.start()
        cls.addClassCleanup(sidecar.stop)  # type: ignore[attr-defined]
        shared = {name: connections[name] for name in connections if _in_memory(connections[name])}
        if shared:
            _share(cls, shared)

    def open(self, name: str, arguments: Mapping[str, Any] | None = None, user: Any = None) -> Page:
        """Open an application as the page of ``user`` does (nobody's, if not given); it is closed with the test.

        ``page.select_one("slider").value = 2`` is what the visitor does, `Page.settle` waits until all callbacks have
        run; see `syncviz.site.testing.Page`. Raises PermissionDenied where the application is not for this user.
        """
        request = RequestFactory().get("/")
        request.user = AnonymousUser() if user is None else user
        live = registry.find(name)
        check_access(request, live)
        _, token = ticket(user_of(request, live), name)
        return self._kept(self._visitor().open(name, arguments, token=token))

    def open_html(self, html: str | bytes) -> Page:
        """Open what the one plot in a page of the site shows: ``self.client.get("/").content``."""
        text = html if isinstance(html, str) else html.decode()
        if config().proxy:  # straight to the sidecar, which takes the token without cookies
            for name in registry.APPLICATIONS:
                if place := registry.find_page(name):
                    text = text.replace(f"&quot;{place}autoload.js", f"&quot;{sidecar.internal_url(name)}/autoload.js")
        return self._kept(self._visitor().open_html(text))

    def _visitor(self) -> Visitor:
        return Visitor(sidecar.start(), lambda: generate_session_id(config().secret_key, signed=True))

    def _kept(self, page: Page) -> Page:
        self.addCleanup(page.close)  # type: ignore[attr-defined]
        return page


class _ServerThread(StaticLiveServerTestCase.server_thread_class):
    server_class = ThreadedRelayingServer


class LiveSyncvizTestCase(SidecarMixin, StaticLiveServerTestCase):
    """A site at ``self.live_server_url``, its static files and its sidecar, whose WebSockets pass through the site
    where ``SYNCVIZ["PROXY"]`` says so."""

    server_thread_class = _ServerThread


def _in_memory(connection: Any) -> bool:
    return connection.vendor == "sqlite" and bool(connection.is_in_memory_db())


def _share(case: Any, shared: Mapping[str, Any]) -> None:
    """Let the sidecar's thread use this thread's connections: a database in memory is theirs alone. As Django's live
    server does."""
    running = sidecar.site_sidecar()
    if not isinstance(running, EmbeddedSidecar):
        return
    threads: list[int] = []
    running.server.io_loop.call(lambda: threads.append(threading.get_ident()))
    own = connections.create_connection

    def create(alias: str) -> Any:
        return shared[alias] if alias in shared and threading.get_ident() in threads else own(alias)

    connections.create_connection = create
    case.addClassCleanup(setattr, connections, "create_connection", own)
    for connection in shared.values():
        connection.inc_thread_sharing()
        case.addClassCleanup(connection.dec_thread_sharing)
