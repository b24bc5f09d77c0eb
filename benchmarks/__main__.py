"""``python -m benchmarks``: run the rows, print the table, write the JSON."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.peers import PEERS, Peer, PeerMissing, make_peer
from benchmarks.process import install_signal_handlers
from benchmarks.report import as_json, as_markdown, machine, write_json
from benchmarks.rows import ROWS, select_rows
from benchmarks.rows.base import DEEP, NORMAL, QUICK
from benchmarks.runner import run_rows

__all__ = ["main"]

RESULTS = Path(__file__).parent / "results"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0, or 1 when a peer failed a row, 2 when there is nothing to run, 130 on Ctrl-C."""
    options = _parser().parse_args(arguments)
    install_signal_handlers()
    date = datetime.now(UTC)
    scale = QUICK if options.quick else DEEP if options.deep else NORMAL
    if options.repeats is not None:
        scale = dataclasses.replace(scale, repeats=options.repeats)
    try:
        rows = select_rows(options.rows)
        peers = _peers(options.peers)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if not peers:
        print("none of the peers is installed", file=sys.stderr)
        return 2
    about = machine()
    try:
        results = run_rows(rows, peers, scale)
    except KeyboardInterrupt:
        print("interrupted: nothing is written, every child has been stopped", file=sys.stderr)
        return 130
    data = as_json(results, peers, scale, about, date)
    path = options.json or RESULTS / f"{date:%Y%m%d-%H%M%S}.json"
    write_json(data, path)
    print(as_markdown(data))
    print(f"written to {path}", file=sys.stderr)
    return 1 if any(result.errors for result in results) else 0


def _peers(specs: str) -> list[Peer]:
    peers = []
    for spec in filter(None, (part.strip() for part in specs.split(","))):
        try:
            peers.append(make_peer(spec))
        except PeerMissing as error:
            print(f"left out: {error}", file=sys.stderr)
    return peers


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--quick", action="store_true", help="one small repeat of everything, under two minutes"
    )
    size.add_argument(
        "--deep", action="store_true", help="1,000 open sessions, 1,000 (Bokeh: 200) expiring ones"
    )
    names = ",".join(row.name for row in ROWS)
    parser.add_argument("--rows", default=names, help=f"comma-separated, default {names}")
    parser.add_argument(
        "--peers",
        default=",".join(PEERS),
        help="comma-separated names, each with =/path/to/python for another interpreter; default %(default)s",
    )
    parser.add_argument(
        "--repeats", type=_positive, metavar="N", help="repeats per row and peer, interleaved"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="default benchmarks/results/<date>.json")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100:
        raise argparse.ArgumentTypeError(f"expected 1 to 100, got {text}")
    return number


if __name__ == "__main__":
    sys.exit(main())
