"""Rows are run interleaved; a peer that fails a row harms no other; what is not installed is left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.driver import DriverError
from benchmarks.peers import Peer, PeerMissing, make_peer
from benchmarks.rows import select_rows
from benchmarks.rows.base import NORMAL, Budget, Metric, Row, Sample, Scale, latency, percentile
from benchmarks.runner import run_row

OURS = Peer("syncviz", "1", "python", "3.11")
THEIRS = Peer("bokeh", "3", "python", "3.11")
SCALE = replace(NORMAL, repeats=3)
METRICS = (Metric("cpu", "CPU", "ms"), Metric("count", "sessions", "", compare=False))


def make_row(calls: list[str], broken: str = "") -> Row:
    def run(peer: Peer, _: Scale) -> Sample:
        calls.append(peer.name)
        if peer.name == broken:
            raise DriverError("it broke")
        return {"cpu": len(calls) * (1.0 if peer.name == "syncviz" else 10.0), "count": 5.0}

    return Row("x", "a row", METRICS, in_child=run)


def test_peers_take_turns() -> None:
    calls: list[str] = []
    run_row(make_row(calls), [OURS, THEIRS], SCALE)
    assert calls == ["syncviz", "bokeh"] * 3


def test_a_peer_that_fails_is_left_out_of_the_rest() -> None:
    calls: list[str] = []
    result = run_row(make_row(calls, broken="bokeh"), [OURS, THEIRS], SCALE)
    assert calls == ["syncviz", "bokeh", "syncviz", "syncviz"]
    assert result.errors == {THEIRS.label: "DriverError: it broke"}
    assert len(result.samples[OURS.label]) == 3


def test_a_row_is_for_some_peers_and_may_have_fewer_repeats() -> None:
    calls: list[str] = []
    row = replace(make_row(calls), peers=["bokeh"], repeats=2)
    result = run_row(row, [OURS, THEIRS], SCALE)
    assert calls == ["bokeh"] * 2
    assert list(result.samples) == [THEIRS.label]


def test_percentiles_are_values_that_occurred() -> None:
    values = [float(number) for number in range(1, 101)]
    assert percentile(values, 50) == 50
    assert percentile(values, 99) == 99
    assert percentile([7.0], 1) == 7
    assert latency([0.001, 0.003]) == {"p50": 1.0, "p99": 3.0, "max": 3.0}
    with pytest.raises(ValueError, match="at least one"):
        percentile([], 50)


def test_a_budget_ends_by_count_and_by_time() -> None:
    assert list(Budget(4, 60.0)) == [0, 1, 2, 3]
    assert list(Budget(1000, 0.0, least=5)) == [0, 1, 2, 3, 4]
    assert list(Budget(2, 0.0, least=5)) == [0, 1]


def test_rows_are_chosen_by_name() -> None:
    assert [row.name for row in select_rows("open, page")] == ["page", "open"]
    with pytest.raises(ValueError, match="got pages"):
        select_rows("pages")


def test_peers_are_chosen_by_name() -> None:
    assert make_peer("bokeh").version.startswith("3.")
    with pytest.raises(ValueError, match="expected one of"):
        make_peer("flask")
    with pytest.raises(PeerMissing, match="cannot run"):
        make_peer("bokeh=/nonexistent/python")


def test_a_peer_that_is_not_installed_is_left_out_with_a_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("benchmarks.peers.ROOT", tmp_path)
    assert main(["--peers", "panel"]) == 2
    assert "left out: panel: `make peers` installs it" in capsys.readouterr().err


def test_bad_arguments_end_with_a_message(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--rows", "nothing-like-it"]) == 2
    assert "expected rows out of floors, page" in capsys.readouterr().err
