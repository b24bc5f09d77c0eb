"""``{% load syncviz %}``."""

from __future__ import annotations

from typing import Any

from django import template
from django.core.exceptions import PermissionDenied
from django.utils.safestring import SafeString, mark_safe

from syncviz.errors import SettingError

from ..files import script_tags
from ..shortcuts import document_element, nonce_of, session_element
from ..visitors import check_access

__all__ = ["register"]

register = template.Library()


@register.simple_tag(takes_context=True)
def syncviz_document(
    context: Any, name: str, *, permission_required: str = "", height: int | None = None, **arguments: Any
) -> SafeString:
    """Show a new session of an application: ``{% syncviz_document "sliders" N=200 %}``.

    ``arguments`` are the request's for it; ``height`` is kept free for it, in pixels. For visitors who may not see the
    application, or lack a permission that is named here, there is nothing.
    """
    request = _request(context)
    try:
        check_access(request, None, _permissions(permission_required))
        return document_element(request, name, arguments, height=height)
    except PermissionDenied:
        return SafeString("")


@register.simple_tag(takes_context=True)
def syncviz_session(
    context: Any, session: Any, *, permission_required: str = "", height: int | None = None
) -> SafeString:
    """Show a session that the view has pulled: ``{% syncviz_session session %}``. Other options as for
    ``syncviz_document``."""
    request = _request(context)
    try:
        check_access(request, None, _permissions(permission_required))
    except PermissionDenied:
        return SafeString("")
    return session_element(request, session, height=height)


@register.simple_tag(takes_context=True)
def syncviz_scripts(context: Any) -> SafeString:
    """Have BokehJS and the loader fetched early, from the site's static files; plots load them themselves otherwise."""
    return mark_safe(script_tags(nonce_of(_request(context))))  # noqa: S308 - escaped there


def _permissions(given: str) -> tuple[str, ...]:
    return tuple(given.replace(",", " ").split())


def _request(context: Any) -> Any:
    request = context.get("request")
    if request is None:
        raise SettingError(
            "the template has no request: render it with render(request, …), and have"
            " 'django.template.context_processors.request' among the context processors"
        )
    return request
