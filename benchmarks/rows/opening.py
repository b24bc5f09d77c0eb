"""Rows for visitors who arrive: the page alone, and the whole way to an open session."""

from __future__ import annotations

from time import perf_counter

from benchmarks.peers import Server
from benchmarks.rows.base import Budget, Meter, Metric, Row, Sample, Scale, latency
from benchmarks.web import WebConnection

__all__ = ["OPEN", "PAGE"]

_TIMES = (Metric("p50", "p50", "ms"), Metric("p99", "p99", "ms"))
_WARM_UP = 5


def _warm_up(server: Server) -> None:
    for _ in range(_WARM_UP):
        server.open().close()


def _pages(server: Server, scale: Scale) -> Sample:
    times = []
    visit = server.peer.kind.visit
    with WebConnection(server.target.port, timeout=server.target.timeout) as web:
        web.get(server.probe_path)  # the connection itself is not part of this row
        with Meter(server.process) as meter:
            for _ in Budget(scale.pages, scale.seconds):
                start = perf_counter()
                response = web.get(server.page_path)
                times.append(perf_counter() - start)
                visit.check_page(response.body)
    return {**meter.cost(len(times)), **latency(times), "bytes": len(response.body)}


def _opens(server: Server, scale: Scale) -> Sample:
    times = []
    visits = []
    try:
        with Meter(server.process) as meter:
            for _ in Budget(scale.opens, scale.seconds):
                start = perf_counter()
                visits.append(server.open())
                times.append(perf_counter() - start)
    finally:
        for visit in visits:
            visit.close()
    return {**meter.cost(len(times)), **latency(times), "bytes": visits[-1].size}


PAGE = Row(
    name="page",
    title="page: GET of the application, a new session each",
    metrics=(Metric("cpu", "server CPU", "ms", aim=0.4), *_TIMES),
    on_server=_pages,
    warm_up=_warm_up,
)
OPEN = Row(
    name="open",
    title="session open: page, token, WebSocket, ACK, document pulled",
    metrics=(Metric("cpu", "server CPU", "ms", aim=0.9), *_TIMES),
    on_server=_opens,
    warm_up=_warm_up,
    note=(
        "Dash has no sessions: its page, layout and dependencies are fetched over one connection. NiceGUI: page, "
        "WebSocket, Socket.IO's handshake."
    ),
)
