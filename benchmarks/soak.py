"""Sessions opened, used and closed one after another, many of them: does memory come back, does anybody wait?

    python -m benchmarks.soak                  10,000 sessions, then 1,000 that expire at once
    python -m benchmarks.soak --sessions 2000

Each session is opened as a browser does it (page, token, WebSocket, pull), a slider is moved and the recomputed sine
checked, then it is closed; the server discards it a second later. Resident memory is read after every thousand, when
what was closed has expired. Exit status 1 where it ends more than 10 % above the level after the first thousand, or
where a probe of ``/healthz`` waits longer than 50 ms while the last thousand expire.
"""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import ExitStack

from benchmarks.peers import Expiry, Server, make_peer
from benchmarks.process import install_signal_handlers
from benchmarks.web import WebConnection

__all__ = ["main"]

_EXPIRY = Expiry(unused_session_lifetime=1000, check_unused_sessions=500)
_STEP = 1000
_SETTLE = 2.5
_MOST_GROWTH = 1.10
_MOST_WAIT = 0.050
_MOST_SESSIONS = 100_000


def use_one(server: Server) -> None:
    """Open a session, move its slider, check what comes back, close it."""
    visit = server.open()
    try:
        visit.start()
        visit.fill()
        while not visit.done():
            visit.fill()
        visit.verify()
    finally:
        visit.close()


def levels(server: Server, sessions: int) -> list[float]:
    """Resident memory in MiB after each thousand sessions, once those have expired."""
    found = []
    for count in range(1, sessions + 1):
        use_one(server)
        if count % _STEP == 0 or count == sessions:
            time.sleep(_SETTLE)
            found.append(server.process.memory().rss / 2**20)
            print(f"{count:7d} sessions  {found[-1]:7.1f} MiB", flush=True)
    return found


def mass_expiry(server: Server, sessions: int) -> list[float]:
    """Waits in seconds of a probe every 5 ms, from when many sessions lose their clients until all are gone."""
    with ExitStack() as stack:
        for _ in range(sessions):
            stack.callback(server.open().close)
    waits: list[float] = []
    end = time.perf_counter() + (_EXPIRY.unused_session_lifetime + _EXPIRY.check_unused_sessions) / 1000 + 2
    with WebConnection(server.target.port) as web:
        while time.perf_counter() < end:
            began = time.perf_counter()
            if web.get("/healthz").status != 200:
                raise RuntimeError("/healthz does not answer 200")
            waits.append(time.perf_counter() - began)
            time.sleep(0.005)
    return waits


def main(arguments: list[str] | None = None) -> int:
    """Run the soak; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__.split("\n")[0])
    parser.add_argument("--sessions", type=int, default=10_000, help="how many, one after another (default 10000)")
    parser.add_argument("--expiring", type=int, default=1000, help="how many expire at once (default 1000)")
    options = parser.parse_args(arguments)
    if not 1 <= options.sessions <= _MOST_SESSIONS or not 1 <= options.expiring <= _MOST_SESSIONS:
        parser.error(f"the numbers of sessions are from 1 to {_MOST_SESSIONS}")
    install_signal_handlers()
    with make_peer("syncviz").start(_EXPIRY) as server:
        began = time.perf_counter()
        found = levels(server, options.sessions)
        growth = found[-1] / found[0]
        print(f"last level / first level: {growth:.3f} (in {time.perf_counter() - began:.0f} s)")
        waits = sorted(mass_expiry(server, options.expiring))
        longest = waits[-1]
        print(
            f"/healthz while {options.expiring} sessions expire: p50 {1e3 * waits[len(waits) // 2]:.2f} ms,"
            f" p99 {1e3 * waits[int(len(waits) * 0.99)]:.2f} ms, longest {1e3 * longest:.1f} ms of {len(waits)} probes"
        )
        print(f"resident memory afterwards: {server.process.memory().rss / 2**20:.1f} MiB")
    return int(growth > _MOST_GROWTH or longest > _MOST_WAIT)


if __name__ == "__main__":
    sys.exit(main())
