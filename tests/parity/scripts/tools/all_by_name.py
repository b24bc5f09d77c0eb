"""A toolbar with every tool that has a name."""

from bokeh.core.enums import ToolName
from bokeh.plotting import DEFAULT_TOOLS, curdoc, figure

names = list(ToolName)
p = figure(tools=",".join(names), width=600, height=600, toolbar_location="below")
p.scatter([1, 2], [2, 1])
plain = figure(tools=DEFAULT_TOOLS, active_drag=None)
plain.line([1, 2], [2, 1])

curdoc().add_root(p)
curdoc().add_root(plain)
result = {"names": sorted(names), "default": DEFAULT_TOOLS}
