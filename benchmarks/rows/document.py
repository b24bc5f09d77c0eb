"""Rows for the engine alone: documents made and serialised in a process of their own, no server."""

from __future__ import annotations

import json
import sys

from benchmarks.peers import Peer
from benchmarks.process import ChildFailed, ChildProcess
from benchmarks.rows.base import Metric, Row, Sample, Scale

__all__ = ["DASHBOARD", "DOCUMENT"]


def _document(peer: Peer, scale: Scale, app: str, panels: int = 6) -> Sample:
    command = [peer.python or sys.executable, "-m", "benchmarks.document_child"]
    command += [app, str(scale.documents), str(scale.seconds)]
    environment = {**peer.environment(), "SYNCVIZ_BENCH_PANELS": str(panels)}
    with ChildProcess(command, environment=environment) as child:
        output = child.wait(timeout=60.0 + 4 * scale.seconds)
    try:
        sample: Sample = json.loads(output.splitlines()[-1])
    except (ValueError, IndexError) as error:
        raise ChildFailed(
            f"expected a line of JSON from {' '.join(command)}, got {output[-2000:]!r}"
        ) from error
    return sample


_METRICS = (
    Metric("total", "CPU, both", "ms"),
    Metric("create", "CPU to create", "ms"),
    Metric("serialise", "CPU to serialise", "ms"),
    Metric("models", "models", "", compare=False),
    Metric("bytes", "JSON", "bytes"),
)

DOCUMENT = Row(
    name="document",
    title="sliders document made and serialised, in process",
    metrics=_METRICS,
    in_child=lambda peer, scale: _document(peer, scale, "sliders_app"),
)
DASHBOARD = Row(
    name="dashboard",
    title="dashboard of 300 models made and serialised, in process",
    metrics=_METRICS,
    in_child=lambda peer, scale: _document(peer, scale, "dashboard_app"),
)
