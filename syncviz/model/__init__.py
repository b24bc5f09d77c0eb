"""The base of all models, and of those that programs define."""

from __future__ import annotations

from ..core.has_props import NonQualified, Qualified
from ..core.registry import registry
from .data_model import DataModel
from .model import Model, check_js_callbacks, collect_models

__all__ = [
    "DataModel",
    "Model",
    "NonQualified",
    "Qualified",
    "check_js_callbacks",
    "collect_models",
    "get_class",
]

get_class = registry.resolve
