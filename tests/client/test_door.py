"""What the package offers, what importing it costs, and how it does in a worker of gevent."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import bokeh.client
import pytest

import syncviz.client

HERE = Path(__file__).parent


def test_the_names_are_bokeh_s() -> None:
    assert sorted(syncviz.client.__all__) == sorted(bokeh.client.__all__)
    assert syncviz.client.DEFAULT_SESSION_ID == bokeh.client.DEFAULT_SESSION_ID
    assert set(syncviz.client.__all__) <= set(dir(syncviz.client))


@pytest.mark.parametrize("name", ["pull_session", "push_session", "show_session", "ClientSession"])
def test_positional_parameters_and_defaults_are_bokeh_s(name: str) -> None:
    ours = inspect.signature(getattr(syncviz.client, name)).parameters
    theirs = inspect.signature(getattr(bokeh.client, name)).parameters
    assert list(ours)[: len(theirs)] == list(theirs)
    for parameter in theirs.values():
        if parameter.name == "websocket_url":  # None stands for the setting here
            continue
        assert ours[parameter.name].default == parameter.default
    extra = list(ours.values())[len(theirs) :]
    assert all(each.kind is each.KEYWORD_ONLY for each in extra)


@pytest.mark.parametrize(
    "name", [name for name in dir(bokeh.client.ClientSession) if not name.startswith("_")]
)
def test_a_session_has_the_members_of_bokeh_s(name: str) -> None:
    if name in ("check_connection_errors", "error_code", "error_detail", "error_reason"):
        assert not hasattr(syncviz.client.ClientSession, name), "errors are raised instead"
    else:
        assert hasattr(syncviz.client.ClientSession, name)


def run(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=HERE.parent.parent,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_it_needs_neither_server_nor_numbers() -> None:
    unwanted = {"gevent", "asyncio", "bokeh", "flask", "numpy", "pandas", "tornado", "syncviz.server"}
    program = f"import sys, syncviz.client; syncviz.client.pull_session; print({unwanted} & set(sys.modules))"
    assert run(program).strip() == "set()"


IN_GREENLETS = """
from gevent import monkey
monkey.patch_all()
import sys
import gevent
from syncviz.client import pull_session

def view(value):
    with pull_session(url=sys.argv[1]) as session:
        seen = []
        source = session.document.get_model_by_name("source")
        source.on_change("data", lambda attr, old, new: seen.append(attr))
        session.document.get_model_by_name("amplitude").value = value
        session.force_roundtrip()
        turns.append(value)
        return seen

turns = []
ticks = []
def ticker():
    while True:
        gevent.sleep(0)
        ticks.append(1)
gevent.spawn(ticker)
views = [gevent.spawn(view, value) for value in (2, 3, 4)]
gevent.joinall(views, timeout=30, raise_error=True)
assert [one.value for one in views] == [["data"]] * 3, [one.value for one in views]
assert len(ticks) > 10, "the hub ran while the views waited"
print("fine")
"""


def test_in_a_worker_that_gevent_has_patched(bokeh_url: str) -> None:
    assert run(IN_GREENLETS, bokeh_url).strip() == "fine"
