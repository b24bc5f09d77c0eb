"""Properties: the descriptor, and the descriptions of properties that programs write in classes of their own."""

from __future__ import annotations

from .descriptor import UNSET, Default, Property

__all__ = ["UNSET", "Default", "Property"]
