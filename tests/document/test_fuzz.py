"""Whatever a peer sends: an event is applied or refused, and nothing else of the document suffers."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import syncviz.models as models
from syncviz.core.serialization import json_dumps, json_loads
from syncviz.document import Document
from syncviz.errors import DeserializationError
from syncviz.model import collect_models

KINDS = (
    "ModelChanged", "ColumnDataChanged", "ColumnsStreamed", "ColumnsPatched", "TitleChanged", "RootAdded",
        "RootRemoved",
    "MessageSent", "Strange",
)  # fmt: skip

ids = st.sampled_from(["s", "d", "l", "c", "n1", "n2", "nobody"])
refs = st.fixed_dictionaries({"id": ids})
objects = st.fixed_dictionaries(
    {"type": st.just("object"), "name": st.sampled_from(["Slider", "Column", "CustomJS", "NoSuch"]), "id": ids},
    optional={
        "attributes": st.dictionaries(st.sampled_from(["value", "children", "args", "tags", "bogus"]),
            st.deferred(lambda: values))
    },
)  # fmt: skip
leaves = st.none() | st.booleans() | st.integers(-3, 9) | st.floats(allow_nan=False) | st.sampled_from(["x", "y", "s"])
slices = st.fixed_dictionaries(
    {"type": st.just("slice")}, optional={name: st.none() | st.integers(-2, 4) for name in ("start", "stop", "step")}
)
maps = st.fixed_dictionaries({"type": st.just("map")}, optional={
    "entries": st.lists(st.tuples(st.sampled_from(["x", "y", "z"]), st.deferred(lambda: values)).map(list), max_size=3)
})  # fmt: skip
values = st.deferred(lambda: leaves | refs | objects | slices | maps | st.lists(values, max_size=3))
events = st.fixed_dictionaries(
    {"kind": st.sampled_from(KINDS)},
    optional={
        "model": refs | objects | values,
        "attr": st.sampled_from(["value", "children", "data", "args", "tags", "js_property_callbacks",
            "bogus"]) | leaves,
        "new": values,
        "data": maps | values,
        "cols": st.none() | st.lists(st.sampled_from(["x", "y"]), max_size=2) | leaves,
        "rollover": st.none() | st.integers(-1, 5) | leaves,
        "patches": maps | values,
        "title": leaves,
        "msg_type": leaves | st.just("bokeh_event"),
        "msg_data": values,
    },
)


def fresh_document():
    document = Document()
    slider, source = models.Slider(id="s", value=1), models.ColumnDataSource(id="d", data={"x": [1, 2, 3],
        "y": [4, 5, 6]})
    script = models.CustomJS(id="c", args={"s": slider, "d": source})
    slider.js_on_change("value", script)
    document.add_root(models.Column(id="l", children=[slider]))
    return document


def content(document):
    return {key: part for key, part in json_loads(json_dumps(document.to_json())).items() if key != "config"}


@settings(max_examples=300, deadline=None)
@given(st.lists(events | values, max_size=6))
def test_events_are_applied_or_refused_one_by_one(patch):
    whole = fresh_document()
    replica = Document.from_json(whole.to_json())

    def sink(change):
        event, buffers = whole.encode_change(change)
        event = json_loads(json_dumps(event))
        assert replica.apply_events([event], {one.id: one.data for one in buffers}, None) == []

    whole.add_sink(sink)
    refused = {one.index for one in whole.apply_events(patch, {}, None)}
    assert content(replica) == content(whole)
    reached = {model.id for model in collect_models(whole.roots)}
    assert reached == set(whole.known_models)
    # Alone, a refused event changes nothing at all.
    for index, event in enumerate(patch):
        if index in refused:
            alone = fresh_document()
            before = content(alone)
            if alone.apply_events([event], {}, None):
                assert content(alone) == before
    assert Document.from_json(content(whole)).title == whole.title


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(["roots", "title", "config", "defs"]), values | st.lists(objects, max_size=3)))
def test_documents_are_taken_whole_or_refused(doc):
    document = fresh_document()
    before, known = content(document), dict(document.known_models)
    try:
        document.replace_with_json(doc)
    except DeserializationError:
        assert content(document) == before
        assert dict(document.known_models) == known
    else:
        assert [root["id"] for root in content(document)["roots"]] == [root.id for root in document.roots]
