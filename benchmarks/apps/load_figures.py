"""What the sessions of ``load_app`` measure together; one module for the whole server."""

from __future__ import annotations

import json
import time

PERIOD = 0.050
LONGEST = 10_000  # milliseconds

late = [0] * (LONGEST + 1)  # how many callbacks were late by so many milliseconds
blocked = [0, 0]  # callbacks in threads: begun, ended


class Grid:
    """The times at which one periodic callback is to be called, learned from its calls."""

    def __init__(self) -> None:
        self.due = 0.0

    def called(self) -> None:
        """Note a call, and by how much it is late."""
        now = time.monotonic()
        lateness = now - self.due if self.due else 0.0
        if lateness < 0:  # the first calls were late themselves
            self.due, lateness = now, 0.0
        late[min(int(lateness * 1000), LONGEST)] += 1
        self.due = (self.due or now) + PERIOD * (1 + int(lateness / PERIOD))


def take() -> str:
    """The figures so far as JSON; counting begins anew."""
    figures = json.dumps({"late": {ms: count for ms, count in enumerate(late) if count}, "blocked": blocked})
    late[:] = [0] * len(late)
    return figures
