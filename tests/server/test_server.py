"""``Server`` as a program uses it; callbacks of every kind; the real ``bokeh.client``."""

from __future__ import annotations

import asyncio
import gc
import logging
import subprocess
import sys
import textwrap
import threading
import time

import gevent
import pytest

from syncviz.document import Document, without_document_lock
from syncviz.document.current import curdoc
from syncviz.errors import AddressInUse, DocumentLocked, SettingError
from syncviz.model import Model
from syncviz.models import Slider
from syncviz.server.peer import WebSocketPeer
from syncviz.server.runner import ServedSession
from syncviz.server.server import Server
from syncviz.server.transport import Transport
from syncviz.sync.session import Session

from .apps import empty, sliders
from .client import connected, get, root_named, token_of


def wait_until(condition):
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)


def test_start_returns_at_once_and_patches_nothing():
    before = socket_module_state()
    server = Server({"/": empty}, port=0)
    server.start()
    server.start()
    try:
        assert get(server.url + "/healthz").status == 200
        assert server.port > 0
        assert server.address == "127.0.0.1"
        assert socket_module_state() == before
    finally:
        server.stop()
    server.stop()
    with pytest.raises(SettingError, match="make a new one"):
        server.start()


def socket_module_state():
    import socket

    return socket.socket, threading.Thread, time.sleep


def test_port_in_use():
    with Server(empty, port=0) as server:
        with pytest.raises(AddressInUse, match=str(server.port)) as caught:
            Server(empty, port=server.port)
        assert isinstance(caught.value, OSError)


def test_port_is_free_after_stop_and_without_start():
    first = Server(empty, port=0)
    port = first.port
    first.stop()
    with Server(empty, port=port):
        pass
    with Server(empty, port=port):
        pass


@pytest.mark.parametrize("address", ["nowhere.invalid", "192.0.2.1"])
def test_bad_address(address):
    with pytest.raises(SettingError, match="address"):
        Server(empty, port=0, address=address)


@pytest.mark.parametrize("options", [{"max_sessions": 0}, {"keep_alive_milliseconds": -1}])
def test_bad_numbers(options):
    with pytest.raises(SettingError, match=next(iter(options)).split("_")[0]):
        Server(empty, port=0, **options)


@pytest.mark.parametrize("port", [-1, 65536, 99999, "x", 1.5, True])
def test_bad_port(port):
    with pytest.raises(SettingError, match="port: expected a whole number from 0 to 65535"):
        Server(empty, port=port)


def test_signed_without_a_secret_refuses_to_start():
    with pytest.raises(SettingError, match="32"):
        Server(empty, port=0, sign_sessions=True, secret_key="short")


def test_io_loop_runs_callbacks_until_stopped():
    server = Server(empty, port=0)
    server.start()
    called = []
    server.io_loop.add_callback(called.append, 1)
    server.io_loop.call_later(0.01, lambda: (called.append(2), server.io_loop.stop()))
    server.io_loop.start()
    assert called == [1, 2]
    assert get(server.url + "/healthz").status == 200, "stop() of the loop only ends start()"
    server.stop()


def test_show_opens_a_browser(monkeypatch):
    opened = []

    class Browser:
        def open(self, url, new):
            opened.append((url, new))

    monkeypatch.setattr("webbrowser.get", lambda name: Browser())
    with Server({"/a": empty}, port=0) as server:
        server.show("/a")
        assert opened == [(f"http://localhost:{server.port}/a", 2)]
        with pytest.raises(SettingError, match="slash"):
            server.show("a")
        with pytest.raises(SettingError, match="window"):
            server.show("/a", new="x")


def test_sessions_can_be_asked_for():
    with Server({"/a": empty, "/b": empty}, port=0) as server:
        get(server.url + "/a")
        get(server.url + "/b")
        (session,) = server.get_sessions("/a")
        assert server.get_session("/a", session.id) is session
        assert len(server.get_sessions()) == 2
        with pytest.raises(SettingError):
            server.get_session("/b", session.id)
        with pytest.raises(SettingError, match="/a, /b"):
            server.get_sessions("/c")


def test_unlisten_keeps_open_connections():
    with Server(sliders, port=0) as server:
        token = token_of(get(server.url + "/").text)
        with connected(server.url + "/ws", token) as client:
            server.unlisten()
            with pytest.raises(OSError):
                get(server.url + "/")
            assert client.pull()["roots"]


def test_run_until_shutdown_is_for_the_main_thread():
    errors = []

    def run():
        try:
            server.run_until_shutdown()
        except SettingError as error:
            errors.append(str(error))

    server = Server(empty, port=0)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join(10)
    server.stop()
    assert "main thread" in errors[0]


