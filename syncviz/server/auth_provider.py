"""``AuthProvider``: who a server's visitors are, and where they log in. ``AuthModule`` takes it from a Python file.

    server = Server({"/": app}, auth_module="auth.py", cookie_secret=secret)
"""

from __future__ import annotations

import importlib.util
import inspect
import os
import sys
import traceback
from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

from flask.views import View

from ..errors import SettingError
from ..util.ids import make_id

__all__ = ["AuthModule", "AuthProvider", "NullAuth"]

_NAMES: Final = (
    "get_user", "get_user_async", "login_url", "get_login_url", "LoginHandler", "logout_url", "LogoutHandler",
)


class AuthProvider:
    """Who visitors are. Subclasses have the properties that they need; the others are None.

    ``get_user(visit)`` or ``get_user_async(visit)`` is called with a `syncviz.server.visit.Visit` for every request
    and WebSocket, and returns the user: a text, bytes in UTF-8, a number, or a dict with an ``id``. What is false
    stands for nobody, who is sent to ``login_url`` or to what ``get_login_url(visit)`` returns. A path is below the
    server's prefix and needs a handler: a Flask view, as a function or as a class.

    Raises:
        SettingError: the parts do not fit together.
    """

    def __init__(self) -> None:
        self._validate()

    @property
    def get_user(self) -> Callable[[Any], Any] | None:
        """Returns the user of a request."""
        return None

    @property
    def get_user_async(self) -> Callable[[Any], Any] | None:
        """The same as a coroutine function."""
        return None

    @property
    def login_url(self) -> str | None:
        """Where nobody is sent to: a path, or a URL of another site."""
        return None

    @property
    def get_login_url(self) -> Callable[[Any], str] | None:
        """Returns that URL for a request."""
        return None

    @property
    def login_handler(self) -> Any:
        """The Flask view at ``login_url``."""
        return None

    @property
    def logout_url(self) -> str | None:
        """Where users log out."""
        return None

    @property
    def logout_handler(self) -> Any:
        """The Flask view at ``logout_url``."""
        return None

    @property
    def template_folder(self) -> str | None:
        """Where ``render_template`` of the views looks."""
        return None

    @property
    def endpoints(self) -> list[tuple[str, Any]]:
        """The paths that login and logout are at, each with its view."""
        pairs = ((self.login_url, self.login_handler), (self.logout_url, self.logout_handler))
        return [(url, handler) for url, handler in pairs if url is not None and handler is not None]

    @property
    def asks(self) -> bool:
        """Whether visitors need to be somebody."""
        return self.get_user is not None or self.get_user_async is not None

    def _validate(self) -> None:
        if not self.asks:
            given = [name for name, value in self._parts().items() if value is not None]
            if given:
                raise SettingError(f"{self._origin}: there is {given[0]}, but neither get_user nor get_user_async")
            return
        self._check_functions()
        if self.login_url is None and self.get_login_url is None:
            raise SettingError(f"{self._origin}: give login_url or get_login_url, for visitors without a user")
        if self.login_url is not None and self.get_login_url is not None:
            raise SettingError(f"{self._origin}: login_url and get_login_url contradict each other; give one of them")
        if self.login_handler is not None and self.login_url is None:
            raise SettingError(f"{self._origin}: LoginHandler needs a login_url, the path that it is at")
        if self.logout_handler is not None and self.logout_url is None:
            raise SettingError(f"{self._origin}: LogoutHandler needs a logout_url, the path that it is at")
        self._check_place("login_url", self.login_url, "LoginHandler", self.login_handler)
        self._check_place("logout_url", self.logout_url, "LogoutHandler", self.logout_handler)
        if self.login_url is not None and self.login_url == self.logout_url:
            raise SettingError(f"{self._origin}: login_url and logout_url are the same, {self.login_url!r}")

    def _check_functions(self) -> None:
        if self.get_user is not None and self.get_user_async is not None:
            raise SettingError(f"{self._origin}: get_user and get_user_async contradict each other; give one of them")
        for name in ("get_user", "get_user_async", "get_login_url"):
            function = getattr(self, name)
            if function is not None and not callable(function):
                raise SettingError(f"{self._origin}: {name} has to be a function, got {function!r}")
        if self.get_user is not None and inspect.iscoroutinefunction(self.get_user):
            raise SettingError(f"{self._origin}: get_user is a coroutine function; call it get_user_async")
        if self.get_user_async is not None and not inspect.iscoroutinefunction(self.get_user_async):
            raise SettingError(f"{self._origin}: get_user_async has to be a coroutine function (async def)")

    def _check_place(self, name: str, url: str | None, handler_name: str, handler: Any) -> None:
        if url is None:
            return
        if not isinstance(url, str) or not url:
            raise SettingError(f"{self._origin}: {name}: expected a path such as '/login' or a URL, got {url!r}")
        absolute = url.startswith(("http://", "https://"))
        if handler is None:
            if not absolute:
                raise SettingError(f"{self._origin}: nothing is at {name} {url!r}; give {handler_name}, or a URL with "
                                   "its host where another site does it")
            return
        if absolute or not url.startswith("/") or url.startswith("//") or any(sign in url for sign in "<>?#\\ ") \
                or not url.strip("/"):
            raise SettingError(f"{self._origin}: with {handler_name}, {name} has to be a path such as "
                               f"'/{name.partition('_')[0]}', got {url!r}")
        is_view = issubclass(handler, View) if isinstance(handler, type) else callable(handler)
        if not is_view:
            raise SettingError(f"{self._origin}: {handler_name} has to be a Flask view: a class derived from "
                               f"flask.views.MethodView, or a function; got {handler!r}")

    def _parts(self) -> dict[str, Any]:
        return {
            "login_url": self.login_url, "get_login_url": self.get_login_url, "LoginHandler": self.login_handler,
            "logout_url": self.logout_url, "LogoutHandler": self.logout_handler,
        }

    @property
    def _origin(self) -> str:
        return "auth_provider"


