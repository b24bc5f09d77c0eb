"""TLS: the context of a server, from a certificate and a key in files; and a connection outside of gevent's hands."""

from __future__ import annotations

import os
import ssl
from typing import Any

from gevent import ssl as gevent_ssl  # type: ignore[import-untyped]

from ..errors import SettingError

__all__ = ["TLSConnection", "tls_context"]


class TLSConnection:
    """A TLS connection, past the handshake, as a non-blocking socket that knows nothing of gevent.

    ``recv`` and ``send`` raise what `ssl` raises where they would have to wait (``SSLWantReadError`` …). `buffered`
    is what OpenSSL has decrypted already: no watcher of the socket would tell of that.
    """

    def __init__(self, sock: Any) -> None:
        self._socket = sock
        self._tls = sock._sslobj

    def fileno(self) -> int:
        """The descriptor to watch."""
        return int(self._socket.fileno())

    def buffered(self) -> bytes:
        """Take what has been decrypted already."""
        data = b""
        while (size := self._tls.pending()) > 0:
            data += self._tls.read(size)
        return data

    def recv(self, size: int) -> bytes:
        """Some bytes; none at the end, also where the peer has not said goodbye in TLS' way."""
        try:
            return bytes(self._tls.read(size))
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""

    def send(self, data: Any) -> int:
        """Send some of the bytes; return how many."""
        return int(self._tls.write(data))

    def shutdown(self, how: int) -> None:
        """Send no more."""
        self._socket._sock.shutdown(how)

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()


def tls_context(certfile: str, keyfile: str | None = None, password: str | None = None) -> ssl.SSLContext:
    """Return a context for TLS 1.2 and later.

    Args:
        certfile: the certificate with its chain, in PEM; it may contain the key.
        keyfile: the private key.
        password: of the key.

    Raises:
        SettingError: a file cannot be read, the password is wrong, or the two do not belong together.
    """
    for name, path in (("ssl_certfile", certfile), ("ssl_keyfile", keyfile)):
        if path is not None:
            _check_readable(name, path)
    context: ssl.SSLContext = gevent_ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)  # its sockets wait in gevent's way
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    # Always a password: without one OpenSSL would ask for it on the terminal, and wait.
    asked: list[bool] = []

    def answer() -> str:
        asked.append(True)
        return password or ""

    try:
        context.load_cert_chain(certfile, keyfile, answer)
    except ssl.SSLError as error:
        raise SettingError(_reason(error, keyfile or certfile, bool(asked), password)) from error
    except (OSError, ValueError) as error:
        raise SettingError(f"ssl_certfile: cannot read {certfile!r}: {error}") from error
    return context


def _reason(error: ssl.SSLError, keyfile: str, asked: bool, password: str | None) -> str:
    if error.reason == "KEY_VALUES_MISMATCH":
        return f"ssl_keyfile: the key in {keyfile!r} does not belong to the certificate"
    if asked:
        if password is None:
            return f"ssl_password: the key in {keyfile!r} has a password; set SYNCVIZ_SSL_PASSWORD to it"
        return f"ssl_password: this is not the password of the key in {keyfile!r}"
    return f"ssl_certfile: expected a certificate and its private key in PEM: {error.reason or error}"


def _check_readable(name: str, path: str) -> None:
    try:
        with open(path, "rb"):
            pass
    except OSError as error:
        raise SettingError(f"{name}: cannot read {os.fspath(path)!r}: {error.strerror}") from error
