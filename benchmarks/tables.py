"""The Markdown of a run: a table of headlines with ratios and aims, then every figure of every row.

    python -m benchmarks.tables FILE.json                          prints the whole report
    python -m benchmarks.tables FILE.json docs/performance.md      puts the headlines between the marks of a page
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.report import Run
from benchmarks.rows.base import Metric

__all__ = ["as_markdown", "details", "format_number", "headlines", "how", "put_into"]

_BEGIN, _END = "<!-- benchmark -->", "<!-- end of benchmark -->"


def as_markdown(run: Run) -> str:
    """The whole report."""
    return "\n".join([headlines(run), how(run), "## Every figure\n", details(run)])


def headlines(run: Run) -> str:
    """One line for each figure that has an aim, with ours, Bokeh's, the best other peer's, and the floor."""
    ours, bokeh = run.label_of("syncviz"), run.label_of("bokeh")
    names = ["row", "figure", ours or "syncviz", bokeh or "bokeh", "ratio", "best other peer", "ratio", "floor", "aim"]
    lines = [_line(names), _line(["---", "---", *["---:"] * 6, "---"])]
    before = ""
    for row, metric in run.headlines():
        value, theirs = run.median(row, ours, metric.key), run.median(row, bokeh, metric.key)
        if value is None and theirs is None:
            continue
        best, floor = run.best_other(row, metric), run.floor(row, metric)
        lines.append(
            _line(
                [
                    run.rows[row]["title"] if row != before else "",
                    _name(metric),
                    _cell(run, row, ours, metric),
                    _cell(run, row, bokeh, metric),
                    _ratio(metric, value, theirs),
                    "" if best is None else f"{format_number(best[1])} ({run.peers[best[0]]})",
                    "" if best is None else _ratio(metric, value, best[1]),
                    "" if floor is None else format_number(floor),
                    _aim(metric, value),
                ]
            )
        )
        before = row
    return "\n".join(lines) + "\n"


def how(run: Run) -> str:
    """The machine and the versions, in a paragraph, and notes on the rows."""
    about = run.data["machine"]
    lines = [
        f"{run.data['date']}, {about['cpu']}, {about['cores']} cores, {about['memory_gib']} GiB, "
        f"{about['kernel']}, load {about['load_before']} before the run. Medians over up to "
        f"{run.data['scale']['repeats']} interleaved repeats (lowest to highest). A ratio says how many times better "
        "syncviz is. The best other peer is that of the same run and Python. The floor is a server that computes "
        "nothing, or the machine's own limit.",
        "",
        "Peers: " + "; ".join(run.peers) + ".",
        "",
    ]
    lines += [f"* {row['row']}: {row['note']}" for row in run.data["rows"] if row["note"]]
    for row in run.data["rows"]:
        for label, peer in row["peers"].items():
            if peer["error"]:
                lines.append(f"* **{row['row']}: {label} failed**: {peer['error'].splitlines()[0]}")
    return "\n".join(lines) + "\n"


def details(run: Run) -> str:
    """A table for each row: peers by figures, or figures by peers where there are more of those."""
    parts = []
    ours = run.label_of("syncviz")
    for row, about in run.rows.items():
        labels = list(about["peers"])
        metrics = [
            metric
            for metric in run.metrics(row)
            if any(run.value(row, label, metric.key) or about["peers"][label]["error"] for label in labels)
        ]
        matrix = [["", *map(_name, metrics)]]
        for label in labels:
            cells = [label]
            for metric in metrics:
                mine, theirs = run.median(row, ours, metric.key), run.median(row, label, metric.key)
                factor = _ratio(metric, mine, theirs) if label != ours else ""
                text = _cell(run, row, label, metric)
                cells.append(f"{text}, {factor}" if factor else text)
            matrix.append(cells)
        if len(metrics) > len(labels):
            matrix = [list(line) for line in zip(*matrix, strict=True)]
        head, *body = map(_line, matrix)
        rule = _line(["---", *["---:"] * (len(matrix[0]) - 1)])
        parts.append("\n".join([f"### {about['title']} (`{row}`)", "", head, rule, *body]) + "\n")
    return "\n".join(parts)


def format_number(value: float) -> str:
    """Three significant digits, whole numbers in full."""
    if abs(value) >= 1000 or value == int(value):
        return f"{value:,.0f}"
    digits = f"{value:.3g}"
    return f"{value:.6f}".rstrip("0") if "e" in digits else digits


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _name(metric: Metric) -> str:
    return f"{metric.label}, {metric.unit}" if metric.unit else metric.label


def _cell(run: Run, row: str, label: str | None, metric: Metric) -> str:
    value = run.value(row, label, metric.key)
    if value is None:
        peer = run.rows[row]["peers"].get(label)
        return "failed" if peer is not None and peer["error"] else ""
    text = format_number(value["median"])
    if value["min"] != value["max"]:
        text += f" ({format_number(value['min'])}–{format_number(value['max'])})"
    return text


def _ratio(metric: Metric, ours: float | None, theirs: float | None) -> str:
    if not metric.compare or ours is None or theirs is None:
        return ""
    value = metric.ratio(ours, theirs)
    if value is None:
        return ""
    return f"{value:,.0f}×" if value >= 10 else f"{value:.2g}×"


def _aim(metric: Metric, value: float | None) -> str:
    if metric.aim is None:
        return ""
    text = f"{'≥' if metric.more else '≤'} {format_number(metric.aim)}"
    if value is None:
        return text
    return f"{text}, {'met' if metric.reached(value) else '**not met**'}"


def put_into(page: str, run: Run) -> str:
    """The text of a page with the headlines between its two marks. Raises ValueError where it has none."""
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not end:
        raise ValueError(f"expected {_BEGIN} and {_END} in the page")
    return f"{before}{begin}\n{headlines(run)}\n{how(run)}{end}{after}"


def main(arguments: Sequence[str]) -> None:
    """Print a run's report, or put its headlines into pages."""
    source, *pages = map(Path, arguments)
    run = Run(json.loads(source.read_text()))
    for page in pages:
        page.write_text(put_into(page.read_text(), run))
    if not pages:
        print(as_markdown(run))


if __name__ == "__main__":
    main(sys.argv[1:])
