"""What a notebook's cells get, run in a real browser: BokehJS is loaded, the plot is drawn, pushed changes arrive."""

import pytest

from syncviz.io import curdoc, output_notebook, push_notebook, reset_output, show
from syncviz.io import notebook as room
from syncviz.models import ColumnDataSource
from syncviz.plotting import figure
from syncviz.resources import INLINE

pytestmark = pytest.mark.e2e

# As Jupyter does with a cell's output: HTML is put into the page, then the script is evaluated.
RUN = """([html, script]) => {
  const place = document.body.appendChild(document.createElement("div"));
  place.innerHTML = html;
  (0, eval)(script);
}"""
# As JupyterLab's extension for BokehJS does: it keeps the kernel of each plot where BokehJS finds it.
KERNEL = """(id) => {
  Bokeh.embed.kernels[id] = {registerCommTarget(name, opened) { window.comm = {}; opened(window.comm); }};
}"""
SEND = """([text, bytes]) => window.comm.onMsg({
  content: {data: text ?? {}}, buffers: bytes === null ? [] : [new DataView(Uint8Array.from(bytes).buffer)],
})"""


class Comm:
    def __init__(self):
        self.sent = []

    def send(self, data=None, buffers=None):
        self.sent.append([data, None if buffers is None else list(bytes(buffers[0]))])


@pytest.fixture
def displayed(monkeypatch):
    found = []
    monkeypatch.setattr(room, "publish_display_data", lambda data, metadata=None: found.append(data))
    monkeypatch.setattr(room, "get_comms", lambda target: Comm())
    reset_output()
    yield found
    reset_output()


def test_a_notebook(displayed, new_visitor, tmp_path):
    numpy = pytest.importorskip("numpy")
    (tmp_path / "notebook.html").write_text("<!DOCTYPE html><html><body></body></html>")
    visitor = new_visitor()
    visitor.page.goto((tmp_path / "notebook.html").as_uri())
    output_notebook(INLINE)
    banner, script = displayed
    visitor.page.evaluate(RUN, [banner["text/html"], script["application/javascript"]])
    visitor.page.get_by_text("is loaded.").wait_for(timeout=30_000)
    displayed.clear()

    curdoc().theme = "dark_minimal"
    source = ColumnDataSource({"x": numpy.arange(3.0), "y": numpy.arange(3.0)}, name="source")
    plot = figure(width=300, height=200, name="plot")
    plot.line("x", "y", source=source)
    handle = show(plot, notebook_handle=True)
    visitor.page.evaluate(KERNEL, plot.id)
    place, script = displayed
    visitor.page.evaluate(RUN, [place["text/html"], script["application/javascript"]])
    visitor.wait_for("() => Bokeh.documents.length > 0 && Bokeh.documents[0].is_idle && window.comm !== undefined")
    assert visitor.model("plot", "it.background_fill_color") == "#20262B"

    plot.title.text = "pushed"
    source.data = {"x": numpy.array([5.0, 6.0]), "y": numpy.array([7.0, 8.0])}
    source.stream({"x": [9], "y": [9]})
    push_notebook(handle=handle)
    for message in handle.comms.sent:
        visitor.page.evaluate(SEND, message)
    assert visitor.model("plot", "it.title.text") == "pushed"
    assert visitor.model("source", "[...it.data.x]") == [5, 6, 9]
    assert visitor.complaints == []
