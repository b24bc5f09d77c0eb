# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Expression
from syncviz.models import CoordinateTransform
from syncviz.models import CumSum
from syncviz.models import CustomJSExpr
from syncviz.models import ScalarExpression
from syncviz.models import Maximum
from syncviz.models import Minimum
from syncviz.models import PolarTransform
from syncviz.models import Stack
from syncviz.models import XYComponent
from syncviz.models import XComponent
from syncviz.models import YComponent

__all__ = ['Expression', 'CoordinateTransform', 'CumSum', 'CustomJSExpr', 'ScalarExpression', 'Maximum', 'Minimum', 'PolarTransform', 'Stack', 'XYComponent', 'XComponent', 'YComponent']
