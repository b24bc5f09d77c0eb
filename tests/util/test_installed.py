"""Versions of installed packages, without importing these."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

import pytest

from syncviz.util.installed import installed_version


def test_it_says_what_the_metadata_say() -> None:
    for name in ("bokeh", "flask", "orjson"):
        assert installed_version(name) == importlib.metadata.version(name)


def test_a_package_that_is_not_there_has_no_version() -> None:
    assert installed_version("no-such-package") is None


def test_another_package_s_name_may_begin_alike(tmp_path, monkeypatch) -> None:
    (tmp_path / "thing_extra-2.0.dist-info").mkdir()
    (tmp_path / "thing_extra-2.0.dist-info" / "METADATA").write_text("Name: thing-extra\nVersion: 2.0\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert installed_version("thing") is None
    (tmp_path / "thing-1.5.dist-info").mkdir()
    assert installed_version("thing") == "1.5"


def test_packages_that_are_no_folders_are_found_too(tmp_path, monkeypatch) -> None:
    (tmp_path / "oddity.egg-info").mkdir()
    (tmp_path / "oddity.egg-info" / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: oddity\nVersion: 0.7\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert installed_version("oddity") == "0.7"


@pytest.mark.parametrize("module", ["numpy", "bokeh", "importlib.metadata", "asyncio"])
def test_plotting_is_imported_without(module: str) -> None:
    """``import syncviz.plotting`` has to be quick: nothing that is dear and not needed."""
    script = f"import syncviz.plotting, sys; assert {module!r} not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
