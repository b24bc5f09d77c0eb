"""Children of the benchmarks: their costs are read, and nothing of them is left."""

from __future__ import annotations

import os
import sys
import textwrap
from pathlib import Path

import pytest

from benchmarks.process import ChildFailed, ChildProcess, parse_smaps

FAMILY = textwrap.dedent(
    """
    import subprocess, sys
    child = subprocess.Popen([sys.executable, "-c", "print('up', flush=True); input()"],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    child.stdout.readline()
    print("ready", child.pid, flush=True)
    child.wait()
    """
)


def test_the_whole_family_is_counted_and_killed() -> None:
    with ChildProcess([sys.executable, "-c", FAMILY]) as family:
        family.wait_until(lambda: "ready" in family.log_tail())
        grandchild = int(family.log_tail().split()[1])
        assert family.tree() == [family.pid, grandchild]
        alone = parse_smaps(Path(f"/proc/{family.pid}/smaps_rollup").read_text())
        assert family.memory().pss > alone.pss
        assert family.cpu_seconds() > 0
    for pid in (family.pid, grandchild):
        stat = Path(f"/proc/{pid}/stat")
        # an orphan may wait for init to collect it
        assert not stat.exists() or stat.read_text().rsplit(")", 1)[1].split()[0] == "Z"


def test_cpu_of_ended_children_stays_counted() -> None:
    script = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'sum(range(20_000_000))'])\n"
    script += "print('ready', flush=True)\nimport time; time.sleep(60)"
    with ChildProcess([sys.executable, "-c", script]) as child:
        child.wait_until(lambda: "ready" in child.log_tail())
        waited = sum(
            int(field)
            for field in Path(f"/proc/{child.pid}/stat").read_text().rsplit(")", 1)[1].split()[13:15]
        )
        assert waited > 0
        assert child.cpu_seconds() > waited / os.sysconf("SC_CLK_TCK")


def test_a_child_that_ends_is_reported_with_its_output() -> None:
    with ChildProcess([sys.executable, "-c", "raise SystemExit('no such app')"]) as child:
        with pytest.raises(ChildFailed, match="no such app"):
            child.wait_until(lambda: False, timeout=20)


def test_a_child_that_never_gets_ready_is_given_up() -> None:
    with ChildProcess([sys.executable, "-c", "import time; time.sleep(60)"]) as child:
        with pytest.raises(ChildFailed, match=r"not ready within 0\.1 s"):
            child.wait_until(lambda: False, timeout=0.1)


def test_an_unknown_program_is_a_failure_not_a_traceback() -> None:
    with pytest.raises(ChildFailed, match="cannot start"):
        ChildProcess(["/nonexistent/program"])


def test_parse_smaps() -> None:
    memory = parse_smaps("1-2 ---p [rollup]\nRss:   100 kB\nPss:   60 kB\nPss_Dirty: 7 kB\n")
    assert (memory.rss, memory.pss) == (102400, 61440)
    with pytest.raises(ValueError, match="without Rss and Pss"):
        parse_smaps("Rss: 1 kB\n")
