"""Opening pages and files in a web browser of this machine."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Any

from ..errors import SettingError, nearest
from ..settings import settings

__all__ = ["DummyWebBrowser", "get_browser_controller", "view"]

_WAYS = {"same": 0, "window": 1, "tab": 2}


class DummyWebBrowser:
    """Stands for a browser where none is to be opened."""

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
        """Open nothing."""
        return True


def get_browser_controller(browser: str | None = None) -> Any:
    """Return what opens pages: a browser that the module ``webbrowser`` knows by name, by default the setting's.

    ``"none"`` opens nothing. Raises SettingError for a browser that this machine does not have.
    """
    name = settings.browser(browser)
    if name == "none":
        return DummyWebBrowser()
    try:
        return webbrowser.get(name)
    except webbrowser.Error as error:
        raise SettingError(f"browser: there is no browser {name or 'on this machine'!r} ({error})") from error


def view(location: str, browser: str | None = None, new: str = "same", autoraise: bool = True) -> None:
    """Open an address, or a file by its path.

    ``new`` is "same", "window" or "tab". Raises SettingError for another word, or a browser that is not there.
    """
    if new not in _WAYS:
        raise SettingError(f"new: expected one of {', '.join(_WAYS)}, got {new!r}{nearest(str(new), _WAYS)}")
    url = location if location.startswith(("http", "file:")) else Path(location).resolve().as_uri()
    get_browser_controller(browser).open(url, new=_WAYS[new], autoraise=autoraise)
