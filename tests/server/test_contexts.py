"""What applications learn of their session, their server and the request; hooks in a server; static files."""

from __future__ import annotations

import asyncio
import gc
import socket
import sys
import threading
import time
from contextlib import contextmanager

import pytest

from syncviz.application import Application
from syncviz.application.handlers import (
    DirectoryHandler,
    FunctionHandler,
    Handler,
    LifecycleHandler,
    RequestHandler,
    ScriptHandler,
)
from syncviz.document import without_document_lock
from syncviz.document.current import curdoc
from syncviz.errors import HandlerError, LocalError, SettingError
from syncviz.models import Slider
from syncviz.server.ioloop import IOLoop
from syncviz.server.server import BaseServer, Server, application_of
from syncviz.server.sidecar import Options, Sidecar
from syncviz.util.token import generate_jwt_token, generate_session_id, get_token_payload

from .client import connected, get, root_named, token_of
from .test_server import wait_until

KEY = "k" * 40


@contextmanager
def serving(app, **options):
    """A server for one application whose sidecar has these options; gives its URL and the sidecar."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    sidecar = Sidecar({"/app": application_of(app)}, Options(**options))
    with BaseServer(IOLoop(), sidecar, listener) as server:
        yield f"http://127.0.0.1:{server.port}", sidecar


class Noted:
    """An application that notes what it learns."""

    def __init__(self, *handlers):
        self.contexts = []
        self.application = Application(*handlers, FunctionHandler(self.fill))

    def fill(self, doc):
        assert doc.session_context is curdoc().session_context
        self.contexts.append(doc.session_context)
        doc.add_root(Slider(start=0, end=9, value=1, step=1, name="slider"))

    @property
    def request(self):
        return self.contexts[-1].request


def test_request_of_a_page_is_known_to_the_session_and_not_in_the_token():
    noted = Noted()
    with serving(noted.application) as (url, _):
        headers = {"Cookie": "a=1; b=2", "X-One": "1"}
        token = token_of(get(url + "/app?n=1&n=%ff&bokeh-autoload-element=x&empty=", headers=headers).text)
        assert noted.request.arguments == {"n": [b"1", b"\xff"], "empty": [b""]}
        assert noted.request.cookies == {"a": "1", "b": "2"}
        assert noted.request.headers["X-One"] == "1"
        assert "Cookie" not in noted.request.headers
        assert get_token_payload(token).keys() == {"session_expiry"}
        with pytest.raises(AttributeError, match="nothing else"):
            _ = noted.request.uri
        assert noted.contexts[0].token_payload == {}


@pytest.mark.parametrize(
    ("options", "headers", "cookies"),
    [
        ({"include_headers": ["x-one"]}, {"X-One"}, {"a", "b"}),
        ({"include_headers": []}, set(), {"a", "b"}),
        ({"exclude_headers": ["X-ONE"]}, {"X-Two"}, {"a", "b"}),
        ({"include_cookies": ["b"]}, {"X-One", "X-Two"}, {"b"}),
        ({"include_cookies": ()}, {"X-One", "X-Two"}, set()),
        ({"exclude_cookies": ["b"]}, {"X-One", "X-Two"}, {"a"}),
    ],
)
def test_lists_of_headers_and_cookies(options, headers, cookies):
    hook = RequestHandler()
    hook.hooks["process_request"] = lambda request: {"one": request.headers["X-One"], "b": request.cookies["b"]}
    noted = Noted(hook)
    with serving(noted.application, **options) as (url, _):
        get(url + "/app", headers={"Cookie": "a=1; b=2", "X-One": "1", "X-Two": "2"})
    assert {name for name in noted.request.headers if name.startswith("X-")} == headers
    assert set(noted.request.cookies) == cookies
    assert noted.contexts[0].token_payload == {"one": "1", "b": "2"}, "process_request sees them all"


@pytest.mark.parametrize("what", ["headers", "cookies"])
def test_lists_that_contradict_each_other(what):
    options = Options(**{f"include_{what}": ["a"], f"exclude_{what}": ["b"]})
    with pytest.raises(SettingError, match=f"include_{what} and exclude_{what}"):
        Sidecar({}, options)


def test_token_of_a_client_that_makes_its_session_itself():
    hook = RequestHandler()
    hook.hooks["process_request"] = lambda request: {"user": "from the hook"}
    noted = Noted(hook)
    payload = {"headers": {"X-User": "admin"}, "cookies": {"c": "d"}, "arguments": {"n": [b"1"]}, "user": "?", "x": 1}
    with serving(noted.application) as (url, _):
        token = generate_jwt_token(generate_session_id(), extra_payload=payload)
        with connected(url + "/app/ws", token, additional_headers={"X-Real": "yes"}):
            pass
    assert noted.request.arguments == {"n": [b"1"]}
    assert "X-User" not in noted.request.headers, "nobody has signed it"
    assert noted.request.headers["X-Real"] == "yes"
    assert noted.request.cookies == {}
    assert noted.contexts[0].token_payload == {"user": "from the hook", "x": 1}

    noted = Noted()
    with serving(noted.application, sign_sessions=True, secret_key=KEY) as (url, _):
        token = generate_jwt_token(generate_session_id(KEY, True), KEY, True, extra_payload=payload)
        with connected(url + "/app/ws", token):
            pass
    assert noted.request.headers == {"X-User": "admin"}
    assert noted.request.cookies == {"c": "d"}


def test_failing_process_request_is_an_error_of_the_page_and_leaves_no_session():
    hook = RequestHandler()
    hook.hooks["process_request"] = lambda request: 1 / 0
    with serving(Noted(hook).application, development=True) as (url, sidecar):
        answer = get(url + "/app")
        assert answer.status == 500
        assert "process_request failed" in answer.text
        assert "ZeroDivisionError" in answer.text
        assert not sidecar.sessions()


def test_session_context_lives_with_the_session():
    noted = Noted()
    with serving(noted.application, unused_lifetime=60) as (url, _):
        token = token_of(get(url + "/app?bokeh-session-id=" + "i" * 40).text)
        (context,) = noted.contexts
        assert context.id == "i" * 40
        assert 50 < context.expiration - time.time() <= 60
        with connected(url + "/app/ws", token) as client:
            client.pull()
            assert context.expiration is None
            assert context.server_context.sessions == [context]
            assert context.document is not None
        assert not context.destroyed
    assert context.destroyed
    assert context.expiration is None
    assert context.server_context.sessions == []


# Hooks


def test_coroutine_hooks_and_the_order_of_everything():
    heard = []
    hooks = LifecycleHandler()

    def listener(name):
        async def hook(context):
            await asyncio.sleep(0)
            heard.append(name)
            if "session" in name:
                await context.with_locked_document(lambda doc: heard.append(doc is context.document))

        return hook

    for name in ("on_server_loaded", "on_server_unloaded", "on_session_created", "on_session_destroyed"):
        hooks.hooks[name] = listener(name)

    def fill(doc):
        heard.append("filled")

        async def gone(context):
            await asyncio.sleep(0)
            heard.append(("gone", context.destroyed, doc.title))

        doc.title = "mine"
        doc.on_session_destroyed(gone)

    with serving(Application(hooks, FunctionHandler(fill))) as (url, _):
        get(url + "/app")
    assert heard == [
        "on_server_loaded", "on_session_created", True, "filled", "on_session_destroyed", True, ("gone", True, "mine"),
        "on_server_unloaded",
    ]  # fmt: skip


def test_failing_hooks(caplog):
    hooks = LifecycleHandler()

    def fail(context):
        raise ValueError("hook detail")

    def fill(doc):
        doc.on_session_destroyed(fail)

    hooks.hooks.update(on_session_destroyed=fail, on_server_unloaded=fail)
    with serving(Application(hooks, FunctionHandler(fill))) as (url, _):
        assert get(url + "/app").status == 200
    assert caplog.text.count("on_session_destroyed failed") == 1
    assert caplog.text.count("on_server_unloaded failed") == 1
    assert caplog.text.count("a callback failed: ValueError: hook detail") == 1

    hooks.hooks["on_session_created"] = fail
    with serving(Application(hooks, FunctionHandler(fill)), development=True) as (url, sidecar):
        answer = get(url + "/app")
        assert answer.status == 500
        assert "on_session_created failed" in answer.text
        assert not sidecar.sessions()


def test_server_whose_loading_hook_fails_does_not_start():
    hooks = LifecycleHandler()
    hooks.hooks["on_server_loaded"] = lambda context: 1 / 0
    server = Server(Application(hooks), port=0)
    with pytest.raises(HandlerError, match=r"on_server_loaded failed \(.*test_contexts.py, line"):
        server.start()
    server.stop()


# The server's own callbacks


def test_callbacks_of_the_server_reach_all_sessions_from_any_thread():
    heard = []
    hooks = LifecycleHandler()

    def loaded(context):
        count = 0

        async def tell():
            nonlocal count
            count += 1
            for session in context.sessions:
                session.with_document_locked(rename, session, count)
            if count == 3:
                context.remove_periodic_callback(handle)
                with pytest.raises(ValueError, match="removed"):
                    context.remove_periodic_callback(handle)

        def rename(session, number):
            session.document.title = f"title {number}"

        def fail():
            raise ValueError("server detail")

        assert curdoc().session_context is None
        handle = context.add_periodic_callback(tell, 30)
        context.add_next_tick_callback(fail)
        context.remove_timeout_callback(context.add_timeout_callback(lambda: heard.append("removed"), 1))
        threading.Thread(target=lambda: context.add_timeout_callback(lambda: heard.append("late"), 5)).start()
        threading.Thread(target=lambda: context.add_next_tick_callback(lambda: heard.append("tick"))).start()
        contexts.append(context)

    contexts = []
    hooks.hooks["on_server_loaded"] = loaded
    noted = Noted()
    with serving(Application(hooks, *noted.application.handlers)) as (url, sidecar):
        token = token_of(get(url + "/app").text)
        with connected(url + "/app/ws", token) as client:
            client.pull()
            wait_until(lambda: {"late", "tick"} <= set(heard))
            wait_until(lambda: noted.contexts[0].document.title == "title 3")
            assert len(sidecar.chores) == 0
    assert heard.count("tick") == heard.count("late") == 1
    assert "removed" not in heard
    with pytest.raises(LocalError, match="stopped"):
        contexts[0].add_next_tick_callback(print)


def test_periodic_callback_of_the_server_ends_with_it():
    count = []
    hooks = LifecycleHandler()

    def loaded(context):
        context.add_periodic_callback(lambda: count.append(1), 5)
        context.add_timeout_callback(lambda: count.append("never"), 3_600_000)

    hooks.hooks["on_server_loaded"] = loaded
    with serving(Application(hooks)) as (_, sidecar):
        wait_until(lambda: len(count) > 3)
    assert len(sidecar.chores) == 0
    assert "never" not in count


# The document's lock


def test_locked_document_in_a_callback_without_the_lock():
    seen = []

    def app(doc):
        slider = Slider(start=0, end=9, value=1, step=1, name="slider")
        doc.add_root(slider)

        @without_document_lock
        async def move(attr, old, new):
            context = curdoc().session_context

            async def rename(document):
                assert curdoc() is document
                await asyncio.sleep(0)
                document.title = "renamed"
                return "value"

            seen.append(await context.with_locked_document(rename))
            with pytest.raises(ValueError, match="inside"):
                await context.with_locked_document(lambda document: int("inside"))

        async def moved(attr, old, new):  # holds the lock already
            seen.append(await doc.session_context.with_locked_document(lambda document: document is doc))

        slider.on_change("value", move, moved)

    with serving(app) as (url, _):
        token = token_of(get(url + "/app").text)
        with connected(url + "/app/ws", token) as client:
            client.change(root_named(client.pull(), "slider"), "value", 2)
            client.wait_for_patch(lambda event: event.get("title") == "renamed")
            wait_until(lambda: len(seen) == 2)
    assert seen == [True, "value"]


# Memory


def test_modules_and_globals_of_many_sessions_go_with_them(tmp_path):
    path = tmp_path / "leaky.py"
    path.write_text(
        "from syncviz.document.current import curdoc\n"
        "from syncviz.models import Slider\n"
        "class Big: pass\n"
        "big = Big()\n"
        "slider = Slider(start=0, end=1, value=0, step=1)\n"
        "def move(attr, old, new): return big\n"
        "slider.on_change('value', move)\n"
        "curdoc().add_periodic_callback(lambda: big, 1000)\n"
        "curdoc().on_session_destroyed(lambda context: big)\n"
        "curdoc().add_root(slider)\n"
    )

    def names():
        return {name for name in sys.modules if name.startswith("syncviz_app_")}

    def bigs():
        return sum(type(thing).__name__ == "Big" for thing in gc.get_objects())

    before = names()
    gc.collect()
    gc.disable()
    try:
        with serving(ScriptHandler(filename=path), unused_lifetime=0, check_unused=0.02) as (url, sidecar):
            for _ in range(30):
                assert get(url + "/app").status == 200
            wait_until(lambda: not sidecar.sessions())
            wait_until(lambda: names() == before)
            wait_until(lambda: bigs() == 0)
    finally:
        gc.enable()


# Static files


@pytest.mark.parametrize("path", ["/", "/board"])
def test_static_files_of_a_directory(tmp_path, path):
    (tmp_path / "main.py").write_text("")
    for name in ("a.css", ".hidden", "js/deep.js"):
        target = tmp_path / "static" / name
        target.parent.mkdir(exist_ok=True, parents=True)
        target.write_text("body {}")
    (tmp_path / "secret.txt").write_text("secret")
    with Server({path: DirectoryHandler(filename=tmp_path)}, port=0) as server:
        base = server.url + path.rstrip("/") + "/static/"
        assert get(base + "a.css").text == "body {}"
        assert get(base + "js/deep.js").text == "body {}"
        assert get(base + "nothing").status == 404
        assert get(base + ".hidden").status == 404
        assert get(base + "../secret.txt").status == 404
        assert get(base + "%2e%2e/secret.txt").status == 404
        assert get(server.url + "/static/js/bokeh.min.js").status == 200


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{% extends base %}{% block contents %}<h1>{{ who }}</h1>{{ embed(roots.slider) }}{% endblock %}", True),
        ("{% block contents %}<h1>{{ who }}</h1>{{ embed_doc() }}{% endblock %}", False),
        ("{% extends base %}{% block contents %}<h1>{{ who }}</h1>{{ embed_doc() }}{% endblock %}", True),
        ("{% extends base %}{% block contents %}{{ nothing.at.all }}{% endblock %}", False),
    ],
)
def test_template_of_a_directory(tmp_path, template, shown):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "index.html").write_text(template)
    (tmp_path / "main.py").write_text(
        "from syncviz.document.current import curdoc\nfrom syncviz.models import Slider\n"
        "curdoc().add_root(Slider(start=0, end=1, value=0, step=1, name='slider'))\n"
        "curdoc().template_variables['who'] = '<me>'\n"
    )
    with serving(DirectoryHandler(filename=tmp_path), development=True) as (url, _):
        page = get(url + "/app")
    if "nothing" in template:
        assert page.status == 500
        assert "the template failed: UndefinedError: &#x27;nothing&#x27; is undefined" in page.text
    else:
        assert "<h1>&lt;me&gt;</h1>" in page.text
        assert 'data-root-id="' in page.text
        assert ("<!DOCTYPE html>" in page.text) is shown


def test_handler_of_ones_own():
    class Own(Handler):
        def modify_document(self, document):
            document.title = "own"

    with Server({"/": Own()}, port=0) as server:
        assert "<title>own</title>" in get(server.url + "/").text
