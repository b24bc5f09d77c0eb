"""``show``: at once, in a browser or in a notebook."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..application import Application
from ..document import Document
from ..errors import LocalError, SettingError
from ..model import Model
from ..settings import settings
from ..util.web_browser import open_page
from .notebook import DEFAULT_JUPYTER_URL, run_notebook_hook
from .saving import of_no_use_here, save
from .state import State, curstate

if TYPE_CHECKING:
    from .notebook import CommsHandle

__all__ = ["Showable", "show"]

log = logging.getLogger(__name__)

Showable = Model | Sequence[Model]

_EXPECTED = "a plot, widget or layout (or a sequence of them), an Application, or a function that fills a document"


def show(
    obj: Showable | Application | Callable[[Document], Any],
    browser: str | None = None,
    new: str = "tab",
    notebook_handle: bool = False,
    notebook_url: str | Callable[[int | None], str] = DEFAULT_JUPYTER_URL,
    **kwargs: Any,
) -> CommsHandle | None:
    """Show plots, widgets or layouts: in the notebook after ``output_notebook``, else as a page that is written
    (``output_file`` says where) and opened.

    Args:
        obj: what to show. An application, or a function that fills a document, is shown in a notebook only; it is
            served by this process.
        browser: a name that the module ``webbrowser`` knows; the setting ``browser`` if not given.
        new: ``"tab"`` or ``"window"``.
        notebook_handle: whether to return a handle for ``push_notebook``.
        notebook_url: where the notebook is, for applications: its pages may open WebSockets. Or a function that
            gives the application's URL for a port, and the notebook's for None.
        kwargs: further keywords of ``Server``, for applications.

    Raises:
        ValueError: what cannot be shown.
        SettingError: there is no such browser. (Where there is none at all, the page's path is logged.)

    In a program that a server runs it does nothing.
    """
    if of_no_use_here("show"):
        return None
    state = curstate()
    if isinstance(obj, Model | Sequence):
        return _show_models(obj, state, browser, new, notebook_handle)
    if isinstance(obj, Application) or callable(obj):
        if state.notebook_type is None:
            raise LocalError(
                "an application is shown in a notebook, after output_notebook(); a program for a browser runs with"
                " syncviz serve, or with Server"
            )
        run_notebook_hook(state.notebook_type, "app", obj, state, notebook_url, **kwargs)
        return None
    raise ValueError(f"show: expected {_EXPECTED}; got {obj!r}")


def _show_models(
    obj: Showable, state: State, browser: str | None, new: str, notebook_handle: bool
) -> CommsHandle | None:
    models = [obj] if isinstance(obj, Model) else list(obj)
    for model in models:
        if not isinstance(model, Model) or not {"UIElement", "DOMNode"} & model.model_names:
            raise ValueError(f"show: expected {_EXPECTED}; got {model!r}")
    if not models:
        raise ValueError(f"show: expected {_EXPECTED}; got nothing")
    handle: CommsHandle | None = None
    if state.notebook and state.notebook_type is not None:
        for model in models:
            handle = run_notebook_hook(state.notebook_type, "doc", model, state, notebook_handle)
    if state.file is not None or not state.notebook:
        _open(save(obj, state=state), browser, new)
    return handle


def _open(path: str, browser: str | None, new: str) -> None:
    try:
        open_page(Path(path).as_uri(), browser, new)
    except SettingError:
        if browser is not None or settings.browser() is not None or new not in ("tab", "window"):
            raise
        log.warning("there is no browser on this machine to show the page in; it is %s", path)
