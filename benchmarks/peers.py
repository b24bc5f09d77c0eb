"""The servers under test: found in their environments, started, known to be up."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.driver import Target
from benchmarks.kinds import KINDS, ROOT, Expiry, Kind
from benchmarks.process import ChildFailed, ChildProcess, free_port
from benchmarks.visits import Visit
from benchmarks.web import WebConnection, WebError

__all__ = ["PEERS", "SLIDERS", "Expiry", "Peer", "PeerMissing", "Server", "make_peer"]

PEERS = tuple(KINDS)
SLIDERS = "sliders_app"
_APPS = Path(__file__).parent / "apps"
_ATTEMPTS = 3


class PeerMissing(RuntimeError):
    """A peer is not installed in its interpreter."""


@dataclass(frozen=True)
class Peer:
    """One library in one interpreter. ``name`` is that of its kind, ``version`` what that interpreter has."""

    name: str
    version: str
    python: str
    python_version: str

    @property
    def kind(self) -> Kind:
        """Its entry in the table of kinds."""
        return KINDS[self.name]

    @property
    def label(self) -> str:
        """Name and versions, as the tables show them."""
        name = self.name.removesuffix("-newest")
        return f"{name} {self.version}, Python {self.python_version}"

    def environment(self) -> dict[str, str]:
        """Variables for a child: which library the application uses, where ours is imported from."""
        return {
            "SYNCVIZ_BENCH_LIB": self.kind.library,
            "PYTHONPATH": str(ROOT),
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "",  # some machines say 1; nobody's start is to be measured with compiling
        }

    def start(
        self,
        expiry: Expiry | None = Expiry(),  # noqa: B008 frozen
        *,
        app: str = SLIDERS,
        variables: dict[str, str] | None = None,
    ) -> Server:
        """Start an application of ``benchmarks/apps`` on a free port and wait until it answers. Raises ChildFailed.

        The default expiry of an hour keeps expiry out of every row that does not measure it; None leaves the peer its
        own default.
        """
        failure: ChildFailed | None = None
        for _ in range(_ATTEMPTS):  # between free_port() and the server's bind somebody else may take the port
            port = free_port()
            command = self.kind.command(self.python, _APPS / f"{app}.py", port, expiry)
            begun = time.perf_counter()
            process = ChildProcess(command, environment={**self.environment(), **(variables or {})})
            server = Server(self, process, Target(port, f"/{app}"))
            try:
                process.wait_until(server.answers, timeout=60.0, poll=0.01)
            except ChildFailed as error:
                failure = error
                server.stop()
                if "in use" not in str(error):
                    raise
            except BaseException:
                server.stop()
                raise
            else:
                server.started_in = time.perf_counter() - begun
                return server
        assert failure is not None
        raise failure


class Server:
    """A running peer: its process tree and where its application is. ``started_in`` are seconds until it answered."""

    def __init__(self, peer: Peer, process: ChildProcess, target: Target) -> None:
        self.peer = peer
        self.process = process
        self.target = target
        self.started_in = 0.0

    @property
    def page_path(self) -> str:
        """Path of the page."""
        return self.peer.kind.page.format(path=self.target.path)

    @property
    def probe_path(self) -> str:
        """Path of a small answer whose GET makes no session."""
        return self.peer.kind.probe.format(path=self.target.path)

    def answers(self) -> bool:
        """Whether the probe is answered with 200."""
        try:
            with WebConnection(self.target.port, timeout=5.0) as web:
                return web.get(self.probe_path).status == 200
        except (OSError, WebError):
            return False

    def open(self, *, quick_ack: bool = False) -> Visit:
        """A visitor with the page open. Raises WebError, DriverError or OSError."""
        return self.peer.kind.visit.open(self.target, quick_ack=quick_ack)

    def stop(self) -> None:
        """Kill the whole process tree."""
        self.process.stop()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def make_peer(spec: str) -> Peer:
    """A peer from "name" or "name=/path/to/python" (another interpreter, hence another version of the peer).

    Raises ValueError for an unknown name and PeerMissing where the interpreter does not have it.
    """
    name, _, python = spec.partition("=")
    if name not in KINDS:
        raise ValueError(f"expected one of {', '.join(KINDS)} (or name=/path/to/python), got {spec!r}")
    kind = KINDS[name]
    if not python and kind.environment:
        python = str(ROOT / f".venv-peers-{kind.environment}" / "bin" / "python")
        if not Path(python).exists():
            raise PeerMissing(f"{name}: `make peers` installs it")
    python = python or sys.executable
    probe = (
        "import platform\nfrom importlib.metadata import version\n"
        f"print(version('{kind.package}'), platform.python_version())"
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
        raise PeerMissing(f"{name}: {kind.package} is not installed for {python}: {done.stderr.strip()[-200:]}")
    version, python_version = done.stdout.split()
    return Peer(name, version, python, python_version)
