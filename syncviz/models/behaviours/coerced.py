"""What programs may write in place of the wire's own form: a text for a Title, a list for a FixedTicker …"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import Any

from ... import palettes
from ...colors import RGB
from ...core.arrays import is_array
from ...core.coercions import accept_color
from ...core.registry import registry
from ...core.values import is_column
from ...errors import nearest
from ..names import is_a
from .columns import columns_of
from .images import picture_url

__all__ = ["COERCIONS"]

def _hex_color(value: Any) -> Any:
    """Return a colour as ``#rrggbb``, the only form that the browser's own colour input shows."""
    accepted = accept_color(value, palettes.named_colors)
    return RGB.from_css(accepted).to_hex() if isinstance(accepted, str) else value


def _palette(value: Any) -> Any:
    if isinstance(value, str):
        found = getattr(palettes, value, None)
        if not isinstance(found, tuple):
            raise ValueError(f"there is no palette {value!r}{nearest(value, palettes.__palettes__)}")
        return list(found)
    return value


def _mapper(value: Any) -> Any:
    return registry.resolve("LinearColorMapper")(palette=value) if isinstance(value, str) else value


def _legend_items(value: Any) -> Any:
    if isinstance(value, list | tuple) and any(isinstance(item, tuple) for item in value):
        make = registry.resolve("LegendItem")
        return [make(label=item[0], renderers=item[1]) if isinstance(item, tuple) else item for item in value]
    return value


def _tabs(value: Any) -> Any:
    if isinstance(value, list | tuple) and any(isinstance(item, tuple) for item in value):
        make = registry.resolve("TabPanel")
        return [make(title=item[0], child=item[1]) if isinstance(item, tuple) else item for item in value]
    return value


def _children(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [{"child": item} if is_a(item, "UIElement") else item for item in value]
    return value


def _tooltips(value: Any) -> Any:
    return list(value.items()) if isinstance(value, dict) else value


def _grouping(value: Any) -> Any:
    if value == "group_by_name":
        return registry.resolve("GroupByName")()
    if isinstance(value, list) and all(isinstance(item, list | tuple) for item in value):
        return registry.resolve("GroupByModels")(groups=value)
    return value


def _modifiers(value: Any) -> Any:
    """Return "ctrl+shift" as the struct that BokehJS has."""
    if not isinstance(value, str):
        return value
    names = [name.strip() for name in value.split("+") if name.strip()]
    unknown = [name for name in names if name not in ("alt", "ctrl", "shift")]
    if unknown:
        raise ValueError(f"modifiers are alt, ctrl and shift, joined by '+'; got {value!r}")
    return dict.fromkeys(names, True)


def _handles(value: Any) -> Any:
    if is_a(value, "AreaVisuals"):
        return registry.resolve("BoxInteractionHandles")(all=value)
    return value


def _side(symbol: str) -> Callable[[Any], Any]:
    def coerce(value: Any) -> Any:
        return registry.resolve("Node")(target="frame", symbol=symbol) if value is None else value

    return coerce


def _text_as_bytes(value: Any) -> Any:
    return value.encode() if isinstance(value, str) else value


def _title(value: Any) -> Any:
    return registry.resolve("Title")(text=value) if isinstance(value, str) else value


def _ticker(value: Any) -> Any:
    if is_column(value):
        return registry.resolve("FixedTicker")(ticks=value if is_array(value) else list(value))
    return value


def _parsed(value: Any, parse: Callable[[str], Any], example: str) -> Any:
    """Return ISO text as ``parse`` has it, also the items of lists and tuples; anything else as it is."""
    if isinstance(value, str):
        try:
            return parse(value)
        except ValueError:
            raise ValueError(f"expected a date or time, a number, or text such as {example!r}; got {value!r}") from None
    if type(value).__name__ == "datetime64":  # numpy's
        return value.astype("datetime64[us]").item()
    if isinstance(value, list | tuple):
        return [_parsed(item, parse, example) for item in value]
    return value


def _moment(value: Any) -> Any:
    """Return ISO text, and the items of a pair, as datetimes."""
    return _parsed(value, datetime.fromisoformat, "2024-12-31T23:59")


def _clock(value: Any) -> Any:
    """Return ISO text as a time of day."""
    return _parsed(value, time.fromisoformat, "23:59")


def _day(value: Any) -> Any:
    """Return the value as it is, if its texts are dates in ISO form."""
    _parsed(value, datetime.fromisoformat, "2024-12-31")
    return value


COERCIONS: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("Plot", "title"): _title,
    ("Axis", "ticker"): _ticker,
    ("Grid", "ticker"): _ticker,
    **{("BoxAnnotation", side): _side(side) for side in ("left", "right", "top", "bottom")},
    ("BoxAnnotation", "handles"): _handles,
    ("ColorMapper", "palette"): _palette,
    ("ColorPicker", "color"): _hex_color,
    ("ColumnDataSource", "data"): columns_of,
    ("GMapPlot", "api_key"): _text_as_bytes,
    ("HBox", "children"): _children,
    ("VBox", "children"): _children,
    ("HoverTool", "tooltips"): _tooltips,
    ("Image", "color_mapper"): _mapper,
    ("Legend", "items"): _legend_items,
    ("Tabs", "tabs"): _tabs,
    ("WheelZoomTool", "hit_test_behavior"): _grouping,
    **{(owner, "icon"): picture_url for owner in ("MenuItem", "Tool", "ToolButton")},
    **{("Switch", icon): picture_url for icon in ("on_icon", "off_icon")},
    **{(tool, "modifiers"): _modifiers for tool in ("WheelPanTool", "WheelZoomTool", "TapTool")},
}
"""By class and property; they hold for subclasses as well."""

for _name in ("start", "end", "value"):
    for _slider in ("DateSlider", "DateRangeSlider", "DatetimeRangeSlider"):
        COERCIONS[_slider, _name] = _moment
for _name in ("start", "end", "reset_start", "reset_end"):
    COERCIONS["Range1d", _name] = _moment
for _name in ("start", "end"):
    COERCIONS["DataRange", _name] = COERCIONS["DataRange1d", _name] = _moment
for _name in ("value", "min_date", "max_date", "enabled_dates", "disabled_dates"):
    for _picker in ("DatePicker", "DateRangePicker", "MultipleDatePicker"):
        COERCIONS[_picker, _name] = _day
    for _picker in ("DatetimePicker", "DatetimeRangePicker", "MultipleDatetimePicker"):
        COERCIONS[_picker, _name] = _moment
for _name in ("value", "min_time", "max_time"):
    COERCIONS["TimePicker", _name] = _clock
