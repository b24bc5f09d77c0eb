"""What can be set from outside: every ``SYNCVIZ_*`` environment variable, in one table.

A setting is asked for by calling it, and answers with the first of these that is given: the argument of that
call (a keyword or command-line option that the user passed), a value set in the program (``settings.log_level
= "debug"``), a file that the program has read with ``settings.load_config``, the environment variable, the user's own
file ``~/.syncviz/syncviz.yaml`` (or ``.json``), the default. The names follow Bokeh's ``BOKEH_*`` where Bokeh has the
same setting.

Environment and files are read when a setting is asked for, not when this module is imported.
"""

from __future__ import annotations

from .files import read_config
from .kinds import BOOL, NAMES, PATH, SECRET, TEXT, Kind, choice, refuse, whole
from .setting import BoundSetting, Setting, SettingInfo
from .table import Settings, settings

__all__ = [
    "BOOL", "NAMES", "PATH", "SECRET", "TEXT", "BoundSetting", "Kind", "Setting", "SettingInfo", "Settings", "choice",
    "read_config", "refuse", "settings", "whole",
]
