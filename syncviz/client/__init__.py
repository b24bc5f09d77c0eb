"""Work on sessions from another process: pull a session's document, change it, see what the server changes.

The names and parameters are those of ``bokeh.client``. Nothing here needs gevent, an event loop or the
server's code, and importing it imports no models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..util.lazy import lazy_door

if TYPE_CHECKING:
    from .session import DEFAULT_SESSION_ID, ClientSession, pull_session, push_session, show_session

__all__ = ["DEFAULT_SESSION_ID", "ClientSession", "pull_session", "push_session", "show_session"]

__getattr__, __dir__ = lazy_door(__name__, dict.fromkeys(__all__, "syncviz.client.session"))
