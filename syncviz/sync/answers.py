"""Answers to requests. Of one that went wrong a peer is told enough to mend it, and nothing of the server's inside."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..document.selection import encode_selection
from ..errors import SyncvizError
from ..protocol.codec import Outgoing
from ..protocol.connection import ModelsRequested
from ..protocol.messages import error, ok, pull_models_reply

if TYPE_CHECKING:
    from ..document import Document
    from ..document.applying import RefusedEvent

__all__ = ["MOST_TOLD", "answer", "public_text", "refusal", "selection"]

_log = logging.getLogger("syncviz.sync")

MOST_TOLD = 5
"""Errors that one answer tells of."""

_LONGEST = 500


def answer(reqid: str, complaint: str, failures: Sequence[Exception], development: bool) -> Outgoing:
    """Return OK, or ERROR where there is a complaint or callbacks failed while the request was served.

    Their errors may tell secrets, so only ``development`` shows the first one, with its traceback.
    """
    trace = None
    if failures:
        complaint += "; " * bool(complaint) + "a callback on the server failed; the change itself was applied"
        if development:
            complaint += f" ({type(failures[0]).__name__}: {failures[0]})"
            trace = "".join(traceback.format_exception(failures[0]))
    return error(reqid, complaint, trace) if complaint else ok(reqid)


def selection(document: Document, request: ModelsRequested) -> Outgoing:
    """Return the models that were asked for, or ERROR."""
    try:
        content, buffers = encode_selection(document, request.selector, request.known)
        return pull_models_reply(request.msgid, content, buffers)
    except Exception as failure:  # noqa: BLE001 - bad input, a value without wire form, or a defect of ours
        if not isinstance(failure, SyncvizError):
            _log.error("some models could not be written for a pull", exc_info=failure)
        return error(request.msgid, f"the models cannot be sent: {public_text(failure)}")


def refusal(refused: Sequence[RefusedEvent], total: int) -> str:
    """Return the complaint about the refused events of a patch; empty where there are none."""
    if not refused:
        return ""
    told = "; ".join(f"event {one.index}: {public_text(one.error)}" for one in refused[:MOST_TOLD])
    more = f"; and {len(refused) - MOST_TOLD} more" if len(refused) > MOST_TOLD else ""
    return f"{len(refused)} of {total} events were refused: {told}{more}"


def public_text(failure: BaseException) -> str:
    """Return what a remote peer may be told of an error."""
    return str(failure)[:_LONGEST] if isinstance(failure, SyncvizError) else "internal error"
