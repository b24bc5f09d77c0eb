"""A visit at a Dash application: its page, layout and dependencies, then POSTs to its callback."""

from __future__ import annotations

import json
from time import perf_counter
from typing import Any, Self

from benchmarks.driver import DriverError, Target
from benchmarks.visits.base import check_sine
from benchmarks.web import Response, WebConnection

__all__ = ["DashVisit"]

_OUTPUT = "graph.figure"


class DashVisit:
    """One page on one kept-open connection. Dash has no sessions: every callback gets all its inputs with the POST."""

    stays = False

    def __init__(self, target: Target) -> None:
        self._path = f"{target.path}/_dash-update-component"
        self._web = WebConnection(target.port, timeout=target.timeout)
        self._moves = 0
        self._answer: Response | None = None
        self.started = 0.0
        self.value = 0.0
        try:
            self.check_page(self._get(f"{target.path}/").body)
            layout = self._get(f"{target.path}/_dash-layout").body
            callbacks: list[dict[str, Any]] = json.loads(self._get(f"{target.path}/_dash-dependencies").body)
        except BaseException:
            self._web.close()
            raise
        self.size = len(layout)
        self.sock = self._web.sock
        self._inputs = next(each["inputs"] for each in callbacks if each["output"] == _OUTPUT)
        values = _values(json.loads(layout))
        for each in self._inputs:
            each["value"] = values[each["id"]]

    @classmethod
    def open(cls, target: Target, *, quick_ack: bool = False) -> Self:
        """Page, layout and dependencies, as Dash's own JavaScript asks for them."""
        if quick_ack:
            raise ValueError("a Dash visit acknowledges as the kernel does")
        return cls(target)

    @staticmethod
    def check_page(body: bytes) -> None:
        """Raise DriverError unless the page has Dash's configuration."""
        if b"_dash-config" not in body:
            raise DriverError(f"expected a Dash page, got {body[:300]!r}")

    def start(self) -> None:
        """POST the next value of the frequency slider, with those of all other inputs."""
        self._moves += 1
        self.value = 0.1 + self._moves % 50 / 10
        for each in self._inputs:
            if each["id"] == "frequency":
                each["value"] = self.value
        content = {
            "output": _OUTPUT,
            "outputs": {"id": "graph", "property": "figure"},
            "inputs": self._inputs,
            "changedPropIds": ["frequency.value"],
            "parsedChangedPropsIds": ["frequency.value"],
        }
        body = json.dumps(content).encode()
        self.started = perf_counter()
        self._web.post(self._path, body)

    def fill(self) -> None:
        """Read once."""
        self._web.fill()

    def done(self) -> bool:
        """Whether the whole answer is there."""
        self._answer = answer = self._web.whole_response()
        if answer is not None and answer.status != 200:
            raise DriverError(f"expected 200 from the callback, got {answer.status}: {answer.body[:500]!r}")
        return answer is not None

    def verify(self) -> None:
        """Raise DriverError unless the figure of the last answer is the sine of the slider's value."""
        assert self._answer is not None
        figure = json.loads(self._answer.body)["response"]["graph"]["figure"]
        check_sine(figure["data"][0]["y"], self.value)

    def close(self) -> None:
        """Close the connection."""
        self._web.close()

    def _get(self, path: str) -> Response:
        response = self._web.get(path)
        if response.status != 200:
            raise DriverError(f"expected 200 for {path}, got {response.status}: {response.body[:500]!r}")
        return response


def _values(component: Any) -> dict[str, Any]:
    """The ``value`` of every component of a layout by its id."""
    if isinstance(component, list):
        found: dict[str, Any] = {}
        for child in component:
            found |= _values(child)
        return found
    if not isinstance(component, dict):
        return {}
    props = component.get("props", {})
    return {props.get("id"): props.get("value"), **_values(props.get("children"))}
