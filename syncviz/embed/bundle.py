"""What a page loads so that BokehJS is there; computed once per server and used for every page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from html import escape

from ..resources import Resources
from .elements import SafeHTML, inline_script, nonce_attribute, script_source

__all__ = ["Bundle"]


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

    def tags(self, *, nonce: str | None = None, defer: bool = False) -> SafeHTML:
        """Return the ``<script>`` elements.

        With ``defer`` the browser shows the page before it runs them; they have run at ``DOMContentLoaded``.
        """
        return self._tags(nonce, defer) if nonce is not None else _tags_without_nonce(self, defer)

    def _tags(self, nonce: str | None, defer: bool) -> SafeHTML:
        attributes = (" defer" if defer else "") + nonce_attribute(nonce)
        tags = [
            f'<script src="{escape(url)}"{_integrity(sha384)}{attributes}></script>'
            for url, sha384 in self.scripts
        ]
        tags += [inline_script(source, nonce=nonce) for source in self.sources]
        return SafeHTML("\n".join(tags))


@lru_cache(maxsize=64)
def _tags_without_nonce(bundle: Bundle, defer: bool) -> SafeHTML:
    return bundle._tags(None, defer)  # the same for every page of a server


def _integrity(sha384: str | None) -> str:
    return "" if sha384 is None else f' integrity="sha384-{sha384}" crossorigin="anonymous"'
