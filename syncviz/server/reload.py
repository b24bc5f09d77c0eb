"""What makes a browser load its page again when the server has started again: for development."""

from __future__ import annotations

from typing import Final

from flask import Request, Response

from ..embed.elements import script_call
from ..util.html import inline_script
from ..util.ids import make_id

__all__ = ["PageReloader"]

_WATCH: Final = """(function watch({url, boot}) {
  const key = "syncviz watches " + url
  if (window[key]) return
  window[key] = true
  const ask = () => fetch(url, {cache: "no-store"}).then((answer) => answer.text()).then(
    (text) => text.trim() == boot ? setTimeout(ask, 300) : location.reload(),
    () => setTimeout(ask, 300),
  )
  ask()
})"""


class PageReloader:
    """The script for pages, and the view that it asks who serves.

    Args:
        url: of the view.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._boot = make_id()

    def script(self, origin: str = "") -> str:
        """JavaScript that loads the page again as soon as another process answers. ``origin`` is the server's, for
        the pages of others."""
        return script_call(_WATCH, {"url": origin + self._url, "boot": self._boot})

    def page(self, html: str, nonce: str | None = None) -> str:
        """A page with that script, which has the page's nonce."""
        before, end, after = html.rpartition("</body>")
        script = inline_script(self.script(), nonce=nonce)
        return f"{before}{script}{end}{after}" if end else f"{html}{script}"

    def boot(self, request: Request) -> Response:
        """Which process serves."""
        response = Response(self._boot, mimetype="text/plain")
        response.headers["Cache-Control"] = "no-store"
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response
