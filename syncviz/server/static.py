"""Static files with strong ETags, far-future caching for versioned URLs, and gzip made once per file."""

from __future__ import annotations

import gzip
import mimetypes
import os
from collections import OrderedDict
from pathlib import Path
from typing import Final

import gevent  # type: ignore[import-untyped]
from flask import Request, Response
from werkzeug.exceptions import RequestedRangeNotSatisfiable
from werkzeug.security import safe_join

from ..resources import file_hash

__all__ = ["StaticFiles"]

_FOR_GOOD: Final = "public, max-age=31536000, immutable"
_ASK_AGAIN: Final = "no-cache"
_COMPRESSIBLE: Final = (".js", ".mjs", ".css", ".json", ".map", ".svg", ".html", ".txt", ".ts")
_MIN_GZIP: Final = 1024
_MAX_CACHE: Final = 32 * 1024 * 1024
_TYPES: Final = {".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8"}


class StaticFiles:
    """The files below a directory.

    Args:
        root: the directory. Nothing outside of it is served, and no file whose name begins with a dot.
        max_cache: bytes of compressed files that are kept; the least recently used go first.
    """

    def __init__(self, root: str | os.PathLike[str], *, max_cache: int = _MAX_CACHE) -> None:
        self.root = Path(root)
        self._max_cache = max_cache
        self._cached = 0
        self._cache: OrderedDict[tuple[str, bytes], bytes] = OrderedDict()

    def respond(self, name: str, request: Request) -> Response:
        """Answer a GET or HEAD of the file ``name`` (relative, with slashes): 200, 206, 304, 404 or 416."""
        path = self._find(name)
        if path is None:
            return Response("there is no such file\n", 404, mimetype="text/plain")
        digest = file_hash(path)
        version = digest.hex()[:32]
        extension = os.path.splitext(path)[1].lower()
        compressible = extension in _COMPRESSIBLE and os.path.getsize(path) >= _MIN_GZIP
        zipped = compressible and request.accept_encodings.quality("gzip") > 0
        response = Response()
        # One representation, one strong ETag: the compressed bytes are others.
        response.set_etag(f"{version}-gz" if zipped else version)
        response.headers["Cache-Control"] = _FOR_GOOD if request.args.get("v") == version else _ASK_AGAIN
        response.headers["X-Content-Type-Options"] = "nosniff"
        if compressible:
            response.headers["Vary"] = "Accept-Encoding"
        guessed = mimetypes.guess_type(path)[0] or "application/octet-stream"
        response.headers["Content-Type"] = _TYPES.get(extension, guessed)
        if request.if_none_match.contains_weak(response.get_etag()[0] or ""):
            response.status_code = 304
            del response.headers["Content-Type"]
            return response
        if zipped:
            response.headers["Content-Encoding"] = "gzip"
            response.data = self._compressed(path, digest)
            return response
        with open(path, "rb") as file:
            response.data = file.read()
        length = response.content_length
        try:
            # Players and viewers of PDFs ask for parts. Compressed files are sent as a whole.
            response.make_conditional(request, accept_ranges=True, complete_length=length)
        except RequestedRangeNotSatisfiable:
            there = {"Content-Range": f"bytes */{length}"}
            return Response("the file has no such part\n", 416, there, mimetype="text/plain")
        return response

    def has(self, name: str) -> bool:
        """Whether there is a file of that name to serve."""
        return self._find(name) is not None

    def _find(self, name: str) -> str | None:
        if "\0" in name or any(part.startswith(".") for part in name.split("/")):
            return None
        path = safe_join(os.fspath(self.root), name)
        if path is None or not os.path.isfile(path):
            return None
        # A link inside the directory that points out of it.
        return path if Path(path).resolve().is_relative_to(self.root.resolve()) else None

    def _compressed(self, path: str, digest: bytes) -> bytes:
        key = (path, digest)
        data = self._cache.get(key)
        if data is not None:
            self._cache.move_to_end(key)
            return data
        # 60 ms for BokehJS: in a thread of gevent's pool (zlib lets go of the interpreter), the hub goes on.
        data = gevent.get_hub().threadpool.apply(_gzip_file, (path,))
        assert isinstance(data, bytes)
        if key not in self._cache:
            self._cache[key] = data
            self._cached += len(data)
            while self._cached > self._max_cache and len(self._cache) > 1:
                _, dropped = self._cache.popitem(last=False)
                self._cached -= len(dropped)
        return data


def _gzip_file(path: str) -> bytes:
    with open(path, "rb") as file:
        return gzip.compress(file.read(), 6, mtime=0)
