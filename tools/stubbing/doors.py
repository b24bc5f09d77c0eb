"""The stubs of the modules under ``syncviz.models``: what each has, by way of ``syncviz.models``."""

from __future__ import annotations

from pathlib import Path

from syncviz.models.doors import DOORS, model_door

from .classes import ModelStubs
from .text import HEADER

__all__ = ["door_stubs"]

PACKAGE = "syncviz.models"


def door_stubs(root: Path, models: ModelStubs) -> dict[str, str]:
    """Return the text of the stub of each door, by its path under ``root``."""
    found = {}
    for door in DOORS:
        place = f"{PACKAGE}.{door}".replace(".", "/")
        path = f"{place}/__init__.pyi" if (root / place).is_dir() else f"{place}.pyi"
        _, _, names = model_door(f"{PACKAGE}.{door}")
        lines = [_import(door, name, models) for name in names]
        found[path] = "\n".join([HEADER, *lines, "", f"__all__ = {names!r}", ""])
    return found


def _import(door: str, name: str, models: ModelStubs) -> str:
    qualified = f"{door.partition('.')[0]}.{name}"
    key = qualified if qualified in models.classes else name
    here = models.typing.name_of(key)
    return f"from {PACKAGE} import {here}" + (f" as {name}" if here != name else "")
