"""A server as the guest of a program's own loop: Tornado's, asyncio's."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading

import pytest

from syncviz.errors import SettingError
from syncviz.server.server import Server

from .apps import sliders
from .client import connected, get, root_named, token_of


def run(coroutine):
    """`asyncio.run` without its side effect: that one leaves the thread without a loop, which other tests need."""
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(coroutine)
    finally:
        loop.close()


def visit(server):
    """A visitor's whole stay, blocking."""
    with connected(server.url + "/ws", token_of(get(server.url + "/").text)) as client:
        doc = client.pull()
        assert client.change(root_named(doc, "slider"), "value", 3).kind == "OK"
        client.wait_for_patch(lambda event: event.get("model") == {"id": root_named(doc, "source")})


def test_asyncio():
    seen = []

    async def program():
        loop = asyncio.get_running_loop()
        server = Server(sliders, port=0, io_loop=loop)
        server.start()
        called, later, awaited = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def coroutine():
            awaited.set()

        server.io_loop.add_callback(lambda: (seen.append(threading.current_thread()), called.set()))
        server.io_loop.call_later(0.01, later.set)
        server.io_loop.add_callback(coroutine)
        for event in (called, later, awaited):
            await asyncio.wait_for(event.wait(), 10)
        await asyncio.to_thread(visit, server)  # the loop goes on meanwhile
        server.stop()

    run(program())
    assert seen == [threading.current_thread()]


def test_tornado():
    from tornado.ioloop import IOLoop

    async def program():
        loop = IOLoop.current()
        server = Server(sliders, port=0, io_loop=loop)
        assert server.io_loop is loop
        server.start()
        called = asyncio.Event()
        server.io_loop.add_callback(called.set)
        await asyncio.wait_for(called.wait(), 10)
        await loop.run_in_executor(None, visit, server)
        server.stop()

    run(program())


@pytest.mark.parametrize("wait", ["server.run_until_shutdown()", "server.io_loop.start()"])
def test_a_program_that_waits_in_tornados_loop(wait):
    program = (
        "from tornado.ioloop import IOLoop\n"
        "from syncviz.server.server import Server\n"
        "server = Server(lambda doc: None, port=0, io_loop=IOLoop.current())\n"
        "server.start()\n"
        "server.io_loop.add_callback(lambda: print(server.url, flush=True))\n"
        f"{wait}\n"
        "print('over')\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, env=environment
    )
    try:
        assert get(process.stdout.readline().strip() + "/healthz").status == 200
        process.send_signal(signal.SIGTERM)
        rest, _ = process.communicate(timeout=20)
        assert rest == ("over\n" if "run_until" in wait else "")
    finally:
        process.kill()
        process.wait(10)
        process.stdout.close()


def test_no_loop():
    with pytest.raises(SettingError, match="io_loop: expected syncviz's IOLoop, a Tornado IOLoop"):
        Server(sliders, port=0, io_loop=object())


CELLS = (
    """
import asyncio
from syncviz.client import pull_session
from syncviz.io import output_notebook, show
from syncviz.io.state import curstate
from syncviz.models import Slider, TextInput
output_notebook()

def app(doc):
    slider, text = Slider(start=0, end=10, value=1, name="slider"), TextInput(name="text")
    slider.on_change("value", lambda attr, old, new: setattr(text, "value", f"moved to {new}"))
    doc.add_root(slider)
    doc.add_root(text)
""",
    "show(app)",
    """
(server,) = curstate().uuid_to_server.values()

def visit():
    session = pull_session(url=server.url + "/")
    session.document.get_model_by_name("slider").value = 3
    session.force_roundtrip()
    print(session.document.get_model_by_name("text").value)
    session.close()

await asyncio.to_thread(visit)  # the kernel's loop goes on
server.stop()
""",
)


def test_a_notebooks_cell_shows_the_live_application(tmp_path):
    import nbclient
    import nbformat

    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    path = {"metadata": {"path": str(tmp_path)}}
    nbclient.NotebookClient(notebook, timeout=100, kernel_name="python3", resources=path).execute()
    assert "/autoload.js" in notebook.cells[1].outputs[0]["data"]["text/html"]
    assert notebook.cells[2].outputs[0]["text"] == "moved to 3\n"
