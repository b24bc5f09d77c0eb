"""What a user does in the browser: clicks, taps, pans, and the life of the document there.

    button.on_event(ButtonClick, callback)        plot.on_event("doubletap", callback)

The browser sends only those events that the server has subscribed to. Names and values are BokehJS'
(``tests/test_events.py`` holds them against its event table).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from .core.serialization import Deserializer
from .errors import DeserializationError, nearest

if TYPE_CHECKING:
    from .model import Model

__all__ = [
    "AxisClick", "ButtonClick", "ClearInput", "ClientReconnected", "ConnectionEvent", "ConnectionLost",
    "DocumentEvent", "DocumentReady", "DoubleTap", "Event", "FileInputChange", "LODEnd", "LODStart",
    "LegendItemClick", "MenuItemClick", "ModelEvent", "MouseEnter", "MouseLeave", "MouseMove", "MouseWheel", "Pan",
    "PanEnd", "PanStart", "Pinch", "PinchEnd", "PinchStart", "PlotEvent", "PointEvent", "Press", "PressUp",
    "RangesUpdate", "Reset", "Rotate", "RotateEnd", "RotateStart", "SelectionGeometry", "Tap", "UIEvent",
    "ValueSubmit", "event_class", "event_name",
]  # fmt: skip


class Event:
    """Base of all events. ``event_name`` is the name on the wire; None for a class that is only a base."""

    event_name: ClassVar[str | None] = None
    values: ClassVar[tuple[str, ...]] = ()

    _by_name: ClassVar[dict[str, type[Event]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "event_name" in vars(cls) and cls.event_name is not None:
            Event._by_name[cls.event_name] = cls

    def __init__(self, **values: Any) -> None:
        for name in values.keys() - set(self.values):
            raise TypeError(f"{type(self).__name__} has no value {name!r}{nearest(name, self.values)}")
        for name in self.values:
            setattr(self, name, values.get(name))

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> Event:
        """Make an event of what arrived; values that this class does not know are left out."""
        return cls(**{name: values[name] for name in cls.values if name in values})

    def to_wire(self, serializer: Any) -> dict[str, Any]:
        encode = serializer.encode
        entries = [[name, encode(value)] for name, value in self._items()]
        values = {"type": "map", "entries": entries} if entries else {"type": "map"}
        return {"type": "event", "name": self.event_name, "values": values}

    def _items(self) -> Iterator[tuple[str, Any]]:
        for name in self.values:
            yield name, getattr(self, name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._items())})"


class DocumentEvent(Event):
    """Concerns the document as a whole."""


class DocumentReady(DocumentEvent):
    """The browser has drawn everything and is idle."""

    event_name = "document_ready"


class ConnectionEvent(DocumentEvent):
    """Concerns the browser's connection."""


class ConnectionLost(ConnectionEvent):
    """Known to the browser only, for ``js_on_event``."""

    event_name = "connection_lost"
    values = ("timestamp", "attempts", "timeout")


class ClientReconnected(ConnectionEvent):
    """The browser has come back after a lost connection."""

    event_name = "client_reconnected"


class ModelEvent(Event):
    """Concerns one model, ``event.model``."""

    model: Model | None

    def __init__(self, model: Model | None = None, **values: Any) -> None:
        super().__init__(**values)
        self.model = model

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> Event:
        return cls(values.get("model"), **{name: values[name] for name in cls.values if name in values})

    def _items(self) -> Iterator[tuple[str, Any]]:
        yield "model", self.model
        yield from super()._items()


class ButtonClick(ModelEvent):
    """A button was clicked."""

    event_name = "button_click"


class AxisClick(ModelEvent):
    """An axis was clicked at ``value``."""

    event_name = "axis_click"
    values = ("value",)


class LegendItemClick(ModelEvent):
    """An item of a legend was clicked."""

    event_name = "legend_item_click"
    values = ("item",)


class MenuItemClick(ModelEvent):
    """An item of a dropdown was chosen."""

    event_name = "menu_item_click"
    values = ("item",)


class ValueSubmit(ModelEvent):
    """Enter was pressed in a text input."""

    event_name = "value_submit"
    values = ("value",)


