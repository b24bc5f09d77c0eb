"""``value``, ``field`` and ``expr``, under the name by which programs import them."""

from __future__ import annotations

from .specs import expr, field, value

__all__ = ["expr", "field", "value"]
