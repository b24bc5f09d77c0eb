"""Plots, made with few words: ``figure(title="…").line(x, y)``."""

from __future__ import annotations

from ..document import Document
from ..io import curdoc
from ..layouts import Column, Row, column, gridplot, layout, row
from ..models import ColumnDataSource
from .figure import DEFAULT_TOOLS, figure
from .glyph_methods import markers
from .gmap import GMap, gmap
from .graph import from_networkx

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
    "row",
]
