"""Files with settings (or anything else that has names and values) in JSON, TOML or YAML."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from ..errors import MissingDependency, SettingError

__all__ = ["read_config"]


def read_config(location: str | os.PathLike[str]) -> Any:
    """Return what a file in JSON or TOML (if its name ends so) or YAML says; an empty one says ``{}``.

    Raises :class:`SettingError` for what is neither, MissingDependency for YAML without PyYAML.
    """
    path = Path(location)
    text = path.read_text("utf-8")
    if path.suffix.lower() == ".json":
        try:
            return json.loads(text)
        except ValueError as error:
            raise SettingError(f"{path}: not JSON: {error}") from error
    if path.suffix.lower() == ".toml":
        import tomllib

        try:
            return tomllib.loads(text)
        except ValueError as error:
            raise SettingError(f"{path}: not TOML: {error}") from error
    try:
        import yaml  # type: ignore[import-untyped]
    except ImportError as error:
        raise MissingDependency(
            f"{path}: reading YAML needs PyYAML, which is not installed: pip install 'syncviz[yaml]'"
            " (or write it in JSON, in a file that ends in .json)"
        ) from error
    try:
        return yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark is not None else ""
        reason = " ".join(str(getattr(error, "problem", None) or error).split())
        raise SettingError(f"{path}: not YAML{where}: {reason}") from error
