"""Events from the browser reach functions in Python."""

from bokeh.events import ButtonClick, DoubleTap, MenuItemClick, MouseWheel, Pan, RangesUpdate, SelectionGeometry, Tap
from bokeh.models import Button, Dropdown
from bokeh.plotting import column, curdoc, figure

heard = []


def hear(event):
    place = [event.x, event.y, event.sx, event.sy] if hasattr(event, "x") else None
    heard.append([type(event).__name__, event.event_name, place])


def sent(event):
    message = {"type": "event", "name": event.event_name, "values": {"type": "map", "entries": values(event)}}
    return {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": message}


def values(event):
    found = [["model", {"id": event.model.id}]]
    for name in ("sx", "sy", "x", "y", "delta", "delta_x", "delta_y", "direction", "modifiers", "item", "geometry",
                 "final", "x0", "x1", "y0", "y1"):  # fmt: skip
        if hasattr(event, name):
            found.append([name, getattr(event, name)])
    return found


p = figure(width=200, height=200)
p.scatter([1], [1])
button, menu = Button(label="go"), Dropdown(label="m", menu=["a", "b"])
for kind in (Tap, DoubleTap, Pan, MouseWheel):
    p.on_event(kind, hear)
p.on_event("selectiongeometry", lambda event: heard.append([event.geometry, event.final]))
p.on_event(RangesUpdate, lambda event: heard.append([event.x0, event.x1, event.y0, event.y1]))
button.on_click(lambda event: heard.append("clicked"))
button.on_event("button_click", hear)
menu.on_click(lambda event: heard.append(event.item))

curdoc().add_root(column(button, menu, p))
curdoc().apply_json_patch(
    {
        "events": [
            sent(Tap(p, sx=1, sy=2, x=3.5, y=4.5)),
            sent(DoubleTap(p, sx=1, sy=2, x=3, y=4)),
            sent(Pan(p, delta_x=3, delta_y=4, direction=-1, sx=1, sy=2, x=3, y=4)),
            sent(MouseWheel(p, delta=-2, sx=1, sy=2, x=3, y=4)),
            sent(SelectionGeometry(p, geometry=None, final=True)),
            sent(RangesUpdate(p, x0=0, x1=1, y0=2, y1=3)),
            sent(ButtonClick(button)),
            sent(MenuItemClick(menu, item="b")),
        ]
    }
)
result = {"heard": heard, "subscribed": sorted(p.subscribed_events)}