class NullAuth(AuthProvider):
    """Everybody is let in."""


class AuthModule(AuthProvider):
    """What a Python file says: ``get_user`` or ``get_user_async``, ``login_url`` or ``get_login_url``,
    ``LoginHandler``, ``logout_url``, ``LogoutHandler``.

    ``templates`` beside the file is where its views find their templates.

    Raises:
        SettingError: there is no such file, it fails, or its parts do not fit together.
    """

    def __init__(self, module_path: str | os.PathLike[str]) -> None:
        self._path = os.path.abspath(os.fspath(module_path))
        if not os.path.isfile(self._path):
            raise SettingError(f"auth_module: there is no file {os.fspath(module_path)!r}")
        self._module = _load(self._path)
        super().__init__()

    @property
    def get_user(self) -> Callable[[Any], Any] | None:
        """See `AuthProvider`."""
        found: Callable[[Any], Any] | None = self._named("get_user")
        return found

    @property
    def get_user_async(self) -> Callable[[Any], Any] | None:
        """See `AuthProvider`."""
        found: Callable[[Any], Any] | None = self._named("get_user_async")
        return found

    @property
    def login_url(self) -> str | None:
        """See `AuthProvider`."""
        found: str | None = self._named("login_url")
        return found

    @property
    def get_login_url(self) -> Callable[[Any], str] | None:
        """See `AuthProvider`."""
        found: Callable[[Any], str] | None = self._named("get_login_url")
        return found

    @property
    def login_handler(self) -> Any:
        """See `AuthProvider`."""
        return self._named("LoginHandler")

    @property
    def logout_url(self) -> str | None:
        """See `AuthProvider`."""
        found: str | None = self._named("logout_url")
        return found

    @property
    def logout_handler(self) -> Any:
        """See `AuthProvider`."""
        return self._named("LogoutHandler")

    @property
    def template_folder(self) -> str | None:
        """``templates`` beside the file."""
        return os.path.join(os.path.dirname(self._path), "templates")

    @property
    def _origin(self) -> str:
        return f"auth_module: {self._path}"

    def _named(self, name: str) -> Any:
        return getattr(self._module, name, None)

    def _validate(self) -> None:
        if not self.asks:
            raise SettingError(f"{self._origin}: expected a function get_user or get_user_async, and found "
                               f"{', '.join(name for name in _NAMES if self._named(name)) or 'none of the names'}")
        super()._validate()


def _load(path: str) -> ModuleType:
    name = f"syncviz_auth_{make_id()}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise SettingError(f"auth_module: expected a Python file (.py), got {path!r}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # where dataclasses and pickle look
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        del sys.modules[name]
        if isinstance(error, SyntaxError):
            raise SettingError(f"auth_module: {path}, line {error.lineno}: {error.msg}") from error
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
        where = f"{path}, line {lines[-1]}" if lines else path
        raise SettingError(f"auth_module: {where}: {type(error).__name__}: {error}") from error
    return module
