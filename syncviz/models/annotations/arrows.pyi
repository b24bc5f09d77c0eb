# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Arrow
from syncviz.models import ArrowHead
from syncviz.models import NormalHead
from syncviz.models import OpenHead
from syncviz.models import TeeHead
from syncviz.models import VeeHead

__all__ = ['Arrow', 'ArrowHead', 'NormalHead', 'OpenHead', 'TeeHead', 'VeeHead']
