"""What events carry, and what they are sent as."""

from bokeh import events
from bokeh.models import Button, Dropdown, Legend, LinearAxis, Plot, TextInput
from bokeh.plotting import curdoc

p = Plot(name="p")
button, menu, text, legend = Button(), Dropdown(), TextInput(value="a"), Legend()
place = {"sx": 1.0, "sy": 2.0, "x": 3.0, "y": 4.0}
made = [
    events.ButtonClick(button),
    events.MenuItemClick(menu, item="one"),
    events.ValueSubmit(text, value="word"),
    events.LODStart(p),
    events.LODEnd(p),
    events.RangesUpdate(p, x0=0, x1=1, y0=2, y1=3),
    events.SelectionGeometry(p, geometry={"type": "rect"}, final=False),
    events.Reset(p),
    events.Tap(p, **place),
    events.Press(p, **place),
    events.PressUp(p, **place),
    events.MouseEnter(p, **place),
    events.MouseLeave(p, **place),
    events.MouseMove(p, **place),
    events.MouseWheel(p, delta=1.5, **place),
    events.Pan(p, delta_x=1, delta_y=2, direction=1, **place),
    events.PanStart(p, **place),
    events.PanEnd(p, **place),
    events.Pinch(p, scale=1.5, **place),
    events.PinchStart(p, **place),
    events.PinchEnd(p, **place),
    events.Rotate(p, rotation=30, **place),
    events.RotateStart(p, **place),
    events.RotateEnd(p, **place),
]
families = {
    kind.__name__: [base.__name__ for base in (events.Event, events.DocumentEvent, events.ModelEvent, events.PlotEvent,
                    events.PointEvent) if issubclass(kind, base)]
    for kind in (events.Tap, events.Reset, events.ButtonClick, events.DocumentReady, events.ConnectionLost)
}  # fmt: skip
curdoc().add_root(p)
fields = ("sx", "sy", "x", "y", "x0", "y1", "delta", "delta_x", "direction", "scale", "rotation", "geometry", "final",
          "item", "value")  # fmt: skip
result = {
    "events": [
        [event.event_name, event.model, {name: getattr(event, name) for name in fields if hasattr(event, name)}]
        for event in made
    ],
    "document": [events.DocumentReady().event_name, events.ClientReconnected().event_name],
    "families": families,
    "item": events.LegendItemClick(legend, item=None).event_name if hasattr(events, "LegendItemClick") else None,
    "axis": events.AxisClick(LinearAxis(), value=1).event_name,
}
