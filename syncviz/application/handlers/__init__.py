"""What fills a document: functions and scripts."""

from __future__ import annotations

from syncviz.application.handlers.code_runner import CodeRunner, forget_modules
from syncviz.application.handlers.function import FunctionHandler
from syncviz.application.handlers.handler import Handler
from syncviz.application.handlers.script import ScriptHandler

__all__ = ["CodeRunner", "FunctionHandler", "Handler", "ScriptHandler", "forget_modules"]
