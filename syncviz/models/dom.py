"""The elements of templates and tooltips: ``from syncviz.models.dom import HTML, Span, ValueRef``.

Some share their name with another model: ``syncviz.models.Div`` is the widget, ``syncviz.models.dom.Div`` the
element.
"""

from .doors import model_door

__getattr__, __dir__, __all__ = model_door(__name__)
