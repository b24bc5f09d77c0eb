"""Whose headers about the visitor are believed."""

from __future__ import annotations

import pytest

from syncviz.errors import SettingError
from syncviz.server.proxies import TrustedProxies

TRUSTED = TrustedProxies(["127.0.0.0/8", "::1", "10.1.2.3"])


@pytest.mark.parametrize(
    ("peer", "headers", "address", "scheme"),
    [
        ("127.0.0.1", {}, "127.0.0.1", "http"),
        ("127.0.0.1", {"X_FORWARDED_FOR": "203.0.113.7", "X_FORWARDED_PROTO": "https"}, "203.0.113.7", "https"),
        ("127.0.0.1", {"X_REAL_IP": "203.0.113.7", "X_SCHEME": "https"}, "203.0.113.7", "https"),
        ("203.0.113.9", {"X_FORWARDED_FOR": "1.2.3.4", "X_FORWARDED_PROTO": "https"}, "203.0.113.9", "http"),
        ("127.0.0.1", {"X_FORWARDED_FOR": "6.6.6.6, 203.0.113.7, 10.1.2.3"}, "203.0.113.7", "http"),
        ("127.0.0.1", {"X_FORWARDED_FOR": "10.1.2.3"}, "10.1.2.3", "http"),
        ("::1", {"X_FORWARDED_FOR": "2001:db8::7"}, "2001:db8::7", "http"),
        ("::ffff:127.0.0.1", {"X_REAL_IP": "203.0.113.7"}, "203.0.113.7", "http"),
        ("", {"X_REAL_IP": "203.0.113.7"}, "203.0.113.7", "http"),
        ("127.0.0.1", {"X_FORWARDED_FOR": "<script>", "X_FORWARDED_PROTO": "javascript"}, "127.0.0.1", "http"),
    ],
)
def test_address_and_scheme(peer, headers, address, scheme):
    environ = {f"HTTP_{key}": value for key, value in headers.items()}
    environ |= {"wsgi.url_scheme": "http", "REMOTE_ADDR": peer}
    TRUSTED.apply(environ)
    assert (environ["REMOTE_ADDR"], environ["wsgi.url_scheme"]) == (address, scheme)


def test_wrong_entry():
    with pytest.raises(SettingError, match=r"trusted_proxies: expected an address or a network .* got 'proxy'"):
        TrustedProxies(["proxy"])
