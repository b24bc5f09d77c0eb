"""Where Bokeh compiles models whose browser side a program writes in TypeScript; syncviz does not."""

from __future__ import annotations

from typing import NoReturn

__all__: list[str] = []

_THEIRS = frozenset({
    "AttrDict", "CompilationError", "CustomModel", "FromFile", "Implementation", "Inline", "JavaScript", "Less",
    "TypeScript", "bundle_all_models", "bundle_models", "calc_cache_key", "get_cache_hook", "nodejs_compile",
    "nodejs_version", "npmjs_version", "set_cache_hook",
})  # fmt: skip


def __getattr__(name: str) -> NoReturn:
    if name in _THEIRS:
        # Not an AttributeError: the import statement would replace its sentence.
        raise ImportError(
            f"{__name__} has no {name}: syncviz compiles no TypeScript. Data of your own goes into a"
            " syncviz.model.DataModel, code of your own into a CustomJS (or CustomJSTickFormatter, CustomJSExpr …)"
        )
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
