"""A page around documents drawn by BokehJS: a file of its own, or what a server answers with for an application."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import escape
from typing import Any

from ..core.templates import PAGE, PageTemplate, compiled, standard_names
from ..util.html import SafeHTML, inline_script, nonce_attribute, script_json
from .autoload import EMBED_JS
from .bundle import Bundle
from .elements import script_call
from .items import RenderItem, RenderRoots

__all__ = ["html_page", "server_html_page"]


def _fields_of(source: str) -> list[str]:
    """Return a page without its blocks: literal text and the names of fields in turn."""
    source = re.sub(r"{% for doc in docs %}.*{% endfor %}\n(?={% endblock %})", "{{ plot_div }}\n", source, flags=re.S)
    source = re.sub(r"\n\s*\n", "\n", re.sub(r"{%.*?%}", "", source))
    return re.split(r"{{ (\w+) }}", source)


# Joined for every page, which is all that rendering takes where nobody brings a template.
_PAGE = _fields_of(PAGE)


def _joined(**fields: str) -> str:
    return "".join([fields[text] if place % 2 else text for place, text in enumerate(_PAGE)])


def html_page(
    items: Sequence[RenderItem],
    *,
    title: str,
    bundle: Bundle,
    plot_script: SafeHTML,
    template: str | PageTemplate | None = None,
    template_variables: Mapping[str, Any] | None = None,
    lang: str = "en",
    nonce: str | None = None,
) -> str:
    """Return the HTML page on which ``plot_script`` draws ``items``. ``nonce`` goes into every script and style
    element, for a Content-Security-Policy.

    ``template`` is a Jinja template of the user's own, as text (then values are escaped by default) or
    compiled. It may use ``title``, ``lang``, ``bokeh_js`` (script elements, for ``<head>``), ``bokeh_css``
    (empty), ``docs`` (the items, each with ``roots``), ``doc`` and ``roots`` (where there is one item), ``plot_div``
    (all elements to draw into; also ``embed_doc()``), ``plot_script`` (has to come last in ``<body>``), ``nonce``, and
    ``template_variables``, which win over these. A text that has blocks and extends nothing extends ``base``, the
    page that is made without a template (:data:`syncviz.core.templates.PAGE` shows its blocks); ``macros`` has
    ``embed``, which makes the element of a root.

    Raises what :func:`~syncviz.core.templates.compiled` raises. Errors inside a template are its own.
    """
    fields = {
        "title": escape(title),
        "lang": escape(lang),
        "nonce_attribute": nonce_attribute(nonce),
        "bokeh_js": bundle.tags(nonce=nonce, defer=template is None),
        "bokeh_css": "",
        "plot_div": "\n".join([item.roots.divs() for item in items]),
        "plot_script": plot_script,
    }
    if template is None:
        return _joined(**fields)
    variables: dict[str, Any] = {name: SafeHTML(value) for name, value in fields.items()}
    variables |= {"title": title, "lang": lang, "nonce": nonce or "", "docs": list(items), **standard_names()}
    variables["embed_doc"] = lambda: variables["plot_div"]
    if len(items) == 1:
        variables |= {"doc": items[0], "roots": items[0].roots}
    return compiled(template).render({**variables, **(template_variables or {})})


def server_html_page(
    *,
    token: str,
    roots: RenderRoots,
    title: str,
    bundle: Bundle,
    template: str | PageTemplate | None = None,
    template_variables: Mapping[str, Any] | None = None,
    app_path: str | None = None,
    absolute_url: str | None = None,
    lang: str = "en",
    nonce: str | None = None,
) -> str:
    """Return the page of the session of ``token``, whose document has these ``roots``.

    ``app_path`` and ``absolute_url`` say where the WebSocket is, see
    :func:`~syncviz.embed.autoload.autoload_js`; without them it is below the page's own URL. The other arguments
    are those of :func:`html_page`.
    """
    item = RenderItem(token=token, roots=roots, use_for_title=True)
    if template is None and nonce is None:
        before, after_title, after_roots, after_item = _surroundings(bundle, app_path, absolute_url, lang)
        json = script_json(item.to_json())
        return f"{before}{escape(title)}{after_title}{roots.divs()}{after_roots}{json}{after_item}"
    script = inline_script(_embedding(item.to_json(), bundle, app_path, absolute_url), nonce=nonce)
    return html_page(
        [item], title=title, bundle=bundle, plot_script=script, template=template,
        template_variables=template_variables, lang=lang, nonce=nonce,
    )  # fmt: skip


def _embedding(item: Any, bundle: Bundle, app_path: str | None, absolute_url: str | None) -> str:
    """Return the script that draws an item, given as BokehJS takes it, in a page that has loaded BokehJS."""
    return script_call(EMBED_JS, {
        "element": None,
        "items": [item],
        "scripts": [],
        "app_path": app_path,
        "absolute_url": absolute_url,
        "log_level": bundle.log_level,
    })


_TITLE, _ROOTS, _ITEM = "@syncviz-title@", "@syncviz-roots@", "@syncviz-item@"


@lru_cache(maxsize=64)
def _surroundings(bundle: Bundle, app_path: str | None, absolute_url: str | None, lang: str) -> tuple[str, ...]:
    """Return what pages without a template and nonce have before, between and behind title, roots and render item.

    A server's pages differ in no more than those; to put each together anew takes 2 % of a page.
    """
    script = inline_script(_embedding(_ITEM, bundle, app_path, absolute_url))
    page = _joined(
        title=_TITLE, lang=escape(lang), nonce_attribute="", bokeh_js=bundle.tags(defer=True), bokeh_css="",
        plot_div=_ROOTS, plot_script=script,
    )  # fmt: skip
    before, _, rest = page.partition(_TITLE)
    after_title, _, rest = rest.partition(_ROOTS)
    after_roots, _, after_item = rest.partition(f'"{_ITEM}"')
    return before, after_title, after_roots, after_item
