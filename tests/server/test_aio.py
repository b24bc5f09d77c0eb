"""asyncio in a greenlet."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import subprocess
import sys
import textwrap
import threading
import time

import gevent
import pytest

from syncviz.server.aio import AsyncioGreenlet, greenlet_call

from .support import hub_thread


@pytest.fixture
def hub():
    with hub_thread() as thread:
        yield thread


@pytest.fixture
def aio(hub):
    """An `AsyncioGreenlet` of the hub's thread, and how to do something there."""
    loop = AsyncioGreenlet()
    yield lambda job: hub.call(lambda: job(loop))
    hub.call(loop.stop)


async def double(number):
    await asyncio.sleep(0.001)
    return 2 * number


def test_result_and_error(aio):
    async def fail():
        await asyncio.sleep(0)
        raise ValueError("why")

    assert aio(lambda loop: loop.run(double(4))) == 8
    with pytest.raises(ValueError, match="why"):
        aio(lambda loop: loop.run(fail()))


def test_others_go_on_meanwhile(aio):
    def job(loop):
        ticks = []

        def tick():
            while True:
                gevent.sleep(0.005)
                ticks.append(1)

        ticker = gevent.spawn(tick)
        loop.run(asyncio.sleep(0.2))
        ticker.kill()
        return len(ticks)

    assert aio(job) > 10


def test_coroutines_run_at_the_same_time(aio):
    def job(loop):
        began = time.monotonic()
        workers = [gevent.spawn(loop.run, asyncio.sleep(0.1, number)) for number in range(20)]
        gevent.joinall(workers, raise_error=True)
        return [worker.value for worker in workers], time.monotonic() - began

    values, seconds = aio(job)
    assert values == list(range(20))
    assert seconds < 20 * 0.1


def test_running_loop_is_hidden_from_other_greenlets(aio):
    def job(loop):
        waiting = gevent.spawn(loop.run, asyncio.sleep(0.1))
        gevent.sleep(0.02)
        value = asyncio.run(double(1))
        waiting.join()
        return value

    assert aio(job) == 2


def test_context_is_the_callers(aio):
    variable = contextvars.ContextVar("variable", default="none")

    async def read():
        await asyncio.sleep(0)
        return variable.get(), await asyncio.to_thread(variable.get)

    def job(loop):
        loop.run(double(1))  # started by somebody without the variable
        variable.set("mine")
        return loop.run(read())

    assert aio(job) == ("mine", "mine")


def test_killed_greenlet_cancels_its_coroutine(aio):
    ended = []

    async def long():
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    def job(loop):
        for delay in (0, 0.01):  # before and after the task was made
            worker = gevent.spawn(loop.run, long())
            gevent.sleep(delay)
            worker.kill()
        gevent.sleep(0.02)

    aio(job)
    assert ended[-1] == "cancelled"


def test_threads_are_real_and_their_errors_come_back(aio):
    async def work():
        with pytest.raises(KeyError):
            await asyncio.to_thread({}.__getitem__, "x")
        return await asyncio.to_thread(threading.get_native_id)

    def job(loop):
        return loop.run(work()) != threading.get_native_id()

    assert aio(job)


def test_greenlet_call(aio):
    def block(value):
        gevent.sleep(0.01)
        if value is None:
            raise ValueError("none")
        return value

    async def work():
        with pytest.raises(ValueError, match="none"):
            await greenlet_call(block, None)
        return await asyncio.gather(*(greenlet_call(block, number) for number in range(3)))

    assert aio(lambda loop: loop.run(work())) == [0, 1, 2]


def test_foreign_thread_may_use_the_loop(aio):
    inner = aio(lambda loop: loop.loop)
    assert asyncio.run_coroutine_threadsafe(double(21), inner).result(10) == 42


def test_stop_ends_what_runs(hub):
    loop = AsyncioGreenlet()

    def job():
        worker = gevent.spawn(loop.run, asyncio.sleep(60))
        worker.link_exception(lambda _: None)
        gevent.sleep(0.01)
        loop.stop()
        worker.join(5)
        return worker.dead

    loop_errors = hub.call(lambda: setattr(gevent.get_hub(), "print_exception", lambda *_: None))
    assert loop_errors is None
    assert hub.call(job)
    hub.call(loop.stop)
    assert hub.call(lambda: loop.run(double(2))) == 4, "it starts anew"
    hub.call(loop.stop)


def test_executor_works_where_everything_is_patched():
    program = """
        from gevent import monkey
        monkey.patch_all()
        import asyncio, time
        import gevent
        from syncviz.server.aio import AsyncioGreenlet
        loop = AsyncioGreenlet()
        sleep = monkey.get_original("time", "sleep")
        ticks = []
        def tick():
            while True:
                gevent.sleep(0.005)
                ticks.append(1)
        ticker = gevent.spawn(tick)
        async def work():
            await asyncio.to_thread(sleep, 0.2)
        loop.run(work())
        ticker.kill()
        loop.stop()
        print(len(ticks) > 10)
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "True\n", done.stderr


def test_nothing_is_kept_of_a_finished_coroutine(aio):
    class Thing:
        pass

    async def hold(thing):
        await asyncio.sleep(0)

    aio(lambda loop: loop.run(hold(Thing())))
    gc.collect()
    assert not [thing for thing in gc.get_objects() if isinstance(thing, Thing)]
