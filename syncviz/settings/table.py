"""``Settings``: the table."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import SettingError, nearest
from .files import read_config
from .kinds import BOOL, HTTP_URL, LEVEL, NAMES, PATH, PORT, SECRET, TEXT, choice
from .setting import BoundSetting, Setting, SettingInfo

__all__ = ["NO_PLACE", "Settings", "settings"]

# Settings of Bokeh's that have another name here, and those that have no place here.
_OTHER_NAMES = {"allowed_ws_origin": "allow_ws_origin"}
_AN_OPTION = "it is an option of the server, see syncviz serve --help"
NO_PLACE = {
    "auth_module": _AN_OPTION,
    "chromedriver_path": "give export_png(webdriver=…) a driver that knows its path",
    "cookie_secret": _AN_OPTION,
    "docs_cdn": "it is for Bokeh's own manual",
    "docs_version": "it is for Bokeh's own manual",
    "ico_path": "pages have an empty icon, and a template may name one",
    "nodejs_path": "nothing here needs Node",
    "perform_error_diagnostics": "they cost nothing where nobody reads them",
    "serialize_include_defaults": "what is a default is not written",
    "simple_ids": "ids are short and never occur twice, in this process or in others",
    "ssl_certfile": _AN_OPTION,
    "ssl_keyfile": _AN_OPTION,
    "ssl_password": _AN_OPTION,
    "xsrf_cookies": _AN_OPTION,
}
_USER_FILES = ("~/.syncviz/syncviz.yaml", "~/.syncviz/syncviz.json")

_LOG_LEVELS = ("trace", "debug", "info", "warn", "error", "fatal")


class Settings:
    """All settings of syncviz. The module's ``settings`` is the one that everything uses.

    ``environ`` is the mapping that variables are looked up in: ``os.environ`` if not given, and only then the user's
    own file is read.
    """

    _given: dict[str, Any]
    _environ: Mapping[str, str]
    _override: dict[str, Any]
    _override_path: str
    _user: dict[str, Any] | None

    secret_key = Setting[str | None](
        SECRET, None, """The secret that signs session ids and tokens: at least 32 bytes, random, the same
        for the web site and the sidecar. `syncviz secret` prints one.""", secret=True)
    sign_sessions = Setting[bool](
        BOOL, False, """Whether only sessions whose id and token are signed with the secret key are
        accepted.""")
    allow_ws_origin = Setting[tuple[str, ...]](
        NAMES, (), """Origins (host or host:port, separated by commas) whose pages may open a WebSocket to
        the sidecar; its own address if none is given.""")
    resources = Setting[str](
        choice("cdn", "server", "inline", "relative", "absolute",
                "server-dev", "relative-dev", "absolute-dev"),
        "cdn", """Where pages get BokehJS from, if a page does not say.""")
    cdn_version = Setting[str | None](
        TEXT, None, """The version of BokehJS that pages load from the CDN; the installed one if not
        given.""")
    minified = Setting[bool](BOOL, True, """Whether pages load the minified BokehJS.""")
    rootdir = Setting[str | None](
        PATH, None, """The directory that "relative" resources are relative to; the current one if not
        given.""")
    perform_document_validation = Setting[bool](
        BOOL, True, """Whether documents are looked through for problems when a session begins and before they are
        written into a page.""", env="VALIDATE_DOC")
    validation_level = Setting[str](
        choice("none", "errors", "all"), "none", """Which problems of a document are not only logged but raised:
        "errors", or "all" with warnings.""")
    compression_level = Setting[int](
        LEVEL, 1, """How hard arrays are compressed that are written into a page, from 0 to 9.""")
    chromium_path = Setting[str | None](
        PATH, None, """Where Chromium is, which takes pictures for export_png and export_svg.""")
    export_backend = Setting[str](
        choice("auto", "playwright", "selenium"), "auto", """What drives the browser for that; "auto" takes Playwright,
        and Selenium where only that is installed.""")
    ignore_filename = Setting[bool](
        BOOL, False, """Whether show and save give pages the program's name whatever output_file said.""")
    pretty = Setting[bool](BOOL, False, """Whether documents in pages are laid out for people to read.""")
    log_level = Setting[str](
        choice(*_LOG_LEVELS), "info", """How much BokehJS writes to the browser's console.""")
    py_log_level = Setting[str](
        choice(*_LOG_LEVELS, "warning", "critical", "none"), "info", """How much the sidecar logs; "none"
        leaves logging alone.""")
    default_server_host = Setting[str](TEXT, "localhost", """The host of the sidecar where no URL is
        given.""")
    default_server_port = Setting[int](PORT, 5006, """The port of the sidecar where no URL is given.""")
    default_server_url = Setting[str](
        HTTP_URL, lambda self: f"http://{self.default_server_host()}:{self.default_server_port()}",
        """The URL of the sidecar that url="default" stands for.""")
    browser = Setting[str | None](
        TEXT, None, """The browser that --show opens: a name that Python's webbrowser module knows, or
        "none".""")

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        object.__setattr__(self, "_given", {})
        object.__setattr__(self, "_environ", os.environ if environ is None else environ)
        object.__setattr__(self, "_override", {})
        object.__setattr__(self, "_override_path", "")
        object.__setattr__(self, "_user", None if environ is None else {})

    def __getattr__(self, name: str) -> BoundSetting[Any]:
        # Only reached for what is no setting and no method.
        if name in _OTHER_NAMES:
            setting: BoundSetting[Any] = getattr(self, _OTHER_NAMES[name])
            return setting
        raise AttributeError(self._missing(name))

    def __setattr__(self, name: str, value: object) -> None:
        name = _OTHER_NAMES.get(name, name)
        if name not in self.names():
            raise SettingError(self._missing(name))
        object.__setattr__(self, name, value)

    def _missing(self, name: str) -> str:
        reason = f": {NO_PLACE[name]}" if name in NO_PLACE else nearest(name, self.names())
        return f"there is no setting {name!r}{reason}"

    def load_config(self, location: str | os.PathLike[str]) -> None:
        """Read settings from a file in YAML or JSON, names and values. They come before the environment's.

        Raises :class:`SettingError` for anything else and for names that there are not, MissingDependency for YAML
        without PyYAML, OSError for a file that cannot be read.
        """
        found = self._checked(read_config(location), os.fspath(location))
        object.__setattr__(self, "_override", found)
        object.__setattr__(self, "_override_path", os.fspath(location))

    def _checked(self, config: Any, origin: str) -> dict[str, Any]:
        if not isinstance(config, Mapping):
            raise SettingError(f"{origin}: expected names and values, got {type(config).__name__}")
        found = {_OTHER_NAMES.get(str(name), str(name)): value for name, value in config.items()}
        for name in found:
            if name not in self.names():
                raise SettingError(f"{origin}: {self._missing(name)}")
        return found

    @property
    def config_override(self) -> Mapping[str, Any]:
        """What ``load_config`` has read."""
        return self._override

    @property
    def config_user(self) -> Mapping[str, Any]:
        """What the user's own file says; read once."""
        if self._user is None:
            paths = [path for name in _USER_FILES if (path := Path(name).expanduser()).is_file()]
            user = self._checked(read_config(paths[0]), str(paths[0])) if paths else {}
            object.__setattr__(self, "_user", user)
            return user
        return self._user

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of all settings, in the order of the table."""
        return tuple(name for name, value in vars(cls).items() if isinstance(value, Setting))

    def secret_key_bytes(self) -> bytes | None:
        """The secret key in UTF-8, or ``None``. Its length is checked where it is used
        (``syncviz.util.token``).
        """
        key = self.secret_key()
        return None if key is None else key.encode("utf-8")

    def describe(self) -> list[SettingInfo]:
        """One :class:`SettingInfo` for each setting; secrets are masked."""
        return [getattr(self, name).info() for name in self.names()]

    def __repr__(self) -> str:
        changed = [info for info in self.describe() if info.source != "default"]
        return f"Settings({', '.join(f'{info.name}={info.value}' for info in changed)})"


settings = Settings()
