"""What a run leaves behind: JSON for machines, and what tables say about it in Markdown (``tables.py``)."""

from __future__ import annotations

import json
import os
import platform
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.kinds import KINDS
from benchmarks.peers import Peer
from benchmarks.rows.base import Metric, Sample, Scale
from benchmarks.runner import RowResult

__all__ = ["Run", "as_json", "machine", "summary", "write_json"]


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


def write_json(data: dict[str, Any], path: Path) -> None:
    """Write a run, making the folder where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=1) + "\n")


class Run:
    """A run's JSON as tables and plots ask for it."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.rows: dict[str, dict[str, Any]] = {row["row"]: row for row in data["rows"]}
        self.peers: dict[str, str] = {peer["label"]: peer["name"] for peer in data["peers"]}
        """Names by label."""

    def metrics(self, row: str) -> list[Metric]:
        """The figures of a row."""
        return [Metric(**metric) for metric in self.rows[row]["metrics"]]

    def headlines(self) -> Iterator[tuple[str, Metric]]:
        """Row and figure, for each figure that has an aim, and of rows without any the first, if it can be compared."""
        for row in self.rows:
            metrics = self.metrics(row)
            yield from ((row, metric) for metric in metrics if metric.aim is not None)
            if metrics[0].compare and all(metric.aim is None for metric in metrics):
                yield row, metrics[0]

    def label_of(self, name: str) -> str | None:
        """The label of the first peer of a kind, None where it was not part of the run."""
        return next((label for label, kind in self.peers.items() if kind == name), None)

    def value(self, row: str, label: str | None, key: str) -> dict[str, float] | None:
        """Median, lowest and highest value; None where there is none."""
        peer = self.rows.get(row, {}).get("peers", {}).get(label)
        found: dict[str, float] | None = None if peer is None else peer["summary"].get(key)
        return found

    def median(self, row: str, label: str | None, key: str) -> float | None:
        """The median alone."""
        value = self.value(row, label, key)
        return None if value is None else value["median"]

    def others(self) -> list[str]:
        """Labels of the peers beside syncviz and Bokeh, on the same Python."""
        return [
            label
            for label, name in self.peers.items()
            if not KINDS[name].is_floor and not KINDS[name].core and not name.endswith("-newest")
        ]

    def best_other(self, row: str, metric: Metric) -> tuple[str, float] | None:
        """Label and value of the best of them."""
        found = [
            (label, value)
            for label in self.others()
            if (value := self.median(row, label, metric.key)) is not None
        ]
        return min(found, key=lambda each: -each[1] if metric.more else each[1], default=None)

    def floor(self, row: str, metric: Metric) -> float | None:
        """What the best server without an application needs for it, or the machine's own limit."""
        if metric.floor:
            return self.median("floors", self.label_of("syncviz"), metric.floor)
        found = [
            value
            for label, name in self.peers.items()
            if KINDS[name].is_floor and (value := self.median(row, label, metric.key)) is not None
        ]
        return min(found, key=lambda value: -value if metric.more else value, default=None)
