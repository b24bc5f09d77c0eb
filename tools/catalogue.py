"""Write, or check, the committed catalogues of what BokehJS knows.

    python tools/catalogue.py --check      compare the committed files with BokehJS; exit 1 where they differ
    python tools/catalogue.py --write      write them anew

For every supported minor version of BokehJS there is one file, ``syncviz/models/catalogue-<minor>.json``:
models, properties, kinds, defaults, events, enums. What it means is described in
``syncviz/models/catalogue.py``. The facts are read from BokehJS itself: ``bokehjs_dump.js`` beside this
file runs its bundles in Node.

The bundles come from the installed ``bokeh`` wheel where its minor version fits, else from a wheel that pip
downloads once into a cache (``$XDG_CACHE_HOME/syncviz`` or ``~/.cache/syncviz``; only the scripts are kept).
``--bokeh DIR`` (repeatable) names directories that hold ``bokeh.min.js`` or a ``bokeh`` package instead; then
only those versions are looked at, and nothing is downloaded.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["MINORS", "NodeFailed", "build_catalogue", "differences", "main", "render"]

MINORS = ("3.9", "3.10")
HERE = Path(__file__).resolve().parent
MODELS = HERE.parent / "syncviz" / "models"

# The kind of value behind each spec, stated here since BokehJS has it only in its TypeScript declarations.
# "@Name" stands for one of the dump's shared kinds.
FACTOR_OR_NUMBER = ["Or", "Float", "@Factor", "@OffsetFactor"]
SPEC_VALUES: dict[str, Any] = {
    "AngleSpec": "Float",
    "ColorScalar": ["Nullable", "Color"],
    "ColorSpec": ["Nullable", "Color"],
    "DictScalar": ["Dict", ["Ref", "Texture"]],
    "DistanceSpec": "Float",
    "FontScalar": "Str",
    "FontSizeScalar": "Str",
    "FontSizeSpec": "Str",
    "FontSpec": "Str",
    "FontStyleScalar": ["Enum", "FontStyle"],
    "FontStyleSpec": ["Enum", "FontStyle"],
    "LineCapScalar": ["Enum", "LineCap"],
    "LineCapSpec": ["Enum", "LineCap"],
    "LineDashScalar": ["Or", ["Enum", "LineDash"], ["List", "Float"]],
    "LineDashSpec": ["Or", ["Enum", "LineDash"], ["List", "Float"]],
    "LineJoinScalar": ["Enum", "LineJoin"],
    "LineJoinSpec": ["Enum", "LineJoin"],
    "MarkerSpec": ["Nullable", ["Or", ["Enum", "MarkerType"], ["PrefixedStr", "@"]]],
    "NDArraySpec": ["Arrayable", "Float"],
    "NullDistanceSpec": ["Nullable", "Float"],
    "NullStringScalar": ["Nullable", "Str"],
    "NullStringSpec": ["Nullable", "Str"],
    "NumberScalar": "Float",
    "NumberSpec": "Float",
    "OutlineShapeSpec": ["Enum", "OutlineShapeName"],
    "ScreenSizeSpec": ["NonNegative", "Float"],
    "StringSpec": "Str",
    "TextAlignScalar": ["Enum", "TextAlign"],
    "TextAlignSpec": ["Enum", "TextAlign"],
    "TextAnchorSpec": "@TextAnchor",
    "TextBaselineScalar": ["Enum", "TextBaseline"],
    "TextBaselineSpec": ["Enum", "TextBaseline"],
    "XCoordinateSeqSeqSeqSpec": ["List", ["List", ["List", FACTOR_OR_NUMBER]]],
    "XCoordinateSeqSpec": ["Arrayable", FACTOR_OR_NUMBER],
    "XCoordinateSpec": FACTOR_OR_NUMBER,
    "XOrYCoordinateSpec": FACTOR_OR_NUMBER,
    "YCoordinateSeqSeqSeqSpec": ["List", ["List", ["List", FACTOR_OR_NUMBER]]],
    "YCoordinateSeqSpec": ["Arrayable", FACTOR_OR_NUMBER],
    "YCoordinateSpec": FACTOR_OR_NUMBER,
}

# A spec with units that BokehJS does not declare as one: (named enumeration, default).
SPEC_UNITS = {"XOrYCoordinateSpec": ("CoordinateUnits", "data")}

INTERNAL, READONLY, CONVERT, UNSET, DERIVED = 1, 2, 4, 8, 16


class NodeFailed(RuntimeError):
    """Node is missing, or BokehJS could not be read with it."""


def find_node() -> str:
    """The Node on the PATH, else the one that the playwright package (a test dependency) brings along."""
    node = shutil.which("node")
    if node is not None:
        return node
    playwright = importlib.util.find_spec("playwright")
    if playwright is not None and playwright.origin is not None:
        for name in ("node", "node.exe"):
            bundled = Path(playwright.origin).parent / "driver" / name
            if bundled.is_file():
                return str(bundled)
    raise NodeFailed(
        "Node is needed to read BokehJS; install Debian's package 'nodejs' or pip's 'playwright'"
    )


def run_dump(directory: Path) -> dict[str, Any]:
    """What ``bokehjs_dump.js`` prints for the bundles in ``directory``."""
    command = [find_node(), str(HERE / "bokehjs_dump.js"), str(directory)]
    result = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )
    if result.returncode != 0:
        lines = [line[:200] for line in result.stderr.splitlines() if line.strip()]
        raise NodeFailed(f"node failed for {directory}:\n" + "\n".join(lines[-12:]))
    dump: dict[str, Any] = json.loads(result.stdout)
    return dump


class Kinds:
    """Collects the distinct kinds of a catalogue; a property refers to its kind by number."""

    def __init__(self, shared: dict[str, Any], enums: dict[str, list[Any]]) -> None:
        self.shared = shared
        self.enums = enums
        self.table: list[Any] = []
        self.numbers: dict[str, int] = {}

    def number(self, kind: Any) -> int:
        kind = self.expand(kind)
        key = json.dumps(kind)
        if key not in self.numbers:
            self.numbers[key] = len(self.table)
            self.table.append(kind)
        return self.numbers[key]

    def expand(self, kind: Any) -> Any:
        if isinstance(kind, str):
            return self.expand(self.shared[kind[1:]]) if kind.startswith("@") else kind
        tag, *rest = kind
        if tag in ("Enum", "Ref", "PrefixedStr", "Regex", "Alias"):
            return kind
        if tag in ("Struct", "PartialStruct"):
            return [tag, [[name, self.expand(inner)] for name, inner in rest[0]]]
        if tag == "Spec":
            (spec,) = rest
            name = spec["chain"][0]
            if name not in SPEC_VALUES:
                raise NodeFailed(f"{name} is new: state the kind of its values in SPEC_VALUES of {__file__}")
            out = [tag, name, spec["shape"], self.expand(SPEC_VALUES[name])]
            if name in SPEC_UNITS:
                units, default = SPEC_UNITS[name]
                return [*out, self.enums[units], default]
            return out if spec["units"] is None else [*out, spec["units"]["valid"], spec["units"]["default"]]
        expanded = [self.expand(inner) for inner in rest]
        if tag == "Or":  # nested alternatives say nothing more than flat ones
            flat: list[Any] = []
            for inner in expanded:
                flat.extend(inner[1:] if isinstance(inner, list) and inner[0] == "Or" else [inner])
            if len(flat) == 1:
                return flat[0]
            expanded = flat
        return [tag, *expanded]


def build_catalogue(directory: Path) -> dict[str, Any]:
    """The catalogue of the BokehJS in ``directory``, ready for :func:`render`."""
    dump = run_dump(directory)
    enums = dict(sorted(dump["enums"]))
    kinds = Kinds(dump["shared_kinds"], enums)
    classes: dict[str, Any] = {}
    for cls in _bases_first(dump["classes"]):
        properties = {}
        for prop in cls["properties"]:
            flags = (
                INTERNAL * prop["internal"]
                | READONLY * prop["readonly"]
                | CONVERT * prop["convert"]
                | UNSET * ("unset" in prop)
                | DERIVED * ("derived" in prop)
            )
            properties[prop["name"]] = [
                kinds.number(prop["kind"]),
                prop.get("default"),
                *([flags] if flags else []),
            ]
        spec: dict[str, Any] = {"base": cls["base"], "module": cls["module"]}
        if not cls["registered"]:
            spec["unregistered"] = True
        if cls["wire_name"] != cls["name"]:
            spec["wire_name"] = cls["wire_name"]
        if cls["mixins"]:
            spec["mixins"] = cls["mixins"]
        classes[cls["name"]] = {**spec, "properties": properties}
    return {
        "bokehjs": dump["version"],
        "enums": enums,
        "colours": {name: f"#{value >> 8:06x}" for name, value in dump["colours"]},
        "events": {event.pop("class"): event for event in dump["events"]},
        "kinds": kinds.table,
        "classes": classes,
    }


def _bases_first(classes: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    by_name = {cls["name"]: cls for cls in classes}
    done: set[str] = set()
    for name in sorted(by_name):
        chain = []
        step: str | None = name
        while step is not None and step not in done:
            chain.append(step)
            done.add(step)
            step = by_name[step]["base"]
        for item in reversed(chain):
            yield by_name[item]


def render(data: dict[str, Any]) -> str:
    """Compact JSON, the same for the same data; one entry of a table per line, so changes can be read."""
    lines = []
    for key, value in data.items():
        if isinstance(value, dict):
            entries = [f"{json.dumps(name)}:{_compact(entry)}" for name, entry in value.items()]
            lines.append(f"{json.dumps(key)}:{{\n" + ",\n".join(entries) + "\n}")
        elif isinstance(value, list):
            lines.append(f"{json.dumps(key)}:[\n" + ",\n".join(map(_compact, value)) + "\n]")
        else:
            lines.append(f"{json.dumps(key)}:{_compact(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def differences(old: Any, new: Any, where: str = "") -> list[str]:
    """One line per place where two catalogues differ; the exact version number does not count."""
    if where == "" and isinstance(old, dict) and isinstance(new, dict) and "kinds" in old and "kinds" in new:
        old, new = _comparable(old), _comparable(new)
    if isinstance(old, dict) and isinstance(new, dict):
        found = []
        for key in [*old, *(key for key in new if key not in old)]:
            here = f"{where}.{key}" if where else key
            if key not in new:
                found.append(f"{here}: only in the committed file")
            elif key not in old:
                found.append(f"{here}: missing in the committed file")
            else:
                found.extend(differences(old[key], new[key], here))
        if not found and list(old) != list(new):
            found.append(f"{where}: the order differs")
        return found
    if old != new or type(old) is not type(new):
        return [f"{where}: committed {_short(old)}, BokehJS has {_short(new)}"]
    return []


def _comparable(catalogue: dict[str, Any]) -> dict[str, Any]:
    """The catalogue with kinds written out where they are used, so that a shifted number is no difference."""
    kinds = catalogue["kinds"]
    classes = {
        name: {
            **spec,
            "properties": {prop: [kinds[k], *rest] for prop, (k, *rest) in spec["properties"].items()},
        }
        for name, spec in catalogue["classes"].items()
    }
    rest = {key: value for key, value in catalogue.items() if key not in ("bokehjs", "kinds", "classes")}
    return {**rest, "classes": classes}


def _short(value: Any) -> str:
    text = _compact(value)
    return text if len(text) <= 100 else text[:97] + "..."


def js_directory(path: Path) -> Path:
    """The directory with the bundles, given it or the ``bokeh`` package (or site-packages) above it."""
    for candidate in (path, path / "server/static/js", path / "bokeh/server/static/js"):
        if (candidate / "bokeh.min.js").is_file() or (candidate / "bokeh.js").is_file():
            return candidate
    raise SystemExit(f"catalogue: {path} holds neither bokeh.min.js nor a bokeh package")


def installed(minor: str) -> Path | None:
    """The bundles of the installed wheel if it is of that minor version."""
    try:
        distribution = importlib.metadata.distribution("bokeh")
    except importlib.metadata.PackageNotFoundError:
        return None
    if minor_of(distribution.version) != minor:
        return None
    directory = Path(str(distribution.locate_file("bokeh/server/static/js")))
    return directory if directory.is_dir() else None


def minor_of(version: str) -> str:
    return ".".join(version.split(".")[:2])


def downloaded(minor: str, exact: str | None) -> Path:
    """The bundles of a wheel from the package index, by way of the cache."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "syncviz" / "bokehjs"
    if exact is not None and (cache / exact / "bokeh.min.js").is_file():
        return cache / exact
    major, number = minor.split(".")
    wanted = f"bokeh=={exact}" if exact is not None else f"bokeh>={minor},<{major}.{int(number) + 1}"
    with tempfile.TemporaryDirectory() as scratch:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
        command += ["--disable-pip-version-check", "--python-version", "3.13", "--dest", scratch, wanted]
        result = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        wheels = list(Path(scratch).glob("bokeh-*.whl"))
        if result.returncode != 0 or not wheels:
            last = (result.stderr.strip().splitlines() or ["no message"])[-1]
            raise SystemExit(f"catalogue: pip could not download {wanted} ({last}); offline, use --bokeh DIR")
        target = cache / wheels[0].name.split("-")[1]
        fresh = Path(scratch) / "js"
        fresh.mkdir()
        with zipfile.ZipFile(wheels[0]) as wheel:
            for name in wheel.namelist():
                if name.startswith("bokeh/server/static/js/") and name.endswith(".min.js"):
                    (fresh / Path(name).name).write_bytes(wheel.read(name))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(target, ignore_errors=True)
        shutil.move(fresh, target)
    return target


