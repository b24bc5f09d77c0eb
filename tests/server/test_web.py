"""The HTTP routes of a running server."""

from __future__ import annotations

import gzip
import json
import re

import pytest

from syncviz.application import Application
from syncviz.application.handlers import FunctionHandler
from syncviz.embed.loader import LOADER_PATH, loader_source
from syncviz.errors import SettingError
from syncviz.resources import bokehjs_dir
from syncviz.server.server import Server
from syncviz.server.web import PUBLIC_ROUTES, create_app
from syncviz.util.token import generate_jwt_token, generate_secret_key, generate_session_id, get_session_id

from .apps import empty, sliders
from .client import get, token_of

SECRET = generate_secret_key()


@pytest.fixture(scope="module")
def server():
    applications = {"/sliders": sliders, "/empty": Application(FunctionHandler(empty), metadata={"a": [1]})}
    with Server(applications, port=0, prefix="/plots") as running:
        yield running


@pytest.fixture(scope="module")
def signed():
    with Server({"/": sliders}, port=0, sign_sessions=True, secret_key=SECRET) as running:
        yield running


def test_page_has_the_session_and_is_not_to_be_stored(server):
    answer = get(server.url + "/sliders")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "<title>Sliders</title>" in answer.text
    session_id = get_session_id(token_of(answer.text))
    document = server.get_session("/sliders", session_id).document
    for root in document.roots:
        assert f'"{root.id}"' in answer.text
    assert "/plots/static/js/bokeh.min.js?v=" in answer.text


def test_page_with_a_slash_at_its_end_is_the_same_page(server):
    assert get(server.url + "/sliders/").status == 200


def test_each_page_has_its_own_session(server):
    ids = {get_session_id(token_of(get(server.url + "/sliders").text)) for _ in range(3)}
    assert len(ids) == 3


def test_request_is_kept_with_the_session_and_not_in_the_token(server):
    answer = get(server.url + "/empty?name=a&name=%FF&bokeh-x=1", headers={"Cookie": "k=v", "X-Me": "hidden-value"})
    token = token_of(answer.text)
    request = server.get_session("/empty", get_session_id(token)).document.session_context.request
    assert request.arguments == {"name": [b"a", b"\xff"]}
    assert request.cookies == {"k": "v"}
    assert request.headers["X-Me"] == "hidden-value"
    assert "Cookie" not in request.headers
    assert len(token) < 400


def test_session_is_chosen_by_id_token_or_header(server):
    session_id = generate_session_id(signed=False)
    url = server.url + "/empty"
    by_id = get(f"{url}?bokeh-session-id={session_id}")
    by_header = get(url, headers={"Bokeh-Session-Id": session_id})
    by_token = get(f"{url}?bokeh-token={generate_jwt_token(session_id, signed=False)}")
    assert [get_session_id(token_of(answer.text)) for answer in (by_id, by_header, by_token)] == [session_id] * 3


@pytest.mark.parametrize("query", ["bokeh-session-id=a&bokeh-token=b", "bokeh-session-id=a"])
def test_more_than_one_choice_is_refused(server, query):
    assert get(f"{server.url}/empty?{query}", headers={"Bokeh-Session-Id": "a"}).status == 403


def test_session_of_another_application_is_refused(server):
    session_id = generate_session_id(signed=False)
    assert get(f"{server.url}/empty?bokeh-session-id={session_id}").status == 200
    assert get(f"{server.url}/sliders?bokeh-session-id={session_id}").status == 403


@pytest.mark.parametrize("bad", ["", "a%20b", "a" * 300, "%C3%BC"])
def test_malformed_session_id_is_refused(server, bad):
    assert get(f"{server.url}/empty?bokeh-session-id={bad}").status == 403


@pytest.mark.parametrize(
    "query",
    [
        "bokeh-session-id=unsigned",
        "bokeh-session-id=" + generate_session_id(generate_secret_key(), signed=True),
        "bokeh-token=nonsense",
        "bokeh-token=" + generate_jwt_token("x", signed=False),
        "bokeh-token="
        + generate_jwt_token(generate_session_id(SECRET, signed=True), SECRET, signed=True, expiration=-1),
    ],
)
def test_signed_server_refuses_what_is_not_signed_with_its_secret(signed, query):
    answer = get(f"{signed.url}/?{query}")
    assert answer.status == 403
    assert answer.text.strip()
    assert get(f"{signed.url}/autoload.js?bokeh-autoload-element=e&{query}").status == 403


def test_signed_server_accepts_its_own(signed):
    session_id = generate_session_id(SECRET, signed=True)
    assert get_session_id(token_of(get(f"{signed.url}/?bokeh-session-id={session_id}").text)) == session_id
    assert get(signed.url + "/").status == 200


