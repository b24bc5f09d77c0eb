"""``syncviz secret``: a new secret key."""

from __future__ import annotations

import argparse

from ..util.token import generate_secret_key

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none."""
    parser.epilog = "Set SYNCVIZ_SECRET_KEY to it, for the web site and the server."


def run(args: argparse.Namespace) -> int:
    """Print a key."""
    print(generate_secret_key())
    return 0
