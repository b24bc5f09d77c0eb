"""``syncviz json``: the document of an application as JSON."""

from __future__ import annotations

import argparse
import json

from ..document import Document
from .output import add_file_arguments, write_documents

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_file_arguments(parser, "json")
    parser.add_argument("--indent", type=int, metavar="N", help="columns to indent by (default: one line)")


def run(args: argparse.Namespace) -> int:
    """Write what is asked for."""

    def text_of(document: Document) -> str:
        separators = (",", ":") if args.indent is None else None
        return json.dumps(document.to_json(), indent=args.indent, separators=separators, ensure_ascii=False) + "\n"

    write_documents(args, "json", text_of)
    return 0
