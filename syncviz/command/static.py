"""``syncviz static``: BokehJS' files, and nothing else."""

from __future__ import annotations

import argparse
import logging

from ..server.logs import set_up_logging
from ..server.options import option_values
from ..server.server import Server
from .parser import add_options, options_given

__all__ = ["add_arguments", "run"]

_OPTIONS = (
    "port", "address", "unix_socket", "ssl_certfile", "ssl_keyfile", "ssl_password", "prefix", "log_level", "log_file",
    "log_format",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_options(parser, _OPTIONS)


def run(args: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM."""
    given = options_given(args)
    set_up_logging(option_values(given))
    server = Server({}, **given)
    server.start()
    logging.getLogger(__name__).info("serving %s/static/", server.url)
    server.run_until_shutdown()
    return 0
