"""Selects, multi selects, multi choices, with groups and pairs."""

from bokeh.models import AutocompleteInput, MultiChoice, MultiSelect, Select
from bokeh.plotting import column, curdoc

towns = ["Ulm", "Bonn", "Kiel"]
widgets = [
    Select(title="town", value="Bonn", options=towns),
    Select(value="u", options=[("u", "Ulm"), ("b", "Bonn")], description="where"),
    Select(value="k", options={"north": [("k", "Kiel")], "south": ["Ulm"]}),
    MultiSelect(value=["Ulm"], options=towns, size=3),
    MultiChoice(value=["u"], options=[("u", "Ulm"), ("b", "Bonn")], max_items=2, placeholder="pick"),
    AutocompleteInput(completions=towns, min_characters=1, case_sensitive=False, restrict=False, max_completions=5),
]
widgets[0].options.append("Jena")
widgets[0].value = "Jena"
curdoc().add_root(column(*widgets))
