"""Where output goes: what ``output_file`` and ``output_notebook`` have said, for this process."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ..document import Document
from ..document.current import curdoc, set_curdoc
from ..resources import Resources

if TYPE_CHECKING:
    from .notebook import CommsHandle

__all__ = ["DEFAULT_TITLE", "FileConfig", "State", "curstate"]

log = logging.getLogger(__name__)

#: The title of pages for which nobody has given one.
DEFAULT_TITLE: Final = "syncviz plot"


@dataclass(frozen=True, slots=True)
class FileConfig:
    """A page to write: its name, where it gets BokehJS from, and its title."""

    filename: str | os.PathLike[str]
    resources: Resources
    title: str


class State:
    """The destinations of ``show`` and ``save``.

    ``last_comms_handle`` is what ``push_notebook`` updates, ``uuid_to_server`` has the servers behind the applications
    that a notebook shows.
    """

    def __init__(self) -> None:
        self.last_comms_handle: CommsHandle | None = None
        self.uuid_to_server: dict[str, Any] = {}
        self._forget()

    def _forget(self) -> None:
        self._file: FileConfig | None = None
        self._notebook = False
        self._notebook_type: str | None = None

    @property
    def document(self) -> Document:
        """The current document."""
        document: Document = curdoc()
        return document

    @document.setter
    def document(self, document: Document) -> None:
        set_curdoc(document)

    @property
    def file(self) -> FileConfig | None:
        """The page that was asked for with ``output_file``, or None."""
        return self._file

    @property
    def notebook(self) -> bool:
        """Whether ``show`` shows in a notebook."""
        return self._notebook

    @property
    def notebook_type(self) -> str | None:
        """Which hooks show in a notebook: ``"jupyter"``, or those that ``install_notebook_hook`` has added."""
        return self._notebook_type

    @notebook_type.setter
    def notebook_type(self, notebook_type: str) -> None:
        if not isinstance(notebook_type, str) or not notebook_type:
            raise ValueError(f"notebook_type: expected a name such as 'jupyter', got {notebook_type!r}")
        self._notebook_type = notebook_type.lower()

    def output_file(
        self, filename: str | os.PathLike[str], title: str = DEFAULT_TITLE, mode: str | None = None,
        root_dir: str | os.PathLike[str] | None = None,
    ) -> None:
        """See :func:`syncviz.io.output_file`."""
        if not isinstance(filename, str | os.PathLike):
            raise ValueError(f"filename: expected a path, got {filename!r}")
        resources = Resources(mode)
        if resources.mode == "relative":  # elsewhere a root_dir means nothing
            resources = Resources(mode, root_dir=root_dir)
        self._file = FileConfig(filename, resources, title)
        if os.path.isfile(filename):
            log.info("the file %s is there already; it will be overwritten", os.fspath(filename))

    def output_notebook(self, notebook_type: str = "jupyter") -> None:
        """See :func:`syncviz.io.output_notebook`."""
        self.notebook_type = notebook_type
        self._notebook = True

    def reset(self) -> None:
        """Forget all destinations, and go on with a new current document."""
        set_curdoc(None)
        self._forget()


def curstate() -> State:
    """Return the state of this process."""
    return _state


_state = State()
