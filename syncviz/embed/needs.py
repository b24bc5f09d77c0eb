"""Which parts of BokehJS certain models need: pages that load nothing else are smaller by megabytes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..model import Model

__all__ = ["components_of", "contains_tex_string", "is_tex_string"]

# The delimiters that MathJax is told of by BokehJS.
_TEX = r"\$\$.*?\$\$|\\\[.*?\\\]|\\\(.*?\\\)"
_CONTAINS_TEX = re.compile(_TEX, re.DOTALL)
_IS_TEX = re.compile(r"\$\$.*\$\$|\\\[.*\\\]|\\\(.*\\\)", re.DOTALL)
_MATH_MODELS = frozenset({"MathText", "MathTextGlyph"})
# Where BokehJS looks for formulas in plain text: properties by class.
_WITH_MATH = (
    ("TextAnnotation", "text"), ("AbstractSlider", "title"), ("Axis", "axis_label"), ("Axis", "major_label_overrides"),
    ("Div", "text"), ("Paragraph", "text"),
)  # fmt: skip


def contains_tex_string(text: str) -> bool:
    """Tell whether a text has a formula in it, between ``$$…$$``, ``\\[…\\]`` or ``\\(…\\)``."""
    return _CONTAINS_TEX.search(text) is not None


def is_tex_string(text: str) -> bool:
    """Tell whether a text is a formula from its first to its last sign."""
    return _IS_TEX.fullmatch(text) is not None


def components_of(models: Iterable[Model]) -> set[str]:
    """Return the names of the bundles that have all classes and abilities which these models use."""
    found = {"bokeh"}
    for model in models:
        names = model.model_names
        if "Widget" in names:
            found.add("bokeh-widgets")
            if "TableWidget" in names:
                found.add("bokeh-tables")
        if "Plot" in names and _value(model, "output_backend") == "webgl":
            found.add("bokeh-gl")
        if "bokeh-mathjax" not in found and (not names.isdisjoint(_MATH_MODELS) or _writes_formulas(model)):
            found.add("bokeh-mathjax")
    return found


def _writes_formulas(model: Model) -> bool:
    for class_name, prop in _WITH_MATH:
        if class_name in model.model_names and prop in model._properties:
            if class_name in ("Div", "Paragraph") and (
                _value(model, "disable_math") or _value(model, "render_as_text")
            ):
                continue
            value = _value(model, prop)
            texts = value.values() if isinstance(value, dict) else (value,)
            if any(isinstance(text, str) and contains_tex_string(text) for text in texts):
                return True
    return False


def _value(model: Model, name: str) -> Any:
    return getattr(model, name) if name in model._properties else None
