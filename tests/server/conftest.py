"""Every test of the shell leaves no thread behind."""

from __future__ import annotations

import threading

import pytest

_FOR_EVER = ("asyncio", "syncviz-client-heartbeat")  # one for each process that needs it


@pytest.fixture(autouse=True)
def nothing_left_behind():
    threads = set(threading.enumerate())
    yield
    left = [
        thread for thread in threading.enumerate()
        if thread not in threads and not any(name in thread.name for name in _FOR_EVER)
    ]  # fmt: skip
    for thread in left:
        thread.join(5)
    assert not [thread for thread in left if thread.is_alive()]
