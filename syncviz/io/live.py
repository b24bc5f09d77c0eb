"""Applications in the cells of a notebook, served by the notebook's own process."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit
from uuid import uuid4

from ..application import Application
from ..document import Document
from ..embed.server import server_document
from ..errors import SettingError
from ..server.server import Server
from .notebook import DEFAULT_JUPYTER_URL, publish_display_data
from .state import State, curstate

__all__ = ["destroy_server", "show_app"]

log = logging.getLogger(__name__)

_EXEC = "application/vnd.bokehjs_exec.v0+json"
_HUB_URL, _HUB_PREFIX = "JUPYTER_BOKEH_EXTERNAL_URL", "JUPYTERHUB_SERVICE_PREFIX"

NotebookURL = str | Callable[[int | None], str]


def show_app(
    app: Application | Callable[[Document], Any],
    state: State,
    notebook_url: NotebookURL = DEFAULT_JUPYTER_URL,
    port: int = 0,
    **kwargs: Any,
) -> None:
    """Serve an application from this process, on a port of its own, and show it in the cell that is running.

    ``notebook_url`` is where the browser has the notebook from: pages of that origin may open sessions, and the server
    is looked for on that host. A function is asked instead, for the server's URL with its port and for the notebook's
    with None. On a JupyterHub that says its address (in ``JUPYTER_BOKEH_EXTERNAL_URL``) the server is reached through
    the hub. ``kwargs`` are keywords of ``Server``.

    The server lives until :func:`destroy_server` or the end of the process.
    """
    address = _address(notebook_url, os.environ)
    origins = kwargs.pop("allow_websocket_origin", None) or [_origin(address(None))]
    server = Server({"/": app}, port=port, allow_websocket_origin=origins, **kwargs)
    server.start()
    server_id = uuid4().hex
    state.uuid_to_server[server_id] = server
    script = server_document(address(server.port), resources=None)
    publish_display_data({"text/html": script, _EXEC: ""}, {_EXEC: {"server_id": server_id}})


def destroy_server(server_id: str) -> None:
    """Stop the server behind an application that a cell has shown; an unknown id is left alone."""
    server = curstate().uuid_to_server.pop(server_id, None)
    if server is None:
        log.debug("there is no server with the id %r", server_id)
    else:
        server.stop()


def _address(notebook_url: NotebookURL, environ: Mapping[str, str]) -> Callable[[int | None], str]:
    """Return a function that gives a server's URL for its port, and the notebook's for None."""
    hub = environ.get(_HUB_URL)
    if hub:
        base = urljoin(hub, environ.get(_HUB_PREFIX, "/"))
        return lambda port: hub if port is None else urljoin(base, f"proxy/{port}")
    if callable(notebook_url):
        return notebook_url
    parts = urlsplit(notebook_url if "//" in notebook_url else f"http://{notebook_url}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingError(f"notebook_url: expected the address of the notebook, got {notebook_url!r}")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return lambda port: parts.netloc if port is None else f"{parts.scheme}://{host}:{port}"


def _origin(url: str) -> str:
    """Return the host and port of a URL, or of what is one without the scheme."""
    return urlsplit(url if "//" in url else f"//{url}").netloc
