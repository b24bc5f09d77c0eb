"""Setting up logging in one line."""

from __future__ import annotations

import logging
from typing import Any

__all__ = ["basicConfig"]


def basicConfig(**kwargs: Any) -> None:
    """Set up logging as ``logging.basicConfig`` does, with its keywords; ``level`` holds for syncviz's own log, too.

    Of a second call the level counts, and the rest if it says ``force=True``.
    """
    level = kwargs.get("level")
    logging.basicConfig(**kwargs)
    if level is not None:
        logging.getLogger("syncviz").setLevel(level)
