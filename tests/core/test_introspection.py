"""What programs ask models about their properties."""

from __future__ import annotations

import bokeh.models
import pytest
from bokeh.core.query import is_single_string_selector as theirs_is_single
from bokeh.core.query import match as their_match

from syncviz import models
from syncviz.core.has_props import HasProps, MetaHasProps, abstract
from syncviz.core.query import is_single_string_selector, match
from syncviz.core.serialization import Serializer
from syncviz.errors import UnknownProperty
from syncviz.palettes import to_rgba_array


@pytest.mark.parametrize("name", ["Scatter", "Text", "AnnularWedge", "Slider", "Legend", "Label", "Band", "ImageURL"])
def test_dataspecs_and_references_are_those_of_bokeh(name):
    ours, theirs = getattr(models, name), getattr(bokeh.models, name)
    assert set(ours.dataspecs()) == set(theirs.dataspecs())
    expected = {each for each in theirs.properties_with_refs() if each in ours.properties()}
    # A visual property may be an expression, which is a model.
    assert expected - set(ours.dataspecs()) <= set(ours.properties_with_refs())
    assert {descriptor.name for descriptor in ours.descriptors()} >= expected


def test_lookup():
    assert models.Slider.lookup("value").name == "value"
    assert models.Slider.lookup("nope", raises=False) is None
    with pytest.raises(UnknownProperty, match="did you mean 'value'"):
        models.Slider.lookup("vlaue")


def test_queries_and_themes():
    slider = models.Slider(start=0, end=1, value=0)
    assert slider.query_properties_with_values(lambda prop: prop.name.startswith("v"), include_defaults=False) == {
        "value": 0
    }
    assert slider.query_properties_with_values(lambda prop: prop.name == "step") == {"step": slider.step}
    assert slider.query_properties_with_values(lambda prop: not prop.serialized, include_defaults=False) == {}
    assert slider.themed_values() is None
    slider.apply_theme({"title": "themed"})
    assert (slider.themed_values(), slider.title) == ({"title": "themed"}, "themed")
    slider.unapply_theme()
    assert (slider.themed_values(), slider.title) == (None, "")


def test_values_from_outside():
    slider, seen = models.Slider(start=0, end=1, value=0), []
    slider.on_change("value", lambda attr, old, new: seen.append(new))
    slider.set_from_json("value", 0.5)
    assert (slider.value, seen) == (0.5, [0.5])
    with pytest.raises(ValueError, match=r"Slider\.value expects"):
        slider.set_from_json("value", "x")
    assert slider.to_serializable(Serializer()) == slider.to_wire(Serializer())
    slider.trigger("value", 0, 0.75, None, "setter")
    assert slider.value == 0.75


def test_everything_public_of_bokeh_models_is_there():
    # Documentation of Bokeh's own, a former name, and two methods that look into a GridPlot without being able to.
    known = {"background", "clear_extensions", "parameters", "column", "row"}
    missing = {name for name in dir(bokeh.models.Plot) if not name.startswith("_")} - set(dir(models.Plot)) - known
    assert not missing


def test_selectors():
    slider = models.Slider(start=0, end=1, value=0, name="s")
    theirs = bokeh.models.Slider(start=0, end=1, value=0, name="s")
    for selector in ({"name": "s"}, {"name": "t"}, {"value": 0}, {"value": 1}):
        assert match(slider, selector) == their_match(theirs, selector)
        assert is_single_string_selector(selector, "name") == theirs_is_single(selector, "name")
    assert match(slider, "s")
    with pytest.raises(TypeError, match="a selector is"):
        match(slider, 5)


def test_what_marks_classes():
    assert isinstance(models.Slider, MetaHasProps)

    @abstract
    class Base(HasProps):
        pass

    assert Base.properties() == set()


def test_palettes_as_arrays():
    import bokeh.palettes as theirs

    for palette in (theirs.Reds3, ["red", "#12345678"]):
        assert to_rgba_array(palette).tolist() == theirs.to_rgba_array(palette).tolist()
        assert to_rgba_array(palette).dtype == "uint8"
