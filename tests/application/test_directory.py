"""Directories as applications."""

from __future__ import annotations

import gc
import json
import sys

import pytest

from syncviz.application import Application, RequestInfo, ServerContext, SessionContext
from syncviz.application.handlers import DirectoryHandler, forget_modules
from syncviz.document import Document
from syncviz.errors import HandlerError, MissingDependency, SettingError
from syncviz.models import Slider

HEAD = "from syncviz.document.current import curdoc\nfrom syncviz.models import Slider\n"
MAIN = HEAD + "curdoc().add_root(Slider(start=0, end=1, value=0, step=1))\n"


@pytest.fixture
def directory(tmp_path):
    """Writes files, given by name (`_` for a dot, `__` for a slash), into a directory `board`."""
    path = tmp_path / "board"

    def write(files=(), **named):
        for name, text in {**dict(files), **{name.replace("_py", ".py"): text for name, text in named.items()}}.items():
            target = path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
        return path

    return write


def document_of(path, **options):
    return Application(DirectoryHandler(filename=path, **options)).create_document()


def test_main_runs_with_its_file_name_arguments_and_siblings(directory):
    path = directory(
        {"syncviz_sibling.py": "VALUE = 'sibling'"},
        main_py=MAIN + "import sys, os, syncviz_sibling\n"
        "curdoc().title = f'{os.path.basename(__file__)} {sys.argv[1:]} {syncviz_sibling.VALUE}'\n",
    )
    handler = DirectoryHandler(filename=path, argv=["a"])
    assert handler.safe_to_fork
    document = Application(handler).create_document()
    assert document.title == "main.py ['a'] sibling"
    assert not handler.safe_to_fork
    assert handler.url_path() == "/board"


def test_folder_of_the_program_is_first_while_it_runs_and_last_afterwards(directory):
    path = directory(main_py=MAIN + "import sys\ncurdoc().title = sys.path[0]\n")
    assert document_of(path).title == str(path)
    assert sys.path[0] != str(path)
    assert sys.path[-1] == str(path)
    before = list(sys.path)
    document_of(path)
    assert sys.path == before


def test_package_is_imported_once_and_main_runs_for_each_session(directory):
    path = directory(
        {"__init__.py": "RUNS = []\nRUNS.append(1)\n", "data.py": "from . import RUNS\nCALLS = []\n"},
        main_py=MAIN + "from . import RUNS\nfrom .data import CALLS\nCALLS.append(1)\n"
        "curdoc().title = f'{len(RUNS)} {len(CALLS)}'\n",
    )
    application = Application(DirectoryHandler(filename=path))
    assert [application.create_document().title for _ in range(3)] == ["1 1", "1 2", "1 3"]


def test_package_goes_with_its_handler_and_documents_go_on(directory):
    path = directory(
        {"__init__.py": "", "data.py": "VALUE = 1\ndef value(): return VALUE\n", "app_hooks.py": ""},
        main_py=MAIN + "from . import data\n",
    )
    before = set(sys.modules)
    handler = DirectoryHandler(filename=path)
    document = Application(handler).create_document()
    main = document.modules[0]
    assert len(set(sys.modules) - before) == 4
    del handler
    gc.collect()
    assert set(sys.modules) - before == {main.__name__}
    assert main.data.value() == 1
    forget_modules([main.__name__])


def test_relative_import_without_a_package_is_an_error_of_the_program(directory):
    path = directory({"data.py": ""}, main_py="from .data import x\n")
    with pytest.raises(HandlerError, match=r"main.py, line 1: ImportError"):
        document_of(path)


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        ({}, "no main.py or main.ipynb"),
        ({"main.py": "", "main.ipynb": ""}, "both main.py and main.ipynb"),
        ({"main.py": "", "app_hooks.py": "", "server_lifecycle.py": ""}, "both app_hooks.py and server_lifecycle.py"),
        ({"main.py": "", "theme.yaml": "", "theme.json": ""}, "both theme.yaml and theme.json"),
        (
            {"main.py": "", "app_hooks.py": "def process_request(r): ...", "request_handler.py":
             "def process_request(r): ..."},
            "both have process_request",
        ),
        ({"main.py": "", "theme.json": "{"}, "theme.json: not JSON"),
        ({"main.py": "", "theme.yaml": "a: [b"}, "theme.yaml: not YAML"),
        ({"main.py": "", "theme.yaml": "- 1"}, "theme.yaml: a theme is"),
        ({"main.py": "", "theme.yaml": "attrs:\n  Slider:\n    step: hello\n"}, "theme.yaml: Slider.step expects"),
        ({"main.py": "", "templates/index.html": "{% if %}"}, "index.html, line 1"),
    ],
)  # fmt: skip
def test_directory_that_cannot_be_served(directory, files, complaint):
    path = directory(files)
    path.mkdir(exist_ok=True)
    with pytest.raises(SettingError, match=complaint):
        DirectoryHandler(filename=path)


def test_no_directory(tmp_path):
    with pytest.raises(SettingError, match="no directory"):
        DirectoryHandler(filename=tmp_path / "nothing")


