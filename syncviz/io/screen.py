"""A page in a browser that nobody sees, driven by Playwright or by Selenium."""

from __future__ import annotations

import importlib.util
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from ..errors import MissingDependency, SettingError
from ..settings import settings

__all__ = ["Screen", "open_screen"]

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = ("--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update")


class Screen(Protocol):
    """One page."""

    def open(self, url: str) -> None:
        """Load a page."""

    def wait_for(self, expression: str, timeout: float) -> None:
        """Wait until an expression in JavaScript is true. Raises TimeoutError after so many seconds."""

    def evaluate(self, expression: str) -> Any:
        """Return what an expression in JavaScript gives."""

    def picture(self, width: int, height: int) -> bytes:
        """Return the upper left part of the page, in CSS pixels, as PNG."""


@contextmanager
def open_screen(driver: Any = None, scale_factor: float = 1, backend: str | None = None) -> Iterator[Screen]:
    """Open a page in a browser: that of ``driver`` (a Selenium driver, or a Playwright browser), or a new one.

    ``backend`` says what drives a new one, the setting ``export_backend`` if it is not given. Raises MissingDependency
    where there is no browser or nothing to drive it, SettingError for a scale that is none, or that a Selenium driver
    does not have.
    """
    if not 0 < scale_factor <= 20:
        raise SettingError(f"scale_factor: expected a number above 0 and up to 20, got {scale_factor!r}")
    if driver is None and _chosen(backend) == "selenium":
        with _own_driver(scale_factor) as own:
            yield _SeleniumScreen(own, scale_factor)
    elif driver is None:
        with _own_browser() as browser, _playwright_page(browser, scale_factor) as page:
            yield page
    elif hasattr(driver, "new_page"):
        with _playwright_page(driver, scale_factor) as page:
            yield page
    elif hasattr(driver, "execute_script"):
        yield _SeleniumScreen(driver, scale_factor)
    else:
        raise SettingError(f"webdriver: expected a Selenium driver or a Playwright browser, got {driver!r}")


def _chosen(backend: str | None) -> str:
    chosen = settings.export_backend(backend)
    if chosen != "auto":
        return chosen
    only_selenium = importlib.util.find_spec("playwright") is None and importlib.util.find_spec("selenium") is not None
    return "selenium" if only_selenium else "playwright"


@contextmanager
def _own_driver(scale_factor: float) -> Iterator[Any]:
    try:
        from selenium.webdriver import Chrome, ChromeOptions  # type: ignore[import-not-found,unused-ignore]
    except ImportError as error:
        raise MissingDependency("Selenium is not installed: pip install selenium, or use Playwright") from error
    options = ChromeOptions()
    for flag in (*_FLAGS, "--headless=new", "--no-sandbox", f"--force-device-scale-factor={scale_factor}"):
        options.add_argument(flag)
    path = _path_of_chromium()
    if path is not None:
        options.binary_location = path
    driver = Chrome(options=options)
    try:
        yield driver
    finally:
        driver.quit()


def _path_of_chromium() -> str | None:
    return settings.chromium_path() or next(filter(None, map(shutil.which, _BROWSERS)), None)


@contextmanager
def _own_browser() -> Iterator[Any]:
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError as error:
        raise MissingDependency(
            "pictures are taken by a browser, which Playwright drives: pip install 'syncviz[export]', and install"
            " Chromium (playwright install chromium); or give webdriver= a Selenium driver"
        ) from error
    path = _path_of_chromium()
    with sync_playwright() as playwright:
        try:
            # There is no sandbox for the superuser, who runs programs in containers.
            browser = playwright.chromium.launch(executable_path=path, args=[*_FLAGS], chromium_sandbox=False)
        except Error as error:
            raise MissingDependency(
                f"Chromium cannot be started ({path or 'none was found'}): playwright install chromium, or let"
                f" SYNCVIZ_CHROMIUM_PATH say where it is ({error})"
            ) from error
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def _playwright_page(browser: Any, scale_factor: float) -> Iterator[Screen]:
    page = browser.new_page(device_scale_factor=scale_factor)
    try:
        yield _PlaywrightScreen(page)
    finally:
        page.close()


class _PlaywrightScreen:
    def __init__(self, page: Any) -> None:
        self._page = page

    def open(self, url: str) -> None:
        self._page.goto(url)

    def wait_for(self, expression: str, timeout: float) -> None:
        _poll(self, expression, timeout)

    def evaluate(self, expression: str) -> Any:
        return self._page.evaluate(expression)

    def picture(self, width: int, height: int) -> bytes:
        self._page.set_viewport_size({"width": width, "height": height})
        png: bytes = self._page.screenshot(clip={"x": 0, "y": 0, "width": width, "height": height})
        return png


class _SeleniumScreen:
    def __init__(self, driver: Any, scale_factor: float) -> None:
        self._driver = driver
        ratio = self.evaluate("window.devicePixelRatio")
        if ratio != scale_factor:
            raise SettingError(
                f"webdriver: this one draws {ratio} pixels for one of the page, scale_factor asks for {scale_factor};"
                f" start the driver with --force-device-scale-factor={scale_factor}"
            )

    def open(self, url: str) -> None:
        self._driver.get(url)

    def wait_for(self, expression: str, timeout: float) -> None:
        _poll(self, expression, timeout)

    def evaluate(self, expression: str) -> Any:
        return self._driver.execute_script(f"return ({expression.strip()});")

    def picture(self, width: int, height: int) -> bytes:
        # What the window has around the page belongs to its size.
        extra = self.evaluate("[window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight]")
        self._driver.set_window_size(width + max(0, extra[0]), height + max(0, extra[1]))
        png: bytes = self._driver.get_screenshot_as_png()
        return png


def _poll(screen: Screen, expression: str, timeout: float) -> None:
    deadline = time.monotonic() + timeout
    while not screen.evaluate(expression):
        if time.monotonic() > deadline:
            raise TimeoutError(f"the page was not drawn within {timeout} s; timeout= gives it longer")
        time.sleep(0.02)
