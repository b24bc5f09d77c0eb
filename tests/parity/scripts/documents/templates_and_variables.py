"""Values for the page's template, and modules of the document."""

from bokeh.models import Div
from bokeh.plotting import curdoc

doc = curdoc()
doc.template_variables["user"] = "Ada"
doc.template_variables.update(items=[1, 2])
doc.add_root(Div(text="named", name="plot"))

result = [dict(doc.template_variables), doc.session_context is None, len(doc.session_callbacks)]
