"""Some of the models: ``from syncviz.models.formatters import RELATIVE_DATETIME_CONTEXT, BasicTickFormatter`` …"""

from .doors import model_door

__getattr__, __dir__, __all__ = model_door(__name__)
