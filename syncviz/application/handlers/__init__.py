"""What fills a document: functions and scripts."""

from __future__ import annotations

from .code_runner import CodeRunner, forget_modules
from .function import FunctionHandler
from .handler import Handler
from .script import ScriptHandler

__all__ = ["CodeRunner", "FunctionHandler", "Handler", "ScriptHandler", "forget_modules"]
