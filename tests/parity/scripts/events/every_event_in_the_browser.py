"""All events of plots, heard by code in the browser."""

from bokeh import events
from bokeh.models import CustomJS
from bokeh.plotting import curdoc, figure

p = figure(width=300, height=300)
p.scatter([1, 2], [2, 1])
kinds = [
    events.LODStart, events.LODEnd, events.RangesUpdate, events.SelectionGeometry, events.Reset,
    events.Tap, events.DoubleTap, events.Press, events.PressUp, events.MouseEnter, events.MouseLeave,
    events.MouseMove, events.MouseWheel, events.Pan, events.PanStart, events.PanEnd, events.Pinch,
    events.PinchStart, events.PinchEnd, events.Rotate, events.RotateStart, events.RotateEnd,
]  # fmt: skip
for kind in kinds:
    p.js_on_event(kind, CustomJS(args={"div": p}, code=f"console.log('{kind.event_name}')"))
p.js_on_event(events.Tap, CustomJS(code="second"))

curdoc().add_root(p)
result = {
    "names": [kind.event_name for kind in kinds],
    "others": [
        kind.event_name
        for kind in (
            events.AxisClick,
            events.ButtonClick,
            events.ClientReconnected,
            events.ConnectionLost,
            events.DocumentReady,
            events.LegendItemClick,
            events.MenuItemClick,
            events.ValueSubmit,
        )
    ],
}
