# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Dimensional
from syncviz.models import CustomDimensional
from syncviz.models import Angular
from syncviz.models import Annotation
from syncviz.models import AreaVisuals
from syncviz.models import DataAnnotation
from syncviz.models import Arrow
from syncviz.models import ArrowHead
from syncviz.models import UpperLower
from syncviz.models import Band
from syncviz.models import BaseBar
from syncviz.models import BaseColorBar
from syncviz.models import BoxAnnotation
from syncviz.models import BoxInteractionHandles
from syncviz.models import ColorBar
from syncviz.models import ContourColorBar
from syncviz.models import HTMLTextAnnotation
from syncviz.models import HTMLLabel
from syncviz.models import HTMLLabelSet
from syncviz.models import HTMLTitle
from syncviz.models import ImperialLength
from syncviz.models import TextAnnotation
from syncviz.models import Label
from syncviz.models import LabelSet
from syncviz.models import Legend
from syncviz.models import LegendItem
from syncviz.models import Metric
from syncviz.models import MetricLength
from syncviz.models import NormalHead
from syncviz.models import OpenHead
from syncviz.models import PolyAnnotation
from syncviz.models import ReciprocalMetric
from syncviz.models import ReciprocalMetricLength
from syncviz.models import ScaleBar
from syncviz.models import SizeBar
from syncviz.models import Slope
from syncviz.models import Span
from syncviz.models import TeeHead
from syncviz.models import Title
from syncviz.models import ToolbarPanel
from syncviz.models import VeeHead
from syncviz.models import Whisker
from syncviz.models import HTMLAnnotation

__all__ = ['Dimensional', 'CustomDimensional', 'Angular', 'Annotation', 'AreaVisuals', 'DataAnnotation', 'Arrow', 'ArrowHead', 'UpperLower', 'Band', 'BaseBar', 'BaseColorBar', 'BoxAnnotation', 'BoxInteractionHandles', 'ColorBar', 'ContourColorBar', 'HTMLTextAnnotation', 'HTMLLabel', 'HTMLLabelSet', 'HTMLTitle', 'ImperialLength', 'TextAnnotation', 'Label', 'LabelSet', 'Legend', 'LegendItem', 'Metric', 'MetricLength', 'NormalHead', 'OpenHead', 'PolyAnnotation', 'ReciprocalMetric', 'ReciprocalMetricLength', 'ScaleBar', 'SizeBar', 'Slope', 'Span', 'TeeHead', 'Title', 'ToolbarPanel', 'VeeHead', 'Whisker', 'HTMLAnnotation']
