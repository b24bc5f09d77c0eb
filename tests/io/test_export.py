"""Pictures, taken by a real Chromium."""

import asyncio
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from syncviz.document import Document
from syncviz.errors import MissingDependency, SettingError
from syncviz.io import curdoc, export_png, export_svg, export_svgs
from syncviz.io.export import get_layout_html, get_screenshot_as_png, get_svgs
from syncviz.io.screen import open_screen
from syncviz.layouts import row
from syncviz.models import Div
from syncviz.plotting import figure

pytestmark = pytest.mark.e2e
SLOW = {"timeout": 60}


def plot(**options):
    made = figure(width=120, height=80, toolbar_location=None, border_fill_color="#ff0000", **options)
    made.line([1, 2, 3], [4, 6, 5])
    return made


def corner(path):
    with Image.open(path) as image:
        return image.size, image.convert("RGB").getpixel((1, 1))


def test_png(tmp_path, monkeypatch):
    assert export_png(plot(), filename=tmp_path / "a.png", **SLOW) == str(tmp_path / "a.png")
    assert corner(tmp_path / "a.png") == ((120, 80), (255, 0, 0))
    (tmp_path / "program.py").touch()
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(tmp_path / "program.py"))
    made = plot()
    path = export_png(made, width=60, height=70, scale_factor=2, **SLOW)
    assert path == str(tmp_path / "program.png")
    assert corner(path)[0] == (120, 140)
    assert (made.width, made.height) == (120, 80)


def test_documents_and_themes_and_running_loops(tmp_path):
    document = Document(theme="night_sky")
    document.add_root(row(plot(), plot()))

    async def inside_of_a_loop():
        return export_png(document, filename="d.png", **SLOW)

    assert corner(asyncio.run(inside_of_a_loop())) == ((240, 80), (255, 0, 0))
    curdoc().theme = "night_sky"
    assert get_screenshot_as_png(figure(width=50, height=50), **SLOW).getpixel((1, 1)) == (0x15, 0x19, 0x1C, 255)


def test_svg(tmp_path):
    made = row(plot(output_backend="svg"), plot(), row(plot(output_backend="svg")))
    [layout] = export_svg(made, filename="layout.svg", **SLOW)
    assert float(ElementTree.parse(layout).getroot().get("width")) == 360
    paths = export_svgs(made, filename="plots.svg", **SLOW)
    assert paths == [str(tmp_path / "plots.svg"), str(tmp_path / "plots_1.svg")]
    assert {ElementTree.parse(path).getroot().get("width") for path in paths} == {"120"}
    assert get_svgs(Div(text="no plot"), **SLOW) == []


def test_what_has_no_size_of_its_own():
    with pytest.raises(SettingError, match="width and height are for a plot"):
        get_layout_html(Div(), width=5)
    with pytest.raises(ValueError, match="width"):
        get_layout_html(plot(), width="wide")


def test_what_cannot_drive_a_browser(monkeypatch):
    with pytest.raises(SettingError, match="expected a Selenium driver or a Playwright browser"):
        export_png(plot(), webdriver=5)
    with pytest.raises(SettingError, match="scale_factor: expected a number above 0"):
        export_png(plot(), scale_factor=0)
    monkeypatch.setenv("SYNCVIZ_CHROMIUM_PATH", "/no/such/chromium")
    with pytest.raises(MissingDependency, match=r"cannot be started \(/no/such/chromium\)"):
        export_png(plot())
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    with pytest.raises(MissingDependency, match=r"syncviz\[export\]"):
        export_png(plot())
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(MissingDependency, match="pip install pillow"):
        get_screenshot_as_png(plot())


class Driver:
    """A Selenium driver as far as pictures need one, around nothing."""

    ratio = 1
    drawn = True

    def __init__(self):
        self.did = []

    def get(self, url):
        self.did.append(("get", Path(url.removeprefix("file://")).read_text("utf-8")[:15]))

    def execute_script(self, script):
        if "devicePixelRatio" in script:
            return self.ratio
        if "is_idle" in script:
            return self.drawn
        return [8, 30] if "outerWidth" in script else [120, 80]

    def set_window_size(self, width, height):
        self.did.append(("size", width, height))

    def get_screenshot_as_png(self):
        return b"a picture"


def test_a_selenium_driver(tmp_path):
    driver = Driver()
    export_png(plot(), filename="a.png", webdriver=driver)
    assert (tmp_path / "a.png").read_bytes() == b"a picture"
    assert driver.did == [("get", "<!DOCTYPE html>"), ("size", 128, 110)]
    driver.drawn = False
    with pytest.raises(TimeoutError, match=r"not drawn within 0\.0 s; timeout="):
        export_png(plot(), webdriver=driver, timeout=0.0)
    driver.ratio = 2
    with pytest.raises(SettingError, match="this one draws 2 pixels for one of the page, scale_factor asks for 1"):
        export_png(plot(), webdriver=driver)


def test_selenium_by_itself(tmp_path, monkeypatch):
    """With a module of that name that stands for Selenium, which is not installed here."""

    class Options:
        def __init__(self):
            self.flags = []
            self.binary_location = None

        def add_argument(self, flag):
            self.flags.append(flag)

    class Chrome(Driver):
        def __init__(self, options):
            super().__init__()
            self.options = options
            started.append(self)

        def quit(self):
            self.did.append(("quit",))

    started = []
    monkeypatch.setitem(sys.modules, "selenium", ModuleType("selenium"))
    module = ModuleType("selenium.webdriver")
    module.Chrome, module.ChromeOptions = Chrome, Options
    monkeypatch.setitem(sys.modules, "selenium.webdriver", module)
    export_png(plot(), filename="a.png", backend="selenium")
    monkeypatch.setenv("SYNCVIZ_EXPORT_BACKEND", "selenium")
    monkeypatch.setenv("SYNCVIZ_CHROMIUM_PATH", "/my/chromium")
    export_png(plot(), filename="a.png")
    assert [driver.did[-1] for driver in started] == [("quit",)] * 2
    assert started[1].options.binary_location == "/my/chromium"
    assert "--force-device-scale-factor=1" in started[0].options.flags
    monkeypatch.setitem(sys.modules, "selenium.webdriver", None)
    with pytest.raises(MissingDependency, match="pip install selenium"):
        export_png(plot())
    with pytest.raises(SettingError, match="expected one of auto, playwright, selenium"):
        export_png(plot(), backend="firefox")


def test_a_browser_that_is_there_already():
    with open_screen() as screen:
        browser = screen._page.context.browser
        png = get_screenshot_as_png(plot(), driver=browser, **SLOW)
        assert png.size == (120, 80)
        assert browser.is_connected()
