"""Every test of the shell leaves no thread, no socket and no greenlet of its own behind."""

from __future__ import annotations

import gc
import socket
import threading

import pytest


@pytest.fixture(autouse=True)
def nothing_left_behind():
    threads = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in threads and "asyncio" not in thread.name]
    for thread in left:
        thread.join(5)
    assert not [thread for thread in left if thread.is_alive()]


@pytest.fixture
def sockets_closed():
    def open_sockets():
        gc.collect()
        return {
            id(thing): thing for thing in gc.get_objects() if isinstance(thing, socket.socket) and thing.fileno() >= 0
        }

    before = open_sockets()
    yield
    left = [thing for key, thing in open_sockets().items() if key not in before]
    assert not left
