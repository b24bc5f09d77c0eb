"""What else a document can do."""

import json

from bokeh.document import Document
from bokeh.models import Button, Slider
from bokeh.plotting import curdoc

doc = curdoc()
heard = []
doc.add_root(Slider(start=0, end=1, value=0.5))
text = json.dumps(doc.to_json(deferred=False))
other = Document.from_json(json.loads(text))
doc.on_message("word", heard.append)
doc.remove_on_message("word", heard.append)
doc.on_session_destroyed(lambda context: None)
third = Document()
third.add_root(Button())
third.replace_with_json(json.loads(text))
third.set_title("replaced")
third.validate()

result = {
    "other": [type(root).__name__ for root in other.roots],
    "third": [[type(root).__name__ for root in third.roots], third.title],
    "slider": third.roots[0].value,
}
