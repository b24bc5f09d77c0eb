"""Workers that embed a sidecar each are told so."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from syncviz.site.locks import lock_path, try_lock

PROGRAM = """
import logging, sys
logging.basicConfig(format="%(levelname)s %(message)s")
from syncviz.site.sidecars import EmbeddedSidecar, Options
for _ in range(2):  # two sites in one process are no workers
    sidecar = EmbeddedSidecar(Options("k" * 40, "127.0.0.1"))
    sidecar.start({"/": lambda doc: None})
print("started", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def start(tmp_path):
    (tmp_path / "site.py").write_text(PROGRAM)
    started = []

    def start(*before):
        command = [*before, sys.executable, "site.py"]
        if before:
            command = [*before, f"{sys.executable} site.py; true"]
        process = subprocess.Popen(
            command, cwd=tmp_path, env={**os.environ, "TMPDIR": str(tmp_path)}, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        started.append(process)
        assert process.stdout.readline() == "started\n"
        return process

    yield start
    for process in started:
        process.communicate(timeout=60)


def warnings(process):
    return process.communicate(timeout=60)[1].count("WARNING another worker")


def test_siblings_are_told(start):
    first, second, cousin = start(), start(), start("sh", "-c")
    assert warnings(second) >= 1
    assert warnings(cousin) == 0
    assert warnings(first) == 0
    assert warnings(start()) == 0  # the lock ended with its holder


def test_a_lock_is_had_by_one(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert lock_path("a") != lock_path("b") and lock_path("a") == lock_path("a")
    with open(lock_path("a"), "ab") as one, open(lock_path("a"), "ab") as other:
        assert try_lock(one) and not try_lock(other)
    with open(lock_path("a"), "ab") as again:
        assert try_lock(again)
