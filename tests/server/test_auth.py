"""Who gets in, to which session, and what a logout ends: a server with an auth module, over real sockets."""

from __future__ import annotations

import io
import re
import time
from http.cookies import SimpleCookie

import pytest
from flask import request
from werkzeug.test import Client as Wsgi

from syncviz.application import Application
from syncviz.application.handlers import DirectoryHandler
from syncviz.errors import SettingError
from syncviz.server.assembly import applications_from, auth_from, sidecar_from, site_from
from syncviz.server.auth_provider import AuthModule, AuthProvider
from syncviz.server.cookies import Cookies
from syncviz.server.options import option_values
from syncviz.server.origins import Origins
from syncviz.server.server import Server
from syncviz.server.sidecar import Sidecar
from syncviz.server.visit import local_path
from syncviz.server.web import create_app, create_site_app
from syncviz.util.token import generate_secret_key, generate_session_id

from .apps import sliders
from .auth_support import MODULE, SECRET, close_code, cookie_of, log_in, opened, post, refused
from .certificates import make_certificate
from .client import get, token_of


@pytest.fixture
def module(tmp_path):
    path = tmp_path / "auth.py"
    path.write_text(MODULE)
    return path


@pytest.fixture
def seen():
    return []


@pytest.fixture
def server(module, seen):
    def modify(doc):
        seen.append(doc.session_context)
        sliders(doc)

    with Server({"/app": modify}, port=0, auth_module=module, cookie_secret=SECRET) as running:
        yield running


def page(server, user=None, path="/app", **headers):
    if user is not None:
        headers["Cookie"] = cookie_of(user)
    return get(server.url + path, headers=headers)


def test_without_a_user_pages_lead_to_the_login_and_the_rest_is_refused(server):
    answer = page(server, path="/app?x=1&y=%2F")
    assert (answer.status, answer.headers["Location"]) == (302, "/login?next=/app%3Fx%3D1%26y%3D%252F")
    assert answer.headers["Cache-Control"] == "no-store"
    assert page(server, path="/").status == 302
    assert page(server, path="/app/autoload.js?bokeh-autoload-element=e").status == 401
    assert page(server, path="/app/metadata").status == 401
    assert page(server, path="/app/ws").status == 401
    assert get(server.url + "/app", "POST").status == 401
    assert refused(server, token_of(page(server, "ada").text)) == 403
    assert page(server, path="/healthz").status == 200
    assert page(server, path="/static/js/bokeh.min.js").status == 200


def test_the_user_arrives_in_the_session(server, seen):
    assert page(server, "ada").status == 200
    assert seen[0].token_payload["user"] == "ada"
    assert seen[0].logout_url == "/logout"


def test_a_user_of_the_token_does_not_count(server, seen):
    from syncviz.util.token import generate_jwt_token

    token = generate_jwt_token(generate_session_id(), None, signed=False, extra_payload={"user": "root"})
    with opened(server, token, cookie_of("eve")) as client:
        client.pull()
    assert seen[0].token_payload["user"] == "eve"


def test_a_session_belongs_to_its_user(server):
    session_id = generate_session_id()
    token = token_of(page(server, "ada", f"/app?bokeh-session-id={session_id}").text)
    with opened(server, token, cookie_of("ada")) as client:
        client.pull()
        for path in (f"/app?bokeh-session-id={session_id}", f"/app?bokeh-token={token}",
                     f"/app/autoload.js?bokeh-autoload-element=e&bokeh-session-id={session_id}"):
            assert page(server, "bob", path).status == 403
            assert page(server, "ada", path).status == 200
        assert page(server, "bob", **{"Bokeh-Session-Id": session_id}).status == 403
        assert refused(server, token, Cookie=cookie_of("bob")) == 403
        assert client.pull()


@pytest.mark.parametrize("cookie", [
    "user=ada", "user=", "other=1", "user=" + "x" * 3000, "user=ü".encode().decode("latin-1"),
    "user=" + Cookies(generate_secret_key()).sign("user", "ada", 1),
    "user=" + Cookies(SECRET).sign("other", "ada", 1),
    "user=" + Cookies(SECRET).sign("user", "ada", -1),
    "user=" + Cookies(SECRET).sign("user", "ada", 1)[:-1],
    "user=" + Cookies(SECRET).sign("user", "ada", 1).swapcase(),
], ids=range(10))
def test_forged_and_expired_cookies_are_nobody(server, cookie):
    assert get(server.url + "/app", headers={"Cookie": cookie}).status == 302
    token = token_of(page(server, "ada").text)
    assert refused(server, token, Cookie=cookie) == 403


