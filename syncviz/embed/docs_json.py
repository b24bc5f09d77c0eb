"""Documents written into a page: ``DOC`` objects by id, and what to draw of them.

Nothing here changes a model or a document. Models that are in no document, or in several, or are only some of the
roots of one, are written as the document that they would be; a theme is laid over while they are written.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from ..core.serialization import Serializer
from ..document import DEFAULT_TITLE, Document
from ..document.configuration import Configuration
from ..document.content import encode_content
from ..document.current import curdoc
from ..document.validation import problems_of
from ..model import Model, collect_models
from ..settings import settings
from ..themes import Theme, theme_of
from ..util.ids import make_globally_unique_css_safe_id
from .items import RenderItem, RenderRoots

__all__ = [
    "FromCurdoc",
    "ThemeLike",
    "output_of",
    "standalone_docs_json",
    "standalone_docs_json_and_render_items",
    "submodel_has_python_callbacks",
    "warn_of_python_callbacks",
]

log = logging.getLogger(__name__)

DocJson = dict[str, Any]


class FromCurdoc:
    """Given as ``theme=``: that of the current document."""


ThemeLike = Theme | str | type[FromCurdoc] | None


def _document_of(models: Sequence[Model]) -> Document | None:
    """Return the document that consists of just these roots, or None."""
    document = models[0].document if models else None
    if document is None or {root.id for root in document.roots} != {model.id for model in models}:
        return None
    return document if all(model.document is document for model in models) else None


def output_of(
    models: Sequence[Model], *, theme: ThemeLike = None, title: str | None = None, always_new: bool = False
) -> tuple[dict[str, DocJson], RenderItem]:
    """Return models as one document, and the item that draws each into an element of its own.

    Where they are all the roots of a document, that is written, with its title, configuration and callbacks (but not
    if ``always_new``). ``theme`` stands in for the themes that they have, None leaves them those.

    Raises SerializationError and UnsetValueError for what cannot be written.
    """
    _report_problems(models)
    laid_over = _theme(theme)
    document = None if always_new else _document_of(models)
    if document is None:
        doc = _doc_of(models, laid_over)
    else:
        doc = document.to_wire(deferred=False, theme=laid_over)[0]
    if title is not None:
        doc["title"] = title
    docid = make_globally_unique_css_safe_id()
    return {docid: doc}, RenderItem(docid=docid, roots=RenderRoots.of(models))


def standalone_docs_json(models: Sequence[Model | Document]) -> dict[str, DocJson]:
    """Return the documents that these are, or are part of, by an id made for each."""
    return standalone_docs_json_and_render_items(models)[0]


def standalone_docs_json_and_render_items(
    models: Model | Document | Sequence[Model | Document], *, suppress_callback_warning: bool = False
) -> tuple[dict[str, DocJson], list[RenderItem]]:
    """Return the documents that these are, or are part of, and an item for each. It draws all roots of a document that
    was given, or those that were. Models without a document are written as one.

    Raises ValueError for anything else.
    """
    given: Sequence[Any] = [models] if isinstance(models, Model | Document) else models
    if not isinstance(given, Sequence) or not all(isinstance(one, Model | Document) for one in given):
        raise ValueError(f"expected a model, a document, or a sequence of them, got {models!r}")
    if not suppress_callback_warning:
        warn_of_python_callbacks(given)
    groups: dict[int, tuple[Document | None, list[Model]]] = {}
    for one in given:
        document = one if isinstance(one, Document) else one.document
        _, roots = groups.setdefault(id(document), (document, []))
        roots += one.roots if isinstance(one, Document) else [one]
    docs: dict[str, DocJson] = {}
    items = []
    for document, roots in groups.values():
        docid = make_globally_unique_css_safe_id()
        unique = list({root.id: root for root in roots}.values())
        docs[docid] = _doc_of(unique, None) if document is None else document.to_json(deferred=False)
        items.append(RenderItem(docid=docid, roots=RenderRoots.of(unique)))
    return docs, items


def submodel_has_python_callbacks(models: Iterable[Model | Document]) -> bool:
    """Tell whether a callback in Python is registered on any model of these."""
    roots = [root for one in models for root in (one.roots if isinstance(one, Document) else [one])]
    return any(model._callbacks or model._event_callbacks for model in collect_models(roots))


def warn_of_python_callbacks(models: Iterable[Model | Document]) -> None:
    """Log, where there are callbacks in Python, that nothing will call them on a page without a server."""
    if submodel_has_python_callbacks(models):
        log.warning(
            "callbacks in Python (on_change, on_event) do nothing on a page without a server: use CustomJS there"
            " (js_on_change, js_on_event), or run the program with syncviz serve"
        )


def _doc_of(roots: Sequence[Model], theme: Theme | None) -> DocJson:
    current = curdoc()
    # What a program has registered for the page as a whole, before it knows what will be shown.
    callbacks = current.js_callbacks if isinstance(current, Document) else {}
    models = list(collect_models(roots))
    return encode_content(
        Serializer(deferred=False, theme=theme), roots, DEFAULT_TITLE, Configuration(), callbacks, models
    )


def _theme(theme: ThemeLike) -> Theme | None:
    if theme is FromCurdoc:
        current: Theme = curdoc().theme
        return current
    return None if theme is None else theme_of(theme)  # type: ignore[arg-type]


def _report_problems(models: Sequence[Model]) -> None:
    if settings.perform_document_validation():
        for problem in problems_of(collect_models(models)):
            log.warning("%s", problem)
