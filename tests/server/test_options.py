"""Every option does something: one test for each, which fails where the option is taken out.

What needs more room is tested elsewhere and named in `ELSEWHERE`. `test_nothing_is_left_out` fails for an option
without a test.
"""

from __future__ import annotations

import ast
import contextlib
import logging
import re
import socket
import ssl
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from syncviz.errors import SettingError
from syncviz.server.assembly import applications_from
from syncviz.server.options import OPTIONS, option_values
from syncviz.server.server import Server
from syncviz.util.token import generate_secret_key, generate_session_id

from .apps import empty, sliders
from .certificates import make_certificate
from .client import connected, get, root_named, token_of
from .support import connect, read_all, read_response

SECRET = generate_secret_key()
TESTS = Path(__file__).resolve().parents[1]

ELSEWHERE = {
    "dev": "command/test_reloading.py::test_script_mended_and_broken_and_mended",
    "watch": "command/test_reloading.py::test_watch_names_further_files",
    "num_procs": "server/test_workers.py",
    "shutdown_timeout": "command/test_stopping.py::test_what_takes_longer_is_cut",
    "unix_socket": "server/test_listener.py::test_page_and_websocket",
    "ssl_keyfile": "server/test_tls.py::test_files_that_will_not_do",
    "ssl_password": "server/test_tls.py::test_password_of_the_key",
    "websocket_compression_level": "server/test_deflate.py::test_frames_shrink_and_stand_alone",
    "use_config": "server/test_option.py::test_a_keyword_beats_the_file_beats_the_environment",
}


def test_nothing_is_left_out():
    here = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    names = {option.name for option in OPTIONS}
    assert names <= here | set(ELSEWHERE), f"no test for {names - here - set(ELSEWHERE)}"
    assert set(ELSEWHERE) <= names
    for where in ELSEWHERE.values():
        file, _, name = where.partition("::")
        tree = ast.parse((TESTS / file).read_text())
        assert not name or name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, where


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "app.py"
    path.write_text("import sys\nfrom syncviz.io import curdoc\ncurdoc().title = ' '.join(sys.argv[1:]) or 'none'\n")
    return path


def serve(applications=empty, /, **options):
    return Server(applications, **{"port": 0, **options})


def page(server, path="/", **headers):
    return get(server.url + path, headers=headers)


def ask(server, head):
    with connect(server.port) as sock:
        sock.sendall(head)
        return read_all(sock)


# applications


def test_files(script):
    with Server(files=[script], port=0) as server:
        assert "<title>none</title>" in page(server, "/app").text
    with pytest.raises(SettingError, match="files: there is an application at /app already"):
        Server({"/app": empty}, files=[script], port=0)


def test_glob(script, tmp_path):
    values = option_values({"files": [str(tmp_path / "*.py")], "glob": True})
    assert list(applications_from(None, values)) == ["/app"]
    with pytest.raises(SettingError, match="glob: no file matches"):
        applications_from(None, option_values({"files": [str(tmp_path / "*.ipynb")], "glob": True}))


def test_args(script):
    with Server(files=[script], args=["--year", "2026"], port=0) as server:
        assert "<title>--year 2026</title>" in page(server, "/app").text


def test_show(monkeypatch):
    import threading

    opened, urls = threading.Event(), []
    monkeypatch.setattr("syncviz.server.server.open_page", lambda *call: (urls.append(call[0]), opened.set()))
    with serve({"/a": empty}, show=True) as server:
        assert opened.wait(10)
        assert urls == [f"{server.url}/a"]


# listening


def test_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError, match="is in use"):
            Server(empty, port=taken.getsockname()[1])
    with Server(empty, port=0) as server:
        assert page(server, "/healthz").status == 200


def test_address():
    with serve(address="127.0.0.2") as server:
        assert "127.0.0.2" in server.url
        assert page(server, "/healthz").status == 200
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", server.port), timeout=5)


def test_ssl_certfile(tmp_path):
    certificate, key = make_certificate(tmp_path)
    both = tmp_path / "both.pem"
    both.write_text(certificate.read_text() + key.read_text())
    context = ssl.create_default_context(cafile=certificate)
    with serve(ssl_certfile=both) as server:
        with urllib.request.urlopen(server.url + "/healthz", context=context, timeout=20) as answer:
            assert answer.status == 200


