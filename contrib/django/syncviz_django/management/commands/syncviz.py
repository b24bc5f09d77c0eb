"""``manage.py syncviz``: serves the site's applications, with Django set up."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import autoreload

from syncviz.errors import SyncvizError

from ... import registry, sidecar
from ...conf import config

__all__ = ["Command"]


class Command(BaseCommand):
    """Serves the sidecar of this site; the site's processes have its address in ``SYNCVIZ["URL"]``."""

    help = "Serves the live applications of this site, which its processes find at SYNCVIZ['URL']."

    def add_arguments(self, parser: Any) -> None:
        """Declare the options."""
        parser.add_argument("--port", type=int, default=5006, help="to listen on; 0 for any free one (default: 5006)")
        parser.add_argument("--address", help="of the interface to listen on (default: SYNCVIZ['ADDRESS'])")
        parser.add_argument("--reload", action="store_true", help="start again when the site's code changes")

    def handle(self, *args: Any, **options: Any) -> None:
        """Serve until SIGINT or SIGTERM."""
        if options["reload"]:
            autoreload.run_with_reloader(self._serve, options)
        else:
            self._serve(options)

    def _serve(self, options: dict[str, Any]) -> None:
        try:
            server = _server(options["port"], options["address"] or config().address)
            server.start()
        except SyncvizError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"The syncviz sidecar runs at {server.url}/")
        self.stdout.flush()
        if options["reload"]:
            server.io_loop.start()  # in a thread of the reloader, which ends the process
        else:
            server.run_until_shutdown()


def _server(port: int, address: str) -> Any:
    try:
        from syncviz.server.server import Server
    except ImportError as error:
        raise CommandError("the sidecar needs the server's packages: pip install 'syncviz[server]'") from error
    conf = config()
    server = Server(
        registry.sources(), port=port, address=address, allow_websocket_origin=list(conf.origins),
        session_ids="external-signed", secret_key=conf.secret_key, disable_index=True,
    )
    sidecar.prepare(server)
    return server
