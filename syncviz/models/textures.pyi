# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Texture
from syncviz.models import CanvasTexture
from syncviz.models import ImageURLTexture

__all__ = ['Texture', 'CanvasTexture', 'ImageURLTexture']
