"""Views for pages with plots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from asgiref.sync import sync_to_async
from django.views.generic import TemplateView

from syncviz.client import ClientSession

from .registry import Live, find
from .shortcuts import apull_session, document_element, pull_session, session_element
from .visitors import refusal

__all__ = ["LivePage", "LiveSessionMixin"]


class _ForVisitors:
    """Lets those in who may see the application; leads others to the login, or refuses them."""

    request: Any
    view_is_async: bool

    def get_live(self) -> Live | None:
        """The application."""
        raise NotImplementedError

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """Answer the request: for a view with ``async def`` methods, a coroutine that does."""
        if self.view_is_async:
            return self._adispatch(request, *args, **kwargs)
        return refusal(request, self.get_live()) or super().dispatch(request, *args, **kwargs)  # type: ignore[misc]

    async def _adispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        # Who asks is looked up in the database, which coroutines may not.
        refused = await sync_to_async(refusal)(request, await sync_to_async(self.get_live)())
        if refused is not None:
            return refused
        return await super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


class LiveSessionMixin(_ForVisitors):
    """For class-based views with a context: pulls a session, lets `customise` change it, and puts the element that
    shows it into the context as ``plot``.

    ``live_name`` is the application; ``live_context_name`` the name in the context. A view with ``async def get``
    uses ``await self.aget_context_data()``; its `customise` may be ``async def``.
    """

    live_name: ClassVar[str] = ""
    live_context_name: ClassVar[str] = "plot"

    def customise(self, session: ClientSession) -> Any:
        """Change ``session.document`` for the visitor, ``self.request.user``."""

    def get_live(self) -> Live | None:
        """The application of ``live_name``."""
        return find(self.live_name)

    def get_live_arguments(self) -> Mapping[str, Any]:
        """The request's arguments for the application."""
        return {}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The context, with the element."""
        if self.live_context_name not in kwargs:
            with pull_session(self.request, self.live_name, self.get_live_arguments()) as session:
                self.customise(session)
            kwargs[self.live_context_name] = session_element(self.request, session)
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        return context

    async def aget_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """`get_context_data` for ``async def`` methods."""
        async with apull_session(self.request, self.live_name, self.get_live_arguments()) as session:
            waiting = self.customise(session)
            if waiting is not None:
                await waiting
        element = await sync_to_async(session_element)(self.request, session)
        context: dict[str, Any] = await sync_to_async(self.get_context_data)(
            **{self.live_context_name: element, **kwargs}
        )
        return context


class LivePage(_ForVisitors, TemplateView):
    """The page of one application. Its query is the application's arguments."""

    live: ClassVar[Any] = None

    def get_live(self) -> Live | None:
        """The application."""
        found: Live = self.live
        return found

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The context: ``plot`` is the element, ``name`` the application's."""
        asked = {name: values for name, values in self.request.GET.lists() if not name.startswith("bokeh-")}
        plot = document_element(self.request, self.live.name, asked)
        context: dict[str, Any] = super().get_context_data(plot=plot, name=self.live.name, **kwargs)
        return context
