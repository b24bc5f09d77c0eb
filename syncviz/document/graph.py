"""Which models are part of a document, kept up to date edit by edit.

Each model counts the places that hold it (as a root, or in a property's value). An edit changes the counts of the
models in the old and the new value only. A model whose count falls to zero leaves, and with it what only it held.
A model whose count falls but not to zero may be kept by nothing but a cycle that it is part of: then, and only then,
the models that can be reached from it are looked at (trial deletion), no further than to the next root.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..core.has_props import models_in, references_in
from ..core.values import ATOMS
from ..errors import DuplicateRoot
from ..model.model import set_document, set_uses

if TYPE_CHECKING:
    from ..model import Model
    from ..themes import Theme
    from .document import Document

__all__ = ["ModelGraph", "difference"]


def difference(old: Any, new: Any) -> tuple[list[Model], list[Model]]:
    """Return the models that only ``new`` holds, and those that only ``old`` holds.

    What both hold, as often, keeps its count: most edits of lists add or remove one item.
    """
    lost = [] if type(old) in ATOMS else list(models_in(old))
    gained = [] if type(new) in ATOMS else list(models_in(new))
    if not lost or not gained:
        return gained, lost
    left: dict[int, int] = {}
    for model in lost:
        left[id(model)] = left.get(id(model), 0) + 1
    added = []
    for model in gained:
        if left.get(id(model), 0):
            left[id(model)] -= 1
        else:
            added.append(model)
    removed = []
    for model in reversed(lost):
        if left[id(model)]:
            left[id(model)] -= 1
            removed.append(model)
    return added, removed


class ModelGraph:
    """The models of one document, by id."""

    __slots__ = ("_document", "anchors", "models", "theme")

    def __init__(self, document: Document, theme: Theme) -> None:
        # Weak, so that a document that was destroyed is not held by a part of its own.
        self._document = weakref.ref(document)
        self.models: dict[str, Model] = {}
        self.anchors: set[int] = set()
        """``id()`` of the models that are in the document by themselves (``Anchors`` keeps them)."""
        self.theme = theme

    def gain(self, models: Iterable[Model]) -> set[str]:
        """Count one more use of each model; return the ids of those that were not here, reached ones included.

        Raises DuplicateRoot for a model of another document and for a second model of one id; then nothing changed.
        """
        document = self._document()
        arriving, uses = self._survey(models)
        self.models.update(arriving)
        themed = not self.theme.is_empty
        for model in arriving.values():
            set_document(model, document)
            set_uses(model, 1)
            if themed:
                model.apply_theme(self.theme.values_for(type(model)))
        for model in uses:
            set_uses(model, model._uses + 1)
        return set(arriving)

    def check(self, models: Iterable[Model]) -> None:
        """Raise what ``gain`` would raise."""
        self._survey(models)

    def _survey(self, models: Iterable[Model]) -> tuple[dict[str, Model], list[Model]]:
        """Return the models that would be new here, each used once, and one entry for each further use."""
        document = self._document()
        here = self.models
        arriving: dict[str, Model] = {}
        uses: list[Model] = []
        stack = list(models)
        while stack:
            model = stack.pop()
            owner = model._document
            if owner is not None:
                if owner is document:
                    uses.append(model)
                    continue
                raise DuplicateRoot(
                    f"{model!r} belongs to another document already; a model can be part of one document at a time"
                    " (make a new one for each document, or remove it from the other first)"
                )
            model_id = model.id
            present = arriving.get(model_id)
            if present is model:
                uses.append(model)
                continue
            if present is not None or model_id in here:
                raise DuplicateRoot(f"another model with the id {model_id!r} is part of this document already")
            arriving[model_id] = model
            defaults, names = type(model)._holding
            if defaults:
                model.materialise()
            if not names.isdisjoint(model._values):
                stack += references_in(model._values, names)
        return arriving, uses

    def lose(self, models: Iterable[Model]) -> None:
        """Count one use less of each model, and let go of those that nothing holds any more."""
        suspects: list[Model] = []
        stack = list(models)
        while stack:
            model = stack.pop()
            set_uses(model, model._uses - 1)
            if model._uses > 0:
                suspects.append(model)
            elif self.models.pop(model.id, None) is not None:
                stack.extend(model.direct_references())
                self._release(model)
        suspects = [model for model in suspects if model._document is not None and id(model) not in self.anchors]
        if suspects:
            self._drop_cycles(suspects)

    def clear(self) -> None:
        """Unlink all models from each other, at the end of the document."""
        for model in self.models.values():
            model.destroy()
        self.models.clear()
        self.anchors.clear()

    @staticmethod
    def _release(model: Model) -> None:
        set_document(model, None)
        set_uses(model, 0)
        model.apply_theme(None)

    def _drop_cycles(self, suspects: list[Model]) -> None:
        """Remove what only cycles hold, among what can be reached from the suspects."""
        held: dict[str, list[Model]] = {}
        inner: dict[str, int] = {}
        stack = list(suspects)
        while stack:
            model = stack.pop()
            if model.id in held:
                continue
            # A root stays, and keeps all that it reaches: its uses count as uses from outside.
            held[model.id] = targets = [] if id(model) in self.anchors else list(model.direct_references())
            for target in targets:
                inner[target.id] = inner.get(target.id, 0) + 1
            stack.extend(targets)
        # What is used from outside of this set is alive, and so is all that it reaches.
        stack = [self.models[model_id] for model_id in held if self.models[model_id]._uses > inner.get(model_id, 0)]
        alive: set[str] = set()
        while stack:
            model = stack.pop()
            if model.id not in alive:
                alive.add(model.id)
                stack.extend(held[model.id])
        for model_id in held.keys() - alive:
            for target in held[model_id]:
                if target.id in alive:
                    set_uses(target, target._uses - 1)
        for model_id in held.keys() - alive:
            self._release(self.models.pop(model_id))
