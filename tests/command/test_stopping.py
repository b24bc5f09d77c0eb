"""How `syncviz serve` ends: told once it drains, told twice it is gone."""

from __future__ import annotations

import signal
import threading
import urllib.request

import pytest
from server.client import connected, get, root_named, token_of
from websockets.exceptions import ConnectionClosed

from syncviz.core.serialization import json_dumps
from syncviz.protocol.messages import patch_doc

from .processes import serving, wait_until

APP = """
import time
from syncviz.io import curdoc
from syncviz.models import Slider, TextInput
slider = Slider(start=0, end=1, value=0, name="slider")
answer = TextInput(value="", name="answer")
def slow(attr, old, new):
    print("callback", flush=True)
    {wait}
    answer.value = "done"
slider.on_change("value", slow)
curdoc().add_root(slider)
curdoc().add_root(answer)
"""
HOOKS = """
import pathlib
path = pathlib.Path({path!r})
def on_session_destroyed(context):
    path.write_text(path.read_text() + "session ") if path.exists() else path.write_text("session ")
def on_server_unloaded(context):
    path.write_text(path.read_text() + "server")
"""


@pytest.fixture
def make_app(tmp_path):
    def make(wait):
        folder = tmp_path / "app"
        folder.mkdir()
        (folder / "main.py").write_text(APP.format(wait=wait))
        (folder / "app_hooks.py").write_text(HOOKS.format(path=str(tmp_path / "told")))
        return folder

    return make


def edit_and_end(server, end):
    """Start the slow callback, call `end`, and return the close code and whether the callback's change came."""
    with connected(server.url + "/ws", token_of(get(server.url).text)) as client:
        doc = client.pull()
        slider, answer = root_named(doc, "slider"), root_named(doc, "answer")
        patches = client.patches
        thread = threading.Thread(target=end)
        try:
            event = {"kind": "ModelChanged", "model": {"id": slider}, "attr": "value", "new": 1}
            client.send(patch_doc([json_dumps(event)]))
            wait_until(lambda: "callback" in server.output)
            thread.start()
            with pytest.raises(ConnectionClosed) as caught:
                client.read_until(lambda: False)
        finally:
            if thread.ident is not None:
                thread.join(20)
    done = any(event.get("model") == {"id": answer} and event.get("new") == "done" for event in patches)
    return (caught.value.rcvd.code if caught.value.rcvd else None), done


def test_drains(make_app, tmp_path):
    with serving(make_app("time.sleep(1)")) as server:
        code, done = edit_and_end(server, lambda: server.process.send_signal(signal.SIGTERM))
        assert (code, done) == (1012, True), server.log
        assert server.process.wait(20) == 0
    assert (tmp_path / "told").read_text() == "session server"
    assert "stopping; a second signal ends the process at once" in server.log


def test_what_takes_longer_is_cut(make_app, tmp_path):
    with serving("--shutdown-timeout", 0.1, make_app("time.sleep(60)")) as server:
        code, done = edit_and_end(server, lambda: server.process.send_signal(signal.SIGTERM))
        assert (code, done) == (1012, False)
        assert server.process.wait(20) == 0
    assert (tmp_path / "told").read_text() == "session server"


@pytest.mark.parametrize("wait", ["time.sleep(60)", "while True: pass"])
def test_a_second_signal_ends_it_at_once(make_app, tmp_path, wait):
    with serving(make_app(wait)) as server:
        def end():
            server.process.send_signal(signal.SIGTERM)
            server.wait_for("stopping")
            server.process.send_signal(signal.SIGTERM)

        code, _ = edit_and_end(server, end)
        assert code is None
        assert server.process.wait(20) == -signal.SIGTERM
    assert not (tmp_path / "told").exists()


def test_a_request_is_answered_to_its_end(tmp_path):
    path = tmp_path / "app.py"
    path.write_text("import time\nprint('asked', flush=True)\ntime.sleep(1)\n")
    with serving(path) as server:
        answers = []
        thread = threading.Thread(target=lambda: answers.append(urllib.request.urlopen(server.url, timeout=20).status))
        thread.start()
        health = server.url.removesuffix("app") + "healthz"
        wait_until(lambda: get(health).status == 200)
        wait_until(lambda: "asked" in server.output)
        server.process.send_signal(signal.SIGINT)
        thread.join(20)
        assert answers == [200]
        assert server.process.wait(20) == 0
