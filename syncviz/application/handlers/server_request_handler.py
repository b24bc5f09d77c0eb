"""``ServerRequestHandler``: a module with ``process_request``, such as ``request_handler.py``."""

from __future__ import annotations

from typing import ClassVar

from .request_handler import RequestHandler
from .server_lifecycle import ServerLifecycleHandler

__all__ = ["ServerRequestHandler"]


class ServerRequestHandler(ServerLifecycleHandler, RequestHandler):
    """Runs a module once and takes its ``process_request(request)``; otherwise as `ServerLifecycleHandler`."""

    HOOKS: ClassVar[dict[str, tuple[str, ...]]] = {"process_request": ("request",)}
