"""The themes that Bokeh's users know by name.

Most of them set the same few properties of axes, legends, colour bars and titles. ``_theme`` says which; a theme is
then a line of colours, fonts and sizes, and what it has beyond that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..errors import nearest
from .theme import DEFAULT, Theme

__all__ = [
    "CALIBER",
    "CARBON",
    "CONTRAST",
    "DARK_MINIMAL",
    "LIGHT_MINIMAL",
    "NIGHT_SKY",
    "built_in_themes",
    "default",
    "theme_of",
]

CALIBER: Final = "caliber"
CARBON: Final = "carbon"
CONTRAST: Final = "contrast"
DARK_MINIMAL: Final = "dark_minimal"
LIGHT_MINIMAL: Final = "light_minimal"
NIGHT_SKY: Final = "night_sky"

_Values = dict[str, Any]


def _text(prefix: str, color: str | None, font: str, size: str, style: str | None = None) -> _Values:
    values = {"text_color": color, "text_font": font, "text_font_size": size, "text_font_style": style}
    return {f"{prefix}{name}": value for name, value in values.items() if value is not None}


def _lines(color: str, **alphas: float) -> _Values:
    """Colour and alpha of the lines of an axis, ``major_tick``, ``minor_tick`` and ``axis``."""
    values: _Values = {}
    for name, alpha in alphas.items():
        values[f"{name}_line_alpha"] = alpha
        values[f"{name}_line_color"] = color
    return values


def _legend(label: _Values, glyph_width: int = 15, **more: Any) -> _Values:
    return {"spacing": 8, "glyph_width": glyph_width, "label_standoff": 8, "border_line_alpha": 0, **label, **more}


def _bar(title: _Values, label: _Values, **more: Any) -> _Values:
    return {"major_tick_line_alpha": 0, "bar_line_alpha": 0, **title, **label, **more}


def _caliber() -> dict[str, _Values]:
    grey, font = "#5B5B5B", "Calibri Light"
    label = _text("major_label_", grey, font, "0.95em", "bold")
    return {
        "Axis": {
            "major_tick_in": 0, "major_tick_out": 3, "axis_label_standoff": 10, **label,
            **_lines(grey, major_tick=0.25, minor_tick=0.25, axis=1),
            **_text("axis_label_", grey, font, "1.15em", "bold"),
        },
        "Legend": _legend(_text("label_", grey, font, "0.95em", "bold"), background_fill_alpha=0.25),
        "BaseColorBar": _bar(_text("title_", grey, font, "1.15em", "bold"), label),
        "Title": _text("", grey, font, "1.25em", "bold"),
    }  # fmt: skip


def _carbon() -> dict[str, _Values]:
    dark, line, grey, light, font = "#1b1e23", "#4d4f51", "#808080", "lightgrey", "Courier New"
    label = _text("major_label_", grey, font, "0.95em", "normal")
    return {
        # Plots made of `Plot` itself stay as they are.
        "figure": {"background_fill_color": dark, "border_fill_color": dark, "outline_line_alpha": 0},
        "Grid": {"grid_line_color": grey, "grid_line_alpha": 0.1},
        "Axis": {
            "major_tick_line_color": line, "minor_tick_line_alpha": 0, "axis_line_color": line,
            "major_label_text_align": "left", **label, **_text("axis_label_", light, font, "1.15em", "normal"),
        },
        "Legend": _legend(
            _text("label_", grey, font, "0.95em", "bold"), background_fill_alpha=0, inactive_fill_alpha=0
        ),
        "BaseColorBar": _bar(
            _text("title_", light, font, "0.95em", "normal"), label, background_fill_color=dark
        ),
        "Title": _text("", light, font, "1.15em", "normal"),
    }  # fmt: skip


def _minimal(
    text: str, legend: str, bar: str, *, background: str | None = None, border: str | None = None,
    outline: str | None = None, bar_fill: str | None = None,
) -> dict[str, _Values]:
    """The family of themes without lines at the axes; with a background they have a grid of their own, too.

    ``text``, ``legend`` and ``bar`` are the colours of the writing at the axes, in legends and at colour bars.
    """
    font, small, large = "Helvetica", "1.025em", "1.25em"
    attrs: dict[str, _Values] = {
        "Axis": {
            "axis_label_standoff": 10, **_lines(text, major_tick=0, minor_tick=0, axis=0),
            **_text("major_label_", text, font, small), **_text("axis_label_", text, font, large, "normal"),
        },
        "Legend": _legend(_text("label_", legend, font, small), background_fill_alpha=0.25),
        "BaseColorBar": _bar(_text("title_", bar, font, small, "normal"), _text("major_label_", bar, font, small)),
        "Title": _text("", text, font, "1.15em"),
    }  # fmt: skip
    if background is not None:
        attrs["Plot"] = {
            "background_fill_color": background, "border_fill_color": border,
            "outline_line_color": outline, "outline_line_alpha": 0.25,
        }  # fmt: skip
        attrs["Grid"] = {"grid_line_color": "#E0E0E0", "grid_line_alpha": 0.25}
        attrs["Legend"]["background_fill_color"] = background
        attrs["BaseColorBar"]["background_fill_color"] = bar_fill
    return attrs


def _themes() -> Mapping[str, dict[str, _Values]]:
    light, grey, night = "#E0E0E0", "#5B5B5B", "#15191C"
    return {
        CALIBER: _caliber(),
        CARBON: _carbon(),
        CONTRAST: _minimal(
            "#000000", "#FFFFFF", light, background="#000000", border="#FFFFFF", outline="#000000", bar_fill=night
        ),
        DARK_MINIMAL: _minimal(
            light, light, light, background="#20262B", border=night, outline=light, bar_fill=night
        ),
        LIGHT_MINIMAL: _minimal(grey, grey, grey),
        NIGHT_SKY: _minimal(light, light, light, background="#2C001E", border=night, outline=light, bar_fill=night),
    }


class _BuiltInThemes(Mapping[str, Theme]):
    """Makes a theme when it is first asked for: that needs model classes, which most programs would never use."""

    def __init__(self) -> None:
        self._attrs = _themes()
        self._made: dict[str, Theme] = {}

    def __getitem__(self, name: str) -> Theme:
        if name not in self._made:
            self._made[name] = Theme(json={"attrs": self._attrs[name]})
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._attrs)

    def __len__(self) -> int:
        return len(self._attrs)


#: The theme that changes nothing.
default: Final = DEFAULT

#: All built-in themes by name.
built_in_themes: Final[Mapping[str, Theme]] = _BuiltInThemes()


def theme_of(theme: Theme | str | None) -> Theme:
    """Return a theme given as such, by name, or not at all. Raises ValueError for an unknown name."""
    if theme is None or theme == "default":
        return DEFAULT
    if isinstance(theme, Theme):
        return theme
    if not isinstance(theme, str):
        raise ValueError(f"a theme is a Theme object or the name of a built-in one, got {theme!r}")
    if theme not in built_in_themes:
        names = ("default", *built_in_themes)
        hint = nearest(theme, names)
        raise ValueError(f"a theme is a Theme object or one of {', '.join(names)}, got {theme!r}{hint}")
    return built_in_themes[theme]
