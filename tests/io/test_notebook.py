"""Notebooks, with a channel and a display that write down what they are given; a real kernel is in test_kernel.py."""

import gc
import importlib
import json
import re
import sys

import bokeh.protocol.receiver
import pytest

from syncviz.document import Document
from syncviz.errors import LocalError, MissingDependency, SettingError
from syncviz.io import curdoc, install_notebook_hook, output_notebook, push_notebook, show
from syncviz.io import notebook as room
from syncviz.io.live import _address
from syncviz.io.state import curstate
from syncviz.models import ColumnDataSource, Range1d, Slider
from syncviz.plotting import figure
from syncviz.resources import CDN, INLINE, Resources

HTML, JS = "text/html", "application/javascript"
LOAD, EXEC = "application/vnd.bokehjs_load.v0+json", "application/vnd.bokehjs_exec.v0+json"


class Comm:
    def __init__(self, target_name, data):
        self.target_name = target_name
        self.sent = []

    def send(self, data=None, buffers=None):
        self.sent.append(data if buffers is None else bytes(buffers[0]))

    def message(self):
        """What BokehJS would get, put together by Bokeh's own receiver; then nothing is left."""
        receiver = bokeh.protocol.receiver.Receiver(importlib.import_module("bokeh.protocol").Protocol())
        message = None
        for fragment in self.sent:
            message = _finished(receiver.consume(fragment))
        self.sent = []
        return message


def _finished(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    raise AssertionError("it waits for something")


@pytest.fixture(autouse=True)
def shown(monkeypatch):
    """What was displayed: (data, metadata) in order."""
    displayed = []
    monkeypatch.setattr(
        room, "publish_display_data", lambda data, metadata=None, **_: displayed.append((data, metadata or {}))
    )
    monkeypatch.setattr(room, "get_comms", lambda target: Comm(target, {}))
    return displayed


def plot():
    made = figure(width=200)
    made.line([1, 2], [3, 4])
    return made


def items_of(script):
    return json.loads(re.search(r'"items":(\[.*?\]),"scripts"', script)[1])


def test_output_notebook_loads_bokehjs(shown):
    output_notebook()
    (banner, _), (script, _) = shown
    assert "BokehJS is loading" in banner[HTML]
    assert script[JS] == script[LOAD]
    assert CDN.js_files[0] in script[JS]
    assert CDN.hashes[CDN.js_files[0]] in script[JS]
    assert (curstate().notebook, curstate().notebook_type) == (True, "jupyter")


def test_ways_to_load(shown):
    output_notebook(Resources("inline", components=["bokeh-api"]), hide_banner=True, load_timeout=7)
    [(script, _)] = shown
    assert '"timeout":7' in script[JS]
    assert "[function () {\n" in script[JS]
    shown.clear()
    output_notebook(CDN, verbose=True)
    assert CDN.js_files[0] in shown[0][0][HTML]


def test_a_plot_in_a_cell(shown):
    output_notebook(hide_banner=True)
    shown.clear()
    made = plot()
    assert show(made) is None
    (div, _), (script, metadata) = shown
    assert re.fullmatch(rf'<div id="[a-z]\w+" data-root-id="{made.id}" style="display: contents;"></div>', div[HTML])
    assert script[EXEC] == ""
    assert metadata == {EXEC: {"id": made.id}}
    [item] = items_of(script[JS])
    assert item["root_ids"] == [made.id]
    assert f'id="{item["roots"][made.id]}"' in div[HTML]
    assert '"notebook":true' in script[JS]
    assert made.document is curdoc()
    shown.clear()
    show([made, Slider(start=0, end=1, value=0)])
    assert len(shown) == 4


def test_the_theme_is_that_of_the_current_document(shown):
    output_notebook(hide_banner=True)
    curdoc().theme = "night_sky"
    show(plot())
    assert "#2C001E" in shown[-1][0][JS]


def test_pushing_changes(shown):
    output_notebook(hide_banner=True)
    made = figure(width=200)
    source = ColumnDataSource({"x": [1, 2], "y": [3, 4]})
    made.line("x", "y", source=source)
    handle = show(made, notebook_handle=True)
    [item] = items_of(shown[-1][0][JS])
    assert item["notebook_comms_target"] == handle.comms.target_name
    push_notebook()
    assert handle.comms.sent == []
    made.title.text = "one"
    made.title.text = "two"
    source.stream({"x": [5], "y": [6]})
    made.x_range = Range1d(1, 2)
    push_notebook(handle=handle)
    events = handle.comms.message().content["events"]
    assert [event["kind"] for event in events] == ["ModelChanged", "ColumnsStreamed", "ModelChanged"]
    assert events[0]["new"] == "two"
    assert events[2]["new"]["name"] == "Range1d"
    made.x_range.start = 0
    push_notebook()
    [event] = handle.comms.message().content["events"]
    assert event["model"] == {"id": made.x_range.id}
    push_notebook()
    assert handle.comms.sent == []


def test_arrays_travel_in_buffers():
    numpy = pytest.importorskip("numpy")
    output_notebook(hide_banner=True)
    source = ColumnDataSource({"x": numpy.arange(3.0), "y": numpy.arange(3.0)})
    made = figure()
    made.line("x", "y", source=source)
    handle = show(made, notebook_handle=True)
    source.data = {"x": numpy.array([7.0, 8.0]), "y": numpy.array([1.0, 2.0])}
    push_notebook(handle=handle)
    message = handle.comms.message()
    assert len(message.buffers) == 2
    assert numpy.frombuffer(message.buffers[0].data, "float64").tolist() == [7.0, 8.0]


def test_each_handle_has_its_own_plot():
    output_notebook(hide_banner=True)
    first, second = show(plot(), notebook_handle=True), None
    other = plot()
    second = show(other, notebook_handle=True)
    assert curstate().last_comms_handle is second
    other.title.text = "other"
    push_notebook(handle=first)
    assert first.comms.sent == []
    # A model that the first cell has never seen is written for it in full.
    shared = other.x_range
    first.doc.roots[0].x_range = shared
    push_notebook(handle=first)
    [event] = first.comms.message().content["events"]
    assert event["new"]["name"] == "DataRange1d"
    push_notebook()
    [event] = second.comms.message().content["events"]
    assert event["new"] == "other"


def test_a_document_does_not_keep_handles():
    output_notebook(hide_banner=True)
    made = plot()
    show(made, notebook_handle=True)
    curstate().last_comms_handle = None
    gc.collect()
    assert len(curdoc()._sinks) == 1
    made.title.text = "x"
    assert not curdoc()._sinks


def test_a_plot_of_another_document_stays_there():
    output_notebook(hide_banner=True)
    document, made = Document(), plot()
    document.add_root(made)
    handle = show(made, notebook_handle=True)
    assert handle.doc is document is made.document
    assert curdoc().roots == []


def test_nothing_to_push_to():
    with pytest.raises(LocalError, match=r"notebook_handle=True"):
        push_notebook()


def test_other_kinds_of_notebooks(monkeypatch):
    calls = []
    monkeypatch.setattr(room, "_hooks", dict(room._hooks))

    def hook(name):
        return lambda *args, **kwargs: calls.append((name, args, kwargs)) or name

    install_notebook_hook("zeppelin", hook("load"), hook("doc"), hook("app"))
    with pytest.raises(LocalError, match="are there; overwrite=True"):
        install_notebook_hook("zeppelin", None, None, None)
    output_notebook(INLINE, notebook_type="zeppelin", load_timeout=3)
    made = plot()
    assert show(made, notebook_handle=True) == "doc"
    application = lambda document: None  # noqa: E731
    assert show(application, notebook_url="http://n", extra=1) is None
    assert calls == [
        ("load", (INLINE, False, False, 3), {}),
        ("doc", (made, curstate(), True), {}),
        ("app", (application, curstate(), "http://n"), {"extra": 1}),
    ]
    install_notebook_hook("zeppelin", None, None, None, overwrite=True)
    with pytest.raises(LocalError, match="have none for 'doc'"):
        show(made)
    with pytest.raises(LocalError, match="did you mean 'zeppelin'"):
        output_notebook(notebook_type="zepelin")


def test_without_ipython(monkeypatch):
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "IPython.display", None)
    monkeypatch.setitem(sys.modules, "comm", None)
    with pytest.raises(MissingDependency, match=r"syncviz\[notebook\]"):
        output_notebook()
    assert not curstate().notebook
    with pytest.raises(MissingDependency, match="pip install ipykernel"):
        room.get_comms("x")


