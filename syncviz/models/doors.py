"""Modules through which programs import a part of the models: ``from syncviz.models.widgets.sliders import Slider``.

Bokeh's Python modules are nearly those of BokehJS, and where BokehJS keeps a class the catalogue knows. So such a
module is three lines, and this table has what differs.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from ..errors import UnknownModel, nearest
from .behaviours import FAMILIES, FUNCTIONS
from .factory import factory

__all__ = ["DOORS", "model_door"]

_SAME = (
    "annotations", "annotations.annotation", "annotations.dimensional", "annotations.html.html_annotation", "axes",
    "callbacks", "canvas", "comparisons", "coordinates", "dom", "expressions", "filters", "formatters", "glyphs",
    "graphics", "graphs", "grids", "layouts", "mappers", "misc", "misc.group_by", "plots", "ranges",
    "renderers.contour_renderer", "renderers.glyph_renderer", "renderers.graph_renderer", "scales", "selections",
    "selectors", "sources", "text", "textures", "tickers", "tiles", "tools", "transforms", "ui", "ui.examiner",
    "ui.icons", "ui.menus", "ui.notifications", "widgets", "widgets.markdown", "widgets.sliders", "widgets.tables",
    "widgets.widget",
)  # fmt: skip

DOORS: dict[str, tuple[str, ...]] = {
    **{name: (name.replace(".", "/"),) for name in _SAME},
    "annotations.arrows": ("annotations/arrow", "annotations/arrow_head"),
    "annotations.geometry": (
        "annotations/band", "annotations/box_annotation", "annotations/poly_annotation", "annotations/slope",
        "annotations/span", "annotations/whisker",
    ),
    "annotations.html": ("annotations/html", "annotations/toolbar_panel"),
    "annotations.html.labels": ("annotations/html/label", "annotations/html/label_set", "annotations/html/title"),
    "annotations.html.toolbars": ("annotations/toolbar_panel",),
    "annotations.labels": (
        "annotations/label", "annotations/label_set", "annotations/text_annotation", "annotations/title",
    ),
    "annotations.legends": (
        "annotations/base_color_bar", "annotations/color_bar", "annotations/contour_color_bar", "annotations/legend",
        "annotations/legend_item", "annotations/scale_bar", "annotations/size_bar",
    ),
    "css": ("dom/styles", "dom/stylesheets"),
    "glyph": (
        "glyphs/connected_xy_glyph", "glyphs/fill_glyph", "glyphs/glyph", "glyphs/hatch_glyph", "glyphs/line_glyph",
        "glyphs/radial_glyph", "glyphs/text_glyph", "glyphs/xy_glyph",
    ),
    "labeling": ("policies/labeling",),
    "map_plots": ("plots/gmap_plot", "plots/map_plot"),
    "nodes": ("coordinates",),
    "renderers": ("renderers", "tiles/tile_renderer"),
    "renderers.renderer": (
        "renderers/composite_renderer", "renderers/data_renderer", "renderers/guide_renderer", "renderers/renderer",
        "renderers/renderer_group",
    ),
    "renderers.tile_renderer": ("tiles/tile_renderer",),
    "ui.dialogs": ("ui/dialog",),
    "ui.floating": ("ui/drawer",),
    "ui.panels": ("ui/panel",),
    "ui.panes": ("ui/pane",),
    "ui.tooltips": ("ui/tooltip",),
    "ui.ui_element": ("ui/styled_element", "ui/ui_element"),
    "widgets.buttons": (
        "widgets/abstract_button", "widgets/button", "widgets/button_like", "widgets/dropdown", "widgets/help_button",
        "widgets/toggle",
    ),
    "widgets.groups": (
        "widgets/checkbox_button_group", "widgets/checkbox_group", "widgets/groups", "widgets/radio_button_group",
        "widgets/radio_group", "widgets/toggle_button_group", "widgets/toggle_input_group",
    ),
    "widgets.indicators": ("widgets/indicator", "widgets/progress"),
    "widgets.inputs": (
        "widgets/autocomplete_input", "widgets/checkbox", "widgets/color_picker", "widgets/file_input",
        "widgets/input_widget", "widgets/multi_choice", "widgets/multiselect", "widgets/numeric_input",
        "widgets/palette_select", "widgets/password_input", "widgets/select", "widgets/spinner", "widgets/switch",
        "widgets/text_input", "widgets/text_like_input", "widgets/textarea_input",
    ),
    "widgets.markups": ("widgets/div", "widgets/markup", "widgets/paragraph", "widgets/pretext"),
    "widgets.pickers": (
        "widgets/base_date_picker", "widgets/base_datetime_picker", "widgets/date_picker", "widgets/date_range_picker",
        "widgets/datetime_picker", "widgets/datetime_range_picker", "widgets/multiple_date_picker",
        "widgets/multiple_datetime_picker", "widgets/picker_base", "widgets/time_picker",
    ),
}  # fmt: skip
"""The modules under ``syncviz.models``, each with the folders and files of ``models/`` in BokehJS that it offers."""


def model_door(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return ``__getattr__, __dir__, __all__`` for the module of that ``__name__``, one of ``DOORS``.

    A class whose key is qualified (``dom.Div``) is found under its last name. Classes are made when they are asked
    for. ``__getattr__`` raises UnknownModel, which names the nearest match.
    """
    door = module.partition(".models.")[2]
    places = tuple(f"models/{place}" for place in DOORS[door])
    folders = tuple(f"{place}/" for place in places)

    def is_here(place: str) -> bool:
        return place in places or place.startswith(folders)

    keys = {key.rpartition(".")[2]: key for key, place in factory.catalogue.modules() if is_here(place)}
    keys.update({name: name for name, family in FAMILIES.items() if is_here(family.place)})
    functions = {name: function for name, (place, function) in FUNCTIONS.items() if is_here(place)}
    names = [*keys, *functions]

    def __getattr__(name: str) -> Any:
        if name in functions:
            return functions[name]
        if name in keys:
            return factory.get(keys[name])
        if f"{door}.{name}" in DOORS:
            return import_module(f"{module}.{name}")
        if name.startswith("__"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        hint = nearest(name, names) or (", which is elsewhere in syncviz.models" if name in factory.names() else "")
        raise UnknownModel(f"{module} has no model {name!r}{hint}")

    return __getattr__, lambda: sorted(names), names
