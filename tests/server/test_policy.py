"""What browsers are to hold pages to: policies, frames, other sites that read answers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import redirect, render_template_string

from syncviz.document import Document
from syncviz.embed.loader import LOADER_PATH
from syncviz.errors import SettingError
from syncviz.server.auth_provider import AuthProvider
from syncviz.server.policy import PagePolicy
from syncviz.server.server import Server
from syncviz.util.token import generate_secret_key

from .apps import empty, sliders
from .client import get

NOWHERE = "default-src 'none'; base-uri 'none'; form-action 'none'"


def failing(document: Document) -> None:
    raise ZeroDivisionError("as a test wants it")


def templated(document: Document) -> None:
    document.template = '{% block postamble %}<script nonce="{{ nonce }}">var mine = 1</script>{% endblock %}'


# The policies


def test_none_is_the_default() -> None:
    policy = PagePolicy()
    assert (policy.nonce(), policy.of_page(None), policy.of_own_page()) == (None, "", NOWHERE)
    assert policy.login == "frame-ancestors 'self'"


def test_each_page_has_a_nonce_of_its_own() -> None:
    policy = PagePolicy("strict")
    nonces = {policy.nonce() for _ in range(10)}
    assert len(nonces) == 10
    text = policy.of_page("abc")
    assert "script-src 'self' 'nonce-abc';" in text
    assert "{" not in text
    assert "unsafe-eval" not in text
    assert "frame-ancestors" not in text
    assert "script-src 'self' 'nonce-abc' 'unsafe-eval';" in PagePolicy("strict-eval").of_page("abc")


def test_a_policy_s_own_text() -> None:
    policy = PagePolicy("script-src 'nonce-{nonce}';", ["none"])
    assert policy.nonce() is not None
    assert policy.of_page("abc") == "script-src 'nonce-abc'; frame-ancestors 'none'"
    assert PagePolicy("script-src 'self'").nonce() is None
    assert PagePolicy("frame-ancestors 'self'").of_page(None) == "frame-ancestors 'self'"


def test_a_websocket_on_another_host_is_allowed_by_the_strict_ones() -> None:
    strict = PagePolicy("strict").of_page("abc", "https://viz.example.org/sliders")
    assert "connect-src 'self' wss://viz.example.org;" in strict
    own = PagePolicy("connect-src 'self'")
    assert own.of_page(None, "https://viz.example.org/sliders") == "connect-src 'self'"


def test_who_may_show_pages_in_frames() -> None:
    policy = PagePolicy("none", ["'self'", "https://a.example.org"])
    expected = "frame-ancestors 'self' https://a.example.org"
    assert (policy.of_page(None), policy.login) == (expected, expected)
    assert policy.of_own_page() == f"{NOWHERE}; {expected}"
    assert policy.of_own_page("n").startswith(f"{NOWHERE}; script-src 'nonce-n'; connect-src 'self'; frame-")


@pytest.mark.parametrize(
    ("given", "says"),
    [(("lenient",), "content_security_policy: expected none, strict, strict-eval"),
     (("script-src 'self'\r\nX: y",), "one line"), (("script-src ü",), "one line"),
     (("none", ["none", "self"]), "none stands alone"), (("none", ["https://a; script-src *"]), "frame_ancestors"),
     (("none", ["a,b"]), "frame_ancestors"), (("none", [""]), "frame_ancestors"),
     (("frame-ancestors 'self'", ["self"]), "say it once")],
)  # fmt: skip
def test_what_is_no_policy(given: tuple[object, ...], says: str) -> None:
    with pytest.raises(SettingError, match=re.escape(says)):
        PagePolicy(*given)  # type: ignore[arg-type]


# A server's answers


@pytest.fixture(scope="module")
def strict():
    applications = {"/sliders": sliders, "/failing": failing, "/templated": templated}
    with Server(applications, port=0, content_security_policy="strict", frame_ancestors=["self"]) as server:
        yield server


def test_pages_have_one_nonce_everywhere(strict: Server) -> None:
    for path in ("/sliders", "/templated"):
        answer = get(strict.url + path)
        nonces = re.findall('<(?:script|style)[^>]* nonce="([^"]+)"', answer.text)
        assert len(nonces) == answer.text.count("<script") + answer.text.count("<style")
        assert set(nonces) == set(re.findall("'nonce-([^']+)'", answer.headers["Content-Security-Policy"]))
        assert answer.headers["Content-Security-Policy"].endswith("; frame-ancestors 'self'")
        assert answer.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
        assert nonces[0] not in get(strict.url + path).text


def test_pages_of_our_own_load_nothing(strict: Server) -> None:
    for path in ("/", "/failing"):
        answer = get(strict.url + path)
        assert answer.headers["Content-Security-Policy"] == f"{NOWHERE}; frame-ancestors 'self'"
        assert "<script" not in answer.text


def test_a_list_with_a_template_of_its_own_has_a_nonce(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<script nonce="{{ nonce }}">var mine = 1</script>')
    applications = {"/a": empty, "/b": empty}
    with Server(applications, port=0, index=tmp_path / "index.html", content_security_policy="strict") as server:
        answer = get(server.url + "/")
        [nonce] = re.findall('nonce="([^"]+)"', answer.text)
        assert f"'nonce-{nonce}'" in answer.headers["Content-Security-Policy"]


def test_without_options_pages_are_what_they_were() -> None:
    with Server({"/sliders": sliders, "/failing": failing}, port=0) as server:
        answer = get(server.url + "/sliders")
        assert "Content-Security-Policy" not in answer.headers
        assert "nonce" not in answer.text.partition("<body>")[0]
        assert get(server.url + "/failing").headers["Content-Security-Policy"] == NOWHERE


def test_an_error_that_is_shown_is_loaded_again_by_a_script_that_may_run() -> None:
    with Server({"/failing": failing}, port=0, dev=True, content_security_policy="strict") as server:
        answer = get(server.url + "/failing")
        [nonce] = re.findall('<script nonce="([^"]+)"', answer.text)
        assert f"script-src 'nonce-{nonce}'" in answer.headers["Content-Security-Policy"]
        assert "ZeroDivisionError" in answer.text


ANSWERS = [
    "/", "/sliders", "/failing", "/sliders/metadata", "/sliders/autoload.js", "/sliders/ws", "/static/js/bokeh.min.js",
    "/sliders/autoload.js?bokeh-autoload-element=e", "/static/none", "/nothing", "/nothing/autoload.js", "/healthz",
    LOADER_PATH, "/_control/close-user",
]  # fmt: skip


@pytest.mark.parametrize("path", ANSWERS)
def test_no_answer_is_taken_for_something_else(strict: Server, path: str) -> None:
    headers = get(strict.url + path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


def test_an_application_that_is_not_there_is_told_to_other_sites(strict: Server) -> None:
    url = strict.url + "/slider/autoload.js?bokeh-autoload-element=e"
    answer = get(url, headers={"Origin": "https://other.example.org"})
    assert (answer.status, answer.text) == (404, "there is no application at /slider\n")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    own = get(url, headers={"Origin": strict.url})
    assert own.headers["Access-Control-Allow-Origin"] == strict.url
    assert own.headers["Access-Control-Allow-Credentials"] == "true"
    asked = get(url, method="OPTIONS", headers={
        "Origin": "https://other.example.org", "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "bokeh-token",
    })  # fmt: skip
    assert (asked.status, asked.headers["Access-Control-Allow-Headers"]) == (200, "*")
    assert "Access-Control-Allow-Origin" not in get(strict.url + "/nothing").headers


# Logging in


class Logins(AuthProvider):
    @property
    def get_user(self):
        return lambda visit: None

    @property
    def login_url(self):
        return "/login"

    @property
    def login_handler(self):
        return lambda: render_template_string("<form method=post><button>in</button></form>")

    @property
    def logout_url(self):
        return "/logout"

    @property
    def logout_handler(self):
        def logout():
            answer = redirect("/")
            answer.headers["Content-Security-Policy"] = "default-src 'none'"
            return answer

        return logout


@pytest.mark.parametrize(("options", "policy"), [
    ({}, "frame-ancestors 'self'"), ({"frame_ancestors": ["https://a.example.org"]}, "frame-ancestors https://a.example.org"),
])  # fmt: skip
def test_pages_where_visitors_log_in(options: dict[str, object], policy: str) -> None:
    with Server({"/": empty}, port=0, auth_provider=Logins(), cookie_secret=generate_secret_key(), **options) as server:
        answer = get(server.url + "/login")
        assert (answer.status, answer.headers["Content-Security-Policy"]) == (200, policy)
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
        sent_away = get(server.url + "/")
        assert (sent_away.status, sent_away.headers["X-Content-Type-Options"]) == (302, "nosniff")
        assert get(server.url + "/logout").headers["Content-Security-Policy"] == "default-src 'none'", "its own stays"
        script = get(server.url + "/autoload.js?bokeh-autoload-element=e", headers={"Origin": "https://a.example.org"})
        assert (script.status, script.headers["Access-Control-Allow-Origin"]) == (401, "*")
