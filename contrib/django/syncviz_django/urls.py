"""``live``: an application among the site's URL patterns."""

from __future__ import annotations

from typing import Any

from django.urls import path

from .registry import register

__all__ = ["live"]


def live(name: str, source: Any = None, *, template_name: str = "syncviz/page.html", **options: Any) -> Any:
    """Register an application and return what ``path`` takes::

        path("sliders/", live("sliders", modify_doc, permission_required="shop.view_order"))

    ``source`` is a function of a document, a handler or an `Application`; without it ``name`` is what an app's
    ``viz.py`` registers, or an external sidecar serves. Options are those of `syncviz_django.registry.register`. The
    page there shows the application (``{% url "sliders:page" %}``), rendered with ``template_name``.
    """
    from .views import LivePage  # views need the apps to be loaded

    made = register(name, source, **options)
    patterns = [path("", LivePage.as_view(live=made, template_name=template_name), name="page")]
    return patterns, name, name
