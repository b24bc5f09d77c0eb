# All users see how many messages were sent by all of them. Run it with python; it serves until it is stopped.
import sys

from bokeh.application import Application
from bokeh.application.handlers import FunctionHandler
from bokeh.layouts import column
from bokeh.models import Button, Div
from bokeh.server.server import Server

users = []
messages = 0


def counter(doc):
    shown = Div(text="0 messages", name="shown")
    send = Button(label="Send", button_type="primary")

    def refresh():
        shown.text = f"{messages} messages"

    def on_send():
        global messages
        messages += 1
        for user, show in users:
            user.add_next_tick_callback(show)

    def gone(session_context):
        users.remove((doc, refresh))

    users.append((doc, refresh))
    send.on_click(on_send)
    doc.on_session_destroyed(gone)
    doc.add_root(column(send, shown))
    refresh()


server = Server({"/": Application(FunctionHandler(counter))}, port=int(sys.argv[1]))
server.start()

if __name__ == "__main__":
    server.io_loop.add_callback(lambda: print("serving", flush=True))
    server.io_loop.start()
