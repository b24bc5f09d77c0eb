"""A wheel built from a clean clone installs, is light where it should be, and serves."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

LIGHT = """
import sys
import syncviz
from syncviz.client import pull_session
from syncviz.embed import server_session
from syncviz.document import Document
from syncviz.layouts import row
from syncviz.models import Slider
from syncviz.plotting import figure

plot = figure(title="light")
plot.line([1, 2, 3], [3, 1, 2])
document = Document()
document.add_root(row(plot, Slider(start=0, end=1, value=0.5, step=0.1)))
assert document.to_json()["roots"]
assert not {"gevent", "numpy", "bokeh", "flask", "tornado"} & set(sys.modules), sorted(sys.modules)
print(syncviz.__file__)
"""

APP = "from syncviz.models import Div\nfrom syncviz.plotting import curdoc\ncurdoc().add_root(Div(text='served'))\n"


def run(*command: object, **environment: str) -> str:
    # Not from the checkout: what is imported has to be what was installed.
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, timeout=110, check=False, cwd="/",
        env={**os.environ, **environment},
    )  # fmt: skip
    assert done.returncode == 0, f"{command}:\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of what is committed, or in a source tree without git of what is there."""
    place = tmp_path_factory.mktemp("wheel")
    clone = place / "clone"
    run("git", "clone", "--quiet", "--depth", "1", ROOT.as_uri(), clone)
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", place, clone)
    (built,) = place.glob("*.whl")
    return built


def test_the_wheel_holds_what_it_should(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "syncviz/py.typed",
        "syncviz/models/catalogue-3.9.json",
        "syncviz/models/catalogue-3.10.json",
        "syncviz/palettes.json",
        "syncviz/embed/templates/embed.js",
        "syncviz/models/__init__.pyi",
        "syncviz/models/widgets/sliders.pyi",
        "syncviz/plotting/signatures.pyi",
        "syncviz/server/server.py",
        "syncviz_flask/extension.py",
    ):
        assert wanted in names
    packages = {path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "syncviz").rglob("*.py")}
    assert packages <= {name.rpartition("/")[0] for name in names}
    assert not [name for name in names if name.startswith(("tests", "benchmarks", "tools")) or "bokeh.min" in name]


def test_the_light_core_works_without_server_packages(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "light", with_pip=True)
    python = tmp_path / "light" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
    assert str(tmp_path) in run(python, "-W", "error", "-c", LIGHT, PYTHONPATH="")
    installed = run(python, "-m", "pip", "list", "--format=freeze").lower()
    assert not [name for name in ("gevent", "numpy", "bokeh", "flask", "tornado") if f"\n{name}=" in installed]


def test_the_installed_wheel_serves(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "installed"
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", place, wheel)
    (tmp_path / "app.py").write_text(APP)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    environment = {**os.environ, "PYTHONPATH": str(place)}
    where = run(sys.executable, "-c", "import syncviz; print(syncviz.__file__)", PYTHONPATH=str(place))
    assert where.startswith(str(place))
    command = [sys.executable, "-m", "syncviz", "serve", "app.py", "--port", str(port)]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        for _ in range(300):
            assert process.poll() is None, process.stderr and process.stderr.read()
            try:
                with urllib.request.urlopen(f"http://localhost:{port}/app", timeout=10) as answer:
                    page = answer.read().decode()
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise AssertionError("the installed server does not answer")
        assert "Bokeh" in page
        assert "static/js/bokeh.min.js" in page
    finally:
        process.terminate()
        process.communicate(timeout=20)
