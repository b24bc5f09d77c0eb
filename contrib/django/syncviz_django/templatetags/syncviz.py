"""``{% load syncviz %}``."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from syncviz.errors import SettingError

from ..files import bundle
from ..shortcuts import document_element, nonce_of, session_element

__all__ = ["register"]

register = template.Library()


@register.simple_tag(takes_context=True)
def syncviz_document(context: Any, name: str, **arguments: Any) -> SafeString:
    """Show a new session of an application; ``arguments`` are the request's for it."""
    return document_element(_request(context), name, arguments)


@register.simple_tag(takes_context=True)
def syncviz_session(context: Any, session: Any) -> SafeString:
    """Show a session that the view has pulled."""
    return session_element(_request(context), session)


@register.simple_tag(takes_context=True)
def syncviz_scripts(context: Any) -> SafeString:
    """Load BokehJS from the site's static files, early; plots on the page would load it themselves."""
    return mark_safe(bundle().tags(nonce=nonce_of(_request(context))))  # noqa: S308 - escaped there


def _request(context: Any) -> Any:
    request = context.get("request")
    if request is None:
        raise SettingError(
            "the template has no request: render it with render(request, …), and have"
            " 'django.template.context_processors.request' among the context processors"
        )
    return request
