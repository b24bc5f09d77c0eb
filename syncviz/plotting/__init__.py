"""Plots, made with few words: ``figure(title="…").line(x, y)``."""

from __future__ import annotations

from ..document import Document
from ..io import curdoc
from ..layouts import column, gridplot, layout, row
from ..models import ColumnDataSource
from .figure import DEFAULT_TOOLS, figure

__all__ = [
    "DEFAULT_TOOLS",
    "ColumnDataSource",
    "Document",
    "column",
    "curdoc",
    "figure",
    "gridplot",
    "layout",
    "row",
]
