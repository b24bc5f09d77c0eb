"""``manage.py syncviz``: the site's applications in a process of their own, whose callbacks use the ORM."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress

import pytest
from django.core.management import CommandError, call_command
from django.db import connections
from django.test import override_settings
from django_support import DATABASE, SITE, logged_in, request_of, visitor

from syncviz.errors import ConnectionFailed
from syncviz.models import Slider
from syncviz.server.threads import run_in_thread
from syncviz_django import sidecar
from syncviz_django.registry import APPLICATIONS, Live
from syncviz_django.shortcuts import pull_session

pytestmark = pytest.mark.usefixtures("django_site")


class Running:
    """The command in a process, and what it writes."""

    def __init__(self, process):
        self.process = process
        self.lines = []
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line)

    def urls(self):
        return re.findall(r"sidecar runs at (\S+)/", "".join(self.lines))

    def url(self):
        until(lambda: self.urls() or self.process.poll() is not None)
        assert self.urls(), "".join(self.lines)
        return self.urls()[-1]

    def end(self):
        self.process.terminate()
        code = self.process.wait(30)
        self._thread.join(30)
        self.process.stdout.close()
        return code


def until(condition):
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@contextmanager
def running(*options, cwd=SITE):
    command = [sys.executable, "-u", "manage.py", "syncviz", "--port", "0", *options]
    environment = {**os.environ, "SITE_DATABASE": f"{DATABASE.name}/db.sqlite3"}
    process = subprocess.Popen(
        command, cwd=cwd, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        start_new_session=True,
    )  # fmt: skip
    started = Running(process)
    try:
        yield started
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # the reloader's child as well
        started.end()


def site_with(url):
    return override_settings(SYNCVIZ={"URL": url, "PERMISSIONS": ["dashboard.view_price"]})


def test_its_callbacks_use_the_orm_and_it_ends_in_good_order():
    with running() as command:
        with site_with(command.url()), pull_session(request_of(logged_in("ada")), "prices") as session:
            source, share = (session.document.select_one({"name": name}) for name in ("prices", "share"))
            first = source.data["value"][0]
            share.value = "ZORG"
            session.force_roundtrip()
            assert source.data["value"][0] != first
        assert command.end() == 0


def test_it_starts_again_when_the_code_changes(tmp_path):
    place = tmp_path / "site"
    shutil.copytree(SITE, place, ignore=shutil.ignore_patterns("*.sqlite3", "__pycache__", "collected"))
    program = place / "dashboard" / "viz.py"
    with running("--reload", cwd=place) as command:
        assert title_at(command.url()) == "my sine wave"
        program.write_text(program.read_text().replace('title="my sine wave")\n    plot', 'title="changed")\n    plot'))
        until(lambda: later_than_the_first_look(program) and len(command.urls()) > 1)
        until(lambda: title_while_it_restarts(command.url()) == "changed")


def later_than_the_first_look(program):
    """Django's reloader may look at the files only after the server has begun: what changed before, it does not see."""
    if time.time() - program.stat().st_mtime > 5:
        program.touch()
    return True


def title_while_it_restarts(url):
    with suppress(ConnectionFailed):
        return title_at(url)


def title_at(url):
    with site_with(url), pull_session(request_of(None), "sliders") as session:
        return session.document.roots[0].children[1].title.text


def test_a_managed_sidecar_is_this_command(monkeypatch, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "site_settings")
    monkeypatch.setenv("SITE_DATABASE", f"{DATABASE.name}/db.sqlite3")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    with override_settings(SYNCVIZ={"SIDECAR": "managed", "PORT": port}):
        assert title_at_managed() == "my sine wave"
        url = sidecar.site_sidecar().url
        sidecar.stop()
    with site_with(url), pytest.raises(ConnectionFailed):
        pull_session(request_of(None), "sliders")


def title_at_managed():
    with pull_session(request_of(None), "sliders") as session:
        return session.document.roots[0].children[1].title.text


def test_a_port_that_is_in_use_is_said():
    with socket.create_server(("localhost", 0)) as taken, pytest.raises(CommandError, match="in use"):
        call_command("syncviz", port=taken.getsockname()[1])


class Borrower:
    """An application that queries when it fills a document, in a callback, and in a thread of one."""

    def __init__(self):
        self.used = []

    def __call__(self, doc):
        self.query()
        slider = Slider(start=0, end=9, value=0, name="slider")
        slider.on_change("value", self.changed)
        doc.add_root(slider)

    def changed(self, attr, old, new):
        self.query()
        run_in_thread(self.query)

    def query(self):
        connection = connections["default"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        self.used.append((connection, threading.get_native_id()))


def test_connections_are_given_back_after_each_callback(monkeypatch):
    borrower = Borrower()
    monkeypatch.setitem(APPLICATIONS, "borrower", Live("borrower", borrower))
    sidecar.stop()
    try:
        with visitor().open("borrower") as page:
            assert len(borrower.used) == 1
            page.select_one("slider").value = 1
            page.settle()
            assert len(borrower.used) == 3
            page.select_one("slider").value = 2
            page.settle()
        used, threads = zip(*borrower.used, strict=True)
        assert [connection.connection for connection in used] == [None] * 5  # all closed
        assert len(set(map(id, used))) == 5  # nobody has what another may be using
        assert len(set(threads)) >= 2
    finally:
        sidecar.stop()
