"""Every test of the shell leaves no thread behind."""

from __future__ import annotations

import asyncio
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


@pytest.fixture
def asyncio_loop():
    """A loop that is the current one of this thread: what the real ``bokeh.client`` asks for, and what any test
    before that used ``asyncio.run`` has taken away."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield loop
    asyncio.set_event_loop(None)
    loop.close()
