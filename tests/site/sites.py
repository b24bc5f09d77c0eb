"""Real WSGI servers with the site of ``wsgi_site.py``, in front of a real sidecar; raw requests."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from syncviz.models import Slider

HERE = Path(__file__).parent
SECRET = "k" * 40
SERVERS = {
    "gunicorn-gthread": ["-m", "gunicorn", "-k", "gthread", "--threads", "4"],
    "gunicorn-gevent": ["-m", "gunicorn", "-k", "gevent"],
    "gunicorn-sync": ["-m", "gunicorn"],
    "pywsgi": [str(HERE / "wsgi_site.py"), "pywsgi"],
    "pywsgi-patched": [str(HERE / "wsgi_site.py"), "pywsgi-patched"],
    "werkzeug": [str(HERE / "wsgi_site.py"), "werkzeug"],
    "waitress": [str(HERE / "wsgi_site.py"), "waitress"],
}
RELAYING = [name for name in SERVERS if name != "waitress"]


def app(doc):
    user = doc.session_context.token_payload.get("user")
    slider = Slider(start=0, end=100, value=7, name="slider", title=f"of {user}")
    double = Slider(start=0, end=200, value=14, name="double")
    slider.on_change("value", lambda attr, old, new: setattr(double, "value", 2 * new))
    doc.add_root(slider)
    doc.add_root(double)


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


class Site:
    def __init__(self, server: str, port: int, log: Path, process: subprocess.Popen) -> None:
        self.server, self.port, self.process, self._log = server, port, process, log
        self.url = f"http://127.0.0.1:{port}"

    def log(self) -> str:
        return self._log.read_text()

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[int, http.client.HTTPMessage, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def login(self, name: str) -> str:
        """The cookie of that user."""
        _, headers, _ = self.get(f"/login/{name}")
        return headers["Set-Cookie"].partition(";")[0]


@contextmanager
def site(server: str, place: Path, sidecar: str, **settings: str) -> Iterator[Site]:
    port, log = free_port(), place / "log"
    command = [sys.executable, "-W", "error::ResourceWarning", *SERVERS[server]]
    command += ["-b", f"127.0.0.1:{port}", "--no-control-socket", "--log-level", "debug", "wsgi_site:app"] \
        if server.startswith("gunicorn") else [str(port)]  # fmt: skip
    environment = {
        **os.environ, "TMPDIR": str(place), "FLASK_SYNCVIZ_URL": sidecar, "FLASK_SYNCVIZ_SECRET_KEY": SECRET,
        "FLASK_SYNCVIZ_PROXY": "/viz", "PYTHONPATH": str(HERE), **settings,
    }  # fmt: skip
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=HERE, env=environment, stdout=out, stderr=out)
    running = Site(server, port, log, process)
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                running.get("/descriptors")
                break
            except OSError:
                assert process.poll() is None, running.log()
                assert time.monotonic() < deadline
                time.sleep(0.05)
        yield running
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
