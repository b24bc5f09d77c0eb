"""What py-spy writes becomes the functions in which time passes."""

from __future__ import annotations

import sysconfig
from pathlib import Path

import pytest

from benchmarks.kinds import ROOT
from benchmarks.profile import count_frames, main, report

RAW = f"""\
thread (7): MainThread;run ({sysconfig.get_path("purelib")}/gevent/hub.py);turn ({ROOT}/syncviz/a.py);turn ({ROOT}/syncviz/a.py) 6
thread (7): MainThread;run ({sysconfig.get_path("purelib")}/gevent/hub.py);<lambda> ({ROOT}/syncviz/b.py:12) 2
thread (8): watchdog;watch ({ROOT}/syncviz/c.py) 99
thread (7): MainThread 1
"""  # noqa: E501


def test_samples_count_where_they_are_and_once_for_each_caller() -> None:
    alone, with_callees, total = count_frames(RAW)
    assert total == 8
    assert alone == {"turn (syncviz/a.py)": 6, "<lambda> (syncviz/b.py)": 2}
    assert with_callees == {"run (gevent/hub.py)": 8, "turn (syncviz/a.py)": 6, "<lambda> (syncviz/b.py)": 2}


def test_shares_become_time_of_one_operation() -> None:
    text = report("open", RAW, 2.0, top=1)
    assert "| turn (syncviz/a.py) | 75.0 % | 1.5000 |" in text
    assert "| run (gevent/hub.py) |" not in text  # the second list is of ours
    assert "| syncviz | 100.0 % | 2.0000 |" in text
    assert "lambda" not in text


def test_without_py_spy_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    assert main(["open"]) == 2
    assert "pip install 'syncviz[bench]'" in capsys.readouterr().err
