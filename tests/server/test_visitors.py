"""A session belongs to one user: nobody else gets in, by whatever they have got hold of."""

from __future__ import annotations

import time
import urllib.error
import urllib.request

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from syncviz.errors import TokenError
from syncviz.models import Div
from syncviz.server import logouts
from syncviz.server.server import Server
from syncviz.util.identity import make_order, make_pass
from syncviz.util.token import generate_jwt_token, generate_session_id

SECRET = "s" * 40
SEEN = []


def app(doc):
    context = doc.session_context
    SEEN.append((context.token_payload.get("user"), dict(context.request.headers)))
    doc.add_root(Div(text="private"))


@pytest.fixture
def server():
    SEEN.clear()
    with Server({"/app": app}, port=0, sign_sessions=True, secret_key=SECRET) as running:
        yield running


def passed(user="nobody at all"):
    return {"Syncviz-Pass": make_pass(SECRET, identified=user != "nobody at all", user=user)}


def anonymous():
    return {"Syncviz-Pass": make_pass(SECRET, identified=True, user=None)}


def token_of(user, session_id=None, **options):
    session_id = session_id or generate_session_id(SECRET, signed=True)
    payload = None if user is None else {"user": user}
    return generate_jwt_token(session_id, SECRET, signed=True, extra_payload=payload, **options)


def session_of(token):
    from syncviz.util.token import get_session_id

    return get_session_id(token)


