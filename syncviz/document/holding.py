"""Changes that wait: what ``hold`` collects and ``unhold`` lets go.

What waits is encoded when it is let go: values, and models that came in, go out as they are then. So a change of
a model whose coming in is itself still waiting has no need to go out, and what was appended to columns that are
still to be sent must not be sent once more.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from ..core.changes import Change, ColumnDataChanged, ColumnsPatched, ColumnsStreamed, ModelChanged, RootAdded
from ..core.has_props import models_in
from ..errors import LocalError
from ..model import Model

__all__ = ["HeldChanges"]

HOLD_POLICIES = ("combine", "collect")


class HeldChanges:
    """Changes in order; with the policy ``combine`` a later change of the same thing takes an earlier one's place."""

    __slots__ = ("_changes", "_fresh", "_places", "policy")

    def __init__(self, policy: str) -> None:
        self.policy = policy
        self._changes: list[Change] = []
        self._places: dict[Hashable, int] = {}
        self._fresh: set[str] = set()

    @classmethod
    def under(cls, policy: str, held: HeldChanges | None) -> HeldChanges:
        """Return where changes are to be kept: ``held``, or a new place if nothing is held yet.

        Raises ValueError for an unknown policy, LocalError for another one than that of ``held``.
        """
        if policy not in HOLD_POLICIES:
            raise ValueError(f"a hold policy is one of {', '.join(map(repr, HOLD_POLICIES))}, got {policy!r}")
        if held is None:
            return cls(policy)
        if held.policy != policy:
            raise LocalError(f"the document is held already, with the policy {held.policy!r}")
        return held

    def add(self, change: Change) -> None:
        """Keep a change for later."""
        self._fresh |= change.fresh
        key = change.key
        if key is None or self.policy != "combine":
            self._changes.append(change)
            return
        place = self._places.get(key)
        earlier = None if place is None else self._changes[place]
        if place is None or earlier is None or type(earlier) is not type(change) or earlier.setter is not change.setter:
            self._places[key] = len(self._changes)
            self._changes.append(change)
            return
        if isinstance(change, ModelChanged) and isinstance(earlier, ModelChanged):
            change.old = earlier.old
        self._changes[place] = change

    def release(self) -> list[Change]:
        """Return the changes to dispatch, in order.

        ``fresh`` of each is what it is the first to mention; ``covered`` are those that others carry already.
        """
        unknown = self._fresh
        brought: dict[str, object] = {}
        whole: dict[str, Change] = {}
        released: list[Change] = []
        for change in self._changes:
            if isinstance(change, ModelChanged):
                model_id = change.model.id
                if isinstance(change, ColumnsStreamed | ColumnsPatched):
                    change = _without_repetition(change, model_id, brought, whole)
                if model_id in unknown or (model_id in brought and brought[model_id] in (None, change.setter)):
                    change.covered = True
            if not change.covered:
                change.fresh = _first_mentioned(change, unknown)
                unknown = unknown - change.fresh
                brought.update(dict.fromkeys(change.fresh, change.setter))
                if type(change) is ColumnDataChanged:
                    whole.setdefault(change.model.id, change)
            released.append(change)
        return released


def _without_repetition(change: ColumnsStreamed | ColumnsPatched, model_id: str, brought: dict[str, object],
                        whole: dict[str, Change]) -> ModelChanged:
    """Return what may be sent for rows or cells when the columns themselves may be among what is sent before.

    Those go out as they are now, with these rows in them. Where everybody gets them, nothing is left to send;
    where the one who set them does not, all get the columns once more.
    """
    earlier = whole.get(model_id)
    if earlier is None and brought.get(model_id) is None:
        return change
    if isinstance(earlier, ColumnDataChanged) and earlier.setter is change.setter:
        earlier.cols = None
        change.covered = True
        return change
    return ColumnDataChanged(change.model, change.attr, change.old, change.new, None, change.setter)


def _first_mentioned(change: Change, unknown: set[str]) -> set[str]:
    """Return which unknown models are written in full when this change is encoded."""
    found: set[str] = set()
    stack = list(_mentioned(change))
    while stack and len(found) < len(unknown):
        model = stack.pop()
        if model.id in unknown and model.id not in found:
            found.add(model.id)
            stack.extend(model.direct_references())
    return found


def _mentioned(change: Change) -> Iterable[Model]:
    if isinstance(change, RootAdded):
        return [change.model]
    if type(change) is ModelChanged:  # column data holds no models
        found: Iterable[Model] = models_in(change.new)
        return found
    return ()
