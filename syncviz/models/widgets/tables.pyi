# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import RowAggregator
from syncviz.models import AvgAggregator
from syncviz.models import CellFormatter
from syncviz.models import BooleanFormatter
from syncviz.models import CellEditor
from syncviz.models import CheckboxEditor
from syncviz.models import TableWidget
from syncviz.models import DataTable
from syncviz.models import DataCube
from syncviz.models import DateEditor
from syncviz.models import StringFormatter
from syncviz.models import DateFormatter
from syncviz.models import GroupingInfo
from syncviz.models import HTMLTemplateFormatter
from syncviz.models import IntEditor
from syncviz.models import MaxAggregator
from syncviz.models import MinAggregator
from syncviz.models import NumberEditor
from syncviz.models import NumberFormatter
from syncviz.models import PercentEditor
from syncviz.models import ScientificFormatter
from syncviz.models import SelectEditor
from syncviz.models import StringEditor
from syncviz.models import SumAggregator
from syncviz.models import TableColumn
from syncviz.models import TextEditor
from syncviz.models import TimeEditor

__all__ = ['RowAggregator', 'AvgAggregator', 'CellFormatter', 'BooleanFormatter', 'CellEditor', 'CheckboxEditor', 'TableWidget', 'DataTable', 'DataCube', 'DateEditor', 'StringFormatter', 'DateFormatter', 'GroupingInfo', 'HTMLTemplateFormatter', 'IntEditor', 'MaxAggregator', 'MinAggregator', 'NumberEditor', 'NumberFormatter', 'PercentEditor', 'ScientificFormatter', 'SelectEditor', 'StringEditor', 'SumAggregator', 'TableColumn', 'TextEditor', 'TimeEditor']
