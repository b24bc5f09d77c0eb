"""BokehJS in the installed ``bokeh`` wheel, whose files are found without importing it."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import importlib.util
import os
import re
from pathlib import Path
from typing import Final

from ..errors import MissingDependency

__all__ = ["VERSION", "bokehjs_dir", "bokehjs_version", "file_hash", "versioned_path"]

#: A version of BokehJS: three numbers, and what is appended to that of a preliminary one.
VERSION: Final = re.compile(r"(\d+)\.(\d+)\.(\d+)((?:\.?dev|-dev\.|a|b|-?rc\.?)\d+)?")

_OLDEST, _TOO_NEW = (3, 9, 2), (4, 0, 0)
_INSTALL = "pip install 'syncviz[server]'"


def bokehjs_dir() -> Path:
    """Return the directory of the installed wheel that holds ``bokeh.min.js`` and the other bundles.

    Raises :class:`~syncviz.errors.MissingDependency` if there is no ``bokeh`` wheel, or not a supported one.
    """
    return _installed()[0]


def bokehjs_version() -> str:
    """Return the version of the installed BokehJS, such as ``"3.9.2"``.

    Raises :class:`~syncviz.errors.MissingDependency` if there is no ``bokeh`` wheel, or not a supported one.
    """
    return _installed()[1]


@functools.cache
def _installed() -> tuple[Path, str]:
    spec = importlib.util.find_spec("bokeh")
    try:
        version = importlib.metadata.version("bokeh")
    except importlib.metadata.PackageNotFoundError:
        version = ""
    if spec is None or not spec.submodule_search_locations or not version:
        raise MissingDependency(
            f"BokehJS was not found: the package 'bokeh' is not installed. {_INSTALL} brings it; "
            "a web site whose pages load BokehJS from the CDN needs only SYNCVIZ_CDN_VERSION"
        )
    match = VERSION.match(version)
    number = tuple(int(part) for part in match.group(1, 2, 3)) if match else (0, 0, 0)
    if not _OLDEST <= number < _TOO_NEW:
        raise MissingDependency(
            f"the package 'bokeh' is installed in version {version}, needed is 3.9.2 or newer, "
            f"below 4: {_INSTALL}"
        )
    directory = Path(next(iter(spec.submodule_search_locations)), "server", "static", "js")
    if not (directory / "bokeh.min.js").is_file():
        raise MissingDependency(
            f"the package 'bokeh' {version} is installed, but {directory / 'bokeh.min.js'} is not there: "
            "reinstall it with pip install --force-reinstall bokeh"
        )
    return directory, version


def file_hash(path: str | os.PathLike[str]) -> bytes:
    """Return the SHA-384 of a file's content (48 bytes); a file is read again only when it has changed."""
    status = os.stat(path)
    return _file_hash(os.fspath(path), status.st_mtime_ns, status.st_size)


@functools.lru_cache(maxsize=256)
def _file_hash(path: str, mtime_ns: int, size: int) -> bytes:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha384").digest()


def versioned_path(path: str) -> str:
    """Return ``path`` (such as ``"js/bokeh.min.js"``) with ``?v=`` and 32 hex digits of its content's hash.

    A URL made of it always gives the same bytes, so a browser may keep them for good. To be given as
    ``path_versioner=``.
    """
    return f"{path}?v={file_hash(bokehjs_dir().parent / path).hex()[:32]}"
