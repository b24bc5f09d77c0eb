"""Gestures for moving about, and which is active."""

from bokeh.models import (
    BoxZoomTool,
    ClickPanTool,
    PanTool,
    ResetTool,
    SaveTool,
    WheelPanTool,
    WheelZoomTool,
    ZoomInTool,
    ZoomOutTool,
)
from bokeh.plotting import curdoc, figure

pan = PanTool(dimensions="width", description="move sideways")
wheel = WheelZoomTool(maintain_focus=False, zoom_on_axis=False, speed=1 / 300, zoom_together="none", modifiers="shift")
box = BoxZoomTool(dimensions="both", match_aspect=True, origin="center")
p = figure(
    tools=[pan, wheel, box, WheelPanTool(dimension="height"), ClickPanTool(direction="left", factor=0.2)],
    active_drag=box,
    active_scroll=wheel,
    width=400,
    height=300,
)
p.add_tools(ZoomInTool(factor=0.5), ZoomOutTool(dimensions="height", maintain_focus=False), ResetTool(visible=False))
p.add_tools(SaveTool(filename="plot"))
box.overlay.fill_color = "gold"
box.overlay.line_dash = "solid"
wheel.renderers = [p.line([1, 2], [3, 4])]
wheel.level = 1
p.toolbar.autohide = True
p.toolbar.active_multi = None

curdoc().add_root(p)
