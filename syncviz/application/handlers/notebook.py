"""``NotebookHandler``: the code cells of a Jupyter notebook fill the document."""

from __future__ import annotations

import linecache
import logging
import os
from collections.abc import Sequence
from functools import partial
from types import ModuleType
from typing import Any, Final

from ...errors import MissingDependency, SettingError
from .code import CodeHandler

__all__ = ["NotebookHandler"]

log = logging.getLogger(__name__)

_PYTHON_INSIDE: Final = frozenset({"%%time", "%%timeit", "%%capture", "%%prun"})
"""Cell magics whose cell is Python all the same."""


class NotebookHandler(CodeHandler):
    """Runs the code cells of a notebook for every session, one behind the other, as `CodeHandler` does.

    IPython's magics and shell commands do nothing and are logged; the Python in a cell of ``%%time``,
    ``%%timeit``, ``%%capture`` or ``%%prun`` runs.

    Args:
        filename: the notebook's path.
        argv: ``sys.argv[1:]`` for the code.
        package: the package that its relative imports start from.

    Raises:
        MissingDependency: nbformat, nbconvert or IPython is not installed (the extra ``notebook``).
        SettingError: the file cannot be read, or is no notebook.
    """

    def __init__(
        self, *, filename: str | os.PathLike[str], argv: Sequence[str] = (), package: ModuleType | None = None
    ) -> None:
        self._ignored: set[str] = set()
        source = _python_of(os.fspath(filename))
        super().__init__(source=source, filename=filename, argv=argv, package=package)
        # The file holds JSON: tracebacks are to show the lines that ran.
        lines = source.splitlines(keepends=True)
        linecache.cache[self.filename] = (len(source), None, lines, self.filename)

    def _prepare(self, module: ModuleType) -> None:
        shell = _NoShell(self._ignore)
        vars(module)["get_ipython"] = lambda: shell

    def _ignore(self, what: str) -> None:
        if what not in self._ignored and len(self._ignored) < 100:
            self._ignored.add(what)
            log.warning("%s: %s is for IPython and is ignored", self.filename, what)


class _NoShell:
    """Stands for IPython's shell: what a notebook asks of it is ignored."""

    __slots__ = ("_ignore",)

    def __init__(self, ignore: Any) -> None:
        self._ignore = ignore

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return partial(self._call, name)

    def _call(self, name: str, *args: Any, **kwargs: Any) -> None:
        what = str(args[0]) if args else name
        prefix = {"run_line_magic": "%", "magic": "%", "run_cell_magic": "%%", "system": "!", "getoutput": "!"}
        self._ignore(prefix.get(name, f"get_ipython().{name}: " if args else "") + what)


def _python_of(filename: str) -> str:
    try:
        import nbconvert
        import nbformat
        from IPython.core.inputtransformer2 import TransformerManager  # noqa: F401 - nbconvert only warns without
    except ImportError as error:
        raise MissingDependency(
            f"{filename}: serving a notebook needs {error.name}, which is not installed:"
            " pip install 'syncviz[notebook]'"
        ) from error
    read: Any = nbformat.read  # untyped, as is the exporter
    exporter: Any = nbconvert.PythonExporter
    try:
        with open(filename, encoding="utf-8") as file:
            notebook = read(file, as_version=4)
    except OSError as error:
        raise SettingError(f"cannot read the notebook {filename}: {error.strerror}") from error
    except Exception as error:  # nbformat has errors of its own, and lets others through
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise SettingError(f"{filename} is no notebook: {reason}") from error
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = _without_timing(cell.source)
    source, _ = exporter().from_notebook_node(notebook)
    assert isinstance(source, str)
    return source


def _without_timing(source: str) -> str:
    lines = source.lstrip().splitlines()
    if lines and lines[0].split()[0] in _PYTHON_INSIDE:
        return "\n".join(lines[1:])
    return source
