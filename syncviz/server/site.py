"""What a server's site has beside its applications: the list of them, an icon, directories, a liveness check."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from flask import Request, Response

from ..application.handlers.code_runner import forget_modules
from ..document import Document
from ..errors import HandlerError, MissingDependency, SettingError
from .policy import SECURED, PagePolicy, secured
from .static import StaticFiles

if TYPE_CHECKING:
    from jinja2 import Template

    from .sidecar import Sidecar

__all__ = ["PAGE", "Site", "SiteViews", "html_response", "page_headers", "plain_response"]

log = logging.getLogger(__name__)

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
<body><h1>{title}</h1>{body}</body></html>
"""
"""A page of our own; ``title`` and ``body`` are HTML."""

_PAGE_HEADERS = [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"), *SECURED]
_OWN_PATHS = ("static", "healthz", "liveness", "favicon.ico")


@dataclass(frozen=True, slots=True)
class Site:
    """Where a server's routes are, and what there is beside applications.

    Args:
        prefix: where the routes are, empty or ``"/something"``.
        root_path: what a proxy takes away from the path of a request; in the same form.
        index: the path of a Jinja template for the list of applications.
        has_index, redirects: whether there is such a list, and whether it leads on where there is one application.
        static_dirs: directories by name.
        icon: the path of ``favicon.ico``.
        liveness: whether there is ``/liveness``.
        policy: what browsers hold the pages to.

    Raises:
        SettingError: a file or directory is not there, or a name is the server's own.
    """

    prefix: str = ""
    root_path: str = ""
    index: str | None = None
    has_index: bool = True
    redirects: bool = True
    static_dirs: Mapping[str, str] = field(default_factory=dict)
    icon: str | None = None
    liveness: bool = False
    policy: PagePolicy = field(default_factory=PagePolicy)

    def __post_init__(self) -> None:
        for option, path in (("index", self.index), ("ico_path", self.icon)):
            if path is not None and not os.path.isfile(path):
                raise SettingError(f"{option}: there is no file {path!r}")
        for name, path in self.static_dirs.items():
            if not os.path.isdir(path):
                raise SettingError(f"static_dirs: there is no directory {path!r}")
            if name.strip("/").split("/")[0] in ("", *_OWN_PATHS) or any(sign in name for sign in "<>?#\\ "):
                raise SettingError(f"static_dirs: {name!r} cannot be the name of a directory here; choose another")

    @property
    def root(self) -> str:
        """The path of the site as browsers see it, with a slash at its end."""
        return f"{self.root_path}{self.prefix}/"


class SiteViews:
    """The views of a `Site`."""

    def __init__(self, site: Site, sidecar: Sidecar) -> None:
        self._site = site
        self._sidecar = sidecar
        self._template = None if site.index is None else _load_template(site.index)
        self._directories = {name: StaticFiles(path) for name, path in site.static_dirs.items()}

    def index(self, request: Request) -> Response:
        """The list of applications; where there is one, it leads there."""
        paths = sorted(self._sidecar.applications)
        # Relative to where the browser sees this page, which behind a proxy only the browser knows.
        base = request.path.rstrip("/").rsplit("/", 1)[-1] if not request.path.endswith("/") else ""
        links = [f"{base}{path}" if base else f".{path}" for path in paths]
        if len(paths) == 1 and self._site.redirects:
            query = request.query_string.decode("latin-1")
            response = Response(status=302)
            response.headers["Location"] = links[0] + (f"?{query}" if query else "")
            response.autocorrect_location_header = False
            return response
        if self._template is not None:
            policy = self._site.policy
            nonce = policy.nonce()
            html = self._template.render(items=paths, prefix=self._site.root.rstrip("/"), nonce=nonce or "")
            return html_response(200, html, policy.of_page(nonce))
        items = "".join(
            f'<li><a href="{escape(link)}">{escape(path)}</a></li>'
            for link, path in zip(links, paths, strict=True)
        )
        html = PAGE.format(title="Applications", body=f"<ul>{items}</ul>")
        return html_response(200, html, self._site.policy.of_own_page())

    def icon(self, request: Request) -> Response:
        """``/favicon.ico``."""
        assert self._site.icon is not None
        folder, name = os.path.split(os.path.abspath(self._site.icon))
        return StaticFiles(folder).respond(name, request)

    def directory(self, request: Request, *, directory: str, name: str) -> Response:
        """A file of one of the directories."""
        return self._directories[directory].respond(name, request)

    def liveness(self, request: Request) -> Response:
        """Whether the server is alive; with ``?endpoint=/app`` also whether that application makes a document."""
        path = request.args.get("endpoint")
        if path is None:
            return _json(200, {"alive": True})
        application = self._sidecar.applications.get(path)
        if application is None:
            return _json(404, {path: False})
        document = Document()
        try:
            application.initialize_document(document)
        except HandlerError as error:
            log.error("the application %s makes no document: %s\n%s", path, error, error.detail)
            return _json(500, {path: False})
        finally:
            modules = [module.__name__ for module in document.modules]
            document.clear()
            forget_modules(modules)
        return _json(200, {path: True})


def html_response(status: int, text: str, policy: str) -> Response:
    """A page that nobody keeps: it may carry a token. ``policy`` is what browsers hold it to, if not empty."""
    return Response(text, status, page_headers(policy))


def page_headers(policy: str) -> list[tuple[str, str]]:
    """The headers of a page that nobody keeps; ``policy`` as for `html_response`."""
    return [*_PAGE_HEADERS, ("Content-Security-Policy", policy)] if policy else _PAGE_HEADERS


def plain_response(status: int, text: str) -> Response:
    """A line of text."""
    response = Response(text + "\n" if text else "", status, mimetype="text/plain")
    response.headers["Cache-Control"] = "no-store"
    return secured(response)


def _json(status: int, value: object) -> Response:
    response = Response(json.dumps(value), status, mimetype="application/json")
    response.headers["Cache-Control"] = "no-store"
    return response


def _load_template(path: str) -> Template:
    try:
        import jinja2
    except ImportError as error:
        raise MissingDependency("index: a template needs Jinja: pip install jinja2") from error
    folder, name = os.path.split(os.path.abspath(path))
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(folder), autoescape=True)
    try:
        return environment.get_template(name)
    except jinja2.TemplateSyntaxError as error:
        raise SettingError(f"index: {path}, line {error.lineno}: {error.message}") from error
    except (OSError, UnicodeDecodeError, jinja2.TemplateError) as error:
        raise SettingError(f"index: cannot read {path!r}: {error}") from error
