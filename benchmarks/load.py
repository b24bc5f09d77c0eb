"""Many busy sessions in one server: is anybody's callback late, does anybody wait, does memory stay?

    python -m benchmarks.load                              500 sessions for 60 s, then 50 that block for 20 s
    python -m benchmarks.load --seconds 20 --sessions 200

First each session has a callback every 50 ms that changes a value, and a connection to which that change goes.
Measured is by how much the callbacks are late. Then, in a fresh server, sessions have a callback that blocks for two
seconds in a thread (``run_in_thread``), again and again, while one other session changes a value every 10 ms and waits
for the echo.

Exit status 1 where the 99th percentile of lateness is over 250 ms, resident memory grows by more than 10 % between the
first and the last quarter, or the 99th percentile of the round trips is over 50 ms.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import select
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.driver import DriverError, Replica, Target, WireConnection, get_token
from benchmarks.frames import CLOSE, PING, PONG, FrameParser, encode_frame
from benchmarks.process import ChildProcess, free_port, install_signal_handlers
from benchmarks.web import WebConnection, WebError

__all__ = ["main"]

_APP = Path(__file__).parent / "apps" / "load_app.py"
_MOST_LATE = 0.250
_MOST_WAIT = 0.050
_MOST_GROWTH = 1.10
_MOST_SESSIONS = 5000
_MOST_SECONDS = 600.0
_EVERY = 0.010


class Sink:
    """Takes what many connections are sent, and answers their pings; as cheaply as can be."""

    def __init__(self) -> None:
        self._poller = select.epoll()
        self._wires: dict[int, tuple[WireConnection, FrameParser]] = {}
        self.bytes = 0

    def add(self, wire: WireConnection) -> None:
        """Read from a connection from now on."""
        self._wires[wire.sock.fileno()] = (wire, FrameParser())
        self._poller.register(wire.sock.fileno(), select.EPOLLIN)

    def run(self, seconds: float) -> None:
        """Read for a while. Raises DriverError where a connection is closed."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            for number, _ in self._poller.poll(left):
                wire, parser = self._wires[number]
                data = wire.sock.recv(65536)
                self.bytes += len(data)
                for opcode, payload in parser.feed(data):
                    if opcode == PING:
                        wire.sock.sendall(encode_frame(PONG, payload))
                    elif opcode == CLOSE:
                        raise DriverError(f"the server closed a connection: {payload!r}")
                if not data:
                    raise DriverError("the server closed a connection")


@contextmanager
def serving() -> Iterator[tuple[ChildProcess, Target]]:
    """A server of ``load_app``."""
    port = free_port()
    command = [sys.executable, "-m", "syncviz", "serve", str(_APP), "--port", str(port)]
    with ChildProcess(command, environment={"PYTHONPATH": str(_APP.parents[2])}) as process:

        def answers() -> bool:
            try:
                with WebConnection(port, timeout=5.0) as web:
                    return web.get("/healthz").status == 200
            except (OSError, WebError):
                return False

        process.wait_until(answers)
        yield process, Target(port, f"/{_APP.stem}")


def opened(target: Target, mode: str) -> Replica:
    """A session of that kind, connected and pulled."""
    return Replica(target, get_token(Target(target.port, f"{target.path}?mode={mode}")))


def report(target: Target) -> dict[str, dict[str, int]]:
    """What the server's sessions have measured since the last report."""
    with WebConnection(target.port) as web:
        page = web.get(f"{target.path}?mode=report").body.decode()
    title = re.search("<title>(.*?)</title>", page)
    if title is None:
        raise DriverError("the report's page has no title")
    found: dict[str, dict[str, int]] = json.loads(html.unescape(title[1]))
    return found


def percentile(counts: dict[str, int], part: float) -> float:
    """The value, in seconds, below which that part of what is counted by milliseconds lies."""
    wanted = part * sum(counts.values())
    for milliseconds, count in sorted((int(ms), count) for ms, count in counts.items()):
        wanted -= count
        if wanted <= 0:
            return (milliseconds + 1) / 1000
    return 0.0


