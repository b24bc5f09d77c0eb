"""The TLS context of a server, from a certificate and a key in files."""

from __future__ import annotations

import os
import ssl

from ..errors import SettingError

__all__ = ["tls_context"]


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
    # gevent patches the class in a program that it has patched; the context must be of that one.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
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
