"""Memory of sessions that have gone goes back to the operating system."""

from __future__ import annotations

import subprocess
import sys

import pytest

from syncviz.application import Application
from syncviz.server import allocator
from syncviz.server import sidecar as sidecar_module
from syncviz.server.allocator import give_back
from syncviz.server.sidecar import Options, Sidecar

MEASURE = """
import ctypes, gc, random
from pathlib import Path
from syncviz.server.allocator import give_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

{fill}
full = resident()
del heap
freed = resident()
for _ in give_back(0):
    pass
print(full, freed, resident())
"""

HEAP_OF_C = """
heap = [bytes(4000) for _ in range(20_000)]  # above what Python's own arenas are for
last = bytes(4000)  # at the end of the heap, which would shrink by itself
"""
NAMES = """
look = ctypes.pythonapi.PyObject_GetAttrString
look.restype, look.argtypes = ctypes.py_object, (ctypes.py_object, ctypes.c_char_p)
heap = []
for number in range(1_000_000):
    heap.append(f"text {number:06}")  # in the pools that names are in
    if number % 4001 == 0:  # more would take the places of the first
        look(Path, b"home")
"""
TUPLES = """
heap = [(number, None) for number in range(1_000_000)]
random.shuffle(heap)  # those that are kept to be used again come from everywhere
"""


def measured(fill):
    """Bytes that went back by themselves, and that `give_back` gave back."""
    command = [sys.executable, "-c", MEASURE.format(fill=fill)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    full, freed, after = map(int, done.stdout.split())
    return full - freed, freed - after


def test_free_pages_in_the_midst_of_the_heap_go_back():
    before, given = measured(HEAP_OF_C)
    assert before < 20_000_000, "the C library gave it back by itself: this test shows nothing"
    assert given > 60_000_000


KEPT = [TUPLES] if sys.version_info >= (3, 12) else [TUPLES, NAMES]  # later versions keep no such names


@pytest.mark.parametrize("fill", KEPT)
def test_arenas_go_back_which_only_what_python_keeps_to_be_faster_lives_in(fill):
    before, given = measured(fill)
    assert before < 20_000_000, "the arenas went back by themselves: this test shows nothing"
    assert given > 40_000_000


def test_no_full_collection_where_there_is_much_to_look_at(monkeypatch):
    collected = []
    monkeypatch.setattr(allocator.gc, "collect", lambda: collected.append(1))
    monkeypatch.setattr(allocator, "_FEW", 10_000_000)
    list(give_back(10))
    assert collected == [1]
    list(give_back(5000))
    assert collected == [1]
    monkeypatch.setattr(allocator, "_FEW", 1)
    list(give_back(10))
    assert collected == [1]


@pytest.fixture
def given_back(monkeypatch):
    calls = []
    monkeypatch.setattr(sidecar_module, "give_back", lambda sessions: calls.append(1) or ())
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
