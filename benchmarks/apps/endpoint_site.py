"""A Flask site with one endpoint, which pulls a session, customises it and renders its embed script.

``python endpoint_site.py PORT URL``: on werkzeug's threaded server, with the library that ``SYNCVIZ_BENCH_LIB`` names.
"""

import importlib
import os
import sys

from flask import Flask, render_template
from jinja2 import DictLoader
from werkzeug.serving import WSGIRequestHandler, make_server

library = os.environ["SYNCVIZ_BENCH_LIB"]
pull_session = importlib.import_module(f"{library}.client").pull_session
server_session = importlib.import_module(f"{library}.embed").server_session

PAGE = "<!doctype html><title>{{ template }}</title><body>{{ script | safe }}</body>"

port, url = int(sys.argv[1]), sys.argv[2]
app = Flask(__name__)
app.jinja_loader = DictLoader({"embed.html": PAGE})


class QuietHandler(WSGIRequestHandler):
    """Logs nothing: that would be a third of the cost."""

    protocol_version = "HTTP/1.1"  # werkzeug closes each connection after its answer all the same

    def log_request(self, *_: object) -> None:
        """Nothing."""


@app.route("/")
def index() -> str:
    with pull_session(url=url) as session:
        session.document.roots[0].children[1].title.text = "for you"
        script = server_session(session_id=session.id, url=url)
        return render_template("embed.html", script=script, template="Flask")


@app.route("/up")
def up() -> str:
    return "ok"


if __name__ == "__main__":
    make_server("127.0.0.1", port, app, threaded=True, request_handler=QuietHandler).serve_forever()
