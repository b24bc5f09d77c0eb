"""Glyph methods: columns, shorthands, states, legends, and what they say about mistakes."""

from __future__ import annotations

from array import array

import numpy as np
import pytest

from syncviz import models
from syncviz.core.specs import field, value
from syncviz.document import Document
from syncviz.errors import UnknownProperty
from syncviz.plotting import figure
from syncviz.plotting.glyph_methods import GLYPHS, MARKERS, GlyphMethods
from syncviz.themes import Theme
from syncviz.transform import linear_cmap
from syncviz.util.warnings import BokehUserWarning


@pytest.fixture
def plot():
    return figure()


def test_there_is_a_method_for_every_glyph_and_marker_of_bokeh():
    from bokeh.plotting.glyph_api import GlyphAPI

    theirs = {name for name in vars(GlyphAPI) if not name.startswith("_")} - {"plot", "coordinates"}
    assert theirs <= set(dir(GlyphMethods))
    assert set(GLYPHS) <= theirs
    assert set(MARKERS) <= theirs


@pytest.mark.parametrize("method", sorted(GLYPHS))
def test_positional_arguments_are_those_of_bokeh(method):
    import bokeh.models

    ours = getattr(models, GLYPHS[method])._positional
    assert ours == tuple(getattr(bokeh.models, GLYPHS[method])._args)


def test_literals_become_columns(plot):
    renderer = plot.scatter([1, 2, 3], y=(4, 5, 6), size=array("d", [7, 8, 9]), color=["red", "green", "blue"])
    assert renderer.data_source.data == {
        "x": [1, 2, 3], "y": [4, 5, 6], "size": array("d", [7, 8, 9]), "fill_color": ["red", "green", "blue"],
        "line_color": ["red", "green", "blue"], "hatch_color": ["red", "green", "blue"],
    }  # fmt: skip
    assert renderer.glyph.x == "x"
    assert renderer.glyph.fill_color == "fill_color"
    assert plot.renderers == [renderer]


def test_arrays_and_series_become_columns(plot):
    import pandas as pd

    renderer = plot.line(np.arange(3), pd.Series([1.0, 2.0, 3.0]))
    assert isinstance(renderer.data_source.data["x"], np.ndarray)
    assert list(renderer.data_source.data["y"]) == [1, 2, 3]
    assert plot.line(range(3), range(3)).data_source.length == 3


def test_a_source_is_used_itself_and_names_are_its_columns(plot):
    source = models.ColumnDataSource({"t": [1, 2], "v": [3, 4]})
    renderer = plot.line("t", "v", source=source)
    assert renderer.data_source is source
    assert (renderer.glyph.x, renderer.glyph.y) == ("t", "v")
    assert list(source.data) == ["t", "v"]


def test_a_dict_or_a_frame_is_a_source(plot):
    import pandas as pd

    assert plot.line("a", "b", source={"a": [1], "b": [2]}).data_source.data == {"a": [1], "b": [2]}
    frame = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
    assert plot.line("a", "b", source=frame).data_source.column_names == ["index", "a", "b"]


def test_numbers_colours_and_dashes_are_values(plot):
    renderer = plot.scatter(1, 2, size=np.float64(3), color=(255, 0, 0), line_dash=[6, 3])
    assert renderer.data_source.data == {}
    assert renderer.glyph.fill_color == "rgb(255, 0, 0)"
    assert renderer.glyph.line_dash == [6, 3]
    assert plot.line([1], [2], line_dash=np.array([4, 2])).glyph.line_dash == [4, 2]


def test_specs_pass(plot):
    source = {"x": [1], "y": [2], "c": [3]}
    renderer = plot.scatter("x", "y", fill_color=linear_cmap("c", "Viridis256", 0, 1), source=source)
    assert renderer.glyph.fill_color.transform.high == 1
    assert plot.scatter(field("x"), value(1), source=source).glyph.y == 1


def test_default_visuals(plot):
    renderer = plot.line([1], [2])
    assert (renderer.glyph.line_color, renderer.glyph.line_alpha) == ("#1f77b4", 1)
    assert renderer.nonselection_glyph.line_alpha == 0.1
    assert renderer.muted_glyph.line_alpha == 0.2
    assert renderer.selection_glyph == "auto"
    assert renderer.hover_glyph is None
    assert plot.text([1], [2], ["a"]).glyph.text_color == "black"
    assert plot.scatter([1], [2]).glyph.hatch_color == "black"


