"""The base of all models."""

from __future__ import annotations

from .model import Model, check_js_callbacks, collect_models

__all__ = ["Model", "check_js_callbacks", "collect_models"]
