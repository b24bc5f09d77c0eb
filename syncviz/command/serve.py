"""``syncviz serve``: a server for applications."""

from __future__ import annotations

import argparse
import gc
import logging

from ..server.logs import set_up_logging
from ..server.options import option_values
from ..server.server import Server
from .parser import add_options, options_given

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
    """Serve until SIGINT or SIGTERM."""
    given = options_given(args)
    values = option_values(given)
    set_up_logging(values)
    server = Server(**given)
    # Sessions are freed by reference counting. The collector is left for cycles that applications make, and
    # must not look at every session again whenever a few hundred are new: that stops the hub for 35 ms per
    # thousand. Worker processes inherit this.
    gc.set_threshold(20_000, 50, 100)
    server.start()
    for path in server.sidecar.applications:
        log.info("serving %s%s", server.url, path)
    gc.collect()
    gc.freeze()  # what is loaded by now stays, and need not be looked at at all
    server.run_until_shutdown()
    return 0
