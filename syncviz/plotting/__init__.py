"""Plots, made with few words: ``figure(title="…").line(x, y)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..document import Document
from ..io import curdoc
from ..layouts import Column, Row, column, gridplot, layout, row
from ..models import ColumnDataSource
from ..util.lazy import lazy_door
from .figure import DEFAULT_TOOLS, figure
from .glyph_methods import markers
from .gmap import GMap, gmap
from .graph import from_networkx

if TYPE_CHECKING:
    from ..io import output_file, output_notebook, reset_output, save, show

__all__ = [
    "DEFAULT_TOOLS",
    "Column",
    "ColumnDataSource",
    "Document",
    "GMap",
    "Row",
    "column",
    "curdoc",
    "figure",
    "from_networkx",
    "gmap",
    "gridplot",
    "layout",
    "markers",
    "output_file",
    "output_notebook",
    "reset_output",
    "row",
    "save",
    "show",
]

# What documents are written with is loaded when it is needed: programs that a server runs never do.
_OUTPUT = ("output_file", "output_notebook", "reset_output", "save", "show")

__getattr__, __dir__ = lazy_door(__name__, dict.fromkeys(_OUTPUT, "syncviz.io"))
