"""Rows for what sessions hold: memory while they are open, memory and answers while and after they expire."""

from __future__ import annotations

import time
from contextlib import ExitStack

from benchmarks.driver import Replica
from benchmarks.peers import Expiry, Server
from benchmarks.rows.base import Metric, Row, Sample, Scale, latency
from benchmarks.web import WebConnection

__all__ = ["EXPIRY", "MEMORY"]

_BASE_SESSIONS = 20
_SETTLE = 0.5
_PROBE_EVERY = 0.01
_IDLE_WINDOW = 1.0
_IDLE_SHARE = 0.25
_EXPIRY = Expiry(unused_session_lifetime=1000, check_unused_sessions=500)


def _open(server: Server, count: int, stack: ExitStack) -> None:
    for _ in range(count):
        stack.callback(Replica.open(server.target).close)
    time.sleep(_SETTLE)


def _memory(server: Server, scale: Scale) -> Sample:
    with ExitStack() as stack:
        # the first sessions pay for lazy imports, classes and caches
        _open(server, _BASE_SESSIONS, stack)
        before = server.process.memory()
        _open(server, scale.sessions, stack)
        after = server.process.memory()
    return {
        "per_session": (after.pss - before.pss) / 1024 / scale.sessions,
        "rss_per_session": (after.rss - before.rss) / 1024 / scale.sessions,
        "base": before.pss / 2**20,
        "sessions": scale.sessions,
    }


def _expiry(server: Server, scale: Scale) -> Sample:
    count = scale.expiring_bokeh if server.peer.name == "bokeh" else scale.expiring
    with ExitStack() as stack:
        _open(server, _BASE_SESSIONS, stack)  # these stay open: the server is in use while others expire
        base = server.process.memory().pss
        with ExitStack() as leaving:
            _open(server, count, leaving)
            peak = server.process.memory().pss
        probes, duration, idle = _probe_until_idle(server, limit=scale.expiry_seconds)
        after = server.process.memory().pss
        # what an allocator holds on to may still serve the next visitors: then a second wave adds nothing
        _open(server, count, stack)
        second_peak = server.process.memory().pss
    return {
        **latency(probes),
        "sessions": count,
        "kept": (after - base) / 1024 / count,
        "second_wave": (second_peak - peak) / 1024 / count,
        "returned": 100 * (peak - after) / (peak - base) if peak > base else 100.0,
        "duration": duration,
        "finished": float(idle),
    }


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


MEMORY = Row(
    name="memory",
    title="memory per open session",
    metrics=(
        Metric("per_session", "PSS per session", "KiB"),
        Metric("base", f"PSS with {_BASE_SESSIONS} sessions", "MiB"),
        Metric("sessions", "sessions", "", compare=False),
    ),
    on_server=_memory,
    fresh=True,
)
EXPIRY = Row(
    name="expiry",
    title="sessions left by their clients expire at once",
    metrics=(
        Metric("sessions", "sessions that expire", "", compare=False),
        Metric("p50", "probe p50", "ms"),
        Metric("p99", "probe p99", "ms"),
        Metric("max", "longest probe", "ms"),
        Metric("returned", "memory returned", "%", compare=False),
        Metric("kept", "PSS kept per expired session", "KiB", compare=False),
        Metric("second_wave", "PSS that a second wave adds per session", "KiB", compare=False),
        Metric("finished", "idle again in time (1 = yes)", "", compare=False),
    ),
    on_server=_expiry,
    fresh=True,
    expiry=_EXPIRY,
    note=(
        "Bokeh is given fewer sessions than syncviz, in its favour: discarding one costs it a full "
        "garbage collection, which grows with the number of sessions (minutes for 1,000). The probe is GET "
        "<app>/metadata."
    ),
)
