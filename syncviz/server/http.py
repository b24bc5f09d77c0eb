"""gevent's WSGI server with deadlines, limits and strict parsing, and the WebSocket handshake.

`HTTPHandler` keeps geventwebsocket's handler class as its base, so that programs which look for it find it,
but nothing of that library touches a frame: it would read without a size limit and write without a lock. The
application decides about an upgrade, like about any other request: it finds an `Upgrade` in the WSGI environ
(``syncviz.upgrade``) and accepts it or answers something else. After the 101 the socket is taken away from
the handler, whose greenlet ends.
"""

from __future__ import annotations

import _socket
import base64
import binascii
import io
import logging
import socket as std_socket
import ssl
import time
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import unquote_to_bytes

import gevent  # type: ignore[import-untyped]
from gevent import pywsgi
from geventwebsocket.handler import WebSocketHandler  # type: ignore[import-untyped]

from .crew import Crew
from .headers import BadRequest, Head, environ_key, parse_header_line, parse_request_line
from .limits import Limits
from .proxies import TrustedProxies
from .tls import TLSConnection
from .upgrade import UPGRADE, Opened, Upgrade

__all__ = ["HANDLER", "HTTPHandler", "HTTPServer", "take_socket"]

log = logging.getLogger(__name__)
access_log = logging.getLogger("syncviz.access")
access_log.setLevel(logging.WARNING)  # a line for each request is for those who ask: set it to INFO

HANDLER: Final = "syncviz.http"
"""The key that tells a WSGI application that it is served by an `HTTPHandler`."""

_ONE_WRITE: Final = 1024 * 1024  # a head and body up to this size are copied into one write
_WRITE_STEP: Final = 256 * 1024  # bytes that the peer must take within ``Limits.write``


class DeadlineReader(io.RawIOBase):
    """Raw reader of a gevent socket that gives up at ``deadline``, however the bytes trickle in."""

    def __init__(self, sock: Any) -> None:
        self._socket = sock
        self.deadline: float | None = None
        self.expired = False
        self.given = b""  # what somebody else has read of it

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self.given:
            size = min(len(buffer), len(self.given))
            buffer[:size] = self.given[:size]
            self.given = self.given[size:]
            return size
        if self.deadline is None:  # while the socket is taken over: what is there, and no waiting
            try:
                return int(self._socket.recv_into(buffer))
            except BlockingIOError:
                return None
        left = self.deadline - time.monotonic()
        try:
            if left <= 0:
                raise TimeoutError("the peer was too slow")
            self._socket.settimeout(left)
            return int(self._socket.recv_into(buffer))
        except TimeoutError:
            self.expired = True
            raise


