"""A session and its clients in one process: real documents, real connections, and links that the test drives.

Each link is first in, first out. A message that has arrived at a client's machine waits there until the
client's program looks at it; a ping is answered on arrival, as browsers do.
"""

from collections import deque

from syncviz.core.has_props import wire_attributes
from syncviz.core.serialization import Serializer, json_dumps
from syncviz.document import Document
from syncviz.protocol.codec import Fragment
from syncviz.protocol.connection import (
    EXTENSIONS,
    ClientConnection,
    PatchReceived,
    Replied,
    ServerConnection,
    Violated,
)
from syncviz.protocol.messages import ack, patch_doc, pull_doc_req, push_doc
from syncviz.sync.peer import Peer
from syncviz.sync.session import Session

SERVER = "the server"


def content(document):
    """What a replica must have in common with the server's document."""
    known = document.known_models
    models = {
        model.id: (model.wire_name, wire_attributes(model, model._values, Serializer(known)))
        for model in document.models
    }
    config = {model.id for model in document.models if model.wire_name in ("DocumentConfig", "Notifications")}
    return {
        "title": document.title,
        "roots": [root.id for root in document.roots],
        "models": {model_id: model for model_id, model in models.items() if model_id not in config},
    }


def mentioned(value, known):
    """Whether all models in an encoded value are known or come in full before they are referred to."""
    if isinstance(value, list):
        return all(mentioned(item, known) for item in value)
    if not isinstance(value, dict):
        return True
    if value.get("type") == "object":
        known.add(value["id"])
    elif value.keys() == {"id"}:
        return value["id"] in known
    return all(mentioned(item, known) for item in value.values())


class World:
    def __init__(self, document=None, limits=None, now=100.0):
        self.now = now
        self.document = document or Document()
        versions = {"bokeh": "3.10.2", "server": "1"}
        self.session = Session("session-id", self.document, now, limits, versions)
        self.clients = []
        self.wakes = 0
        self.session.wake = self._woken

    def _woken(self):
        self.wakes += 1

    def client(self, **options):
        client = Client(self, **options)
        self.clients.append(client)
        return client

    def edit(self, function, *args):
        """Edit on the server, outside of any callback."""
        function(*args)
        self.flush()

    def flush(self):
        """End a turn and hand every peer's messages to its link."""
        dirty = self.session.flush(self.now)
        for client in self.clients:
            if client.peer in dirty:
                client.write()
        return dirty

    def due(self):
        self.session.due(self.now)
        self.flush()

    def advance(self, seconds):
        """Let time pass, with a turn at each deadline on the way."""
        end = self.now + seconds
        for _ in range(1000):
            deadline = self.session.next_deadline()
            if deadline is None or deadline > end:
                break
            self.now = max(self.now, deadline)
            self.due()
        else:
            raise AssertionError("the session never comes to rest")
        self.now = end

    def settle(self):
        """Deliver everything until nobody has anything to say any more."""
        for _ in range(1000):
            busy = False
            for client in self.clients:
                busy = client.deliver_all() or busy
            deadline = self.session.next_deadline()
            if not busy and deadline is None:
                return
            self.advance(0.0 if deadline is None else max(0.0, deadline - self.now))
        raise AssertionError("the world never comes to rest")


class Client:
    def __init__(self, world, rejoining=False, pull=True, strict=False):
        self.world = world
        self.peer = Peer(world.session.limits, rejoining=rejoining)
        self.server_side = ServerConnection()
        self.client_side = ClientConnection()
        self.document = None
        self.slow = False
        self.strict = strict
        self.up = deque()
        self.down = deque()
        self.inbox = deque()
        self.replies = []
        self.patches = []
        self.refused = []
        self.messages = []
        world.session.join(self.peer, world.now)
        self.server_side.send(ack(sorted(EXTENSIONS)))
        self.down.extend(self.server_side.to_send())
        self.arrive()
        self.look()
        if pull:
            self.request(pull_doc_req())
            world.clients.append(self)
            self.deliver_all()
            world.clients.remove(self)

    # The client's program

    def request(self, outgoing):
        self.client_side.send(outgoing)
        self.up.append(self.client_side.to_send())

    def adopt(self, document):
        self.document = document
        document.add_sink(self.tell)

    def tell(self, change):
        if change.setter is SERVER or change.kind.startswith("SessionCallback"):
            return
        event, buffers = self.document.encode_change(change)
        self.request(patch_doc([json_dumps(event)], buffers))

    def push(self, document):
        doc, buffers = document.to_wire()
        self.adopt(document)
        self.request(push_doc(doc, buffers))

    def model(self, model_id):
        return self.document.get_model_by_id(model_id)

    def look(self):
        """Let the client's program handle what has arrived."""
        while self.inbox:
            _, fragment = self.inbox.popleft()
            self.client_side.receive(fragment)
            for event in self.client_side.events():
                assert not isinstance(event, Violated), event
                self.handle(event)

    def handle(self, event):
        self.messages.append(event)
        if isinstance(event, PatchReceived):
            self.patches.append(event.events)
            if self.document is not None and self.understands(event):
                self.refused += self.document.apply_events(event.events, event.buffers, SERVER)
        elif isinstance(event, Replied):
            self.replies.append(event)
            if event.kind == "PULL-DOC-REPLY":
                doc, buffers = event.content["doc"], event.buffers
                if self.document is None:
                    self.adopt(Document.from_json(doc, buffers))
                else:
                    self.document.replace_with_json(doc, buffers, SERVER)

    def understands(self, event):
        """Whether a client that decodes a message as a whole, as BokehJS does, would get through it."""
        if not self.strict:
            return True
        known = set(self.document.known_models)
        return all(mentioned(item, known) for item in event.events)

    # The links

    def write(self):
        """What the shell does when the connection can be written to."""
        if self.slow:
            return
        messages, ping = self.peer.take()
        for message in messages:
            self.server_side.send(message)
        self.down.extend(self.server_side.to_send())
        if ping is not None:
            self.down.append(ping)

    def send_up(self):
        """Deliver one message of the client to the session, as a turn of its own."""
        if not self.up:
            return False
        message = self.up.popleft()
        if isinstance(message, bytes):
            self.world.session.pong(self.peer, message, self.world.now)
        else:
            for fragment in message:
                self.server_side.receive(Fragment(bytes(fragment.data), fragment.text))
            for event in self.server_side.events():
                assert not isinstance(event, Violated), event
                self.world.session.receive(self.peer, event, self.world.now)
        self.world.flush()
        return True

    def arrive(self, count=None):
        """Let what is on its way down reach the client's machine."""
        moved = 0
        while self.down and (count is None or moved < count):
            item = self.down.popleft()
            moved += 1
            if isinstance(item, bytes):
                self.up.append(item)
            else:
                self.inbox.append((self.world.now, item))
        return moved > 0

    def deliver_all(self):
        busy = False
        for _ in range(1000):
            self.write()
            moved = self.send_up() | self.arrive() | bool(self.inbox)
            self.look()
            if not moved:
                return busy
            busy = True
        raise AssertionError("the client never comes to rest")

    def leave(self):
        self.world.session.leave(self.peer, self.world.now)
        self.world.clients.remove(self)
