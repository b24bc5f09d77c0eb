"""Two users of a Flask site, in two browsers: neither sees what is the other's, whatever of it they replay."""

from __future__ import annotations

import json
import re
import secrets
import time
from html import unescape
from types import SimpleNamespace
from urllib.parse import quote

import jwt
import pytest
from e2e_support import Visitor
from flask import Flask, g, render_template_string, session
from flask_support import served
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from syncviz.models import Slider
from syncviz.util.token import generate_jwt_token, generate_session_id, get_session_id
from syncviz_flask import SyncViz

pytestmark = pytest.mark.e2e

SECRET = "k" * 40
PAGE = '<!DOCTYPE html><link rel="icon" href="data:,"><body>{{ plot }}</body>'
VALUE = "() => Bokeh.documents[0].get_model_by_name('slider').value"
SOCKET = """([url, token]) => new Promise(resolve => {
    const socket = new WebSocket(url, ["bokeh", token])
    socket.onopen = () => { socket.close(); resolve("opened") }
    socket.onerror = () => resolve("refused")
})"""


def private(doc):
    user = doc.session_context.token_payload["user"]
    doc.add_root(Slider(start=0, end=100, value=1, title=f"of {user}", name="slider"))


@pytest.fixture(scope="module", params=["direct", "proxy"])
def site(request):
    app = Flask(__name__)
    app.secret_key = "cookies"
    app.config.update(
        SYNCVIZ_SECRET_KEY=SECRET, SYNCVIZ_USER=lambda: session.get("user"), SYNCVIZ_ORIGINS=["http://localhost:*"],
        SYNCVIZ_CSP_NONCE=lambda: g.setdefault("nonce", secrets.token_urlsafe(8)),
    )  # fmt: skip
    if request.param == "proxy":
        app.config["SYNCVIZ_PROXY"] = "/viz"
    viz = SyncViz(app)
    viz.app("/private")(private)

    @app.route("/")
    def index():
        with viz.pull_session("private") as pulled:
            pulled.document.roots[0].value = 50
            return render_template_string(PAGE, plot=viz.server_session(pulled))

    @app.route("/login/<name>")
    def login(name):
        session["user"] = name
        return render_template_string(PAGE)

    @app.route("/logout")
    def logout():
        viz.close_sessions(session.pop("user"))
        return "bye"

    with served(app, viz) as url:
        address = viz.start(app)
        base = f"{url}/viz" if request.param == "proxy" else address
        yield SimpleNamespace(
            url=url, application=f"{base}/private", proxied=request.param == "proxy",
            sessions=viz._state(app).sidecar._server.sidecar.sessions,
        )


@pytest.fixture
def ada(site, new_visitor):
    return logged_in(site, new_visitor, "ada")


@pytest.fixture
def bob(site, new_visitor):
    return logged_in(site, new_visitor, "bob")


def logged_in(site, new_visitor, name):
    visitor: Visitor = new_visitor()
    visitor.page.goto(f"{site.url}/login/{name}")
    visitor.name = name
    visitor.cookie = "; ".join(f"{one['name']}={one['value']}" for one in visitor.context.cookies())
    return visitor


def get(visitor, url, **headers):
    """A request of that visitor's browser; with ``Cookie=""`` of nobody's."""
    return visitor.context.request.get(url, headers=headers, fail_on_status_code=False)


def embedded(visitor, site):
    """What a fresh page of that visitor has in it: the URL of its script's request, that one's headers."""
    config = json.loads(unescape(re.search(r'data-syncviz="([^"]*)"', get(visitor, site.url).text())[1]))
    url = config["url"] if "://" in config["url"] else site.url + config["url"]
    return url, dict(config["headers"])


def joins(site, token, cookie):
    """Whether a WebSocket with that token and cookie is let in."""
    headers = {"Cookie": cookie} if cookie else {}
    url = site.application.replace("http", "ws", 1) + "/ws"
    try:
        with connect(
            url, subprotocols=["bokeh", token], origin=site.url, additional_headers=headers, open_timeout=30
        ) as opened:
            return "ACK" in opened.recv(30)
    except InvalidStatus as error:
        assert error.response.status_code == 403
        return False


def test_each_page_is_its_visitors(site, ada, bob):
    for visitor in (ada, bob):
        visitor.open(site.url)
        assert visitor.model("slider", "it.title") == f"of {visitor.name}"
    ada.evaluate("() => { Bokeh.documents[0].get_model_by_name('slider').value = 77 }")
    deadline = time.monotonic() + 20
    while sorted((found.owner, found.session.document.roots[0].value) for found in site.sessions() if found.peers) != [
        ("ada", 77), ("bob", 50)
    ]:  # fmt: skip
        assert time.monotonic() < deadline
        ada.page.wait_for_timeout(20)
    assert bob.evaluate(VALUE) == 50


