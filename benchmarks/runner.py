"""Runs rows against peers, interleaved: A B A B, so that a noisy minute of the machine hits all of them."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from benchmarks.driver import DriverError
from benchmarks.peers import Peer, Server
from benchmarks.process import ChildFailed
from benchmarks.rows.base import Row, Sample, Scale
from benchmarks.web import WebError

__all__ = ["RowResult", "run_row", "run_rows"]

_FAILURES = (ChildFailed, DriverError, WebError, OSError, ValueError, LookupError)


@dataclass
class RowResult:
    """Samples by peer label, one per repeat, and for peers that failed the reason."""

    row: Row
    samples: dict[str, list[Sample]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)


def run_rows(rows: Sequence[Row], peers: Sequence[Peer], scale: Scale) -> list[RowResult]:
    """Run all rows one after another; progress goes to stderr."""
    results = []
    for row in rows:
        start = time.monotonic()
        result = run_row(row, peers, scale)
        print(f"{row.name}: {time.monotonic() - start:.1f} s", file=sys.stderr, flush=True)
        for label, reason in result.errors.items():
            print(f"  {label} failed: {reason}", file=sys.stderr, flush=True)
        results.append(result)
    return results


def run_row(row: Row, peers: Sequence[Peer], scale: Scale) -> RowResult:
    """Run one row on every peer that it is for, ``scale.repeats`` times; a peer that fails is left out of the rest."""
    peers = [peer for peer in peers if peer.name in row.peers]
    result = RowResult(row, {peer.label: [] for peer in peers})
    servers: dict[str, Server] = {}
    with ExitStack() as stack:
        for _ in range(min(scale.repeats, row.repeats)):
            for peer in peers:
                if peer.label in result.errors:
                    continue
                try:
                    sample = _run_once(row, peer, scale, servers, stack)
                except _FAILURES as error:
                    result.errors[peer.label] = _reason(error, servers.get(peer.label))
                else:
                    result.samples[peer.label].append(sample)
    return result


def _run_once(row: Row, peer: Peer, scale: Scale, servers: dict[str, Server], stack: ExitStack) -> Sample:
    if row.in_child is not None:
        return row.in_child(peer, scale)
    assert row.on_server is not None
    if row.fresh:
        with peer.start(row.expiry, app=row.app) as server:
            return row.on_server(server, scale)
    if peer.label not in servers:
        servers[peer.label] = server = stack.enter_context(peer.start(row.expiry, app=row.app))
        if row.warm_up is not None:
            row.warm_up(server)
    return row.on_server(servers[peer.label], scale)


def _reason(error: Exception, server: Server | None) -> str:
    reason = f"{type(error).__name__}: {error}"
    if server is not None and (tail := server.process.log_tail(2000)):
        reason += f"\n--- end of the server's output\n{tail}"
    return reason
