"""What a run leaves behind: a Markdown table for people, JSON for machines."""

from __future__ import annotations

import json
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.peers import Peer
from benchmarks.rows.base import Sample, Scale
from benchmarks.runner import RowResult

__all__ = ["as_json", "as_markdown", "format_number", "machine", "ratio", "summary", "write_json"]


def machine() -> dict[str, Any]:
    """The machine as the reader of a table needs it."""
    cpuinfo = Path("/proc/cpuinfo").read_text()
    model = next(
        (line.split(":", 1)[1].strip() for line in cpuinfo.splitlines() if "model name" in line), "unknown"
    )
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "memory_gib": round(memory / 2**30, 1),
        "kernel": f"{platform.system()} {platform.release()}",
        "client_python": platform.python_version(),
        "load_before": round(os.getloadavg()[0], 2),
    }


def summary(samples: Sequence[Sample]) -> dict[str, dict[str, float]]:
    """Median, lowest and highest value of every key over the repeats."""
    keys = samples[0] if samples else ()
    return {
        key: {"median": statistics.median(values), "min": min(values), "max": max(values)}
        for key in keys
        for values in [[sample[key] for sample in samples]]
    }


def ratio(ours: float, theirs: float) -> float | None:
    """How many times as much the peer takes; None where ours is zero or less (then a ratio says nothing)."""
    return theirs / ours if ours > 0 else None


def format_number(value: float) -> str:
    """Three significant digits, whole numbers in full."""
    if abs(value) >= 1000 or value == int(value):
        return f"{value:,.0f}"
    digits = f"{value:.3g}"
    return f"{value:.6f}".rstrip("0") if "e" in digits else digits


def as_json(
    results: Sequence[RowResult], peers: Sequence[Peer], scale: Scale, about: dict[str, Any], date: datetime
) -> dict[str, Any]:
    """The whole run as JSON-able data: machine, versions, scale, every sample and its summary."""
    rows = []
    for result in results:
        rows.append(
            {
                "row": result.row.name,
                "title": result.row.title,
                "note": result.row.note,
                "metrics": [asdict(metric) for metric in result.row.metrics],
                "peers": {
                    label: {
                        "samples": samples,
                        "summary": summary(samples),
                        "error": result.errors.get(label),
                    }
                    for label, samples in result.samples.items()
                },
            }
        )
    return {
        "date": date.astimezone(UTC).isoformat(timespec="seconds"),
        "machine": about,
        "peers": [
            {"label": p.label, "name": p.name, "version": p.version, "python": p.python_version}
            for p in peers
        ],
        "scale": asdict(scale),
        "rows": rows,
    }


def as_markdown(data: dict[str, Any]) -> str:
    """The table of a run (``as_json``'s result). Ratios refer to the first syncviz column, if any."""
    labels = [peer["label"] for peer in data["peers"]]
    ours = next((peer["label"] for peer in data["peers"] if peer["name"] == "syncviz"), None)
    others = [label for label in labels if label != ours]
    header = ["row", "measure", *labels, *([f"ratio, {label}" for label in others] if ours else [])]
    lines = [_line(header), _line(["---", "---", *["---:" for _ in header[2:]]])]
    for row in data["rows"]:
        title = row["title"]
        for metric in row["metrics"]:
            cells = [title, f"{metric['label']}, {metric['unit']}" if metric["unit"] else metric["label"]]
            cells += [_cell(row["peers"][label], metric["key"]) for label in labels]
            if ours:
                cells += [_ratio(row["peers"], ours, label, metric) for label in others]
            lines.append(_line(cells))
            title = ""  # the first line of a row names it
    about = data["machine"]
    repeats = data["scale"]["repeats"]
    lines += [
        "",
        f"{data['date']}, {about['cpu']}, {about['cores']} cores, {about['memory_gib']} GiB, "
        f"{about['kernel']}, load {about['load_before']} before the run.",
        f"Medians over {repeats} interleaved repeats (lowest to highest); ratio = peer / syncviz.",
    ]
    lines += [f"* {row['row']}: {row['note']}" for row in data["rows"] if row["note"]]
    for row in data["rows"]:
        for label, peer in row["peers"].items():
            if peer["error"]:
                lines.append(f"* **{row['row']}: {label} failed**: {peer['error'].splitlines()[0]}")
    return "\n".join(lines) + "\n"


def write_json(data: dict[str, Any], path: Path) -> None:
    """Write a run, making the folder where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=1) + "\n")


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _cell(peer: dict[str, Any], key: str) -> str:
    if key not in peer["summary"]:
        return "failed" if peer["error"] else "–"
    value = peer["summary"][key]
    text = format_number(value["median"])
    if len(peer["samples"]) > 1 and value["min"] != value["max"]:
        text += f" ({format_number(value['min'])}–{format_number(value['max'])})"
    return text


def _ratio(peers: dict[str, Any], ours: str, label: str, metric: dict[str, Any]) -> str:
    key = metric["key"]
    if not metric["compare"] or key not in peers[ours]["summary"] or key not in peers[label]["summary"]:
        return ""
    value = ratio(peers[ours]["summary"][key]["median"], peers[label]["summary"][key]["median"])
    return "–" if value is None else format_number(value)
