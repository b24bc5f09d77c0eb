"""Every public method of Bokeh's models is here, and takes the same arguments."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import bokeh.models
import bokeh.plotting
import pytest
from bokeh.model import Model

from syncviz import models, plotting
from syncviz.models.factory import factory

for _module in pkgutil.walk_packages(bokeh.models.__path__, "bokeh.models."):
    importlib.import_module(_module.name)

WITHOUT = {
    "clear_extensions": "forgets classes with JavaScript of their own, which there are none of",
    "parameters": "what Bokeh's own documentation is made from; inspect.signature tells the same",
    "to_serializable": "what Bokeh's serializer calls; ours calls to_wire",
    "row": "of a plot: asks a GridPlot for a method that it no longer has",
    "column": "of a plot: asks a GridPlot for a method that it no longer has",
}
"""Methods that are not here, and why."""

OTHER_SIGNATURES = {
    "lookup": "has no raises=False",
    "properties": "has no private keyword",
    "select": "takes what is looked for by keyword as well",
    "select_one": "takes what is looked for by keyword as well",
    "trigger": "the hint is Bokeh's own",
    "apply_theme": "takes a mapping",
}
"""Methods whose parameters have other names or are fewer, and why."""


def public_methods():
    for cls in {Model, *Model.model_class_reverse_map.values()}:
        if not cls.__module__.startswith("bokeh."):
            continue
        for name in dir(cls):
            member = inspect.getattr_static(cls, name)
            is_method = inspect.isfunction(member) or isinstance(member, property | classmethod | staticmethod)
            if is_method and not name.startswith("_"):
                yield cls, name, member


def ours_of(cls):
    if cls is Model:
        return models.Model
    wire_name = getattr(cls, "__qualified_model__", cls.__name__)
    found = factory.by_wire_name(wire_name)
    if found is None and cls.__name__ in factory.catalogue.classes:
        found = factory.get(cls.__name__)
    return getattr(plotting, cls.__name__) if cls.__module__.startswith("bokeh.plotting") else found


def test_every_method_of_bokeh_is_here():
    missing = {
        f"{cls.__name__}.{name}"
        for cls, name, _ in public_methods()
        if name not in WITHOUT and ours_of(cls) is not None and not hasattr(ours_of(cls), name)
    }
    assert missing == set()


def test_what_is_left_out_is_there_in_bokeh():
    assert set(WITHOUT) <= {name for _, name, _ in public_methods()}


def parameters(function):
    kinds = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return [name for name, item in inspect.signature(function).parameters.items() if item.kind not in kinds]


def test_methods_take_the_arguments_of_bokeh():
    different = set()
    for cls, name, member in public_methods():
        mine = ours_of(cls)
        if name in WITHOUT or name in OTHER_SIGNATURES or mine is None or isinstance(member, property):
            continue
        theirs, ours = getattr(cls, name), getattr(mine, name)
        if "glyph_api" in getattr(theirs, "__module__", ""):
            continue  # tests/plotting/test_glyphs.py compares these
        takes_any = any(
            item.kind is inspect.Parameter.VAR_KEYWORD for item in inspect.signature(ours).parameters.values()
        )
        left_out = set(parameters(theirs)) - set(parameters(ours))
        if left_out and not takes_any:
            different.add(f"{cls.__name__}.{name}: {sorted(left_out)}")
    assert different == set()


def test_properties_can_be_looked_at_by_kind():
    assert list(models.Line.dataspecs()) == ["x", "y", *(name for name in models.Line.dataspecs() if "_" in name)]
    # A table of textures is no column.
    assert set(bokeh.models.Scatter.dataspecs()) == set(models.Scatter.dataspecs()) - {"hatch_extra"}
    assert "x_range" in models.Plot.properties_with_refs()
    assert "width" not in models.Plot.properties_with_refs()
    assert {prop.name for prop in models.Slider.descriptors()} == set(models.Slider._properties)


def test_values_can_be_queried():
    slider = models.Slider(start=0, end=5, value=1)
    found = slider.query_properties_with_values(lambda prop: prop.name in ("start", "step", "title", "tags"))
    assert found == {"start": 0, "step": 1, "title": "", "tags": []}
    assert slider.query_properties_with_values(lambda prop: True, include_defaults=False).keys() >= {"start", "value"}
    renderer = models.GlyphRenderer()
    assert "glyph" not in renderer.query_properties_with_values(lambda prop: True)
    assert "glyph" in renderer.query_properties_with_values(lambda prop: True, include_undefined=True)


def test_values_come_from_json_and_from_themes():
    slider = models.Slider(start=0, end=5, value=1)
    slider.set_from_json("value", 2.5)
    assert slider.value == 2.5
    with pytest.raises(ValueError, match="expects a number"):
        slider.set_from_json("value", "x")
    assert slider.themed_values() is None
    slider.apply_theme({"title": "themed"})
    assert (slider.title, slider.themed_values()) == ("themed", {"title": "themed"})
    slider.unapply_theme()
    assert (slider.title, slider.themed_values()) == ("", None)


def test_units_know_what_they_measure():
    metric = models.MetricLength()
    assert metric.is_known("km")
    assert metric.is_known("m")
    assert not metric.is_known("ft")
    assert models.ImperialLength().is_known("ft") is bokeh.models.ImperialLength().is_known("ft") is True
    with pytest.raises(NotImplementedError, match="Dimensional is a base"):
        models.Dimensional().is_known("m")


def test_tools_have_names_of_ones_own():
    models.Tool.register_alias("tall_pan", lambda: models.PanTool(dimensions="height"))
    try:
        assert models.Tool.from_string("tall_pan").dimensions == "height"
        assert [tool.dimensions for tool in plotting.figure(tools="tall_pan,xpan", active_drag="tall_pan").tools] == [
            "height",
            "width",
        ]
        with pytest.raises(ValueError, match="did you mean 'tall_pan'"):
            models.Tool.from_string("tal_pan")
    finally:
        importlib.import_module("syncviz.models.behaviours.tools")._registered.clear()


def test_a_background_is_a_style():
    div = models.Div()
    div.background = "navy"
    assert div.styles == {"background-color": "navy"}
    styled = models.Div(styles=models.Styles())
    styled.background = (255, 0, 0)
    assert styled.styles.background_color == "rgb(255, 0, 0)"
    with pytest.raises(ValueError, match=r"background expects a colour, got 5\.5"):
        div.background = 5.5
