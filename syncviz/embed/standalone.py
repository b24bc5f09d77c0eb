"""Plots without a server: the page or the script has everything in it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, NotRequired, TypedDict, TypeVar, overload

from ..core.json_text import json_dumps
from ..core.templates import PageTemplate
from ..document import Document
from ..model import Model
from ..models.factory import factory
from ..resources import Resources
from ..settings import settings
from ..util.html import SafeHTML, escaped_json, inline_script
from ..util.ids import make_globally_unique_css_safe_id
from .autoload import EMBED_JS
from .bundle import bundle_for_objs_and_resources
from .docs_json import DocJson, ThemeLike, output_of
from .elements import parsed_json, script_call
from .items import RenderItem
from .page import html_page

__all__ = ["StandaloneEmbedJson", "autoload_static", "components", "file_html", "json_item"]

K = TypeVar("K", bound=str)


class StandaloneEmbedJson(TypedDict):
    """What ``Bokeh.embed.embed_item`` takes."""

    target_id: str | None
    root_id: str
    doc: DocJson
    version: NotRequired[str]


@overload
def components(models: Model, wrap_script: bool = True, *, theme: ThemeLike = None) -> tuple[str, str]: ...
@overload
def components(
    models: Mapping[K, Model], wrap_script: bool = True, *, theme: ThemeLike = None
) -> tuple[str, dict[K, str]]: ...
@overload
def components(
    models: Sequence[Model], wrap_script: bool = True, *, theme: ThemeLike = None
) -> tuple[str, tuple[str, ...]]: ...
@overload
def components(
    models: Any, wrap_script: bool = True, wrap_plot_info: bool = True, theme: ThemeLike = None
) -> tuple[str, Any]: ...
def components(
    models: Any, wrap_script: bool = True, wrap_plot_info: bool = True, theme: ThemeLike = None
) -> tuple[str, Any]:
    """Return a script and the elements that it draws into, for a page of one's own that loads BokehJS
    (``Resources.render()`` makes the elements which do).

    ``models`` is one model, a sequence of them, or a mapping from names to them: the second result has the same form,
    with ``<div>`` elements for models, or :class:`~syncviz.embed.RenderRoot` objects without ``wrap_plot_info``. The
    script is a ``<script>`` element, or plain JavaScript without ``wrap_script``. It may stand anywhere on the page.

    ``theme`` is a theme or its name; without it models look as in their document. Models and documents stay as they
    are. Raises ValueError for anything that is no model.
    """
    roots = _checked(list(models.values()) if isinstance(models, Mapping) else models)
    if isinstance(models, Mapping) and not all(isinstance(name, str) for name in models):
        raise ValueError(f"components of a mapping need text as names, got {list(models)!r}")
    docs, item = output_of(roots, theme=theme)
    code = _call([item], parsed_json(_json(docs)))
    found: list[Any] = list(item.roots)
    if wrap_plot_info:
        found = [SafeHTML(root) for root in found]
    script = inline_script(code) if wrap_script else code
    if isinstance(models, Model):
        return script, found[0]
    if isinstance(models, Mapping):
        return script, dict(zip(models, found, strict=True))
    return script, tuple(found)


def file_html(
    models: Model | Document | Sequence[Model],
    resources: Resources | str | None = None,
    title: str | None = None,
    *,
    template: str | PageTemplate | None = None,
    template_variables: Mapping[str, Any] | None = None,
    theme: ThemeLike = None,
    suppress_callback_warning: bool = False,
    _always_new: bool = False,
) -> str:
    """Return a whole HTML page that shows models, or the roots of a document.

    ``resources`` say where it gets BokehJS from (:class:`~syncviz.resources.Resources`, or their mode; by default the
    setting ``resources`` decides): of their components it loads what the models need. ``title`` is by default that of
    the document whose roots the models are. ``template`` and ``template_variables`` are described at
    :func:`~syncviz.embed.page.html_page`. ``theme`` is a theme or its name; without it models look as in their
    document. Callbacks in Python, which such a page cannot call, are logged unless ``suppress_callback_warning``.

    Models and documents stay as they are. Raises ValueError for what is no model and for a document without roots.
    """
    if isinstance(models, Document) and not models.roots:
        raise ValueError("the document has no roots: there is nothing to show")
    roots = _checked(models.roots if isinstance(models, Document) else models)
    docs, item = output_of(
        roots, theme=theme, always_new=_always_new, tell_of_callbacks=not suppress_callback_warning
    )
    bundle = bundle_for_objs_and_resources(roots, Resources.build(resources))
    [doc] = docs.values()
    json_id = make_globally_unique_css_safe_id()
    data = inline_script(escaped_json(_json(docs)), id=json_id, type="application/json")
    read_data = f'JSON.parse(document.getElementById("{json_id}").textContent)'
    script = inline_script(_call([item], read_data, log_level=bundle.log_level))
    return html_page(
        [item], title=doc["title"] if title is None else title, bundle=bundle,
        plot_script=SafeHTML(f"{data}\n{script}"), template=template, template_variables=template_variables,
    )  # fmt: skip


def json_item(model: Model, target: str | None = None, theme: ThemeLike = None) -> StandaloneEmbedJson:
    """Return what ``Bokeh.embed.embed_item`` in the browser draws into the element ``target`` (that may also be
    given there), as JSON-able object: a view returns it, a script on the page fetches it.

    The model stays as it is. Raises ValueError for what is no model.
    """
    [root] = _checked([model])
    docs, _ = output_of([root], theme=theme, title="")
    [doc] = docs.values()
    return {"target_id": target, "root_id": root.id, "doc": doc, "version": factory.catalogue.version}


def autoload_static(
    model: Model | Document, resources: Resources | str | None, script_path: str
) -> tuple[str, SafeHTML]:
    """Return a script to save where ``script_path`` (a URL) leads to, and the ``<script>`` element that a page shows
    the plot with.

    The script loads BokehJS as ``resources`` say, unless the page has it already. Raises ValueError for what is neither
    a model nor a document with roots.
    """
    if isinstance(model, Document) and not model.roots:
        raise ValueError("the document has no roots: there is nothing to show")
    roots = _checked(model.roots if isinstance(model, Document) else [model])
    docs, _ = output_of(roots)
    bundle = bundle_for_objs_and_resources(roots, Resources.build(resources))
    [docid] = docs
    place = RenderItem(docid=docid, elementid=make_globally_unique_css_safe_id())
    code = _call(
        [place], parsed_json(_json(docs)), log_level=bundle.log_level, element=place.elementid, scripts=bundle.scripts
    )
    if bundle.sources:
        inlined = "\n".join(bundle.sources)
        code = f"if (window.Bokeh === undefined) {{\n{inlined}\n}}\n{code}"
    return code, SafeHTML(f'<script src="{escape(script_path)}" id="{place.elementid}"></script>')


def _checked(models: Any) -> list[Model]:
    """Return the models, at least one. Raises ValueError."""
    found = [models] if isinstance(models, Model) else models
    if not isinstance(found, Sequence) or isinstance(found, str) or not all(isinstance(one, Model) for one in found):
        raise ValueError(f"expected a model, a sequence of models, or names and models; got {models!r}")
    if not found:
        raise ValueError("expected at least one model, got none")
    if len({one.id for one in found}) < len(found):
        raise ValueError("a model is there twice; make a second one to show it in two places")
    return list(found)


def _call(items: Sequence[RenderItem], docs: str, *, log_level: str | None = None, **more: Any) -> str:
    """Return the script that draws items of ``docs``, an expression in JavaScript."""
    config = {"element": None, "items": [item.to_json() for item in items], "scripts": [], "log_level": log_level}
    return script_call(EMBED_JS, {**config, **more}, docs)


def _json(docs: Mapping[str, DocJson]) -> str:
    if settings.pretty():
        return json.dumps(docs, indent=2, ensure_ascii=False)
    return json_dumps(docs).decode("utf-8")
