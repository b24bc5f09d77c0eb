"""Pictures of plots, taken by a browser that nobody sees: PNG and SVG."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..document import Document
from ..embed.standalone import file_html
from ..errors import MissingDependency, SettingError
from ..model import Model
from ..resources import INLINE, Resources
from ..themes import Theme
from .screen import Screen, open_screen
from .state import State, curstate
from .util import default_filename

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = [
    "export_png",
    "export_svg",
    "export_svgs",
    "get_layout_html",
    "get_screenshot_as_png",
    "get_svg",
    "get_svgs",
]

T = TypeVar("T")

_TEMPLATE = """{% block preamble %}
<style>html, body { width: 100%; overflow: hidden; }</style>
{% endblock %}"""

_DRAWN = "window.Bokeh !== undefined && Bokeh.documents.length > 0 && Bokeh.documents[0].is_idle"
_SIZE = """
[...document.querySelectorAll("[data-root-id] > *")].map((it) => it.getBoundingClientRect()).reduce(
  ([width, height], box) => [Math.max(width, Math.ceil(box.right)), Math.max(height, Math.ceil(box.bottom))],
  [0, 0])
"""
_WRITE = """
const write = (view) => {
  const {ctx} = view.export("svg");
  return ctx.get_serialized_svg(true);
};
"""
_ROOT_SVGS = "(() => {" + _WRITE + """
  const roots = new Set(Bokeh.documents[0].roots());
  return Bokeh.index.roots.filter((view) => roots.has(view.model)).map(write);
})()"""
_PLOT_SVGS = "(() => {" + _WRITE + """
  const found = [];
  const look = (view) => {
    for (const child of view.child_views?.values() ?? []) {
      look(child);
    }
    if (view.model.output_backend === "svg") {
      found.push(write(view));
    }
  };
  Bokeh.index.roots.forEach(look);
  return found;
})()"""


def export_png(
    obj: Model | Document, *, filename: str | os.PathLike[str] | None = None, width: int | None = None,
    height: int | None = None, scale_factor: float = 1, webdriver: Any = None, timeout: float = 5,
    state: State | None = None, backend: str | None = None,
) -> str:
    """Write a picture of a plot, widget, layout or document, and return its absolute path.

    Args:
        obj: what to show.
        filename: by default the program's name, with the extension ``png``.
        width: in CSS pixels, for a plot in place of its own.
        height: the same.
        scale_factor: how many pixels of the picture one CSS pixel has.
        webdriver: a Selenium driver or a Playwright browser to use; else one is started and ended.
        timeout: seconds that the browser may take to draw.
        state: whose document's theme models have; that of this process if not given.
        backend: ``"playwright"`` or ``"selenium"``, to drive a browser of its own; the setting ``export_backend`` if
            not given.

    Raises:
        MissingDependency: there is no browser, or nothing to drive it with.
        SettingError: something else than a plot has no size of its own to change, or the picture would be empty.
        TimeoutError: it was not drawn in time.
    """
    html = get_layout_html(obj, width=width, height=height, theme=_theme(obj, state))
    png = _in_browser(html, webdriver, backend, timeout, scale_factor, _picture)
    path = os.path.abspath(os.path.expanduser(filename or default_filename("png")))
    Path(path).write_bytes(png)
    return path


def get_screenshot_as_png(
    obj: Model | Document, *, driver: Any = None, timeout: float = 5, resources: Resources = INLINE,
    width: int | None = None, height: int | None = None, scale_factor: float = 1, state: State | None = None,
    backend: str | None = None,
) -> Image:
    """Return the picture that ``export_png`` would write, as an image of Pillow (without it, MissingDependency)."""
    try:
        from PIL import Image
    except ImportError as error:
        raise MissingDependency(
            "get_screenshot_as_png needs Pillow, which is not installed: pip install pillow"
            " (export_png does without)"
        ) from error
    html = get_layout_html(obj, resources=resources, width=width, height=height, theme=_theme(obj, state))
    png = _in_browser(html, driver, backend, timeout, scale_factor, _picture)
    return Image.open(io.BytesIO(png)).convert("RGBA")


def export_svg(
    obj: Model | Document, *, filename: str | os.PathLike[str] | None = None, width: int | None = None,
    height: int | None = None, webdriver: Any = None, timeout: float = 5, state: State | None = None,
    backend: str | None = None,
) -> list[str]:
    """Write a layout as one SVG file, or each root of a document as one, and return their absolute paths.

    The arguments and errors are those of ``export_png``.
    """
    svgs = get_svg(obj, driver=webdriver, timeout=timeout, width=width, height=height, state=state, backend=backend)
    return _write_all(svgs, filename)


def export_svgs(
    obj: Model | Document, *, filename: str | os.PathLike[str] | None = None, width: int | None = None,
    height: int | None = None, webdriver: Any = None, timeout: float = 5, state: State | None = None,
    backend: str | None = None,
) -> list[str]:
    """Write each plot that has ``output_backend="svg"`` as an SVG file, and return their absolute paths: none where
    there are no such plots.

    The arguments and errors are those of ``export_png``.
    """
    svgs = get_svgs(obj, driver=webdriver, timeout=timeout, width=width, height=height, state=state, backend=backend)
    return _write_all(svgs, filename)


def get_svg(
    obj: Model | Document, *, driver: Any = None, timeout: float = 5, resources: Resources = INLINE,
    width: int | None = None, height: int | None = None, state: State | None = None, backend: str | None = None,
) -> list[str]:
    """Return the texts that ``export_svg`` would write."""
    return _svgs(obj, _ROOT_SVGS, driver, timeout, resources, width, height, state, backend)


def get_svgs(
    obj: Model | Document, *, driver: Any = None, timeout: float = 5, resources: Resources = INLINE,
    width: int | None = None, height: int | None = None, state: State | None = None, backend: str | None = None,
) -> list[str]:
    """Return the texts that ``export_svgs`` would write."""
    return _svgs(obj, _PLOT_SVGS, driver, timeout, resources, width, height, state, backend)


def get_layout_html(
    obj: Model | Document, *, resources: Resources = INLINE, width: int | None = None, height: int | None = None,
    theme: Theme | None = None,
) -> str:
    """Return the page that pictures are taken of. ``width`` and ``height`` are for plots, which do not change by it."""
    if width is None and height is None:
        return _page(obj, resources, theme)
    if not isinstance(obj, Model) or "Plot" not in obj.model_names:
        raise SettingError(f"width and height are for a plot, got {obj!r}: give the sizes of what is in it")
    plot: Any = obj
    given = {"width": width, "height": height}
    shown = {name: value for name, value in given.items() if value is not None}
    kept = {name: plot._values[name] for name in shown if name in plot._values}
    # Not as a change: nobody is to hear of a size that is there for a picture only.
    plot._values.update({name: plot._properties[name].prepare(plot, value) for name, value in shown.items()})
    try:
        return _page(obj, resources, theme)
    finally:
        for name in shown:
            del plot._values[name]
        plot._values.update(kept)


def _page(obj: Model | Document, resources: Resources, theme: Theme | None) -> str:
    return file_html(
        obj, resources, "", template=_TEMPLATE, theme=theme, suppress_callback_warning=True, _always_new=True
    )


def _theme(obj: Model | Document, state: State | None) -> Theme | None:
    return None if isinstance(obj, Document) else (state or curstate()).document.theme


def _svgs(
    obj: Model | Document, script: str, driver: Any, timeout: float, resources: Resources, width: int | None,
    height: int | None, state: State | None, backend: str | None,
) -> list[str]:
    html = get_layout_html(obj, resources=resources, width=width, height=height, theme=_theme(obj, state))
    found: list[str] = _in_browser(
        html, driver, backend, timeout, 1, lambda screen: screen.evaluate(script)
    )
    return found


def _picture(screen: Screen) -> bytes:
    width, height = screen.evaluate(_SIZE)
    if not width or not height:
        raise SettingError("the picture would be empty: what is to be shown has no size")
    return screen.picture(width, height)


def _in_browser(
    html: str, driver: Any, backend: str | None, timeout: float, scale_factor: float, take: Callable[[Screen], T]
) -> T:
    """Open a page, wait until it is drawn, and return what ``take`` makes of it."""
    handle, name = tempfile.mkstemp(prefix="syncviz-", suffix=".html")
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(html)

        def run() -> T:
            with open_screen(driver, scale_factor, backend) as screen:
                screen.open(Path(name).as_uri())
                screen.wait_for(_DRAWN, timeout)
                return take(screen)

        if driver is not None:
            return run()  # it belongs to the thread that made it
        # Playwright refuses threads that run an event loop, as those of notebooks do.
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(run).result()
    finally:
        with suppress(FileNotFoundError):
            os.unlink(name)


def _write_all(svgs: Sequence[str], filename: str | os.PathLike[str] | None) -> list[str]:
    first = Path(os.path.abspath(os.path.expanduser(filename or default_filename("svg"))))
    paths = []
    for number, svg in enumerate(svgs):
        path = first if number == 0 else first.with_name(f"{first.stem}_{number}{first.suffix}")
        path.write_text(svg, "utf-8")
        paths.append(str(path))
    return paths
