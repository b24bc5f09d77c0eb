"""``syncviz serve``: a server for applications."""

from __future__ import annotations

import argparse
import gc
import logging

from ..errors import SettingError, SyncvizError
from ..server.logs import set_up_logging
from ..server.options import option_values
from ..server.server import Server
from .parser import add_options, options_given
from .reloading import Reloader

__all__ = ["add_arguments", "run"]

log = logging.getLogger("syncviz.command.serve")

_EPILOG = """every option has an environment variable, in brackets; the command line beats it. A switch has a form that
says no: --no-sign-sessions.

examples:
  syncviz serve app.py --show
  syncviz serve --dev sliders/
  syncviz serve --glob 'apps/*.py' --port 80 --address 0.0.0.0 --allow-websocket-origin www.example.org
  syncviz serve report.py --args --year 2026
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.usage = "syncviz serve [OPTIONS] FILE ... [--args ...]"
    parser.epilog = _EPILOG
    add_options(parser)


def run(args: argparse.Namespace) -> int:
    """Serve what the command line says."""
    given = options_given(args)
    values = option_values(given)
    set_up_logging(values)
    if not values.dev:
        _serve(Server(**given))
        return 0
    if values.num_procs != 1:
        raise SettingError("num_procs: --dev serves with one process; leave one of the two out")
    if not values.given("shutdown_timeout"):
        given["shutdown_timeout"] = 1.0
    reloader = Reloader(values)
    reloader.start()
    try:
        server = Server(listener=reloader.listener(), **given)
        _serve(server, reloader)
    except SyncvizError as error:
        if not reloader.restarted:
            raise
        log.error("%s", error)  # it is being worked on
        reloader.wait()
    reloader.start_again_if_changed()
    return 0


def _serve(server: Server, reloader: Reloader | None = None) -> None:
    """Serve until SIGINT or SIGTERM."""
    server.start()
    if reloader is not None:
        reloader.attach(server)
    for path in server.sidecar.applications:
        log.info("serving %s%s", server.url, path)
    gc.collect()
    gc.freeze()  # what is loaded by now stays, and need not be looked at at all
    server.run_until_shutdown()
