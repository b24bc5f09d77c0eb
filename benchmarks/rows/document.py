"""Rows for the engine alone: documents made and serialised in a process of their own, no server."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from benchmarks.kinds import names_of
from benchmarks.peers import Peer
from benchmarks.process import ChildFailed, ChildProcess
from benchmarks.rows.base import Metric, Row, Sample, Scale

__all__ = ["DASHBOARD", "DOCUMENT", "as_child", "in_process"]

_LONGEST = 180.0


def in_process(peer: Peer, scale: Scale, app: str, variables: Mapping[str, str] | None = None) -> Sample:
    """Costs of an application's document, measured in a process of its own without a server."""
    arguments = ["benchmarks.document_child", app, str(scale.documents), str(scale.seconds)]
    return as_child(peer, arguments, scale, variables)


def as_child(
    peer: Peer, arguments: Sequence[str], scale: Scale, variables: Mapping[str, str] | None = None
) -> Sample:
    """Run a module (with its arguments) that prints its sample as a line of JSON. Raises ChildFailed."""
    command = [peer.python, "-m", *arguments]
    with ChildProcess(command, environment={**peer.environment(), **(variables or {})}) as child:
        output = child.wait(timeout=_LONGEST + 4 * scale.seconds)
    try:
        sample: Sample = json.loads(output.splitlines()[-1])
    except (ValueError, IndexError) as error:
        raise ChildFailed(
            f"expected a line of JSON from {' '.join(command)}, got {output[-2000:]!r}"
        ) from error
    return sample


_COSTS = (
    Metric("create", "CPU to create", "ms"),
    Metric("serialise", "CPU to serialise", "ms"),
    Metric("models", "models", "", compare=False),
    Metric("bytes", "JSON", "bytes"),
)

_LIBRARIES = names_of(core=True, also=("syncviz-newest", "bokeh-newest"))
DOCUMENT = Row(
    name="document",
    title="sliders document made and serialised, in process",
    metrics=(Metric("total", "CPU, both", "ms", aim=0.4, floor="dumps"), *_COSTS),
    in_child=lambda peer, scale: in_process(peer, scale, "sliders_app"),
    peers=_LIBRARIES,
)
DASHBOARD = Row(
    name="dashboard",
    title="dashboard of 300 models made and serialised, in process",
    metrics=(Metric("total", "CPU, both", "ms"), *_COSTS),
    in_child=lambda peer, scale: in_process(peer, scale, "dashboard_app"),
    peers=_LIBRARIES,
)
