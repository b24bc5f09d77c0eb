"""``syncviz serve``: a server for applications."""

from __future__ import annotations

import argparse
import gc
import logging
import os
from collections.abc import Sequence

from ..application.application import Application
from ..application.handlers.script import ScriptHandler
from ..errors import HandlerError, SettingError
from ..server.server import Server, path_of
from ..settings import settings

__all__ = ["add_arguments", "applications_of", "run"]

log = logging.getLogger("syncviz.command.serve")

_LEVELS = {
    "trace": 5, "debug": 10, "info": 20, "warning": 30, "warn": 30, "error": 40, "critical": 50, "fatal": 50,
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options. Times are milliseconds, as in Bokeh, where the help does not say otherwise."""
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="a script; it is served at /name")
    add("--args", nargs=argparse.REMAINDER, default=[], help="what the scripts find in sys.argv")
    add("--port", type=int, help="to listen on; 0 for any free one (default 5006)")
    add("--address", help="of the interface to listen on (default 127.0.0.1; 0.0.0.0 for all)")
    add("--show", action="store_true", help="open a web browser")
    add("--allow-websocket-origin", action="append", metavar="HOST[:PORT]",
        help="a site whose pages may connect; may be given several times")
    add("--prefix", default="", help="a path to put everything below")
    add("--dev", action="store_true", help="show errors of the application in the browser")
    add("--keep-alive", type=float, default=37_000, metavar="MS", help="between pings; 0 for none")
    add("--check-unused-sessions", type=float, default=17_000, metavar="MS")
    add("--unused-session-lifetime", type=float, default=15_000, metavar="MS")
    add("--session-token-expiration", type=int, default=300, metavar="SECONDS",
        help="how long a page has time to connect")
    add("--sign-sessions", action="store_true", default=None, help="accept signed sessions only")
    add("--session-ids", choices=("unsigned", "signed", "external-signed"),
        help="signed: as --sign-sessions; external-signed: and make none for requests without one")
    add("--websocket-max-message-size", type=int, default=20 * 1024 * 1024, metavar="BYTES")
    add("--max-sessions", type=int, default=100_000)
    add("--log-level", choices=tuple(_LEVELS), help="how much is logged (default info)")


def run(args: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM."""
    _set_up_logging(args.log_level)
    applications = applications_of(args.files, args.args)
    signed = args.sign_sessions
    if args.session_ids is not None:
        if signed and args.session_ids == "unsigned":
            raise SettingError("--sign-sessions and --session-ids unsigned contradict each other")
        signed = args.session_ids != "unsigned"
    server = Server(
        applications,
        port=args.port,
        address=args.address,
        prefix=args.prefix,
        allow_websocket_origin=args.allow_websocket_origin,
        sign_sessions=signed,
        generate_session_ids=args.session_ids != "external-signed",
        session_token_expiration=args.session_token_expiration,
        unused_session_lifetime_milliseconds=args.unused_session_lifetime,
        check_unused_sessions_milliseconds=args.check_unused_sessions,
        keep_alive_milliseconds=args.keep_alive,
        websocket_max_message_size_bytes=args.websocket_max_message_size,
        max_sessions=args.max_sessions,
        development=args.dev,
    )
    server.start()
    for path in applications:
        log.info("serving %s%s", server.url, path)
    # Sessions are freed by reference counting. The collector is left for cycles that applications make, and
    # must not look at every session again whenever a few hundred are new: that stops the hub for 35 ms per
    # thousand. What is loaded by now stays, and need not be looked at at all.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)
    if args.show:
        server.io_loop.add_callback(_show, server, list(applications))
    server.run_until_shutdown()
    return 0


def applications_of(files: Sequence[str], argv: Sequence[str]) -> dict[str, Application]:
    """Applications by path for the files of a command line.

    Raises:
        SettingError: a file is missing or of a kind that cannot be served, or two would have the same path.
        HandlerError: a script cannot be compiled.
    """
    applications: dict[str, Application] = {}
    for name in files:
        if not os.path.exists(name):
            raise SettingError(f"there is no file {name!r}")
        if not name.endswith(".py") or not os.path.isfile(name):
            raise SettingError(f"{name!r} cannot be served: expected a script whose name ends in .py")
        handler = ScriptHandler(filename=name, argv=argv)
        if handler.failed:
            raise HandlerError(handler.error or f"{name} cannot be compiled", handler.error_detail or "")
        try:
            path = path_of(handler.url_path() or "/")
        except SettingError as error:
            raise SettingError(f"{name!r} cannot be served below its name: rename it ({error})") from None
        if path in applications:
            raise SettingError(f"two of the files would be served at {path}: rename one")
        applications[path] = Application(handler)
    return applications


def _show(server: Server, paths: Sequence[str]) -> None:
    for path in paths:
        server.show(path)


def _set_up_logging(level: str | None) -> None:
    chosen = settings.py_log_level() if level is None else level
    if chosen != "none":
        logging.basicConfig(level=_LEVELS[chosen], format="%(asctime)s %(levelname)s %(name)s: %(message)s")
