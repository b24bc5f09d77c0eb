"""A web site whose pages a test writes, and a sidecar that can be stopped and started again on its port."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from e2e_support import ROOT, free_port, running

from syncviz.embed.loader import loader_source

PROGRAM = ROOT / "tests" / "e2e" / "programs" / "embedded.py"
LOADER = "/assets/loader.js"
_NO_ICON = '<link rel="icon" href="data:,">'


class Site:
    """Answers with ``pages`` (path: HTML, or what makes it), with the policy ``csp`` if there is one."""

    def __init__(self) -> None:
        self.pages: dict[str, Any] = {}
        self.csp: str | None = None
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                if path == LOADER:
                    self.answer(200, "text/javascript", loader_source())
                elif path in site.pages:
                    page = site.pages[path]
                    self.answer(200, "text/html", page() if callable(page) else page)
                else:
                    self.answer(404, "text/plain", "no")

            def answer(self, status: int, kind: str, text: str) -> None:
                body = text.encode()
                self.send_response(status)
                self.send_header("Content-Type", f"{kind}; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                if site.csp is not None and kind == "text/html":
                    self.send_header("Content-Security-Policy", site.csp)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *words: Any) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://localhost:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))

    def __enter__(self) -> Site:
        self.thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def body(self, path: str, *parts: str, head: str = "") -> None:
        self.pages[path] = f"<!DOCTYPE html><html><head>{_NO_ICON}{head}</head><body>{''.join(parts)}</body></html>"


class Sidecar:
    """`syncviz serve` on a port that stays the same."""

    def __init__(self, site: Site, *options: str) -> None:
        self.port = free_port()
        self.root = f"http://localhost:{self.port}"
        self.url = f"{self.root}/embedded"
        self.command = [
            sys.executable, "-m", "syncviz", "serve", str(PROGRAM), "--port", str(self.port),
            "--allow-websocket-origin", site.url.removeprefix("http://"), *options,
        ]  # fmt: skip
        self.stack = contextlib.ExitStack()

    def start(self) -> Sidecar:
        self.process = self.stack.enter_context(running(self.command, f"{self.root}/healthz"))
        return self

    def kill(self) -> None:
        self.process.kill()
        self.stack.close()


@contextlib.contextmanager
def site_and_sidecar(*options: str) -> Iterator[tuple[Site, Sidecar]]:
    with Site() as site:
        sidecar = Sidecar(site, *options)
        with sidecar.stack:
            yield site, sidecar.start()
