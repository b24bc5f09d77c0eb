"""``live``: an application among the site's URL patterns."""

from __future__ import annotations

from typing import Any, Final

from django.urls import path, re_path

from .registry import register

__all__ = ["live"]

_BELOW: Final = {"autoload": "autoload.js", "metadata": "metadata", "websocket": "ws"}


def live(name: str, source: Any = None, *, template_name: str | None = "syncviz/page.html", **options: Any) -> Any:
    """Register an application and return what ``path`` takes::

        path("sliders/", live("sliders", modify_doc, permission_required="shop.view_order"))

    ``source`` is a function of a document, a handler or an `Application`; without it ``name`` is what an app's
    ``viz.py`` registers, or an external sidecar serves. Options are those of `syncviz_django.registry.register`.

    The page there shows the application (``{% url "sliders:page" %}``), rendered with ``template_name``; None for the
    application's own page. Below it are ``autoload.js``, ``metadata``, the application's ``static/`` files and its
    WebSocket ``ws``, passed on to and from the sidecar.
    """
    from .proxy import pass_on  # views need the apps to be loaded
    from .views import LivePage

    made = register(name, source, **options)
    page = pass_on if template_name is None else LivePage.as_view(live=made, template_name=template_name)
    patterns = [
        path("", page, {"live": made} if template_name is None else {}, name="page"),
        *(path(rest, pass_on, {"live": made, "rest": rest}, name=name) for name, rest in _BELOW.items()),
        re_path(r"^(?P<rest>(_bokeh/)?static/.+)\Z", pass_on, {"live": made}, name="static"),
    ]
    return patterns, name, name
