"""What BokehJS is asked to draw, and where: render items, as ``Bokeh.embed.embed_items`` takes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..errors import nearest
from ..model import Model
from ..util.html import SafeHTML
from ..util.ids import make_id
from .elements import root_div

__all__ = ["RenderItem", "RenderRoot", "RenderRoots"]


@dataclass(slots=True)
class RenderRoot:
    """One root, and the element that it is drawn into.

    ``elementid`` is unique on the page, ``id`` is the model's. ``name`` and ``tags`` are what the program gave the
    model, for templates that look for a certain one. In a template it stands for the element itself.
    """

    elementid: str
    id: str = field(compare=False)
    name: str | None = field(default="", compare=False)
    tags: list[Any] = field(default_factory=list, compare=False)

    def __post_init__(self) -> None:
        self.name = self.name or ""

    def __html__(self) -> SafeHTML:
        return root_div(self.id, self.elementid)

    def __str__(self) -> str:
        return self.__html__()


class RenderRoots:
    """The roots of one item in order: by index, by name (``roots["sales"]``), or as attribute (``roots.sales``)."""

    def __init__(self, roots: Iterable[RenderRoot]) -> None:
        self._roots = tuple(roots)

    @classmethod
    def of(cls, models: Iterable[Model]) -> RenderRoots:
        """Give each model an element of its own."""
        # Tags that nobody has set are not made for this: the list would stay in the model.
        return cls(
            [RenderRoot(make_id(), model.id, model.name, list(model._values.get("tags", ()))) for model in models]
        )

    def __len__(self) -> int:
        return len(self._roots)

    def __iter__(self) -> Iterator[RenderRoot]:
        return iter(self._roots)

    def __getitem__(self, key: int | str) -> RenderRoot:
        if isinstance(key, int):
            return self._roots[key]
        for root in self._roots:
            if root.name == key:
                return root
        names = [root.name for root in self._roots if root.name]
        raise ValueError(f"there is no root with the name {key!r}{nearest(key, names)}")

    def __getattr__(self, name: str) -> RenderRoot:
        if name.startswith("__"):
            raise AttributeError(name)
        return self[name]

    def to_json(self) -> dict[str, str]:
        """Return element ids by model id."""
        return {root.id: root.elementid for root in self._roots}

    def divs(self) -> SafeHTML:
        """Return the elements, a line each."""
        return SafeHTML("\n".join([root_div(root.id, root.elementid) for root in self._roots]))

    def __repr__(self) -> str:
        return f"RenderRoots({list(self._roots)!r})"


@dataclass(slots=True)
class RenderItem:
    """A document to draw: one of the page's own (``docid``), or that of a session (``token``).

    With ``elementid`` everything is drawn into that element; otherwise each of ``roots`` into its own.
    """

    docid: str | None = None
    token: str | None = None
    elementid: str | None = None
    roots: RenderRoots = field(default_factory=lambda: RenderRoots(()))
    use_for_title: bool | None = None

    def __post_init__(self) -> None:
        if (self.docid is None) == (self.token is None):
            raise ValueError("a render item has either a docid or a token")

    def to_json(self) -> dict[str, Any]:
        """Return it as BokehJS takes it."""
        json: dict[str, Any] = {"docid": self.docid} if self.token is None else {"token": self.token}
        if self.elementid is not None:
            json["elementid"] = self.elementid
        if len(self.roots):
            json["roots"] = self.roots.to_json()
            json["root_ids"] = [root.id for root in self.roots]
        if self.use_for_title is not None:
            json["use_for_title"] = self.use_for_title
        return json