def test_server_that_makes_no_ids():
    with Server(empty, port=0, generate_session_ids=False) as running:
        assert get(running.url + "/").status == 403
        assert get(running.url + "/?bokeh-session-id=" + generate_session_id(signed=False)).status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_page_is_for_get_and_head_only(server, method):
    assert get(server.url + "/sliders", method).status == 405


def test_head_of_a_page_has_no_body(server):
    answer = get(server.url + "/sliders", "HEAD")
    assert (answer.status, answer.body) == (200, b"")
    assert int(answer.headers["Content-Length"]) > 1000


# autoload.js


def autoload(server, query="bokeh-autoload-element=e1", method="GET", **headers):
    return get(
        f"{server.url}/sliders/autoload.js?{query}",
        method,
        {k.replace("_", "-"): v for k, v in headers.items()},
    )


def test_autoload_is_a_script_with_a_session(server):
    answer = autoload(server, "bokeh-autoload-element=e1&bokeh-app-path=/plots/sliders&a=b")
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("application/javascript")
    assert answer.headers["Cache-Control"] == "no-store"
    assert '"elementid":"e1"' in answer.text
    assert '"/plots/static/js/bokeh.min.js?v=' in answer.text
    session = server.get_session("/sliders", get_session_id(token_of(answer.text)))
    assert session.document.session_context.request.arguments == {"a": [b"b"]}


def test_autoload_as_json_is_for_the_loader(server):
    query = "bokeh-autoload-element=e1&bokeh-app-path=/plots/sliders&a=b"
    first = autoload(server, query, Accept="application/json, text/javascript;q=0.5")
    assert first.headers["Content-Type"] == "application/json"
    assert first.headers["Cache-Control"] == "no-store"
    told = json.loads(first.text)
    assert told["session_id"] == get_session_id(told["token"])
    assert told["created"] is True
    assert (told["app_path"], told["absolute_url"], told["log_level"]) == ("/plots/sliders", None, "info")
    assert told["scripts"][0][0].startswith("/plots/static/js/bokeh.min.js?v=")
    session = server.get_session("/sliders", told["session_id"])
    assert session.document.session_context.request.arguments == {"a": [b"b"]}

    again = autoload(server, f"{query}&bokeh-rejoin=1", Accept="application/json", Bokeh_Session_Id=told["session_id"])
    more = json.loads(again.text)
    assert more["session_id"] == told["session_id"]
    assert more["created"] is False


def test_who_comes_back_makes_no_session(server):
    before = len(server.get_sessions("/sliders"))
    session_id = server.sidecar.new_session_id()
    for headers in ({"Bokeh_Session_Id": session_id}, {}):
        answer = autoload(server, "bokeh-autoload-element=e&bokeh-rejoin=1", Accept="application/json", **headers)
        assert answer.status == 410
    assert len(server.get_sessions("/sliders")) == before


def test_the_loader_is_a_file_with_a_name_that_changes_with_it(server):
    answer = get(f"{server.url}{LOADER_PATH}")
    assert answer.text == loader_source()
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert "immutable" in answer.headers["Cache-Control"]
    assert get(f"{server.url}/static/syncviz/loader.0123456789abcdef.js").status == 404


def test_autoload_with_an_absolute_url_loads_from_there(server):
    answer = autoload(server, "bokeh-autoload-element=e&bokeh-absolute-url=https://host:99/x/sliders")
    assert "https://host:99/plots/static/js/bokeh.min.js" in answer.text


def test_autoload_without_resources(server):
    assert "bokeh.min.js" not in autoload(server, "bokeh-autoload-element=e&resources=none").text


@pytest.mark.parametrize(
    "query", ["", "bokeh-autoload-element=", "bokeh-autoload-element=e&bokeh-absolute-url=javascript:x"]
)
def test_autoload_with_bad_arguments(server, query):
    assert autoload(server, query).status == 400


def test_autoload_cannot_be_broken_out_of(server):
    answer = autoload(server, "bokeh-autoload-element=%3C/script%3E%3Cscript%3Ealert(1)&bokeh-app-path=%22%3B")
    assert "</script>" not in answer.text.split("})(")[-1]
    assert json.loads(answer.text[answer.text.rindex("})(") + 3 : answer.text.rindex(");")])["app_path"] == '";'


