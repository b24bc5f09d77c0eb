"""``Options``, under the name by which programs import it."""

from __future__ import annotations

from .lazy import lazy_door

__all__ = ["Options"]  # noqa: F822 - what it stands on is on a higher floor

__getattr__, __dir__ = lazy_door(__name__, {"Options": "syncviz.core.options"})
