from __future__ import annotations

import pytest

from syncviz.client.address import (
    http_url,
    server_url_for_websocket_url,
    websocket_url_for_server_url,
    with_arguments,
)
from syncviz.errors import SettingError
from syncviz.settings import settings


@pytest.mark.parametrize(
    ("url", "websocket"),
    [
        ("http://localhost:5006", "ws://localhost:5006/ws"),
        ("http://localhost:5006/", "ws://localhost:5006/ws"),
        ("https://example.org/viz/sliders", "wss://example.org/viz/sliders/ws"),
        ("http://[::1]:5006/a/", "ws://[::1]:5006/a/ws"),
    ],
)
def test_there_and_back(url: str, websocket: str) -> None:
    assert websocket_url_for_server_url(url) == websocket
    assert server_url_for_websocket_url(websocket) == url.rstrip("/") + "/"


def test_default_is_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    assert http_url() == "http://localhost:5006"
    monkeypatch.setenv("SYNCVIZ_DEFAULT_SERVER_URL", "https://example.org/viz/")
    assert http_url("default") == "https://example.org/viz"
    assert settings.default_server_url() == "https://example.org/viz"


@pytest.mark.parametrize(
    "url", ["ws://localhost/ws", "/sliders", "localhost:5006", "http://", "http://host:x/", "ftp://a", ""]
)
def test_what_is_no_url_of_an_application(url: str) -> None:
    with pytest.raises(SettingError, match="expected the http:// or https:// URL"):
        http_url(url)


@pytest.mark.parametrize("url", [None, 5006, b"http://localhost:5006"])
def test_an_address_is_text(url: object) -> None:
    with pytest.raises(SettingError, match="URL as text"):
        http_url(url)  # type: ignore[arg-type]


def test_a_query_belongs_into_arguments() -> None:
    with pytest.raises(SettingError, match="arguments="):
        http_url("http://localhost:5006/app?name=Ada")


@pytest.mark.parametrize("url", ["http://localhost/ws", "ws://localhost", "ws", "wsx://a/ws"])
def test_what_is_no_websocket_url(url: str) -> None:
    with pytest.raises(SettingError, match="ends in /ws"):
        server_url_for_websocket_url(url)


def test_arguments_are_quoted() -> None:
    assert with_arguments("ws://h/ws", None) == "ws://h/ws"
    assert with_arguments("ws://h/ws", {}) == "ws://h/ws"
    assert with_arguments("ws://h/ws", {"name": "A&B", "n": [1, 2]}) == "ws://h/ws?name=A%26B&n=1&n=2"
