# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Transform
from syncviz.models import CustomJSTransform
from syncviz.models import RangeTransform
from syncviz.models import Dodge
from syncviz.models import Interpolator
from syncviz.models import Jitter
from syncviz.models import LinearInterpolator
from syncviz.models import StepInterpolator

__all__ = ['Transform', 'CustomJSTransform', 'RangeTransform', 'Dodge', 'Interpolator', 'Jitter', 'LinearInterpolator', 'StepInterpolator']
