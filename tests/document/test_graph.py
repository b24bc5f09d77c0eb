"""The models of a document are tracked edit by edit: held against a full walk after random edits."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import syncviz.models as models
from syncviz.core import has_props
from syncviz.core.has_props import references_in
from syncviz.document import Document, graph
from syncviz.errors import DuplicateRoot
from syncviz.model import collect_models

COUNT = 9
index = st.integers(0, COUNT - 1)
indices = st.lists(index, max_size=4)


class Edits(RuleBasedStateMachine):
    """Scripts refer to anything through lists and dicts at several depths, layouts hold each other."""

    def __init__(self):
        super().__init__()
        self.document = Document()
        self.scripts = [models.CustomJS(name=f"c{number}") for number in range(COUNT)]
        self.layouts = [models.Column(name=f"l{number}") for number in range(COUNT)]
        self.pool = self.scripts + self.layouts

    @rule(which=st.integers(0, 2 * COUNT - 1))
    def add_root(self, which):
        self.document.add_root(self.pool[which])

    @rule(which=st.integers(0, 2 * COUNT - 1))
    def remove_root(self, which):
        self.document.remove_root(self.pool[which])

    @rule(which=index, others=indices)
    def assign_children(self, which, others):
        self.layouts[which].children = [self.layouts[other] for other in others]

    @rule(which=index, other=index)
    def append_child(self, which, other):
        self.layouts[which].children.append(self.layouts[other])

    @rule(which=index)
    def pop_child(self, which):
        if self.layouts[which].children:
            self.layouts[which].children.pop(0)

    @rule(which=index, others=indices)
    def assign_args(self, which, others):
        self.scripts[which].args = {str(other): self.pool[2 * other] for other in others}

    @rule(which=index, other=st.integers(0, 2 * COUNT - 1), key=st.sampled_from("ab"))
    def set_arg(self, which, other, key):
        self.scripts[which].args[key] = self.pool[other]

    @rule(which=index, others=indices, key=st.sampled_from("ab"))
    def set_deep_arg(self, which, others, key):
        self.scripts[which].args[key] = {"deep": [[self.pool[other] for other in others], 1]}

    @rule(which=index, other=st.integers(0, 2 * COUNT - 1), key=st.sampled_from("ab"))
    def append_deep(self, which, other, key):
        held = self.scripts[which].args.get(key)
        if isinstance(held, dict):
            held["deep"][0].append(self.pool[other])
            held["deep"][0][:1] = []

    @rule(which=index)
    def clear_args(self, which):
        self.scripts[which].args.clear()

    @rule(which=index, other=index)
    def react(self, which, other):
        self.layouts[which].js_on_change("children", self.scripts[other])

    @rule(which=index)
    def forget_reactions(self, which):
        del self.layouts[which].js_property_callbacks

    @rule(which=index, others=indices, other=index)
    def update(self, which, others, other):
        self.layouts[which].update(
            children=[self.layouts[one] for one in others], tags=[self.scripts[other], {"k": self.scripts[which]}]
        )

    @rule(which=index)
    def foreign(self, which):
        other = Document()
        foreign = models.Column()
        other.add_root(foreign)
        layout = self.layouts[which]
        if layout.document is None:
            return
        before = list(layout.children)
        try:
            layout.children.append(models.Column(children=[models.Column(), foreign]))
        except DuplicateRoot:
            assert layout.children == before
        else:
            raise AssertionError("a model of another document was taken")

    @rule()
    def clear(self):
        self.document.clear()

    @invariant()
    def equals_a_full_walk(self):
        reached = list(collect_models(self.document.roots))
        assert {model.id for model in reached} == set(self.document.known_models)
        uses = {model.id: 0 for model in reached}
        for root in self.document.roots:
            uses[root.id] += 1
        for model in reached:
            for target in model.direct_references():
                uses[target.id] += 1
        assert {model.id: model._uses for model in reached} == uses
        for model in self.pool:
            assert (model.document is self.document) == (model.id in uses)
            assert model.document in (None, self.document)


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_edits_look_at_what_they_change_and_not_at_the_document(monkeypatch):
    document = Document()
    sliders = [models.Slider(name=str(number)) for number in range(300)]
    column = models.Column(children=sliders)
    figure = models.Plot(renderers=[
        models.GlyphRenderer(glyph=models.Line(), data_source=models.ColumnDataSource()) for _ in range(300)
    ])  # fmt: skip
    document.add_root(models.Row(children=[column, figure]))
    script = models.CustomJS(args={"root": document.roots[0]})

    looked = []

    def looking(values, names):
        looked.append(values)
        return references_in(values, names)

    for module in (has_props, graph):
        monkeypatch.setattr(module, "references_in", looking)

    def cost(edit):
        looked.clear()
        edit()
        return len(looked)

    assert cost(lambda: setattr(sliders[0], "value", 5)) == 0
    assert cost(lambda: sliders[0].tags.append("t")) == 0
    assert cost(lambda: column.children.append(models.Slider())) <= 2
    assert cost(lambda: column.children.pop()) <= 2
    assert cost(lambda: figure.renderers.pop(0)) <= 10
    assert cost(lambda: setattr(figure.renderers[0].data_source, "data", {"x": [1]})) == 0
    assert cost(lambda: column.update(width=3, children=[*sliders[1:]])) <= 2
    # Even what refers back to the root, from where everything can be reached.
    assert cost(lambda: sliders[1].js_on_change("value", script)) <= 2
    assert cost(lambda: sliders[1].js_property_callbacks.clear()) <= 4
    assert script.document is None


def test_two_models_of_one_id_do_not_meet():
    document = Document()
    document.add_root(models.Slider(id="same"))
    for model in (
        models.Slider(id="same"),
        models.Column(children=[models.Slider(id="same")]),
        models.Column(children=[models.Button(id="x"), models.Slider(id="x")]),
    ):
        with pytest.raises(DuplicateRoot, match="another model with the id"):
            document.add_root(model)
        assert model.document is None
    assert list(document.known_models) == ["same"]
    assert len(document.roots) == 1


def test_a_foreign_root_leaves_everything_as_it_was():
    first, second = Document(), Document()
    shared = models.ColumnDataSource()
    first.add_root(models.Plot(renderers=[models.GlyphRenderer(data_source=shared, glyph=models.Line())]))
    known = dict(first.known_models)
    changes = []
    second.on_change(changes.append)
    root = models.Plot(renderers=[models.GlyphRenderer(data_source=shared, glyph=models.Line())])
    with pytest.raises(DuplicateRoot, match="belongs to another document already"):
        second.add_root(root)
    assert second.roots == [] and not second.known_models and changes == []
    assert root.document is None
    assert first.known_models == known
    target = models.Slider(title="t")
    second.add_root(target)
    with pytest.raises(DuplicateRoot):
        target.update(title="new", tags=[shared])
    assert target.title == "t"
