"""The one timer of all sessions."""

from __future__ import annotations

import time

import gevent
import pytest

from syncviz.server.alarm import Alarm


class FakeHub:
    """Knows when sessions are due."""

    def __init__(self):
        self.times = {}

    def next_deadline(self):
        return min(self.times.values(), default=None)

    def due_sessions(self, now):
        due = [name for name, at in self.times.items() if at <= now]
        for name in due:
            del self.times[name]
        return due


@pytest.fixture
def hub():
    return FakeHub()


@pytest.fixture
def woken(hub):
    woken = []
    hub.alarm = Alarm(hub, woken.append)
    hub.alarm.start()
    yield woken
    hub.alarm.stop()


def wait_for(woken, count):
    until = time.monotonic() + 10
    while len(woken) < count and time.monotonic() < until:
        gevent.sleep(0.001)


def test_sessions_are_woken_in_the_order_of_their_times(hub, woken):
    now = time.monotonic()
    for name, after in (("late", 0.03), ("soon", 0.01), ("past", -1.0)):
        hub.times[name] = now + after
        hub.alarm.rearm()
    wait_for(woken, 3)
    assert woken == ["past", "soon", "late"]


def test_nobody_is_woken_too_early_when_a_time_is_gone(hub, woken):
    hub.times["gone"] = time.monotonic() + 0.01
    hub.alarm.rearm()
    del hub.times["gone"]
    at = hub.times["other"] = time.monotonic() + 0.05
    hub.alarm.rearm()
    wait_for(woken, 1)
    assert woken == ["other"]
    assert time.monotonic() >= at


def test_where_nothing_is_to_be_done_no_timer_runs(hub, woken):
    hub.alarm.rearm()
    gevent.sleep(0.005)
    assert woken == []


def test_after_the_end_nobody_is_woken(hub):
    woken = []
    alarm = Alarm(hub, woken.append)
    alarm.start()
    hub.times["a"] = time.monotonic() + 0.001
    alarm.rearm()
    alarm.stop()
    alarm.rearm()
    gevent.sleep(0.01)
    assert woken == []
