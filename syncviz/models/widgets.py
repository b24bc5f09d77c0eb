"""The widgets among the models: ``from syncviz.models.widgets import Slider``."""

from __future__ import annotations

from .doors import model_door

__all__: list[str] = []

__getattr__, __dir__ = model_door(__name__, "models/widgets/")
