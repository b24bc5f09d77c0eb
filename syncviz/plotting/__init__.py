"""Plots, made with few words: ``figure(title="…").line(x, y)``."""

from __future__ import annotations

from ..io import curdoc
from ..layouts import column, row
from ..models import ColumnDataSource
from .figure import DEFAULT_TOOLS, figure

__all__ = ["DEFAULT_TOOLS", "ColumnDataSource", "column", "curdoc", "figure", "row"]
