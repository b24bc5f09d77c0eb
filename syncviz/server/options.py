"""The table of everything that can be said to a server. To add an option, add a row.

An option needs a test in ``tests/server/test_options.py`` (which fails for one without), and
``tools/options.py --write`` brings ``docs/options.md`` up to date. This module is imported before anything is
monkey-patched: it must not import gevent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..errors import SettingError
from ..settings import BOOL, NAMES, PATH, SECRET, TEXT, choice, settings, whole
from .option import PAIRS, PATHS, WORDS, Option, Values, amount, options_in_file, resolve

__all__ = ["GROUPS", "OPTIONS", "option_values"]

GROUPS: Final = (
    "applications", "listening", "paths", "who may connect", "sessions", "connections", "limits of HTTP", "logging",
    "configuration",
)

_MILLISECONDS: Final = amount()
_LEVELS: Final = ("trace", "debug", "info", "warning", "warn", "error", "critical", "fatal", "none")

OPTIONS: Final[tuple[Option, ...]] = (
    Option("files", PATHS, "A script, a notebook or a directory; it is served at /name.", (), "applications",
        "FILE", many=True),
    Option("glob", BOOL, "Take the names of files as patterns, such as `apps/*.py`.", False, "applications"),
    Option("args", WORDS, "What scripts find in `sys.argv`: everything behind this option.", (), "applications",
        "...", many=True),
    Option("show", BOOL, "Open the applications in a web browser.", False, "applications"),
    Option("dev", BOOL, "For development: show errors in the browser, and start again and reload the browsers' pages "
        "when a file of the application changes.", False, "applications", aliases=("development",),
        bokeh="takes the names of further files; here those are `--watch`. Bokeh serves one application then, and "
        "the browser must be reloaded by hand"),
    Option("watch", PATHS, "A further file or directory that --dev looks after.", (), "applications", "PATH",
        many=True, bokeh="the values of `--dev`"),

    Option("port", whole(0, 65535), "To listen on; 0 for any free one.", settings.default_server_port,
        "listening", "PORT"),
    Option("address", TEXT, "Of the interface to listen on: 0.0.0.0 for all, 127.0.0.1 for programs on this machine.",
        "127.0.0.1", "listening", "ADDRESS", bokeh="listens on all interfaces by default"),
    Option("unix_socket", PATH, "Listen on this Unix socket instead of a port.", None, "listening", "PATH"),
    Option("num_procs", whole(0), "Worker processes that share the port; 0 for one for each processor.", 1, "listening",
        "N", bokeh="has sessions that only one process knows"),
    Option("ssl_certfile", PATH, "A certificate (PEM, with its chain): serve https and wss.", None, "listening",
        "FILE"),
    Option("ssl_keyfile", PATH, "The certificate's private key, where it is not in the same file.", None, "listening",
        "FILE"),
    Option("ssl_password", SECRET, "The password of the private key. Better in the environment: everybody on the "
        "machine can see a command line.", None, "listening", "TEXT", secret=True,
        bokeh="`BOKEH_SSL_PASSWORD` and a keyword"),
    Option("shutdown_timeout", amount(), "Seconds that callbacks and visitors are given when the server is told to "
        "stop (SIGTERM, SIGINT); a second signal ends it at once.", 10.0, "listening", "SECONDS", bokeh=None),

    Option("prefix", TEXT, "A path to put everything below, such as /plots.", "", "paths", "PATH"),
    Option("root_path", TEXT, "A path that a proxy in front takes away from the requests: what the server writes into "
        "its pages begins with it.", "", "paths", "PATH", bokeh=None),
    Option("index", PATH, "A Jinja template for the list of applications; it gets `items` (paths), `prefix` and "
        "`nonce`.", None, "paths", "FILE"),
    Option("disable_index", BOOL, "Have no list of applications at /.", False, "paths"),
    Option("disable_index_redirect", BOOL, "Show the list also where there is only one application.", False, "paths"),
    Option("static_dirs", PAIRS, "Serve the files of a directory at /NAME; several times, or with commas.", {},
        "paths", "NAME=DIR", many=True, bokeh=None),
    Option("ico_path", PATH, "The icon at /favicon.ico; `none` for none.", None, "paths", "FILE",
        bokeh="has one of its own by default; here there is none"),
    Option("liveness", BOOL, "Answer /liveness: whether the server is alive, and with `?endpoint=/app` whether the "
        "application makes a document.", False, "paths", bokeh=None),

    Option("allow_websocket_origin", NAMES, "A site whose pages may connect; several times, or with commas. Its own "
        "pages if not given.", (), "who may connect", "HOST[:PORT]", many=True, setting="allow_ws_origin",
        aliases=("extra_websocket_origins",)),
    Option("frame_ancestors", NAMES, "A site whose pages may show those of the server in frames, `self` or `none`; "
        "several times, or with commas. All if not given.", (), "who may connect", "SITE", many=True, bokeh=None),
    Option("content_security_policy", TEXT, "What browsers hold the pages of applications to: `strict`, `strict-eval` "
        "(with it CustomJS works), or a policy's text, with `{nonce}`; see docs/csp.md.", "none", "who may connect",
        "POLICY", bokeh=None),
    Option("use_xheaders", BOOL, "Believe X-Forwarded-For, X-Real-IP, X-Forwarded-Proto and X-Scheme of trusted "
        "proxies.", False, "who may connect", bokeh="believes them from everybody"),
    Option("trusted_proxies", NAMES, "Addresses or networks of the proxies that --use-xheaders believes.",
        ("127.0.0.0/8", "::1"), "who may connect", "ADDRESS", many=True, bokeh=None),
    Option("session_ids", choice("unsigned", "signed", "external-signed"), "signed: as --sign-sessions; "
        "external-signed: and requests without a session are refused.", None, "who may connect", "MODE"),
    Option("sign_sessions", BOOL, "Accept signed sessions only.", False, "who may connect", setting="sign_sessions",
        bokeh="a keyword and `BOKEH_SIGN_SESSIONS`"),
    Option("secret_key", SECRET, "What sessions are signed with; at least 32 bytes.", None, "who may connect",
        setting="secret_key", command_line=False, secret=True),
    Option("generate_session_ids", BOOL, "Make a session for a page that names none.", True, "who may connect",
        command_line=False),
    Option("session_token_expiration", whole(1), "Seconds that a page has time to connect.", 300, "who may connect",
        "SECONDS"),

    Option("auth_module", PATH, "A Python file that says who visitors are and where they log in, see docs/auth.md.",
        None, "who may connect", "FILE", bokeh="handlers of Tornado; here views of Flask. Its `get_user` works here"),
    Option("cookie_secret", SECRET, "Signs the cookies of the auth module; at least 32 bytes. Better in the "
        "environment: everybody on the machine can see a command line.", None, "who may connect", "TEXT", secret=True),
    Option("cookie_path", TEXT, "The path that these cookies are for; that of the server (--root-path and --prefix) "
        "if not given.", None, "who may connect", "PATH", bokeh="`/` by default"),
    Option("enable_xsrf_cookies", BOOL, "Refuse requests that change something (POST, PUT, PATCH, DELETE) without the "
        "XSRF token of their page.", False, "who may connect", aliases=("xsrf_cookies",)),

    Option("include_headers", NAMES, "The headers of a request that applications get to see; all if not given.", None,
        "sessions", "NAME", many=True),
    Option("exclude_headers", NAMES, "Headers that they do not get to see.", None, "sessions", "NAME", many=True),
    Option("include_cookies", NAMES, "The cookies that applications get to see; all if not given.", None,
        "sessions", "NAME", many=True),
    Option("exclude_cookies", NAMES, "Cookies that they do not get to see.", None, "sessions", "NAME", many=True),
    Option("check_unused_sessions", amount(above=True), "Milliseconds between two looks for unused sessions.",
        17_000.0, "sessions", "MS", aliases=("check_unused_sessions_milliseconds",)),
    Option("unused_session_lifetime", _MILLISECONDS, "Milliseconds that a session without a connection is kept.",
        15_000.0, "sessions", "MS", aliases=("unused_session_lifetime_milliseconds",)),
    Option("max_sessions", whole(1), "Sessions that may be open at a time.", 100_000, "sessions", "N", bokeh=None),
    Option("slow_callback_threshold", _MILLISECONDS, "Log which callback held the server, and with it all sessions, "
        "for longer than so many milliseconds; 0 for none.", 250.0, "sessions", "MS", bokeh=None),
    Option("worker_threads", whole(1), "Threads that callbacks may send work to at a time.", 40, "sessions", "N",
        bokeh=None),
    Option("worker_processes", whole(0), "Processes that callbacks may send work to at a time; 0 for one for each "
        "processor.", 0, "sessions", "N", bokeh=None),

    Option("keep_alive", _MILLISECONDS, "Milliseconds between two pings; a peer that answers none is cut. 0 for none.",
        37_000.0, "connections", "MS", aliases=("keep_alive_milliseconds",)),
    Option("websocket_max_message_size", whole(1), "Bytes of one message from a peer.", 20 * 1024 * 1024,
        "connections", "BYTES", aliases=("websocket_max_message_size_bytes",)),
    Option("websocket_compression_level", whole(0, 9), "Compress messages (permessage-deflate): 1 quickest, 9 "
        "smallest, 0 not at all.", 0, "connections", "LEVEL",
        bokeh="keeps a compressor of up to 256 KB for each connection; here a message is compressed once for all"),
    Option("websocket_compression_mem_level", whole(1, 9), "Memory of the compressor: 1 least, 9 quickest.", 8,
        "connections", "LEVEL"),

    Option("request_idle_timeout", amount(above=True), "Seconds that a connection may wait for its next request.",
        30.0, "limits of HTTP", "SECONDS", bokeh=None),
    Option("request_head_timeout", amount(above=True), "Seconds that the head of a request may take.", 10.0,
        "limits of HTTP", "SECONDS", bokeh=None),
    Option("request_body_timeout", amount(above=True), "Seconds that its body may take.", 30.0, "limits of HTTP",
        "SECONDS", bokeh=None),
    Option("response_write_timeout", amount(above=True), "Seconds that a peer may take for 256 KiB of an answer.",
        30.0, "limits of HTTP", "SECONDS", bokeh=None),
    Option("max_request_head_size", whole(1024), "Bytes of all header lines together.", 96 * 1024, "limits of HTTP",
        "BYTES", bokeh=None),
    Option("max_request_headers", whole(1), "Header lines of one request.", 100, "limits of HTTP", "N", bokeh=None),
    Option("max_request_body_size", whole(0), "Bytes of the body of a request.", 1024 * 1024, "limits of HTTP",
        "BYTES", bokeh=None),

    Option("log_level", choice(*_LEVELS), "How much is logged; none leaves logging alone.", "info", "logging",
        "LEVEL", setting="py_log_level"),
    Option("log_file", PATH, "Write the log to this file, instead of the standard error stream.", None, "logging",
        "FILE"),
    Option("log_format", TEXT, "The format of a line, as Python's `logging` has it.",
        "%(asctime)s %(levelname)s %(name)s: %(message)s", "logging", "FORMAT",
        bokeh="logs `%(asctime)s %(message)s` by default"),
    Option("stats_log_frequency", _MILLISECONDS, "Milliseconds between two lines with the numbers of sessions and "
        "connections; 0 for none.", 15_000.0, "logging", "MS", aliases=("stats_log_frequency_milliseconds",),
        bokeh="logs them at level debug, as we do"),
    Option("mem_log_frequency", _MILLISECONDS, "Milliseconds between two lines with the memory in use; 0 for none.",
        0.0, "logging", "MS", aliases=("mem_log_frequency_milliseconds",)),

    Option("use_config", PATH, "Read options and settings from this file (YAML, TOML or JSON); the command line beats "
        "it, it beats the environment.", None, "configuration", "FILE",
        bokeh="reads settings of `bokeh.settings` only, and YAML only"),
)


def option_values(given: Mapping[str, Any]) -> Values:
    """The values of all options where ``given`` are the keywords, with the file that ``use_config`` names.

    Settings in that file (such as ``resources``) become settings of the program. Raises `SettingError`.
    """
    values = resolve(OPTIONS, given)
    if values.use_config is None:
        return values
    config = options_in_file(values.use_config)
    names = {option.name for option in OPTIONS} | {alias for option in OPTIONS for alias in option.aliases}
    for name in settings.names():
        if name in config and name not in names:
            setattr(settings, name, config.pop(name))
    if "use_config" in config:
        raise SettingError("use_config: a configuration file cannot name another one")
    return resolve(OPTIONS, given, config=config)