def test_hooks_of_the_server():
    from syncviz.application import Application
    from syncviz.application.handlers import Handler

    heard = []

    class Listener(Handler):
        def modify_document(self, document):
            heard.append("filled")

        def on_server_loaded(self, server_context):
            heard.append("loaded")

        def on_server_unloaded(self, server_context):
            heard.append("unloaded")

        def on_session_created(self, session_context):
            heard.append("created")

        def on_session_destroyed(self, session_context):
            heard.append(("destroyed", session_context.document is not None))

    with Server(Application(Listener()), port=0) as server:
        get(server.url + "/")
    assert heard == ["loaded", "created", "filled", ("destroyed", True), "unloaded"]


def test_program_that_gevent_has_patched_serves_from_its_own_hub():
    program = """
        from gevent import monkey
        monkey.patch_all()
        import threading, urllib.request
        from gevent import get_hub
        from syncviz.server.server import Server
        hubs = []
        server = Server(lambda doc: hubs.append(get_hub()), port=0)
        with server:
            assert urllib.request.urlopen(server.url + "/", timeout=20).status == 200
            assert len(server.get_sessions()) == 1
            server.io_loop.call_later(0.01, server.io_loop.stop)
            server.io_loop.start()
            called = []
            thread = threading.Thread(target=lambda: called.append(server.io_loop.call(lambda: 7)))
            thread.start()
            thread.join()
            assert called == [7]
        assert hubs == [get_hub()]
        print("well")
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "well\n", done.stderr


def test_routes_can_be_mounted_in_another_flask_application():
    from flask import Flask

    from syncviz.server.http import HTTPServer
    from syncviz.server.server import application_of
    from syncviz.server.sidecar import Sidecar
    from syncviz.server.web import create_blueprint

    from .support import HOST, hub_thread

    def start():
        sidecar = Sidecar({"/app": application_of(sliders)})
        sidecar.start()
        site = Flask("site")
        site.add_url_rule("/own", view_func=lambda: "own page", endpoint="own")
        site.register_blueprint(create_blueprint(sidecar, "/plots"))
        http = HTTPServer((HOST, 0), site)
        http.start()
        return sidecar, http

    with hub_thread() as hub:
        sidecar, http = hub.call(start)
        url = f"http://{HOST}:{http.server_port}"
        assert get(url + "/own").text == "own page"
        assert get(url + "/nothing").status == 404
        token = token_of(get(url + "/plots/app").text)
        with connected(url + "/plots/app/ws", token) as client:
            assert client.pull()["title"] == "Sliders"
        hub.call(lambda: (http.stop(), http.close_connections(), sidecar.stop()))


def test_websocket_behind_another_server_says_what_is_missing():
    from gevent.pywsgi import WSGIServer

    from syncviz.server.server import application_of
    from syncviz.server.sidecar import Sidecar
    from syncviz.server.web import create_app

    from .support import HOST, hub_thread

    def start():
        http = WSGIServer((HOST, 0), create_app(Sidecar({"/": application_of(empty)})), log=None)
        http.start()
        return http

    with hub_thread() as hub:
        http = hub.call(start)
        answer = get(f"http://{HOST}:{http.server_port}/ws")
        assert answer.status == 501
        assert "syncviz.server.http" in answer.text
        hub.call(http.stop)


# Callbacks


def run_app(app, act):
    """Serve `app`, connect, pull, and let `act` use the client."""
    with Server(app, port=0, development=True) as server:
        token = token_of(get(server.url + "/").text)
        with connected(server.url + "/ws", token) as client:
            return act(server, client, client.pull())


def slider_app(callback):
    def app(doc):
        slider = Slider(start=0, end=10, value=0, step=1, name="slider")
        other = Slider(start=0, end=10, value=0, step=1, name="other")
        doc.add_root(slider)
        doc.add_root(other)
        slider.on_change("value", lambda attr, old, new: None)
        slider.on_change("value", callback(doc, slider, other))

    return app


def test_coroutine_callback_holds_the_session_and_nothing_else():
    order = []

    def callback(doc, slider, other):
        async def move(attr, old, new):
            order.append(("begin", new))
            await asyncio.sleep(0.05)
            assert curdoc() is doc
            other.value = new
            order.append(("end", new))

        return move

    def act(server, client, doc):
        slider, other = root_named(doc, "slider"), root_named(doc, "other")
        client.change(slider, "value", 1)
        client.change(slider, "value", 2)
        assert order == [("begin", 1), ("end", 1), ("begin", 2), ("end", 2)]
        assert [event["new"] for event in client.patches if event["model"]["id"] == other] == [1, 2]

    run_app(slider_app(callback), act)


def test_blocking_callback_does_not_stop_other_sessions():
    def callback(doc, slider, other):
        return lambda attr, old, new: gevent.sleep(0.3)

    def act(server, client, doc):
        slider = root_named(doc, "slider")
        done = threading.Event()
        thread = threading.Thread(target=lambda: (client.change(slider, "value", 1), done.set()))
        thread.start()
        token = token_of(get(server.url + "/").text)
        with connected(server.url + "/ws", token) as second:
            assert second.pull()["roots"]
            assert not done.is_set()
        thread.join(10)
        assert done.is_set()

    run_app(slider_app(callback), act)


def test_failing_callback_is_logged_and_the_session_lives(caplog):
    def callback(doc, slider, other):
        def fail(attr, old, new):
            if new == 1:
                raise RuntimeError("callback detail")

        return fail

    def act(server, client, doc):
        slider = root_named(doc, "slider")
        reply = client.change(slider, "value", 1)
        assert reply.kind == "ERROR"
        assert "callback detail" in str(reply.content)
        assert client.change(slider, "value", 2).kind == "OK"

    with caplog.at_level(logging.ERROR):
        run_app(slider_app(callback), act)
    assert "callback detail" in caplog.text
    assert "Traceback" in caplog.text


def test_failing_coroutine_callback(caplog):
    def callback(doc, slider, other):
        async def fail(attr, old, new):
            await asyncio.sleep(0)
            raise RuntimeError("coroutine detail")

        return fail

    def act(server, client, doc):
        assert client.change(root_named(doc, "slider"), "value", 1).kind == "ERROR"
        assert client.pull()["roots"]

    run_app(slider_app(callback), act)
    assert "coroutine detail" in caplog.text


def exiting(*_):
    sys.exit(3)


async def exiting_later(*_):
    await asyncio.sleep(0)
    sys.exit(4)


async def cancelled(*_):
    raise asyncio.CancelledError


@pytest.mark.parametrize("unlocked", [False, True])
@pytest.mark.parametrize("callback", [exiting, exiting_later, cancelled])
def test_callback_that_exits_ends_neither_server_nor_session(callback, unlocked, caplog):
    def act(*args):
        return callback(*args)

    async def act_later(*args):
        await callback(*args)

    if callback is not exiting:
        act = act_later
    if unlocked:
        act = without_document_lock(act)

    def app(doc):
        slider, other = Slider(start=0, end=9, value=1, name="exits"), Slider(start=0, end=9, value=1, name="works")
        slider.on_change("value", act)
        other.on_change("value", lambda attr, old, new: setattr(doc, "title", str(new)))
        doc.add_root(slider)
        doc.add_root(other)

    with (
        Server(app, port=0) as server,
        connected(server.url + "/ws", token_of(get(server.url + "/").text)) as client,
    ):
        doc = client.pull()
        client.change(root_named(doc, "exits"), "value", 2)
        wait_until(lambda: "the callback ended with" in caplog.text)
        for value in (5, 6):
            client.change(root_named(doc, "works"), "value", value)
            client.wait_for_patch(lambda event, title=str(value): event.get("title") == title)
        assert get(server.url + "/healthz").status == 200


def test_application_that_exits_is_an_error_of_that_page():
    def app(doc):
        sys.exit("no data today")

    with Server({"/bad": app, "/good": sliders}, port=0, development=True) as server:
        assert "no data today" in get(server.url + "/bad").text
        assert get(server.url + "/good").status == 200


def test_callback_without_the_lock_runs_beside_the_session(caplog):
    seen = []

    def callback(doc, slider, other):
        @without_document_lock
        async def work(attr, old, new):
            current = curdoc()
            await asyncio.sleep(0.1)
            try:
                current.title = "x"
            except DocumentLocked:
                seen.append("locked")
            current.add_next_tick_callback(lambda: setattr(other, "value", 9))

        return work

    def act(server, client, doc):
        slider, other = root_named(doc, "slider"), root_named(doc, "other")
        client.change(slider, "value", 1)
        assert not seen, "the answer does not wait for it"
        client.wait_for_patch(lambda event: event.get("new") == 9 and event["model"]["id"] == other)
        assert seen == ["locked"]

    run_app(slider_app(callback), act)


def test_timers_and_ticks():
    def app(doc):
        slider = Slider(start=0, end=1000, value=0, step=1, name="slider")
        doc.add_root(slider)
        counts = {"periodic": 0}

        def periodic():
            counts["periodic"] += 1
            slider.value = counts["periodic"]
            if counts["periodic"] == 3:
                doc.remove_periodic_callback(handle)
                doc.add_timeout_callback(lambda: doc.add_next_tick_callback(last), 10)

        async def last():
            await asyncio.sleep(0)
            slider.value = 100

        handle = doc.add_periodic_callback(periodic, 20)

    def act(server, client, doc):
        client.wait_for_patch(lambda event: event.get("new") == 100)
        values = [event["new"] for event in client.patches]
        assert values == sorted(set(values))
        assert values[-2:] == [3, 100]

    run_app(app, act)


def test_another_thread_may_ask_for_a_callback():
    def act(server, client, doc):
        (session,) = server.get_sessions()
        slider = root_named(doc, "slider")
        document = session.document
        document.add_next_tick_callback(lambda: document.get_model_by_id(slider).update(value=6))
        client.wait_for_patch(lambda event: event.get("new") == 6)

    run_app(slider_app(lambda *_: lambda attr, old, new: None), act)


def test_blocking_work_goes_to_a_thread():
    threads = []

    def callback(doc, slider, other):
        async def work(attr, old, new):
            await asyncio.to_thread(lambda: (time.sleep(0.1), threads.append(threading.get_native_id())))
            threads.append(threading.get_native_id())

        return work

    def act(server, client, doc):
        client.change(root_named(doc, "slider"), "value", 1)
        assert len(set(threads)) == 2

    run_app(slider_app(callback), act)


# The real client


def assert_goes_well(app, program):
    """Serve ``app`` to a program in a process of its own, which gets the address and says "well" at its end."""
    with Server(app, port=0) as server:
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(program), server.url],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.stdout == "well\n", done.stderr


def test_real_bokeh_client_pulls_moves_a_slider_and_exchanges_arrays():
    def app(doc):
        import numpy as np

        from syncviz.models import ColumnDataSource

        slider = Slider(start=0, end=10, value=1, step=1, name="slider")
        source = ColumnDataSource(data={"x": np.arange(5.0)}, name="source")
        echo = ColumnDataSource(data={"x": np.arange(2.0)}, name="echo")
        slider.on_change("value", lambda attr, old, new: source.update(data={"x": np.arange(5.0) * new}))
        echo.on_change("data", lambda attr, old, new: source.update(data={"x": np.asarray(new["x"]) + 1}))
        for root in (slider, source, echo):
            doc.add_root(root)
        doc.title = "real"

    program = """
        import sys, time
        import numpy as np
        from bokeh.client import pull_session
        with pull_session(url=sys.argv[1]) as session:
            document = session.document
            assert document.title == "real"
            find = document.get_model_by_name
            assert np.array_equal(find("source").data["x"], np.arange(5.0))
            find("slider").value = 3
            session._connection._loop_until(lambda: find("source").data["x"][-1] == 12)
            find("echo").data = {"x": np.array([7, 8], dtype="int32")}
            session._connection._loop_until(lambda: len(find("source").data["x"]) == 2)
            assert list(find("source").data["x"]) == [8, 9]
            info = session.request_server_info()
            assert info["version_info"]["bokeh"]
        print("well")
    """
    assert_goes_well(app, program)


def test_real_bokeh_client_shares_models_that_both_programs_define():
    def app(doc):
        from syncviz.core.properties import Float, Instance, List
        from syncviz.model import DataModel

        class Place(DataModel):
            __qualified_model__ = "atlas.Place"
            height = Float(default=5.0)

        class Tour(DataModel):
            __qualified_model__ = "atlas.Tour"
            places = List(Instance(Place))
            total = Float()

        place = Place(name="place")
        tour = Tour(places=[place], name="tour")
        place.on_change("height", lambda attr, old, new: setattr(tour, "total", new * 2))
        doc.add_root(tour)

    program = """
        import sys
        from bokeh.client import pull_session
        from bokeh.core.properties import Float, Instance, List
        from bokeh.model import DataModel
        # That client reads no definitions: its program has to have the classes.
        class Place(DataModel):
            __qualified_model__ = "atlas.Place"
            height = Float(default=5.0)
        class Tour(DataModel):
            __qualified_model__ = "atlas.Tour"
            places = List(Instance(Place))
            total = Float()
        with pull_session(url=sys.argv[1]) as session:
            tour = session.document.get_model_by_name("tour")
            (place,) = tour.places
            assert isinstance(place, Place)
            assert (place.height, tour.total) == (5.0, 0.0)
            place.height = 7
            session._connection._loop_until(lambda: tour.total == 14)
        print("well")
    """
    assert_goes_well(app, program)


def test_ended_sessions_are_freed_without_the_garbage_collector():
    kinds = (ServedSession, WebSocketPeer, Transport, Session, Document, Model)

    def alive():
        return sum(issubclass(type(thing), kinds) for thing in gc.get_objects())

    gc.collect()
    before = alive()
    gc.disable()
    try:
        with Server(
            sliders, port=0, unused_session_lifetime_milliseconds=0, check_unused_sessions_milliseconds=20
        ) as server:
            for number in range(20):
                token = token_of(get(f"{server.url}/?bokeh-session-id={number:040}").text)
                with connected(server.url + "/ws", token) as client:
                    slider = root_named(client.pull(), "slider")
                    client.change(slider, "value", 2)
            wait_until(lambda: not server.get_sessions())
            wait_until(lambda: alive() == before)
    finally:
        gc.enable()
