"""The proxy of a Flask site: its routes, its configuration, whose sessions they lead to, and logging out."""

from __future__ import annotations

import flask_login
import pytest
from flask import Flask, abort, request

from syncviz.errors import SettingError
from syncviz.models import Div
from syncviz.util.token import get_token_payload
from syncviz_flask import SyncViz

SECRET = "k" * 40


def private(doc):
    doc.add_root(Div(text=f"for {doc.session_context.token_payload.get('user')}"))


def make(**config):
    app = Flask(__name__)
    app.config.update({"SYNCVIZ_SECRET_KEY": SECRET, "SYNCVIZ_PROXY": "/viz", "TESTING": True, **config})
    viz = SyncViz(app)
    viz.app("/private")(private)
    app.add_url_rule("/page", "page", lambda: viz.document("private"))
    return app, viz


@pytest.fixture
def site():
    app, viz = make(SYNCVIZ_USER=lambda: request.headers.get("X-User"))
    yield app, viz
    viz.stop(app)


def token_in(text):
    return text.partition('"token":"')[2].partition('"')[0]


def test_scripts_stay_on_the_sites_own_host(site):
    app, viz = site
    client = app.test_client()
    page = client.get("/page", headers={"X-User": "ada"}).text
    assert "/viz/private/autoload.js?" in page and "127.0.0.1" not in page and "localhost" not in page
    below = client.get("/page", headers={"X-User": "ada"}, environ_overrides={"SCRIPT_NAME": "/site"}).text
    assert "/site/viz/private/autoload.js?" in below
    with app.test_request_context("/"), viz.pull_session("private") as session:
        assert "/viz/private/autoload.js?" in str(viz.server_session(session))


def test_the_proxy_says_who_comes(site):
    app, _ = site
    client = app.test_client()
    answer = client.get("/viz/private", headers={"X-User": "ada"})
    token = token_in(answer.text)
    assert get_token_payload(token)["user"] == "ada"
    url = f"/viz/private?bokeh-token={token}"
    assert client.get(url, headers={"X-User": "ada"}).status_code == 200
    assert client.get(url, headers={"X-User": "bob"}).status_code == 403
    assert client.get(url).status_code == 403
    for place, root in (("/site", "/site"), ("/日".encode().decode("latin-1"), "/%E6%97%A5")):
        below = {"SCRIPT_NAME": place}
        script = client.get("/viz/private/autoload.js?bokeh-autoload-element=e", environ_overrides=below)
        assert f'"{root}/viz/private"' in script.text and f'"{root}/viz/static/js/bokeh' in script.text


def test_every_route_of_the_proxy_is_decorated():
    def nobody(view):
        def refuse(**arguments):
            abort(401)

        return refuse

    app, viz = make(SYNCVIZ_PROXY_DECORATOR=nobody)
    client = app.test_client()
    rules = [rule for rule in app.url_map.iter_rules() if rule.rule.startswith("/viz")]
    assert len(rules) == 4  # two paths, each also for an upgrade
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket"}
    below = ("", "private", "private/ws", "private/autoload.js", "private/metadata", "static/js/bokeh.min.js", "x/y")
    for path in below:
        for headers in ({}, upgrade):
            for method in ("GET", "HEAD"):
                assert client.open(f"/viz/{path}", method=method, headers=headers).status_code == 401, (path, method)
            for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
                assert client.open(f"/viz/{path}", method=method, headers=headers).status_code == 405, (path, method)
    with pytest.raises(SettingError, match="not running"):
        viz._state(app).sidecar.url


def test_what_is_not_an_application_is_not_there(site):
    app, _ = site
    client = app.test_client()
    for path in ("/viz", "/viz/", "/viz/other", "/viz/healthz", "/viz/_control/close-user", "/viz/private/../other",
                 "/viz//private", "/viz/private//ws"):
        assert client.get(path, headers={"X-User": "ada"}).status_code in (404, 308), path
    assert client.get("/viz/private/ws").status_code == 426


@pytest.mark.parametrize(("entries", "says"), [
    ({"SYNCVIZ_PROXY": "viz"}, "SYNCVIZ_PROXY "), ({"SYNCVIZ_PROXY": "/"}, "SYNCVIZ_PROXY "),
    ({"SYNCVIZ_PROXY": "/a//b"}, "SYNCVIZ_PROXY "), ({"SYNCVIZ_PROXY": 5}, "SYNCVIZ_PROXY "),
    ({"SYNCVIZ_PROXY_DECORATOR": "login"}, "DECORATOR"), ({"SYNCVIZ_PROXY_ORIGINS": 5}, "ORIGINS"),
    ({"SYNCVIZ_PROXY_PUBLIC_URL": "viz.example"}, "PUBLIC_URL"), ({"SYNCVIZ_PROXY_RELAYS": -1}, "RELAYS"),
    ({"SYNCVIZ_PROXY_RELAYS": "9"}, "RELAYS"), ({"SYNCVIZ_PROXY": None, "SYNCVIZ_PROXY_RELAYS": 9}, "/viz"),
    ({"SYNCVIZ_PROXY_RELAY": 9}, "SYNCVIZ_PROXY_RELAYS"),
])  # fmt: skip
def test_a_wrong_entry_is_named_when_the_site_starts(entries, says):
    with pytest.raises(SettingError, match=says):
        make(**entries)


def test_logging_out_closes_the_plots(monkeypatch):
    app = Flask(__name__)
    app.config.update(SYNCVIZ_SECRET_KEY=SECRET, SECRET_KEY="c", SYNCVIZ_PROXY="/viz")
    manager = flask_login.LoginManager(app)

    class User(flask_login.UserMixin):
        def __init__(self, name):
            self.id = name

    manager.user_loader(User)
    viz = SyncViz(app)
    viz.app("/private")(private)
    app.add_url_rule("/login", "login", lambda: str(flask_login.login_user(User("ada"))))
    app.add_url_rule("/logout", "logout", lambda: str(flask_login.logout_user()))
    try:
        client = app.test_client()
        client.get("/login")
        token = token_in(client.get("/viz/private").text)
        assert get_token_payload(token)["user"] == "ada"
        assert client.get(f"/viz/private?bokeh-token={token}").status_code == 200
        assert client.get("/logout").status_code == 200
        client.get("/login")
        assert client.get(f"/viz/private?bokeh-token={token}").status_code == 403  # of the time before the logout
        assert client.get("/viz/private").status_code == 200
    finally:
        viz.stop(app)


def test_a_logout_succeeds_where_the_sidecar_is_down(caplog):
    app = Flask(__name__)
    app.config.update(SYNCVIZ_SECRET_KEY=SECRET, SECRET_KEY="c", SYNCVIZ_URL="http://127.0.0.1:1", SYNCVIZ_TIMEOUT=5)
    manager = flask_login.LoginManager(app)

    class User(flask_login.UserMixin):
        id = "ada"

    manager.user_loader(lambda _: User())
    SyncViz(app)
    app.add_url_rule("/login", "login", lambda: str(flask_login.login_user(User())))
    app.add_url_rule("/logout", "logout", lambda: str(flask_login.logout_user()))
    client = app.test_client()
    client.get("/login")
    assert client.get("/logout").status_code == 200
    assert "stay open" in caplog.text
