"""What a run says: medians, spreads, ratios, floors and aims; and its plots."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from benchmarks.peers import Peer
from benchmarks.plots import page
from benchmarks.report import Run, as_json, summary
from benchmarks.rows.base import NORMAL, Metric, Row, Sample
from benchmarks.runner import RowResult
from benchmarks.tables import as_markdown, details, format_number, headlines, put_into
from syncviz.embed import file_html

OURS = Peer("syncviz", "1", "python", "3.11")
BOKEH = Peer("bokeh", "3", "python", "3.11")
DASH = Peer("dash", "4", "python", "3.11")
PANEL = Peer("panel", "1", "python", "3.11")
NEWEST = Peer("bokeh-newest", "3.10", "python", "3.13")
FLOOR = Peer("floor-gevent", "26", "python", "3.11")
ABOUT = {"cpu": "c", "cores": 2, "memory_gib": 1, "kernel": "k", "load_before": 0}
METRICS = (Metric("cpu", "CPU", "ms", aim=2.0), Metric("rate", "rate", "1/s", more=True))


def make_run(samples: dict[Peer, list[Sample]], metrics: Any = METRICS, **errors: str) -> Run:
    row = Row("x", "a row", metrics)
    result = RowResult(row, {peer.label: values for peer, values in samples.items()}, errors)
    return Run(as_json([result], list(samples), NORMAL, ABOUT, datetime.now(UTC)))


def test_a_headline_has_ratios_the_best_other_peer_the_floor_and_the_aim() -> None:
    run = make_run(
        {
            OURS: [{"cpu": 1.0}, {"cpu": 3.0}, {"cpu": 2.0}],
            BOKEH: [{"cpu": 50.0}],
            DASH: [{"cpu": 5.0}],
            PANEL: [{"cpu": 60.0}],
            NEWEST: [{"cpu": 0.1}],
            FLOOR: [{"cpu": 0.5}],
        }
    )
    lines = headlines(run).splitlines()
    assert lines[2] == "| a row | CPU, ms | 2 (1–3) | 50 | 25× | 5 (dash) | 2.5× | 0.5 | ≤ 2, met |"
    assert len(lines) == 3


def test_an_aim_that_is_missed_is_said_so() -> None:
    assert "≤ 2, **not met**" in headlines(make_run({OURS: [{"cpu": 2.5}]}))


def test_of_a_rate_more_is_better() -> None:
    metrics = (Metric("rate", "rate", "1/s", more=True, aim=9.0),)
    rates = {OURS: 10.0, BOKEH: 2.0, DASH: 4.0, PANEL: 1.0}
    run = make_run({peer: [{"rate": rate}] for peer, rate in rates.items()}, metrics)
    assert headlines(run).splitlines()[2].endswith("| 10 | 2 | 5× | 4 (dash) | 2.5× |  | ≥ 9, met |")


def test_every_figure_is_there_in_the_handier_direction() -> None:
    run = make_run({OURS: [{"cpu": 1.0, "rate": 9.0}], BOKEH: [{"cpu": 20.0, "rate": 3.0}]})
    lines = details(run).splitlines()
    assert lines[2:] == [
        "|  | CPU, ms | rate, 1/s |",
        "| --- | ---: | ---: |",
        "| syncviz 1, Python 3.11 | 1 | 9 |",
        "| bokeh 3, Python 3.11 | 20, 20× | 3, 3× |",
    ]
    alone = details(make_run({OURS: [{"cpu": 1.0, "rate": 9.0}]})).splitlines()
    assert alone[2:] == ["|  | syncviz 1, Python 3.11 |", "| --- | ---: |", "| CPU, ms | 1 |", "| rate, 1/s | 9 |"]


def test_a_failure_is_reported_with_its_reason() -> None:
    run = make_run({OURS: [{"cpu": 1.0}], BOKEH: []}, **{BOKEH.label: "DriverError: it broke\nlog"})
    text = as_markdown(run)
    assert "* **x: bokeh 3, Python 3.11 failed**: DriverError: it broke\n" in text
    assert "| failed |" in text


def test_headlines_are_put_between_the_marks_of_a_page() -> None:
    run = make_run({OURS: [{"cpu": 1.0}]})
    page = "before\n<!-- benchmark -->\nold\n<!-- end of benchmark -->\nafter\n"
    text = put_into(page, run)
    assert text.startswith("before\n<!-- benchmark -->\n| row |")
    assert text.endswith("<!-- end of benchmark -->\nafter\n")
    assert "old" not in text
    assert put_into(text, run) == text
    with pytest.raises(ValueError, match="end of benchmark"):
        put_into("nothing", run)


def test_summary() -> None:
    assert summary([{"a": 1.0}, {"a": 9.0}, {"a": 2.0}]) == {"a": {"median": 2.0, "min": 1.0, "max": 9.0}}
    assert summary([]) == {}


def test_ratios_say_how_many_times_better_ours_is() -> None:
    assert Metric("a", "a", "ms").ratio(2.0, 5.0) == 2.5
    assert Metric("a", "a", "1/s", more=True).ratio(10.0, 5.0) == 2
    assert Metric("a", "a", "ms").ratio(0.0, 5.0) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (12.0, "12"),
        (0.12345, "0.123"),
        (1234.5, "1,234"),
        (0.0000123, "0.000012"),
        (-3.14159, "-3.14"),
    ],
)
def test_format_number(value: float, text: str) -> None:
    assert format_number(value) == text


def test_plots_show_the_peers_by_name() -> None:
    run = make_run({OURS: [{"cpu": 1.0}], BOKEH: [{"cpu": 50.0}], NEWEST: [{"cpu": 40.0}], FLOOR: [{"cpu": 0.5}]})
    html = file_html(page(run), title="plots")
    assert "x: CPU, ms" in html
    # the Python that is not ours is named
    for label in ('"syncviz 1"', '"bokeh 3"', '"bokeh 3.10, Python 3.13"', '"floor-gevent 26"'):
        assert label in html
