"""Greenlets that are used again."""

from __future__ import annotations

import gc
import time
import weakref
from contextvars import ContextVar

import gevent
import pytest
from gevent.event import Event
from greenlet import getcurrent, greenlet

from syncviz.server.crew import Crew

from .support import until

SHARED = ContextVar("SHARED", default=0)


@pytest.fixture
def crew():
    crew = Crew()
    yield crew
    crew.stop()


def test_work_is_done_in_order_and_not_at_once(crew):
    done = []
    for number in range(100):
        crew.do(lambda number=number: done.append(number))
    assert done == []
    until(lambda: len(done) == 100)
    assert done == list(range(100))


def test_a_greenlet_is_used_again(crew):
    used = set()
    for _ in range(5):
        crew.do(lambda: used.add(getcurrent()))
        gevent.sleep(0)
    assert len(used) == 1
    assert getcurrent() not in used


def test_what_work_was_done_with_is_not_held(crew):
    class Thing:
        def work(self, *args):
            seen.append(args)

    seen = []
    thing = Thing()
    gone = weakref.ref(thing)
    crew.do(thing.work, 1, 2)
    del thing
    gevent.sleep(0)
    assert seen == [(1, 2)]
    assert gone() is None


def test_work_that_waits_holds_nobody_up(crew):
    go_on, done = Event(), []

    def waits(number):
        go_on.wait(10)
        done.append(number)

    for number in range(20):
        crew.do(lambda number=number: waits(number))
    crew.do(lambda: done.append("quick"))
    until(lambda: done)
    assert done == ["quick"]
    go_on.set()
    until(lambda: len(done) == 21)
    assert done == ["quick", *range(20)]


def test_work_may_ask_for_more_work(crew):
    done = []
    crew.do(lambda: (done.append(1), crew.do(lambda: done.append(2))))
    until(lambda: len(done) == 2)
    assert done == [1, 2]


def test_each_piece_of_work_has_a_context_of_its_own(crew):
    seen = []
    SHARED.set(7)

    def work():
        seen.append(SHARED.get())
        SHARED.set(8)
        gevent.sleep(0)
        seen.append(SHARED.get())

    for _ in range(3):
        crew.do(work)
        gevent.sleep(0.001)
    assert seen == [0, 8] * 3
    assert SHARED.get() == 7


def test_the_hub_looks_at_its_timers_in_between(crew):
    done, rang = [], []
    timer = gevent.get_hub().loop.timer(0.001)
    timer.start(lambda: rang.append(len(done)))

    def work():
        until = time.monotonic() + 0.002
        while time.monotonic() < until:
            pass
        done.append(1)

    for _ in range(30):
        crew.do(work)
    while len(done) < 30:
        gevent.sleep(0.001)
    timer.close()
    assert 0 < rang[0] < 30


def test_work_that_ends_its_greenlet_takes_nothing_else_with_it(crew):
    done = []

    def ends():
        raise gevent.GreenletExit

    crew.do(ends)
    crew.do(lambda: done.append(1))
    gevent.sleep(0)
    gevent.sleep(0.001)
    assert done == [1]


def test_no_greenlet_and_no_work_is_left_behind():
    crew, used = Crew(), []
    go_on = Event()
    for _ in range(30):
        crew.do(lambda: (used.append(id(getcurrent())), go_on.wait(10)))
    until(lambda: len(used) == 30)
    assert len(set(used)) == 30
    go_on.set()

    def alive():
        # Not isinstance, which asks the object itself: a proxy of something that has gone raises an error.
        found = [one for one in gc.get_objects() if issubclass(type(one), greenlet) and id(one) in used]
        return [one for one in found if not one.dead]

    until(lambda: len(alive()) <= 8)
    kept = alive()
    assert kept
    crew.stop()
    while kept:
        one = kept.pop()
        assert gc.get_referrers(one) == []
        del one
    crew.do(lambda: used.append("after"))
    gevent.sleep(0)
    assert used[-1] == "after"
    assert crew._idle == []
