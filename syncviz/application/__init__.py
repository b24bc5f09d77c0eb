"""What fills a new session's document: an `Application` is a list of handlers.

* `syncviz.application.application`: ``Application``;
* `syncviz.application.contexts`: what application code learns about its session, server and request;
* `syncviz.application.handlers`: functions and scripts as handlers.
"""

from __future__ import annotations

from .application import Application
from .contexts import RequestInfo, ServerContext, SessionContext

__all__ = ["Application", "RequestInfo", "ServerContext", "SessionContext"]
