"""A browser whose session lives in one of two worker processes, and what it sees when that one is killed."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from e2e_support import ROOT, free_port, running

pytestmark = pytest.mark.e2e

PROGRAM = """
import os, sys
from syncviz.models import Slider
from syncviz.server.server import Server

def modify(document):
    slider = Slider(start=0, end=10, value=1, title="amplitude", name="slider", tags=[os.getpid()])
    double = Slider(start=0, end=20, value=2, title="double", name="double")
    slider.on_change("value", lambda attr, old, new: double.update(value=2 * new))
    document.add_root(slider)
    document.add_root(double)

Server(modify, port=int(sys.argv[1]), num_procs=2).run_until_shutdown()
"""


@pytest.fixture
def url(tmp_path):
    port = free_port()
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    with running([sys.executable, str(program), str(port)], f"http://localhost:{port}/healthz", cwd=ROOT):
        yield f"http://localhost:{port}/"


def test_a_killed_worker_costs_its_visitors_a_new_session(url, new_visitor):
    visitors = {}
    while len(visitors) < 2:  # one of each worker
        visitor = new_visitor().open(url)
        visitors.setdefault(visitor.model("slider", "it.tags")[0], visitor)
    (victim, lost), (_, kept) = visitors.items()
    for visitor in visitors.values():
        visitor.press("amplitude", "ArrowRight", times=2)
        visitor.wait_for("() => Bokeh.documents[0].get_model_by_name('double').value == 6")

    os.kill(victim, signal.SIGKILL)
    kept.press("amplitude", "ArrowRight")
    kept.wait_for("() => Bokeh.documents[0].get_model_by_name('double').value == 8")
    # BokehJS connects again with the token of its page; whichever worker accepts that, the successor gets it.
    lost.wait_for("() => Bokeh.documents[0].get_model_by_name('slider').value == 1")
    assert lost.model("slider", "it.tags")[0] != victim
    lost.press("amplitude", "ArrowRight", times=3)
    lost.wait_for("() => Bokeh.documents[0].get_model_by_name('double').value == 8")
    assert kept.complaints == []
