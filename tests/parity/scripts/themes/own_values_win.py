"""What is set on a model stays, whatever the theme says."""

from bokeh.models import Title
from bokeh.plotting import curdoc, figure
from bokeh.themes import Theme

theme = Theme(json={"attrs": {"Title": {"text_color": "red", "align": "right"}, "Plot": {"width": 300}}})
p = figure(title=Title(text="t", align="left"), height=100)
p.line([1, 2], [1, 2])
curdoc().theme = theme
curdoc().add_root(p)
themed = [p.title.text_color, p.title.align, p.width]
p.title.text_color = "blue"
curdoc().theme = Theme(json={})
result = [themed, [p.title.text_color, p.title.align, p.width], p.themed_values()]