def test_the_others_url_shows_ones_own(site, ada, bob):
    bob.open(ada.open(site.url).page.url)
    assert bob.model("slider", "it.title") == "of bob"
    first, second = (get_session_id(embedded(ada, site)[1]["Bokeh-Token"]) for _ in range(2))
    assert first != second


def test_a_session_id_is_no_ticket(site, ada, bob, new_visitor):
    url, headers = embedded(ada, site)
    mine = embedded(bob, site)[1]
    session_id = get_session_id(headers["Bokeh-Token"])
    stolen = {"Bokeh-Session-Id": session_id}
    nobody = new_visitor()
    for visitor in (bob, nobody):
        for answer in (
            get(visitor, url, **stolen), get(visitor, site.application, **stolen), get(visitor, url, **stolen, **mine),
            get(visitor, f"{site.application}?bokeh-session-id={session_id}"),
            get(visitor, f"{url}&bokeh-session-id={session_id}"), get(visitor, f"{url}&bokeh-rejoin=1", **stolen),
        ):
            assert answer.status == 403
            assert "of ada" not in answer.text()
    assert get(ada, url, **headers).ok


def test_what_is_tampered_with_is_nobodys(site, ada, bob):
    url, headers = embedded(ada, site)
    token = headers["Bokeh-Token"]
    session_id = get_session_id(token)
    head, claims = jwt.get_unverified_header(token), jwt.decode(token, options={"verify_signature": False})
    assert claims["ext"] == {"user": "ada"}
    forged = jwt.encode({**claims, "ext": {"user": "bob"}}, "x" * 40, "HS256", head)
    unsigned = generate_jwt_token(session_id, signed=False, extra_payload={"user": "bob"})
    unopened = generate_session_id(SECRET, signed=True)
    old = generate_jwt_token(
        unopened, SECRET, signed=True, extra_payload={"user": "ada"}, expiration=60, now=time.time() - 120
    )
    mixed = ".".join([*forged.split(".")[:2], token.split(".")[2]])
    for token in (forged, unsigned, old, mixed):
        for visitor in (ada, bob):
            assert get(visitor, url, **{"Bokeh-Token": token}).status == 403
            assert not joins(site, token, visitor.cookie)


def test_a_token_of_the_page_without_its_cookie(site, ada, bob, new_visitor):
    """Through the proxy it is worth nothing. At the sidecar itself, which knows no cookies, it is a ticket until the
    user logs out: there the page is the secret, and it is shown to its user alone."""
    url, headers = embedded(ada, site)
    nobody = new_visitor()
    nobody.page.goto(f"{site.url}/login/carol")
    assert get(ada, url, **headers).ok
    token = get(ada, url, **headers, Accept="application/json").json()["token"]
    ways = [
        lambda who: get(who, url, **headers).status, lambda who: get(who, site.application, **headers).status,
        lambda who: get(who, f"{site.application}?bokeh-token={quote(token)}").status,
        lambda who: 200 if joins(site, token, getattr(who, "cookie", "")) else 403,
    ]  # fmt: skip
    for visitor in (bob, nobody):
        assert [way(visitor) for way in ways] == [403 if site.proxied else 200] * len(ways)
    socket = site.application.replace("http", "ws", 1) + "/ws"
    for visitor, outcome in ((ada, "opened"), (bob, "refused" if site.proxied else "opened")):
        assert visitor.page.evaluate(SOCKET, [socket, token]) == outcome
    assert get(ada, f"{site.url}/logout").ok
    for visitor in (ada, bob, nobody):
        assert [way(visitor) for way in ways] == [403] * len(ways)


def test_a_logout_closes_ones_own_plots_only(site, ada, bob):
    tokens = [get(who, url, **headers, Accept="application/json").json()["token"]
              for who in (ada, bob) for url, headers in [embedded(who, site)]]  # fmt: skip
    address = site.application.replace("http", "ws", 1) + "/ws"
    ours, theirs = (
        connect(address, subprotocols=["bokeh", token], origin=site.url, additional_headers={"Cookie": who.cookie})
        for token, who in zip(tokens, (ada, bob), strict=True)
    )
    with ours, theirs:
        assert get(ada, f"{site.url}/logout").ok
        with pytest.raises(ConnectionClosed):
            while True:
                ours.recv(30)
        assert ours.close_code == 4401
        theirs.ping().wait(30)
        assert theirs.close_code is None