@pytest.mark.parametrize(
    ("files", "error"),
    [
        ({"main.py": "a = ("}, "main.py, line 1: SyntaxError"),
        ({"main.py": "", "__init__.py": "a = ("}, "__init__.py, line 1: SyntaxError"),
        ({"main.py": "", "app_hooks.py": "a = ("}, "app_hooks.py, line 1: SyntaxError"),
        ({"main.py": "", "app_hooks.py": "\n1 / 0"}, "app_hooks.py, line 2: ZeroDivisionError"),
        ({"main.py": "", "app_hooks.py": "def on_server_loaded(): ..."}, "on_server_loaded is called with"),
        ({"main.py": "", "app_hooks.py": "", "__init__.py": "1 / 0"}, "__init__.py, line 1: ZeroDivisionError"),
        ({"main.py": "", "request_handler.py": "1 / 0"}, "request_handler.py, line 1: ZeroDivisionError"),
    ],
)
def test_directory_whose_programs_fail(directory, files, error):
    handler = DirectoryHandler(filename=directory(files))
    assert handler.failed
    assert error in handler.error
    assert handler.error_detail
    with pytest.raises(HandlerError):
        Application(handler).create_document()


def test_misspelt_hook_is_warned_of(directory, caplog):
    DirectoryHandler(filename=directory(main_py="", app_hooks_py="def on_session_create(context): ..."))
    assert "on_session_create is no hook and is never called, did you mean 'on_session_created'?" in caplog.text


@pytest.mark.parametrize("file", ["app_hooks.py", "server_lifecycle.py"])
def test_hooks_share_one_module_and_the_package(directory, file):
    path = directory(
        {
            "__init__.py": "", "data.py": "HEARD = []",
            file: "from .data import HEARD\ncount = 0\n"
            "def on_server_loaded(context): HEARD.append(('loaded', context.application_path))\n"
            "def on_server_unloaded(context): HEARD.append('unloaded')\n"
            "def on_session_created(context): HEARD.append(('created', context.id))\n"
            "def on_session_destroyed(context): HEARD.append('destroyed')\n"
            "def process_request(request):\n    global count\n    count += 1\n    return {'count': count}\n",
        },
        main_py=MAIN,
    )  # fmt: skip
    handler = DirectoryHandler(filename=path)
    application = Application(handler)
    server = ServerContext("/board", False, list)
    session = SessionContext("x", server)
    application.on_server_loaded(server)
    application.on_session_created(session)
    application.on_session_destroyed(session)
    application.on_server_unloaded(server)
    heard = next(module.HEARD for name, module in sys.modules.items() if name.endswith("_board.data"))
    assert heard == [("loaded", "/board"), ("created", "x"), "destroyed", "unloaded"]
    assert [application.process_request(RequestInfo()) for _ in range(2)] == [{"count": 1}, {"count": 2}]


def test_request_handler_of_its_own(directory):
    path = directory(
        main_py=MAIN,
        request_handler_py="def process_request(request):\n    return {'who': request.headers['X-User']}\n",
    )
    application = Application(DirectoryHandler(filename=path))
    assert application.process_request(RequestInfo(headers={"X-User": "ann"})) == {"who": "ann"}
    with pytest.raises(HandlerError, match=r"process_request failed \(.*request_handler.py, line 2\): KeyError"):
        application.process_request(RequestInfo())


@pytest.mark.parametrize("name", ["theme.yaml", "theme.yml", "theme.json"])
def test_theme(directory, name):
    path = directory({name: json.dumps({"attrs": {"Slider": {"width": 123}}})}, main_py=MAIN)
    (slider,) = document_of(path).roots
    assert isinstance(slider, Slider)
    assert slider.width == 123


def test_empty_theme(directory):
    assert document_of(directory({"theme.yaml": ""}, main_py=MAIN)).roots


def test_yaml_theme_without_a_reader(directory, monkeypatch):
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(MissingDependency, match=r"theme.yaml: reading YAML needs PyYAML"):
        DirectoryHandler(filename=directory({"theme.yaml": ""}, main_py=MAIN))


def test_template_and_static_files(directory):
    path = directory(
        {
            "templates/index.html": "{% include 'part.html' %}|{{ who }}", "templates/part.html": "part",
            "static/a.txt": "a",
        },
        main_py=MAIN + "curdoc().template_variables['who'] = '<me>'\n",
    )  # fmt: skip
    application = Application(DirectoryHandler(filename=path))
    document = application.create_document()
    assert document.template.render(document.template_variables) == "part|&lt;me&gt;"
    assert application.static_path == str(path / "static")


def test_applications_have_one_directory_of_static_files(directory):
    path = directory({"static/a.txt": "a"}, main_py=MAIN)
    with pytest.raises(SettingError, match="one directory of static files"):
        Application(DirectoryHandler(filename=path), DirectoryHandler(filename=path))
    assert Application().static_path is None


def test_nothing_is_added_by_a_failed_directory(directory):
    handler = DirectoryHandler(filename=directory({"theme.json": '{"attrs": {}}'}, main_py="a = ("))
    document = Document()
    handler.modify_document(document)
    assert not document.roots
