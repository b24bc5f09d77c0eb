"""Bars, areas and lines that stand on each other: one renderer for each column, from the sum of those before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..transform import stack

__all__ = ["StackMethods"]


class StackMethods:
    """Methods of a plot that call its glyph methods once for each column of ``stackers``.

    A keyword that is a list or tuple has one value for each column; any other holds for all. ``name`` is the
    column's unless it is given. Each returns the renderers, in the order of the columns, and raises ValueError for
    lists of another length and for the coordinates that the stack itself sets.
    """

    def vbar_stack(self, stackers: Sequence[str], **keywords: Any) -> list[Any]:
        """Draw vertical bars on each other; ``x`` and ``width`` as for ``vbar``."""
        return self._stacked("vbar", stackers, ("bottom", "top"), keywords)

    def hbar_stack(self, stackers: Sequence[str], **keywords: Any) -> list[Any]:
        """Draw horizontal bars behind each other; ``y`` and ``height`` as for ``hbar``."""
        return self._stacked("hbar", stackers, ("left", "right"), keywords)

    def varea_stack(self, stackers: Sequence[str], **keywords: Any) -> list[Any]:
        """Draw areas on each other; ``x`` as for ``varea``."""
        return self._stacked("varea", stackers, ("y1", "y2"), keywords)

    def harea_stack(self, stackers: Sequence[str], **keywords: Any) -> list[Any]:
        """Draw areas beside each other; ``y`` as for ``harea``."""
        return self._stacked("harea", stackers, ("x1", "x2"), keywords)

    def vline_stack(self, stackers: Sequence[str], **keywords: Any) -> list[Any]:
        """Draw the lines of the sums upwards; ``x`` as for ``line``."""
        return self._stacked("line", stackers, ("y",), keywords)

    def hline_stack(self, stackers: Sequence[str], **keywords: Any) -> list[Any]:
        """Draw the lines of the sums to the right; ``y`` as for ``line``."""
        return self._stacked("line", stackers, ("x",), keywords)

    def _stacked(
        self, method: str, stackers: Sequence[str], edges: tuple[str, ...], keywords: dict[str, Any]
    ) -> list[Any]:
        if isinstance(stackers, str):
            raise ValueError(f"stackers: expected the names of columns, such as ['{stackers}'], got {stackers!r}")
        for name in edges:
            if name in keywords:
                raise ValueError(f"{name}= is what the stack sets; leave it out, or draw with {method}()")
        for name, value in keywords.items():
            if isinstance(value, list | tuple) and len(value) != len(stackers):
                raise ValueError(
                    f"{name}: expected one value, or a list of {len(stackers)}, one for each of the stacked columns; "
                    f"got {len(value)}"
                )
        draw = getattr(self, method)
        renderers = []
        for place, column in enumerate(stackers):
            sums = [stack(*stackers[: place + 1])]
            if len(edges) == 2:
                sums.insert(0, stack(*stackers[:place]))
            own = {
                name: value[place] if isinstance(value, list | tuple) else value for name, value in keywords.items()
            }
            renderers.append(draw(**{"name": column, **dict(zip(edges, sums, strict=True)), **own}))
        return renderers
