"""Where a site's sessions live: in a thread of the site, in a process that the site looks after, or elsewhere.

All three have ``start()`` (which may be called any number of times, from any thread), ``stop()``, ``url`` and
``healthy()``. An object belongs to the site, not to a process: in a worker that was forked from one where it was
used it begins anew.
"""

from __future__ import annotations

import atexit
import logging
import os
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Final, Protocol

from ..errors import AddressInUse, MissingDependency, SettingError
from ..util.urls import http_parts
from .keeper import Keeper
from .locks import tell_of_siblings

__all__ = ["EmbeddedSidecar", "ExternalSidecar", "ManagedSidecar", "Options", "SiteSidecar", "is_healthy"]

log = logging.getLogger(__name__)

_PROBE_TIMEOUT: Final = 2.0
_DIRECTLY: Final = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # as the client connects


@dataclass(frozen=True)
class Options:
    """What a site says of its sidecar: where it listens, who may connect, what it signs with.

    ``origins`` are where the site's pages come from; ``start_timeout`` is how many seconds a sidecar has until it
    answers.
    """

    secret_key: str = field(repr=False)
    address: str = "localhost"
    port: int = 0
    origins: tuple[str, ...] = ()
    start_timeout: float = 30.0


class SiteSidecar(Protocol):
    """What a site needs of a sidecar, wherever that is."""

    @property
    def url(self) -> str:
        """The address that browsers and this process reach it at, without a slash at the end."""

    def start(self, applications: Mapping[str, Any]) -> None:
        """See that it runs; ``applications`` (path to function) are registered in the site's code."""

    def stop(self) -> None:
        """Stop what `start` started here; others' sidecars run on."""

    def healthy(self) -> bool:
        """Whether it answers at this moment."""


def is_healthy(url: str, timeout: float = _PROBE_TIMEOUT) -> bool:
    """Whether a sidecar answers at ``url`` (its ``/healthz``), within so many seconds."""
    try:
        with _DIRECTLY.open(f"{url}/healthz", timeout=timeout) as answer:
            return bool(answer.read(16).strip() == b"ok")
    except (OSError, ValueError, urllib.error.URLError):
        return False


class ExternalSidecar:
    """A sidecar that somebody else runs, at ``url``."""

    def __init__(self, url: str) -> None:
        if http_parts(url) is None:
            raise SettingError(f"the sidecar's URL is an http:// or https:// address, got {url!r}")
        self._url = url.rstrip("/")

    @property
    def url(self) -> str:
        """The address that browsers and this process reach it at, without a slash at the end."""
        return self._url

    def start(self, applications: Mapping[str, Any]) -> None:
        """Does nothing: whoever runs it serves the applications there, from files or from the site's own code."""

    def stop(self) -> None:
        """Leave it running."""

    def healthy(self) -> bool:
        """Whether it answers at this moment."""
        return is_healthy(self._url)


class EmbeddedSidecar:
    """A sidecar in a thread of this process, with a hub of its own: for development, tests and sites of one process.

    It is started when it is first needed, so it runs once also under a reloader (whose outer process answers no
    requests). Worker processes of a site have one each, at ports of their own: give them no ``port``.

    ``prepare`` gets the `Server` before it starts.
    """

    def __init__(self, options: Options, prepare: Callable[[Any], None] | None = None) -> None:
        self._options = options
        self._prepare = prepare
        self._server: Any = None
        self._pid = 0
        self._lock = threading.Lock()

    @property
    def server(self) -> Any:
        """The running `Server`, or None."""
        return self._server if self._pid == os.getpid() else None

    @property
    def url(self) -> str:
        """The address that browsers and this process reach it at, without a slash at the end."""
        server = self._server
        if server is None or self._pid != os.getpid():
            raise SettingError("the embedded sidecar is not running; call start() first")
        return f"http://{self._options.address}:{server.port}"

    def start(self, applications: Mapping[str, Any]) -> None:
        """Start serving; a second call does nothing."""
        if self._pid != os.getpid():
            # What is here was inherited by a fork: neither its thread nor the state of its lock is ours.
            self._lock, self._server, self._pid = threading.Lock(), None, os.getpid()
        with self._lock:
            if self._server is None:
                self._server = self._started(applications)
                atexit.register(self.stop)

    def _started(self, applications: Mapping[str, Any]) -> Any:
        try:
            from ..server.server import Server
        except ImportError as error:
            raise MissingDependency(
                "the embedded sidecar needs the server's packages: pip install 'syncviz[server]'"
            ) from error
        options = self._options
        try:
            server = Server(
                dict(applications),
                port=options.port,
                address=options.address,
                allow_websocket_origin=list(options.origins),
                sign_sessions=True,
                secret_key=options.secret_key,
            )
        except AddressInUse as error:
            raise AddressInUse(
                f"the embedded sidecar cannot have port {options.port}, which is in use. One runs in each process of"
                " the site: give it port 0 (any free one), or let the workers share a managed sidecar"
            ) from error
        if self._prepare is not None:
            self._prepare(server)
        server.start()
        tell_of_siblings()
        log.info("the embedded sidecar serves %s at port %d", ", ".join(applications) or "nothing", server.port)
        return server

    def stop(self) -> None:
        """Stop serving and wait until it has stopped; without effect on one that does not run."""
        if self._pid != os.getpid():
            return
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            atexit.unregister(self.stop)
            server.stop()

    def healthy(self) -> bool:
        """Whether it answers at this moment."""
        return self._server is not None and is_healthy(self.url)


