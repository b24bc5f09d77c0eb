"""Pages of scripts look in a real Chromium as those of the real Bokeh do, with the same BokehJS.

Two pictures are alike if they have one size and at most ``SHARE`` of their pixels differ in a channel by more than
``LEVELS`` (of 255): what anti-aliasing may do. Otherwise both and what differs are left in pytest's directory.
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page, sync_playwright

from .running import run

pytestmark = pytest.mark.e2e

LEVELS = 16
SHARE = 0.0002

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--hide-scrollbars"]
IDLE = "() => window.Bokeh && Bokeh.documents.length > 0 && Bokeh.documents.every((doc) => doc.is_idle)"

PICTURED = (
    "annotations/arrows", "annotations/bands_and_whiskers", "annotations/boxes", "annotations/colour_bars",
    "annotations/labels", "axes/datetime_with_formats", "axes/factors", "axes/logarithmic", "axes/number_formats",
    "colours/named_and_groups", "glyphs/all_markers", "glyphs/bars", "glyphs/contours", "glyphs/hexagons",
    "glyphs/images", "glyphs/round_things", "glyphs/stacked_bars", "graphs/by_hand", "layouts/grid_of_plots",
    "layouts/nested_layout", "layouts/sizing_modes", "plots/legends_from_labels_fields_and_groups",
    "plots/subplots_in_a_frame", "plots/temperature_line", "plots/title_forms", "plots/twin_axes_with_own_ranges",
    "tables/cube", "tables/linked_to_a_plot", "themes/from_a_file", "themes/in_the_document",
    "transforms/cumulative_and_stacked", "widgets/buttons", "widgets/groups", "widgets/sliders", "widgets/tabs",
    "widgets/text_inputs",
)  # fmt: skip


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = chromium.new_context(viewport={"width": 900, "height": 700}, device_scale_factor=1)
        context.route("**/*", lambda route: route.continue_() if route.request.url[:5] == "file:" else route.abort())
        yield context.new_page()
        chromium.close()


def picture(page: Page, name: str, library: str, path: Path) -> Image.Image:
    """Return a picture of the whole page which ``library`` writes for the document of a script."""
    resources = importlib.import_module(f"{library}.resources")
    embed = importlib.import_module(f"{library}.embed")
    path.write_text(embed.file_html(run(name, library).document, resources.INLINE, name), encoding="utf-8")
    page.goto(path.as_uri())
    page.wait_for_function(IDLE, timeout=30_000)
    page.evaluate("() => document.fonts.ready.then(() => null)")
    found: Any = Image.open(io.BytesIO(page.screenshot(full_page=True, animations="disabled")))
    return found.convert("RGB")


def share_of_differing_pixels(one: Image.Image, other: Image.Image) -> float:
    red, green, blue = ImageChops.difference(one, other).split()
    largest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(largest.histogram()[LEVELS + 1 :]) / (one.width * one.height)


@pytest.mark.parametrize("name", PICTURED)
def test_a_page_looks_as_with_bokeh(name, page, tmp_path):
    ours = picture(page, name, "syncviz", tmp_path / "ours.html")
    theirs = picture(page, name, "bokeh", tmp_path / "theirs.html")
    same_size = ours.size == theirs.size
    share = share_of_differing_pixels(ours, theirs) if same_size else 1.0
    if share > SHARE:
        ours.save(tmp_path / "ours.png")
        theirs.save(tmp_path / "theirs.png")
        if same_size:
            ImageChops.difference(ours, theirs).save(tmp_path / "difference.png")
        pytest.fail(f"{share:.2%} of the pixels differ ({ours.size} and {theirs.size}): see the pictures in {tmp_path}")
    assert len(ours.getcolors(ours.width * ours.height) or ()) > 5, "the page is empty"


def test_the_comparison_sees_what_differs():
    white = Image.new("RGB", (100, 100), "white")
    assert share_of_differing_pixels(white, Image.new("RGB", (100, 100), (250, 250, 240))) == 0
    dot = white.copy()
    dot.paste((255, 255, 200), (0, 0, 10, 2))
    assert share_of_differing_pixels(white, dot) == 0.002
