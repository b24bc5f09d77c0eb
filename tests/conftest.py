"""What holds for all tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Machines are shared: how long an example takes says nothing about the code.
settings.register_profile("syncviz", deadline=None)
settings.load_profile("syncviz")


@pytest.fixture(autouse=True)
def bokeh_forgets_models_of_tests() -> Iterator[None]:
    """The real Bokeh defines all classes that a program declared in every document that it writes, and mistakes
    objects for others then (its references go by ``id()``, also of objects that are gone)."""
    yield
    has_props = sys.modules.get("bokeh.core.has_props")
    if has_props is not None:
        resolver = has_props._default_resolver
        for cls in resolver.known_models.values():
            if not cls.__module__.startswith("bokeh."):
                resolver.remove(cls)
