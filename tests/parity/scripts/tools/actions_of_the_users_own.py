"""Buttons in the toolbar that run code, and how tools are grouped."""

from bokeh.models import (
    CopyTool,
    CustomAction,
    CustomJS,
    ExamineTool,
    FullscreenTool,
    HelpTool,
    RedoTool,
    Toolbar,
    ToolProxy,
    UndoTool,
)
from bokeh.plotting import curdoc, figure

action = CustomAction(description="say it", icon="bold", callback=CustomJS(code="alert('it')"), active=True)
p = figure(tools=[action, CopyTool(), UndoTool(), RedoTool(), ExamineTool(), FullscreenTool()], width=300, height=250)
p.add_tools(HelpTool(redirect="https://help.example", description="more"))
p.line([0, 1], [1, 0])
p.toolbar.logo = "grey"
p.toolbar.group = False

bar = Toolbar(tools=[ToolProxy(tools=[tool]) for tool in p.toolbar.tools[:2]], logo=None)
curdoc().add_root(p)
result = bar
