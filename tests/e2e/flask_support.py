"""Flask sites that a test makes, on a port of their own."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from flask import Flask
from werkzeug.serving import make_server

from syncviz_flask import SyncViz


@contextlib.contextmanager
def served(app: Flask, viz: SyncViz) -> Iterator[str]:
    """Serve the site in threads until the block ends, and stop its sidecar; its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://localhost:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        viz.stop(app)
