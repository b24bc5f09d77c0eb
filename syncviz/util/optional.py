"""Packages that a program may do without until it asks for what needs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import MissingDependency

__all__ = ["need"]


def need(module: str, purpose: str) -> Any:
    """Return an optional module, imported now.

    ``purpose`` is a clause such as "contours are computed by contourpy"; it opens the text of the error. Raises
    MissingDependency, which says what to install, where the module is not there; an error inside the module is its own.
    """
    package = module.partition(".")[0]
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.partition(".")[0] != package:
            raise
        raise MissingDependency(f"{purpose}, which is not installed: pip install {package}") from error
