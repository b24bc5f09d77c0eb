"""Which version of a package is installed, found without importing it."""

from __future__ import annotations

import os
import re
import sys

__all__ = ["installed_version"]


def installed_version(name: str) -> str | None:
    """Return the version of the distribution ``name`` (in the spelling of its ``.dist-info`` folder), or None.

    What pip has installed is found by the names of folders alone: ``importlib.metadata``, which knows all other ways,
    takes 20 ms to import (a tenth of ``import syncviz.plotting``), and is asked where there is no such folder.
    """
    folder = re.compile(rf"{re.escape(name)}-([0-9][^-]*)\.dist-info", re.IGNORECASE)
    for place in sys.path:
        try:
            entries = os.listdir(place or os.curdir)
        except OSError:
            continue
        for entry in entries:
            if match := folder.fullmatch(entry):
                return match[1]
    import importlib.metadata

    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None

