"""The documents of whole programs, held against those of the real Bokeh."""

from __future__ import annotations

import importlib
from types import SimpleNamespace

import pytest
from parity.canonical import difference, plain_document

from . import programs_grids, programs_layouts  # noqa: F401 (they register their programs)
from .programs import PROGRAMS

ROOMS = ("plotting", "layouts", "models", "transform", "document", "palettes", "core.properties")


def library(name):
    """Return the rooms of ``bokeh`` or ``syncviz`` that programs import from, as attributes."""
    return SimpleNamespace(**{room.partition(".")[0]: importlib.import_module(f"{name}.{room}") for room in ROOMS})


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
def test_the_document_is_that_of_bokeh(program):
    forms = []
    for name in ("syncviz", "bokeh"):
        lib = library(name)
        doc = lib.document.Document()
        program(lib, doc)
        forms.append(plain_document(doc.to_json(deferred=False)))
    assert difference(*forms) == []
    assert forms[0]["roots"]
