"""Row for the engine alone: the sliders document made and serialised in a process of its own, no server."""

from __future__ import annotations

import json
import sys

from benchmarks.peers import Peer
from benchmarks.process import ChildFailed, ChildProcess
from benchmarks.rows.base import Metric, Row, Sample, Scale

__all__ = ["DOCUMENT"]


def _document(peer: Peer, scale: Scale) -> Sample:
    command = [peer.python or sys.executable, "-m", "benchmarks.document_child"]
    command += [str(scale.documents), str(scale.seconds)]
    with ChildProcess(command, environment=peer.environment()) as child:
        output = child.wait(timeout=60.0 + 4 * scale.seconds)
    try:
        sample: Sample = json.loads(output.splitlines()[-1])
    except (ValueError, IndexError) as error:
        raise ChildFailed(
            f"expected a line of JSON from {' '.join(command)}, got {output[-2000:]!r}"
        ) from error
    return sample


DOCUMENT = Row(
    name="document",
    title="sliders document made and serialised, in process",
    metrics=(
        Metric("total", "CPU, both", "ms"),
        Metric("create", "CPU to create", "ms"),
        Metric("serialise", "CPU to serialise", "ms"),
        Metric("bytes", "JSON", "bytes"),
    ),
    in_child=_document,
)
