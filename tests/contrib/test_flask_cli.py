"""``flask syncviz serve|secret|check``."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from flask import Flask

from syncviz.client import pull_session
from syncviz.util.token import generate_jwt_token, generate_session_id
from syncviz_flask import SyncViz
from syncviz_flask.cli import commands

SECRET = "k" * 40
SITE = f"""
from flask import Flask
from syncviz.models import Div
from syncviz_flask import SyncViz

def create_app():
    app = Flask("site")
    app.config["SYNCVIZ_SECRET_KEY"] = {SECRET!r}
    viz = SyncViz(app)
    viz.app("/greeting")(lambda doc: doc.add_root(Div(text="served")))
    return app
"""


def run(app, *words):
    return app.test_cli_runner().invoke(commands, args=words)


@pytest.fixture
def app():
    return Flask(__name__)


def test_a_secret_is_long_enough_and_new(app):
    one, other = run(app, "secret").output.strip(), run(app, "secret").output.strip()
    assert len(one) >= 32 and one != other


def test_check_of_an_embedded_sidecar(app):
    SyncViz(app).app("/sliders")(print)
    result = run(app, "check")
    assert result.exit_code == 0
    assert "embedded" in result.output and "/sliders" in result.output


def test_check_of_a_site_with_a_proxy(app):
    app.config["SYNCVIZ_PROXY"] = "/viz"
    SyncViz(app)
    assert "below /viz" in run(app, "check").output


def test_check_of_a_sidecar_that_does_not_answer(app):
    app.config.update(SYNCVIZ_URL="http://127.0.0.1:1", SYNCVIZ_SECRET_KEY=SECRET)
    SyncViz(app)
    result = run(app, "check")
    assert result.exit_code == 1
    assert "syncviz serve" in result.output
    assert SECRET not in result.output


@pytest.mark.parametrize("command", ["check", "serve"])
def test_a_site_without_the_extension(app, command):
    result = run(app, command)
    assert result.exit_code == 1
    assert "init_app" in result.output


def test_serve_needs_a_key_and_an_application(app):
    SyncViz(app)
    assert "SYNCVIZ_SECRET_KEY" in run(app, "serve").output
    other = Flask("other")
    other.config["SYNCVIZ_SECRET_KEY"] = SECRET
    SyncViz(other)
    assert "viz.app" in run(other, "serve").output


def test_serve_serves_what_the_site_registers(tmp_path):
    (tmp_path / "site_module.py").write_text(SITE)
    command = [sys.executable, "-m", "flask", "--app", "site_module:create_app", "syncviz", "serve", "--port", "0"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as server:
        try:
            line = server.stdout.readline()
            assert line.startswith("serving http://localhost:")
            url = line.split()[1]
            session_id = generate_session_id(SECRET, signed=True)
            token = generate_jwt_token(session_id, SECRET, signed=True)
            with pull_session(session_id, url, token=token) as session:
                assert session.document.roots[0].text == "served"
        finally:
            server.send_signal(signal.SIGTERM)
            code = server.wait(30)
    assert code == 0
