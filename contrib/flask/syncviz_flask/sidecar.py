"""Where the sessions live: a sidecar in a thread of this process, or one at an address."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Mapping
from typing import Any

from syncviz.errors import SettingError

from .config import Config

__all__ = ["EmbeddedSidecar", "ExternalSidecar", "sidecar_for"]


class ExternalSidecar:
    """A sidecar that somebody else runs."""

    def __init__(self, url: str) -> None:
        self._url = url

    @property
    def url(self) -> str:
        """The address that browsers and this process reach it at, without a slash at the end."""
        return self._url

    def start(self, applications: Mapping[str, Any]) -> None:
        """Check that nothing is to be served here."""
        if applications:
            raise SettingError(
                f"the applications {', '.join(applications)} are registered with the site, but its sidecar is external;"
                " serve them there (`syncviz serve`), or leave SYNCVIZ_URL out to use the embedded one"
            )

    def stop(self) -> None:
        """Leave it running."""


class EmbeddedSidecar:
    """A sidecar in a background thread of this process, for development and small sites of one process."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._server: Any = None
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        """The address that browsers and this process reach it at, without a slash at the end."""
        if self._server is None:
            raise SettingError("the embedded sidecar is not running")
        return f"http://{self._config.address}:{self._server.port}"

    def start(self, applications: Mapping[str, Any]) -> None:
        """Start serving; a second call does nothing."""
        with self._lock:
            if self._server is not None:
                return
            try:
                from syncviz.server.server import Server
            except ImportError as error:
                raise SettingError(
                    "the embedded sidecar needs the server's packages: pip install 'syncviz[server,flask]'"
                ) from error
            config = self._config
            server = Server(
                dict(applications),
                port=config.port,
                address=config.address,
                allow_websocket_origin=list(config.origins),
                sign_sessions=True,
                secret_key=config.secret_key,
            )
            server.start()
            self._server = server
            atexit.register(self.stop)

    def stop(self) -> None:
        """Stop serving and wait until it has stopped; without effect on one that does not run."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            atexit.unregister(self.stop)
            server.stop()


def sidecar_for(config: Config) -> EmbeddedSidecar | ExternalSidecar:
    """Return the sidecar that a configuration asks for."""
    return EmbeddedSidecar(config) if config.url is None else ExternalSidecar(config.url)
