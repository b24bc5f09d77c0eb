"""Glyph methods as objects: bound like functions, documented from what they accept."""

from __future__ import annotations

import inspect
import pydoc

import pytest

from syncviz.plotting import figure
from syncviz.plotting.glyph_methods import GLYPHS


def test_help_documents_arguments_defaults_and_prefixes():
    text = pydoc.plain(pydoc.render_doc(figure.scatter))
    for part in (
        "Takes by position: x, y, size, angle, marker.",
        "size: a number not below 0, the name of a column, or value(…), field(…), expr(…) (default 4)",
        "fill_alpha: a number, the name of a column, or value(…), field(…), expr(…) (default 1)",
        "(default '#1f77b4')",
        "color: fill_color, hatch_color, line_color",
        "legend_group: the name of a column",
        "nonselection_, selection_, hover_, muted_ before a visual property or a shorthand",
        "source: a ColumnDataSource",
    ):
        assert part in text, part
    assert "x=field(" in pydoc.plain(pydoc.render_doc(figure().scatter))


@pytest.mark.parametrize("name", sorted(GLYPHS))
def test_every_glyph_method_has_a_signature_that_its_glyph_accepts(name):
    method = getattr(figure(), name)
    parameters = inspect.signature(method).parameters
    assert "self" not in parameters
    assert parameters["states"].kind is inspect.Parameter.VAR_KEYWORD
    assert {"source", "legend_label", "level", "name"} <= set(parameters)
    assert method.__doc__.startswith("Draw ")
    assert method.__name__ == name
    assert method.__func__ is getattr(figure, name)


def test_the_signature_shows_the_defaults_of_the_method_and_not_of_the_glyph():
    parameters = inspect.signature(figure().line).parameters
    assert list(parameters)[:2] == ["x", "y"]
    assert parameters["x"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert repr(parameters["line_color"].default) == "'#1f77b4'"
    assert repr(parameters["line_width"].default) == "1"


def test_the_signature_of_figure_has_its_options_and_the_properties_of_a_plot():
    parameters = inspect.signature(figure).parameters
    assert {"x_axis_type", "tools", "tooltips", "title", "width", "background_fill_color"} <= set(parameters)
    assert all(one.kind is inspect.Parameter.KEYWORD_ONLY for one in parameters.values())


def test_markers_by_their_old_names_take_no_marker():
    with pytest.warns(DeprecationWarning), pytest.raises(TypeError, match="asterisk draws one type of markers"):
        figure().asterisk([1], [2], marker="x")