# paths


def test_prefix():
    with serve(prefix="/plots") as server:
        assert server.url.endswith("/plots")
        assert page(server).status == 200
        assert get(f"http://localhost:{server.port}/").status == 404


def test_root_path():
    with serve({"/a": empty}, root_path="/site", prefix="/plots") as server:
        text = page(server, "/a").text
        assert '"/site/plots/static/js/bokeh.min.js' in text
        url = re.search(r'"/site(/plots/static/js/bokeh.min.js[^"]*)"', text)[1]  # as the proxy passes it on
        assert get(f"http://localhost:{server.port}{url}").status == 200
        script = page(server, "/a/autoload.js?bokeh-autoload-element=e&bokeh-absolute-url=http://x.org/site/plots/a")
        assert '"http://x.org/site/plots/static/js/bokeh.min.js' in script.text


def test_index(tmp_path):
    template = tmp_path / "index.html"
    template.write_text("{% for item in items %}<{{ prefix }}{{ item }}>{% endfor %}{{ '<' }}")
    with serve({"/b": empty, "/a": empty}, index=template, prefix="/p", root_path="/r") as server:
        assert page(server).text == "</r/p/a></r/p/b>&lt;"
    template.write_text("{% for %}")
    with pytest.raises(SettingError, match=r"index: .*index\.html, line 1"):
        with serve({"/b": empty, "/a": empty}, index=template):
            pass
    with pytest.raises(SettingError, match="index: there is no file"):
        serve(index=tmp_path / "nothing.html")


def test_disable_index():
    with serve({"/a": empty, "/b": empty}) as server:
        assert page(server).status == 200
    with serve({"/a": empty, "/b": empty}, disable_index=True) as server:
        assert page(server).status == 404


def test_disable_index_redirect():
    with serve({"/a": empty}) as server:
        assert page(server).status == 302
    with serve({"/a": empty}, disable_index_redirect=True) as server:
        assert '<a href="./a">' in page(server).text


def test_static_dirs(tmp_path):
    (tmp_path / "style.css").write_text("p {}")
    (tmp_path / ".secret").write_text("s")
    with serve({"/a": empty}, static_dirs={"assets": tmp_path, "a/b": tmp_path}) as server:
        assert page(server, "/assets/style.css").text == page(server, "/a/b/style.css").text == "p {}"
        for name in ("/assets/.secret", "/assets/../x", "/assets/nothing"):
            assert page(server, name).status == 404
    with pytest.raises(SettingError, match="static_dirs: there is no directory"):
        serve(static_dirs={"assets": tmp_path / "nothing"})
    for name in ("static", "healthz", "a b", ""):
        with pytest.raises(SettingError, match="static_dirs"):
            serve(static_dirs={name: tmp_path})
    with pytest.raises(SettingError, match="static_dirs: there is an application at /a already"):
        serve({"/a": empty}, static_dirs={"a": tmp_path})


def test_ico_path(tmp_path):
    icon = tmp_path / "site.ico"
    icon.write_bytes(b"\0\0\1\0")
    with serve(ico_path=icon) as server:
        assert page(server, "/favicon.ico").body == b"\0\0\1\0"
    with serve(ico_path="none") as server:
        assert page(server, "/favicon.ico").status == 404
    with pytest.raises(SettingError, match="ico_path: there is no file"):
        serve(ico_path=tmp_path / "nothing.ico")


def test_liveness(script):
    def fail(doc):
        raise ValueError("no data")

    with serve({"/a": sliders, "/bad": fail}, liveness=True) as server:
        assert page(server, "/liveness").text == '{"alive": true}'
        assert page(server, "/liveness?endpoint=/a").status == 200
        assert page(server, "/liveness?endpoint=/bad").status == 500
        assert page(server, "/liveness?endpoint=/nothing").status == 404
        assert not server.get_sessions()
    with Server(files=[script], liveness=True, port=0) as server:
        modules = set(sys.modules)
        assert page(server, "/liveness?endpoint=/app").status == 200
        assert not {name for name in set(sys.modules) - modules if name.startswith("syncviz_app")}
    with serve({"/a": sliders}) as server:
        assert page(server, "/liveness").status == 404


# who may connect


