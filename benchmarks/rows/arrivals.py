"""The row for a busy minute: visitors who come and go all the time while the sessions of earlier ones expire."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from time import perf_counter

from benchmarks.kinds import names_of
from benchmarks.peers import Server
from benchmarks.rows.base import Meter, Metric, Row, Sample, Scale, percentile

__all__ = ["ARRIVALS", "quarters"]

_CLIENTS = 8
_TIMEOUT = 30.0
_WARM_UP = 5
_SWITCH = 0.0002


def _arrivals(server: Server, scale: Scale) -> Sample:
    opened: list[tuple[float, float]] = []  # when it began, how long it took
    failures: list[Exception] = []
    target = replace(server.target, timeout=_TIMEOUT)
    visit = server.peer.kind.visit
    for _ in range(_WARM_UP):
        visit.open(target).close()
    begun = perf_counter()
    end = begun + scale.arrival_seconds

    def come_and_go() -> None:
        try:
            start = perf_counter()
            while True:  # once at least: reading the meter may take longer than a very short run
                with suppress(TimeoutError):  # counted with the time that it waited
                    visit.open(target).close()
                opened.append((start - begun, perf_counter() - start))
                start = perf_counter()
                if start >= end:
                    break
        except Exception as error:  # noqa: BLE001 raised again by the main thread
            failures.append(error)

    threads = [threading.Thread(target=come_and_go) for _ in range(_CLIENTS)]
    with _quick_switches(), Meter(server.process) as meter:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    if failures:
        raise failures[0]
    return {
        "cpu": meter.cost(len(opened))["cpu"],
        "max": 1000 * max(duration for _, duration in opened),
        "memory": server.process.memory().pss / 2**20,
        **quarters(opened, scale.arrival_seconds),
    }


def quarters(opened: list[tuple[float, float]], seconds: float) -> Sample:
    """Rate, p50 and p99 (ms) by the quarter in which an opening ended, and how the rate changed."""
    sample: Sample = {}
    for quarter in range(1, 5):
        low, high = seconds * (quarter - 1) / 4, seconds * quarter / 4
        # those that end late count in the last quarter
        found = [
            duration
            for start, duration in opened
            if low <= start + duration < high or (quarter == 4 and start + duration >= high)
        ]
        sample[f"rate_{quarter}"] = len(found) / (seconds / 4)
        for percent in (50, 99):
            sample[f"p{percent}_{quarter}"] = 1000 * percentile(found, percent) if found else 1000 * seconds
    sample["kept_rate"] = 100 * sample["rate_4"] / sample["rate_1"] if sample["rate_1"] else 0.0
    return sample


@contextmanager
def _quick_switches() -> Iterator[None]:
    """Threads of the client that have an answer wait less for each other than the 5 ms of Python's default."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


ARRIVALS = Row(
    name="arrivals",
    title=f"{_CLIENTS} clients open sessions and leave, one after another, with default expiry",
    metrics=(
        Metric("cpu", "server CPU per session", "ms"),
        Metric("rate_1", "rate, first quarter", "1/s", more=True),
        Metric("rate_4", "rate, last quarter", "1/s", more=True),
        Metric("kept_rate", "last quarter's rate of the first's", "%", compare=False, more=True, aim=90.0),
        Metric("p50_1", "p50, first quarter", "ms"),
        Metric("p50_4", "p50, last quarter", "ms"),
        Metric("p99_1", "p99, first quarter", "ms", aim=50.0),
        Metric("p99_4", "p99, last quarter", "ms", aim=50.0),
        Metric("max", "slowest", "ms"),
        Metric("memory", "PSS at the end", "MiB"),
    ),
    on_server=_arrivals,
    fresh=True,
    expiry=None,
    repeats=1,
    peers=names_of(core=True),
    note=f"A closed loop without a pause: p50 is {_CLIENTS} waiting for one server. Given up after {_TIMEOUT:.0f} s.",
)
