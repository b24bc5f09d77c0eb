# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import BaseText
from syncviz.models import MathText
from syncviz.models import Ascii
from syncviz.models import MathML
from syncviz.models import PlainText
from syncviz.models import TeX

__all__ = ['BaseText', 'MathText', 'Ascii', 'MathML', 'PlainText', 'TeX']