def test_allow_websocket_origin():
    with serve(sliders, allow_websocket_origin=["site.org", "https://other.org"]) as server:
        origins = server.sidecar.origins
        assert origins.allow("http://site.org")
        assert origins.allow("https://other.org")
        assert not origins.allow(server.url)
    with serve(sliders) as server:
        assert server.sidecar.origins.allow(server.url)


def seen_by_application(headers, **options):
    """What an application sees of a request with these headers."""
    seen = []
    with serve(lambda doc: seen.append(doc.session_context.request), **options) as server:
        assert page(server, "/?q=1", **headers).status == 200
    return seen[0]


def remote_address(**options):
    """The visitor's address as the server takes it."""
    found = []
    with serve(**options) as server:
        served = server._http.application

        def listen_in(environ, start_response):
            found.append((environ["REMOTE_ADDR"], environ["wsgi.url_scheme"]))
            return served(environ, start_response)

        server._http.application = listen_in
        page(server, "/healthz", **{"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"})
    return found[0]


def test_frame_ancestors():
    with serve(frame_ancestors=["self", "https://*.example.org"]) as server:
        policy = page(server).headers["Content-Security-Policy"]
    assert policy == "frame-ancestors 'self' https://*.example.org"


def test_content_security_policy():
    with serve(content_security_policy="strict") as server:
        answer = page(server)
        [nonce] = set(re.findall('nonce="([^"]+)"', answer.text))
        assert f"script-src 'self' 'nonce-{nonce}';" in answer.headers["Content-Security-Policy"]


def test_use_xheaders():
    assert remote_address() == ("127.0.0.1", "http")
    assert remote_address(use_xheaders=True) == ("203.0.113.7", "https")


def test_trusted_proxies():
    assert remote_address(use_xheaders=True, trusted_proxies=["10.0.0.1"]) == ("127.0.0.1", "http")


def test_session_ids():
    with serve(session_ids="external-signed", secret_key=SECRET) as server:
        assert page(server).status == 403
        signed = generate_session_id(SECRET, signed=True)
        assert page(server, f"/?bokeh-session-id={signed}").status == 200
        assert page(server, f"/?bokeh-session-id={generate_session_id()}").status == 403
    with serve(session_ids="signed", secret_key=SECRET) as server:
        assert page(server).status == 200
        assert page(server, f"/?bokeh-session-id={generate_session_id()}").status == 403
    with pytest.raises(SettingError, match="sign_sessions and session_ids=unsigned contradict each other"):
        serve(session_ids="unsigned", sign_sessions=True, secret_key=SECRET)


def test_sign_sessions():
    with serve(sign_sessions=True, secret_key=SECRET) as server:
        assert page(server, f"/?bokeh-session-id={generate_session_id()}").status == 403


def test_secret_key(monkeypatch):
    monkeypatch.delenv("SYNCVIZ_SECRET_KEY", raising=False)
    with pytest.raises(SettingError):
        serve(sign_sessions=True)
    with pytest.raises(SettingError, match="32"):
        serve(sign_sessions=True, secret_key="short")
    with serve(sign_sessions=True, secret_key=SECRET) as server:
        assert page(server, f"/?bokeh-session-id={generate_session_id(SECRET, signed=True)}").status == 200


def test_generate_session_ids():
    with serve(generate_session_ids=False) as server:
        assert page(server).status == 403


def test_session_token_expiration():
    from syncviz.util.token import verify_token

    with serve(session_token_expiration=77) as server:
        now = time.time()
        claims = verify_token(token_of(page(server).text), secret_key=None, signed=False, now=now)
        assert 70 < claims.expires - now < 80


AUTH_MODULE = """
from flask import redirect, request
from syncviz.server.visit import current_visit

login_url = "/login"
logout_url = "/logout"

def get_user(visit):
    return visit.get_secure_cookie("user")

def LoginHandler():
    current_visit().set_secure_cookie("user", request.args["name"])
    return redirect(current_visit().next_url)

def LogoutHandler():
    current_visit().clear_cookie("user")
    return "bye"
"""


@pytest.fixture
def auth_module(tmp_path):
    path = tmp_path / "auth.py"
    path.write_text(AUTH_MODULE)
    return path


def test_auth_module(auth_module):
    with serve(auth_module=auth_module, cookie_secret=SECRET) as server:
        assert page(server).headers["Location"] == "/login?next=/"
    with pytest.raises(SettingError, match="auth_module: there is no file"):
        serve(auth_module=auth_module.parent / "nothing.py")


