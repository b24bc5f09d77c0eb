"""Hashes of BokehJS' files for ``integrity="sha384-…"``: computed from the installed wheel, for its version only."""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
from pathlib import Path
from typing import Final

from ..errors import MissingDependency
from .installed import bokehjs_dir, bokehjs_version, file_hash

__all__ = [
    "COMPONENTS",
    "DEFAULT_COMPONENTS",
    "get_all_sri_versions",
    "get_sri_hashes_for_version",
    "integrity_of",
    "verify_sri_hashes",
]

#: All bundles of BokehJS, in the order in which they have to be loaded.
COMPONENTS: Final = ("bokeh", "bokeh-gl", "bokeh-widgets", "bokeh-tables", "bokeh-mathjax", "bokeh-api")
#: The bundles that a page needs whose plots may use every model.
DEFAULT_COMPONENTS: Final = COMPONENTS[:5]


def integrity_of(path: Path) -> str:
    """Return the base64 SHA-384 of a file."""
    return base64.b64encode(file_hash(path)).decode("ascii")


def get_all_sri_versions() -> tuple[str, ...]:
    """Return the versions whose hashes are known: the installed one, or none."""
    try:
        return (bokehjs_version(),)
    except MissingDependency:
        return ()


def get_sri_hashes_for_version(version: str) -> dict[str, str]:
    """Return the base64 SHA-384 of each file of the CDN, by its name there. Raises KeyError for a version that is not
    installed.
    """
    known = get_all_sri_versions()
    if version not in known:
        raise KeyError(f"the hashes of BokehJS {version} are not known, only those of {', '.join(known) or 'none'}")
    directory = bokehjs_dir()
    return {
        f"{name}-{version}{suffix}": integrity_of(directory / f"{name}{suffix}")
        for name in COMPONENTS
        for suffix in (".js", ".min.js")
    }


def verify_sri_hashes() -> None:
    """Compare the installed files with what the wheel says about them. Raises RuntimeError for one that differs."""
    directory = bokehjs_dir()
    recorded = {
        Path(str(file.locate())).resolve(): file.hash
        for file in importlib.metadata.files("bokeh") or ()
        if file.suffix == ".js" and file.hash is not None and file.hash.mode == "sha256"
    }
    for name in COMPONENTS:
        for suffix in (".js", ".min.js"):
            path = (directory / f"{name}{suffix}").resolve()
            expected = recorded.get(path)
            if expected is None:
                raise RuntimeError(f"the wheel 'bokeh' says nothing about {path}: reinstall it")
            digest = base64.urlsafe_b64encode(hashlib.sha256(path.read_bytes()).digest()).decode("ascii")
            if digest.rstrip("=") != expected.value.rstrip("="):
                raise RuntimeError(f"{path} is not the file that the wheel 'bokeh' brought: reinstall it")
