"""``syncviz static``: BokehJS' files, and nothing else."""

from __future__ import annotations

import argparse
import logging

from ..application.application import Application
from ..server.server import Server

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--port", type=int, help="to listen on; 0 for any free one (default 5006)")
    parser.add_argument("--address", help="of the interface to listen on (default 127.0.0.1)")


def run(args: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    applications: dict[str, Application] = {}
    server = Server(applications, port=args.port, address=args.address)
    server.start()
    logging.getLogger(__name__).info("serving %s/static/", server.url)
    server.run_until_shutdown()
    return 0