def test_cookie_secret(auth_module):
    with pytest.raises(SettingError, match="cookie_secret: expected at least 32 bytes, got 5"):
        serve(cookie_secret="short")
    with serve(auth_module=auth_module, cookie_secret=SECRET) as server:
        cookie = page(server, "/login?name=ada").headers["Set-Cookie"].partition(";")[0]
        assert page(server, Cookie=cookie).status == 200
    with serve(auth_module=auth_module, cookie_secret=generate_secret_key()) as server:
        assert page(server, Cookie=cookie).status == 302


@pytest.mark.parametrize(("options", "path"), [
    ({}, "/"), ({"cookie_path": "/x"}, "/x"), ({"root_path": "/r", "prefix": "/p"}, "/r/p"),
])
def test_cookie_path(auth_module, options, path):
    with serve(auth_module=auth_module, cookie_secret=SECRET, **options) as server:
        assert f"Path={path};" in page(server, "/login?name=ada").headers["Set-Cookie"] + ";"
    with pytest.raises(SettingError, match="cookie_path: expected a path"):
        serve(cookie_path="plots;")


def test_enable_xsrf_cookies(auth_module):
    for enabled, status in ((False, 200), (True, 403)):
        with serve(auth_module=auth_module, cookie_secret=SECRET, enable_xsrf_cookies=enabled) as server:
            assert get(server.url + "/logout", "POST").status == status


# sessions


def test_include_headers():
    request = seen_by_application({"X-One": "1", "X-Two": "2"}, include_headers=["x-one"])
    assert list(request.headers) == ["X-One"]


def test_exclude_headers():
    request = seen_by_application({"X-One": "1", "X-Two": "2"}, exclude_headers=["x-one"])
    assert "X-One" not in request.headers
    assert request.headers["X-Two"] == "2"


def test_include_cookies():
    assert dict(seen_by_application({"Cookie": "a=1; b=2"}, include_cookies=["a"]).cookies) == {"a": "1"}


def test_exclude_cookies():
    assert dict(seen_by_application({"Cookie": "a=1; b=2"}, exclude_cookies=["a"]).cookies) == {"b": "2"}


def gone_within(server, seconds):
    deadline = time.monotonic() + seconds
    while server.get_sessions():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def test_check_unused_sessions():
    with serve(check_unused_sessions=20, unused_session_lifetime=0) as server:
        page(server)
        assert gone_within(server, 10)
    with serve(unused_session_lifetime=0) as server:  # every 17 seconds
        page(server)
        assert not gone_within(server, 0.2)


def test_unused_session_lifetime():
    with serve(check_unused_sessions=20, unused_session_lifetime=30) as server:
        page(server)
        assert gone_within(server, 10)
    with serve(check_unused_sessions=20) as server:
        page(server)
        assert not gone_within(server, 0.2)


def test_max_sessions():
    with serve(max_sessions=1) as server:
        assert page(server).status == 200
        assert page(server).status == 503


def test_slow_callback_threshold():
    with serve(slow_callback_threshold=40) as server:
        assert server.sidecar.watchdog.threshold == 0.04


def test_worker_threads():
    with serve(worker_threads=3) as server:
        assert server.sidecar.pools.threads.size == 3


def test_worker_processes():
    with serve(worker_processes=3) as server:
        assert server.sidecar.pools.processes.size == 3


# connections


def test_keep_alive():
    with serve(keep_alive=30) as server:
        token = token_of(page(server).text)
        with connected(server.url + "/ws", token) as client:
            deadline = time.monotonic() + 10
            pings = 0
            seen = client.ws.protocol.receive_data

            def count(data):
                nonlocal pings
                pings += data.count(b"\x89")
                seen(data)

            client.ws.protocol.receive_data = count
            while pings < 2:
                assert time.monotonic() < deadline
                time.sleep(0.01)


def test_websocket_max_message_size():
    with serve(sliders, websocket_max_message_size=1000) as server:
        with connected(server.url + "/ws", token_of(page(server).text)) as client:
            slider = root_named(client.pull(), "slider")
            assert client.change(slider, "title", "t" * 100).kind == "OK"
            with pytest.raises(Exception, match="1009"):
                client.change(slider, "title", "t" * 2000)


