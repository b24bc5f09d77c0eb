"""What waits for one peer until its connection can take it.

As long as a peer keeps up, its outbox is empty when a batch arrives, and the batch goes out as the very
object that all other peers get. Only for a peer that lags does the outbox begin to work: values that a
newer one supersedes are dropped, and past the bound everything is dropped and the peer is to be cut.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, TypeAlias

from ..core.serialization import Buffer, json_dumps
from ..protocol.codec import Outgoing
from ..protocol.messages import patch_doc
from .entries import Entry

__all__ = ["Batch", "Outbox"]


class Batch:
    """Entries that go out as one ``PATCH-DOC``; encoded at most once, however many peers get it."""

    __slots__ = ("_outgoing", "entries", "size")

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.size = sum([entry.size for entry in entries])
        self._outgoing: Outgoing | None = None

    def outgoing(self) -> Outgoing:
        """The message, always the same object."""
        if self._outgoing is None:
            self._outgoing = _message(self.entries)
        return self._outgoing


class _Rows:
    """Several ``ColumnsStreamed`` events of one source as one, encoded when it is sent."""

    __slots__ = ("_columns", "_event", "_rollover", "size")

    buffers: Sequence[Buffer] = ()
    removable = True

    def __init__(self, event: dict[str, Any], columns: dict[str, list[Any]], size: int) -> None:
        self._event = event
        self._columns = {name: list(rows) for name, rows in columns.items()}
        self._rollover: int | None = event.get("rollover")
        self.size = size

    @property
    def json(self) -> bytes:
        entries = [[name, rows] for name, rows in self._columns.items()]
        return json_dumps({**self._event, "data": {"type": "map", "entries": entries}})

    def append(self, event: dict[str, Any], size: int) -> bool:
        """Append the rows of a later event; False where that would not come to the same."""
        columns = _plain_columns(event)
        if columns is None or columns.keys() != self._columns.keys():
            return False
        if event.get("rollover") != self._rollover:
            return False
        for name, rows in columns.items():
            self._columns[name] += rows
        self.size += size
        kept, rows = self._rollover, next(iter(self._columns.values()))
        if kept and len(rows) > 2 * kept:
            # Twice, so that the trimming costs no more than the appending did.
            self.size = self.size * kept // len(rows)
            for rows in self._columns.values():
                del rows[:-kept]
        return True


def _plain_columns(event: dict[str, Any]) -> dict[str, list[Any]] | None:
    """The columns of an encoded stream event; None where they are not plain lists of one length."""
    entries = event["data"].get("entries", ())
    columns: dict[str, list[Any]] = {}
    for name, rows in entries:
        if type(name) is not str or type(rows) is not list:
            return None
        columns[name] = rows
    return columns if len({len(rows) for rows in columns.values()}) == 1 else None


class _Waiting:
    """A batch in one outbox; ``entries`` is a list of this outbox's own once one of them was dropped or merged."""

    __slots__ = ("batch", "entries", "live")

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.entries: list[Entry | _Rows | None] | None = None
        self.live = len(batch.entries)

    def own(self) -> list[Entry | _Rows | None]:
        if self.entries is None:
            self.entries = list(self.batch.entries)
        return self.entries

    def left(self) -> Sequence[Entry | _Rows]:
        if self.entries is None:
            return self.batch.entries
        return [entry for entry in self.entries if entry is not None]


_Place: TypeAlias = tuple[_Waiting, int]


