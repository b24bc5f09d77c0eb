"""Customising endpoints in sites that the real gunicorn serves, with threads and with greenlets."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from syncviz.application import Application
from syncviz.application.handlers import ScriptHandler
from syncviz.client import pull_session
from syncviz.server.server import Server

SITES = Path(__file__).parent / "sites"
SECRET = "k" * 40
WORKERS = {
    "gthread": ["-k", "gthread", "--workers", "2", "--threads", "16"],
    "gevent": ["-k", "gevent", "--workers", "2"],
}


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def get(url):
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.read().decode()


@pytest.fixture(scope="module")
def sidecar():
    application = Application(ScriptHandler(filename=str(SITES / "plot.py")))
    server = Server({"/plot": application}, port=0, address="127.0.0.1", unused_session_lifetime=120_000)
    server.start()
    yield f"http://127.0.0.1:{server.port}/plot"
    server.stop()


@pytest.fixture(scope="module", params=sorted(WORKERS))
def site(request, sidecar, tmp_path_factory):
    port, directory = free_port(), tmp_path_factory.mktemp("site")
    environment = {
        **os.environ,
        "TMPDIR": str(directory),
        "SIDECAR_URL": sidecar,
        "FLASK_SYNCVIZ_SIDECAR": "managed",
        "FLASK_SYNCVIZ_FILES": str(SITES / "plot.py"),
        "FLASK_SYNCVIZ_SECRET_KEY": SECRET,
        "FLASK_SYNCVIZ_PORT": str(free_port()),
        "FLASK_SYNCVIZ_ADDRESS": "127.0.0.1",
    }
    command = [sys.executable, "-m", "gunicorn", *WORKERS[request.param], "-b", f"127.0.0.1:{port}",
               "--no-control-socket", "--log-level", "warning", "gunicorn_site:app"]
    with (directory / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=SITES, env=environment, stderr=log)
    url = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                get(f"{url}/pid")
                break
            except (urllib.error.URLError, OSError):
                assert process.poll() is None, (directory / "log").read_text()
                assert time.monotonic() < deadline
                time.sleep(0.1)
        yield url, environment
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)
    assert "Traceback" not in (directory / "log").read_text()


@pytest.mark.parametrize("path", ["plain", "extension"])
def test_a_hundred_requests_at_once(site, path):
    url, _ = site
    with ThreadPoolExecutor(100) as pool:
        pages = list(pool.map(get, [f"{url}/{path}"] * 100))
    ids = {re.search(r'"Bokeh-Session-Id"[^"]*"([^"]+)"', page)[1] for page in pages}
    assert len(ids) == 100


def test_the_page_shows_the_session_that_was_customised(site, sidecar):
    url, _ = site
    session_id = re.search(r'"Bokeh-Session-Id"[^"]*"([^"]+)"', get(f"{url}/plain"))[1]
    with pull_session(session_id, sidecar) as session:
        assert session.document.roots[0].children[1].title.text == "for you"


def test_embedded_sidecars_of_several_workers_say_what_to_do(tmp_path):
    port, log = free_port(), tmp_path / "log"
    command = [sys.executable, "-m", "gunicorn", "--workers", "2", "-b", f"127.0.0.1:{port}", "--no-control-socket",
               "embedded_site:app"]  # fmt: skip
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=SITES, stdout=out, stderr=out)
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                get(f"http://127.0.0.1:{port}/")
            except urllib.error.HTTPError as error:
                assert error.code == 500
                break
            except OSError:
                assert process.poll() is None and time.monotonic() < deadline, log.read_text()
                time.sleep(0.1)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)
    assert "SYNCVIZ_SIDECAR = 'managed' with SYNCVIZ_COMMAND = " in log.read_text()
