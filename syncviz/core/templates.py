"""Jinja templates of whole pages, and what users' own templates can build on.

Only who brings a template of their own needs Jinja; it is imported when one is compiled. Blocks and variables have the
names that Bokeh documents for its ``FILE`` template, so that templates made for that work here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import MissingDependency, SettingError, nearest

__all__ = [
    "CSS_RESOURCES",
    "FILE",
    "JS_RESOURCES",
    "MACROS",
    "PAGE",
    "PLOT_DIV",
    "ROOT_DIV",
    "PageTemplate",
    "compiled",
    "standard_names",
]

#: The source of ``FILE``: a page, every part of which is a block.
PAGE = """\
<!DOCTYPE html>
{% from macros import embed %}
<html lang="{{ lang }}">
{% block head %}
<head>
{% block inner_head %}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{% block title %}{{ title }}{% endblock %}</title>
{% block preamble %}{% endblock %}
{% block resources %}
<style{{ nonce_attribute }}>
html, body { box-sizing: border-box; display: flow-root; height: 100%; margin: 0; padding: 0; }
</style>
{% block css_resources %}{{ bokeh_css }}{% endblock %}
{% block js_resources %}{{ bokeh_js }}{% endblock %}
{% endblock %}
{% block postamble %}{% endblock %}
{% endblock %}
</head>
{% endblock %}
{% block body %}
<body>
{% block inner_body %}
{% block contents %}
{% for doc in docs %}
{% if doc.elementid %}{{ embed(doc) }}{% endif %}
{% for root in doc.roots %}
{% block root scoped %}{{ embed(root) }}{% endblock %}
{% endfor %}
{% endfor %}
{% endblock %}
{% block plot_script %}{{ plot_script }}{% endblock %}
{% endblock %}
</body>
{% endblock %}
</html>
"""

_EMBED = """\
{% macro embed(obj) -%}
<div id="{{ obj.elementid }}"{% if obj.id %} data-root-id="{{ obj.id }}"{% endif %} style="display: contents;"></div>
{%- endmacro %}"""

_SOURCES = {
    "FILE": PAGE,
    "MACROS": _EMBED,
    "ROOT_DIV": "{% from macros import embed %}{{ embed(root) }}",
    "PLOT_DIV": """\
{% from macros import embed %}{% if doc.elementid %}{{ embed(doc) }}{% endif %}
{% for root in doc.roots %}{{ embed(root) }}
{% endfor %}""",
    "JS_RESOURCES": """\
{% for file in js_files %}
<script src="{{ file }}"></script>
{% endfor %}
{% for js in js_raw %}
<script>
{{ js | safe }}
</script>
{% endfor %}""",
    "CSS_RESOURCES": """\
{% for file in css_files %}
<link rel="stylesheet" href="{{ file }}" type="text/css">
{% endfor %}
{% for css in css_raw %}
<style>
{{ css | safe }}
</style>
{% endfor %}""",
}

_BLOCK = re.compile(r"{%[-+]?\s*block\s")
_EXTENDS = re.compile(r"{%[-+]?\s*extends\s")


if TYPE_CHECKING:
    CSS_RESOURCES: PageTemplate
    FILE: PageTemplate
    JS_RESOURCES: PageTemplate
    MACROS: PageTemplate
    PLOT_DIV: PageTemplate
    ROOT_DIV: PageTemplate


class PageTemplate(Protocol):
    """What a user's own template has to be: a ``jinja2.Template``, or anything else with this method."""

    def render(self, context: Mapping[str, Any], /) -> str: ...


def compiled(template: str | PageTemplate) -> PageTemplate:
    """Return a template that is ready to be rendered.

    One given as text escapes values that are not HTML already. A text with blocks which extends nothing extends
    ``FILE``; in all of them ``base`` is ``FILE``, and ``embed`` can be imported from ``macros``.

    Raises :class:`~syncviz.errors.MissingDependency` for text where Jinja is not installed, SettingError for what is
    no template. Errors inside a template are its own.
    """
    if isinstance(template, str):
        return _from_text(template)
    if callable(getattr(template, "render", None)):
        return template
    raise SettingError(
        f"template: expected the text of a Jinja template or a jinja2.Template, got {type(template).__name__}"
    )


@lru_cache(maxsize=64)
def _from_text(text: str) -> PageTemplate:
    if _BLOCK.search(text) and not _EXTENDS.search(text):
        text = "{% extends base %}" + text
    template: PageTemplate = _environment().from_string(text)
    return template


def standard_names() -> dict[str, Any]:
    """Return ``base`` and ``macros``, for templates of an environment of their own; nothing where Jinja is missing."""
    try:
        names = _environment().globals
    except MissingDependency:
        return {}  # then the template is another engine's
    return {"base": names["base"], "macros": names["macros"]}


def _environment() -> Any:
    try:
        import jinja2
    except ImportError as error:
        raise MissingDependency(
            "a page template needs Jinja, which is not installed: pip install jinja2 (Flask brings it)"
        ) from error
    return _made_environment(jinja2.Environment)


@cache
def _made_environment(kind: Any) -> Any:
    environment = kind(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.globals["macros"] = environment.from_string(_EMBED)
    environment.globals["base"] = environment.from_string(PAGE)
    return environment


def __getattr__(name: str) -> Any:  # PEP 562: the templates, compiled when somebody asks for one
    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}{nearest(name, _SOURCES)}")
    shared = {"FILE": "base", "MACROS": "macros"}.get(name)
    template = _environment().globals[shared] if shared else _environment().from_string(_SOURCES[name])
    globals()[name] = template
    return template
