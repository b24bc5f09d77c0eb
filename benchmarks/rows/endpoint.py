"""The row for a site: one Flask endpoint that pulls a session, customises it and renders its script."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from benchmarks.kinds import names_of
from benchmarks.peers import Server
from benchmarks.process import ChildFailed, ChildProcess, free_port
from benchmarks.rows.base import Budget, Meter, Metric, Row, Sample, Scale, latency
from benchmarks.web import WebConnection, WebError

__all__ = ["ENDPOINT"]

_SITE = Path(__file__).parents[1] / "apps" / "endpoint_site.py"
_WARM_UP = 5


def _requests(server: Server, scale: Scale) -> Sample:
    port = free_port()
    url = f"http://127.0.0.1:{server.target.port}{server.target.path}"
    command = [server.peer.python, str(_SITE), str(port), url]

    def answers() -> bool:
        try:
            with WebConnection(port, timeout=server.target.timeout) as web:
                return web.get("/up").status == 200
        except (WebError, OSError):
            return False

    times = []
    with ChildProcess(command, environment=server.peer.environment()) as site:
        site.wait_until(answers)
        with WebConnection(port, timeout=server.target.timeout) as web:
            for _ in range(_WARM_UP):
                web.get("/")
                web.get("/up")
            bare = []
            for _ in Budget(scale.pages, scale.seconds / 4):
                start = perf_counter()
                web.get("/up")
                bare.append(perf_counter() - start)
            with Meter(site) as meter:
                for _ in Budget(scale.pages, scale.seconds):
                    start = perf_counter()
                    response = web.get("/")
                    times.append(perf_counter() - start)
                    if response.status != 200 or b"<script" not in response.body:
                        raise ChildFailed(f"the site answered {response.status}: {site.log_tail()}")
        return {
            **meter.cost(len(times)),
            **latency(times),
            "bare": latency(bare)["p50"],
            "bytes": len(response.body),
        }


ENDPOINT = Row(
    name="endpoint",
    title="Flask endpoint: session pulled, customised, its script rendered (the site's CPU)",
    metrics=(
        Metric("cpu", "site CPU", "ms"),
        Metric("p50", "p50", "ms", aim=4.0),
        Metric("p99", "p99", "ms"),
        Metric("bare", "p50 of a view that does nothing", "ms", compare=False),
    ),
    on_server=_requests,
    peers=names_of(core=True),
)