class Outbox:
    """A bounded queue of messages for one peer.

    Messages come out in the order in which they went in, except that answers (`put_reply`) come out behind
    all patches which wait with them: an answer says "your request is done and you have been told what it
    did", and that stays true when newer values are told along with it.

    Args:
        max_bytes: how much may wait in patches and answers. One message alone may be
            larger, whatever waits beside it. max_messages: how many messages may wait.

    Once ``overflowed`` is true the outbox holds nothing and takes nothing: the peer has missed something and
    must be cut, so that it comes back with a fresh pull.
    """

    __slots__ = (
        "_bytes",
        "_empty",
        "_index",
        "_largest",
        "_max_bytes",
        "_max_messages",
        "_queue",
        "_replies",
        "_snapshot",
        "overflowed",
    )

    def __init__(self, max_bytes: int = 16 * 1024 * 1024, max_messages: int = 4096) -> None:
        self._max_bytes = max_bytes
        self._max_messages = max_messages
        self._queue: list[_Waiting | Batch | Outgoing] = []
        self._replies: list[Outgoing] = []
        self._bytes = 0
        self._largest = 0
        self._snapshot = False
        self._empty = 0
        # Subject -> places of the entries that wait; None as long as nobody had to look.
        self._index: dict[Hashable, list[_Place]] | None = None
        self.overflowed = False

    def __len__(self) -> int:
        """How many messages wait."""
        return len(self._queue) + len(self._replies) - self._empty

    @property
    def size(self) -> int:
        """How many bytes wait, but for the first snapshot."""
        return self._bytes

    def put_reply(self, outgoing: Outgoing) -> None:
        """Add an answer; it comes out behind the patches."""
        if self._admit(outgoing.size):
            self._replies.append(outgoing)

    def put_barrier(self, outgoing: Outgoing) -> None:
        """Add a message that must keep its place among the patches: the answer to a pull or a push.

        One such message does not count towards ``max_bytes``: a document larger than that must be had, too.
        """
        if not self._admit(outgoing.size if self._snapshot else 0):
            return
        self._snapshot = True
        self._queue.extend(self._replies)
        self._replies.clear()
        self._queue.append(outgoing)
        self._index = {}

    def put_patch(self, batch: Batch) -> None:
        """Add a batch; what it supersedes among the waiting patches goes."""
        if not self._queue:
            # The usual case, once per peer and turn: nothing to compare with.
            if self._admit(batch.size):
                self._queue.append(batch)
            return
        index = self._indexed()
        waiting = _Waiting(batch)
        for position, entry in enumerate(batch.entries):
            if entry.subject is None:
                continue
            places = index.setdefault(entry.subject, [])
            if places:
                if entry.replaces:
                    places[:] = [place for place in places if not self._drop(place)]
                elif entry.event is not None and self._merge(places[-1], entry):
                    waiting.own()[position] = None
                    waiting.live -= 1
                    continue
            places.append((waiting, position))
        if self._admit(sum([entry.size for entry in waiting.left()])) and waiting.live:
            self._queue.append(waiting)
            if self._empty > 32 and self._empty > len(self._queue) // 2:
                self._queue = [item for item in self._queue if not isinstance(item, _Waiting) or item.live]
                self._empty = 0

    def take(self) -> list[Outgoing]:
        """Everything that waits, in the order in which it must be sent. To be called when the peer can take it."""
        out: list[Outgoing] = []
        for item in self._queue:
            if isinstance(item, Batch):
                out.append(item.outgoing())
            elif isinstance(item, Outgoing):
                out.append(item)
            elif item.entries is None:
                out.append(item.batch.outgoing())
            elif left := item.left():
                out.append(_message(left))
        out += self._replies
        self.clear()
        return out

    def clear(self) -> None:
        """Drop everything that waits."""
        self._queue.clear()
        self._replies.clear()
        self._index = None
        self._bytes = 0
        self._largest = 0
        self._empty = 0
        self._snapshot = False

    def _admit(self, size: int) -> bool:
        if self.overflowed:
            return False
        total = self._bytes + size
        largest = max(self._largest, size)
        if largest > self._max_bytes:
            # One that no limit can be kept with passes, and with it what is small: the answer that follows it.
            total -= largest
        waiting = len(self._queue) + len(self._replies) - self._empty
        if total > self._max_bytes or waiting >= self._max_messages:
            self.clear()
            self.overflowed = True
            return False
        self._bytes += size
        self._largest = largest
        return True

    def _indexed(self) -> dict[Hashable, list[_Place]]:
        """The index, made from the one batch that waited until now where there is none yet."""
        index = self._index
        if index is None:
            index = self._index = {}
            for number, item in enumerate(self._queue):
                if isinstance(item, Batch):
                    waiting = self._queue[number] = _Waiting(item)
                    for position, entry in enumerate(item.entries):
                        if entry.subject is not None:
                            index.setdefault(entry.subject, []).append((waiting, position))
        return index

    def _drop(self, place: _Place) -> bool:
        waiting, position = place
        entry = waiting.own()[position] if waiting.entries is not None else waiting.batch.entries[position]
        if entry is None or not entry.removable:
            return entry is None
        waiting.own()[position] = None
        waiting.live -= 1
        self._empty += not waiting.live
        self._bytes -= entry.size
        return True

    def _merge(self, place: _Place, later: Entry) -> bool:
        """Append a stream to the one at ``place``, the last thing said of the same subject, if that is one."""
        waiting, position = place
        before = waiting.left()[position] if waiting.entries is None else waiting.entries[position]
        if before is None or later.event is None:
            return False
        if not isinstance(before, _Rows):
            if before.event is None:
                return False
            columns = _plain_columns(before.event)
            if columns is None:
                return False
            before = _Rows(before.event, columns, before.size)
        size = before.size
        if not before.append(later.event, later.size):
            return False
        waiting.own()[position] = before
        self._bytes += before.size - size
        return True


def _message(entries: Sequence[Entry | _Rows]) -> Outgoing:
    buffers: list[Buffer] = []
    for entry in entries:
        if entry.buffers:
            buffers.extend(entry.buffers)
    return patch_doc([entry.json for entry in entries], buffers)
