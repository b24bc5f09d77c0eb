"""The command line as a user meets it: processes, exit codes, one line for what is wrong."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from syncviz import __version__
from syncviz.command import COMMANDS, main
from syncviz.errors import HandlerError, SettingError

SCRIPT = """
from syncviz.document.current import curdoc
from syncviz.models import Slider
import sys
curdoc().title = " ".join(sys.argv[1:]) or "no arguments"
curdoc().add_root(Slider(start=0, end=1, value=0, step=0.1))
"""


def run(*arguments, **environment):
    import os

    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "syncviz", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
        check=False,
    )


@contextmanager
def serving(*arguments):
    """A running `syncviz serve`; gives the process and its URL."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "syncviz", "serve", "--port", "0", *map(str, arguments)],
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        lines = []
        for line in process.stderr:
            lines.append(line)
            found = re.search(r"serving (http://\S+)", line)
            if found:
                yield process, found[1]
                break
        else:
            pytest.fail("".join(lines))
    finally:
        process.kill()
        process.wait(10)
        process.stderr.close()


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "app.py"
    path.write_text(SCRIPT)
    return path


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_until_a_signal(script, number):
    with serving(script, "--args", "one", "two") as (process, url):
        assert url.endswith("/app")
        with urllib.request.urlopen(url, timeout=20) as answer:
            assert b"<title>one two</title>" in answer.read()
        process.send_signal(number)
        assert process.wait(20) == 0


def test_waiting_in_a_callback_lets_others_go_on_and_threads_stay_threads(tmp_path):
    path = tmp_path / "waiting.py"
    path.write_text(
        "import threading, time, _thread\n"
        "from syncviz.document.current import curdoc\n"
        "assert threading.Thread.__module__ == 'threading'\n"
        "assert _thread.start_new_thread.__module__ == '_thread', 'threads are patched'\n"
        "if curdoc().session_context.request.arguments:\n"
        "    time.sleep(2)\n"
    )
    with (
        serving(path) as (_, url),
        socket.create_connection(("127.0.0.1", int(url.split(":")[2].split("/")[0]))) as slow,
    ):
        slow.sendall(b"GET /waiting?slow=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        with urllib.request.urlopen(url, timeout=20) as answer:
            assert answer.status == 200
        slow.setblocking(False)
        with pytest.raises(BlockingIOError):
            slow.recv(1)
        slow.setblocking(True)
        slow.settimeout(20)
        assert slow.recv(12) == b"HTTP/1.1 200"


def test_the_collector_looks_at_sessions_seldom_and_never_at_what_was_there_before(tmp_path):
    path = tmp_path / "collector.py"
    path.write_text(
        "import gc\n"
        "from syncviz.document.current import curdoc\n"
        "curdoc().title = f'{gc.get_threshold()} {gc.get_freeze_count() > 50_000} {gc.isenabled()}'\n"
    )
    with serving(path) as (_, url), urllib.request.urlopen(url, timeout=20) as answer:
        assert b"<title>(20000, 1, 2500) True True</title>" in answer.read()


def directory(path, **files):
    path.mkdir()
    for name, text in files.items():
        (path / name.replace("__", ".")).write_text(text)
    return path


def test_what_is_wrong_is_one_line(tmp_path, script):
    broken = tmp_path / "broken.py"
    broken.write_text("x = (\n")
    hooked = directory(tmp_path / "hooked", main__py="", app_hooks__py="def on_server_loaded(context):\n    1 / 0\n")
    unloadable = directory(tmp_path / "unloadable", main__py="", app_hooks__py="import nonsense_of_nobody\n")
    themed = directory(tmp_path / "themed", main__py="", theme__yaml="attrs: [\n")
    misthemed = directory(tmp_path / "misthemed", main__py="", theme__yaml="attrs:\n  Plot:\n    heigth: 1\n")
    template = tmp_path / "index.html"
    template.write_text("{% for %}")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        cases = [
            ((tmp_path / "nothing.py",), "there is no file", {}),
            ((directory(tmp_path / "bare"),), "main.py", {}),
            ((broken,), "broken.py, line 1: SyntaxError", {}),
            ((hooked,), "app_hooks.py, line 2): ZeroDivisionError", {}),
            ((unloadable,), "nonsense_of_nobody", {}),
            ((themed,), "theme.yaml", {}),
            ((misthemed,), "heigth", {}),
            ((template,), "cannot be served: expected a script (.py), a notebook (.ipynb) or a directory", {}),
            ((script, "--port", taken.getsockname()[1]), "is in use; choose another with --port", {}),
            ((script, "--address", "203.0.113.1"), "address: cannot listen on 203.0.113.1", {}),
            ((script, "--sign-sessions"), "32", {"SYNCVIZ_SECRET_KEY": "short"}),
            ((script, "--allow-websocket-origin", "http://"), "allow_websocket_origin", {}),
            ((script, "--ssl-certfile", tmp_path / "no.pem"), "ssl_certfile: cannot read", {}),
            ((script, "--ssl-certfile", script), "expected a certificate and its private key in PEM", {}),
            ((script, "--use-config", tmp_path / "no.yaml"), "use_config: cannot read", {}),
            ((script, "--index", template), "index.html, line 1", {}),
            ((script, "--log-file", tmp_path / "no" / "log"), "log_file: cannot write", {}),
            ((script,), "environment variable SYNCVIZ_KEEP_ALIVE: expected a number", {"SYNCVIZ_KEEP_ALIVE": "x"}),
        ]
        with ThreadPoolExecutor(2) as pool:  # each takes half a second to start
            results = [(pool.submit(run, "serve", "--port", 0, *case[0], **case[2]), *case) for case in cases]
        for result, arguments, words, _ in results:
            done = result.result()
            assert done.returncode == 1, (arguments, done)
            assert done.stderr.startswith("syncviz: "), done.stderr
            assert words in done.stderr
            assert done.stderr.count("\n") == 1, done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "COMMAND"),
        (["serv"], "there is no COMMAND 'serv', did you mean 'serve' or 'secret'?"),
        (["serve", "x.py", "--port", "y"], "--port: expected a whole number from 0 to 65535, got 'y'"),
        (["serve", "x.py", "--prot", "1"], "there is no option --prot, did you mean '--port'"),
        (["serve", "x.py", "--session-ids", "all"], "--session-ids: expected one of unsigned, signed"),
        (["static", "x.py"], "there is one argument too many: 'x.py'"),
        (["completion", "tcsh"], "there is no SHELL 'tcsh'; there are: bash, zsh, fish"),
    ],
)
def test_wrong_command_line(arguments, words):
    done = run(*arguments)
    assert done.returncode == 2
    text = done.stderr
    assert words in text
    assert text.startswith("syncviz")
    assert text.count("\n") == 1


