"""Where the time of a session's opening or of a slider's round trip goes in the sidecar.

    python -m benchmarks.profile open
    python -m benchmarks.profile trip --seconds 20 --native

py-spy (``pip install 'syncviz[bench]'``) looks into ``syncviz serve`` while the load driver uses it, and counts which
functions it finds. Printed are the ten functions in which most time passes, alone and (ours) with everything that they
call, and the rooms of the house, as shares and as CPU time of one operation. Use it on a quiet machine: a process that
waits for a core is taken for a busy one. It may need the rights of ptrace(2): run it as root, or allow it in a
container.
"""

from __future__ import annotations

import argparse
import re
import sys
import sysconfig
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from benchmarks.kinds import ROOT
from benchmarks.peers import Server, make_peer
from benchmarks.process import ChildProcess, install_signal_handlers
from benchmarks.rows.base import Meter
from benchmarks.visits import run_moves

__all__ = ["count_frames", "main"]

_RATE = 500
_WARM_UP = 50
_LONGEST = 300.0
_FRAME = re.compile(r"(?P<function>.+) \((?P<file>.+?)(:\d+)?\)$")


def main(arguments: list[str] | None = None) -> int:
    """Profile one operation; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.profile", description=__doc__.split("\n")[0])
    parser.add_argument("operation", choices=sorted(_OPERATIONS), help="what is done all the time")
    parser.add_argument("--seconds", type=float, default=10.0, help="how long (default 10)")
    parser.add_argument("--native", action="store_true", help="functions of C too")
    parser.add_argument("--top", type=int, default=10, help="how many functions (default 10)")
    options = parser.parse_args(arguments)
    if not 1 <= options.seconds <= _LONGEST:
        parser.error(f"the seconds are from 1 to {_LONGEST:g}")
    install_signal_handlers()
    spy = Path(sys.executable).with_name("py-spy")
    if not spy.exists():
        print("py-spy is not installed: pip install 'syncviz[bench]'", file=sys.stderr)
        return 2
    operate = _OPERATIONS[options.operation]
    with make_peer("syncviz").start() as server, tempfile.TemporaryDirectory() as folder:
        operate(server, _WARM_UP, 30.0)
        raw = Path(folder) / "raw"
        command = [str(spy), "record", "--pid", str(server.process.pid), "--format", "raw", "--rate", str(_RATE)]
        command += ["--duration", str(round(options.seconds)), "--output", str(raw), "--nolineno", "--threads"]
        command += ["--native"] if options.native else []
        with ChildProcess(command) as recorder:
            time.sleep(0.5)  # it takes a moment to begin; until its end there is always something to see
            with Meter(server.process) as meter:
                count = operate(server, sys.maxsize, options.seconds)
            recorder.wait(timeout=60.0)
        print(report(options.operation, raw.read_text(), meter.cost(count)["cpu"], options.top))
    return 0


def report(operation: str, raw: str, cpu: float, top: int) -> str:
    """The lists as Markdown; ``cpu`` are milliseconds of one operation."""
    alone, with_callees, total = count_frames(raw)
    ours = Counter({frame: count for frame, count in with_callees.items() if "(syncviz/" in frame})
    rooms: Counter[str] = Counter()
    for frame, count in alone.items():
        rooms[_room(frame)] += count
    lines = [f"{operation}: {cpu:.3f} ms CPU, {total} samples (while looked at: dearer than without)"]
    titles = {"in the function itself": alone, "with what it calls": ours, "in a room": rooms}
    for title, counts in titles.items():
        lines += ["", f"| {title} | share | ms |", "| --- | ---: | ---: |"]
        lines += [
            f"| {name} | {100 * count / total:.1f} % | {cpu * count / total:.4f} |"
            for name, count in counts.most_common(top)
        ]
    return "\n".join(lines)


def count_frames(raw: str) -> tuple[Counter[str], Counter[str], int]:
    """Samples by function, alone and with callees, out of py-spy's lines "thread;outermost;…;innermost COUNT".

    Only the main thread counts, which is that of gevent's hub: py-spy takes waiting threads for busy ones now and then.
    """
    alone: Counter[str] = Counter()
    with_callees: Counter[str] = Counter()
    total = 0
    for line in raw.splitlines():
        stack, _, number = line.rpartition(" ")
        thread, *stacked = stack.split(";")
        if not thread.endswith("MainThread") or not stacked:
            continue
        frames = [_shorten(frame) for frame in stacked]
        total += int(number)
        alone[frames[-1]] += int(number)
        for frame in set(frames):  # a function that calls itself counts once
            with_callees[frame] += int(number)
    return alone, with_callees, total


def _shorten(frame: str) -> str:
    """Function and file without line number and without this machine's folders."""
    match = _FRAME.match(frame)
    if match is None:
        return frame
    file = match["file"]
    for folder in (sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"), str(ROOT)):
        file = file.removeprefix(f"{folder}/")
    return f"{match['function']} ({file})"


def _room(frame: str) -> str:
    """A package of ours, or a library."""
    match = _FRAME.match(frame)
    if match is None or match["file"].startswith("<"):
        return "generated code"
    first, *rest = match["file"].split("/")
    return f"{first}/{rest[0]}" if first == "syncviz" and len(rest) > 1 else first


def _opens(server: Server, count: int, seconds: float) -> int:
    return _repeat(lambda: server.open().close(), count, seconds)


def _trips(server: Server, count: int, seconds: float) -> int:
    visit = server.open()
    try:
        done = len(run_moves([visit], count=count, seconds=seconds, timeout=server.target.timeout))
        visit.verify()
        return done
    finally:
        visit.close()


def _repeat(work: Callable[[], None], count: int, seconds: float) -> int:
    end = time.monotonic() + seconds
    done = 0
    while done < count and time.monotonic() < end:
        work()
        done += 1
    return done


_OPERATIONS: dict[str, Callable[[Server, int, float], int]] = {"open": _opens, "trip": _trips}


if __name__ == "__main__":
    sys.exit(main())