def test_shorthands_yield_to_the_exact_name(plot):
    glyph = plot.scatter([1], [2], color="red", fill_color="blue", alpha=0.5, line_alpha=0.7).glyph
    assert (glyph.line_color, glyph.fill_color, glyph.hatch_color) == ("red", "blue", "red")
    assert (glyph.line_alpha, glyph.fill_alpha) == (0.7, 0.5)


def test_a_shorthand_that_is_a_property_is_that_property(plot):
    renderer = plot.vbar(x=[1], width=0.5, top=[2])
    assert renderer.glyph.width == 0.5
    assert renderer.glyph.line_width == 1


def test_states(plot):
    renderer = plot.scatter(
        [1], [2], color="red", size=9, selection_color="blue", selection_fill_alpha=0.3, hover_line_width=4,
        nonselection_alpha=0.6, muted_fill_color="black",
    )  # fmt: skip
    selection = renderer.selection_glyph
    assert (selection.fill_color, selection.fill_alpha, selection.line_alpha) == ("blue", 0.3, 1)
    assert selection.size == 9
    assert (renderer.hover_glyph.line_width, renderer.hover_glyph.fill_color) == (4, "red")
    assert renderer.nonselection_glyph.fill_alpha == 0.6
    assert (renderer.muted_glyph.fill_color, renderer.muted_glyph.fill_alpha) == ("black", 0.2)


def test_keywords_of_the_renderer(plot):
    plot.extra_y_ranges = {"other": models.Range1d(0, 1)}
    view = models.CDSView(filter=models.IndexFilter([0]))
    renderer = plot.line(
        [1], [2], name="n", level="overlay", visible=False, muted=True, y_range_name="other", view=view
    )
    assert (renderer.name, renderer.level, renderer.visible, renderer.muted) == ("n", "overlay", False, True)
    assert (renderer.y_range_name, renderer.view) == ("other", view)


def test_legend_label(plot):
    one = plot.line([1], [2], legend_label="a")
    two = plot.scatter([1], [2], legend_label="a")
    plot.line([1], [2], legend_label="b")
    (legend,) = plot.legend
    assert [item.label for item in legend.items] == [value("a"), value("b")]
    assert legend.items[0].renderers == [one, two]


def test_legend_field_and_group(plot):
    source = {"x": [1, 2, 3], "y": [1, 2, 3], "g": ["b", "a", "b"]}
    plot.scatter("x", "y", source=source, legend_field="g")
    plot.scatter("x", "y", source=source, legend_group="g")
    items = plot.legend[0].items
    assert [(item.label, item.index) for item in items] == [
        (field("g"), None),
        (value("a"), 1),
        (value("b"), 0),
    ]


def test_legends_by_name(plot):
    with pytest.raises(RuntimeError, match="no legend named 'side'"):
        plot.line([1], [2], legend_label="a", legend_name="side")
    plot.add_layout(models.Legend(name="side"), "right")
    plot.line([1], [2], legend_label="a", legend_name="side")
    plot.line([1], [2], legend_label="b")
    assert [len(legend.items) for legend in plot.legend] == [1, 1]


def test_scatter_takes_shortcuts_and_columns_of_markers(plot):
    assert plot.scatter([1], [2], marker="o+").glyph.marker == "circle_cross"
    assert plot.scatter([1, 2], [2, 3], marker=["square", "x"]).data_source.data["marker"] == ["square", "x"]
    assert plot.scatter([1], [2], 5, 0, "^").glyph.marker == "triangle"


@pytest.mark.parametrize("marker", [name for name in MARKERS if name != "circle"])
def test_marker_methods_are_deprecated(plot, marker):
    with pytest.warns(DeprecationWarning, match=f"scatter.marker='{marker}'"):
        renderer = getattr(plot, marker)([1], [2], size=7)
    assert (renderer.glyph.marker, renderer.glyph.size) == (marker, 7)


def test_circle_with_a_size_is_a_marker(plot):
    assert type(plot.circle([1], [2], 3).glyph).__name__ == "Circle"
    with pytest.warns(DeprecationWarning, match="scatter"):
        assert plot.circle([1], [2], size=4).glyph.marker == "circle"
    with pytest.warns(DeprecationWarning, match="circle"):
        assert plot.scatter([1], [2], radius=4).glyph.radius == 4
    with pytest.warns(DeprecationWarning), pytest.raises(ValueError, match="not both"):
        plot.circle([1], [2], size=4, radius=3)


