"""``syncviz serve --num-procs``, as a process."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

SCRIPT = """
import os, socket
from syncviz.document.current import curdoc
from syncviz.models import Slider

def wait(attr, old, new):
    with socket.create_connection(("127.0.0.1", new)) as sock:
        sock.recv(1)

slider = Slider(start=0, end=65535, value=0, name="slider", tags=[os.getpid()])
slider.on_change("value", wait)
curdoc().add_root(slider)
"""


@pytest.fixture
def serving(tmp_path):
    """A running server: the process, the URL and its log."""
    script = tmp_path / "app.py"
    script.write_text(SCRIPT)
    log = tmp_path / "log"
    with open(log, "wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "syncviz", "serve", str(script), "--port", "0"],
            env={**os.environ, "SYNCVIZ_NUM_PROCS": "2"}, stderr=file, start_new_session=True,
        )  # fmt: skip
    try:
        (url,) = until(lambda: re.findall(r"serving (http://\S+)", log.read_text()))
        yield process, url, log.read_text
    finally:
        process.kill()
        process.wait(10)


def until(what, seconds=60):
    deadline = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < deadline, what
        time.sleep(0.02)
    return found


def workers(log):
    return [int(pid) for pid in re.findall(r"\[supervisor\] \S+ worker \d serves \(process (\d+)\)", log())]


def catches(pid, number):
    """Whether a process has a handler for a signal."""
    with open(f"/proc/{pid}/status") as status:
        (mask,) = (int(line.split()[1], 16) for line in status if line.startswith("SigCgt"))
    return bool(mask & 1 << (number - 1))


def alive(pid):
    return os.path.exists(f"/proc/{pid}")


def test_two_workers_until_a_signal(serving):
    process, url, log = serving
    pids = workers(log)
    assert len(pids) == 2
    for _ in range(4):
        with urllib.request.urlopen(url, timeout=20) as answer:
            assert answer.status == 200
    until(lambda: catches(process.pid, signal.SIGTERM))
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 0
    assert not [pid for pid in pids if alive(pid)]
    assert not re.search("ERROR|Traceback", log()), log()
    assert "INFO [worker 1]" in log() and "INFO [worker 2]" in log()


def test_a_callback_that_waits_lets_the_others_of_its_worker_go_on(serving):
    from syncviz.client import pull_session

    _, url, log = serving
    sessions = {}
    while not (same := [pair for pair in sessions.values() if len(pair) == 2]):
        session = pull_session(url=url)
        (pid,) = session.document.get_model_by_name("slider").tags
        sessions.setdefault(pid, []).append(session)
    assert set(sessions) <= set(workers(log))
    waiting, other = same[0]
    with socket.create_server(("127.0.0.1", 0)) as server:
        waiting.document.get_model_by_name("slider").value = server.getsockname()[1]
        held, _ = server.accept()  # the callback waits for a byte
        with held:
            other.document.get_model_by_name("slider").title = "goes on"
            other.force_roundtrip()
            held.sendall(b".")
    waiting.force_roundtrip()
    for pair in sessions.values():
        for session in pair:
            session.close()


def test_a_killed_worker_is_replaced(serving):
    _, url, log = serving
    first = workers(log)
    os.kill(first[0], signal.SIGKILL)
    until(lambda: len(workers(log)) == 3)
    assert f"(process {first[0]}) ended with signal 9" in log()
    with urllib.request.urlopen(url, timeout=20) as answer:
        assert answer.status == 200
