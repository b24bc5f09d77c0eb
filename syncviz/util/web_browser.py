"""Opening a page in a web browser of this machine."""

from __future__ import annotations

from typing import Final, Protocol

from ..errors import SettingError
from .browser import get_browser_controller

__all__ = ["BrowserController", "open_page"]

_WAYS: Final = {"tab": 2, "window": 1}


class BrowserController(Protocol):
    """What a page is opened with; the browsers of the module `webbrowser` are such."""

    def open(self, url: str, new: int = 0) -> object:
        """Open ``url``, in a new window if ``new`` is 1 and in a new tab if it is 2."""


def open_page(
    url: str, browser: str | None = None, new: str = "tab", controller: BrowserController | None = None
) -> None:
    """Open a page.

    Args:
        url: where the page is.
        browser: a name that the module `webbrowser` knows; the setting ``browser`` if not given, and
            ``"none"`` opens nothing.
        new: ``"tab"`` or ``"window"``.
        controller: what to open the page with, instead of a browser of that module.

    Raises:
        SettingError: there is no such browser, or ``new`` is something else.
    """
    if new not in _WAYS:
        raise SettingError(f"new: expected 'tab' or 'window', got {new!r}")
    if controller is None:
        controller = get_browser_controller(browser)
    controller.open(url, new=_WAYS[new])
