"""Rows for visitors who arrive: the page alone, and the whole way to an open session."""

from __future__ import annotations

from time import perf_counter

from benchmarks.driver import Replica, find_token
from benchmarks.peers import Server
from benchmarks.rows.base import Budget, Meter, Metric, Row, Sample, Scale, latency
from benchmarks.web import WebConnection

__all__ = ["OPEN", "PAGE"]

_METRICS = (
    Metric("cpu", "server CPU", "ms"),
    Metric("p50", "p50", "ms"),
    Metric("p99", "p99", "ms"),
)
_WARM_UP = 5


def _warm_up(server: Server) -> None:
    for _ in range(_WARM_UP):
        Replica.open(server.target).close()


def _pages(server: Server, scale: Scale) -> Sample:
    times = []
    with WebConnection(server.target.port, timeout=server.target.timeout) as web:
        web.get(server.probe_path)  # the connection itself is not part of this row
        with Meter(server.process) as meter:
            for _ in Budget(scale.pages, scale.seconds):
                start = perf_counter()
                response = web.get(server.target.path)
                times.append(perf_counter() - start)
                find_token(response.body)
    return {**meter.cost(len(times)), **latency(times), "bytes": len(response.body)}


def _opens(server: Server, scale: Scale) -> Sample:
    times = []
    replicas = []
    try:
        with Meter(server.process) as meter:
            for _ in Budget(scale.opens, scale.seconds):
                start = perf_counter()
                replicas.append(Replica.open(server.target))
                times.append(perf_counter() - start)
    finally:
        for replica in replicas:
            replica.close()
    return {**meter.cost(len(times)), **latency(times), "bytes": len(replicas[-1].reply.content)}


PAGE = Row(
    name="page",
    title="page: GET of the application, a new session each",
    metrics=_METRICS,
    on_server=_pages,
    warm_up=_warm_up,
)
OPEN = Row(
    name="open",
    title="session open: page, token, WebSocket, ACK, document pulled",
    metrics=_METRICS,
    on_server=_opens,
    warm_up=_warm_up,
)
