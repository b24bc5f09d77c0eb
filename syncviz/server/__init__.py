"""The gevent sidecar: HTTP, WebSockets, turns and timers around the sans-I/O engine.

* `syncviz.server.server`: ``Server``, what a program starts;
* `syncviz.server.sidecar`: the sessions of all applications, without a listener (to mount elsewhere);
* `syncviz.server.web`: the HTTP routes as a Flask blueprint; `syncviz.server.websocket`: the upgrade;
* `syncviz.server.http`: gevent's WSGI server with deadlines and strict parsing;
* `syncviz.server.transport`, `syncviz.server.peer`: one open WebSocket;
* `syncviz.server.runner`: turns of a session; `syncviz.server.aio`: asyncio inside gevent.
"""

__all__: list[str] = []