def test_image_takes_a_palette(plot):
    renderer = plot.image(image=[np.zeros((2, 3))], x=0, y=0, dw=1, dh=1, palette="Viridis3")
    assert len(renderer.glyph.color_mapper.palette) == 3
    assert renderer.data_source.data["image"][0].shape == (2, 3)
    with pytest.raises(ValueError, match="not both"):
        plot.image(image=[[[1]]], palette="Viridis3", color_mapper=models.LinearColorMapper(palette="Greys9"))


@pytest.mark.parametrize(
    ("keywords", "error", "message"),
    [
        ({"x": [1], "y": [1], "lne_width": 2}, UnknownProperty, r"'lne_width', did you mean 'line_width'"),
        ({"x": [1], "y": [1], "colr": 2}, UnknownProperty, r"'colr', did you mean 'color'"),
        ({"x": [1], "y": [1], "hover_colr": 2}, UnknownProperty, r"'hover_colr', did you mean 'hover_color'"),
        (
            {"x": [1], "y": [1], "legnd_label": 2},
            UnknownProperty,
            r"'legnd_label', did you mean 'legend_label'",
        ),
        ({"x": [1], "y": [1], "fill_color": "red"}, UnknownProperty, "takes no keyword 'fill_color'"),
        ({"x": [1], "y": [1], "line_color": "rde"}, ValueError, r"Line\.line_color expects a colour"),
        ({"x": [1], "y": [1], "line_width": "thick"}, ValueError, r"Line\.line_width expects a number"),
        ({"x": [[1]], "y": np.ones((2, 2))}, ValueError, "y expects a column, .* array of 2"),
        (
            {"x": "x", "y": [1], "source": {"x": [1]}},
            ValueError,
            "y: a glyph with a source takes its data from",
        ),
        ({"x": "x", "y": "y", "source": 5}, ValueError, r"ColumnDataSource\.data: expected a dict"),
        ({"x": [1], "y": [1], "level": "top"}, ValueError, r"GlyphRenderer\.level expects one of"),
        ({"x": [1], "y": [1], "legend_label": 5}, ValueError, "legend_label expects text, got 5"),
        (
            {"x": [1], "y": [1], "legend_group": "g"},
            ValueError,
            "column 'g', which the glyph's source does not",
        ),
        ({"x": [1], "y": [1], "legend_label": "a", "legend_field": "x"}, ValueError, "only one of"),
    ],
)
def test_mistakes_are_explained(plot, keywords, error, message):
    with pytest.raises(error, match=message):
        plot.line(**keywords)
    assert plot.renderers == []


def test_wrong_positional_arguments(plot):
    with pytest.raises(TypeError, match=r"line takes 2 positional arguments \(x, y\), got 3"):
        plot.line([1], [2], [3])
    with pytest.raises(TypeError, match="line got 'x' twice"):
        plot.line([1], x=[2])


def test_a_missing_column_is_a_problem_of_the_document(plot):
    from syncviz.document import Document

    doc = Document()
    with pytest.warns(BokehUserWarning, match="no column 'yy', did you mean 'y'"):
        plot.line("x", "yy", source={"x": [1], "y": [2]})
    doc.add_root(plot)
    assert any("'yy'" in problem and "did you mean 'y'" in problem for problem in doc.validate())


def test_glyph_methods_know_their_names():
    assert figure.vbar.__name__ == "vbar"
    assert "x, width, top, bottom" in figure.vbar.__doc__


def test_what_nobody_set_a_theme_may_set():
    doc = Document(theme=Theme(json={"attrs": {"Line": {"line_alpha": 0.5, "line_color": "red"}}}))
    plot = figure()
    line = plot.line([1, 2], [3, 4])
    doc.add_root(plot)
    assert line.glyph.line_alpha == 0.5
    assert line.glyph.line_color == "#1f77b4"


def test_a_source_with_columns_of_its_own_is_not_judged_by_its_names():
    plot = figure()
    geo = models.GeoJSONDataSource(geojson='{"type": "FeatureCollection", "features": []}')
    assert plot.patches("xs", "ys", source=geo, fill_color="rate").glyph.fill_color == "rate"
