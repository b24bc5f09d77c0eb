"""The Bokeh 3.x wire protocol as sans-I/O state machines: fragments in, events out, and the other way round.

* `syncviz.protocol.codec`: one message to and from the WebSocket messages ("fragments") that carry it;
* `syncviz.protocol.messages`: builds every message that we send;
* `syncviz.protocol.connection`: who may say what when, for both ends.
"""

__all__: list[str] = []
