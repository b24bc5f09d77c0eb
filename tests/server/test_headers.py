"""Names of headers as keys of a WSGI environ."""

from __future__ import annotations

from syncviz.server import headers
from syncviz.server.headers import environ_key


def test_names_become_keys_as_wsgi_has_them():
    assert environ_key("x-forwarded-for") == environ_key("X-Forwarded-For") == "HTTP_X_FORWARDED_FOR"


def test_long_names_which_anybody_may_send_are_not_kept():
    before = headers._kept_key.cache_info().currsize
    for number in range(10):
        assert environ_key(f"{number}{'x' * 64}") == f"HTTP_{number}{'X' * 64}"
    assert headers._kept_key.cache_info().currsize == before
