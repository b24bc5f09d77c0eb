"""``LifecycleHandler``: hooks and nothing else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from .handler import Handler

if TYPE_CHECKING:
    from ...document import Document
    from ..contexts import RequestInfo, ServerContext, SessionContext

__all__ = ["LifecycleHandler"]


class LifecycleHandler(Handler):
    """Calls the functions in ``hooks``, which has them by the names of the methods below; adds nothing to
    documents."""

    def __init__(self) -> None:
        super().__init__()
        self.hooks: dict[str, Callable[[Any], Any]] = {}

    def modify_document(self, document: Document) -> None:
        """Nothing."""

    def on_server_loaded(self, server_context: ServerContext) -> Awaitable[Any] | None:
        return self._tell("on_server_loaded", server_context)

    def on_server_unloaded(self, server_context: ServerContext) -> Awaitable[Any] | None:
        return self._tell("on_server_unloaded", server_context)

    def on_session_created(self, session_context: SessionContext) -> Awaitable[Any] | None:
        return self._tell("on_session_created", session_context)

    def on_session_destroyed(self, session_context: SessionContext) -> Awaitable[Any] | None:
        return self._tell("on_session_destroyed", session_context)

    def process_request(self, request: RequestInfo) -> Mapping[str, Any]:
        hook = self.hooks.get("process_request")
        found: Mapping[str, Any] | None = hook(request) if hook is not None else None
        return {} if found is None else found

    def _tell(self, name: str, context: Any) -> Awaitable[Any] | None:
        hook = self.hooks.get(name)
        outcome: Awaitable[Any] | None = hook(context) if hook is not None else None
        return outcome
