"""The sidecar inside of other servers: gunicorn, and a Flask site that gevent serves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

import pytest
from flask import Flask
from geventwebsocket.handler import WebSocketHandler
from websockets.exceptions import ConnectionClosed

from syncviz.errors import SettingError
from syncviz.server.assembly import application_of
from syncviz.server.http import HTTPHandler
from syncviz.server.origins import Origins
from syncviz.server.sidecar import Sidecar
from syncviz.server.web import create_app, create_blueprint

from .apps import empty, sliders
from .client import connected, get, root_named, token_of
from .support import HOST, hub_thread

WORKER = "geventwebsocket.gunicorn.workers.GeventWebSocketWorker"


def stay(base, path, **options):
    """A visitor's whole stay at an application of `sliders`."""
    with connected(base + path + "/ws", token_of(get(base + path).text), **options) as client:
        assert client.ws.subprotocol == "bokeh"
        doc = client.pull()
        assert client.change(root_named(doc, "slider"), "value", 3).kind == "OK"
        client.wait_for_patch(lambda event: event.get("model") == {"id": root_named(doc, "source")})


def refused(base, path, token, **options):
    """The close code and reason of a WebSocket that is opened and refused."""
    with pytest.raises(ConnectionClosed) as caught, connected(base + path + "/ws", token, **options):
        pass
    return caught.value.rcvd.code, caught.value.rcvd.reason


@pytest.fixture(scope="module")
def gunicorn(tmp_path_factory):
    script = tmp_path_factory.mktemp("gunicorn") / "app.py"
    script.write_text(
        "from server.apps import sliders\nfrom syncviz.io import curdoc\nsliders(curdoc())\n"
    )
    tests = os.path.dirname(os.path.dirname(__file__))
    process = subprocess.Popen(
        [
            sys.executable, "-m", "gunicorn", "-k", WORKER, "--bind", f"{HOST}:0", "--graceful-timeout", "5",
            f"syncviz.server.web:create_app(files=[{str(script)!r}], prefix='/plots')",
        ],
        stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": tests},
    )
    lines, ready = [], threading.Event()

    def read():
        for line in process.stderr:
            lines.append(line)
            if "Booting worker" in line:
                ready.set()

    reader = threading.Thread(target=read)
    reader.start()
    try:
        assert ready.wait(60), "".join(lines)
        (address,) = {word for line in lines if "Listening at" in line for word in line.split() if "http" in word}
        yield address
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0, "".join(lines)
        assert "Traceback" not in "".join(lines), "".join(lines)
    finally:
        process.kill()
        process.wait(10)
        reader.join(10)
        process.stderr.close()


def test_gunicorn(gunicorn):
    stay(gunicorn, "/plots/app")
    stay(gunicorn, "/plots/app", origin=gunicorn)
    assert get(gunicorn + "/plots/static/js/bokeh.min.js").status == 200
    code, reason = refused(gunicorn, "/plots/app", "nonsense")
    assert code == 1008
    assert "token" in reason
    token = token_of(get(gunicorn + "/plots/app").text)
    assert refused(gunicorn, "/plots/app", token, origin="http://evil.org")[0] == 1008


@pytest.mark.parametrize("handler", [HTTPHandler, WebSocketHandler])
def test_blueprint_in_a_site(handler):
    """One process, one port: the site's own pages and the applications."""
    from gevent.pywsgi import WSGIServer

    from syncviz.server.http import HTTPServer

    def start():
        sidecar = Sidecar({"/sliders": application_of(sliders)}, origins=Origins(["127.0.0.1:*"]))
        sidecar.start()
        site = Flask("site")
        site.register_blueprint(create_blueprint(sidecar, "/live"))
        site.add_url_rule("/", "home", lambda: "the site's own page")
        if handler is HTTPHandler:
            http = HTTPServer((HOST, 0), site)
        else:
            http = WSGIServer((HOST, 0), site, handler_class=handler, log=None, error_log=None)
        http.start()
        return sidecar, http

    with hub_thread() as hub:
        sidecar, http = hub.call(start)
        try:
            base = f"http://{HOST}:{http.server_port}"
            assert get(base + "/").text == "the site's own page"
            stay(base, "/live/sliders", origin=base)
            assert len(hub.call(sidecar.sessions)) == 1
        finally:
            hub.call(lambda: (sidecar.stop(), http.stop(timeout=1)))


def test_create_app_says_what_is_wrong():
    with pytest.raises(SettingError, match="there is no option 'prot', did you mean"):
        create_app(empty, prot=1)
    with pytest.raises(SettingError, match="a sidecar has its options already"):
        create_app(Sidecar({}), files=["x.py"])