def ticking(sessions: int, seconds: float) -> bool:
    """Many sessions with a periodic callback; tell whether all is as it should be."""
    sink = Sink()
    with serving() as (process, target), ExitStack() as stack:
        for _ in range(sessions):
            replica = opened(target, "tick")
            stack.callback(replica.close)
            sink.add(replica.wire)
            sink.run(0.002)  # those that are open are sent something already
        sink.run(min(5.0, seconds / 4))
        report(target)  # what was measured while they were opened
        levels, cpu, began = [], process.cpu_seconds(), time.monotonic()
        for _ in range(4):
            sink.run(seconds / 4)
            levels.append(process.memory().rss / 2**20)
        cpu = (process.cpu_seconds() - cpu) / (time.monotonic() - began)
        late = report(target)["late"]
    p99, growth = percentile(late, 0.99), levels[-1] / levels[0]
    print(
        f"{sessions} sessions, a callback every 50 ms each: {sum(late.values()) / seconds:.0f} calls a second"
        f" (of {sessions * 20}), late p50 {1e3 * percentile(late, 0.5):.0f} ms, p99 {1e3 * p99:.0f} ms,"
        f" most {max(map(int, late), default=0)} ms; {100 * cpu:.0f} % of a processor,"
        f" {levels[0]:.1f} MiB after a quarter, {levels[-1]:.1f} MiB at the end",
        flush=True,
    )
    return p99 <= _MOST_LATE and growth <= _MOST_GROWTH


def blocking(sessions: int, seconds: float) -> bool:
    """Some sessions that block in threads, one that wants its answers; tell whether it gets them."""
    sink = Sink()
    with serving() as (_, target), ExitStack() as stack:
        trip = opened(target, "trip")
        stack.callback(trip.close)
        number = next(
            model for model, values in trip.models("Slider").items() if values.get("name") == "number"
        )
        alone = trips(trip, number, sink, min(3.0, seconds / 4))
        for _ in range(sessions):
            replica = opened(target, "block")
            stack.callback(replica.close)
            sink.add(replica.wire)
        beside = trips(trip, number, sink, seconds)
        begun, ended = report(target)["blocked"]
    p99, p99_alone = beside[int(len(beside) * 0.99)], alone[int(len(alone) * 0.99)]
    print(
        f"{sessions} sessions that block for 2 s in threads ({begun} times, {ended} ended): round trips beside them"
        f" p50 {1e3 * beside[len(beside) // 2]:.2f} ms, p99 {1e3 * p99:.2f} ms, most {1e3 * beside[-1]:.1f} ms of"
        f" {len(beside)} (alone p50 {1e3 * alone[len(alone) // 2]:.2f} ms,"
        f" p99 {1e3 * p99_alone:.2f} ms)",
        flush=True,
    )
    return p99 <= _MOST_WAIT


def trips(replica: Replica, model: str, sink: Sink, seconds: float) -> list[float]:
    """Sorted times of round trips: a change, its echo, the answer."""
    times: list[float] = []
    end = time.monotonic() + seconds
    value = int(time.monotonic() * 1000) % 500_000
    while time.monotonic() < end:
        value += 1
        event = {"kind": "ModelChanged", "model": {"id": model}, "attr": "value", "new": value}
        began = time.perf_counter()
        reqid = replica.wire.send("PATCH-DOC", json.dumps({"events": [event]}).encode())
        echo = replica.wire.expect("PATCH-DOC")
        if str(value).encode() not in echo.content:
            raise DriverError(f"wanted the echo of {value}, got {echo.content!r}")
        replica.wire.expect("OK", reqid)
        times.append(time.perf_counter() - began)
        sink.run(_EVERY)
    return sorted(times)


def main(arguments: list[str] | None = None) -> int:
    """Run the load; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__.split("\n")[0])
    parser.add_argument("--sessions", type=int, default=500, help="with a periodic callback (default 500)")
    parser.add_argument("--blocking", type=int, default=50, help="with a callback that blocks (default 50)")
    parser.add_argument("--seconds", type=float, default=60.0, help="that the first load lasts (default 60)")
    options = parser.parse_args(arguments)
    if not 1 <= options.sessions <= _MOST_SESSIONS or not 1 <= options.blocking <= _MOST_SESSIONS:
        parser.error(f"the numbers of sessions are from 1 to {_MOST_SESSIONS}")
    if not 1 <= options.seconds <= _MOST_SECONDS:
        parser.error(f"the seconds are from 1 to {_MOST_SECONDS:g}")
    install_signal_handlers()
    well = ticking(options.sessions, options.seconds)
    well = blocking(options.blocking, min(options.seconds, 20.0)) and well
    return int(not well)


if __name__ == "__main__":
    sys.exit(main())
