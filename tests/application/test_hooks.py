"""Hooks of handlers: who hears of what, coroutines, errors; what a session gets to know."""

from __future__ import annotations

import asyncio

import pytest

from syncviz.application import Application, RequestInfo, ServerContext, SessionContext
from syncviz.application.handlers import (
    CodeHandler,
    CodeRunner,
    DocumentLifecycleHandler,
    FunctionHandler,
    Handler,
    RequestHandler,
    ServerLifecycleHandler,
    ServerRequestHandler,
)
from syncviz.application.handlers.code_runner import running_program
from syncviz.document import Document
from syncviz.document.callbacks import PeriodicCallback
from syncviz.errors import HandlerError, LocalError, SettingError

HOOKS = ("on_server_loaded", "on_server_unloaded", "on_session_created", "on_session_destroyed")


class Listener(Handler):
    def __init__(self, heard, fails=()):
        super().__init__()
        self.heard, self.fails = heard, fails

    def modify_document(self, document):
        pass

    def __getattribute__(self, name):
        if name not in HOOKS:
            return super().__getattribute__(name)

        async def hook(context):
            await asyncio.sleep(0)
            self.heard.append(name)
            if name in self.fails:
                raise ValueError("why")

        return hook


@pytest.mark.parametrize("hook", HOOKS)
def test_coroutine_hooks_run_where_somebody_runs_them(hook):
    heard = []
    application = Application(Listener(heard), Listener(heard))
    getattr(application, hook)(None, asyncio.run)
    assert heard == [hook, hook]
    with pytest.raises(HandlerError, match="async def"):
        getattr(application, hook)(None)


@pytest.mark.parametrize("hook", HOOKS)
def test_failing_hook_says_where_and_only_beginnings_stop_there(hook):
    heard = []
    application = Application(Listener(heard, {hook}), Listener(heard))
    with pytest.raises(HandlerError, match=rf"{hook} failed \(.*test_hooks.py, line \d+\): ValueError: why") as caught:
        getattr(application, hook)(None, asyncio.run)
    assert "Traceback" in caught.value.detail
    assert len(heard) == (2 if hook in ("on_server_unloaded", "on_session_destroyed") else 1)


def test_process_request_of_several_handlers_is_put_together():
    first, second = RequestHandler(), RequestHandler()
    first.hooks["process_request"] = lambda request: {"a": 1, "b": 1}
    second.hooks["process_request"] = lambda request: {"b": request.cookies["c"]}
    application = Application(first, second, FunctionHandler(lambda doc: None))
    assert application.process_request(RequestInfo(cookies={"c": "d"})) == {"a": 1, "b": "d"}


@pytest.mark.parametrize("found", [5, [1], {1: 2}, {"a": object()}])
def test_process_request_that_returns_something_else(found):
    handler = RequestHandler()
    handler.hooks["process_request"] = lambda request: found
    with pytest.raises(HandlerError, match="process_request has to return"):
        Application(handler).process_request(RequestInfo())


def test_process_request_may_return_nothing():
    handler = RequestHandler()
    handler.hooks["process_request"] = lambda request: None
    assert Application(handler).process_request(RequestInfo()) == {}


def test_modules_of_hooks(tmp_path):
    path = tmp_path / "hooks.py"
    path.write_text("def on_server_loaded(c): c.append('loaded')\ndef process_request(r): return {'a': 1}\n")
    heard = []
    both, requests = ServerLifecycleHandler(filename=path), ServerRequestHandler(filename=path)
    application = Application(both, requests)
    application.on_server_loaded(heard)
    assert heard == ["loaded"], "the second takes process_request only"
    assert requests.process_request(RequestInfo()) == {"a": 1}
    assert both.url_path() == "/hooks"
    with pytest.raises(SettingError, match="cannot read the hooks"):
        ServerLifecycleHandler(filename=tmp_path / "nothing.py")


def test_documents_own_callbacks():
    heard = []
    document = Document()
    document.on_session_destroyed(heard.append)
    context = SessionContext("id", None)
    context.bind(document)
    for _ in range(2):
        Application(DocumentLifecycleHandler()).on_session_destroyed(context)
    assert heard == [context]


def test_anything_else_on_a_request_is_an_error_that_says_so():
    with pytest.raises(AttributeError, match="and headers and nothing else; there is no 'remote_ip'"):
        _ = RequestInfo().remote_ip


def test_code_handler_and_what_its_program_may_ask():
    handler = CodeHandler(
        source='"""About."""\nfrom syncviz.document.current import curdoc\n'
        "from syncviz.application.handlers.code_runner import running_program\ncurdoc().title = running_program()\n",
        filename="given.py",
    )
    assert Application(handler).create_document().title == "given.py"
    assert running_program() is None
    assert CodeRunner('"""About."""', "a.py").doc == "About."


def test_program_that_replaces_the_document():
    source = "from syncviz.document.current import set_curdoc\nset_curdoc(None)\n"
    with pytest.raises(HandlerError, match=r"a.py has made another document current"):
        Application(CodeHandler(source=source, filename="a.py")).create_document()


def test_programs_that_wait_for_each_other_leave_argv_as_it_was():
    import sys

    before = sys.argv
    inner = CodeRunner("import sys\nseen = sys.argv", "b.py", ["2"])

    def overtaken():
        inner.run(inner.new_module())
        assert sys.argv[1:] == ["2"], "the outer one has not ended"

    outer = CodeRunner("import sys\nseen = sys.argv", "a.py", ["1"])
    outer.run(outer.new_module(), overtaken)
    assert sys.argv is before


def test_package_of_a_package():
    runner = CodeRunner("", "x/__init__.py")
    with pytest.raises(SettingError, match="package by itself"):
        CodeRunner("", "y/__init__.py", package=runner.new_module())


def test_safe_to_fork():
    application = Application(FunctionHandler(lambda doc: None))
    assert application.safe_to_fork
    application.create_document()
    assert not application.safe_to_fork


class Clock:
    def __init__(self):
        self.callbacks = []

    def add(self, callback):
        self.callbacks.append(callback)

    def remove(self, callback):
        if callback in self.callbacks:
            self.callbacks.remove(callback)
            return True
        return False


def test_callbacks_of_the_server():
    clock = Clock()
    context = ServerContext("/", False, list, clock)
    tick, timeout = context.add_next_tick_callback(print), context.add_timeout_callback(print, 5)
    period = context.add_periodic_callback(print, 10)
    assert clock.callbacks == [tick, timeout, period]
    context.remove_periodic_callback(period)
    assert clock.callbacks == [tick, timeout]
    with pytest.raises(ValueError, match="removed"):
        context.remove_timeout_callback(period)
    assert isinstance(period, PeriodicCallback)
    with pytest.raises(LocalError, match="no server"):
        ServerContext("/", False, list).add_next_tick_callback(print)


def test_locked_document_outside_of_a_server():
    context = SessionContext("id", None)
    document = Document()
    context.bind(document)

    async def rename(doc):
        doc.title = "new"
        return 5

    assert asyncio.run(context.with_locked_document(rename)) == 5
    assert asyncio.run(context.with_locked_document(lambda doc: doc.title)) == "new"
    assert context.expiration is None
    del document
    with pytest.raises(LocalError, match="session is over"):
        asyncio.run(context.with_locked_document(rename))
