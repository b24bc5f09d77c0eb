"""Memory of sessions that have gone goes back to the operating system."""

from __future__ import annotations

import subprocess
import sys

import pytest

from syncviz.application import Application
from syncviz.server import sidecar as sidecar_module
from syncviz.server.sidecar import Options, Sidecar

MEASURE = """
import gc
from pathlib import Path
from syncviz.server.allocator import give_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

heap = [bytes(4000) for _ in range(20_000)]  # above what Python's own arenas are for
last = bytes(4000)  # at the end of the heap, which would shrink by itself
full = resident()
del heap
freed = resident()
give_back()
print(full, freed, resident())
"""


def test_free_pages_in_the_midst_of_the_heap_go_back():
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True, timeout=60)
    full, freed, after = map(int, done.stdout.split())
    assert full - freed < 20_000_000, "the C library gave it back by itself: this test shows nothing"
    assert freed - after > 60_000_000


@pytest.fixture
def given_back(monkeypatch):
    calls = []
    monkeypatch.setattr(sidecar_module, "give_back", lambda: calls.append(1))
    return calls


def test_after_a_wave_and_not_in_a_steady_coming_and_going(given_back):
    sidecar = Sidecar({"/": Application()}, Options(unused_lifetime=0.0))
    sidecar.start()
    try:
        for visit in range(300):
            sidecar.session("/", f"wave{visit}")
        assert sidecar.expire() == 300
        assert len(given_back) == 1
        for visit in range(99):
            sidecar.session("/", f"few{visit}")
        assert sidecar.expire() == 99
        assert len(given_back) == 1
    finally:
        sidecar.stop()
