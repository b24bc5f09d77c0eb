"""Where a site's sessions live: three kinds of sidecars behind one interface."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time

import pytest

from syncviz.client import pull_session
from syncviz.errors import AddressInUse, SettingError
from syncviz.models import Div
from syncviz.site.sidecars import EmbeddedSidecar, ExternalSidecar, ManagedSidecar, Options, is_healthy
from syncviz.util.token import generate_jwt_token, generate_session_id

SECRET = "k" * 40
PROGRAM = "from syncviz.io import curdoc\nfrom syncviz.models import Div\ncurdoc().add_root(Div(text='managed'))\n"


def until(done, what, seconds=30):
    deadline = time.monotonic() + seconds
    while not (found := done()):
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.02)
    return found


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def text_at(url):
    session_id = generate_session_id(SECRET, signed=True)
    with pull_session(session_id, url, token=generate_jwt_token(session_id, SECRET, signed=True)) as session:
        return session.document.roots[0].text


@pytest.fixture(autouse=True)
def locks(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


@pytest.fixture
def program(tmp_path):
    file = tmp_path / "hello.py"
    file.write_text(PROGRAM)
    return str(file)


@pytest.fixture
def managed(program):
    made = []

    def make(port, **options):
        sidecar = ManagedSidecar([program], Options(SECRET, "127.0.0.1", port, **options))
        made.append(sidecar)
        return sidecar

    yield make
    for sidecar in made:
        sidecar.stop()


class TestEmbedded:
    def test_it_serves_functions_of_the_site(self):
        sidecar = EmbeddedSidecar(Options(SECRET, "127.0.0.1"))
        with pytest.raises(SettingError, match="not running"):
            sidecar.url
        assert not sidecar.healthy()
        sidecar.start({"/": lambda doc: doc.add_root(Div(text="embedded"))})
        try:
            assert sidecar.healthy()
            assert text_at(sidecar.url) == "embedded"
        finally:
            sidecar.stop()
        assert not sidecar.healthy()

    def test_a_port_that_is_taken_names_the_other_kind(self):
        first = EmbeddedSidecar(Options(SECRET, "127.0.0.1"))
        first.start({})
        try:
            port = int(first.url.rsplit(":", 1)[1])
            with pytest.raises(AddressInUse, match="managed"):
                EmbeddedSidecar(Options(SECRET, "127.0.0.1", port)).start({})
        finally:
            first.stop()

    def test_a_forked_worker_begins_anew(self, monkeypatch):
        sidecar = EmbeddedSidecar(Options(SECRET, "127.0.0.1"))
        sidecar.start({})
        server, url, pid = sidecar._server, sidecar.url, os.getpid()
        try:
            monkeypatch.setattr(os, "getpid", lambda: pid + 1)  # what a fork sees of it
            sidecar.start({})
            assert sidecar.url != url
            sidecar.stop()
        finally:
            monkeypatch.undo()
            server.stop()


class TestExternal:
    def test_it_is_an_address(self):
        sidecar = ExternalSidecar("https://viz.example/")
        sidecar.start({"/sliders": print})
        sidecar.stop()
        assert sidecar.url == "https://viz.example"

    def test_nobody_answers(self):
        assert not ExternalSidecar(f"http://127.0.0.1:{free_port()}").healthy()

    @pytest.mark.parametrize("url", ["localhost:5006", "ws://localhost", "http://", 5])
    def test_what_is_no_address(self, url):
        with pytest.raises(SettingError, match="http://"):
            ExternalSidecar(url)


class TestManaged:
    def test_it_serves_files_and_ends_with_the_site(self, managed):
        sidecar = managed(free_port())
        sidecar.start({})
        assert sidecar.manages
        assert text_at(f"{sidecar.url}/hello") == "managed"
        sidecar.stop()
        assert not sidecar.healthy()
        assert not sidecar.manages

    def test_it_is_started_again_when_it_was_killed(self, managed):
        sidecar = managed(free_port())
        sidecar.start({})
        child = sidecar.child_pid
        os.killpg(child, signal.SIGKILL)
        until(lambda: sidecar.child_pid not in (None, child), "another child")
        until(sidecar.healthy, "its answer")
        assert text_at(f"{sidecar.url}/hello") == "managed"

    def test_one_of_several_workers_looks_after_it_and_another_goes_on(self, managed):
        port = free_port()
        workers = [managed(port), managed(port)]
        for worker in workers:
            worker.start({})
        first, second = workers
        assert first.manages and not second.manages
        second_was_not_needed = first.child_pid
        first.stop()
        until(lambda: second.manages and second.healthy(), "the other worker")
        assert second.child_pid not in (None, second_was_not_needed)

    def test_it_does_not_outlive_a_site_that_was_killed(self, program, tmp_path):
        port = free_port()
        site = subprocess.Popen(
            [sys.executable, "-c", (
                "import sys, time\nfrom syncviz.site.sidecars import ManagedSidecar, Options\n"
                f"ManagedSidecar([{program!r}], Options({SECRET!r}, '127.0.0.1', {port})).start({{}})\n"
                "print('up', flush=True)\ntime.sleep(100)"
            )],
            stdout=subprocess.PIPE, env={**os.environ, "TMPDIR": str(tmp_path)},
        )
        with site:
            assert site.stdout.readline() == b"up\n"
            assert is_healthy(f"http://127.0.0.1:{port}")
            site.kill()
        until(lambda: not is_healthy(f"http://127.0.0.1:{port}"), "the end of the sidecar")

    def test_one_that_cannot_run_says_why(self, tmp_path):
        broken = ManagedSidecar(
            [], Options(SECRET, "127.0.0.1", free_port(), start_timeout=1.5),
            [sys.executable, "-c", "raise SystemExit(3)"],
        )
        with pytest.raises(SettingError, match="exit status 3"):
            broken.start({"/": print})

    def test_functions_of_the_site_are_not_for_another_process(self, managed):
        with pytest.raises(SettingError, match="/greeting"):
            managed(free_port()).start({"/greeting": print})

    def test_what_it_needs(self, program):
        with pytest.raises(SettingError, match="port"):
            ManagedSidecar([program], Options(SECRET))
        with pytest.raises(SettingError, match="files"):
            ManagedSidecar([], Options(SECRET, port=5006))
        with pytest.raises(SettingError, match=r"nowhere\.py"):
            ManagedSidecar(["nowhere.py"], Options(SECRET, port=5006))

    def test_the_secret_is_not_shown(self):
        assert SECRET not in repr(Options(SECRET))
