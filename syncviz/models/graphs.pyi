# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import GraphCoordinates
from syncviz.models import EdgeCoordinates
from syncviz.models import GraphHitTestPolicy
from syncviz.models import EdgesAndLinkedNodes
from syncviz.models import EdgesOnly
from syncviz.models import LayoutProvider
from syncviz.models import NodeCoordinates
from syncviz.models import NodesAndAdjacentNodes
from syncviz.models import NodesAndLinkedEdges
from syncviz.models import NodesOnly
from syncviz.models import StaticLayoutProvider

__all__ = ['GraphCoordinates', 'EdgeCoordinates', 'GraphHitTestPolicy', 'EdgesAndLinkedNodes', 'EdgesOnly', 'LayoutProvider', 'NodeCoordinates', 'NodesAndAdjacentNodes', 'NodesAndLinkedEdges', 'NodesOnly', 'StaticLayoutProvider']
