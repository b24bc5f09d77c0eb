"""Documents written into a page: ``DOC`` objects by id, and what to draw of them.

Nothing here changes a model or a document. Models that are in no document, or in several, or are only some of the
roots of one, are written as the document that they would be; a theme is laid over while they are written.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from ..core.serialization import Serializer
from ..core.validation import check_integrity, process_validation_issues
from ..document import DEFAULT_TITLE, Document
from ..document.configuration import Configuration
from ..document.content import encode_content
from ..document.current import curdoc
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
]

log = logging.getLogger(__name__)

DocJson = dict[str, Any]

_NO_CALLBACKS = (
    "callbacks in Python (on_change, on_event) do nothing on a page without a server: use CustomJS there (js_on_change,"
    " js_on_event), or run the program with syncviz serve"
)


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
    roots: Sequence[Model], *, theme: ThemeLike = None, title: str | None = None, always_new: bool = False,
    tell_of_callbacks: bool = True,
) -> tuple[dict[str, DocJson], RenderItem]:
    """Return models as one document, and the item that draws each into an element of its own. Problems are logged, and
    that nothing will call callbacks in Python.

    Where they are all the roots of a document, that is written, with its title, configuration and callbacks (but not
    if ``always_new``). ``theme`` stands in for the themes that they have, None leaves them those.

    Raises SerializationError and UnsetValueError for what cannot be written, and RuntimeError for problems which the
    setting ``validation_level`` does not let pass.
    """
    models = list(collect_models(roots))
    if settings.perform_document_validation():
        process_validation_issues(check_integrity(models))
    if tell_of_callbacks and _any_callbacks(models):
        log.warning("%s", _NO_CALLBACKS)
    laid_over = _theme(theme)
    document = None if always_new else _document_of(roots)
    if document is None:
        doc = _doc_of(roots, models, laid_over)
    else:
        doc = document.to_wire(deferred=False, theme=laid_over)[0]
    if title is not None:
        doc["title"] = title
    docid = make_globally_unique_css_safe_id()
    return {docid: doc}, RenderItem(docid=docid, roots=RenderRoots.of(roots))


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
    if not suppress_callback_warning and submodel_has_python_callbacks(given):
        log.warning("%s", _NO_CALLBACKS)
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
        if document is None:
            docs[docid] = _doc_of(unique, list(collect_models(unique)), None)
        else:
            docs[docid] = document.to_json(deferred=False)
        items.append(RenderItem(docid=docid, roots=RenderRoots.of(unique)))
    return docs, items


def submodel_has_python_callbacks(models: Iterable[Model | Document]) -> bool:
    """Tell whether a callback in Python is registered on any model of these."""
    roots = [root for one in models for root in (one.roots if isinstance(one, Document) else [one])]
    return _any_callbacks(collect_models(roots))


def _any_callbacks(models: Iterable[Model]) -> bool:
    return any(model._callbacks or model._event_callbacks for model in models)


def _doc_of(roots: Sequence[Model], models: Sequence[Model], theme: Theme | None) -> DocJson:
    current = curdoc()
    # What a program has registered for the page as a whole, before it knows what will be shown.
    callbacks = current.js_callbacks if isinstance(current, Document) else {}
    return encode_content(
        Serializer(deferred=False, theme=theme), roots, DEFAULT_TITLE, Configuration(), callbacks, models
    )


def _theme(theme: ThemeLike) -> Theme | None:
    if theme is FromCurdoc:
        current: Theme = curdoc().theme
        return current
    return None if theme is None else theme_of(theme)  # type: ignore[arg-type]
