"""Builders of every message that we send, server and client.

Contents are JSON bytes when they are handed over, or become it here; nothing is encoded a second time when
the message goes to further peers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ..core.serialization import Buffer, json_dumps
from .codec import Outgoing

__all__ = [
    "ack",
    "error",
    "ok",
    "patch_doc",
    "pull_doc_reply",
    "pull_doc_req",
    "pull_models_reply",
    "pull_models_req",
    "push_doc",
    "server_info_reply",
    "server_info_req",
]

_EMPTY = b"{}"


def ack(extensions: Sequence[str] = (), pull: str | None = None) -> Outgoing:
    """The server's first message on every connection.

    ``extensions`` are the requests that it answers beyond Bokeh's, ``pull`` is the id of a request for the document
    that came with the handshake and is going to be answered. BokehJS and Bokeh's client look at neither.
    """
    content: dict[str, Any] = {"extensions": list(extensions)} if extensions else {}
    if pull is not None:
        content["pull"] = pull
    return Outgoing("ACK", json_dumps(content))


def ok(reqid: str) -> Outgoing:
    """The server's answer to a ``PATCH-DOC`` or ``PUSH-DOC`` that it applied."""
    return Outgoing("OK", _EMPTY, reqid=reqid)


def error(reqid: str, text: str, traceback: str | None = None) -> Outgoing:
    """The server's answer to a request that it refused.

    ``text`` is shown to whoever made the request. ``traceback`` shows internals: leave it out unless the
    server runs in development mode.
    """
    return Outgoing("ERROR", json_dumps({"text": text, "traceback": traceback}), reqid=reqid)


def pull_doc_req() -> Outgoing:
    """A client's request for the whole document."""
    return Outgoing("PULL-DOC-REQ", _EMPTY)


def pull_doc_reply(reqid: str, doc: Mapping[str, Any] | bytes, buffers: Sequence[Buffer] = ()) -> Outgoing:
    """The server's answer to `pull_doc_req`; ``doc`` is a document's wire form, or its JSON already."""
    return Outgoing("PULL-DOC-REPLY", _doc_content(doc), buffers, reqid)


def pull_models_req(selector: Sequence[Any], known: Collection[str] = ()) -> Outgoing:
    """A client's request for some models: ``selector`` as of `encode_selector`, ``known`` the ids of those it has."""
    return Outgoing("PULL-MODELS-REQ", json_dumps({"selector": selector, "known": list(known)}))


def pull_models_reply(reqid: str, content: Mapping[str, Any], buffers: Sequence[Buffer] = ()) -> Outgoing:
    """The server's answer to `pull_models_req`: ``models``, in full where they are not known, and their ``defs``."""
    return Outgoing("PULL-MODELS-REPLY", json_dumps(content), buffers, reqid)


def push_doc(doc: Mapping[str, Any] | bytes, buffers: Sequence[Buffer] = ()) -> Outgoing:
    """A client's request to replace the session's document; ``doc`` as for `pull_doc_reply`."""
    return Outgoing("PUSH-DOC", _doc_content(doc), buffers)


def patch_doc(events: Sequence[bytes], buffers: Sequence[Buffer] = ()) -> Outgoing:
    """Changes of the document, in order, each the JSON text of one event; both sides send it."""
    return Outgoing("PATCH-DOC", b'{"events":[' + b",".join(events) + b"]}", buffers)


def server_info_req() -> Outgoing:
    """A client's request for the server's versions."""
    return Outgoing("SERVER-INFO-REQ", _EMPTY)


def server_info_reply(reqid: str, versions: Mapping[str, str]) -> Outgoing:
    """The server's answer to `server_info_req`; Bokeh's clients look for keys ``bokeh`` and ``server``."""
    return Outgoing("SERVER-INFO-REPLY", json_dumps({"version_info": dict(versions)}), reqid=reqid)


def _doc_content(doc: Mapping[str, Any] | bytes) -> bytes:
    return b'{"doc":' + (doc if isinstance(doc, bytes) else json_dumps(doc)) + b"}"
