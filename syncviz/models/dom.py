"""The elements of templates and tooltips: ``from syncviz.models.dom import HTML, Span, ValueRef``.

Some share their name with another model: ``syncviz.models.Div`` is the widget, ``syncviz.models.dom.Div`` the
element.
"""

from __future__ import annotations

from .doors import model_door

__all__: list[str] = []

__getattr__, __dir__ = model_door(__name__, "models/dom/")
