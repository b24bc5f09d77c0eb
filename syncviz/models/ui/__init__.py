"""Some of the models: ``from syncviz.models.ui import Dialog, Icon`` …"""

from ..doors import model_door

__getattr__, __dir__, __all__ = model_door(__name__)