def test_websocket_compression_mem_level():
    options = option_values({"websocket_compression_level": 3, "websocket_compression_mem_level": 2})
    with serve(websocket_compression_level=3, websocket_compression_mem_level=2) as server:
        assert server.sidecar.options.deflate == (3, 2)
    assert (options.websocket_compression_level, options.websocket_compression_mem_level) == (3, 2)


# limits of HTTP


def test_request_idle_timeout():
    with serve(request_idle_timeout=0.1) as server:
        assert ask(server, b"") == b""


def test_request_head_timeout():
    with serve(request_head_timeout=0.1) as server:
        assert b" 408 " in ask(server, b"GET / HTTP/1.1\r\n")


def test_request_body_timeout():
    with serve(request_body_timeout=0.1) as server:
        with connect(server.port) as sock:
            sock.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n")
            assert read_response(sock)[0] == 200
            assert read_all(sock) == b"", "the rest of the body did not come in time"


def test_response_write_timeout(tmp_path):
    size = 32_000_000  # more than the operating system takes from a server for a peer that does not read
    (tmp_path / "film").write_bytes(bytes(size))
    with serve(response_write_timeout=0.1, static_dirs={"films": str(tmp_path)}) as server:
        with socket.socket() as sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            sock.settimeout(20)
            sock.connect(("127.0.0.1", server.port))
            sock.sendall(b"GET /films/film HTTP/1.1\r\nHost: x\r\n\r\n")
            deadline = time.monotonic() + 10
            assert sock.recv(12) == b"HTTP/1.1 200"
            while server._http.requests:
                assert time.monotonic() < deadline, "the server goes on waiting for a peer that does not read"
                time.sleep(0.02)
            with contextlib.suppress(ConnectionResetError):
                assert len(read_all(sock)) < size


def test_max_request_head_size():
    with serve(max_request_head_size=2000) as server:
        assert page(server, "/healthz").status == 200
        assert b" 431 " in ask(server, b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 2000 + b"\r\n\r\n")


def test_max_request_headers():
    with serve(max_request_headers=5) as server:
        assert b" 431 " in ask(server, b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: x\r\n" * 6 + b"\r\n")


def test_max_request_body_size():
    with serve(max_request_body_size=10) as server:
        assert b" 413 " in ask(server, b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n")


# logging


@contextlib.contextmanager
def fresh_root():
    """The root logger as in a program that has not set it up."""
    logger = logging.getLogger()
    handlers, level = logger.handlers, logger.level
    logger.handlers = []
    try:
        yield logger
    finally:
        for handler in logger.handlers:
            handler.close()
        logger.handlers = handlers
        logger.setLevel(level)


def test_log_level():
    with fresh_root() as root:
        serve(log_level="error").stop()
        assert root.level == logging.ERROR
        assert len(root.handlers) == 1


def test_log_file(tmp_path):
    with fresh_root():
        serve(log_file=tmp_path / "log").stop()
        logging.getLogger("syncviz").error("something happened")
        assert "something happened" in (tmp_path / "log").read_text()
    with fresh_root(), pytest.raises(SettingError, match="log_file: cannot write"):
        serve(log_file=tmp_path / "nowhere" / "log")


def test_log_format(tmp_path):
    with fresh_root():
        serve(log_file=tmp_path / "log", log_format="<%(message)s>").stop()
        logging.getLogger("syncviz").error("it")
        assert (tmp_path / "log").read_text() == "<it>\n"
    for text in ("%(nonsense)s", "no field"):
        with pytest.raises(SettingError, match="log_format"):
            serve(log_format=text)


def lines(caplog, words):
    deadline = time.monotonic() + 10
    while not (found := [record.getMessage() for record in caplog.records if words in record.getMessage()]):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return found


def test_stats_log_frequency(caplog):
    caplog.set_level(logging.DEBUG, "syncviz")
    with serve({"/a": empty}, stats_log_frequency=20) as server:
        page(server, "/a")
        lines(caplog, "/a: 1 sessions (1 without a connection), 0 connections")


def test_mem_log_frequency(caplog):
    caplog.set_level(logging.INFO, "syncviz")
    with serve(mem_log_frequency=20):
        size = re.search(r"memory: ([\d.]+) MB", lines(caplog, "memory:")[0])
        assert 10 < float(size[1]) < 10_000
