"""BokehJS among the site's static files, under ``syncviz/js/``."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage
from django.templatetags.static import static

from syncviz.embed.bundle import Bundle
from syncviz.resources import Resources, bokehjs_dir

__all__ = ["BokehJSFinder", "bundle"]

PREFIX = "syncviz/js"


class BokehJSFinder(BaseFinder):
    """Finds BokehJS in the installed wheel; only the minified bundles, which are what pages load."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.storage = FileSystemStorage(location=str(bokehjs_dir()))
        self.storage.prefix = PREFIX

    def check(self, **kwargs: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        all_of_them = find_all or kwargs.get("all", False)
        folder, _, name = path.rpartition("/")
        if folder != PREFIX or name not in _names():
            return []  # what Django's own finders say, whichever was asked for
        found = str(Path(self.storage.location, name))
        return [found] if all_of_them else found

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, Any]]:
        for name in _names():
            yield name, self.storage


@functools.cache
def _names() -> tuple[str, ...]:
    return tuple(sorted(path.name for path in bokehjs_dir().glob("bokeh*.min.js")))


def bundle() -> Bundle:
    """The scripts of BokehJS at the addresses that the site's static files have."""
    urls = Resources("server", root_url="/").js_files
    names = [url.split("?")[0].rsplit("/", 1)[-1] for url in urls]
    return Bundle(tuple((static(f"{PREFIX}/{name}"), None) for name in names))
