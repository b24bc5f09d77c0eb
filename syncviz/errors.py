"""The one tree of syncviz's own errors.

``SyncvizError`` is the root; whoever wants to catch "anything syncviz reports" catches that. Errors that are
also a builtin kind of error (a bad value, a missing attribute) inherit from that builtin too, so code written
for Bokeh (``except ValueError``) goes on working.

The tree tells whose fault it is: ``LocalError``s are mistakes of the program that called us, ``RemoteError``s
of the peer on the other side of a wire, ``ConnectionFailed`` and its children of neither.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = [
    "AddressInUse",
    "ConnectionFailed",
    "ConnectionLost",
    "ConnectionRefused",
    "ConnectionTimeout",
    "DeserializationError",
    "DocumentLocked",
    "DuplicateRoot",
    "HandlerError",
    "LeaseLost",
    "LocalError",
    "MissingDependency",
    "PatchRefused",
    "ProtocolError",
    "RemoteError",
    "SerializationError",
    "SessionExpired",
    "SessionRefused",
    "SettingError",
    "SyncvizError",
    "TokenError",
    "TooManySessions",
    "UnknownModel",
    "UnknownProperty",
    "UnknownReference",
    "UnsetValueError",
    "UnusableColumn",
    "nearest",
]


class SyncvizError(Exception):
    """Root of every error that syncviz raises on its own account."""


class LocalError(SyncvizError):
    """The calling program asked for something that cannot be done; nothing was changed."""


class UnknownProperty(LocalError, AttributeError):
    """A model has no property of that name."""


class UnknownModel(LocalError, AttributeError):
    """There is no model class of that name in the catalogue."""


class UnsetValueError(LocalError, ValueError):
    """A required property was read or serialised before it was given a value."""


class UnusableColumn(LocalError, ValueError, RuntimeError):
    """What a glyph was given cannot be a column of its data source (where Bokeh has a RuntimeError)."""


class SerializationError(LocalError, ValueError):
    """A value has no representation on the wire."""


class DuplicateRoot(LocalError, ValueError):
    """A model belongs to another document already."""


class DocumentLocked(LocalError, RuntimeError):
    """A document was changed by a callback that runs without the document lock."""


class SettingError(LocalError, ValueError):
    """A setting, keyword or environment variable has an unusable value."""


class AddressInUse(LocalError, OSError):
    """A server cannot listen where it was told to."""


class MissingDependency(LocalError, ImportError):
    """An optional package that this needs is not installed, or not in a version that will do."""


class HandlerError(LocalError, RuntimeError):
    """An application's own code could not be loaded or failed; ``detail`` has the traceback's text."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail


class LeaseLost(SyncvizError):
    """Another worker owns the session now; this one must stop serving it."""


class TooManySessions(SyncvizError):
    """The process has as many open sessions as it may have."""


class RemoteError(SyncvizError):
    """The peer sent something wrong. What it sent had no effect on anybody else."""


class ProtocolError(RemoteError):
    """A message broke the wire protocol; the connection it came over is of no further use.

    ``code`` is the WebSocket close code that fits: 1002 (protocol error) or 1009 (too big).
    """

    def __init__(self, message: str, code: int = 1002) -> None:
        super().__init__(message)
        self.code = code


class DeserializationError(RemoteError, ValueError):
    """A value from the wire cannot be decoded."""


class UnknownReference(DeserializationError):
    """A value from the wire refers to a model that this document does not have."""


class TokenError(RemoteError, ValueError):
    """A session token or session id is malformed, badly signed or expired."""


class ConnectionFailed(SyncvizError, OSError):
    """A client could not do what was asked over its connection to a server."""


class ConnectionRefused(ConnectionFailed):
    """No server answered at that address."""


class ConnectionTimeout(ConnectionFailed, TimeoutError):
    """The server did not answer in time."""


class ConnectionLost(ConnectionFailed):
    """The connection was closed before the answer came."""


class SessionRefused(ConnectionFailed):
    """The server answered and refused: wrong token, wrong secret, expired, origin not allowed."""


class SessionExpired(SessionRefused):
    """The session's token is no longer valid."""


class PatchRefused(SyncvizError):
    """A change that this client made was answered with an error; the text is the server's.

    Either the change was refused, and the server's document is as it was, or it was applied and a callback of the
    application failed on it: the text says which.
    """


def nearest(name: str, choices: Iterable[str], limit: int = 3) -> str:
    """Return a clause such as ``, did you mean 'x_range' or 'y_range'?`` or an empty string.

    Comparison ignores case, so that a wrong capital is found as well.
    """
    by_folded: dict[str, str] = {}
    for choice in choices:
        by_folded.setdefault(choice.lower(), choice)
    found = [by_folded[match] for match in difflib.get_close_matches(name.lower(), by_folded, n=limit, cutoff=0.6)]
    if not found:
        return ""
    return ", did you mean " + " or ".join(repr(match) for match in found) + "?"
