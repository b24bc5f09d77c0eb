"""``value``, ``field`` and ``expr`` and what they make, under the name by which programs import them."""

from __future__ import annotations

from ..specs import Expr, Field, Value, expr, field, value

__all__ = ["Expr", "Field", "Value", "expr", "field", "value"]
