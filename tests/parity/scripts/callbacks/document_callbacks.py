"""Callbacks of the document: changes, events, messages, timers."""

from bokeh.events import DocumentReady
from bokeh.models import CustomJS, Slider
from bokeh.plotting import curdoc

doc = curdoc()
heard = []


def hear(event):
    heard.append(type(event).__name__.removesuffix("Event"))


slider = Slider(start=0, end=1, value=0)
doc.on_change(hear)
doc.add_root(slider)
slider.value = 0.5
slider.tags.append("t")
doc.title = "Heard"
doc.remove_on_change(hear)
slider.value = 1
doc.on_event(DocumentReady, lambda event: None)
doc.js_on_event("document_ready", CustomJS(code="console.log('ready')"))
doc.on_message("hello", lambda data: heard.append(data))
periodic = doc.add_periodic_callback(lambda: None, 100)
timeout = doc.add_timeout_callback(lambda: None, 50)
tick = doc.add_next_tick_callback(lambda: None)
kinds = sorted(type(callback).__name__ for callback in doc.session_callbacks)
doc.remove_periodic_callback(periodic)
doc.remove_timeout_callback(timeout)
doc.remove_next_tick_callback(tick)

result = {"heard": heard, "kinds": kinds, "left": len(doc.session_callbacks)}
