"""The models that rows and columns are."""

from bokeh.models import Column, Div, FlexBox, GridBox, GroupBox, HBox, Row, ScrollBox, Spacer, VBox
from bokeh.plotting import curdoc


def words(text):
    return Div(text=text)


curdoc().add_root(Row(words("a"), words("b"), spacing=4, width=300))
curdoc().add_root(Column(children=[words("c"), Spacer(height=9), words("d")], margin=(1, 2, 3, 4), flow_mode="inline"))
curdoc().add_root(
    GridBox(children=[(words("e"), 0, 0), (words("f"), 1, 0, 1, 2)], rows="50px", spacing=(2, 3))
)
curdoc().add_root(
    GridBox(children=[(words("g"), 0, 0)], cols={0: {"size": "1fr", "align": "center"}}, rows=["auto", "20px"])
)
curdoc().add_root(
    HBox(children=[{"child": words("h"), "col": 2}, {"child": words("i")}], cols=["10px", "20px", "auto"])
)
curdoc().add_root(VBox(children=[{"child": words("j")}, {"child": words("k"), "row": 1, "span": 2}], spacing=5))
curdoc().add_root(GroupBox(title="group", child=words("l"), checkable=True))
curdoc().add_root(ScrollBox(child=words("m"), horizontal_scrollbar="visible", vertical_scrollbar="hidden", height=60))
result = [FlexBox.__name__, Row(words("n")).children[0]]
