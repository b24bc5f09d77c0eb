"""Buttons, toggles, dropdowns, and the looks that they can have."""

from bokeh.models import BuiltinIcon, Button, Dropdown, HelpButton, SVGIcon, TablerIcon, Toggle, Tooltip
from bokeh.plotting import column, curdoc

icon = BuiltinIcon("settings", size="1.2em", color="white")
widgets = [
    Button(label="plain"),
    Button(label="go", button_type="success", icon=icon, width=200, align="center"),
    Button(label="stop", button_type="danger", disabled=True, icon=TablerIcon("alert-triangle", size=16)),
    Button(label="drawn", icon=SVGIcon("<svg></svg>", size=20), name="svg", sizing_mode="stretch_width"),
    Toggle(label="on", active=True, button_type="primary"),
    Dropdown(label="menu", menu=[("First", "1"), None, ("Second", "2"), "plain"], button_type="warning", split=True),
    HelpButton(tooltip=Tooltip(content="It helps.", position="right")),
]
curdoc().add_root(column(*widgets))
