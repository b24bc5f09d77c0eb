"""``output_file`` and ``output_notebook`` say where ``show`` shows."""

from __future__ import annotations

import os
from typing import Any, NoReturn

from ..errors import LocalError
from ..resources import Resources
from .notebook import run_notebook_hook
from .saving import of_no_use_here
from .state import DEFAULT_TITLE, State, curstate

__all__ = ["output_file", "output_notebook", "output_server", "reset_output"]


def output_file(
    filename: str | os.PathLike[str], title: str = DEFAULT_TITLE, mode: str | None = None,
    root_dir: str | os.PathLike[str] | None = None,
) -> None:
    """Let ``show`` and ``save`` write a page into a file, which each call overwrites.

    ``mode`` says where the page gets BokehJS from (see :class:`~syncviz.resources.Resources`), ``root_dir`` is for
    the mode ``"relative"``. Nothing is written yet.
    """
    if not of_no_use_here("output_file"):
        curstate().output_file(filename, title, mode, root_dir)


def output_notebook(
    resources: Resources | None = None, verbose: bool = False, hide_banner: bool = False, load_timeout: int = 5000,
    notebook_type: str = "jupyter",
) -> None:
    """Load BokehJS into the notebook, and let ``show`` show there.

    ``resources`` say where BokehJS comes from (the CDN, by default; ``INLINE`` needs no network), ``load_timeout`` is
    how many milliseconds that may take before a message says that it does not work. Raises MissingDependency where
    there is no notebook.
    """
    if not of_no_use_here("output_notebook"):
        run_notebook_hook(notebook_type, "load", resources, verbose, hide_banner, load_timeout)
        curstate().output_notebook(notebook_type)


def output_server(*args: Any, **kwargs: Any) -> NoReturn:
    """Raise LocalError: it tells programs for Bokeh before 0.12 what takes the place of this function."""
    raise LocalError(
        "output_server has no place any more: run the program with syncviz serve, or send its document to a server"
        " with syncviz.client.push_session"
    )


def reset_output(state: State | None = None) -> None:
    """Forget where output goes, and go on with a new current document."""
    if not of_no_use_here("reset_output"):
        (curstate() if state is None else state).reset()
