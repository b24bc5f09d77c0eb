"""Options of a function, described by properties."""

from __future__ import annotations

from typing import Any

from .has_props import HasProps

__all__ = ["Options"]


class Options(HasProps):
    """Takes its own properties out of a dict of keywords and leaves the others there.

        class ConnectOptions(Options):
            host = String(default="localhost")

        options = ConnectOptions(keywords)

    Raises ValueError for a value that a property does not accept; then the dict is as it was.
    """

    def __init__(self, kw: dict[str, Any]) -> None:
        own = {name: kw[name] for name in self.properties() if name in kw}
        super().__init__(**own)
        for name in own:
            del kw[name]
