"""What fills a document: functions, scripts, notebooks, directories."""

from __future__ import annotations

from .code import CodeHandler
from .code_runner import CodeRunner, forget_modules
from .directory import DirectoryHandler
from .document_lifecycle import DocumentLifecycleHandler
from .function import FunctionHandler
from .handler import Handler
from .lifecycle import LifecycleHandler
from .notebook import NotebookHandler
from .request_handler import RequestHandler
from .script import ScriptHandler
from .server_lifecycle import ServerLifecycleHandler
from .server_request_handler import ServerRequestHandler

__all__ = [
    "CodeHandler",
    "CodeRunner",
    "DirectoryHandler",
    "DocumentLifecycleHandler",
    "FunctionHandler",
    "Handler",
    "LifecycleHandler",
    "NotebookHandler",
    "RequestHandler",
    "ScriptHandler",
    "ServerLifecycleHandler",
    "ServerRequestHandler",
    "forget_modules",
]
