"""Dialogs, drawers, menus, panes, and callbacks that open and close them."""

from bokeh.models import (
    ActionItem,
    Button,
    CheckableItem,
    CloseDialog,
    CustomJS,
    Dialog,
    Div,
    DividerItem,
    Examiner,
    Menu,
    Node,
    OpenDialog,
    Pane,
    Panel,
    ToggleVisibility,
)
from bokeh.plotting import column, curdoc, figure

dialog = Dialog(title="About", content=Div(text="what it is"), closable=True, close_action="hide", resizable="all")
close = Button(label="close")
close.js_on_click(CloseDialog(dialog=dialog))
open_button = Button(label="open")
open_button.js_on_click(OpenDialog(dialog=dialog))
hide = Button(label="hide")
p = figure(width=250, height=200)
p.scatter([1], [1])
hide.js_on_click(ToggleVisibility(target=p))
p.context_menu = Menu(
    items=[
        ActionItem(label="Say", action=CustomJS(code="alert(1)"), shortcut="Ctrl+S", icon="bold"),
        None,
        CheckableItem(label="Mark", checked=True, disabled=True),
        DividerItem(),
        ActionItem(label="More", menu=Menu(items=[ActionItem(label="deep")], reversed=True)),
    ],
    reversed=False,
)
panel = Panel(position=Node.frame.top_left, anchor="top_left", elements=[Div(text="floating")], width=80)
p.elements = [panel]
curdoc().add_root(column(open_button, close, hide, p))
curdoc().add_root(Pane(elements=[Examiner()]))
