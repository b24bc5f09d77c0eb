"""Programs as Bokeh's users write them, run with ``bokeh`` replaced by ``syncviz`` and looked at in a browser.

The files in ``programs/`` import ``bokeh``; that they are what they claim is shown by running them with the real one,
too (``test_the_real_bokeh_runs_the_same_programs``).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from e2e_support import free_port, running

from syncviz.palettes import Viridis5

pytestmark = pytest.mark.e2e

PROGRAMS = Path(__file__).with_name("programs")
SOURCE = "[...Bokeh.documents[0]._all_models.values()].find(m => m.type == 'ColumnDataSource')"


@pytest.fixture
def programs(tmp_path):
    """The programs with one word changed."""
    for program in PROGRAMS.glob("*.py"):
        (tmp_path / program.name).write_text(program.read_text().replace("bokeh", "syncviz"))
    return tmp_path


@pytest.fixture
def serve(programs):
    """Return a function that serves a program with the command line, until the test ends; it gives the address."""
    from contextlib import ExitStack

    with ExitStack() as stack:

        def start(name, *options):
            port = free_port()
            command = [sys.executable, "-m", "syncviz", "serve", str(programs / name), "--port", str(port), *options]
            stack.enter_context(running(command, f"http://localhost:{port}/healthz"))
            return f"http://localhost:{port}/{Path(name).stem}"

        yield start


def test_button_adds_numbers(serve, new_visitor):
    visitor = new_visitor().open(serve("numbers_button.py"))
    for wanted in (1, 2, 3):
        visitor.page.get_by_role("button", name="One more").click()
        visitor.wait_for(f"() => {SOURCE}.data.text.length == {wanted}")
    assert visitor.evaluate(f"{SOURCE}.data.text_color") == list(Viridis5[:3])
    assert visitor.complaints == []


def test_sliders(serve, new_visitor):
    visitor = new_visitor().open(serve("sliders.py"))
    visitor.press("amplitude", "ArrowRight", times=10)
    visitor.wait_for(f"() => Math.abs(Math.max(...{SOURCE}.data.y) - 2) < 0.01")
    assert visitor.page.title() == "Sliders"
    assert visitor.complaints == []


def test_periodic_update(serve, new_visitor):
    visitor = new_visitor().open(serve("periodic.py"))
    visitor.wait_for(f"() => {SOURCE}.data.step[{SOURCE}.data.step.length - 1] >= 8")
    steps = visitor.evaluate(f"[...{SOURCE}.data.step]")
    assert len(steps) == 5
    assert steps == list(range(steps[0], steps[0] + 5))
    assert visitor.complaints == []


def test_message_counter_of_many_users(programs, new_visitor):
    port = free_port()
    url = f"http://localhost:{port}/"
    with running([sys.executable, str(programs / "message_counter.py"), str(port)], f"{url}healthz"):
        ada, bob = new_visitor().open(url), new_visitor().open(url)
        ada.page.get_by_role("button", name="Send").click()
        bob.wait_for("() => Bokeh.documents[0].get_model_by_name('shown').text == '1 messages'")
        bob.page.get_by_role("button", name="Send").click()
        for visitor in (ada, bob):
            visitor.wait_for("() => Bokeh.documents[0].get_model_by_name('shown').text == '2 messages'")
            assert visitor.complaints == []


def test_push_and_pull(programs, serve, new_visitor):
    url = serve("periodic.py")
    pusher = subprocess.Popen([sys.executable, programs / "pusher.py", url], stdout=subprocess.PIPE, text=True)
    try:
        assert pusher.stdout.readline() == "pushed\n"
        pull = [sys.executable, programs / "puller.py", url]
        done = subprocess.run(pull, capture_output=True, text=True, timeout=60, check=True)
        assert done.stdout == "shared 4\n"
        # The pusher's callback has run, in the pusher; a browser sees what it did.
        visitor = new_visitor().open(f"{url}?bokeh-session-id=shared")
        line = "Bokeh.documents[0].get_model_by_name('line').data_source.data.y"
        visitor.wait_for(f"() => [...{line}].join() == '12,4,8'")
        visitor.press("factor", "ArrowRight")
        visitor.wait_for(f"() => [...{line}].join() == '15,5,10'")
        assert visitor.complaints == []
    finally:
        pusher.kill()
        pusher.communicate()


def test_models_of_the_program(serve, new_visitor):
    visitor = new_visitor().open(serve("shared_data.py"))
    first = "[it.readings[0].value, it.readings[0].unit, it.readings[0].steps, it.latest.value]"
    assert visitor.model("station", first) == [1, "ft", 3, 5]
    visitor.press("level", "ArrowRight", times=2)
    find = "Bokeh.documents[0].get_model_by_name"
    # The slider's value went to the reading in the page, from there to the server, and its answer came back.
    visitor.wait_for(f"() => {find}('heard').value == 4")
    assert visitor.model("first", "it.value") == 2
    visitor.page.get_by_role("button", name="Another reading").click()
    visitor.wait_for(f"() => {find}('station').readings.length == 2")
    assert visitor.model("another", "[it.value, it.unit, it.steps]") == [9, "ft", 3]
    visitor.page.get_by_role("button", name="From the page").click()
    visitor.wait_for(f"() => {find}('heard').unit == '6'")
    assert visitor.complaints == []


@pytest.mark.parametrize(
    ("name", "roots"), [("numbers_button.py", 1), ("sliders.py", 1), ("periodic.py", 1), ("shared_data.py", 3)]
)
def test_the_real_bokeh_runs_the_same_programs(name, roots):
    code = (
        "import sys, warnings; from bokeh.application.handlers import ScriptHandler;"
        "from bokeh.application import Application;"
        "app = Application(ScriptHandler(filename=sys.argv[1])); doc = app.create_document();"
        "print(len(doc.roots), app.handlers[0].error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, PROGRAMS / name], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == f"{roots} None\n"


def test_a_library_server_stops_and_frees_its_port(programs):
    """``start`` returns at once from a plain thread, ``stop`` ends everything that it began."""
    code = (
        "import threading, urllib.request\n"
        "from syncviz.server.server import Server\n"
        "before = threading.active_count()\n"
        "server = Server({'/': lambda doc: None}, port=0)\n"
        "server.start()\n"
        "assert urllib.request.urlopen(f'http://localhost:{server.port}/healthz').status == 200\n"
        "server.stop()\n"
        "assert threading.active_count() == before, threading.enumerate()\n"
        "print('stopped')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("stopped\n", "")