def test_help_names_every_command(capsys):
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    for name in COMMANDS:
        assert f"  {name} " in text


def test_version(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"syncviz {__version__}\n"


def test_secret_is_long_enough_and_new(capsys):
    assert main(["secret"]) == main(["secret"]) == 0
    one, two = capsys.readouterr().out.split()
    assert one != two
    assert len(one.encode()) >= 32


def test_info(capsys):
    assert main(["info"]) == 0
    text = capsys.readouterr().out
    assert __version__ in text
    assert re.search(r"^gevent +\d", text, re.MULTILINE)
    assert main(["info", "--static"]) == 0
    assert capsys.readouterr().out.strip().endswith("js")


def test_settings(capsys, monkeypatch):
    monkeypatch.setenv("SYNCVIZ_SECRET_KEY", "nobody is to see this secret key")
    monkeypatch.setenv("SYNCVIZ_MAX_SESSIONS", "7")
    monkeypatch.delenv("SYNCVIZ_KEEP_ALIVE", raising=False)
    assert main(["settings"]) == 0
    text = capsys.readouterr().out
    assert "SYNCVIZ_MAX_SESSIONS = 7  (environment)\n" in text
    assert re.search(r"^SYNCVIZ_KEEP_ALIVE = 37000.*\(default\)$", text, re.MULTILINE)
    assert re.search(r"^SYNCVIZ_RESOURCES = cdn ", text, re.MULTILINE)
    assert "nobody is to see" not in text
    assert len(re.findall(r"^SYNCVIZ_PY_LOG_LEVEL ", text, re.MULTILINE)) == 1
    assert main(["settings", "-v", "max_sess"]) == 0
    text = capsys.readouterr().out
    assert "Allowed: a whole number from 1 on." in text
    assert "KEEP_ALIVE" not in text
    monkeypatch.setenv("SYNCVIZ_MAX_SESSIONS", "many")
    assert main(["settings", "max_sessions"]) == 1
    assert "error: environment variable SYNCVIZ_MAX_SESSIONS: expected a whole number" in capsys.readouterr().out


def test_two_files_of_one_name(tmp_path):
    from syncviz.application.files import applications_of

    paths = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / "same.py"
        path.write_text("")
        paths.append(str(path))
    with pytest.raises(SettingError, match="/same"):
        applications_of(paths, ())
    assert list(applications_of(paths[:1], ())) == ["/same"]
    spaced = tmp_path / "two words.py"
    spaced.write_text("")
    with pytest.raises(SettingError, match=r"two words\.py' cannot be served below its name: rename it"):
        applications_of([str(spaced)], ())
    bad = tmp_path / "bad.py"
    bad.write_text("(")
    with pytest.raises(HandlerError):
        applications_of([str(bad)], ())
