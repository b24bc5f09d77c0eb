"""Colours as objects, held against Bokeh's."""

from __future__ import annotations

import bokeh.colors
import bokeh.colors.groups
import bokeh.colors.named
import pytest

from syncviz import colors
from syncviz.colors import HSL, RGB, Color, groups, named
from syncviz.colors.util import NamedColor
from syncviz.document import Document
from syncviz.models import Div, Scatter

SOME = [(10, 20, 30, 0.5), (255, 0, 0), (0, 0, 0), (255, 255, 255), (1, 128, 200, 1.0), (90, 90, 91, 0)]


def both(*parts):
    return RGB(*parts), bokeh.colors.RGB(*parts)


def test_the_names_of_bokeh():
    assert set(bokeh.colors.__all__) <= set(colors.__all__)
    assert set(bokeh.colors.named.__all__) == set(named.__all__)
    assert set(bokeh.colors.groups.__all__) == set(groups.__all__)
    for name in dir(bokeh.colors.RGB):
        assert name.startswith("_") or name == "to_serializable" or hasattr(RGB, name), name


@pytest.mark.parametrize("parts", SOME)
def test_what_a_colour_is_and_becomes(parts):
    ours, theirs = both(*parts)
    for method in ("to_css", "to_hex", "to_rgb", "copy"):
        assert str(getattr(ours, method)()) == str(getattr(theirs, method)()), method
    hsl, expected = ours.to_hsl(), theirs.to_hsl()
    assert (hsl.s, hsl.l, hsl.a) == (expected.s, expected.l, expected.a)
    assert hsl.h == pytest.approx(expected.h, abs=0.5)  # Bokeh 3.9 rounds it
    assert repr(ours) == str(theirs)
    assert ours.luminance == pytest.approx(theirs.luminance)
    assert ours.brightness == pytest.approx(theirs.brightness)
    for amount in (0, 0.1, 0.5, 2):
        assert ours.darken(amount).to_css() == theirs.darken(amount).to_css()
        assert ours.lighten(amount).to_css() == theirs.lighten(amount).to_css()
    assert RGB.from_tuple(parts).to_css() == bokeh.colors.RGB.from_tuple(parts).to_css()


@pytest.mark.parametrize("parts", [(120, 0.5, 0.5, 0.5), (0, 1, 0.25), (359, 0.1, 0.9, 1.0)])
def test_hue_saturation_lightness(parts):
    ours, theirs = HSL(*parts), bokeh.colors.HSL(*parts)
    for method in ("to_css", "to_rgb", "to_hsl", "copy"):
        assert str(getattr(ours, method)()) == str(getattr(theirs, method)())
    assert ours.darken(0.2).to_css() == theirs.darken(0.2).to_css()
    assert str(RGB.from_hsl(ours)) == str(bokeh.colors.RGB.from_hsl(theirs))
    assert type(HSL.from_rgb(RGB(1, 2, 3))) is HSL
    assert type(ours.lighten(0.1)) is HSL


def test_hex_strings():
    for text in ("#abc", "#abcd", "#aabbcc", "#aabbccdd"):
        assert RGB.from_hex_string(text).to_css() == bokeh.colors.RGB.from_hex_string(text).to_css()
    for text in ("abc", "#abcde", "red", "", None):
        with pytest.raises(ValueError, match="expected a colour such as '#rgb'"):
            RGB.from_hex_string(text)
    with pytest.raises(ValueError, match="alpha"):
        RGB.from_tuple((1, 2))


@pytest.mark.parametrize(
    ("text", "hexadecimal"),
    [("red", "#ff0000"), ("Tomato", "#ff6347"), ("#123", "#112233"), ("rgb(1, 2, 3)", "#010203"),
     ("rgba(255, 0, 0, 0.5)", "#ff000080"), ("rgb(100% 0% 0% / 50%)", "#ff000080"), ("hsl(120, 50%, 50%)", "#40bf40"),
     ("hsla(120deg 50% 50% / 1)", "#40bf40")],
)  # fmt: skip
def test_any_css_text(text, hexadecimal):
    assert RGB.from_css(text).to_hex() == hexadecimal


def test_css_text_that_is_no_colour():
    with pytest.raises(ValueError, match="expected a CSS colour"):
        RGB.from_css("rgb(1, 2)")


def test_named_colours():
    for name in bokeh.colors.named.__all__:
        ours, theirs = getattr(named, name), getattr(bokeh.colors.named, name)
        assert (ours.name, ours.to_css(), ours.to_hex()) == (theirs.name, theirs.to_css(), theirs.to_hex())
    assert NamedColor.find("red") is named.red
    assert NamedColor.find("nothing") is None
    assert NamedColor.from_string("#010203").to_css() == "rgb(1, 2, 3)"
    with pytest.raises(ValueError, match="did you mean 'tomato'"):
        NamedColor.from_string("tomatoe")
    with pytest.raises(AttributeError, match="did you mean 'tomato'"):
        named.tomatoe
    assert named.red.darken(0.2).to_css() == bokeh.colors.named.red.darken(0.2).to_css()
    names: dict = {}
    exec("from syncviz.colors.named import *", names)
    assert names["tomato"] is named.tomato


@pytest.mark.parametrize("name", groups.__all__)
def test_groups(name):
    ours, theirs = getattr(groups, name), getattr(bokeh.colors.groups, name)
    assert [color.name for color in ours] == [color.name for color in theirs]
    assert len(ours) == len(theirs)
    assert ours[0].name == theirs[0].name
    assert ours[ours[1].name.upper()] is ours[1]
    assert getattr(ours, ours[1].name) is ours[1]


def test_a_colour_that_is_not_in_the_group():
    with pytest.raises(KeyError, match="the group red has no colour 'samon', did you mean 'salmon'"):
        groups.red["samon"]
    with pytest.raises(AttributeError, match="no colour 'blue'"):
        groups.red.blue


def test_equality_and_clamping():
    assert RGB(1, 2, 3) == RGB(1, 2, 3)
    assert RGB(1, 2, 3) != RGB(1, 2, 4)
    assert len({RGB(1, 2, 3), RGB(1, 2, 3)}) == 1
    assert (Color.clamp(5, 3), Color.clamp(-5, 3), Color.clamp(9)) == (3, 0, 9)


def test_colours_are_values_of_properties_and_go_over_the_wire():
    glyph = Scatter(fill_color=RGB(1, 2, 3), line_color=named.tomato)
    assert (glyph.fill_color, glyph.line_color) == ("rgb(1, 2, 3)", "tomato")
    document = Document()
    document.add_root(Div(tags=[HSL(120, 0.5, 0.5)]))
    assert document.to_json()["roots"][0]["attributes"]["tags"] == ["hsl(120, 50.0%, 50.0%)"]
