"""``on_click`` of buttons and legends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.signatures import check_callback

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["ButtonMethods", "DropdownMethods", "LegendMethods", "ToggleMethods"]


class _Clicks(_Base):
    """``on_click`` for what reports clicks as events."""

    __slots__ = ()

    _click_events: tuple[str, ...] = ()

    def on_click(self, handler: Callable[..., Any]) -> None:
        """Call ``handler(event)`` or ``handler()`` on each click. Raises ValueError for another signature."""
        for name in self._click_events:
            self.on_event(name, handler)

    def js_on_click(self, handler: Any) -> None:
        """Run a ``CustomJS`` model in the browser on each click."""
        for name in self._click_events:
            self.js_on_event(name, handler)


class ButtonMethods(_Clicks):
    """Mixed into Button."""

    __slots__ = ()
    _click_events = ("button_click",)


class DropdownMethods(_Clicks):
    """Mixed into Dropdown: a click on an entry is an event with ``item``, one on a split button has none."""

    __slots__ = ()
    _click_events = ("button_click", "menu_item_click")


class LegendMethods(_Clicks):
    """Mixed into Legend: the event has ``item``, the LegendItem."""

    __slots__ = ()
    _click_events = ("legend_item_click",)


class ToggleMethods(_Base):
    """Mixed into Toggle."""

    __slots__ = ()

    def on_click(self, handler: Callable[[bool], Any]) -> None:
        """Call ``handler(active)`` when the button is switched.

        Raises ValueError for another signature.
        """
        check_callback(handler, ("active",))
        self.on_change("active", lambda attr, old, new: handler(new))

    def js_on_click(self, handler: Any) -> None:
        """Run a ``CustomJS`` model in the browser when the button is switched on or off."""
        self.js_on_change("active", handler)
