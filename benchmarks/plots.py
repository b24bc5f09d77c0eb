"""The plots of a run, made with syncviz itself, as a page and as a picture.

    python -m benchmarks.plots FILE.json        writes FILE.html and FILE.png
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.kinds import KINDS
from benchmarks.report import Run
from benchmarks.rows.base import Metric
from benchmarks.tables import format_number
from syncviz.io import export_png, save
from syncviz.layouts import gridplot
from syncviz.models import FactorRange, FixedTicker, HoverTool, NumeralTickFormatter
from syncviz.plotting import figure
from syncviz.resources import INLINE

__all__ = ["page", "write_plots"]

_WIDTH = 520
_COLOURS = {"syncviz": "#1b7f5c", "bokeh": "#b5532a", "floor": "#9a9a9a", "other": "#5b7fb5"}
_SERIES = ("syncviz", "bokeh")


def page(run: Run) -> Any:
    """All plots in two columns: bars for every headline, lines for what grows. None where there is nothing to draw."""
    plots = [plot for row, metric in run.headlines() if (plot := _bars(run, row, metric)) is not None]
    plots += [plot for plot in (*_growth(run), *_sessions(run), *_arrivals(run)) if plot is not None]
    return gridplot(plots, ncols=2, toolbar_location=None) if plots else None


def write_plots(run: Run, stem: Path) -> list[Path]:
    """Write ``<stem>.html``, which needs no network, and ``<stem>.png``; return their paths.

    One server in rows without growth gives nothing to compare: then nothing is written.

    Raises MissingDependency where no browser can draw the picture; the page is written by then.
    """
    plots = page(run)
    if plots is None:
        return []
    html, png = stem.with_suffix(".html"), stem.with_suffix(".png")
    save(plots, html, resources=INLINE, title="syncviz beside its peers")
    export_png(plots, filename=png, timeout=60)
    return [html, png]


def _bars(run: Run, row: str, metric: Metric) -> Any:
    """A bar for each peer, the best on top, and a line for the aim."""
    found = [
        (label, value)
        for label in run.rows[row]["peers"]
        if (value := run.median(row, label, metric.key)) is not None and value > 0
    ]
    if len(found) < 2 or not metric.compare:
        return None
    found.sort(key=lambda each: each[1], reverse=not metric.more)
    labels, values = [_short(run, label) for label, _ in found], [value for _, value in found]
    low = min([*values, metric.aim or values[0]]) / 3
    plot = figure(
        title=f"{row}: {metric.label}, {metric.unit}",
        x_axis_type="log",
        x_range=(low, max([*values, metric.aim or 0]) * 3),
        y_range=FactorRange(*labels),
        width=_WIDTH,
        height=90 + 24 * len(found),
        tools="",
    )
    colours = [_colour(run.peers[label]) for label, _ in found]
    plot.hbar(y=labels, left=low, right=values, height=0.7, color=colours)
    texts = [f" {format_number(value)}" for value in values]
    plot.text(x=values, y=labels, text=texts, text_baseline="middle", text_font_size="11px")
    if metric.aim is not None:
        plot.vspan(x=[metric.aim], line_dash="dashed", line_color="black")
    return plot


def _short(run: Run, label: str) -> str:
    """A label without the Python that syncviz runs on too."""
    python = (run.label_of("syncviz") or label).partition(",")[2]
    return label.removesuffix(f",{python}")


def _colour(name: str) -> str:
    if KINDS[name].is_floor:
        return _COLOURS["floor"]
    return _COLOURS.get(name.removesuffix("-newest"), _COLOURS["other"])


def _lines(
    run: Run, title: str, row: str, points: Sequence[tuple[float, str]], *, x: str, y: str, log: bool
) -> Any:
    """What figures of a row become; ``points`` are places on the axis and keys."""
    plot = figure(
        title=title,
        x_axis_label=x,
        y_axis_label=y,
        x_axis_type="log" if log else "linear",
        y_axis_type="log",
        width=_WIDTH,
        height=260,
        tools="",
    )
    drawn = False
    for name in _SERIES:
        label = run.label_of(name)
        found = [(at, value) for at, key in points if (value := run.median(row, label, key))]
        if len(found) > 1:
            xs, ys = [at for at, _ in found], [value for _, value in found]
            plot.line(xs, ys, color=_COLOURS[name], line_width=2, legend_label=name)
            plot.scatter(xs, ys, color=_COLOURS[name], size=7)
            drawn = True
    plot.xaxis.ticker = FixedTicker(ticks=[at for at, _ in points])
    plot.xaxis.formatter = NumeralTickFormatter(format="0,0")
    plot.add_tools(HoverTool(tooltips=[(x, "$x{0,0}"), (y, "$y{0.000}")]))
    if not drawn:
        return None
    plot.add_layout(plot.legend[0], "right")
    return plot


def _growth(run: Run) -> list[Any]:
    units = run.data["scale"]["units"]
    ours = run.label_of("syncviz")
    places = [
        (models, unit) for unit in units if (models := run.median("growth", ours, f"models_{unit}")) is not None
    ]
    titles = {"document": "document made and serialised", "open": "session open", "trip": "slider round trip"}
    return [
        _lines(
            run,
            f"{title}, by models in the document",
            "growth",
            [(models, f"{cost}_{unit}") for models, unit in places],
            x="models",
            y="CPU, ms",
            log=True,
        )
        for cost, title in titles.items()
    ]


def _sessions(run: Run) -> list[Any]:
    levels = run.data["scale"]["levels"]
    titles = {"open": "session open", "trip": "slider round trip"}
    return [
        _lines(
            run,
            f"{title}, by other open sessions",
            "sessions",
            [(level, f"{cost}_{level}") for level in levels],
            x="sessions",
            y="CPU, ms",
            log=False,
        )
        for cost, title in titles.items()
    ]


def _arrivals(run: Run) -> list[Any]:
    titles = {"rate": ("sessions opened a second", "1/s"), "p99": ("99 % of openings took less than", "ms")}
    return [
        _lines(
            run,
            f"{title}, by quarter of the run",
            "arrivals",
            [(quarter, f"{key}_{quarter}") for quarter in range(1, 5)],
            x="quarter",
            y=unit,
            log=False,
        )
        for key, (title, unit) in titles.items()
    ]


if __name__ == "__main__":
    source = Path(sys.argv[1])
    for path in write_plots(Run(json.loads(source.read_text())), source.with_suffix("")):
        print(path)
