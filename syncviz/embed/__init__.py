"""Showing documents in pages, with a server and without one: the door to this package's public names."""

from typing import TYPE_CHECKING

from ..util.lazy import lazy_door

if TYPE_CHECKING:
    from .items import RenderRoot
    from .server import autoload_server, server_document, server_session
    from .standalone import autoload_static, components, file_html, json_item

__all__ = [
    "RenderRoot",
    "autoload_server",
    "autoload_static",
    "components",
    "file_html",
    "json_item",
    "server_document",
    "server_session",
]

__getattr__, __dir__ = lazy_door(__name__, {
    "RenderRoot": "syncviz.embed.items",
    **dict.fromkeys(("autoload_server", "server_document", "server_session"), "syncviz.embed.server"),
    **dict.fromkeys(("autoload_static", "components", "file_html", "json_item"), "syncviz.embed.standalone"),
})
