"""Changes inside lists and dictionaries are changes of the model."""

from bokeh.models import ColumnDataSource, FactorRange, MultiChoice
from bokeh.plotting import curdoc, figure

heard = []
choice = MultiChoice(value=["a"], options=["a", "b", "c"])
choice.on_change("value", lambda attr, old, new: heard.append(["value", list(old), list(new)]))
choice.on_change("options", lambda attr, old, new: heard.append(["options", list(new)]))
curdoc().add_root(choice)
choice.value.append("b")
choice.value += ["c"]
choice.value.pop(0)
choice.value[0] = "a"
choice.value.sort(reverse=True)
choice.options.extend(["d", "e"])
choice.options[1:3] = []
noticed = list(heard)
heard.clear()
choice.value.clear()

factors = FactorRange(factors=["x"])
p = figure(x_range=factors)
p.scatter(["x"], [1])
curdoc().add_root(p)
factors.on_change("factors", lambda attr, old, new: heard.append(["factors", list(new)]))
factors.factors.append("y")
p.xaxis[0].major_label_overrides["x"] = "the x"
p.extra_x_ranges["more"] = FactorRange("u")
source = ColumnDataSource({"a": [1]})
source.tags.append("tagged")

result = {"heard": noticed, "also": heard, "tags": source.tags, "overrides": p.xaxis[0].major_label_overrides}
