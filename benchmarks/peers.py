"""The servers under test: how each is started, known to be up, and what its package version is."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.driver import Target
from benchmarks.process import ChildFailed, ChildProcess, free_port
from benchmarks.web import WebConnection, WebError

__all__ = ["PEERS", "Expiry", "Peer", "PeerMissing", "Server", "make_peer"]

APP = Path(__file__).parent / "apps" / "sliders_app.py"
ROOT = Path(__file__).parents[1]
_HOUR = 3_600_000
_ATTEMPTS = 3


class PeerMissing(RuntimeError):
    """A peer is not installed in its interpreter."""


@dataclass(frozen=True)
class Expiry:
    """Life of unused sessions in milliseconds, with the option names that Bokeh gave them.

    The default of an hour keeps expiry out of every row that does not measure it.
    """

    unused_session_lifetime: int = _HOUR
    check_unused_sessions: int = _HOUR

    def options(self) -> list[str]:
        """Command-line options."""
        return [
            "--unused-session-lifetime",
            str(self.unused_session_lifetime),
            "--check-unused-sessions",
            str(self.check_unused_sessions),
        ]


@dataclass(frozen=True)
class Peer:
    """One library in one interpreter. ``name`` is its module name, ``version`` what that interpreter has."""

    name: str
    version: str
    python: str
    python_version: str

    @property
    def label(self) -> str:
        """Name and versions, the peer's column heading."""
        return f"{self.name} {self.version}, Python {self.python_version}"

    def environment(self) -> dict[str, str]:
        """Variables for a child: which library the application uses, where ours is imported from."""
        return {"SYNCVIZ_BENCH_LIB": self.name, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}

    def command(self, port: int, expiry: Expiry) -> list[str]:
        """The server's command line; both libraries have the same one."""
        serve = [
            self.python,
            "-m",
            self.name,
            "serve",
            str(APP),
            "--address",
            "127.0.0.1",
            "--port",
            str(port),
        ]
        return [*serve, *expiry.options()]

    def start(self, expiry: Expiry | None = None) -> Server:
        """Start the sliders application on a free port and wait until it answers. Raises ChildFailed."""
        failure: ChildFailed | None = None
        for _ in range(
            _ATTEMPTS
        ):  # between free_port() and the server's bind somebody else may take the port
            port = free_port()
            process = ChildProcess(self.command(port, expiry or Expiry()), environment=self.environment())
            server = Server(self, process, Target(port, f"/{APP.stem}"))
            try:
                process.wait_until(server.answers)
            except ChildFailed as error:
                failure = error
                server.stop()
                if "in use" not in str(error):
                    raise
            except BaseException:
                server.stop()
                raise
            else:
                return server
        assert failure is not None
        raise failure


class Server:
    """A running peer: its process tree and where its application is."""

    # The one small answer that every server of the protocol gives without making a session.
    PROBE = "/metadata"

    def __init__(self, peer: Peer, process: ChildProcess, target: Target) -> None:
        self.peer = peer
        self.process = process
        self.target = target

    @property
    def probe_path(self) -> str:
        """Path of the small JSON document ``<app>/metadata``, whose GET makes no session."""
        return self.target.path + self.PROBE

    def answers(self) -> bool:
        """Whether the probe is answered with 200."""
        try:
            with WebConnection(self.target.port, timeout=5.0) as web:
                return web.get(self.probe_path).status == 200
        except (OSError, WebError):
            return False

    def stop(self) -> None:
        """Kill the whole process tree."""
        self.process.stop()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


PEERS = ("syncviz", "bokeh")


def make_peer(spec: str) -> Peer:
    """A peer from "name" or "name=/path/to/python" (another interpreter, hence another version of the peer).

    Raises ValueError for an unknown name and PeerMissing where the interpreter cannot import it.
    """
    name, _, python = spec.partition("=")
    if name not in PEERS:
        raise ValueError(f"expected one of {', '.join(PEERS)} (or name=/path/to/python), got {spec!r}")
    python = python or sys.executable
    probe = (
        f"import importlib.util, platform, {name}\n"
        f"if importlib.util.find_spec('{name}.__main__') is None: exit('{name} has no command line')\n"
        f"print({name}.__version__, platform.python_version())"
    )
    try:
        done = subprocess.run(
            [python, "-c", probe],
            env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PeerMissing(f"cannot run {python}: {error}") from error
    if done.returncode != 0:
        raise PeerMissing(f"{name} cannot be imported by {python}: {done.stderr.strip()[-300:]}")
    version, python_version = done.stdout.split()
    return Peer(name, version, python, python_version)
