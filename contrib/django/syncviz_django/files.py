"""BokehJS and the loader among the site's static files, under ``syncviz/js/``."""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage
from django.templatetags.static import static

from syncviz.embed.loader import LOADER_FILE, loader_source
from syncviz.resources import Resources, bokehjs_dir
from syncviz.util.html import SafeHTML, script_file

__all__ = ["BokehJSFinder", "loader_url", "script_tags", "script_urls"]

PREFIX: Final = "syncviz/js"


class BokehJSFinder(BaseFinder):
    """Finds BokehJS in the installed wheel (the minified bundles, which are what pages load), and the script that shows
    plots on the site's pages."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._storages = {name: _storage(bokehjs_dir()) for name in _bundles()}
        self._storages[LOADER_FILE] = _storage(_loader_dir())

    def check(self, **kwargs: Any) -> list[Any]:
        """Nothing of this can be set wrongly."""
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        """The file's place, or a list of places; an empty list where it is none of these, as Django's finders say."""
        folder, _, name = path.rpartition("/")
        if folder != PREFIX or name not in self._storages:
            return []
        found = self._storages[name].path(name)
        return [found] if find_all or kwargs.get("all", False) else found

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, Any]]:
        """What ``collectstatic`` collects."""
        yield from self._storages.items()


def script_urls() -> list[str]:
    """Where the site's static files have BokehJS, in the order in which its files run."""
    return [str(static(f"{PREFIX}/{name}")) for name in _loaded()]


def loader_url() -> str:
    """Where they have the loader."""
    return str(static(f"{PREFIX}/{LOADER_FILE}"))


def script_tags(nonce: str | None) -> SafeHTML:
    """Elements that have the browser fetch all of it early; no page waits for them."""
    tags = [script_file(url, nonce=nonce, defer=True) for url in (*script_urls(), loader_url())]
    return SafeHTML("\n".join(tags))


@functools.cache
def _bundles() -> tuple[str, ...]:
    return tuple(sorted(path.name for path in bokehjs_dir().glob("bokeh*.min.js")))


@functools.cache
def _loaded() -> tuple[str, ...]:
    urls = Resources("server", root_url="/").js_files
    return tuple(url.partition("?")[0].rpartition("/")[2] for url in urls)


def _storage(place: Path) -> FileSystemStorage:
    storage = FileSystemStorage(location=str(place))
    storage.prefix = PREFIX
    return storage


@functools.cache
def _loader_dir() -> Path:
    """A directory of this process with the loader in it: it is put together of parts, and finders find files."""
    place, pid = Path(tempfile.mkdtemp(prefix="syncviz-")), os.getpid()
    (place / LOADER_FILE).write_text(loader_source(), encoding="utf-8")

    def remove() -> None:
        if os.getpid() == pid:
            shutil.rmtree(place, ignore_errors=True)

    atexit.register(remove)
    return place
