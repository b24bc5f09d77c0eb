"""Classes by name, and everything that a model needs."""

from bokeh.model import Model, Qualified, collect_models, get_class
from bokeh.models import Button, Slider
from bokeh.plotting import column, figure

box = column(Button(label="a"), Slider(start=0, end=1, value=0))
p = figure()
p.line([1, 2], [1, 2])


class Special(Qualified, Model):
    """Has its module in its name."""


result = {
    "class": [get_class("Slider") is Slider, get_class("LinearAxis").__name__],
    "models": sorted(type(model).__name__ for model in collect_models(box)),
    "plot": len(list(collect_models(p))) == len(set(p.references())),
    "special": Special().name,
    "classes": sorted(type(model).__name__ for model in collect_models(box, p.title)),
}