class HTTPHandler(WebSocketHandler):  # type: ignore[misc]
    """One HTTP connection: reads requests until it closes, idles too long or becomes a WebSocket."""

    socket: Any
    adopted = False
    """Whether another process has decided that this one answers the next request."""

    def __init__(self, sock: Any, address: Any, server: HTTPServer, received: bytes | None = None) -> None:
        self._raw = DeadlineReader(sock)
        self._upgrade: Upgrade | None = None
        if received is not None:
            self._raw.given = received
            self.adopted = True
        super().__init__(sock, address, server, rfile=io.BufferedReader(self._raw))
        if sock.family in (std_socket.AF_INET, std_socket.AF_INET6):
            sock.setsockopt(std_socket.IPPROTO_TCP, std_socket.TCP_NODELAY, 1)

    def handle(self) -> None:
        try:
            super().handle()
        except (OSError, ValueError) as error:  # ValueError: the file object is closed already
            log.debug("connection from %s ended: %s", self.client_address, error)

    def read_requestline(self) -> str:
        limits = self.server.limits
        now = time.monotonic()
        self._raw.deadline = now + limits.idle
        if not self.rfile.peek(1):
            return ""
        self._raw.deadline = time.monotonic() + limits.head
        line: bytes = self.rfile.readline(pywsgi.MAX_REQUEST_LINE)
        if line == b"\r\n":  # one empty line before a request is to be ignored (RFC 9112, section 2.2)
            line = self.rfile.readline(pywsgi.MAX_REQUEST_LINE)
        return line.decode("latin-1")

    def read_request(self, raw_requestline: str) -> bool:
        self._upgrade = None
        self.close_connection = True  # until the head is understood
        if not raw_requestline.endswith("\r\n"):
            raise BadRequest("400 Bad Request", "a request line must end in CR LF")
        self.requestline = raw_requestline[:-2]
        self.request_version = "HTTP/1.1"
        self.command, self.path, self.request_version = parse_request_line(self.requestline)
        limits = self.server.limits
        head = self.headers = Head()
        left = limits.head_size
        while True:
            line = self.rfile.readline(left)
            left -= len(line)
            if left <= 0 or len(head.items) > limits.headers:
                raise BadRequest(
                    "431 Request Header Fields Too Large",
                    f"a request may have {limits.headers} headers of {limits.head_size} bytes together",
                )
            if line == b"\r\n":
                break
            if not line.endswith(b"\r\n"):
                raise BadRequest("400 Bad Request", "a header line must end in CR LF")
            head.add(*parse_header_line(line[:-2].decode("latin-1")))
        self.content_length = head.check(self.request_version)
        if limits.body_size is not None and (self.content_length or 0) > limits.body_size:
            raise BadRequest("413 Content Too Large", f"a request may have {limits.body_size} bytes of body")
        self._raw.deadline = time.monotonic() + limits.body
        self.socket.settimeout(limits.write)
        connection = head.get("connection").lower()
        if self.request_version == "HTTP/1.1":
            self.close_connection = "close" in connection
        else:
            self.close_connection = "keep-alive" not in connection
        return True

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = self.server.get_environ()
        path, _, query = self.path.partition("?")
        environ["REQUEST_METHOD"] = self.command
        environ["SCRIPT_NAME"] = ""
        environ["PATH_INFO"] = unquote_to_bytes(path).decode("latin-1") if "%" in path else path
        environ["QUERY_STRING"] = query
        environ["RAW_URI"] = self.path
        environ["SERVER_PROTOCOL"] = self.request_version
        if isinstance(self.client_address, tuple):
            environ["REMOTE_ADDR"] = str(self.client_address[0])
            environ["REMOTE_PORT"] = str(self.client_address[1])
        for name, value in self.headers.items:
            if name == "content-type":
                environ["CONTENT_TYPE"] = value
            elif name == "content-length":
                environ["CONTENT_LENGTH"] = value
            elif "_" not in name:  # X_Y would pass for X-Y
                key = environ_key(name)
                if key in environ:
                    environ[key] += ("; " if name == "cookie" else ", ") + value
                else:
                    environ[key] = value
        chunked = bool(self.headers.get("transfer-encoding"))
        expects = self.headers.get("expect").lower() == "100-continue"
        self.wsgi_input = pywsgi.Input(
            self.rfile, self.content_length, socket=self.socket if expects else None, chunked_input=chunked
        )
        environ["wsgi.input"] = self.wsgi_input
        environ["wsgi.input_terminated"] = True
        if self.server.proxies is not None:
            self.server.proxies.apply(environ)
        environ[HANDLER] = True
        self._upgrade = self._wanted_upgrade()
        if self._upgrade is not None:
            environ[UPGRADE] = self._upgrade
        return environ

    def _wanted_upgrade(self) -> Upgrade | None:
        """The upgrade that this request validly asks for (RFC 6455, section 4.2.1)."""
        head = self.headers
        if head.get("upgrade").lower() != "websocket" or self.command != "GET":
            return None
        options = [option.strip() for option in head.get("connection").lower().split(",")]
        if "upgrade" not in options or self.request_version != "HTTP/1.1" or self.content_length:
            return None
        key = head.get("sec-websocket-key")
        try:
            valid = len(base64.b64decode(key, validate=True)) == 16
        except (binascii.Error, ValueError):
            valid = False
        return Upgrade(key) if valid and head.get("sec-websocket-version") == "13" else None

    def run_application(self) -> None:
        # Not the base's: that one would open a WebSocket of its own before the application is asked.
        pywsgi.WSGIHandler.run_application(self)

    def start_response(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
        upgrade = self._upgrade
        if upgrade is not None and upgrade.accepted:
            status = "101 Switching Protocols"
            headers = upgrade.headers() + [item for item in headers if item[0].lower() == "set-cookie"]
        return pywsgi.WSGIHandler.start_response(self, status, headers, exc_info)

    def finalize_headers(self) -> None:
        if self.code == 101:
            self.connection_upgraded = True
            self.provided_date = None
            return
        super().finalize_headers()

    def _write_with_headers(self, data: bytes) -> None:
        self.headers_sent = True
        self.finalize_headers()
        lines = [b"HTTP/1.1 " + self.status]
        lines += [name + b": " + value for name, value in self.response_headers]
        if self.close_connection and self.code != 101 and not any(
            name.lower() == b"connection" for name, _ in self.response_headers
        ):
            lines.append(b"Connection: close")
        head = b"\r\n".join(lines) + b"\r\n\r\n"
        if self.code == 101 and self._upgrade is not None:
            self._sendall(head + self._upgrade.greeting)
        elif data and not self.response_use_chunked and len(data) <= _ONE_WRITE:
            self._sendall(head + data)  # two writes would be two packets, and two wake-ups of the peer
        else:
            self._sendall(head)
            self._write(data)

    def _sendall(self, data: bytes) -> None:
        try:
            self._send(data)
        except OSError:
            self.close_connection = True  # in the middle of a response
            raise

    def _send(self, data: bytes) -> None:
        if len(data) <= _WRITE_STEP:
            # One send is nearly always enough; sendall would first ask the kernel for the size of its buffer
            # and set up a deadline (10 µs).
            try:
                sent = self.socket.send(data, 0, 0.0)
            except OSError:
                sent = 0  # it would block, or is broken: sendall waits, or reports it
            self.response_length += sent
            if sent < len(data):
                super()._sendall(memoryview(data)[sent:])
            return
        view = memoryview(data)
        for start in range(0, len(view), _WRITE_STEP):  # each step has the whole write deadline
            super()._sendall(view[start:start + _WRITE_STEP])

    def handle_one_response(self) -> None:
        router = self.server.router
        if router is not None and router(self):
            self.close_connection = True
            return
        self.server.requests += 1
        try:
            super().handle_one_response()
        finally:
            self.server.requests -= 1
        if self._raw.expired:  # pywsgi would take the rest of a body that did not come in time for a request
            self.close_connection = True
        upgrade = self._upgrade
        if upgrade is not None and upgrade.accepted and self.code == 101 and upgrade.opened is not None:
            self._hand_over(upgrade.opened)

    def _hand_over(self, opened: Opened) -> None:
        """Take the socket from gevent's object and give it away, with whatever was read too far."""
        self.close_connection = True
        self._raw.deadline = None
        taken, received = take_socket(self.socket, self.rfile)
        self.socket = None  # pywsgi would read from and close it
        self.rfile.close()
        opened(taken, received + self._raw.given)

    def head(self) -> bytes:
        """The head of the request, as good as it came: names in lower case, values without blanks around them."""
        lines = [f"{self.command} {self.path} {self.request_version}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def unread(self) -> bytes:
        """What was read behind the request's head. The socket does not block any more."""
        self._raw.deadline = None
        return _read_too_far(self.socket, self.rfile) + self._raw.given

    def _handle_client_error(self, ex: Exception) -> tuple[str, bytes]:
        if isinstance(ex, TimeoutError):
            status, text = "408 Request Timeout", "the request did not come in time"
        elif isinstance(ex, BadRequest):
            status, text = ex.status, str(ex)
        elif isinstance(ex, OSError):
            log.debug("connection from %s ended: %s", self.client_address, ex)
            return "400", b""
        else:
            log.warning("a request from %s could not be read", self.client_address, exc_info=ex)
            status, text = "400 Bad Request", "the request could not be read"
        log.debug("refused a request from %s: %s", self.client_address, text)
        body = (text + "\n").encode("utf-8")
        head = (
            f"HTTP/1.1 {status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n"
            f"X-Content-Type-Options: nosniff\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return status.split(" ", 1)[0], head.encode("latin-1") + body

    def _log_error(self, kind: Any, value: Any, traceback: Any) -> None:
        log.error("an error in the answer to %s", self.path, exc_info=(kind, value, traceback))

    def log_error(self, msg: str, *args: Any) -> None:
        log.debug(msg, *args)

    def log_request(self) -> None:
        if access_log.isEnabledFor(logging.INFO):
            access_log.info("%s", self.format_request())


class HTTPServer(pywsgi.WSGIServer):  # type: ignore[misc]
    """A WSGI server on the hub of the thread that makes it.

    Args:
        listener: a bound, listening socket, or an address as gevent takes it.
        application: the WSGI application.
        limits: what one connection may cost.
        proxies: whose headers about the visitor are believed.
        options: as for :class:`gevent.pywsgi.WSGIServer` (``keyfile`` … for TLS, ``backlog``, ``spawn``).
    """

    handler_class = HTTPHandler
    max_accept = 1  # of one turn of the loop: connections rarely come in pairs, and to ask in vain costs 5 µs

    def __init__(
        self, listener: Any, application: Any, *, limits: Limits | None = None,
        proxies: TrustedProxies | None = None, **options: Any
    ) -> None:
        self.limits = limits or Limits()
        self.proxies = proxies
        self.connections: set[Any] = set()
        self.requests = 0  # that are being answered
        self.router: Callable[[HTTPHandler], bool] | None = None
        """Is asked about every request; true: somebody else answers it, and has taken the connection."""
        # Nobody waits for a connection's greenlet, or links to it, so it may be one that has served another.
        self._crew = Crew()
        options.setdefault("spawn", self._crew.do)
        super().__init__(listener, application, log=None, error_log=log, **options)

    def close(self) -> None:
        super().close()
        self._crew.stop()

    def handle(self, sock: Any, address: Any) -> None:
        self.connections.add(sock)
        try:
            super().handle(sock, address)
        finally:
            self.connections.discard(sock)

    def adopt(self, sock: Any, address: Any, received: bytes) -> None:
        """Serve a connection that another process has accepted and read some bytes of."""
        self._spawn(self._handle_adopted, sock, address, received)

    def _handle_adopted(self, sock: Any, address: Any, received: bytes) -> None:
        self.connections.add(sock)
        try:
            self.handler_class(sock, address, self, received).handle()
        finally:
            self.connections.discard(sock)
            sock.close()

    def finish_requests(self, seconds: float) -> None:
        """Wait until every request that has come is answered, or that long."""
        give_up = time.monotonic() + seconds
        while self.requests and time.monotonic() < give_up:
            gevent.sleep(0.01)

    def wrap_socket_and_handle(self, client_socket: Any, address: Any) -> None:
        # Not the base's: that one waits for ever for a handshake, and prints a traceback for one that fails.
        sock = self.wrap_socket(client_socket, server_side=True, do_handshake_on_connect=False)
        try:
            sock.settimeout(self.limits.head)
            self.connections.add(sock)
            sock.do_handshake()
        except OSError as error:
            log.debug("the TLS handshake of %s failed: %s", address, error)
            sock.close()
            return
        finally:
            self.connections.discard(sock)
        self.handle(sock, address)

    def close_connections(self) -> None:
        """Cut every HTTP connection that is still open (WebSockets are not among them any more)."""
        for sock in list(self.connections):
            if not sock.closed:
                _shutdown(sock)

    def update_environ(self) -> None:
        # Not the base's: it asks the resolver for the name of the address, which can take seconds.
        address = self.address
        name, port = (address[0], address[1]) if isinstance(address, tuple) else ("localhost", "")
        self.environ.setdefault("SERVER_NAME", str(name) or "localhost")
        self.environ.setdefault("SERVER_PORT", str(port))


def take_socket(sock: Any, rfile: Any) -> tuple[Any, bytes]:
    """Take a connection out of gevent's hands: a non-blocking socket, and what ``rfile`` has read too far."""
    received = _read_too_far(sock, rfile)
    if getattr(sock, "_sslobj", None) is not None:
        connection = TLSConnection(sock)
        return connection, received + connection.buffered()
    # Detached, not duplicated: closing a duplicate leaves libev's epoll set with a stale descriptor, which it can
    # only get rid of by building a new set.
    family, kind, number = sock.family, sock.type, sock.proto
    taken = _plain_socket(family, kind, number, sock.detach())
    taken.setblocking(False)
    return taken, received


def _read_too_far(sock: Any, rfile: Any) -> bytes:
    sock.settimeout(0.0)
    try:
        return bytes(rfile.peek(1))
    except ssl.SSLWantReadError:
        return b""


def _shutdown(sock: Any) -> None:
    try:
        sock.shutdown(std_socket.SHUT_RDWR)
    except OSError as error:
        log.debug("a connection was gone already: %s", error)


def _plain_socket(family: int, kind: int, number: int, descriptor: int) -> Any:
    """A socket of the standard library around ``descriptor``, even where `socket` is monkey-patched."""
    return _socket.socket(family, kind, number, descriptor)
