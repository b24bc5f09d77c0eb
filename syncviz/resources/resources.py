"""``Resources``: how a page loads BokehJS."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from ..errors import MissingDependency, SettingError
from ..settings import settings
from ..util.html import SafeHTML, inline_script, script_file, script_source
from .installed import VERSION, bokehjs_dir, bokehjs_version
from .integrity import COMPONENTS, DEFAULT_COMPONENTS, integrity_of

__all__ = ["CDN", "INLINE", "CSSResources", "JSResources", "Resources", "RuntimeMessage"]

_CDN_URL = "https://cdn.bokeh.org/bokeh"


class RuntimeMessage(NamedTuple):
    """Something that whoever looks at resources should know; ``type`` is ``"warn"``, as Bokeh has it."""

    type: str
    text: str


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

    and the setting ``resources`` if it is not given. A mode with ``-dev`` appended, or ``dev=True``, takes the
    sources that are not minified. ``components`` are names out of ``COMPONENTS``; they are always loaded in that
    order. ``base_dir`` is where files are read from in place of the installed wheel: a directory that has BokehJS in
    ``js/``. What is not given is looked up in the settings when it is needed, not before.

    Raises :class:`~syncviz.errors.SettingError` for anything else. Files are looked for when a property is
    read, which raises :class:`~syncviz.errors.MissingDependency` if they are needed and not there.
    """

    def __init__(
        self,
        mode: str | None = None,
        *,
        version: str | None = None,
        root_dir: str | os.PathLike[str] | None = None,
        dev: bool | None = None,
        minified: bool | None = None,
        log_level: str | None = None,
        root_url: str | None = None,
        path_versioner: Callable[[str], str] | None = None,
        components: Sequence[str] | None = None,
        base_dir: str | os.PathLike[str] | None = None,
    ) -> None:
        self._given: dict[str, Any] = {
            "mode": mode, "version": version, "root_dir": root_dir, "dev": dev, "minified": minified,
            "log_level": log_level, "root_url": root_url, "path_versioner": path_versioner, "base_dir": base_dir,
        }  # fmt: skip
        chosen = settings.resources(mode)
        self.mode = chosen.removesuffix("-dev")
        self.dev = chosen != self.mode or bool(dev)
        for name, value, needed in (
            ("version", version, "cdn"), ("root_dir", root_dir, "relative"), ("root_url", root_url, "server"),
            ("path_versioner", path_versioner, "server"),
        ):
            if value is not None and self.mode != needed:
                raise SettingError(f"{name}= is for mode={needed!r} only, but the mode is {self.mode!r}")
        if version is not None and not (isinstance(version, str) and VERSION.fullmatch(version)):
            raise SettingError(f"version: expected a version of BokehJS such as '3.9.2', got {version!r}")
        wanted = DEFAULT_COMPONENTS if components is None else tuple(components)
        unknown = [name for name in wanted if name not in COMPONENTS]
        if unknown or isinstance(components, str):
            raise SettingError(f"components: expected some of {', '.join(COMPONENTS)}, got {components!r}")
        self.components = tuple(name for name in COMPONENTS if name in wanted)
        if minified is None and self.dev:
            minified = False
        self._minified = None if minified is None else settings.minified(minified)
        self._log_level = None if log_level is None else settings.log_level(log_level)
        self._version = version
        self._root_dir = root_dir
        self._root_url = root_url
        self._path_versioner = path_versioner
        self._base_dir = base_dir

    @classmethod
    def build(cls, resources: Resources | str | None = None) -> Resources:
        """Return resources given as such, as a mode, or not at all (then the settings say which)."""
        if isinstance(resources, Resources):
            return resources
        if resources is not None and not isinstance(resources, str):
            raise SettingError(f"resources: expected Resources, a mode or None, got {type(resources).__name__}")
        return cls(resources)

    def clone(self, *, components: Sequence[str] | None = None) -> Self:
        """Return the same resources, of certain components only."""
        return type(self)(**self._given, components=self.components if components is None else components)

    @property
    def root_dir(self) -> str:
        """What the paths of mode ``"relative"`` begin at."""
        return os.fspath(settings.rootdir(self._root_dir) or os.curdir)

    @property
    def base_dir(self) -> Path:
        """The directory that has BokehJS' files in ``js/``."""
        return bokehjs_dir().parent if self._base_dir is None else Path(self._base_dir)

    @property
    def path_versioner(self) -> Callable[[str], str] | None:
        """What changes each path below ``static/``."""
        return self._path_versioner

    @property
    def messages(self) -> list[RuntimeMessage]:
        """What to tell whoever loads these."""
        version = self.version if self.mode == "cdn" else ""
        if VERSION.sub(r"\4", version):
            text = f"BokehJS {version} is a preliminary version, which the CDN may have for a limited time only"
            return [RuntimeMessage("warn", text)]
        return []

    def components_for(self, kind: str) -> list[str]:
        """Return the components that are files of a kind: all are ``"js"``, none is ``"css"``."""
        return list(self.components) if kind == "js" else []

    def render_js(self) -> SafeHTML:
        """Return the ``<script>`` elements for a page's head."""
        hashes = self.hashes
        tags = [script_file(url, hashes.get(url)) for url in self.js_files]
        return SafeHTML("\n".join(tags + [inline_script(script_source(text)) for text in self.js_raw]))

    def render_css(self) -> SafeHTML:
        """Return nothing: BokehJS brings its style sheets along."""
        return SafeHTML("")

    def render(self) -> SafeHTML:
        """Return what a page's head needs."""
        return self.render_js()

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
        if not VERSION.fullmatch(version):
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
                container = "dev" if VERSION.sub(r"\4", version) else "release"
                base = f"{_CDN_URL}/{container}"
                return [f"{base}/{name}-{version}{self._suffix}" for name in self.components]
            case "server":
                versioner = self._path_versioner or str
                paths = [f"js/{name}{self._suffix}" for name in self.components]
                return [f"{self.root_url}static/{versioner(path)}" for path in paths]
            case "relative":
                return [os.path.relpath(path, self.root_dir).replace(os.sep, "/") for path in self._paths()]
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
        return {url: integrity_of(path) for url, path in zip(self.js_files, paths, strict=True)}

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
        directory = self.base_dir / "js"
        return [directory / f"{name}{self._suffix}" for name in self.components]


class JSResources(Resources):
    """The same: BokehJS is JavaScript only. Older programs ask for its halves by name."""


class CSSResources(Resources):
    """The other half, which is empty."""

    @property
    def js_files(self) -> list[str]:
        return []

    @property
    def js_inline(self) -> list[str]:
        return []

    @property
    def js_raw(self) -> list[str]:
        return []


CDN: Final = Resources("cdn")
INLINE: Final = Resources("inline")