def committed_path(minor: str) -> Path:
    return MODELS / f"catalogue-{minor}.json"


def sources(arguments: argparse.Namespace) -> Iterator[tuple[str | None, Path]]:
    """(minor or None if it is not known yet, directory of bundles) for everything to look at."""
    if arguments.bokeh:
        for path in arguments.bokeh:
            yield None, js_directory(path)
        return
    for minor in MINORS:
        directory = installed(minor)
        if directory is None:
            exact = None
            if arguments.check and committed_path(minor).is_file():
                exact = json.loads(committed_path(minor).read_text("utf-8"))["bokehjs"]
            directory = downloaded(minor, exact)
        yield minor, directory


def apply(path: Path, data: dict[str, Any], *, check: bool) -> bool:
    """Write ``data`` to ``path``, or compare; false if the comparison found a difference."""
    text = render(data)
    if not check:
        if not path.is_file() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"{path.name}: written ({len(text) // 1024} KiB)")
        else:
            print(f"{path.name}: up to date")
        return True
    if not path.is_file():
        print(f"{path.name}: missing; run `python tools/catalogue.py --write`")
        return False
    found = differences(json.loads(path.read_text("utf-8")), data)
    if not found:
        print(f"{path.name}: matches BokehJS")
        return True
    print(
        f"{path.name}: {len(found)} differences; run `python tools/catalogue.py --write` and look at the diff"
    )
    for line in found[:20]:
        print(f"  {line}")
    if len(found) > 20:
        print(f"  … and {len(found) - 20} more")
    return False


def main(argv: list[str] | None = None) -> int:
    """Run the command; the result is its exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--write", action="store_true", help="write the catalogues anew")
    action.add_argument(
        "--check", action="store_true", help="exit with 1 if a committed catalogue is out of date"
    )
    parser.add_argument(
        "--bokeh", action="append", type=Path, metavar="DIR", help="take BokehJS from here (repeatable)"
    )
    arguments = parser.parse_args(argv)
    good = True
    try:
        for minor, directory in sources(arguments):
            data = build_catalogue(directory)
            found = minor_of(data["bokehjs"])
            if found not in MINORS or minor not in (None, found):
                raise SystemExit(
                    f"catalogue: {directory} is BokehJS {data['bokehjs']}; supported: {', '.join(MINORS)}"
                )
            good &= apply(committed_path(found), data, check=arguments.check)
    except NodeFailed as error:
        raise SystemExit(f"catalogue: {error}") from error
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
