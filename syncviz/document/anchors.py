"""Models that are in a document by themselves, and not because another one holds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Model
from .configuration import Configuration
from .graph import ModelGraph

__all__ = ["Anchors"]


class Anchors:
    """The roots, the configuration, and the callbacks in JavaScript for the document's own events."""

    __slots__ = ("_graph", "configuration", "js_callbacks", "roots")

    def __init__(self, graph: ModelGraph) -> None:
        self._graph = graph
        self.roots: list[Model] = []
        self.configuration = Configuration()
        self.js_callbacks: dict[str, list[Model]] = {}

    def add_root(self, model: Model) -> set[str] | None:
        """Make a model the last root; return the ids of all that came in with it, None where it is a root already.

        Raises DuplicateRoot for a model of another document; then nothing has changed.
        """
        if any(root is model for root in self.roots):
            return None
        fresh = self._graph.gain([model])
        self.roots.append(model)
        self._tell_graph()
        return fresh

    def remove_root(self, model: Model) -> bool:
        """Remove a root, and what only it held. False where the model is none."""
        for index, root in enumerate(self.roots):
            if root is model:
                del self.roots[index]
                self._tell_graph()
                self._graph.lose([model])
                return True
        return False

    def config(self) -> Model:
        """Return the configuration, made if need be."""
        model = self.configuration.model
        if model is None:
            model = self.configuration.made()
            self.set_config(model)
        return model

    def set_config(self, config: Model) -> None:
        """Put a model in the place of the configuration."""
        before, self.configuration.model = self.configuration.model, config
        self._tell_graph()
        if before is not None:
            self._graph.lose([before])
        self._graph.gain([config])

    def add_js_callbacks(self, name: str, callbacks: Sequence[Model]) -> None:
        """Add callbacks for an event, each once. Raises DuplicateRoot for one of another document."""
        registered = self.js_callbacks.setdefault(name, [])
        for callback in callbacks:
            if callback not in registered:
                self._graph.gain([callback])
                registered.append(callback)
                self._tell_graph()

    def replace_js_callbacks(self, callbacks: Mapping[str, Sequence[Model]]) -> None:
        """Let these take the place of all that there were."""
        before, self.js_callbacks = self.js_callbacks, {}
        self._tell_graph()
        self._graph.lose(model for registered in before.values() for model in registered)
        for name, models in callbacks.items():
            self.add_js_callbacks(name, models)

    def clear(self) -> None:
        """Forget them all, at the end of the document."""
        self.roots.clear()
        self.configuration.model = None
        self.js_callbacks = {}

    def _tell_graph(self) -> None:
        anchors = {id(model) for model in self.roots}
        anchors.update(id(model) for registered in self.js_callbacks.values() for model in registered)
        if self.configuration.model is not None:
            anchors.add(id(self.configuration.model))
        self._graph.anchors = anchors
