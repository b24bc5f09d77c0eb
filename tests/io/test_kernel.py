"""A notebook in a real Jupyter kernel: what its cells leave behind."""

import nbclient
import nbformat

CELLS = (
    """
from syncviz.io import curdoc, output_notebook, push_notebook, show
from syncviz.plotting import figure
output_notebook()
curdoc().theme = "night_sky"
""",
    """
plot = figure()
plot.line([1, 2], [3, 4])
handle = show(plot, notebook_handle=True)
""",
    """
plot.title.text = "pushed"
push_notebook(handle=handle)
print(handle.doc is curdoc(), handle.comms.comm_id != "")
""",
    """
show(lambda document: document.add_root(figure()))
""",
)


def test_cells(tmp_path):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    messages = []

    class Client(nbclient.NotebookClient):
        def process_message(self, message, cell, cell_index):
            if message["msg_type"].startswith("comm_"):
                messages.append(message)
            return super().process_message(message, cell, cell_index)

    path = {"metadata": {"path": str(tmp_path)}}
    Client(notebook, timeout=100, kernel_name="python3", resources=path).execute()
    loading, plot, pushed, application = ([dict(output) for output in cell.outputs] for cell in notebook.cells)
    assert [sorted(output["data"]) for output in loading] == [
        ["text/html"], ["application/javascript", "application/vnd.bokehjs_load.v0+json"],
    ]  # fmt: skip
    assert [sorted(output["data"]) for output in plot] == [
        ["text/html"], ["application/javascript", "application/vnd.bokehjs_exec.v0+json"],
    ]  # fmt: skip
    assert "#2C001E" in plot[1]["data"]["application/javascript"]  # what one cell says of curdoc() holds in the next
    assert pushed[0]["text"] == "True True\n"
    assert "/autoload.js" in application[0]["data"]["text/html"]
    opened = [message["content"] for message in messages if message["msg_type"] == "comm_open"]
    sent = [message["content"]["data"] for message in messages if message["msg_type"] == "comm_msg"]
    assert opened[0]["target_name"] in plot[1]["data"]["application/javascript"]
    assert '"PATCH-DOC"' in sent[0]
    assert "pushed" in sent[2]
