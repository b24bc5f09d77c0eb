"""Where a page gets BokehJS from.

BokehJS is never part of this package. It is taken from the installed ``bokeh`` wheel, whose files are found
without importing it, or loaded by the browser from Bokeh's CDN. Since Bokeh 3 all its CSS is inside the
JavaScript, so there are no style sheets to load.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import importlib.metadata
import importlib.util
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from .errors import MissingDependency, SettingError
from .settings import settings

__all__ = [
    "CDN",
    "COMPONENTS",
    "DEFAULT_COMPONENTS",
    "INLINE",
    "Resources",
    "bokehjs_dir",
    "bokehjs_version",
    "file_hash",
    "versioned_path",
]

#: All bundles of BokehJS, in the order in which they have to be loaded.
COMPONENTS: Final = ("bokeh", "bokeh-gl", "bokeh-widgets", "bokeh-tables", "bokeh-mathjax", "bokeh-api")
#: The bundles that a page needs whose plots may use every model.
DEFAULT_COMPONENTS: Final = COMPONENTS[:5]

_CDN_URL = "https://cdn.bokeh.org/bokeh"
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)((?:\.?dev|-dev\.|a|b|-?rc\.?)\d+)?")
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
    match = _VERSION.match(version)
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


class Resources:
    """How a page loads BokehJS.

    ``mode`` is one of

    * ``"cdn"``: from ``https://cdn.bokeh.org``, in ``version`` (default: the setting ``cdn_version``, else
      that of the installed wheel),
    * ``"server"``: from a sidecar, below ``root_url`` (default: the setting ``default_server_url``; ``"/"``
      gives URLs on the page's own host); ``path_versioner`` may change each path below ``static/``,
    * ``"inline"``: the source text itself, inside the page,
    * ``"relative"``: the installed wheel's files, as paths relative to ``root_dir`` (default: the setting
      ``rootdir``, else the current directory),
    * ``"absolute"``: the same as absolute paths,

    and the setting ``resources`` if it is not given. A mode with ``-dev`` appended takes the sources that
    are not minified. ``components`` are names out of :data:`COMPONENTS`; they are always loaded in that
    order. What is not given is looked up in the settings when it is needed, not before.

    Raises :class:`~syncviz.errors.SettingError` for anything else. Files are looked for when a property is
    read, which raises :class:`~syncviz.errors.MissingDependency` if they are needed and not there.
    """

    def __init__(
        self,
        mode: str | None = None,
        *,
        version: str | None = None,
        root_dir: str | os.PathLike[str] | None = None,
        root_url: str | None = None,
        minified: bool | None = None,
        log_level: str | None = None,
        path_versioner: Callable[[str], str] | None = None,
        components: Sequence[str] | None = None,
    ) -> None:
        chosen = settings.resources(mode)
        self.mode = chosen.removesuffix("-dev")
        for name, value, needed in (
            ("version", version, "cdn"), ("root_dir", root_dir, "relative"), ("root_url", root_url, "server"),
            ("path_versioner", path_versioner, "server"),
        ):
            if value is not None and self.mode != needed:
                raise SettingError(f"{name}= is for mode={needed!r} only, but the mode is {self.mode!r}")
        if version is not None and not (isinstance(version, str) and _VERSION.fullmatch(version)):
            raise SettingError(f"version: expected a version of BokehJS such as '3.9.2', got {version!r}")
        wanted = DEFAULT_COMPONENTS if components is None else tuple(components)
        unknown = [name for name in wanted if name not in COMPONENTS]
        if unknown or isinstance(components, str):
            raise SettingError(f"components: expected some of {', '.join(COMPONENTS)}, got {components!r}")
        self.components = tuple(name for name in COMPONENTS if name in wanted)
        if minified is None and chosen != self.mode:
            minified = False
        self._minified = None if minified is None else settings.minified(minified)
        self._log_level = None if log_level is None else settings.log_level(log_level)
        self._version = version
        self._root_dir = root_dir
        self._root_url = root_url
        self._path_versioner = path_versioner

    @property
    def minified(self) -> bool:
        """Whether the minified sources are meant."""
        return settings.minified(self._minified)

    @property
    def log_level(self) -> str:
        """How much BokehJS writes to the browser's console."""
        return settings.log_level(self._log_level)

    @property
    def version(self) -> str:
        """The version of BokehJS that pages get, as far as it is known here."""
        if self.mode != "cdn":
            return bokehjs_version()
        version = self._version or settings.cdn_version() or bokehjs_version()
        if not _VERSION.fullmatch(version):
            raise SettingError(f"cdn_version: expected a version of BokehJS such as '3.9.2', got {version!r}")
        return version

    @property
    def root_url(self) -> str:
        """What the URLs of mode ``"server"`` begin with; it ends in a slash."""
        url = settings.default_server_url() if self._root_url is None else self._root_url
        return url if url.endswith("/") else url + "/"

    @property
    def js_files(self) -> list[str]:
        """The URLs (or paths) of the scripts, in the order in which they have to be loaded."""
        match self.mode:
            case "cdn":
                version = self.version
                container = "dev" if _VERSION.sub(r"\4", version) else "release"
                base = f"{_CDN_URL}/{container}"
                return [f"{base}/{name}-{version}{self._suffix}" for name in self.components]
            case "server":
                versioner = self._path_versioner or str
                paths = [f"js/{name}{self._suffix}" for name in self.components]
                return [f"{self.root_url}static/{versioner(path)}" for path in paths]
            case "relative":
                root_dir = settings.rootdir(self._root_dir) or os.curdir
                return [os.path.relpath(path, root_dir).replace(os.sep, "/") for path in self._paths()]
            case "absolute":
                return [str(path) for path in self._paths()]
        return []

    @property
    def js_inline(self) -> list[str]:
        """The scripts' source text, for mode ``"inline"``; otherwise empty."""
        return [path.read_text("utf-8") for path in self._paths()] if self.mode == "inline" else []

    @property
    def js_raw(self) -> list[str]:
        """JavaScript for ``<script>`` elements after the files: what is inlined, and setting the log
        level.
        """
        return [*self.js_inline, f'Bokeh.set_log_level("{self.log_level}");']

    @property
    def css_files(self) -> list[str]:
        """Empty: BokehJS brings its style sheets along."""
        return []

    @property
    def css_raw(self) -> list[str]:
        """Empty: BokehJS brings its style sheets along."""
        return []

    @property
    def hashes(self) -> dict[str, str]:
        """The base64 SHA-384 of each URL of mode ``"cdn"``, for ``integrity="sha384-…"``.

        It is computed from the installed wheel, so it is there only for that version.
        """
        if self.mode != "cdn":
            return {}
        try:
            if self.version != bokehjs_version():
                return {}
            paths = self._paths()
        except MissingDependency:
            return {}  # a light web process without the wheel: its pages load the CDN's files unchecked
        return {
            url: base64.b64encode(file_hash(path)).decode("ascii")
            for url, path in zip(self.js_files, paths, strict=True)
        }

    def __repr__(self) -> str:
        parts = [repr(self.mode)]
        if self.components != DEFAULT_COMPONENTS:
            parts.append(f"components={list(self.components)!r}")
        if not self.minified:
            parts.append("minified=False")
        return f"Resources({', '.join(parts)})"

    @property
    def _suffix(self) -> str:
        return ".min.js" if self.minified else ".js"

    def _paths(self) -> list[Path]:
        directory = bokehjs_dir()
        return [directory / f"{name}{self._suffix}" for name in self.components]


CDN: Final = Resources("cdn")
INLINE: Final = Resources("inline")
