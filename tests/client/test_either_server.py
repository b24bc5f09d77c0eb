"""Our client against the real bokeh and against our own sidecar, which serve the same application."""

from __future__ import annotations

import numpy as np
import pytest

from syncviz.client import pull_session

from .conftest import named


@pytest.fixture(params=["bokeh_url", "sidecar_url"])
def url(request: pytest.FixtureRequest) -> str:
    found: str = request.getfixturevalue(request.param)
    return found


def test_a_slider_is_moved_and_the_data_recomputed(url: str) -> None:
    with pull_session(url=url) as session:
        source, seen = named(session, "source"), []
        source.on_change("data", lambda attr, old, new: seen.append(attr))
        before = np.asarray(source.data["y"])
        named(session, "amplitude").value = 3
        session.force_roundtrip()
        assert seen == ["data"]
        assert np.allclose(source.data["y"], 3 * before)
        assert len(before) == 200


def test_binary_arrays_both_ways(url: str) -> None:
    with pull_session(url=url) as session:
        source = named(session, "source")
        assert source.data["x"].dtype == np.float64
        source.data = {"x": source.data["x"], "y": np.arange(200.0)}
        session.force_roundtrip()
        assert named(session, "total").text == "19900.000"


def test_arguments_reach_the_application(url: str) -> None:
    with pull_session(url=url, arguments={"name": ["Ada", "Bob & Co"]}) as session:
        assert named(session, "greeting").text == "Ada,Bob & Co"
