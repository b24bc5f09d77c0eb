"""Sites in processes of their own, and people who visit them with a browser."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, TimeoutError

ROOT = Path(__file__).resolve().parents[2]
SECRET = "the-demo-s-secret-for-tests-0123456789"
CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def running(command: list[str], url: str, cwd: Path = ROOT, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Run a site until the block ends; it has to answer at ``url`` within a minute."""
    process = subprocess.Popen(
        command, cwd=cwd, env={**os.environ, "PYTHONUNBUFFERED": "1", **environment}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    try:
        for _ in range(600):
            if process.poll() is not None:
                raise RuntimeError(f"{command} ended at once:\n{process.stdout.read() if process.stdout else ''}")
            try:
                with urllib.request.urlopen(url, timeout=5):
                    break
            except urllib.error.HTTPError:
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise RuntimeError(f"{command} does not answer at {url}")
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


class Visitor:
    """One person with a browser of their own; notes what the console says."""

    def __init__(self, browser: Browser) -> None:
        self.context = browser.new_context(viewport={"width": 1000, "height": 800})
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.traffic: list[str] = []
        self.page.on("response", lambda response: self.traffic.append(f"{response.status} {response.url}"))
        self.page.on("requestfailed", lambda request: self.traffic.append(f"failed: {request.url}"))
        self.page.on("websocket", lambda opened: self.traffic.append(f"socket: {opened.url}"))
        self.page.on("console", lambda message: self._heard(message.type, message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _heard(self, kind: str, text: str) -> None:
        if kind in ("error", "warning") and "favicon" not in text:
            self.complaints.append(f"{kind}: {text}")

    def open(self, url: str) -> Visitor:
        """Open a page and wait until its plot is drawn."""
        self.page.goto(url, timeout=30_000)
        try:
            self.page.wait_for_function("() => window.Bokeh && Bokeh.documents.length > 0", timeout=30_000)
            self.page.wait_for_function("() => Bokeh.documents[0].is_idle", timeout=30_000)
        except TimeoutError as error:
            raise AssertionError(f"no plot was drawn; {self.complaints=} {self.traffic=}") from error
        return self

    def model(self, name: str, expression: str) -> Any:
        """Evaluate an expression about the model (``it``) of that name in the browser's document."""
        return self.page.evaluate(
            f"name => {{ const it = Bokeh.documents[0].get_model_by_name(name); return {expression} }}", name
        )

    def evaluate(self, expression: str) -> Any:
        return self.page.evaluate(expression)

    def wait_for(self, expression: str) -> None:
        try:
            self.page.wait_for_function(expression, timeout=60_000)
        except TimeoutError as error:
            text = self.page.locator("body").inner_text()
            raise AssertionError(f"{expression} stays false; {text=} {self.complaints=} {self.traffic=}") from error

    def press(self, slider_title: str, key: str, times: int = 1) -> None:
        """Move a slider with the keyboard."""
        handle = self.page.locator(".bk-Slider", has_text=slider_title).locator(".noUi-handle")
        handle.focus()
        for _ in range(times):
            handle.press(key)

    def close(self) -> None:
        self.context.close()