def test_an_application_in_a_cell(shown, monkeypatch):
    monkeypatch.setattr("syncviz.io.live.publish_display_data", room.publish_display_data)
    output_notebook(hide_banner=True)
    shown.clear()
    show(lambda document: document.add_root(plot()), notebook_url="https://hub.example:8888")
    [(data, metadata)] = shown
    server_id = metadata[EXEC]["server_id"]
    server = curstate().uuid_to_server[server_id]
    assert f"https://hub.example:{server.port}/autoload.js" in data[HTML]
    assert server.sidecar.origins.allow("https://hub.example:8888")
    room.destroy_server(server_id)
    assert curstate().uuid_to_server == {}
    room.destroy_server(server_id)


def test_where_servers_are_looked_for():
    assert _address("localhost:8888", {})(5006) == "http://localhost:5006"
    assert _address("https://host/lab?x", {})(None) == "host"
    assert _address("http://[::1]:8888", {})(5006) == "http://[::1]:5006"
    assert _address(lambda port: f"http://x/{port}", {})(1) == "http://x/1"
    hub = {"JUPYTER_BOKEH_EXTERNAL_URL": "https://hub.example", "JUPYTERHUB_SERVICE_PREFIX": "/user/me/"}
    assert _address("localhost:8888", hub)(5006) == "https://hub.example/user/me/proxy/5006"
    assert _address("localhost:8888", hub)(None) == "https://hub.example"
    with pytest.raises(SettingError, match="notebook_url: expected the address"):
        _address("ftp://x", {})
