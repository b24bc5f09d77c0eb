"""The answer to ``autoload.js``: a script that draws a session's document in the place of its element."""

from __future__ import annotations

from ..errors import SettingError
from .bundle import Bundle
from .elements import read_script, script_call

__all__ = ["EMBED_JS", "autoload_js"]

#: Source text of the function that loads BokehJS where needed and embeds sessions; see its ``config``.
EMBED_JS = read_script("embed.js")


def autoload_js(
    *,
    element_id: str,
    token: str,
    bundle: Bundle | None,
    app_path: str | None = "/",
    absolute_url: str | None = None,
) -> str:
    """Return the script that embeds the session of ``token`` in the page that has the element ``element_id``.

    If that is a ``<script>`` element it is replaced by a ``<div>`` of the same id, and the plot is drawn
    into that. The scripts of ``bundle`` are loaded first, each at most once per page however many plots it
    embeds; with ``None`` the page itself loads BokehJS, and the script waits up to ten seconds for it. A
    page where something fails shows a message in the plot's place.

    ``app_path`` and ``absolute_url`` are what the WebSocket's URL is made of: ``absolute_url``'s scheme and
    host (the page's own if ``None``), then ``app_path`` (the page's own if ``None``), then ``/ws``.

    Raises :class:`~syncviz.errors.SettingError` for a bundle with inline sources: this script loads files.
    """
    if bundle is not None and bundle.sources:
        raise SettingError("autoload.js loads BokehJS from URLs; use resources with mode 'server' or 'cdn'")
    return script_call(EMBED_JS, {
        "element": element_id,
        "items": [{"token": token, "elementid": element_id, "use_for_title": False}],
        "scripts": [] if bundle is None else bundle.scripts,
        "app_path": app_path,
        "absolute_url": absolute_url,
        "log_level": "info" if bundle is None else bundle.log_level,
    })
