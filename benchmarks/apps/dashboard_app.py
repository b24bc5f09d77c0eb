"""A dashboard of as many panels as are asked for, written once and run on whichever library the environment names.

A panel is a plot with two glyphs, a legend and a hover tool, and three widgets with a callback: about 50 models.
``SYNCVIZ_BENCH_LIB`` is ``bokeh`` or ``syncviz`` (the default), ``SYNCVIZ_BENCH_PANELS`` the number of panels (6).
"""

import importlib
import os
from typing import Any

LIB = os.environ.get("SYNCVIZ_BENCH_LIB", "syncviz")
PANELS = int(os.environ.get("SYNCVIZ_BENCH_PANELS", "6"))

layouts = importlib.import_module(f"{LIB}.layouts")
models = importlib.import_module(f"{LIB}.models")
plotting = importlib.import_module(f"{LIB}.plotting")

HOURS = list(range(48))


def make_document(doc: Any) -> None:
    """Fill a document with ``PANELS`` panels, in rows of two."""
    panels = [_panel(number) for number in range(PANELS)]
    doc.add_root(layouts.column(*(layouts.row(*panels[start : start + 2]) for start in range(0, PANELS, 2))))
    doc.title = "Dashboard"


def _panel(number: int) -> Any:
    load = [(hour * 7 + number) % 24 for hour in HOURS]
    source = models.ColumnDataSource(data={"hour": HOURS, "load": load, "limit": [20.0] * len(HOURS)})
    plot = plotting.figure(
        title=f"station {number}", height=250, width=450, x_axis_label="hour", y_axis_label="load",
        tools="pan,wheel_zoom,reset,save",
    )  # fmt: skip
    plot.line("hour", "load", source=source, line_width=2, color="navy", legend_label="load")
    plot.scatter("hour", "limit", source=source, size=4, color="firebrick", legend_label="limit")
    plot.legend.location = "top_left"
    plot.add_tools(models.HoverTool(tooltips=[("hour", "@hour"), ("load", "@load{0.0}")]))
    factor = models.Slider(title="factor", start=0.1, end=4.0, step=0.1, value=1.0)
    shown = models.CheckboxGroup(labels=["load", "limit"], active=[0, 1])
    unit = models.Select(title="unit", options=["kW", "MW"], value="kW")

    def rescale(attr: str, old: object, new: float) -> None:
        source.data["load"] = [value * new for value in load]

    factor.on_change("value", rescale)
    return layouts.column(plot, layouts.row(factor, shown, unit))
