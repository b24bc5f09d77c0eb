"""The allow-list of origins."""

from __future__ import annotations

import pytest

from syncviz.errors import SettingError
from syncviz.server.origins import Origins, own_origins


@pytest.mark.parametrize(
    ("entry", "allowed", "refused"),
    [
        ("host.org", ["http://host.org", "https://host.org", "http://host.org:80", "HTTP://HOST.org"],
         ["http://host.org:8080", "http://www.host.org", "http://host.org.evil.net", "https://host.org:80"]),
        ("host.org:8080", ["http://host.org:8080", "https://host.org:8080"], ["http://host.org"]),
        ("https://host.org", ["https://host.org", "https://host.org:443"], ["http://host.org", "http://host.org:443"]),
        ("http://host.org:99", ["http://host.org:99"], ["https://host.org:99"]),
        ("*.host.org", ["http://a.host.org"], ["http://host.org", "http://a.b.host.org", "http://a.host.org:99"]),
        ("a.*.org:*", ["http://a.b.org", "https://a.c.org:77"], ["http://b.b.org"]),
        ("*:5006", ["http://any.where:5006", "http://[::1]:5006"], ["http://any.where"]),
        ("[::1]:5006", ["http://[::1]:5006"], ["http://[::2]:5006", "http://localhost:5006"]),
        ("*", ["http://any.where:1", "null", "file://", "chrome-extension://x"], []),
    ],
)  # fmt: skip
def test_entry(entry, allowed, refused):
    origins = Origins([entry])
    for origin in allowed:
        assert origins.allow(origin), origin
    for origin in refused:
        assert not origins.allow(origin), origin
        assert not origins.allow(origin), "the same when it is remembered"


@pytest.mark.parametrize(
    "origin",
    ["null", "", "host.org", "http://", "http://host.org/", "http://a@host.org", "ftp://host.org", "http://h:x"],
)
def test_what_is_no_origin_is_refused(origin):
    assert not Origins(["host.org", "*.org", "*:*"]).allow(origin)


def test_nothing_allowed_is_nothing_allowed():
    assert not Origins(()).allow("http://localhost:5006")


@pytest.mark.parametrize(
    "entry", ["", "http://", "a b", "host:port", "host:99999", "ftp://host", "http://a/b", "*x*:1:2"]
)
def test_bad_entry(entry):
    with pytest.raises(SettingError, match="allow_websocket_origin"):
        Origins([entry])


def test_own_origins():
    assert own_origins("http", None, 5006) == own_origins("http", "127.0.0.1", 5006)
    assert "http://localhost:5006" in own_origins("http", "0.0.0.0", 5006)
    assert "https://box.lan:1" in own_origins("https", "box.lan", 1)
    assert "http://[fe80::1]:1" in own_origins("http", "fe80::1", 1)
    Origins(own_origins("http", "fe80::1", 1))


def test_what_strangers_send_does_not_pile_up():
    origins = Origins(["host.org"])
    for number in range(3000):
        origins.allow(f"http://x{number}.org")
    assert len(origins._known) <= 1000
