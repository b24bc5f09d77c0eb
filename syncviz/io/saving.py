"""``save``: a page into a file."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence

from ..application.handlers.code_runner import running_program
from ..core.templates import PageTemplate
from ..document import Document
from ..embed.standalone import file_html
from ..model import Model
from ..resources import Resources
from ..settings import settings
from .state import DEFAULT_TITLE, State, curstate
from .util import default_filename

__all__ = ["of_no_use_here", "save"]

log = logging.getLogger(__name__)

_told: set[tuple[str, str]] = set()


def save(
    obj: Model | Document | Sequence[Model],
    filename: str | os.PathLike[str] | None = None,
    resources: Resources | str | None = None,
    title: str | None = None,
    template: str | PageTemplate | None = None,
    state: State | None = None,
) -> str:
    """Write a page that shows plots, widgets or layouts, and return its absolute path.

    What is not given is as ``output_file`` said; else the file has the name of the program (and the extension
    ``html``), and BokehJS comes from where the setting ``resources`` says. Models have the current document's theme, a
    document has its own. ``template`` is described at :func:`~syncviz.embed.page.html_page`.

    Raises ValueError for what is no model, OSError for a file that cannot be written. In a program that a server runs
    it does nothing.
    """
    if of_no_use_here("save"):
        return ""
    state = curstate() if state is None else state
    config = None if state.file is None or settings.ignore_filename() else state.file
    if filename is None:
        filename = default_filename("html") if config is None else config.filename
    if resources is None and state.file is not None:
        resources = state.file.resources
    if title is None:
        title = DEFAULT_TITLE if state.file is None else state.file.title
    theme = None if isinstance(obj, Document) else state.document.theme
    html = file_html(obj, resources, title, template=template, theme=theme)
    path = os.path.abspath(os.path.expanduser(filename))
    with open(path, "w", encoding="utf-8") as file:
        file.write(html)
    return path


def of_no_use_here(name: str) -> bool:
    """Tell whether a server runs this program to fill a document, so that a function of this name has nothing to do;
    it is logged once for each program.
    """
    program = running_program()
    if program is None:
        return False
    if (program, name) not in _told:
        _told.add((program, name))
        log.info("%s: %s() does nothing under a server, which shows what is added to curdoc()", program, name)
    return True
