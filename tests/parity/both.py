"""The classes of models that both libraries have, side by side."""

from __future__ import annotations

import importlib
import pkgutil
import warnings
from collections.abc import Iterator
from typing import Any

import bokeh.core.properties
import bokeh.models
import bokeh.plotting
from bokeh.model import Model as TheirModel

from syncviz.core import specs
from syncviz.core.registry import registry
from syncviz.models.factory import factory

__all__ = ["OURS", "THEIRS", "Side", "common_classes"]


class Side:
    """One library, as far as values for properties are made of it."""

    def __init__(self, model: Any, value: Any, field: Any, expr: Any) -> None:
        self.model, self.value, self.field, self.expr = model, value, field, expr


def _their_class(name: str) -> Any:
    return TheirModel.model_class_reverse_map[name]


OURS = Side(registry.resolve, specs.value, specs.field, specs.expr)
THEIRS = Side(_their_class, bokeh.core.properties.value, bokeh.core.properties.field, bokeh.core.properties.expr)


def common_classes() -> Iterator[tuple[str, Any, Any]]:
    """Yield key, our class and their class of every model that both have."""
    assert issubclass(bokeh.plotting.figure, TheirModel)  # its import defines the model Figure
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for module in pkgutil.walk_packages(bokeh.models.__path__, "bokeh.models."):
            importlib.import_module(module.name)
    for wire_name, key in factory.catalogue.keys_by_wire_name.items():
        theirs = TheirModel.model_class_reverse_map.get(wire_name)
        if theirs is not None:
            yield key, factory.get(key), theirs
