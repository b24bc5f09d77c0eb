"""Views."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from django.http import HttpResponse
from django.views.generic import TemplateView

from syncviz.client import ClientSession

from .identity import login_or_refusal
from .registry import Live
from .shortcuts import document_element, pull_session, session_element

__all__ = ["LivePage", "LiveSessionMixin", "websocket"]


class LiveSessionMixin:
    """For class-based views with a context: pulls a session, lets `customise` change it, and puts the element that
    shows it into the context as ``plot``.

    ``live_name`` is the application; ``live_context_name`` the name in the context.
    """

    live_name: ClassVar[str] = ""
    live_context_name: ClassVar[str] = "plot"
    request: Any

    def customise(self, session: ClientSession) -> None:
        """Change ``session.document`` for the visitor, ``self.request.user``."""

    def get_live_arguments(self) -> Mapping[str, Any]:
        """The request's arguments for the application."""
        return {}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The context, with the element."""
        with pull_session(self.request, self.live_name, self.get_live_arguments()) as session:
            self.customise(session)
        element = session_element(self.request, session)
        context: dict[str, Any] = super().get_context_data(  # type: ignore[misc]
            **{self.live_context_name: element, **kwargs}
        )
        return context


class LivePage(TemplateView):
    """The page of one application."""

    live: ClassVar[Any] = None

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """Show it to those who may see it."""
        return login_or_refusal(request, self.live) or super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The context: ``plot`` is the element, ``name`` the application's."""
        arguments = dict(self.request.GET.lists())
        plot = document_element(self.request, self.live.name, arguments)
        context: dict[str, Any] = super().get_context_data(plot=plot, name=self.live.name, **kwargs)
        return context


def websocket(request: Any, live: Live) -> HttpResponse:
    """Answer whoever asks for the WebSocket over HTTP."""
    text = "here is a WebSocket, and only where syncviz_django.asgi.relay serves the site\n"
    return HttpResponse(text, status=426, content_type="text/plain", headers={"Upgrade": "websocket"})
