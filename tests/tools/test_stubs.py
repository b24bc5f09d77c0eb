"""The type stubs: whether they are up to date, true to what is there at run time, and of use to a type checker."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import subprocess
import sys
import typing
from pathlib import Path

import pytest

from syncviz.core import enums, types
from syncviz.core.property import Property
from syncviz.models import behaviours, catalogue
from syncviz.models.doors import DOORS
from syncviz.models.factory import factory
from syncviz.plotting import figure
from syncviz.plotting.glyph_methods import GLYPHS, MARKERS

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).parent / "typed_programs"
NEWEST = factory.catalogue is catalogue.load(catalogue.SUPPORTED[-1])
# The stubs are those of the newest catalogue: what that has and an older one does not.
ADDED = {("TileSource", "pixel_ratio"), ("Range", "computed_bounds")}


def parsed(name: str) -> dict[str, ast.ClassDef]:
    """Return the classes of a stub by name."""
    tree = ast.parse((ROOT / name).read_text("utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def key_of(name: str) -> str:
    return name.removeprefix("_").replace("_", ".") if name.startswith("_dom_") else name


MODELS = {key_of(name): node for name, node in parsed("syncviz/models/__init__.pyi").items()
          if not name.startswith("_Some") and name not in behaviours.FAMILIES}  # fmt: skip


def members(node: ast.ClassDef) -> set[str]:
    names = {item.target.id for item in node.body if isinstance(item, ast.AnnAssign)}
    return names | {item.name for item in node.body if isinstance(item, ast.FunctionDef)} - {"__init__"}


def parameters(node: ast.ClassDef, method: str) -> ast.arguments:
    (found,) = (item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == method)
    return found.args


def mypy(*arguments: object) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=110, check=False, cwd=ROOT).stdout


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory) -> dict[str, str]:
    """What mypy says of both programs."""
    said = mypy("--cache-dir", tmp_path_factory.mktemp("mypy"), PROGRAMS / "right.py", PROGRAMS / "wrong.py")
    return {name: "\n".join(re.findall(rf"^.*{name}\.py:.*$", said, re.M)) for name in ("right", "wrong")}


def test_right_programs_are_accepted(verdicts):
    assert verdicts["right"] == ""
    exec(compile((PROGRAMS / "right.py").read_text("utf-8"), "right.py", "exec"), {"__name__": "right"})


def test_wrong_programs_are_refused_line_by_line(verdicts):
    said = {int(number): text for number, text in re.findall(r"wrong\.py:(\d+): error: (.*)", verdicts["wrong"])}
    expected = {}
    for number, line in enumerate((PROGRAMS / "wrong.py").read_text("utf-8").splitlines(), 1):
        if "# error: " in line:
            expected[number] = line.partition("# error: ")[2]
    assert said.keys() == expected.keys()
    assert {number: text for number, text in expected.items() if text not in said[number]} == {}
    assert len(expected) > 20


def test_the_committed_stubs_are_up_to_date():
    done = subprocess.run(
        [sys.executable, "tools/stubs.py", "--check"], capture_output=True, text=True, timeout=60, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_stale_stub_is_found(monkeypatch, capsys, tmp_path):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    stubs = importlib.import_module("stubs")
    monkeypatch.setattr(stubs, "ROOT", tmp_path)
    monkeypatch.setattr(stubs, "build", lambda: {"one.pyi": "x: int\n"})
    assert stubs.main(["--check"]) == 1
    assert "one.pyi: differs" in capsys.readouterr().out
    assert stubs.main(["--write"]) == 0
    assert stubs.main(["--check"]) == 0
    (tmp_path / "one.pyi").write_text("x: str\n")
    assert stubs.main(["--check"]) == 1


def test_every_class_is_in_the_stubs_and_no_other():
    assert MODELS.keys() == {*factory.catalogue.classes} - {"HasProps", "Model"}
    stub = (ROOT / "syncviz/models/__init__.pyi").read_text("utf-8")
    assert [name for name in behaviours.FAMILIES if f"\nclass {name}(" not in stub] == []
    assert [name for name in behaviours.FUNCTIONS if f"\n{name} = " not in stub] == []


@pytest.mark.parametrize("door", DOORS)
def test_every_door_has_what_its_stub_says(door):
    module = importlib.import_module(f"syncviz.models.{door}")
    tree = ast.parse(Path(module.__file__).with_suffix(".pyi").read_text("utf-8"))
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    named = [alias.asname or alias.name for node in imports for alias in node.names]
    assert sorted(named) == sorted(module.__all__)
    renamed = {alias.name for node in imports for alias in node.names if alias.asname is not None}
    assert all(name.startswith("_") for name in renamed)


@pytest.mark.parametrize("key", sorted(MODELS))
def test_every_class_has_what_its_stub_says(key):
    cls, stub = factory.get(key), MODELS[key]
    missing = {(key, name) for name in members(stub) if not hasattr(cls, name) and name not in cls._aliases}
    assert missing <= (set() if NEWEST else ADDED)
    own = {name for name, member in vars(cls).items() if isinstance(member, Property) and not name.startswith("_")}
    assert own <= members(stub)
    accepted = inspect.signature(cls).parameters
    given = parameters(stub, "__init__")
    taken = {one.arg for one in (*given.args, *given.kwonlyargs)} - {"self", "id"}
    left_out = taken - set(accepted) - set(cls._aliases) - getattr(cls, "_extra_keywords", set())
    assert left_out <= (set() if NEWEST else {name for _, name in ADDED})
    assert set(accepted) <= taken | {"args"}
    assert [one.arg for one in given.args[1:]] == [
        name for name, one in accepted.items() if one.kind is one.POSITIONAL_OR_KEYWORD
    ]


SIGNATURES = parsed("syncviz/plotting/signatures.pyi")


@pytest.mark.parametrize("name", sorted({*GLYPHS, *MARKERS}))
def test_every_glyph_method_takes_what_its_stub_says(name):
    given = parameters(SIGNATURES["GlyphSignatures"], name)
    if name not in GLYPHS:
        return
    accepted = inspect.signature(getattr(figure(), name)).parameters
    assert {one.arg for one in (*given.args[1:], *given.kwonlyargs)} == set(accepted) - {"states"}
    assert [one.arg for one in given.args[1:]] == [
        key for key, one in accepted.items() if one.kind is one.POSITIONAL_OR_KEYWORD
    ]


def test_figure_takes_what_its_stub_says():
    stub = members(SIGNATURES["FigureKeywords"])
    assert "x_axis_type" in stub
    named = {name for name in stub if name in figure._properties or name in _figure_options()}
    assert stub - named == {"id"}
    assert {*figure._properties, *_figure_options()} - stub <= {
        name for name, prop in figure._properties.items() if prop.readonly
    }


def _figure_options() -> frozenset[str]:
    return importlib.import_module("syncviz.plotting.figure")._OPTIONS


def test_every_coercion_has_a_type():
    """A new entry of COERCIONS has to say in ``tools/stubbing/kinds.py`` what it takes (dates are the default)."""
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        kinds = importlib.import_module("stubbing.kinds")
    finally:
        sys.path.remove(str(ROOT / "tools"))
    of_dates = ("_moment", "_day", "_clock")
    others = {key for key, function in behaviours.COERCIONS.items() if function.__name__ not in of_dates}
    assert kinds.COERCED.keys() == others


def test_literals_of_the_types_are_the_enumerations():
    assert set(typing.get_args(types.SizingMode)) == {*enums.SizingMode}
    assert set(typing.get_args(types.Side)) == {*enums.Location}


def test_stubs_and_marker_are_in_the_package_data():
    setup = (ROOT / "setup.cfg").read_text("utf-8")
    assert "*.pyi" in setup
    assert (ROOT / "syncviz" / "py.typed").is_file()
