# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import LabelingPolicy
from syncviz.models import AllLabels
from syncviz.models import CustomLabelingPolicy
from syncviz.models import NoOverlap

__all__ = ['LabelingPolicy', 'AllLabels', 'CustomLabelingPolicy', 'NoOverlap']
