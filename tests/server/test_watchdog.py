"""The watchdog: what is named, what is not, what it costs the hub."""

from __future__ import annotations

import asyncio
import logging
import re
import time

import gevent
import pytest

from syncviz.models import Slider
from syncviz.server.watchdog import Watchdog

from .client import connected, get, root_named, token_of
from .test_contexts import serving
from .test_server import wait_until


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def watched(caplog):
    """A watchdog that looks only when it is told to, and its clock."""
    caplog.set_level(logging.WARNING)
    clock = Clock()
    watchdog = Watchdog(0.2, clock)
    watchdog.attach()
    return watchdog, clock


def in_greenlet(func):
    worker = gevent.spawn(func)
    worker.get()


def held_for(watched, seconds):
    """Hold the hub for so long, by the clock, in a stretch of code of its own; looks in between."""
    watchdog, clock = watched

    def slow():
        watchdog.count += 1
        for _ in range(4):
            watchdog.look()
            clock.now += seconds / 3

    in_greenlet(slow)
    in_greenlet(watchdog.look)


def test_stretch_that_is_too_long_is_named_with_file_line_and_duration(watched, caplog):
    held_for(watched, 0.9)
    (record,) = caplog.records
    text = record.getMessage()
    assert text.startswith("held_for.<locals>.slow (")
    assert "test_watchdog.py:" in text
    assert "held the server for about 1.20 s" in text
    assert "run_in_thread" in text


def test_what_is_quick_or_gives_way_is_not_named(watched, caplog):
    watchdog, clock = watched
    held_for(watched, 0.1)

    def gives_way():
        for _ in range(4):
            watchdog.look()
            clock.now += 0.15
            gevent.sleep(0.001)

    def many_quick_callbacks():
        for _ in range(4):
            watchdog.count += 1
            watchdog.look()
            clock.now += 0.15

    in_greenlet(gives_way)
    in_greenlet(many_quick_callbacks)
    assert not caplog.records


def test_what_does_not_end_is_named_meanwhile(watched, caplog):
    watchdog, clock = watched

    def endless():
        for _ in range(30):
            watchdog.look()
            clock.now += 0.1

    in_greenlet(endless)
    assert re.search(r"endless .* has held the server for about 2\.\d", caplog.records[0].getMessage())


def test_the_same_place_is_said_once_in_a_while_with_how_often_it_was(watched, caplog):
    for _ in range(3):
        held_for(watched, 0.5)
    assert len(caplog.records) == 1
    watched[1].now += 20
    held_for(watched, 0.5)
    assert "(and 2 times before)" in caplog.records[1].getMessage()


def test_no_threshold_no_thread():
    watchdog = Watchdog(0)
    watchdog.start()
    watchdog.stop()
    assert watchdog._end is None


def slow_sleep():
    time.sleep(0.4)


def slow_in_c():
    sum(range(15_000_000))


async def slow_coroutine():
    await asyncio.sleep(0)
    slow_sleep()


@pytest.mark.parametrize("work", [slow_sleep, slow_in_c, slow_coroutine])
def test_slow_callback_of_a_session(work, caplog):
    def app(doc):
        slider = Slider(start=0, end=9, value=1, step=1, name="slider")
        if asyncio.iscoroutinefunction(work):

            async def move_it(attr, old, new):
                await work()
        else:

            def move_it(attr, old, new):
                work()

        slider.on_change("value", move_it)
        doc.add_root(slider)

    with serving(app, slow_callback=0.05) as (url, _):
        token = token_of(get(url + "/app").text)
        with connected(url + "/app/ws", token) as client:
            client.change(root_named(client.pull(), "slider"), "value", 2)
            wait_until(lambda: "move_it" in caplog.text)
    text = next(record.getMessage() for record in caplog.records if "move_it" in record.getMessage())
    assert "test_slow_callback_of_a_session.<locals>.app.<locals>.move_it" in text
    assert f"in {work.__name__} (" in text or "in slow_sleep (" in text


def test_slow_application(caplog):
    def app(doc):
        slow_sleep()

    with serving(app, slow_callback=0.05) as (url, _):
        get(url + "/app")
        wait_until(lambda: "test_slow_application.<locals>.app" in caplog.text)
