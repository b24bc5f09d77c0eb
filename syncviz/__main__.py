"""``python -m syncviz``."""

from __future__ import annotations

import sys

from syncviz.command import main

__all__: list[str] = []

if __name__ == "__main__":
    sys.exit(main())