def get(url, data=None, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def page(server, **headers):
    return get(f"{server.url}/app", **headers)[0]


def script(server, **headers):
    return get(f"{server.url}/app/autoload.js?bokeh-autoload-element=e", **headers)[0]


def socket(server, token, **headers):
    url = server.url.replace("http", "ws", 1) + "/app/ws"
    return connect(url, subprotocols=["bokeh", token], additional_headers=headers, open_timeout=20)


def joins(server, token, **headers):
    try:
        with socket(server, token, **headers) as opened:
            return b"ACK" in opened.recv(20).encode()
    except InvalidStatus as error:
        assert error.response.status_code == 403
        return False


@pytest.mark.parametrize("user", ["ada", 7, {"id": "ada", "name": "Ada Lovelace"}])
def test_the_application_learns_who_it_is(server, user):
    assert joins(server, token_of(user))
    assert page(server, **passed(user)) == 200
    assert [seen for seen, _ in SEEN] == [user, user]
    assert not any("Syncviz-Pass" in headers for _, headers in SEEN)


def test_another_user_is_refused_everywhere(server):
    ada = token_of("ada")
    session_id = session_of(ada)
    assert script(server, **{"Bokeh-Token": ada}) == 200
    bob = token_of("bob", session_id)
    nobody = token_of(None, session_id)
    for headers in (
        {"Bokeh-Session-Id": session_id},
        {"Bokeh-Session-Id": session_id, **passed("bob")},
        {"Bokeh-Session-Id": session_id, **anonymous()},
        {"Bokeh-Session-Id": session_id, **passed()},
        {"Bokeh-Token": bob},
        {"Bokeh-Token": nobody},
        {"Bokeh-Token": ada, **passed("bob")},
        {"Bokeh-Token": ada, **anonymous()},
        {"Bokeh-Token": ada, "Syncviz-Pass": "forged.by.bob"},
    ):
        assert page(server, **headers) == 403, headers
        assert script(server, **headers) == 403, headers
    for token, headers in (
        (bob, {}), (nobody, {}), (ada, passed("bob")), (ada, anonymous()), (bob, passed("bob")), (nobody, passed()),
        (ada, {"Syncviz-Pass": "x"}),
    ):
        assert not joins(server, token, **headers)
    assert joins(server, ada)
    assert joins(server, ada, **passed("ada"))
    assert joins(server, nobody, **passed("ada"))
    assert script(server, **{"Bokeh-Session-Id": session_id}, **passed("ada")) == 200
    assert len(SEEN) == 1


def test_what_was_made_for_another_makes_no_session(server):
    assert not joins(server, token_of("ada"), **passed("bob"))
    assert not joins(server, token_of("ada"), **anonymous())
    assert SEEN == []


def test_a_site_may_have_a_say_about_new_sessions(server):
    asked = []

    def admit(path, payload):
        asked.append((path, payload.get("ticket")))
        if payload.get("ticket") != "good":
            raise TokenError("not without a ticket")

    server.sidecar.admit = admit
    session_id = generate_session_id(SECRET, signed=True)
    ticket = {
        word: generate_jwt_token(session_id, SECRET, signed=True, extra_payload={"ticket": word})
        for word in ("good", "bad")
    }
    assert page(server, **{"Bokeh-Token": ticket["bad"]}) == 403
    assert page(server, **{"Bokeh-Session-Id": session_id}) == 403
    assert page(server) == 403
    assert not joins(server, ticket["bad"])
    assert asked == [("/app", "bad"), ("/app", None), ("/app", None), ("/app", "bad")]
    assert page(server, **{"Bokeh-Token": ticket["good"]}) == 200
    assert joins(server, ticket["bad"])  # the session is there
    assert len(asked) == 5 and len(SEEN) == 1


def test_a_session_of_nobody_is_not_for_users(server):
    nobody = token_of(None)
    assert joins(server, nobody)
    assert not joins(server, nobody, **passed("ada"))
    assert joins(server, nobody, **anonymous())


def test_the_token_of_a_page_is_its_users(server):
    _, html = get(f"{server.url}/app", **passed("ada"))
    token = html.partition('"token":"')[2].partition('"')[0]
    assert joins(server, token, **passed("ada"))
    assert not joins(server, token, **passed("bob"))
    assert joins(server, token)  # without a proxy it is a ticket


def test_a_server_that_makes_no_ids_makes_them_for_the_sites_proxy():
    SEEN.clear()
    with Server({"/app": app}, port=0, session_ids="external-signed", secret_key=SECRET) as running:
        assert page(running) == script(running) == 403
        assert page(running, **{"Syncviz-Pass": "forged.by.bob"}) == 403
        assert SEEN == []
        assert page(running, **passed("ada")) == script(running, **passed("bob")) == 200
        assert [user for user, _ in SEEN] == ["ada", "bob"]


def test_words_that_nobody_signed_are_not_heard():
    SEEN.clear()
    with Server({"/app": app}, port=0, sign_sessions=False, secret_key=SECRET) as running:
        session_id = "z" * 44
        token = generate_jwt_token(session_id, signed=False, extra_payload={"user": "ada"})
        assert joins(running, token)
        assert SEEN[0][0] is None
        assert joins(running, token, **anonymous())
        assert not joins(running, token, **passed("ada"))


def test_the_sites_proxy_has_looked_at_the_origin(server):
    elsewhere = {"Origin": "https://site.example"}
    assert not joins(server, token_of(None), **elsewhere)
    assert joins(server, token_of(None), **elsewhere, **passed())
    assert not joins(server, token_of(None), **elsewhere, **{"Syncviz-Pass": "x"})


def order(server, user="ada", **options):
    return get(f"{server.url}/_control/close-user", make_order(SECRET, user, **options).encode())


def test_logging_out_closes_the_users_sockets_and_ends_their_tokens(server):
    ada, bob = token_of("ada", now=time.time() - 1), token_of("bob")
    with socket(server, ada) as first, socket(server, token_of("ada")) as second, socket(server, bob) as other:
        assert order(server)[0] == 202
        for closed in (first, second):
            with pytest.raises(ConnectionClosed):
                while True:
                    closed.recv(20)
            assert closed.close_code == 4401
        assert b"ACK" in other.recv(20).encode()
        assert not other.close_code
    assert not joins(server, ada)
    assert not joins(server, ada, **passed("ada"))
    assert joins(server, token_of("ada"))  # has logged in again
    assert joins(server, bob)


@pytest.mark.parametrize(
    "body", [b"", b"x", make_pass(SECRET, identified=True, user="ada").encode(), make_order("t" * 40, "ada").encode(),
             make_order(SECRET, "ada", time.time() - 3600).encode()]
)
def test_an_order_of_anybody_else_is_refused(server, body):
    with socket(server, token_of("ada")) as opened:
        assert opened.recv(20)
        assert get(f"{server.url}/_control/close-user", body)[0] in (403, 413)
        assert not opened.close_code
        opened.ping().wait(20)


def test_logouts_are_bounded_and_keep_the_latest(monkeypatch):
    monkeypatch.setattr(logouts, "_MOST", 2)
    ended = logouts.Logouts(list)
    for number, user in enumerate(["a", "b", "c"]):
        ended.end(user, (), at=10.0 + number)
    assert not ended.ended("a", 9)
    assert ended.ended("b", 11)
    assert not ended.ended("b", 11.5)
    assert ended.ended("c", None)
    ended.end("c", (), at=5.0)
    assert ended.ended("c", 12)
    ended.end("c", ())  # a cookie's logout ends no tokens
    assert not ended.ended("c", 13)
