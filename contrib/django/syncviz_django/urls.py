"""``live``: an application among the site's URL patterns."""

from __future__ import annotations

from typing import Any

from django.urls import path

from .registry import register

__all__ = ["live"]


def live(name: str, source: Any, *, template_name: str = "syncviz/page.html", **options: Any) -> Any:
    """Register an application and return what ``path`` takes::

        path("sliders/", live("sliders", modify_doc, permission_required="shop.view_order"))

    ``source`` is a function of a document, a handler or an `Application`; options are those of
    `syncviz_django.registry.register`. Pages there show the application (``{% url "sliders:page" %}``), rendered with
    ``template_name``; below, at ``ws``, is its WebSocket where the site relays them (`syncviz_django.asgi`).
    """
    from .views import LivePage, websocket  # views need the apps to be loaded

    made = register(name, source, **options)
    patterns = [
        path("", LivePage.as_view(live=made, template_name=template_name), name="page"),
        path("ws", websocket, {"live": made}, name="websocket"),
    ]
    return patterns, name, name
