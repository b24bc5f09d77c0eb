"""Asking what a value is by catalogue name."""

from __future__ import annotations

from typing import Any

__all__ = ["is_a"]


def is_a(value: Any, name: str) -> bool:
    """Tell whether ``value`` is a model of the catalogue class ``name`` or of one derived from it."""
    return name in getattr(type(value), "model_names", ())
