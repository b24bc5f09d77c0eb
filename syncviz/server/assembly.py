"""From the values of options to the parts of a server. Both ``Server`` and ``create_app`` are put together here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..application.application import Application
from ..application.files import application_path, applications_of, matching_files
from ..application.handlers.function import FunctionHandler
from ..application.handlers.handler import Handler
from ..errors import SettingError
from .auth import Auth
from .auth_provider import AuthModule, AuthProvider, NullAuth
from .cookies import Cookies
from .limits import Limits
from .option import Values
from .origins import Origins
from .policy import PagePolicy
from .sidecar import Options, Sidecar
from .site import Site

__all__ = [
    "Source", "application_of", "applications_from", "auth_from", "limits_from", "prefix_of", "sidecar_from",
    "site_from",
]

Source = Application | Handler | Callable[..., Any]


def application_of(source: Source) -> Application:
    """An application for what a user may give instead of one. Raises `SettingError`."""
    if isinstance(source, Application):
        return source
    if isinstance(source, Handler):
        return Application(source)
    return Application(FunctionHandler(source))


def applications_from(sources: Source | Mapping[str, Source] | None, values: Values) -> dict[str, Application]:
    """The applications by path: those of the program, and those of ``files``. Raises `SettingError`."""
    if sources is None:  # without files: a server for what clients push
        named: Mapping[str, Source] = {} if values.files else {"/": Application()}
    else:
        named = sources if isinstance(sources, Mapping) else {"/": sources}
    applications = {application_path(path): application_of(source) for path, source in named.items()}
    files = matching_files(values.files) if values.glob else values.files
    for path, application in applications_of(files, values.args, keep_failed=values.dev).items():
        if path in applications:
            raise SettingError(f"files: there is an application at {path} already")
        applications[path] = application
    for name in values.static_dirs:
        if f"/{name.strip('/')}" in applications:
            raise SettingError(f"static_dirs: there is an application at /{name.strip('/')} already")
    return applications


def sidecar_from(applications: Mapping[str, Application], values: Values, origins: Origins) -> Sidecar:
    """The sessions. Raises `SettingError`."""
    signed = values.sign_sessions
    if values.session_ids is not None:
        if values.session_ids == "unsigned" and signed and values.source("sign_sessions") != "environment":
            raise SettingError("sign_sessions and session_ids=unsigned contradict each other; give one of them")
        signed = values.session_ids != "unsigned"
    options = Options(
        sign_sessions=signed,
        secret_key=values.secret_key,
        generate_session_ids=values.generate_session_ids and values.session_ids != "external-signed",
        token_expiration=values.session_token_expiration,
        unused_lifetime=values.unused_session_lifetime / 1000,
        check_unused=values.check_unused_sessions / 1000,
        keep_alive=values.keep_alive / 1000,
        max_message_size=values.websocket_max_message_size,
        max_sessions=values.max_sessions,
        development=values.dev,
        include_headers=values.include_headers,
        exclude_headers=values.exclude_headers,
        include_cookies=values.include_cookies,
        exclude_cookies=values.exclude_cookies,
        deflate=(
            (values.websocket_compression_level, values.websocket_compression_mem_level)
            if values.websocket_compression_level else None
        ),
        stats_log=values.stats_log_frequency / 1000,
        memory_log=values.mem_log_frequency / 1000,
        slow_callback=values.slow_callback_threshold / 1000,
        worker_threads=values.worker_threads,
        worker_processes=values.worker_processes,
    )
    return Sidecar(applications, options, origins)


def site_from(values: Values) -> Site:
    """Where the routes are, and what there is beside the applications. Raises `SettingError`."""
    return Site(
        prefix=prefix_of(values.prefix),
        root_path=prefix_of(values.root_path, "root_path"),
        index=values.index,
        has_index=not values.disable_index,
        redirects=not values.disable_index_redirect,
        static_dirs=values.static_dirs,
        icon=None if values.ico_path in (None, "none") else values.ico_path,
        liveness=values.liveness,
        policy=PagePolicy(values.content_security_policy, values.frame_ancestors),
    )


def auth_from(values: Values, provider: AuthProvider | None = None) -> Auth | None:
    """Who may come in; None for everybody. Raises `SettingError`."""
    if provider is not None and values.auth_module is not None:
        raise SettingError("auth_provider and auth_module contradict each other; give one of them")
    if provider is not None and not isinstance(provider, AuthProvider):
        raise SettingError(f"auth_provider: expected an AuthProvider, got {provider!r}")
    if provider is None:
        provider = NullAuth() if values.auth_module is None else AuthModule(values.auth_module)
    site = site_from(values)
    cookies = Cookies(values.cookie_secret, values.cookie_path or site.root.rstrip("/") or "/")
    if not provider.asks and not values.enable_xsrf_cookies:
        return None
    return Auth(provider, cookies, values.enable_xsrf_cookies)


def limits_from(values: Values) -> Limits:
    """What one HTTP connection may cost."""
    return Limits(
        idle=values.request_idle_timeout,
        head=values.request_head_timeout,
        body=values.request_body_timeout,
        write=values.response_write_timeout,
        head_size=values.max_request_head_size,
        headers=values.max_request_headers,
        body_size=values.max_request_body_size,
    )


def prefix_of(prefix: str, name: str = "prefix") -> str:
    """A path with a slash before it and none behind. Raises `SettingError`."""
    prefix = "/" + prefix.strip("/") if prefix.strip("/") else ""
    if any(sign in prefix for sign in "<>?#\\ "):
        raise SettingError(f"{name}: expected a path such as '/plots', got {prefix!r}")
    return prefix