def test_any_page_may_load_the_script_without_cookies(server):
    for answer in (
        autoload(server, Origin="http://elsewhere.org"),
        autoload(server, Origin="null"),
        autoload(server),
    ):
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert answer.headers["Access-Control-Allow-Headers"] == "*"
        assert answer.headers["Vary"] == "Accept, Origin"
        assert "Access-Control-Allow-Credentials" not in answer.headers


def test_allowed_origin_may_load_it_with_cookies(server):
    origin = f"http://localhost:{server.port}"
    answer = autoload(server, method="OPTIONS", Origin=origin, Access_Control_Request_Headers="bokeh-session-id")
    assert (answer.status, answer.body) == (200, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == origin
    assert answer.headers["Access-Control-Allow-Credentials"] == "true"
    assert answer.headers["Access-Control-Allow-Headers"] == "bokeh-session-id"
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"


def test_refusals_can_be_read_by_other_sites_too(server):
    assert autoload(server, "", Origin="http://elsewhere.org").headers["Access-Control-Allow-Origin"] == "*"


def test_no_other_route_allows_other_sites(server):
    for path in ("/sliders", "/sliders/metadata", "/healthz", "/static/js/bokeh.min.js"):
        answer = get(server.url + path, headers={"Origin": "http://elsewhere.org"})
        assert answer.status == 200
        assert not [name for name in answer.headers if name.startswith("Access-Control")]


# The rest


def test_metadata(server):
    assert json.loads(get(server.url + "/empty/metadata").text) == {"url": "/empty", "data": {"a": [1]}}


def test_index_lists_applications_or_leads_to_the_only_one(server):
    listed = get(server.url + "/")
    assert re.findall(r'href="([^"]+)"', listed.text) == ["./empty", "./sliders"]
    with Server({"/only": empty}, port=0) as running:
        answer = get(running.url + "/?a=b")
        assert (answer.status, answer.headers["Location"]) == (302, "./only?a=b")


def test_healthz_makes_no_session(server):
    before = len(server.get_sessions())
    answer = get(server.url + "/healthz")
    assert (answer.status, answer.body) == (200, b"ok\n")
    assert len(server.get_sessions()) == before


def test_unknown_paths(server):
    for path in ("/nothing", "/sliders/nothing", "/static/", "/static/js/nothing.js"):
        assert get(server.url + path).status == 404


def test_plain_request_for_the_websocket(server):
    answer = get(server.url + "/sliders/ws")
    assert answer.status == 426
    assert answer.headers["Sec-WebSocket-Version"] == "13"


def test_failing_application_is_a_plain_500_and_shows_its_error_in_development(caplog):
    def fail(doc):
        raise ValueError("<secret> detail")

    for development, shown in ((False, False), (True, True)):
        with Server({"/fail": fail, "/empty": empty}, port=0, development=development) as running:
            page = get(running.url + "/fail")
            script = get(running.url + "/fail/autoload.js?bokeh-autoload-element=e")
            assert (page.status, script.status) == (500, 500)
            assert ("&lt;secret&gt; detail" in page.text) is shown
            assert "<secret>" not in page.text
            assert ("secret" in script.text) is shown
            assert get(running.url + "/empty").status == 200
            assert not running.get_sessions("/fail")
    assert "<secret> detail" in caplog.text


def test_error_of_our_own_is_a_plain_500(monkeypatch, caplog):
    monkeypatch.setattr("syncviz.server.web.server_html_page", lambda **_: 1 / 0)
    with Server(empty, port=0) as running:
        answer = get(running.url + "/")
        assert answer.status == 500
        assert "division" not in answer.text
        assert get(running.url + "/healthz").status == 200
    assert "ZeroDivisionError" in caplog.text


def test_too_many_sessions_is_a_503(caplog):
    with Server(empty, port=0, max_sessions=1) as running:
        assert get(running.url + "/").status == 200
        assert get(running.url + "/").status == 503


def test_every_route_is_public_or_demands_a_session(signed):
    """Whoever adds a route decides here what it gives to a stranger."""
    app = create_app(signed.sidecar)
    client = app.test_client()
    stranger = {"Bokeh-Session-Id": "unsigned"}
    checked = set()
    for rule in app.url_map.iter_rules():
        kind = rule.endpoint.partition(".")[2].split("_")[0]
        name = rule.endpoint.partition(".")[2]
        checked.add(kind)
        if name in PUBLIC_ROUTES or kind in PUBLIC_ROUTES:
            continue
        url = rule.rule.replace("<path:name>", "x") + "?bokeh-autoload-element=e"
        if kind in ("websocket", "upgrade"):
            continue  # tests/server/test_websocket.py
        method = "POST" if "POST" in rule.methods else "GET"
        assert client.open(url, method=method, data="unsigned", headers=stranger).status_code == 403, rule
    assert checked == {"healthz", "close", "static", "loader", "page", "autoload", "websocket", "upgrade", "metadata"}


@pytest.mark.parametrize("prefix", ["a b", "/a?", "<a>"])
def test_bad_prefix_and_paths(prefix):
    with pytest.raises(SettingError, match="prefix"):
        Server(empty, port=0, prefix=prefix)
    with pytest.raises(SettingError, match="paths such as"):
        Server({prefix: empty}, port=0)
    with pytest.raises(SettingError, match="server's own"):
        Server({"/static/x": empty}, port=0)


# Static files


def test_static_file_can_be_kept_for_good_under_its_versioned_url(server):
    url = re.search(r'src="([^"]+bokeh\.min\.js\?v=[0-9a-f]+)"', get(server.url + "/sliders").text)[1]
    base = server.url.removesuffix("/plots")
    answer = get(base + url)
    assert answer.body == (bokehjs_dir() / "bokeh.min.js").read_bytes()
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.headers["Vary"] == "Accept-Encoding"
    plain = get(base + url.partition("?")[0])
    assert plain.headers["Cache-Control"] == "no-cache"
    assert get(base + url[:-2] + "00").headers["Cache-Control"] == "no-cache"
    assert plain.headers["ETag"] == answer.headers["ETag"]
    again = get(base + url, headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", answer.headers["ETag"])
    head = get(base + url, "HEAD")
    assert (head.body, head.headers["Content-Length"]) == (b"", str(len(answer.body)))


def test_parts_of_a_static_file(tmp_path):
    (tmp_path / "film.webm").write_bytes(bytes(range(100)))
    with Server(empty, port=0, static_dirs={"films": tmp_path}) as server:
        url = f"{server.url}/films/film.webm"
        whole = get(url)
        assert (whole.status, whole.headers["Accept-Ranges"], len(whole.body)) == (200, "bytes", 100)
        for asked, first, last in (("0-9", 0, 9), ("90-", 90, 99), ("-5", 95, 99), ("98-200", 98, 99)):
            part = get(url, headers={"Range": f"bytes={asked}"})
            assert (part.status, part.headers["Content-Range"]) == (206, f"bytes {first}-{last}/100")
            assert part.body == bytes(range(first, last + 1))
        head = get(url, method="HEAD", headers={"Range": "bytes=0-9"})
        assert (head.status, head.headers["Content-Length"], head.body) == (206, "10", b"")
        beyond = get(url, headers={"Range": "bytes=100-"})
        assert (beyond.status, beyond.headers["Content-Range"]) == (416, "bytes */100")
        assert beyond.headers["X-Content-Type-Options"] == "nosniff"
        same = get(url, headers={"Range": "bytes=0-9", "If-Range": whole.headers["ETag"]})
        other = get(url, headers={"Range": "bytes=0-9", "If-Range": '"another"'})
        assert (same.status, other.status, len(other.body)) == (206, 200, 100)
        assert get(url, headers={"If-None-Match": whole.headers["ETag"], "Range": "bytes=0-9"}).status == 304
        for nonsense in ("bytes=9-0", "lines=1-2", "bytes=a-b", "bytes="):
            assert get(url, headers={"Range": nonsense}).status in (200, 416)


def test_static_file_is_compressed_for_who_takes_it(server):
    url = server.url + "/static/js/bokeh-api.min.js"
    answer = get(url, headers={"Accept-Encoding": "br, gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.body) == (bokehjs_dir() / "bokeh-api.min.js").read_bytes()
    plain = get(url, headers={"Accept-Encoding": "gzip;q=0"})
    assert "Content-Encoding" not in plain.headers
    assert plain.headers["ETag"] != answer.headers["ETag"]
    assert get(url, headers={"Accept-Encoding": "gzip", "If-None-Match": plain.headers["ETag"]}).status == 200
    assert get(url, headers={"Accept-Encoding": "gzip", "If-None-Match": answer.headers["ETag"]}).status == 304


@pytest.mark.parametrize(
    "name",
    [
        "../../__init__.py",
        "..%2f..%2f__init__.py",
        "js/../../../server/__init__.py",
        "%2e%2e/%2e%2e/__init__.py",
        "/etc/passwd",
        "//etc/passwd",
        "js/.hidden",
        "js/%00",
        "js",
        "js/..%5c..%5cx",
    ],
)
def test_nothing_outside_of_the_directory_is_served(server, name):
    answer = get(f"{server.url}/static/{name}")
    if answer.status == 308:  # two slashes are one
        answer = get(answer.headers["Location"])
    assert answer.status == 404
