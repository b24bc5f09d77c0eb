"""Themes by name, from files, and what is said of those that cannot be used. What they do to documents is in
tests/parity/scripts/themes and tests/document."""

import json
import logging
import subprocess
import sys

import bokeh.models
import bokeh.plotting
import bokeh.themes
import pytest

from syncviz import models, themes
from syncviz.document import Document
from syncviz.errors import MissingDependency
from syncviz.models.catalogue import SUPPORTED, load
from syncviz.models.factory import factory
from syncviz.plotting import figure
from syncviz.themes import Theme, built_in_themes

YAML = """
attrs:
    Plot:
        background_fill_color: '#2F2F2F'
    Axis:
        axis_line_color: !!null
    Grid:
        grid_line_dash: [6, 4]
line_defaults:
    line_width: 3
"""


def test_the_names_are_bokehs():
    assert sorted(built_in_themes) == sorted(bokeh.themes.built_in_themes)
    for name in bokeh.themes.__all__:
        if name.isupper():
            assert getattr(themes, name) == getattr(bokeh.themes, name)
    assert themes.default.is_empty


@pytest.mark.parametrize("name", sorted(bokeh.themes.built_in_themes))
def test_built_in_themes_hold_bokehs_values(name):
    theirs = bokeh.themes.built_in_themes[name]
    for class_name in ("Figure", "Plot", "LinearAxis", "DatetimeAxis", "Grid", "Legend", "ColorBar", "Title", "Div"):
        ours = dict(built_in_themes[name].values_for(getattr(models, class_name)) or {})
        assert ours == theirs._for_class(getattr(bokeh.models, class_name, bokeh.models.Plot)), class_name
    expected = theirs._for_class(bokeh.plotting.figure)
    assert dict(built_in_themes[name].values_for(figure) or {}) == expected


def test_themes_cost_nothing_before_they_are_used():
    code = "import syncviz.themes as t; print(sorted(t.built_in_themes._made))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"


def test_themes_from_files(tmp_path, caplog):
    (tmp_path / "theme.yaml").write_text(YAML)
    (tmp_path / "theme.json").write_text(json.dumps({"attrs": {"Plot": {"background_fill_color": "#2F2F2F"}}}))
    (tmp_path / "empty.yaml").write_text("")
    from_yaml = Theme(filename=tmp_path / "theme.yaml")
    assert from_yaml.values_for(models.LinearAxis) == {"axis_line_color": None}
    assert from_yaml.values_for(models.Line) == {"line_width": 3}
    assert from_yaml.values_for(models.Div) is None
    from_json = Theme(str(tmp_path / "theme.json"))
    assert from_json.values_for(figure) == {"background_fill_color": "#2F2F2F"} == from_yaml.values_for(figure)
    assert Theme(filename=tmp_path / "empty.yaml").is_empty
    assert not from_yaml.is_empty
    assert not Theme(json={"fill_defaults": {"fill_alpha": 0.5}}).is_empty
    assert caplog.records == []


def test_the_values_of_a_theme_are_its_own():
    given = {"attrs": {"Slider": {"width": 5}}}
    theme = Theme(json=given)
    given["attrs"]["Slider"]["width"] = 6
    assert theme.values_for(models.Slider) == {"width": 5}


def test_yaml_needs_pyyaml(tmp_path, monkeypatch):
    (tmp_path / "theme.yaml").write_text(YAML)
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(MissingDependency, match=r"theme\.yaml: reading YAML needs PyYAML.*syncviz\[yaml\]"):
        Theme(filename=tmp_path / "theme.yaml")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("attrs: {Slider: {widht: 5}}", "Slider has no property 'widht', did you mean 'width'"),
        ("attrs: {figure: {titel: x}}", "figure has no property 'titel', did you mean 'title'"),
        ("attrs: {Slider: {width: wide}}", "Slider.width expects"),
        ("attrs: {Slider: 5}", "Slider has properties and their values, got 5"),
        ("attrs: 5", "got attrs: 5"),
        ("atrs: {}", "got 'atrs', did you mean 'attrs'"),
        ("line_defaults: 5", "line_defaults has properties and their values"),
        ("[1, 2]", "a theme is {'attrs'"),
        ("a: b: c", "not YAML"),
    ],
)
def test_what_is_wrong_with_a_theme_is_said(tmp_path, content, message):
    file = tmp_path / "theme.yaml"
    file.write_text(content)
    with pytest.raises(ValueError, match="theme") as caught:
        Theme(filename=file)
    assert str(file) in str(caught.value)
    assert message in str(caught.value)


def test_json_that_is_none(tmp_path):
    (tmp_path / "theme.json").write_text("{")
    with pytest.raises(ValueError, match=r"theme\.json: not JSON"):
        Theme(filename=tmp_path / "theme.json")
    for arguments in ({}, {"filename": tmp_path / "theme.json", "json": {}}):
        with pytest.raises(ValueError, match="from a file or from json"):
            Theme(**arguments)


def test_an_unknown_class_may_be_the_programs_own(caplog):
    with caplog.at_level(logging.WARNING):
        theme = Theme(json={"attrs": {"Sider": {"width": 7}, "Figure": {"width": 1}}})
    [record] = caplog.records
    assert record.getMessage().startswith("theme: there is no class 'Sider' (yet), did you mean 'Slider'")

    class Sider(models.Slider):
        pass

    assert theme.values_for(Sider) == {"width": 7}


def test_a_property_of_subclasses_or_of_another_version_is_none_that_is_wrong():
    Theme(json={"attrs": {"Glyph": {"line_color": "red"}, "Widget": {"title": "t"}}})
    elsewhere = [
        (key, name)
        for minor in SUPPORTED
        for key, spec in load(minor).classes.items()
        if key in factory.catalogue.classes
        for name in spec.properties.keys() - factory.get(key)._properties.keys()
    ]
    assert elsewhere
    for class_name, name in elsewhere:
        assert not Theme(json={"attrs": {class_name: {name: None}}}).is_empty


def test_names_that_there_are_not():
    document = Document()
    with pytest.raises(ValueError, match=r"one of default, caliber.*got 'dark_minimum', did you mean 'dark_minimal'"):
        document.theme = "dark_minimum"
    with pytest.raises(ValueError, match="a theme is a Theme object or the name"):
        document.theme = 5
    assert document.theme.is_empty
    document.theme = "dark_minimal"
    assert document.theme is built_in_themes["dark_minimal"]


def test_documents_of_one_process_have_themes_of_their_own():
    dark, light = Document(theme="dark_minimal"), Document(theme="light_minimal")
    plots = [figure(), figure(), figure()]
    dark.add_root(plots[0])
    light.add_root(plots[1])
    assert [plot.xaxis[0].axis_label_text_color for plot in plots] == ["#E0E0E0", "#5B5B5B", "#444444"]
    dark.remove_root(plots[0])
    light.add_root(plots[0])
    assert plots[0].xaxis[0].axis_label_text_color == "#5B5B5B"


def test_a_theme_for_one_model():
    slider = models.Slider()
    Theme(json={"attrs": {"Slider": {"width": 7}}}).apply_to_model(slider)
    assert slider.width == 7
