"""The page that a server answers with for an application: one session's document, drawn by BokehJS."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import escape
from typing import Any, Protocol

from ..errors import MissingDependency, SettingError
from .autoload import EMBED_JS
from .bundle import Bundle
from .elements import (
    SafeHTML,
    inline_script,
    nonce_attribute,
    read_template,
    root_div,
    root_divs,
    script_call,
)

__all__ = ["PageTemplate", "server_html_page"]

# Literal text and the names of fields in turn; joined for every page, which is all that rendering takes.
_PAGE = re.split(r"\{\{ (\w+) \}\}", read_template("page.html"))


_BLOCK = re.compile(r"{%[-+]?\s*block\s")
_EXTENDS = re.compile(r"{%[-+]?\s*extends\s")


class PageTemplate(Protocol):
    """What a user's own template has to be: a ``jinja2.Template``, or anything else with this method."""

    def render(self, context: Mapping[str, Any], /) -> str: ...


def server_html_page(
    *,
    token: str,
    roots: Sequence[tuple[str, str]],
    title: str,
    bundle: Bundle,
    template: str | PageTemplate | None = None,
    template_variables: Mapping[str, Any] | None = None,
    app_path: str | None = None,
    absolute_url: str | None = None,
    lang: str = "en",
    nonce: str | None = None,
) -> str:
    """Return the HTML page of the session of ``token``.

    ``roots`` has a pair for each root of the document: its model id, and the id of the element that it is
    drawn into (unique on the page). ``app_path`` and ``absolute_url`` say where the WebSocket is, see
    :func:`~syncviz.embed.autoload.autoload_js`; without them it is below the page's own URL. ``nonce`` goes
    into every script and style element, for a Content-Security-Policy.

    ``template`` is a Jinja template of the user's own, as text (then values are escaped by default) or
    compiled. It may use ``title``, ``lang``, ``bokeh_js`` (script elements, for ``<head>``), ``bokeh_css``
    (empty), ``plot_div`` (all roots' elements), ``roots`` (the same as a list), ``plot_script`` (has to
    come last in ``<body>``), ``nonce``, and ``template_variables``, which win over these. A text that has
    blocks and extends nothing extends ``base``, the page that is drawn without a template; its blocks are
    ``preamble``, ``inner_head``, ``title``, ``resources`` (``css_resources``, ``js_resources``), ``postamble``,
    ``body``, ``inner_body``, ``contents`` (the roots' elements) and ``plot_script``.

    Raises :class:`~syncviz.errors.MissingDependency` if a template is given as text and Jinja is not
    installed, :class:`~syncviz.errors.SettingError` if it is no template. Errors inside a template are its
    own.
    """
    script = inline_script(nonce=nonce, source=script_call(EMBED_JS, {
        "element": None,
        "items": [{
            "token": token,
            "roots": dict(roots),
            "root_ids": [root_id for root_id, _ in roots],
            "use_for_title": True,
        }],
        "scripts": [],
        "app_path": app_path,
        "absolute_url": absolute_url,
        "log_level": bundle.log_level,
    }))
    if template is not None:
        variables: dict[str, Any] = {
            "title": title,
            "lang": lang,
            "nonce": "" if nonce is None else nonce,
            "bokeh_js": bundle.tags(nonce=nonce),
            "bokeh_css": SafeHTML(""),
            "plot_div": root_divs(roots),
            "roots": [root_div(root_id, element_id) for root_id, element_id in roots],
            "plot_script": script,
            **(template_variables or {}),
        }
        return _compiled(template).render(variables)
    fields = {
        "title": escape(title),
        "lang": escape(lang),
        "nonce": nonce_attribute(nonce),
        "bokeh_js": bundle.tags(nonce=nonce, defer=True),
        "plot_div": root_divs(roots),
        "plot_script": script,
    }
    return "".join([fields[text] if place % 2 else text for place, text in enumerate(_PAGE)])


def _compiled(template: str | PageTemplate) -> PageTemplate:
    if isinstance(template, str):
        return _from_text(template)
    if callable(getattr(template, "render", None)):
        return template
    raise SettingError(
        f"template: expected the text of a Jinja template or a jinja2.Template, got {type(template).__name__}"
    )


@lru_cache(maxsize=64)
def _from_text(text: str) -> PageTemplate:
    try:
        import jinja2
    except ImportError as error:
        raise MissingDependency(
            "a page template needs Jinja, which is not installed: pip install jinja2 (Flask brings it)"
        ) from error
    environment = jinja2.Environment(autoescape=True)
    environment.globals["base"] = environment.from_string(read_template("base.html"))
    if _BLOCK.search(text) and not _EXTENDS.search(text):
        text = "{% extends base %}" + text
    return environment.from_string(text)
