# Push a document of this program's own to a server, and drive it from here until the server goes away.
import sys

from bokeh.client import push_session
from bokeh.models import Slider
from bokeh.plotting import curdoc, figure

plot = figure(title="pushed")
line = plot.line([1, 2, 3], [3, 1, 2], name="line")
slider = Slider(start=0, end=10, value=1, step=1, title="factor", name="factor")


def rescale(attr, old, new):
    line.data_source.data = {"x": [1, 2, 3], "y": [3 * new, new, 2 * new]}


slider.on_change("value", rescale)
curdoc().add_root(plot)
curdoc().add_root(slider)

session = push_session(curdoc(), session_id="shared", url=sys.argv[1])
print("pushed", flush=True)
session.loop_until_closed()
