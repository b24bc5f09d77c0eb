"""``python -m benchmarks``: run the rows, print the table, write JSON, Markdown and plots."""

from __future__ import annotations

import argparse
import dataclasses
import resource
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.kinds import names_of
from benchmarks.peers import PEERS, Peer, PeerMissing, make_peer
from benchmarks.plots import write_plots
from benchmarks.process import install_signal_handlers
from benchmarks.report import Run, as_json, machine, write_json
from benchmarks.rows import QUICK_ROWS, ROWS, select_rows
from benchmarks.rows.base import DEEP, NORMAL, QUICK
from benchmarks.runner import run_rows
from benchmarks.tables import as_markdown
from syncviz.errors import MissingDependency

__all__ = ["main"]

RESULTS = Path(__file__).parent / "results"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0, or 1 when a peer failed a row, 2 when there is nothing to run, 130 on Ctrl-C."""
    options = _parser().parse_args(arguments)
    install_signal_handlers()
    begun = time.monotonic()
    date = datetime.now(UTC)
    scale = QUICK if options.quick else DEEP if options.deep else NORMAL
    if options.repeats is not None:
        scale = dataclasses.replace(scale, repeats=options.repeats)
    try:
        if options.rows is not None:
            rows = select_rows(options.rows)
        else:
            rows = list(QUICK_ROWS if options.quick else ROWS)
        peers = _peers(options.peers or (names_of(core=True, also=["floor-gevent"]) if options.quick else PEERS))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if not peers:
        print("none of the peers is installed", file=sys.stderr)
        return 2
    _allow_many_sockets()
    about = machine()
    try:
        results = run_rows(rows, peers, scale)
    except KeyboardInterrupt:
        print("interrupted: nothing is written, every child has been stopped", file=sys.stderr)
        return 130
    data = as_json(results, peers, scale, about, date)
    path = options.json or RESULTS / f"{date:%Y%m%d-%H%M%S}.json"
    write_json(data, path)
    run = Run(data)
    text = as_markdown(run)
    path.with_suffix(".md").write_text(text)
    print(text)
    try:
        write_plots(run, path.with_suffix(""))
    except (MissingDependency, TimeoutError) as error:
        print(f"no picture of the plots: {error}", file=sys.stderr)
    print(f"written to {path} and beside it, after {time.monotonic() - begun:.0f} s", file=sys.stderr)
    return 1 if any(result.errors for result in results) else 0


def _peers(specs: Sequence[str]) -> list[Peer]:
    peers = []
    for spec in specs:
        try:
            peers.append(make_peer(spec))
        except PeerMissing as error:
            print(f"left out: {error}", file=sys.stderr)
    return peers


def _allow_many_sockets() -> None:
    """Let this process and its children open as many as the system lets them: 5,000 sessions are 5,000 sockets."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--quick", action="store_true", help="one small repeat of every row with syncviz, bokeh and a floor"
    )
    size.add_argument("--deep", action="store_true", help="longer, and up to 5,000 open sessions")
    names, quick = (",".join(row.name for row in rows) for rows in (ROWS, QUICK_ROWS))
    parser.add_argument("--rows", help=f"comma-separated, default {names}; with --quick {quick}")
    parser.add_argument(
        "--peers",
        type=_words,
        metavar="NAMES",
        help="comma-separated names, each with =/path/to/python for another interpreter; "
        f"default {','.join(PEERS)}, as far as they are installed",
    )
    parser.add_argument(
        "--repeats", type=_positive, metavar="N", help="repeats per row and peer, interleaved"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="default benchmarks/results/<date>.json")
    return parser


def _words(text: str) -> list[str]:
    return [word for part in text.split(",") if (word := part.strip())]


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100:
        raise argparse.ArgumentTypeError(f"expected 1 to 100, got {text}")
    return number


if __name__ == "__main__":
    sys.exit(main())
