"""Threads and processes for the work of callbacks."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import Future

import gevent
import pytest

from syncviz.document import Document
from syncviz.document.current import curdoc, use_curdoc
from syncviz.errors import DocumentLocked, LocalError
from syncviz.models import Slider
from syncviz.server.native import NativeExecutor
from syncviz.server.threads import Pools, in_thread, process_pool, run_in_process, run_in_thread, thread_pool

from . import beside
from .client import connected, get, root_named, token_of
from .support import hub_thread
from .test_contexts import serving


@pytest.fixture
def pools():
    """Runs functions in a hub that has pools, each of two."""
    with hub_thread() as hub:
        pools = Pools(threads=2, processes=2)
        hub.call(pools.start)
        yield hub.call
        hub.call(pools.stop)


def test_thread_returns_raises_and_sees_the_context(pools):
    def job():
        with pytest.raises(ZeroDivisionError):
            run_in_thread(lambda: 1 / 0)
        assert run_in_thread(threading.get_native_id) != threading.get_native_id()
        with use_curdoc(Document()) as document:
            assert run_in_thread(curdoc) is document
        return run_in_thread(max, [1, 2], key=lambda number: -number)

    assert pools(job) == 1


def test_what_work_borrowed_is_given_back(pools):
    seen = []

    def job():
        Pools.here().after_work = lambda: seen.append((threading.get_native_id(), curdoc()))
        with use_curdoc(Document()) as document:
            ran_in = run_in_thread(threading.get_native_id)
            with pytest.raises(ZeroDivisionError):
                run_in_thread(lambda: 1 / 0)
        assert seen[0] == (ran_in, document) and len(seen) == 2

    pools(job)


def test_threads_are_bounded_and_nobody_waits_for_a_free_one(pools):
    release, running = threading.Event(), []

    def block():
        running.append(1)
        assert release.wait(20)

    def job():
        waiting = [gevent.spawn(run_in_thread, block) for _ in range(5)]
        futures = [thread_pool().submit(block) for _ in range(5)]  # returns at once
        with gevent.Timeout(20):
            while len(running) < 2:
                gevent.sleep(0.01)
            gevent.sleep(0.05)
            assert len(running) == 2
            assert futures[-1].cancel()
            release.set()
            gevent.joinall(waiting, raise_error=True)
            while not all(future.done() for future in futures):  # it is the hub that resolves them
                gevent.sleep(0.01)
        return [future.result() for future in futures[:-1]]

    assert pools(job) == [None] * 4
    assert len(running) == 9


def test_outside_of_a_server(pools):
    assert run_in_thread(threading.get_ident) == threading.get_ident()
    with pytest.raises(LocalError, match="no server runs"):
        process_pool()

    def nested():
        return run_in_thread(threading.get_native_id) == threading.get_native_id()

    assert pools(lambda: run_in_thread(nested))


def test_coroutine_is_told_what_to_use():
    def app(doc):
        slider = Slider(start=0, end=9, value=1, step=1, name="slider")

        async def move(attr, old, new):
            loop = asyncio.get_running_loop()
            with pytest.raises(LocalError, match=r"asyncio\.to_thread"):
                run_in_thread(len, "")
            total = await asyncio.wrap_future(thread_pool().submit(sum, [1, 2]))
            total += await asyncio.to_thread(sum, [1, 2])
            total += await loop.run_in_executor(thread_pool(), sum, [1, 2])
            total += await loop.run_in_executor(process_pool(), sum, [1, 2])
            doc.title = f"total {total}"

        slider.on_change("value", move)
        doc.add_root(slider)

    with serving(app) as (url, _):
        with connected(url + "/app/ws", token_of(get(url + "/app").text)) as client:
            assert client.change(root_named(client.pull(), "slider"), "value", 2).kind == "OK"
            assert [event["title"] for event in client.patches if "title" in event] == ["total 12"]


def test_whole_callback_in_a_thread_changes_the_document_by_a_next_tick_only():
    seen = []

    def app(doc):
        slider = Slider(start=0, end=9, value=1, step=1, name="slider")

        @in_thread
        def move(attr, old, new):
            seen.append(threading.get_native_id())
            for change in (lambda: setattr(doc, "title", "x"), lambda: setattr(slider, "value", 3)):
                with pytest.raises(DocumentLocked, match="another one"):
                    change()
            with pytest.raises(DocumentLocked, match=r"document\.title"):
                curdoc().title = "x"
            curdoc().add_next_tick_callback(show)

        def show():
            seen.append(threading.get_native_id())
            doc.title = "shown"

        slider.on_change("value", move)
        doc.add_root(slider)

    with serving(app) as (url, _):
        with connected(url + "/app/ws", token_of(get(url + "/app").text)) as client:
            client.change(root_named(client.pull(), "slider"), "value", 2)
            client.wait_for_patch(lambda event: event.get("title") == "shown")
            assert len(set(seen)) == 2
            assert client.pull()["title"] == "shown"


def test_process_returns_raises_and_is_another(pools):
    def job():
        assert run_in_process(beside.double, 21) == 42
        assert run_in_process(beside.pid) != os.getpid()
        with pytest.raises(KeyError, match="from the child"):
            run_in_process(beside.fail)
        with pytest.raises(LocalError, match="Odd: 1 2"):
            run_in_process(beside.fail_oddly)
        with pytest.raises(LocalError, match="unsendable returned cannot be sent back"):
            run_in_process(beside.unsendable)
        with pytest.raises(LocalError, match="cannot be sent to another process"):
            run_in_process(beside.double, lambda: None)
        with pytest.raises(LocalError, match="die died"):
            run_in_process(beside.die)
        return run_in_process(beside.double, 4)

    assert pools(job) == 8


def test_function_of_the_program_itself_is_refused(pools):
    def own():
        pass

    own.__module__ = "syncviz_app_7_main"
    with pytest.raises(LocalError, match="put it into a module beside the program"):
        pools(lambda: run_in_process(own))


def test_stopped_pools_take_no_more_and_end_what_runs():
    with hub_thread() as hub:
        pools = Pools(threads=1, processes=1)
        hub.call(pools.start)
        submit = pools.processes.submit
        future = hub.call(lambda: submit(time.sleep, 600))
        assert isinstance(future, Future)
        hub.call(pools.stop)
        with pytest.raises(LocalError):
            future.result(30)
        with pytest.raises(LocalError, match="stopped"):
            submit(beside.pid)
        with pytest.raises(LocalError, match="no server runs"):
            hub.call(thread_pool)


def test_pools_work_in_processes_that_are_patched_as_serve_does_and_wholly():
    program = """
        import sys
        if __name__ == "__main__":
            if sys.argv[1] == "serve":
                from syncviz.command.patching import patch
                patch()
            else:
                from gevent import monkey
                monkey.patch_all()
            import math, os, gevent
            from syncviz.server.threads import Pools, run_in_process, run_in_thread
            pools = Pools(2, 1)
            pools.start()
            ticks = []
            ticker = gevent.spawn(lambda: [gevent.sleep(0.001) or ticks.append(1) for _ in range(100_000)])
            print(run_in_process(math.factorial, 5), run_in_thread(sum, [1, 2]), len(ticks) > 3)
            ticker.kill()
            pools.stop()
    """
    for how in ("serve", "wholly"):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", textwrap.dedent(program), how],
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.stdout == "120 3 True\n", done.stderr


def test_executor_keeps_nothing_of_what_is_done():
    with hub_thread() as hub:
        executor = NativeExecutor(1)
        for _ in range(3):
            assert hub.call(lambda: executor.submit(len, "abc")).result(20) == 3
        assert not executor._backlog
        assert executor._free == 1
        hub.call(executor.shutdown)
