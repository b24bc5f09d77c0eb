"""The embedded sidecar in a site that werkzeug's reloader runs, in two processes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

SITE = """
import logging
from pathlib import Path
from flask import Flask
from syncviz.models import Div
from syncviz_flask import SyncViz

logging.basicConfig(filename=Path(__file__).with_name("log"), level="INFO")
app = Flask(__name__)
app.config["SYNCVIZ_PORT"] = {port}
viz = SyncViz(app)
viz.app("/greeting")(lambda doc: doc.add_root(Div(text="hello")))

@app.route("/")
def index():
    return "version {version} " + viz.session("greeting")
"""


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def until_page_has(url, text):
    deadline = time.monotonic() + 60
    page = ""
    while text not in page:
        assert time.monotonic() < deadline, f"the page never had {text!r}: {page[:500]}"
        try:
            with urllib.request.urlopen(url, timeout=30) as answer:
                page = answer.read().decode()
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.1)
    return page


def test_one_sidecar_for_each_start_of_the_site(tmp_path):
    module, log = tmp_path / "reloaded_site.py", tmp_path / "log"
    sidecar, port = free_port(), free_port()
    module.write_text(SITE.format(port=sidecar, version=1))
    command = [sys.executable, "-m", "flask", "--app", "reloaded_site", "run", "--debug", "--port", str(port)]
    with (tmp_path / "output").open("wb") as output:
        site = subprocess.Popen(
            command, cwd=tmp_path, stdout=output, stderr=output, start_new_session=True, env={**os.environ}
        )
    url = f"http://127.0.0.1:{port}/"
    try:
        for _ in range(2):
            assert "<script" in until_page_has(url, "version 1")
        assert log.read_text().count("the embedded sidecar serves") == 1
        time.sleep(3)  # Werkzeug looks every second, and takes what it sees first for the state of things
        module.write_text(SITE.format(port=sidecar, version=2))
        assert "<script" in until_page_has(url, "version 2")
        assert log.read_text().count("the embedded sidecar serves") == 2
    finally:
        os.killpg(site.pid, signal.SIGTERM)
        site.wait(30)
