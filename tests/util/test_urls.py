import pytest

from syncviz.util.urls import http_parts


@pytest.mark.parametrize(
    "url", ["http://localhost", "https://www.example.org/prefix?x=1", "http://[::1]:5006", "HTTP://user@host:65535/"]
)
def test_absolute_urls_have_parts(url):
    assert http_parts(url).geturl().lower() == url.lower()


@pytest.mark.parametrize(
    "url",
    [
        None, 80, b"http://localhost", "", "localhost", "//localhost", "/path", "ws://localhost", "ftp://localhost",
        "http://", "http:///path", "http://:80", "https:localhost", "http://localhost:port", "http://localhost:70000",
        "http://localhost:0", "http://[::1", "javascript:alert(1)//http://localhost",
    ],
)  # fmt: skip
def test_everything_else_has_none(url):
    assert http_parts(url) is None
