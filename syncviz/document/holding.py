"""Changes that wait: what ``hold`` collects and ``unhold`` lets go."""

from __future__ import annotations

from collections.abc import Hashable

from ..core.changes import Change, ModelChanged

__all__ = ["HOLD_POLICIES", "HeldChanges"]

HOLD_POLICIES = ("combine", "collect")


class HeldChanges:
    """Changes in order; with the policy ``combine`` a later change of the same thing takes an earlier one's place."""

    __slots__ = ("_changes", "_places", "policy")

    def __init__(self, policy: str) -> None:
        self.policy = policy
        self._changes: list[Change | None] = []
        self._places: dict[Hashable, int] = {}

    def add(self, change: Change) -> None:
        """Keep a change for later."""
        key = change.key
        if key is not None and self.policy == "combine":
            place = self._places.get(key)
            if place is not None:
                earlier = self._changes[place]
                if earlier is not None and type(earlier) is type(change) and earlier.setter is change.setter:
                    if isinstance(change, ModelChanged) and isinstance(earlier, ModelChanged):
                        change.old = earlier.old
                    change.fresh = {*earlier.fresh, *change.fresh}
                    self._changes[place] = None
            self._places[key] = len(self._changes)
        self._changes.append(change)

    def release(self) -> list[Change]:
        """Return the changes to send.

        A change of a model that an earlier one of these brings in whole is marked as covered: the model is encoded
        as it is now, with that change in it.
        """
        changes = [change for change in self._changes if change is not None]
        fresh: set[str] = set()
        for change in changes:
            if isinstance(change, ModelChanged) and change.model.id in fresh:
                change.covered = True
            fresh |= change.fresh
        return changes
