"""What ``help`` and ``inspect.signature`` say of classes of models."""

from __future__ import annotations

import inspect
import pydoc

import pytest

from syncviz import models
from syncviz.core.property import UNSET
from syncviz.models.factory import factory


def test_the_docstring_lists_own_properties_first_and_inherited_ones_by_base():
    lines = models.Slider.__doc__.splitlines()
    assert lines[0] == "The BokehJS model Slider."
    headings = [line for line in lines if line.startswith("Properties")]
    assert headings[:3] == ["Properties:", "Properties of BaseNumericalSlider:", "Properties of AbstractSlider:"]
    assert headings[-1] == "Properties of Model:"
    own = lines[lines.index("Properties:") : lines.index("Properties of BaseNumericalSlider:")]
    assert "    value: a number (no default)" in own
    assert "    value_throttled: a number (computed in the browser)" in own
    assert "    step: a number (default 1)" in lines
    assert "    direction: one of 'ltr', 'rtl' (default 'ltr')" in lines


def test_each_property_is_told_of_once():
    for key in set(factory.catalogue.classes) - {"HasProps", "Model"}:
        cls = factory.get(key)
        told = [line.split(":")[0].strip() for line in cls.__doc__.splitlines() if line[4:5].isalpha() and ":" in line]
        assert {name for name in cls._properties if told.count(name) != 1} == set(), key


def test_defaults_are_shown_as_a_program_would_write_them():
    assert "(default Title())" in models.Plot.__doc__
    assert "(default MercatorTicker(dimension='lat'))" in models.MercatorAxis.__doc__
    assert "(default field('x'))" in models.Line.__doc__
    assert "Takes by position: x, y, radius." in models.Circle.__doc__
    assert "    toggleable: visible" in models.HoverTool.__doc__
    assert models.Glyph.__doc__.startswith("The BokehJS model Glyph.")
    assert models.BaseText.__doc__.startswith("A base of BokehJS models: BaseText.")


def test_help_shows_it():
    text = pydoc.plain(pydoc.render_doc(models.Slider))
    assert "show_value: True or False (default True)" in text
    assert "format='0[.]00'" in text  # in the signature, which newer Pythons fold


def test_signatures_are_what_constructors_take():
    circle = inspect.signature(models.Circle).parameters
    assert list(circle)[:3] == ["x", "y", "radius"]
    assert circle["x"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert circle["line_color"].kind is inspect.Parameter.KEYWORD_ONLY
    assert repr(circle["line_color"].default) == "'black'"
    assert circle["radius"].default is UNSET
    assert next(iter(inspect.signature(models.Row).parameters.values())).kind is inspect.Parameter.VAR_POSITIONAL
    assert str(next(iter(inspect.signature(models.MercatorAxis).parameters.values()))) == "dimension: 'str' = 'lat'"
    assert "value_throttled" not in inspect.signature(models.Slider).parameters


@pytest.mark.parametrize("key", ["Slider", "Row", "MercatorAxis", "ColumnDataSource", "Plot", "dom.Div"])
def test_what_a_signature_names_is_accepted(key):
    cls = factory.get(key)
    names = [name for name, one in inspect.signature(cls).parameters.items() if one.kind is one.KEYWORD_ONLY]
    cls(**dict.fromkeys(names, UNSET))


def test_classes_of_users_say_what_they_are():
    class Louder(models.Slider):
        def __init__(self, top):
            """Not called."""

    class Quieter(models.Slider):
        """Less loud."""

    assert list(inspect.signature(Louder).parameters) == ["top"]
    assert Louder.__doc__ is None
    assert Quieter.__doc__ == "Less loud."
    assert "show_value" in inspect.signature(Quieter).parameters
