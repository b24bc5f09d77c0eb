"""``syncviz html``: the document of an application as a page that needs no server."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..document import Document
from ..embed.standalone import file_html
from ..resources import Resources
from ..settings import settings
from ..util.web_browser import open_page
from .output import add_file_arguments, write_documents

__all__ = ["add_arguments", "run"]

_MODES = ("cdn", "inline", "relative", "absolute", "server")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_file_arguments(parser, "html")
    parser.add_argument(
        "--resources", choices=_MODES, metavar="MODE",
        help=f"where the page has BokehJS from: {', '.join(_MODES)} (default: the setting SYNCVIZ_RESOURCES, cdn)",
    )
    parser.add_argument("--show", action="store_true", help="open the pages in a web browser")


def run(args: argparse.Namespace) -> int:
    """Write what is asked for."""
    resources = Resources(args.resources or settings.resources())

    def text_of(document: Document) -> str:
        return file_html(
            document, resources, document.title, template=document.template,
            template_variables=document.template_variables,
        )

    for path in write_documents(args, "html", text_of):
        if args.show:
            open_page(Path(path).resolve().as_uri())
    return 0
