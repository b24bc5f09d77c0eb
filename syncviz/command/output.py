"""What ``syncviz json`` and ``syncviz html`` have in common: documents of applications, written into files."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator

from ..application.files import applications_of
from ..document import Document
from ..errors import HandlerError, SettingError

__all__ = ["add_file_arguments", "write_documents"]


def add_file_arguments(parser: argparse.ArgumentParser, extension: str) -> None:
    """Declare what both have."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a script, a notebook or a directory")
    parser.add_argument(
        "-o", "--output", action="append", default=[], metavar="PATH",
        help=f"where to write, once for each FILE; - for the standard output (default: NAME.{extension})",
    )
    parser.add_argument("--args", nargs=argparse.REMAINDER, default=[], metavar="...",
        help="what scripts find in `sys.argv`: everything behind this option")


def write_documents(args: argparse.Namespace, extension: str, text_of: Callable[[Document], str]) -> list[str]:
    """Write the document of each application as ``text_of`` makes it; return the paths.

    Raises `SettingError` for files that cannot be read or written, `HandlerError` where an application fails. Nothing
    is written before all documents are made.
    """
    if args.output and len(args.output) != len(args.files):
        raise SettingError(f"--output: expected one for each of the {len(args.files)} files, got {len(args.output)}")
    texts = list(_texts(args, text_of))
    paths = args.output or [f"{path.strip('/') or 'index'}.{extension}" for path, _ in texts]
    for path, (_, text) in zip(paths, texts, strict=True):
        if path == "-":
            sys.stdout.write(text)
            continue
        try:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            raise SettingError(f"cannot write {path!r}: {error.strerror}") from error
        print(f"wrote {path}", file=sys.stderr)
    return [path for path in paths if path != "-"]


def _texts(args: argparse.Namespace, text_of: Callable[[Document], str]) -> Iterator[tuple[str, str]]:
    for name, (path, application) in zip(args.files, applications_of(args.files, args.args).items(), strict=True):
        document = application.create_document()
        if not document.roots:
            raise HandlerError(f"{os.path.normpath(name)} has added nothing to curdoc(); there is nothing to write")
        yield path, text_of(document)
