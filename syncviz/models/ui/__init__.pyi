# Generated from the catalogue by tools/stubs.py; `make catalogue` writes it anew.

from syncviz.models import StyledElement
from syncviz.models import UIElement
from syncviz.models import Pane
from syncviz.models import MenuItem
from syncviz.models import ActionItem
from syncviz.models import Icon
from syncviz.models import BuiltinIcon
from syncviz.models import CheckableItem
from syncviz.models import Dialog
from syncviz.models import DividerItem
from syncviz.models import Drawer
from syncviz.models import Examiner
from syncviz.models import Menu
from syncviz.models import Notifications
from syncviz.models import Panel
from syncviz.models import SVGIcon
from syncviz.models import TablerIcon
from syncviz.models import Tooltip

__all__ = ['StyledElement', 'UIElement', 'Pane', 'MenuItem', 'ActionItem', 'Icon', 'BuiltinIcon', 'CheckableItem', 'Dialog', 'DividerItem', 'Drawer', 'Examiner', 'Menu', 'Notifications', 'Panel', 'SVGIcon', 'TablerIcon', 'Tooltip']
