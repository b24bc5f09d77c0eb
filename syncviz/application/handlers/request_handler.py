"""``RequestHandler``: adds to what a session knows of the request that makes it."""

from __future__ import annotations

from .lifecycle import LifecycleHandler

__all__ = ["RequestHandler"]


class RequestHandler(LifecycleHandler):
    """Calls ``hooks["process_request"]``, if there is one."""
