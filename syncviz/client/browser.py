"""Opening a browser on a session's page."""

from __future__ import annotations

from typing import Protocol
from urllib.parse import quote_plus

from ..util.token import generate_session_id
from ..util.web_browser import BrowserController, open_page
from .address import http_url, server_url_for_websocket_url

__all__ = ["BrowserController", "ShownSession", "show_session"]


class ShownSession(Protocol):
    """What `show_session` needs to know of a session."""

    @property
    def id(self) -> str:
        """The session's id."""

    @property
    def url(self) -> str:
        """Its WebSocket's URL."""


def show_session(
    session_id: str | None = None,
    url: str = "default",
    session: ShownSession | None = None,
    browser: str | None = None,
    new: str = "tab",
    controller: BrowserController | None = None,
) -> None:
    """Open a browser on a session's page.

    Args:
        session_id: the session's name; a new, random one if not given.
        url: URL of the application.
        session: instead of both: the session itself.
        browser: a name that the module `webbrowser` knows; the setting ``browser`` if not given, and
            ``"none"`` opens nothing.
        new: ``"tab"`` or ``"window"``.
        controller: what to open the page with, instead of a browser of that module.

    Raises:
        SettingError: there is no such browser, or an argument has another value.
    """
    if session is not None:
        page = server_url_for_websocket_url(session.url)
        session_id = session.id
    else:
        page = http_url(url) + "/"
    if session_id is None:
        session_id = generate_session_id()
    open_page(f"{page}?bokeh-session-id={quote_plus(session_id)}", browser, new, controller)
