"""Rows for what sessions hold: memory and costs while many are open, memory and answers while and after they expire."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.kinds import names_of
from benchmarks.peers import Expiry, Server
from benchmarks.rows.base import DEEP, Budget, Meter, Metric, Row, Sample, Scale, latency
from benchmarks.visits import Visit, attend, run_moves
from benchmarks.web import WebConnection

__all__ = ["EXPIRY", "MEMORY", "SESSIONS"]

_ATTEND_EVERY = 20
_SETTLE = 0.5
_TRIPS = 200
_WARM_UP = 50
_PROBE_EVERY = 0.01
_IDLE_WINDOW = 1.0
_IDLE_SHARE = 0.25
_EXPIRY = Expiry(unused_session_lifetime=1000, check_unused_sessions=500)


@contextmanager
def _visitors() -> Iterator[list[Visit]]:
    """A list; visits that are put into it are closed at the end."""
    visits: list[Visit] = []
    try:
        yield visits
    finally:
        for visit in visits:
            visit.close()


def _open(server: Server, count: int, visits: list[Visit]) -> None:
    """Open sessions one after another and let the server come to rest."""
    for number in range(count):
        visits.append(server.open())
        if number % _ATTEND_EVERY == 0:
            attend(visits)
    end = time.monotonic() + _SETTLE
    while time.monotonic() < end:
        time.sleep(_SETTLE / 10)
        attend(visits)


def _memory(server: Server, scale: Scale) -> Sample:
    with _visitors() as visits:
        # the first sessions pay for lazy imports, classes and caches
        _open(server, scale.first_sessions, visits)
        before = server.process.memory()
        _open(server, scale.sessions, visits)
        after = server.process.memory()
    return {
        "per_session": (after.pss - before.pss) / 1024 / scale.sessions,
        "rss_per_session": (after.rss - before.rss) / 1024 / scale.sessions,
        "base": before.pss / 2**20,
        "sessions": scale.sessions,
    }


def _sessions(server: Server, scale: Scale) -> Sample:
    """Costs of one more session and of a round trip beside 0, 200, 1,000 … others, and the memory of those."""
    sample: Sample = {}
    with _visitors() as visits:
        _open(server, scale.first_sessions, visits)
        others = held = 0
        for level in scale.levels:
            before = server.process.memory().pss
            _open(server, level - others, visits)
            # not since the start: the sessions that are opened to be timed stay on the server as well
            held += server.process.memory().pss - before
            others = level
            if level:
                sample[f"memory_{level}"] = held / 1024 / level
            with Meter(server.process) as meter:
                for _ in (budget := Budget(scale.opens, scale.seconds)):
                    server.open().close()
            sample[f"open_{level}"] = meter.cost(budget.done)["cpu"]
            attend(visits)
            run_moves(visits[:1], count=_WARM_UP, seconds=1.0, timeout=server.target.timeout)
            with Meter(server.process) as meter:
                times = run_moves(visits[:1], count=_TRIPS, seconds=scale.seconds, timeout=server.target.timeout)
            sample[f"trip_{level}"] = meter.cost(len(times))["cpu"]
            visits[0].verify()
            attend(visits)
    for cost in ("open", "trip"):
        sample[f"{cost}_growth"] = sample[f"{cost}_{scale.levels[-1]}"] / sample[f"{cost}_{scale.levels[0]}"]
    return sample


def _expiry(server: Server, scale: Scale) -> Sample:
    count = scale.expiring if server.peer.kind.library == "syncviz" else scale.expiring_slow
    with _visitors() as staying:
        _open(server, scale.first_sessions, staying)  # the server is in use while others expire
        base = server.process.memory().pss
        with _visitors() as leaving:
            _open(server, count, leaving)
            peak = server.process.memory().pss
        left = _probe(server)
        probes, duration, idle = _probe_until_idle(server, limit=scale.expiry_seconds)
        after = server.process.memory().pss
        # what an allocator holds on to may still serve the next visitors: then a second wave adds nothing
        _open(server, count, staying)
        second_peak = server.process.memory().pss
    return {
        **latency(probes),
        "sessions": count,
        "left": 1000 * left,
        "kept": (after - base) / 1024 / count,
        "second_wave": (second_peak - peak) / 1024 / count,
        "returned": 100 * (peak - after) / (peak - base) if peak > base else 100.0,
        "duration": duration,
        "finished": float(idle),
    }


def _probe(server: Server) -> float:
    """Seconds that a small request takes: here it stands behind all the connections that have just been closed."""
    start = time.perf_counter()
    with WebConnection(server.target.port, timeout=server.target.timeout) as web:
        web.get(server.probe_path)
    return time.perf_counter() - start


def _probe_until_idle(server: Server, *, limit: float) -> tuple[list[float], float, bool]:
    """Probe a small URL every 10 ms until the server, past the sessions' lifetime, is idle.

    Returns the probes' waits in seconds, the duration, and whether it became idle within ``limit`` seconds. A
    probe whose predecessor was late counts from when it was due, so a stall is more than one sample.
    """
    start = time.perf_counter()
    # no sooner than lifetime and check interval have passed; after that a server that discards is busy
    earliest = (
        start + (_EXPIRY.unused_session_lifetime + _EXPIRY.check_unused_sessions) / 1000 + 2 * _IDLE_WINDOW
    )
    waits: list[float] = []
    idle = False
    window_start, window_cpu = start, server.process.cpu_seconds()
    due = start
    with WebConnection(server.target.port, timeout=limit) as web:
        while (now := time.perf_counter()) < start + limit:
            if now < due:
                time.sleep(due - now)
            web.get(server.probe_path)
            now = time.perf_counter()
            # every probe that came due while this one waited would have waited for the rest of the stall
            while due <= now:
                waits.append(now - due)
                due += _PROBE_EVERY
            if now - window_start >= _IDLE_WINDOW:
                cpu = server.process.cpu_seconds()
                idle = now > earliest and (cpu - window_cpu) / (now - window_start) < _IDLE_SHARE
                window_start, window_cpu = now, cpu
                if idle:
                    break
    return waits, time.perf_counter() - start, idle


_LEVELS = DEEP.levels[1:]
MEMORY = Row(
    name="memory",
    title="memory per open session",
    metrics=(
        Metric("per_session", "PSS per session", "KiB", aim=35.0),
        Metric("base", "PSS with the first sessions", "MiB"),
        Metric("sessions", "sessions", "", compare=False),
    ),
    on_server=_memory,
    fresh=True,
    repeats=1,
    note="Dash keeps nothing for a visitor.",
)
SESSIONS = Row(
    name="sessions",
    title="beside many other sessions",
    metrics=(
        *(Metric(f"memory_{level}", f"PSS per session, {level:,}", "KiB", aim=35.0) for level in _LEVELS),
        *(Metric(f"open_{level}", f"CPU to open one beside {level:,}", "ms") for level in (0, *_LEVELS)),
        *(Metric(f"trip_{level}", f"CPU of a round trip beside {level:,}", "ms") for level in (0, *_LEVELS)),
        Metric("open_growth", "open: beside most / beside none", "", compare=False, aim=1.25),
        Metric("trip_growth", "round trip: beside most / beside none", "", compare=False, aim=1.25),
    ),
    on_server=_sessions,
    fresh=True,
    repeats=1,
    peers=names_of(core=True, also=("nicegui",)),
)
EXPIRY = Row(
    name="expiry",
    title="sessions left by their clients expire at once",
    metrics=(
        Metric("sessions", "sessions that expire", "", compare=False),
        Metric("left", "request behind the closing of all their connections at once", "ms"),
        Metric("p50", "probe p50", "ms"),
        Metric("p99", "probe p99", "ms"),
        Metric("max", "longest probe while they expire", "ms", aim=10.0),
        Metric("returned", "memory returned", "%", compare=False),
        Metric("kept", "PSS kept per expired session", "KiB", compare=False),
        Metric("second_wave", "PSS that a second wave adds per session", "KiB", compare=False),
        Metric("finished", "idle again in time (1 = yes)", "", compare=False),
    ),
    on_server=_expiry,
    fresh=True,
    expiry=_EXPIRY,
    peers=names_of(core=True),
    note=(
        "Bokeh is given fewer sessions than syncviz, in its favour: discarding one costs it a full "
        "garbage collection, which grows with the number of sessions (minutes for 1,000). The probe is GET "
        "<app>/metadata."
    ),
)