class FileInputChange(ModelEvent):
    """Files were chosen."""

    event_name = "file_input_change"
    values = ("value", "mime_type", "filename")


class ClearInput(ModelEvent):
    """From the server to the browser: empty an input."""

    event_name = "clear_input"


class PlotEvent(ModelEvent):
    """Concerns a plot."""


class UIEvent(PlotEvent):
    """Something that a user did on a plot."""


class LODStart(PlotEvent):
    """Interactive drawing with less detail began."""

    event_name = "lodstart"


class LODEnd(PlotEvent):
    """Drawing with less detail ended."""

    event_name = "lodend"


class RangesUpdate(PlotEvent):
    """Both ranges of a plot changed together."""

    event_name = "rangesupdate"
    values = ("x0", "x1", "y0", "y1")


class SelectionGeometry(PlotEvent):
    """A selection was drawn; ``final`` when the user let go."""

    event_name = "selectiongeometry"
    values = ("geometry", "final")


class Reset(PlotEvent):
    """The plot was reset."""

    event_name = "reset"


class PointEvent(UIEvent):
    """Has a place: ``sx, sy`` in screen pixels, ``x, y`` in data units."""

    values = ("sx", "sy", "x", "y", "modifiers")


def _point_event(class_name: str, name: str, doc: str, *more: str) -> type[PointEvent]:
    namespace = {"event_name": name, "values": (*PointEvent.values, *more), "__doc__": doc, "__module__": __name__}
    return type(class_name, (PointEvent,), namespace)


Tap = _point_event("Tap", "tap", "A click or a tap.")
DoubleTap = _point_event("DoubleTap", "doubletap", "Two clicks or taps.")
Press = _point_event("Press", "press", "A long press.")
PressUp = _point_event("PressUp", "pressup", "The end of a long press.")
MouseEnter = _point_event("MouseEnter", "mouseenter", "The mouse came over the plot.")
MouseLeave = _point_event("MouseLeave", "mouseleave", "The mouse left the plot.")
MouseMove = _point_event("MouseMove", "mousemove", "The mouse moved over the plot.")
MouseWheel = _point_event("MouseWheel", "wheel", "The wheel turned by ``delta``.", "delta")
Pan = _point_event(
    "Pan", "pan", "A drag went on by ``delta_x, delta_y`` pixels.", "delta_x", "delta_y", "direction"
)  # ``direction`` is a name that programs may use, but BokehJS does not send it.
PanStart = _point_event("PanStart", "panstart", "A drag began.")
PanEnd = _point_event("PanEnd", "panend", "A drag ended.")
Pinch = _point_event("Pinch", "pinch", "Two fingers moved apart by ``scale``.", "scale")
PinchStart = _point_event("PinchStart", "pinchstart", "A pinch began.")
PinchEnd = _point_event("PinchEnd", "pinchend", "A pinch ended.")
Rotate = _point_event("Rotate", "rotate", "Two fingers turned by ``rotation`` degrees.", "rotation")
RotateStart = _point_event("RotateStart", "rotatestart", "A rotation began.")
RotateEnd = _point_event("RotateEnd", "rotateend", "A rotation ended.")


def event_class(name: str) -> type[Event]:
    """Return the class of an event's wire name. Raises ValueError, which names the nearest match."""
    cls = Event._by_name.get(name)
    if cls is None:
        raise ValueError(f"there is no event {name!r}{nearest(name, Event._by_name)}")
    return cls


def event_name(event: str | type[Event]) -> str:
    """Return the wire name of an event that is given by name or class.

    Raises ValueError for an unknown name and for a class that stands for no single event.
    """
    if isinstance(event, str):
        return event if event in Event._by_name else str(event_class(event).event_name)
    name = event.event_name
    if name is None:
        raise ValueError(f"{event.__name__} is a base of events and cannot be subscribed to; use one of its children")
    return name


def _decode_event(deserializer: Deserializer, obj: dict[str, Any]) -> Event:
    name, values = obj["name"], deserializer.decode(obj.get("values", {"type": "map"}))
    cls = Event._by_name.get(name)
    if cls is None or not isinstance(values, dict):
        raise DeserializationError(f"there is no event {name!r} with values {values!r}")
    return cls.from_values(values)


Deserializer.decoders["event"] = _decode_event
