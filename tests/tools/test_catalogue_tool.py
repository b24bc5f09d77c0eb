"""The generator of the catalogues: its verdicts, its comparison, and whether the committed files hold."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "syncviz" / "models"


def load_tool(name):
    spec = importlib.util.spec_from_file_location(f"tools_{name}", ROOT / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = load_tool("catalogue")


@pytest.fixture(scope="module")
def package():
    """The directory of the installed bokeh package, found without importing it."""
    return Path(str(importlib.metadata.distribution("bokeh").locate_file("bokeh")))


@pytest.fixture(scope="module")
def fresh(package):
    return tool.build_catalogue(package / "server/static/js")


def run(*arguments):
    command = [sys.executable, str(ROOT / "tools" / "catalogue.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)


def test_the_committed_catalogue_of_the_installed_wheel_is_up_to_date(package):
    result = run("--check", "--bokeh", package)
    assert result.returncode == 0, result.stdout + result.stderr
    minor = tool.minor_of(importlib.metadata.version("bokeh"))
    assert result.stdout == f"catalogue-{minor}.json: matches BokehJS\n"


def test_the_committed_palettes_are_up_to_date(capsys):
    assert load_tool("palettes").main(["--check"]) == 0
    assert capsys.readouterr().out == "palettes.json: matches bokeh\n"


def test_full_and_minified_bundles_give_the_same(package, fresh, tmp_path):
    for bundle in (package / "server/static/js").glob("bokeh*.js"):
        if not bundle.name.endswith(".min.js"):
            (tmp_path / bundle.name).symlink_to(bundle)
    assert tool.render(tool.build_catalogue(tmp_path)) == tool.render(fresh)


def test_rendering_keeps_everything_and_puts_a_class_on_a_line(fresh):
    text = tool.render(fresh)
    assert json.loads(text) == fresh
    assert sum(line.startswith('"Slider":') for line in text.splitlines()) == 1


def test_differences_are_named(fresh):
    changed = json.loads(tool.render(fresh))
    del changed["classes"]["Slider"]
    changed["classes"]["XYGlyph"]["properties"]["x"][1] = 7
    changed["enums"]["LineJoin"].append("glued")
    found = tool.differences(changed, fresh)
    assert "classes.Slider: missing in the committed file" in found
    assert any(
        line.startswith('enums.LineJoin: committed ["miter","round","bevel","glued"], BokehJS has')
        for line in found
    )
    assert len(found) == 3 or "classes.Line.properties.x" in " ".join(found)


def test_a_shifted_kind_number_and_another_patch_version_are_no_difference(fresh):
    changed = json.loads(tool.render(fresh))
    changed["bokehjs"] = "3.9.99"
    changed["kinds"].insert(0, "Nothing")
    for spec in changed["classes"].values():
        for prop in spec["properties"].values():
            prop[0] += 1
    assert tool.differences(changed, fresh) == []


def test_an_outdated_file_is_reported_and_written_anew(fresh, tmp_path, capsys):
    path = tmp_path / "catalogue-3.9.json"
    assert tool.apply(path, fresh, check=True) is False
    assert "missing; run `python tools/catalogue.py --write`" in capsys.readouterr().out
    old = json.loads(tool.render(fresh))
    del old["classes"]["Slider"]["properties"]
    path.write_text(json.dumps({**old, "classes": {**old["classes"], "Slider": fresh["classes"]["Line"]}}))
    assert tool.apply(path, fresh, check=True) is False
    report = capsys.readouterr().out
    assert "differences; run `python tools/catalogue.py --write`" in report
    assert "classes.Slider." in report
    assert tool.apply(path, fresh, check=False) is True
    assert tool.apply(path, fresh, check=True) is True
    assert path.read_text("utf-8") == tool.render(fresh)


def test_a_new_spec_has_to_be_described():
    kinds = tool.Kinds({}, {})
    spec = ["Spec", {"chain": ["NovelSpec", "DataSpec"], "shape": "vector", "units": None}]
    with pytest.raises(tool.NodeFailed, match="NovelSpec is new: state the kind of its values"):
        kinds.number(spec)


def test_every_described_spec_exists(fresh):
    used = {kind[1] for kind in fresh["kinds"] if isinstance(kind, list) and kind[0] == "Spec"}
    described = set(tool.SPEC_VALUES)
    assert used <= described
    # Bases and twins that BokehJS defines without a property of that type at present.
    assert described - used == {
        "FontScalar",
        "FontSizeScalar",
        "FontStyleScalar",
        "TextAlignScalar",
        "TextBaselineScalar",
    }


def test_a_directory_without_bokehjs_is_refused(tmp_path):
    result = run("--check", "--bokeh", tmp_path)
    assert result.returncode == 1
    assert f"{tmp_path} holds neither bokeh.min.js nor a bokeh package" in result.stderr


def test_broken_bundles_are_reported(tmp_path):
    for name in ("bokeh", "bokeh-gl", "bokeh-widgets", "bokeh-tables", "bokeh-mathjax"):
        (tmp_path / f"{name}.min.js").write_text("throw new Error('no such luck')")
    with pytest.raises(tool.NodeFailed, match=r"(?s)node failed for .*no such luck"):
        tool.build_catalogue(tmp_path)


def test_the_node_of_playwright_serves_where_there_is_no_other(monkeypatch, package, fresh):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert "playwright" in tool.find_node()
    assert tool.build_catalogue(package / "server/static/js") == fresh


def test_missing_node_is_reported(monkeypatch, package):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(tool.NodeFailed, match="Node is needed to read BokehJS"):
        tool.build_catalogue(package)


def test_a_download_keeps_the_scripts_only_and_is_used_again(monkeypatch, tmp_path):
    asked = []

    def pip(command, **_options):
        asked.append(command[-1])
        target = Path(command[command.index("--dest") + 1]) / "bokeh-3.10.7-py3-none-any.whl"
        with zipfile.ZipFile(target, "w") as wheel:
            wheel.writestr("bokeh/server/static/js/bokeh.min.js", "//")
            wheel.writestr("bokeh/server/static/js/bokeh.js", "//")
            wheel.writestr("bokeh/__init__.py", "")
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(subprocess, "run", pip)
    target = tool.downloaded("3.10", None)
    assert asked == ["bokeh>=3.10,<3.11"]
    assert target == tmp_path / "syncviz/bokehjs/3.10.7"
    assert [path.name for path in target.iterdir()] == ["bokeh.min.js"]
    assert tool.downloaded("3.10", "3.10.7") == target
    assert len(asked) == 1
    tool.downloaded("3.10", "3.10.6")
    assert asked[1:] == ["bokeh==3.10.6"]


def test_a_failed_download_says_what_to_do(monkeypatch, tmp_path):
    def pip(command, **_options):
        return subprocess.CompletedProcess(command, 1, "", "no route\nERROR: no matching distribution\n")

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(subprocess, "run", pip)
    with pytest.raises(
        SystemExit, match=r"could not download bokeh==3\.10\.2 \(ERROR: no matching .* use --bokeh DIR"
    ):
        tool.downloaded("3.10", "3.10.2")
