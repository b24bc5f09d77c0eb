# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import Dimensional
from syncviz.models import CustomDimensional
from syncviz.models import Angular
from syncviz.models import ImperialLength
from syncviz.models import Metric
from syncviz.models import MetricLength
from syncviz.models import ReciprocalMetric
from syncviz.models import ReciprocalMetricLength

__all__ = ['Dimensional', 'CustomDimensional', 'Angular', 'ImperialLength', 'Metric', 'MetricLength', 'ReciprocalMetric', 'ReciprocalMetricLength']
