"""Sessions that keep a server busy; the query says which: ``?mode=tick``, ``block``, ``trip`` or ``report``."""

import threading

from benchmarks.apps import load_figures
from syncviz.io import curdoc
from syncviz.models import Slider
from syncviz.server.threads import run_in_thread

doc = curdoc()
number = Slider(start=0, end=1_000_000, value=0, step=1, name="number")
echo = Slider(start=0, end=1_000_000, value=0, step=1, name="echo")
doc.add_root(number)
doc.add_root(echo)
mode = doc.session_context.request.arguments["mode"][0].decode()

if mode == "tick":
    grid = load_figures.Grid()

    def tick() -> None:
        grid.called()
        number.value += 1

    doc.add_periodic_callback(tick, load_figures.PERIOD * 1000)
elif mode == "block":

    def block() -> None:
        load_figures.blocked[0] += 1
        run_in_thread(threading.Event().wait, 2.0)  # nothing that gevent knows of
        load_figures.blocked[1] += 1
        number.value += 1

    doc.add_periodic_callback(block, 100)
elif mode == "trip":

    def move(attr: str, old: int, new: int) -> None:
        echo.value = new

    number.on_change("value", move)
else:
    doc.title = load_figures.take()
