"""What a page loads so that BokehJS is there; computed once per server and used for every page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..document import Document
from ..model import Model, collect_models
from ..resources import Resources
from ..util.html import SafeHTML, inline_script, script_file, script_source
from .needs import components_of

__all__ = ["Bundle", "bundle_for_objs_and_resources"]


@dataclass(frozen=True, slots=True)
class Bundle:
    """The scripts of BokehJS in the order in which they have to run.

    ``scripts`` are pairs of URL and base64 SHA-384 (or ``None``), ``sources`` is JavaScript text for pages
    that load nothing, ``log_level`` is how much BokehJS writes to the console.
    """

    scripts: tuple[tuple[str, str | None], ...] = ()
    sources: tuple[str, ...] = ()
    log_level: str = "info"

    @classmethod
    def from_resources(cls, resources: Resources) -> Bundle:
        """Look everything up that ``resources`` says; errors are those of its properties."""
        hashes = resources.hashes
        return cls(
            tuple((url, hashes.get(url)) for url in resources.js_files),
            tuple(script_source(source) for source in resources.js_inline),
            resources.log_level,
        )

    @property
    def js_files(self) -> list[str]:
        """The URLs alone."""
        return [url for url, _ in self.scripts]

    def tags(self, *, nonce: str | None = None, defer: bool = False) -> SafeHTML:
        """Return the ``<script>`` elements.

        With ``defer`` the browser shows the page before it runs them; they have run at ``DOMContentLoaded``.
        """
        return self._tags(nonce, defer) if nonce is not None else _tags_without_nonce(self, defer)

    def _tags(self, nonce: str | None, defer: bool) -> SafeHTML:
        tags = [script_file(url, sha384, nonce=nonce, defer=defer) for url, sha384 in self.scripts]
        tags += [inline_script(source, nonce=nonce) for source in self.sources]
        return SafeHTML("\n".join(tags))


@lru_cache(maxsize=64)
def _tags_without_nonce(bundle: Bundle, defer: bool) -> SafeHTML:
    return bundle._tags(None, defer)  # the same for every page of a server


def bundle_for_objs_and_resources(objs: Sequence[Model | Document] | None, resources: Resources | None) -> Bundle:
    """Return those scripts of ``resources`` that models and documents need, all if ``objs`` is None; none at all
    without resources.
    """
    if resources is None:
        return Bundle()
    if objs is not None:
        roots = [root for one in objs for root in (one.roots if isinstance(one, Document) else [one])]
        resources = _reduced(resources, collect_models(roots))
    return Bundle.from_resources(resources)


def _reduced(resources: Resources, models: Iterable[Model]) -> Resources:
    needed = components_of(models) | {"bokeh-api"}  # nothing tells whether own JavaScript uses that
    return resources.clone(components=[name for name in resources.components if name in needed])
