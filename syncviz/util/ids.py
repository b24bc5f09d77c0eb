"""Ids for models, messages and page elements.

A model id must be unique among everything that may ever meet in one document: models made by the server, by
other worker processes, and by clients that push their own. So it is a prefix drawn at random for each process
(and again after a fork) followed by a counter, which costs far less than a UUID and is shorter on the wire.
"""

from __future__ import annotations

import itertools
import os
import string
import uuid
from collections.abc import Callable

__all__ = ["make_globally_unique_css_safe_id", "make_globally_unique_id", "make_id"]

# 26**11 is 2**51.7: even among a million processes two share a prefix with a chance of one in seven thousand,
# and then it matters only if their models meet in one document. Letters alone, so that the counter stays legible.
_PREFIX_LENGTH = 11

_prefix: str
_count: Callable[[], int]


def _renew() -> None:
    global _prefix, _count
    drawn = int.from_bytes(os.urandom(16), "big")  # the module `secrets` would cost every start 7 ms
    letters = []
    for _ in range(_PREFIX_LENGTH):
        drawn, place = divmod(drawn, 26)
        letters.append(string.ascii_lowercase[place])
    _prefix = "".join(letters)
    _count = itertools.count(1).__next__


_renew()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)


def make_id() -> str:
    """Return a short id that no other call returns, in this process or in another.

    It consists of lower-case ASCII letters followed by decimal digits, so it may stand in HTML and CSS as it
    is. It is not a secret: ids that follow can be guessed from one that is known.
    """
    return f"{_prefix}{_count()}"


def make_globally_unique_id() -> str:
    """Return a random UUID (version 4)."""
    return str(uuid.uuid4())


def make_globally_unique_css_safe_id() -> str:
    """Return a random UUID (version 4) whose first character is a letter.

    ``#id`` is then a valid CSS selector, which a UUID that starts with a digit would not give. The first
    hexadecimal digit is drawn from ``a`` to ``f``: 120 bits of the 122 remain random.
    """
    text = str(uuid.uuid4())
    return text if text[0] in "abcdef" else "abcdef"[os.urandom(1)[0] % 6] + text[1:]
