"""Which pages of other sites may read an answer (CORS)."""

from __future__ import annotations

from flask import Request, Response

from .origins import Origins
from .site import plain_response

__all__ = ["allow_other_sites", "no_such_application", "preflight"]


def allow_other_sites(request: Request, response: Response, origins: Origins) -> Response:
    """Let any page read an answer; one whose origin may open WebSockets may ask with its visitor's cookies."""
    origin = request.headers.get("Origin")
    headers = response.headers
    headers["Vary"] = "Accept, Origin"
    if origin is not None and origins.allow(origin):
        headers["Access-Control-Allow-Origin"] = origin
        headers["Access-Control-Allow-Credentials"] = "true"
        # With credentials "*" would be a header's name.
        wanted = request.headers.get("Access-Control-Request-Headers", "Content-Type")
        headers["Access-Control-Allow-Headers"] = wanted
    else:
        headers["Access-Control-Allow-Origin"] = "*"
        headers["Access-Control-Allow-Headers"] = "*"
    return response


def preflight() -> Response:
    """The answer to a browser that asks whether it may ask."""
    response = plain_response(200, "")
    response.headers["Access-Control-Allow-Methods"] = "GET, HEAD, OPTIONS"
    return response


def no_such_application(request: Request, path: str, origins: Origins) -> Response:
    """The answer to a page that wants to embed what is not here: it is told so, instead of failing at CORS."""
    if request.method == "OPTIONS":
        response = preflight()
    else:
        response = plain_response(404, f"there is no application at {path}")
    return allow_other_sites(request, response, origins)