class ManagedSidecar:
    """A process ``syncviz serve FILE …`` beside the site, which the site starts, watches and ends.

    Of several workers of a site one looks after it, whichever has the lock; where that one ends another goes on. A
    sidecar that ends is started again, later and later while that keeps failing.

    Args:
        files: scripts, notebooks, directories: what `syncviz serve` takes.
        options: ``port`` has to be one for all workers, so 0 is refused.
        command: instead of ``files``, a whole command line that serves at that address; the secret key and all
            else that is to be known are in its environment (``SYNCVIZ_PORT`` …).
    """

    def __init__(self, files: Sequence[str], options: Options, command: Sequence[str] | None = None) -> None:
        if not options.port:
            raise SettingError(
                "a managed sidecar needs a port of its own that all workers of the site know, such as 5006"
            )
        if not files and not command:
            raise SettingError(
                "a managed sidecar needs files to serve, such as ['sliders.py']: it is a process of its own, which"
                " does not know the functions of the site"
            )
        for name in () if command else files:
            if not os.path.exists(name):
                raise SettingError(f"the managed sidecar is to serve {name!r}, and there is no such file here")
        self._options = options
        self._files = [os.path.abspath(name) for name in files]
        self._command = list(command) if command else None
        self._keeper: Keeper | None = None
        self._pid = 0
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        """The address that browsers and this process reach it at, without a slash at the end."""
        return f"http://{self._options.address}:{self._options.port}"

    @property
    def manages(self) -> bool:
        """Whether it is this process that looks after the sidecar."""
        return self._pid == os.getpid() and self._keeper is not None and self._keeper.manages

    @property
    def child_pid(self) -> int | None:
        """The sidecar's process id, where this process looks after it and it runs."""
        return self._keeper.child_pid if self.manages and self._keeper is not None else None

    def start(self, applications: Mapping[str, Any]) -> None:
        """See that the sidecar runs, and wait until it answers. Raises SettingError if it does not in time."""
        if applications and self._command is None:
            raise SettingError(
                f"the applications {', '.join(applications)} are registered in the site's code, and a managed sidecar"
                " is another process: move them into files, or give the command that serves them"
            )
        if self._pid != os.getpid():
            self._lock, self._keeper, self._pid = threading.Lock(), None, os.getpid()
        with self._lock:
            if self._keeper is not None:
                return
            keeper = Keeper(self.url, self._command or ["-m", "syncviz", "serve", *self._files], self._environment())
            keeper.start()
            deadline = monotonic() + self._options.start_timeout
            try:
                while not is_healthy(self.url):
                    if monotonic() > deadline:
                        raise SettingError(
                            f"the managed sidecar does not answer at {self.url} after"
                            f" {self._options.start_timeout:g} seconds: {keeper.trouble or 'see its log'}"
                        )
                    keeper.wait(0.05)
            except BaseException:
                keeper.stop()
                raise
            self._keeper = keeper
            atexit.register(self.stop)

    def _environment(self) -> dict[str, str]:
        options = self._options
        return {
            "SYNCVIZ_ADDRESS": options.address,
            "SYNCVIZ_PORT": str(options.port),
            "SYNCVIZ_SECRET_KEY": options.secret_key,
            "SYNCVIZ_SESSION_IDS": "external-signed",
            "SYNCVIZ_ALLOW_WS_ORIGIN": ",".join(options.origins),
        }

    def stop(self) -> None:
        """End the sidecar if it is this process that looks after it."""
        if self._pid != os.getpid():
            return
        with self._lock:
            keeper, self._keeper = self._keeper, None
        if keeper is not None:
            atexit.unregister(self.stop)
            keeper.stop()

    def healthy(self) -> bool:
        """Whether it answers at this moment."""
        return is_healthy(self.url)
