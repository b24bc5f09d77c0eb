from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from syncviz.client import ClientSession
from syncviz.client.heartbeat import heartbeat
from syncviz.client.parting import partings

from .server import ScriptedServer

APPS = Path(__file__).parent / "apps"


def named(session: ClientSession, name: str) -> Any:
    return session.document.get_model_by_name(name)


@contextmanager
def serve_with_bokeh(*options: str, **environment: str) -> Iterator[str]:
    """Run the real ``bokeh serve`` with the sliders application, and yield the application's URL."""
    command = [sys.executable, "-m", "bokeh", "serve", str(APPS / "sliders.py"), "--port", "0"]
    command += ["--address", "127.0.0.1", *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, **environment})
    assert process.stderr is not None
    try:
        seen = []
        for line in process.stderr:
            seen.append(line)
            if found := re.search(r"app running at: http://[^:]+:(\d+)/sliders", line):
                break
        else:
            raise AssertionError("bokeh serve did not start:\n" + "".join(seen))
        yield f"http://127.0.0.1:{found[1]}/sliders"
    finally:
        process.terminate()
        process.communicate(timeout=20)


@contextmanager
def serve_with_sidecar(**options: object) -> Iterator[str]:
    """Run our own server with the same application, and yield the application's URL."""
    command = [sys.executable, str(APPS / "sidecar.py"), json.dumps(options)]
    path = os.pathsep.join([str(APPS.parents[2]), os.environ.get("PYTHONPATH", "")])
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": path}
    )
    assert process.stdout is not None
    try:
        port = process.stdout.readline().strip()
        assert port, "the sidecar did not start"
        yield f"http://127.0.0.1:{port}/sliders"
    finally:
        process.terminate()
        process.communicate(timeout=20)


@pytest.fixture(scope="session")
def bokeh_url() -> Iterator[str]:
    with serve_with_bokeh() as url:
        yield url


@pytest.fixture(scope="session")
def sidecar_url() -> Iterator[str]:
    with serve_with_sidecar() as url:
        yield url


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    yield
    partings.close()
    heartbeat.stop()
