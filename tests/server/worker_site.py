"""A server with worker processes, in a program of its own: told what to do line by line, it answers in JSON.

The test is the parent of this program; see `Site` in ``worker_support.py``.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
from dataclasses import asdict

import gevent

from syncviz.application.application import Application
from syncviz.application.handlers.function import FunctionHandler
from syncviz.document.current import curdoc
from syncviz.errors import SyncvizError
from syncviz.models import ColumnDataSource, Slider
from syncviz.server import supervisor
from syncviz.server.server import Server

options = json.loads(sys.argv[1])
place = options.pop("place")
fails = options.pop("fails", False)
if options.pop("threads", False):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
supervisor._FIRST_REST = options.pop("rest", 0.1)


def note(what: str) -> None:
    """Leave a line that the test can read; one write, so that no two processes mix theirs."""
    with open(os.path.join(place, "notes"), "ab", buffering=0) as notes:
        notes.write(f"{what} {os.getpid()}\n".encode())


def modify(document):
    context = document.session_context
    note(f"built {context.id}")
    while b"slow" in context.request.arguments.get("how", ()) and not os.path.exists(os.path.join(place, "gate")):
        gevent.sleep(0.01)
    slider = Slider(start=0, end=100, value=1, name="slider", title="slider")
    double = Slider(start=0, end=200, value=2, name="double", title="double")
    source = ColumnDataSource(data={"x": [1, 2]}, name="source")
    slider.tags = [os.getpid()]
    double.tags = [{
        "arguments": {name: [value.decode() for value in values] for name, values in context.request.arguments.items()},
        "cookies": dict(context.request.cookies),
        "headers": dict(context.request.headers),
    }]

    def doubled(attr, old, new):
        double.value = 2 * new
        source.stream({"x": [new]})
        assert curdoc().session_context.id == context.id

    slider.on_change("value", doubled)
    for model in (slider, double, source):
        document.add_root(model)


class Handler(FunctionHandler):
    """Notes what the application is told."""

    def on_server_loaded(self, context):
        note("loaded")
        if fails:
            raise RuntimeError("no database here")

    def on_server_unloaded(self, context):
        note("unloaded")

    def on_session_destroyed(self, context):
        note(f"destroyed {context.id}")


def answer(value: object) -> None:
    print(json.dumps(value), flush=True)


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(processName)s %(levelname)s %(message)s")
    server = Server({"/": Application(Handler(modify))}, **{"port": 0, **options})
    try:
        server.start()
    except SyncvizError as error:
        answer({"error": str(error), "detail": getattr(error, "detail", "")})
        return
    answer({"url": server.url, "supervisor": server._workers._pid})
    for line in sys.stdin:
        command = line.strip()
        if command == "stats":
            answer([asdict(stats) for stats in server.workers])
        elif command == "unlisten":
            server.unlisten()
            answer("done")
        elif command == "stop":
            server.stop()
            answer("stopped")
            return
        elif command == "run":
            answer("runs")
            try:
                server.run_until_shutdown()
            except SyncvizError as error:
                answer({"error": str(error)})
                sys.exit(1)
            answer("stopped")
            return


if __name__ == "__main__":
    main()