def test_a_signed_cookie_that_is_too_old_is_over(monkeypatch):
    cookies = Cookies(SECRET)
    text = cookies.sign("user", "ada", None)
    assert cookies.unsign("user", text) == b"ada"
    now = time.time()
    monkeypatch.setattr("syncviz.server.cookies.time.time", lambda: now + 31 * 86400)
    assert cookies.unsign("user", text) is None


def test_an_error_in_get_user_lets_nobody_in(server, caplog):
    answer = page(server, "ada", **{"X-Bug": "1"})
    assert answer.status == 500
    assert "a defect" not in answer.text
    assert "a defect" in caplog.text
    assert page(server, path="/login", **{"X-Bug": "1"}).status == 200


def test_login_sets_a_cookie_and_leads_back(server):
    assert log_in(server, password="guess").status == 403
    answer = log_in(server, path="/login?next=/app?x=1")
    assert (answer.status, answer.headers["Location"]) == (302, "/app?x=1")
    cookie = SimpleCookie(answer.headers["Set-Cookie"])["user"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"], cookie["secure"]) == (True, "Lax", "/", "")
    assert cookie["max-age"] == "86400"
    assert get(server.url + "/app", headers={"Cookie": f"user={cookie.value}"}).status == 200
    assert log_in(server, path="/login?next=https://evil.org/").headers["Location"] == "/"


@pytest.mark.parametrize(("text", "path"), [
    ("/app", "/app"), ("/app?x=1#y", "/app?x=1#y"), (None, "/"), ("", "/"), ("app", "/"), ("//evil.org", "/"),
    ("/\\evil.org", "/"), ("/a\\b", "/"), ("/\t/evil.org", "/"), ("/\n/evil.org", "/"), ("\t//evil.org", "/"),
    ("https://evil.org", "/"), ("javascript:alert(1)", "/"), ("///evil.org", "/"), ("/ /evil.org", "/"),
])
def test_only_local_paths_are_led_to(text, path):
    assert local_path(text, "/") == path


def test_the_way_to_the_login_names_no_host(server):
    assert get(server.url + "//evil.org/app", headers={"Accept": "text/html"}).headers["Location"] \
        == "/login?next=/evil.org/app"


def test_logout_closes_the_sockets_of_that_user_and_ends_the_cookie(server):
    cookie = log_in(server).headers["Set-Cookie"].partition(";")[0]
    ada = token_of(get(server.url + "/app", headers={"Cookie": cookie}).text)
    bob = token_of(page(server, "bob").text)
    with opened(server, ada, cookie) as first, opened(server, bob, cookie_of("bob")) as other:
        first.pull()
        assert get(server.url + "/logout", headers={"Cookie": cookie}).text == "really?"
        assert first.pull()
        began = time.monotonic()
        assert post(server, "/logout", Cookie=cookie).text == "bye"
        assert close_code(first) == 4401
        assert time.monotonic() - began < 5  # that it is one second is for quiet machines
        assert other.pull()
    assert refused(server, ada, Cookie=cookie) == 403  # as BokehJS would come back
    assert get(server.url + "/app", headers={"Cookie": cookie}).status == 302


def test_logging_in_as_somebody_else_ends_what_was_before(server):
    cookie = log_in(server).headers["Set-Cookie"].partition(";")[0]
    token = token_of(get(server.url + "/app", headers={"Cookie": cookie}).text)
    with opened(server, token, cookie) as client:
        client.pull()
        post(server, "/login", "name=ada&password=secret", Cookie=cookie)
        assert client.pull()
        post(server, "/login", "name=bob&password=secret", Cookie=cookie)
        assert close_code(client) == 4401


def test_an_asynchronous_get_user(module):
    module.write_text(
        "import asyncio\nlogin_url = 'https://sso.example.org/in'\n"
        "async def get_user_async(visit):\n    await asyncio.sleep(0)\n    return visit.get_cookie('user')\n"
    )
    with Server(sliders, port=0, auth_module=module) as server:
        answer = page(server, path="/?x=1")
        assert answer.headers["Location"].startswith("https://sso.example.org/in?next=http%3A//localhost%3A")
        assert get(server.url + "/", headers={"Cookie": "user=ada"}).status == 200


def test_prefix_and_root_path(module):
    options = {"prefix": "/plots", "root_path": "/site", "auth_module": module, "cookie_secret": SECRET}
    with Server({"/app": sliders}, port=0, **options) as server:
        assert page(server).headers["Location"] == "/site/plots/login?next=/site/plots/app"
        assert log_in(server).headers["Location"] == "/site/plots/"
        assert "Path=/site/plots" in log_in(server).headers["Set-Cookie"]
        assert get(f"http://localhost:{server.port}/login").status == 401


def test_cookies_are_secure_where_the_visitor_comes_by_https(module, tmp_path):
    import ssl
    import urllib.request

    certificate, key = make_certificate(tmp_path)
    options = {"port": 0, "auth_module": module, "cookie_secret": SECRET}
    with Server(sliders, ssl_certfile=certificate, ssl_keyfile=key, enable_xsrf_cookies=True, **options) as server:
        context = ssl.create_default_context(cafile=certificate)
        with urllib.request.urlopen(server.url + "/login", context=context, timeout=20) as answer:
            assert "Secure" in answer.headers["Set-Cookie"]
    for trusts in (False, True):
        with Server(sliders, use_xheaders=trusts, **options) as server:
            answer = post(server, "/login", "name=ada&password=secret", **{"X-Forwarded-Proto": "https"})
            assert ("Secure" in answer.headers["Set-Cookie"]) is trusts


# deny unless allowed


def app_of(applications, **options):
    """The WSGI application; its sidecar does not run."""
    values = option_values({"cookie_secret": SECRET, **options})
    sidecar = sidecar_from(applications_from(applications, values), values, Origins(()))
    return create_site_app(sidecar, site_from(values), auth_from(values))


def test_every_route_needs_a_user_unless_it_is_named(module, tmp_path):
    """All routes there are, with the files of a directory, and one that is added later."""
    folder = tmp_path / "board"
    (folder / "static" / "js").mkdir(parents=True)
    (folder / "main.py").write_text("")
    (folder / "static" / "js" / "own.js").write_text("own = 1")
    icon = tmp_path / "icon.ico"
    icon.write_bytes(b"i")
    app = app_of(
        {path: Application(DirectoryHandler(filename=str(folder))) for path in ("/", "/b")},
        auth_module=module, liveness=True, ico_path=icon, static_dirs={"more": tmp_path}, dev=True,
    )
    app.add_url_rule("/later", "later", lambda: "later", methods=["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    client = Wsgi(app, use_cookies=False)
    allowed = {"/healthz", "/liveness", "/login", "/logout", "/_control/close-user"}
    rules = [rule for rule in app.url_map.iter_rules() if not rule.websocket]
    assert {"/", "/b/static/<path:name>", "/static/<path:name>", "/more/<path:name>", "/later", "/_dev/boot",
            "/favicon.ico", "/b/metadata"} <= {rule.rule for rule in rules}
    for rule in rules:
        for name in ("js/own.js", "auth.py", "js/../js/own.js") if "<" in rule.rule else ("",):
            path = rule.rule.replace("<path:name>", name)
            for method in sorted(rule.methods | {"GET", "POST", "HEAD"}):
                status = client.open(path, method=method).status_code
                if path in allowed:
                    assert status not in (302, 401), (path, method)
                else:
                    assert status in (302, 401), (path, method, status)
    assert client.get("/static/js/own.js").status_code == 401
    assert client.get("/static/js/bokeh.min.js").status_code == 200
    for odd in ("//", "/./b", "/healthz/../b", "/static/../b", "/login/../b", "/static/js/../../b", "/%62", "/B"):
        assert client.get(odd).status_code in (302, 401), odd
    assert client.options("/b/autoload.js", headers={"Access-Control-Request-Method": "GET"}).status_code == 200
    user = {"Cookie": cookie_of("ada")}
    answer = client.get("/static/js/own.js", headers=user)
    assert answer.status_code == 200
    assert "public" not in client.get("/b/static/js/own.js", headers=user).headers["Cache-Control"]
    assert client.get("/later", headers=user).text == "later"


def test_nothing_is_put_in_front_of_a_server_without_auth():
    from syncviz.server.shortcut import Shortcut

    assert isinstance(create_app(Sidecar({"/": Application()})).wsgi_app, Shortcut)


# XSRF


@pytest.fixture
def strict(module):
    app = app_of({"/": Application()}, auth_module=module, enable_xsrf_cookies=True)
    methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
    app.add_url_rule("/later", "later", lambda: request.form.get("text", "no form"), methods=methods)
    return app


def test_a_form_with_its_token_is_accepted(strict):
    client = Wsgi(strict)
    token = re.search(r'name="_xsrf" value="([^"]+)"', client.get("/login").text)[1]
    form = {"name": "ada", "password": "secret"}
    assert client.post("/login", data=form).status_code == 403
    assert client.post("/login", data={**form, "_xsrf": token}).status_code == 302
    assert client.post("/later", data={"text": "ü" * 5000, "_xsrf": token}).text == "ü" * 5000
    files = {"text": "t", "_xsrf": token, "file": (io.BytesIO(b"f"), "f.txt")}
    assert client.post("/later", data=files).text == "t"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_unsafe_methods_need_the_token(strict, method):
    token = "t" * 43
    client = Wsgi(strict, use_cookies=False)
    for cookie, header, status in (
        (token, token, 200), (token, None, 403), (None, token, 403), (token, "u" * 43, 403), ("", "", 403),
        (token, "ü" * 43, 403), ("short", "short", 403),
    ):
        headers = [("Cookie", cookie_of("ada") + (f"; _xsrf={cookie}" if cookie is not None else ""))]
        if header is not None:
            headers.append(("X-XSRFToken", header))
        assert client.open("/later", method=method, headers=headers).status_code == status, (cookie, header)


def test_get_needs_none(strict):
    assert Wsgi(strict, use_cookies=False).get("/later", headers={"Cookie": cookie_of("ada")}).status_code == 200


# what a module may say

FORMS = {
    "nothing": ("", "expected a function get_user or get_user_async, and found none of the names"),
    "no get_user": ("login_url = 'https://x/'", "and found login_url"),
    "both": ("def get_user(v): pass\nasync def get_user_async(v): pass", "contradict each other"),
    "no function": ("get_user = 3", "get_user has to be a function, got 3"),
    "coroutine": ("async def get_user(v): pass", "call it get_user_async"),
    "no coroutine": ("def get_user_async(v): pass", "has to be a coroutine function"),
    "no login": ("def get_user(v): pass", "give login_url or get_login_url"),
    "two logins": (
        "def get_user(v): pass\nlogin_url='https://x/'\ndef get_login_url(v): pass",
        "contradict each other",
    ),
    "handler without url": (
        "def get_user(v): pass\ndef get_login_url(v): pass\ndef LoginHandler(): pass",
        "LoginHandler needs",
    ),
    "url without handler": (
        "def get_user(v): pass\nlogin_url='/login'",
        "nothing is at login_url '/login'; give LoginHandler",
    ),
    "far handler": (
        "def get_user(v): pass\nlogin_url='https://x/'\ndef LoginHandler(): pass",
        "has to be a path such as '/login'",
    ),
    "no view": ("def get_user(v): pass\nlogin_url='/in'\nclass LoginHandler: pass", "has to be a Flask view"),
    "logout": ("def get_user(v): pass\nlogin_url='https://x'\nlogout_url='/out'", "nothing is at logout_url"),
    "logout handler": (
        "def get_user(v): pass\nlogin_url='https://x'\ndef LogoutHandler(): pass",
        "LogoutHandler needs",
    ),
    "syntax": ("def get_user(v):", "auth.py, line 1"),
    "error": ("x = 1\n1 / 0", "auth.py, line 2: ZeroDivisionError"),
}


@pytest.mark.parametrize("form", FORMS)
def test_what_does_not_fit_is_said(form, module):
    text, message = FORMS[form]
    module.write_text(text)
    with pytest.raises(SettingError, match=re.escape(message)):
        AuthModule(module)


def test_a_login_where_an_application_is(module):
    with pytest.raises(SettingError, match="there is an application where"):
        app_of({"/login": Application()}, auth_module=module)


class Header(AuthProvider):
    """Logins that a proxy in front does."""

    @property
    def get_user(self):
        return lambda visit: visit.headers.get("X-Remote-User")

    @property
    def login_url(self):
        return "https://sso.example.org/"


def test_a_provider_of_the_program(module):
    with Server(sliders, port=0, auth_provider=Header()) as server:
        assert page(server, path="/").status == 302
        assert page(server, path="/", **{"X-Remote-User": "ada"}).status == 200
    with pytest.raises(SettingError, match="auth_provider and auth_module contradict"):
        Server(sliders, port=0, auth_provider=Header(), auth_module=module)
    with pytest.raises(SettingError, match="expected an AuthProvider"):
        Server(sliders, port=0, auth_provider=object())
