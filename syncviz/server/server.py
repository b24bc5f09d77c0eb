"""``Server``: applications on a port.

    server = Server({"/": modify_document}, port=5006)
    server.start()                                        # returns at once
    server.io_loop.add_callback(server.show, "/")
    server.run_until_shutdown()                           # or go on with something else, and server.stop()
"""

from __future__ import annotations

import inspect
import logging
import socket
import ssl
from collections.abc import Mapping
from typing import Any

from ..errors import SettingError
from ..util.web_browser import open_page
from .assembly import Source, application_of, applications_from, auth_from, limits_from, sidecar_from, site_from
from .auth_provider import AuthProvider
from .base import BaseServer
from .hosts import host_of, stop_soon
from .ioloop import IOLoop
from .listener import listen, listen_on_unix_socket
from .logs import set_up_logging
from .option import Values
from .options import OPTIONS, option_values
from .origins import Origins, own_origins
from .proxies import TrustedProxies
from .tls import tls_context
from .workers import processors

__all__ = ["BaseServer", "Server", "application_of"]

log = logging.getLogger(__name__)


class Server(BaseServer):
    """Applications on a port.

    Args:
        applications: an `Application`, a function ``f(doc)`` or a handler; or a mapping of paths to these (an
            empty one serves BokehJS' files only).
        port: to listen on; 0 for any free one, see `port`. Default: the setting ``default_server_port``.
        address: of the interface to listen on; by default only programs on this machine can connect
            (``127.0.0.1``); ``"0.0.0.0"`` for all.
        io_loop: the loop of the program: an `IOLoop` to share, a Tornado ``IOLoop`` or an asyncio loop.
        listener: a listening TCP socket to use, instead of ``port`` and ``address``; the server closes it.
        auth_provider: who visitors are, instead of the option ``auth_module``.
        prefix: to put all routes below, such as ``"/plots"``.
        options: the table in ``docs/options.md``; each has a keyword, a command-line option and an environment
            variable. A keyword beats the environment, that beats the default.

    The port is taken when the object is made: a port in use raises `AddressInUse`. Whatever else is wrong with the
    options raises `SettingError`, and leaves no port taken.
    """

    def __init__(
        self,
        applications: Source | Mapping[str, Source] | None = None,
        port: int | None = None,
        address: str | None = None,
        io_loop: Any = None,
        prefix: str | None = None,
        *,
        listener: socket.socket | None = None,
        auth_provider: AuthProvider | None = None,
        **options: Any,
    ) -> None:
        values = option_values({"port": port, "address": address, "prefix": prefix, **options})
        self._host = host_of(io_loop)
        if values.given("log_level", "log_file", "log_format"):
            set_up_logging(values)
        self.options = values
        if io_loop is not None and values.num_procs != 1:
            raise SettingError("num_procs: several processes cannot share the io_loop of this one")
        found = applications_from(applications, values)
        tls = _tls_from(values)
        site = site_from(values)
        auth = auth_from(values, auth_provider)
        listener = listener or _listener_from(values)
        try:
            sidecar = sidecar_from(found, values, Origins(values.allow_websocket_origin or _own(values, listener)))
            super().__init__(
                io_loop if isinstance(io_loop, IOLoop) else IOLoop(),
                sidecar,
                listener,
                site=site,
                auth=auth,
                limits=limits_from(values),
                tls=tls,
                proxies=TrustedProxies(values.trusted_proxies) if values.use_xheaders else None,
                shutdown_timeout=values.shutdown_timeout,
                num_procs=values.num_procs or processors(),
            )
        except BaseException:
            listener.close()
            raise

    @property
    def io_loop(self) -> Any:
        """The loop: ``add_callback``, ``call_later``, ``start``, ``stop``; the program's, if that was given."""
        return self._loop if self._host is None else self._host

    @property
    def address(self) -> str | None:
        """The address that is listened on; None for a Unix socket."""
        return None if self._unix_socket is not None else str(self.options.address)

    @property
    def url(self) -> str:
        """Where the server is, for a browser on this machine."""
        if self._unix_socket is not None:
            return f"unix:{self._unix_socket}"
        address = self.options.address
        host = "localhost" if address in ("127.0.0.1", "0.0.0.0", "::") else address  # noqa: S104
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}{self.prefix}"

    def show(self, app_path: str = "/", browser: str | None = None, new: str = "tab") -> None:
        """Open an application in a web browser.

        Raises `SettingError` if ``app_path`` does not begin with a slash, ``new`` is not ``"tab"`` or
        ``"window"``, or there is no such browser.
        """
        if not app_path.startswith("/"):
            raise SettingError(f"app_path: expected a path that begins with a slash, got {app_path!r}")
        if self._unix_socket is not None:
            raise SettingError("show: a browser cannot open a Unix socket")
        open_page(self.url + app_path, browser, new)

    def fileno(self) -> int:
        """The descriptor of the listening socket. Raises `SettingError` where it is closed."""
        if self._listener is None:
            raise SettingError("the server does not listen any more")
        return self._listener.fileno()

    def _wait(self) -> None:
        if self._host is None:
            super()._wait()
        else:
            self._host.start()

    def _interrupt(self) -> None:
        if self._host is None:
            super()._interrupt()
        else:
            stop_soon(self._host)

    def start(self) -> None:
        """See `BaseServer.start`."""
        new = self._state == "new"
        super().start()
        if new and self.options.show:
            for path in self.sidecar.applications:
                self._loop.add_callback(self.show, path)


def _listener_from(values: Values) -> socket.socket:
    if values.unix_socket is None:
        return listen(values.address, values.port)
    contradicting = [name for name in ("port", "address") if values.source(name) == "keyword"]
    if contradicting or values.ssl_certfile is not None:
        other = (contradicting or ["ssl_certfile"])[0]
        raise SettingError(f"unix_socket and {other} contradict each other; give one of them")
    return listen_on_unix_socket(values.unix_socket)


def _tls_from(values: Values) -> ssl.SSLContext | None:
    if values.ssl_certfile is None:
        for name in ("ssl_keyfile", "ssl_password"):
            if values.given(name):
                raise SettingError(f"{name} is of no use without ssl_certfile; give both")
        return None
    return tls_context(values.ssl_certfile, values.ssl_keyfile, values.ssl_password)


def _own(values: Values, listener: socket.socket) -> list[str]:
    """The origins of the pages that the server serves itself."""
    if values.unix_socket is not None:
        return []
    scheme = "http" if values.ssl_certfile is None else "https"
    return own_origins(scheme, values.address, int(listener.getsockname()[1]))


def _signature() -> inspect.Signature:
    """What ``help(Server)`` and editors show: the keywords of the table."""
    own = list(inspect.signature(Server.__init__).parameters.values())[:-1]
    names = {parameter.name for parameter in own}
    keyword = inspect.Parameter.KEYWORD_ONLY
    own += [inspect.Parameter(option.name, keyword, default=None) for option in OPTIONS if option.name not in names]
    return inspect.Signature(own[1:])


Server.__signature__ = _signature()  # type: ignore[attr-defined]
