"""Embedding sessions in the pages of a web site: the door to this package's public names."""

from typing import TYPE_CHECKING

from ..util.lazy import lazy_door

if TYPE_CHECKING:
    from .server import autoload_server, server_document, server_session

__all__ = ["autoload_server", "server_document", "server_session"]

__getattr__, __dir__ = lazy_door(__name__, dict.fromkeys(__all__, "syncviz.embed.server"))
