"""The modules under ``syncviz.models``: what the real Bokeh has in one of that name, ours has as well."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import bokeh.models
import pytest

from syncviz import models
from syncviz.errors import UnknownModel
from syncviz.models.doors import DOORS
from syncviz.models.factory import factory

THEIRS = [
    found.name.removeprefix("bokeh.models.")
    for found in pkgutil.walk_packages(bokeh.models.__path__, "bokeh.models.")
    if not found.name.startswith("bokeh.models.util")
]


def ours_and_theirs(name):
    return importlib.import_module(f"syncviz.models.{name}"), importlib.import_module(f"bokeh.models.{name}")


def test_there_is_a_file_for_each_door_and_a_door_for_each_module_of_bokeh():
    inside = {
        found.name.removeprefix("syncviz.models.")
        for found in pkgutil.walk_packages(models.__path__, "syncviz.models.")
    }
    assert inside >= set(DOORS)
    assert set(DOORS) >= set(THEIRS)
    # What is not a door must not stand where Bokeh has a module.
    own = inside - set(DOORS)
    assert not own & set(THEIRS), own


@pytest.mark.parametrize("name", sorted(THEIRS))
def test_a_door_has_what_bokeh_has_there(name):
    ours, theirs = ours_and_theirs(name)
    missing = set(theirs.__all__) - set(ours.__all__)
    assert not missing
    assert set(ours.__all__) <= set(dir(ours))
    for each in theirs.__all__:
        found = getattr(ours, each)
        assert found.__name__ == each or found in (models.ColorMap, models.RELATIVE_DATETIME_CONTEXT)
        module = getattr(theirs, each).__module__
        # The same class, wherever it comes through; only Bokeh's elements share names with other models.
        if module != "bokeh.models.dom":
            assert found is getattr(models, each)


@pytest.mark.parametrize("name", sorted(DOORS))
def test_what_a_door_announces_is_there(name):
    module = importlib.import_module(f"syncviz.models.{name}")
    names: dict = {}
    exec(f"from syncviz.models.{name} import *", names)
    assert len(module.__all__) == len(set(module.__all__)) > 0
    assert set(module.__all__) <= set(names)
    assert names[module.__all__[0]] is getattr(module, module.__all__[0])


def test_all_names_of_bokeh_models_are_there():
    missing = [name for name in bokeh.models.__all__ if not hasattr(models, name)]
    assert not missing
    assert set(bokeh.models.__all__) <= set(models.__all__)


def test_doors_are_attributes_of_models():
    code = "import syncviz.models as m; print(m.widgets.sliders.Slider is m.Slider, m.annotations.html.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["True", "syncviz.models.annotations.html"]
    assert {"widgets", "tools", "Slider"} <= set(dir(models))


def test_a_wrong_name_is_told_the_right_one():
    from syncviz.models import tools
    from syncviz.models.widgets import sliders

    with pytest.raises(UnknownModel, match=r"widgets\.sliders has no model 'Slidr', did you mean 'Slider"):
        sliders.Slidr
    with pytest.raises(AttributeError, match=r"'Paragraph', which is elsewhere in syncviz\.models"):
        tools.Paragraph
    with pytest.raises(ImportError):
        exec("from syncviz.models.tools import Hoover")


def test_a_door_makes_no_class_before_it_is_asked_for():
    code = (
        "from syncviz.models import tools, widgets, glyphs; from syncviz.models.factory import factory; import sys;"
        "print(len(factory._classes), 'numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["2", "False"]


# Families


def members(family):
    """Every class of ours that a program may make and that belongs to a family."""
    return {name for name in factory.catalogue.keys_by_wire_name.values() if issubclass(factory.get(name), family)}


@pytest.mark.parametrize("name", sorted(models.behaviours.FAMILIES))
def test_a_family_has_the_members_that_bokeh_has(name):
    place = next(door for door in THEIRS if name in importlib.import_module(f"bokeh.models.{door}").__dict__)
    theirs = getattr(importlib.import_module(f"bokeh.models.{place}"), name)
    expected = {each for each in bokeh.models.__all__ if each in factory.catalogue.classes}
    expected = {
        each for each in expected & set(factory.catalogue.keys_by_wire_name.values())
        if issubclass(getattr(bokeh.models, each), theirs)
    }  # fmt: skip
    known = {
        # Bokeh has had it since 3.10 only.
        "Drag": {"RangeTool"},
        # BokehJS alone has splines; and Bokeh forgets that these have the properties of the family.
        "FillGlyph": {"Ngon"}, "HatchGlyph": {"Ngon"}, "LineGlyph": {"Ngon", "Spline"}, "ConnectedXYGlyph": set(),
        # figure() makes these; they are not among Bokeh's models.
        "MapPlot": {"GMap"},
    }  # fmt: skip
    assert members(getattr(models, name)) == expected | known.get(name, set())


def test_families_are_for_asking():
    from syncviz.models import BoxZoomTool, ConnectedXYGlyph, Drag, GestureTool, Line, LineGlyph, Plot, Scatter, Scroll

    assert isinstance(BoxZoomTool(), Drag)
    assert not isinstance(BoxZoomTool(), Scroll)
    assert not isinstance(None, Drag)
    assert issubclass(Drag, GestureTool)
    assert isinstance(Line(), ConnectedXYGlyph)
    assert not isinstance(Scatter(), ConnectedXYGlyph)
    plot = Plot()
    plot.add_glyph(Line(name="line"))
    plot.add_tools(BoxZoomTool())
    assert [one.name for one in plot.select(type=LineGlyph)] == ["line"]
    assert [one.name for one in plot.select({"type": "ConnectedXYGlyph"})] == ["line"]
    assert [type(one) for one in plot.select(Drag)] == [BoxZoomTool]
    with pytest.raises(TypeError, match="only a family of models; make one of its members: WheelPanTool, WheelZoom"):
        Scroll()
    with pytest.raises(TypeError, match="all glyphs with line_color"):
        LineGlyph()


def test_functions_among_the_models():
    from syncviz.models import DatetimeTickFormatter
    from syncviz.models.formatters import RELATIVE_DATETIME_CONTEXT
    from syncviz.models.widgets.inputs import ColorMap, PaletteSelect
    from syncviz.util.warnings import BokehDeprecationWarning

    context = RELATIVE_DATETIME_CONTEXT()
    theirs = bokeh.models.RELATIVE_DATETIME_CONTEXT()
    assert isinstance(context, DatetimeTickFormatter)
    for name in theirs.properties() - {"subscribed_events", "tags"}:
        assert getattr(context, name) == getattr(theirs, name)
    with pytest.warns(BokehDeprecationWarning, match="has become PaletteSelect") as caught:
        select = ColorMap(items=[("a", ["red", "blue"])])
    assert isinstance(select, PaletteSelect)
    assert caught[0].filename == __file__
