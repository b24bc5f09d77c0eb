"""Applications and handlers, without a server."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest

from syncviz.application import Application, RequestInfo, ServerContext, SessionContext
from syncviz.application.handlers import CodeRunner, FunctionHandler, Handler, ScriptHandler, forget_modules
from syncviz.document import Document
from syncviz.document.current import curdoc
from syncviz.errors import HandlerError, SettingError


def script(tmp_path, text, name="app.py", **options):
    path = tmp_path / name
    path.write_text(text)
    return ScriptHandler(filename=path, **options)


def titled(title):
    def fill(doc):
        doc.title += title

    return FunctionHandler(fill)


def test_handlers_fill_in_their_order():
    document = Application(titled("1"), titled("2")).create_document()
    assert document.title.endswith("12")


def test_document_is_the_current_one_while_it_is_filled():
    seen = []
    application = Application(FunctionHandler(lambda doc: seen.append(curdoc() is doc)))
    application.create_document()
    assert seen == [True]


def test_application_takes_handlers_only():
    with pytest.raises(SettingError, match="FunctionHandler"):
        Application(lambda doc: None)


def test_metadata_is_a_mapping_or_a_function():
    assert Application(metadata={"a": 1}).metadata == {"a": 1}
    assert Application(metadata=lambda: {"b": 2}).metadata == {"b": 2}
    assert Application().metadata == {}


def test_hooks_reach_every_handler():
    heard = []

    class Listener(Handler):
        def modify_document(self, document):
            pass

        def on_server_loaded(self, server_context):
            heard.append("loaded")

        def on_server_unloaded(self, server_context):
            heard.append("unloaded")

        def on_session_created(self, session_context):
            heard.append("created")

        def on_session_destroyed(self, session_context):
            heard.append("destroyed")

    application = Application(Listener(), titled(""))
    server = ServerContext("/", False, list)
    session = SessionContext("id", server)
    application.on_server_loaded(server)
    application.on_session_created(session)
    application.on_session_destroyed(session)
    application.on_server_unloaded(server)
    assert heard == ["loaded", "created", "destroyed", "unloaded"]


@pytest.mark.parametrize("func", [lambda: None, lambda a, b: None, 5, lambda *, doc: None])
def test_function_that_takes_no_document(func):
    with pytest.raises(SettingError, match="document"):
        FunctionHandler(func)


def test_coroutine_function_is_refused():
    async def fill(doc):
        pass

    with pytest.raises(SettingError, match="async def"):
        FunctionHandler(fill)


def test_callable_object_and_defaults_are_functions_too():
    class Filler:
        def __call__(self, doc, title="x"):
            doc.title = title

    assert Application(FunctionHandler(Filler())).create_document().title == "x"


def test_failing_function():
    def fill(doc):
        doc.title = "half"
        raise ValueError("why")

    with pytest.raises(HandlerError, match="fill failed: ValueError: why") as caught:
        Application(FunctionHandler(fill)).create_document()
    assert "Traceback" in caught.value.detail
    assert Application(FunctionHandler(fill, trap_exceptions=True)).create_document().title == "half"


def test_script_gets_its_document_and_a_module_of_its_own(tmp_path):
    handler = script(
        tmp_path,
        (
            "from syncviz.document.current import curdoc\n"
            "import sys\n"
            "count = globals().get('count', 0) + 1\n"
            "curdoc().title = f'{count} {sys.argv} {__name__ in sys.modules}'\n"
        ),
        argv=["a"],
    )
    application = Application(handler)
    before = sys.argv
    titles = {application.create_document().title for _ in range(2)}
    assert titles == {"1 ['app.py', 'a'] True"}
    assert sys.argv is before
    assert application.url_path() == "/app"


def test_script_with_dataclass_and_module_beside_it(tmp_path):
    (tmp_path / "syncviz_beside.py").write_text("VALUE = 'beside'")
    handler = script(
        tmp_path,
        (
            "from __future__ import annotations\n"
            "import dataclasses\n"
            "from syncviz.document.current import curdoc\n"
            "import syncviz_beside\n"
            "@dataclasses.dataclass\n"
            "class Point:\n"
            "    x: int = 0\n"
            "curdoc().title = syncviz_beside.VALUE\n"
        ),
    )
    assert Application(handler).create_document().title == "beside"


def test_module_goes_with_the_document_and_without_a_collection(tmp_path):
    handler = script(tmp_path, ("class Big: pass\nbig = Big()\ndef callback(): return big\n"))
    document = Application(handler).create_document()
    (module,) = document.modules
    assert sys.modules[module.__name__] is module
    big = weakref.ref(module.big)
    gc.disable()
    try:
        name = module.__name__
        forget_modules([name])
        assert name not in sys.modules
        assert big() is None
    finally:
        gc.enable()


def test_script_that_shows_nothing_is_warned_of_once(tmp_path, caplog):
    application = Application(script(tmp_path, "def sliders(doc): ...", "forgotten.py"))
    application.create_document()
    application.create_document()
    assert caplog.text.count("forgotten.py has added nothing to curdoc()") == 1


def test_script_with_a_syntax_error_fails_for_every_session(tmp_path):
    handler = script(tmp_path, "a = 1\nb = (\n")
    assert handler.failed
    assert "app.py, line 2: SyntaxError" in handler.error
    assert "SyntaxError" in handler.error_detail
    with pytest.raises(HandlerError, match="line 2"):
        Application(handler).create_document()


def test_script_that_raises_names_its_line_and_can_be_run_again(tmp_path):
    handler = script(tmp_path, "def f():\n    return 1 / 0\nf()\n")
    for _ in range(2):
        with pytest.raises(HandlerError, match=r"app.py, line 2: ZeroDivisionError"):
            Application(handler).create_document()
    assert not handler.failed


@pytest.mark.parametrize(("code", "fails"), [("0", False), ("", False), ("3", True), ("'text'", True)])
def test_script_that_exits(tmp_path, code, fails):
    handler = script(tmp_path, f"import sys\nsys.exit({code})\n")
    if fails:
        with pytest.raises(HandlerError, match="exited"):
            Application(handler).create_document()
    else:
        Application(handler).create_document()


def test_script_that_is_not_there(tmp_path):
    with pytest.raises(SettingError, match="nothing"):
        ScriptHandler(filename=tmp_path / "nothing.py")


def test_source_is_compiled_once(monkeypatch):
    runner = CodeRunner("x = 1", "given.py")
    monkeypatch.setattr("builtins.compile", lambda *_, **__: pytest.fail("compiled again"))
    for _ in range(2):
        module = runner.new_module()
        runner.run(module)
        assert module.x == 1
        forget_modules([module.__name__])


def test_contexts():
    request = RequestInfo({"a": [b"1"]}, {"c": "d"}, {"H": "v"})
    sessions = []
    server = ServerContext("/app", True, lambda: sessions)
    session = SessionContext("secret-session-id", server, request)
    sessions.append(session)
    assert server.sessions == [session]
    assert session.request.arguments == {"a": [b"1"]}
    assert session.document is None
    document = Document()
    session.bind(document)
    assert session.document is document
    assert "secret-session-id" not in repr(session)
    called = []
    session.with_document_locked(called.append, 1)
    for callback in document.session_callbacks:
        callback.callback()
    assert called == [1]
    del document, callback
    gc.collect()
    assert session.document is None
