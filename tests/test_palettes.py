"""``syncviz.palettes`` against ``bokeh.palettes``, which is the oracle here."""

from __future__ import annotations

import subprocess
import sys

import bokeh.palettes as oracle
import pytest
from bokeh.colors import named

from syncviz import palettes

GROUPS = ("brewer", "d3", "tol", "colorblind", "mpl", "bokeh", "all_palettes", "small_palettes")
SCALES = ("magma", "inferno", "plasma", "viridis", "cividis", "turbo", "grey", "gray")


@pytest.mark.parametrize("name", GROUPS)
def test_groups_hold_the_same_palettes_in_the_same_order(name):
    ours, theirs = getattr(palettes, name), getattr(oracle, name)
    assert ours == theirs
    assert list(ours) == list(theirs)
    assert [list(sizes) for sizes in ours.values()] == [list(sizes) for sizes in theirs.values()]


def test_every_palette_and_family_is_an_attribute():
    wanted = {
        name: value
        for name, value in vars(oracle).items()
        if not name.startswith("_")
        and (isinstance(value, tuple) or (isinstance(value, dict) and name not in ("palettes",)))
    }
    assert len(wanted) > 500
    assert {name: getattr(palettes, name) for name in wanted} == wanted
    assert set(wanted) <= set(dir(palettes))
    assert palettes.__palettes__ == oracle.__palettes__


def test_palettes_can_be_imported_by_name():
    from syncviz.palettes import Category10_3, Viridis256

    assert len(Viridis256) == 256
    assert Category10_3 == oracle.Category10_3


def test_the_groups_do_not_share_dicts_that_differ():
    assert 256 in palettes.mpl["Viridis"]
    assert 256 in palettes.all_palettes["Viridis"]
    assert 256 not in palettes.small_palettes["Viridis"]


def test_named_colors_are_those_of_css():
    assert palettes.named_colors == {name: getattr(named, name).to_hex() for name in named.__all__}
    assert len(palettes.named_colors) == 148


def test_an_unknown_palette_is_named_in_the_error():
    with pytest.raises(AttributeError, match="Viridis257"):
        palettes.Viridis257


def test_data_is_not_read_by_the_import():
    program = (
        "import sys, syncviz.palettes as p; assert p._names.cache_info().currsize == 0; "
        "assert 'numpy' not in sys.modules; p.Viridis3; assert p._names.cache_info().currsize == 1"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)


@pytest.mark.parametrize("name", SCALES)
@pytest.mark.parametrize("n", [0, 1, 2, 3, 6, 100, 255, 256])
def test_scales(name, n):
    assert getattr(palettes, name)(n) == getattr(oracle, name)(n)


@pytest.mark.parametrize("name", SCALES)
@pytest.mark.parametrize("n", [-1, 257])
def test_scales_refuse_what_they_do_not_have(name, n):
    with pytest.raises(ValueError, match="between 0 and 256"):
        getattr(palettes, name)(n)


@pytest.mark.parametrize("length", [1, 2, 3, 7, 11, 256])
def test_linear_palette_takes_the_same_colours_for_every_size(length):
    palette = oracle.Turbo256[:length]
    for n in range(length + 1):
        assert palettes.linear_palette(palette, n) == oracle.linear_palette(palette, n)


@pytest.mark.parametrize("midpoint", [0.0, 0.25, 0.4, 0.5, 0.75, 1.0])
@pytest.mark.parametrize("n", [1, 2, 9, 10, 11])
def test_diverging_palette(n, midpoint):
    first, second = oracle.Reds256, oracle.Blues256
    ours = palettes.diverging_palette(first, second, n, midpoint)
    assert len(ours) == n
    theirs = oracle.diverging_palette(first, second, n, midpoint)
    if len(theirs) == n:  # Bokeh 3.9 rounds both shares, and gives one too many or too few for some
        assert ours == theirs
    share = sum(color in first for color in ours)
    assert share == round(midpoint * n)


@pytest.mark.parametrize(
    "palette",
    [
        ("red",),
        ("black", "red"),
        ("#f00", "#0f08", "#0000ff80"),
        ("#F00f", "white", "#123456", "rebeccapurple"),
        oracle.Spectral11,
        oracle.Viridis256,
    ],
)
@pytest.mark.parametrize("n", [0, 1, 2, 3, 5, 19, 256])
def test_interp_palette(palette, n):
    assert palettes.interp_palette(palette, n) == oracle.interp_palette(palette, n)


@pytest.mark.parametrize(("palette", "n"), [((), 3), (("red",), -1), (("rot",), 2), (("#12345",), 1)])
def test_interp_palette_refuses(palette, n):
    with pytest.raises(ValueError, match="expected"):
        palettes.interp_palette(palette, n)


@pytest.mark.parametrize("color", ["red", "#0f0", "#1234", "#12345678", "#abcdef", "navy"])
@pytest.mark.parametrize("n", [None, 0, 2, 3, 17])
@pytest.mark.parametrize(("start", "end"), [(0, 255), (255, 0), (40, 200), (200, 40)])
def test_varying_alpha_palette(color, n, start, end):
    assert palettes.varying_alpha_palette(color, n, start, end) == oracle.varying_alpha_palette(
        color, n, start, end
    )


def test_names_of_colours_are_found_in_any_case():
    assert palettes.varying_alpha_palette("Navy", 3) == oracle.varying_alpha_palette("navy", 3)


def test_varying_alpha_palette_of_one_colour():
    assert palettes.varying_alpha_palette("red", 1, 128) == ("#ff000080",)
    assert palettes.varying_alpha_palette("red", None, 255, 255) == ("#ff0000",)


@pytest.mark.parametrize("bounds", [(-1, 255), (0, 256)])
def test_varying_alpha_palette_refuses_alpha_out_of_range(bounds):
    with pytest.raises(ValueError, match=r"between 0 and 255, got (-1|256)"):
        palettes.varying_alpha_palette("red", 3, *bounds)
