"""Listening sockets: on a port of an interface, or in the file system."""

from __future__ import annotations

import errno
import os
import socket
import stat

from ..errors import AddressInUse, SettingError

__all__ = ["listen", "listen_on_unix_socket", "remove_unix_socket"]

_BACKLOG = 1024


def listen(address: str, port: int) -> socket.socket:
    """Return a socket that listens on ``port`` (0: any free one), non-blocking.

    Raises:
        AddressInUse: somebody listens there already, or this user may not.
        SettingError: there is no such address on this machine.
    """
    try:
        family, kind, number, _, where = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError) as error:
        raise SettingError(f"address: cannot listen on {address!r}: {error}") from error
    listener = socket.socket(family, kind, number)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(where)
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            what = "is in use" if error.errno == errno.EADDRINUSE else "may not be used by this user"
            raise AddressInUse(
                f"port {port} of {address} {what}; choose another with --port (0 for any free one)"
            ) from error
        raise SettingError(f"address: cannot listen on {address}:{port}: {error.strerror}") from error
    return listener


def listen_on_unix_socket(path: str) -> socket.socket:
    """Return a socket that listens at ``path``, non-blocking. A socket that nobody listens on any more is replaced.

    Raises:
        AddressInUse: somebody listens there, or something else than a socket is there.
        SettingError: the path cannot be used.
    """
    if not hasattr(socket, "AF_UNIX"):
        raise SettingError("unix_socket: this system has no Unix sockets; use --port")
    _clear_the_way(path)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listener.bind(path)
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        reason = error.strerror or str(error)  # "AF_UNIX path too long" has no number
        raise SettingError(f"unix_socket: cannot listen on {path!r}: {reason}") from error
    return listener


def remove_unix_socket(path: str) -> None:
    """Take the file away when the server stops; harmless where it is gone."""
    try:
        os.unlink(path)
    except FileNotFoundError:
        return


def _clear_the_way(path: str) -> None:
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return  # nothing there, or bind() says what is wrong
    if not stat.S_ISSOCK(mode):
        raise AddressInUse(f"unix_socket: {path!r} exists and is no socket; choose another path")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(path)
        except ConnectionRefusedError:
            os.unlink(path)
            return
        except OSError:
            pass  # it is alive, and busy
    raise AddressInUse(f"unix_socket: a server listens on {path!r} already; choose another path")
