"""The two usual ways to a session: take the server's document, or give it one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..document import Document
from .address import websocket_url_for_server_url
from .partial import PartialSession
from .session import DEFAULT_MAX_MESSAGE_SIZE, DEFAULT_TIMEOUT, ClientSession

__all__ = ["DEFAULT_SESSION_ID", "pull_session", "push_session"]

DEFAULT_SESSION_ID: Final = "default"
"""A session id for one user on one machine, in a notebook say. Anybody can guess it."""


def pull_session(
    session_id: str | None = None,
    url: str = "default",
    io_loop: object = None,
    arguments: Mapping[str, Any] | None = None,
    max_message_size: int = DEFAULT_MAX_MESSAGE_SIZE,
    *,
    timeout: float = DEFAULT_TIMEOUT,
    token: str | None = None,
    partial: bool = False,
) -> ClientSession:
    """Return a session with the document that the server has for it.

    The session is created by the server's application if there is none of that id. Changes made to
    ``session.document`` travel to the server, and the server's come back; see `ClientSession`.

    Args:
        session_id: the session's name; a new, random one if not given (it is ``session.id`` then). With
            signed sessions use one from `syncviz.util.token.generate_session_id`.
        url: ``http://`` or ``https://`` URL of an application; ``"default"`` is the setting
            ``default_server_url``.
        io_loop: without effect; Bokeh's parameter of that name. There is no loop.
        arguments: names and values for the application, as if they had come in the page's query; without
            effect on a session that exists.
        max_message_size: bytes that one message of the server may have.
        timeout: seconds that connecting, and each answer, may take.
        token: the session's token, if it cannot be made here from the settings ``secret_key`` and
            ``sign_sessions``.
        partial: pull nothing yet; ``session.select`` and ``session.select_one`` fetch the models that are
            asked for, and changes are collected into one patch. For a few changes in a large document; see
            `PartialSession`.

    Raises:
        ConnectionRefused: no server answers there.
        ConnectionTimeout: it answers too late.
        SessionRefused: it does not accept the id or token, or could not make the session.
        ConnectionLost: the connection broke.
    """
    session = (PartialSession if partial else ClientSession)(
        session_id,
        websocket_url_for_server_url(url),
        io_loop,
        arguments,
        max_message_size,
        timeout=timeout,
        token=token,
    )
    if partial:
        session.connect()
    else:
        session.pull()
    return session


def push_session(
    document: Document,
    session_id: str | None = None,
    url: str = "default",
    io_loop: object = None,
    max_message_size: int = DEFAULT_MAX_MESSAGE_SIZE,
    *,
    timeout: float = DEFAULT_TIMEOUT,
    token: str | None = None,
) -> ClientSession:
    """Return a session whose document, on the server, is replaced by ``document``.

    Both are kept in step from then on; see `ClientSession`. The other arguments and the errors are those of
    `pull_session`, and `PatchRefused` if the server cannot make anything of the document.
    """
    session = ClientSession(
        session_id,
        websocket_url_for_server_url(url),
        io_loop,
        None,
        max_message_size,
        timeout=timeout,
        token=token,
    )
    session.push(document)
    return session
