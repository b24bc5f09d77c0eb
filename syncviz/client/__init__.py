"""Work on sessions from another process: pull a session's document, change it, see what the server changes.

The names and parameters are those of ``bokeh.client``. Nothing here needs gevent, an event loop or the
server's code, and importing it imports no models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..util.lazy import lazy_door

if TYPE_CHECKING:
    from .browser import show_session
    from .opening import DEFAULT_SESSION_ID, pull_session, push_session
    from .session import ClientSession

__all__ = ["DEFAULT_SESSION_ID", "ClientSession", "pull_session", "push_session", "show_session"]

__getattr__, __dir__ = lazy_door(
    __name__,
    {
        "DEFAULT_SESSION_ID": "syncviz.client.opening",
        "ClientSession": "syncviz.client.session",
        "pull_session": "syncviz.client.opening",
        "push_session": "syncviz.client.opening",
        "show_session": "syncviz.client.browser",
    },
)
