"""The table of servers that can be measured: where each is installed, how it is started and what it speaks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.visits import DashVisit, FloorVisit, NiceGuiVisit, Visit, WireVisit

__all__ = ["KINDS", "ROOT", "Expiry", "Kind", "names_of"]

ROOT = Path(__file__).parents[1]
_HOSTS = Path(__file__).parent / "hosts"
_HOUR = 3_600_000


@dataclass(frozen=True)
class Expiry:
    """Life of unused sessions in milliseconds, with the option names that Bokeh gave them."""

    unused_session_lifetime: int = _HOUR
    check_unused_sessions: int = _HOUR


@dataclass(frozen=True)
class Kind:
    """One kind of peer.

    ``package`` is the distribution whose version is shown, ``library`` the module that its applications import
    (``SYNCVIZ_BENCH_LIB``), ``environment`` names a folder ``.venv-peers-<environment>`` (empty: the runner's own).
    ``command(python, app, port, expiry)`` is how it is started; ``expiry`` None means the peer's own defaults.
    ``page`` is the URL of the page and ``probe`` that of a small answer that makes no session; ``{path}`` in them is
    the application's. ``core`` peers run every row, others those that are worth it.
    """

    name: str
    package: str
    library: str
    environment: str
    command: Callable[[str, Path, int, Expiry | None], list[str]]
    visit: type[Visit] = WireVisit
    probe: str = "/up"
    page: str = "{path}"
    core: bool = False

    @property
    def speaks_wire(self) -> bool:
        """Whether it is a server of Bokeh's protocol with applications in it."""
        return self.visit is WireVisit

    @property
    def is_floor(self) -> bool:
        """Whether it computes nothing, and only shows what any server has to pay."""
        return self.visit is FloorVisit


def _serve(module: str) -> Callable[[str, Path, int, Expiry | None], list[str]]:
    """The command line ``serve``, which Bokeh, Panel and syncviz have in common."""

    def command(python: str, app: Path, port: int, expiry: Expiry | None) -> list[str]:
        words = [python, "-m", module, "serve", str(app), "--address", "127.0.0.1", "--port", str(port)]
        if expiry is not None:
            words += ["--unused-session-lifetime", str(expiry.unused_session_lifetime)]
            words += ["--check-unused-sessions", str(expiry.check_unused_sessions)]
        return words

    return command


def _fastapi(python: str, app: Path, port: int, expiry: Expiry | None) -> list[str]:
    times = [] if expiry is None else [expiry.unused_session_lifetime, expiry.check_unused_sessions]
    return [python, str(_HOSTS / "fastapi_host.py"), str(port), str(app), *map(str, times)]


def _django(python: str, app: Path, port: int, _: Expiry | None) -> list[str]:
    return [python, str(_HOSTS / "django_host.py"), str(port), str(app)]


def _dash(python: str, _app: Path, port: int, _: Expiry | None) -> list[str]:
    # one worker, as all others have one process
    options = ["--workers", "1", "--worker-class", "gevent", "--bind", f"127.0.0.1:{port}", "--no-control-socket"]
    return [python, "-m", "gunicorn", *options, "--log-level", "warning", "benchmarks.hosts.dash_host:server"]


def _host(name: str) -> Callable[[str, Path, int, Expiry | None], list[str]]:
    return lambda python, app, port, expiry: [python, str(_HOSTS / name), str(port)]


# the one small answer that every server of the protocol gives without making a session
_METADATA = "{path}/metadata"

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("syncviz", "syncviz", "syncviz", "", _serve("syncviz"), probe=_METADATA, core=True),
        Kind("bokeh", "bokeh", "bokeh", "", _serve("bokeh"), probe=_METADATA, core=True),
        Kind("panel", "panel", "bokeh", "bokeh", _serve("panel"), probe=_METADATA),
        Kind("bokeh-fastapi", "bokeh-fastapi", "bokeh", "bokeh", _fastapi),
        Kind("bokeh-django", "bokeh-django", "bokeh", "bokeh", _django),
        Kind("dash", "dash", "", "web", _dash, DashVisit, page="{path}/"),
        Kind("nicegui", "nicegui", "", "web", _host("nicegui_host.py"), NiceGuiVisit),
        Kind("syncviz-newest", "syncviz", "syncviz", "newest", _serve("syncviz"), probe=_METADATA),
        Kind("bokeh-newest", "bokeh", "bokeh", "newest", _serve("bokeh"), probe=_METADATA),
        Kind("floor-gevent", "gevent", "", "", _host("floor_gevent.py"), FloorVisit),
        Kind("floor-websockets", "websockets", "", "", _host("floor_websockets.py"), FloorVisit),
    )
}


def names_of(*, wire: bool = False, core: bool = False, floors: bool = True, also: Sequence[str] = ()) -> list[str]:
    """Names of all kinds, or of those that speak Bokeh's protocol or are core; with ``also``, without floors."""

    def wanted(kind: Kind) -> bool:
        if kind.is_floor:
            return floors and not core
        return (kind.speaks_wire or not wire) and (kind.core or not core)

    return [name for name, kind in KINDS.items() if name in also or wanted(kind)]
