"""The script on a site's own pages that shows documents of a sidecar, and looks after them.

It stands in each element that ``server_document`` and ``server_session`` return; or, for pages whose
Content-Security-Policy allows no script inside the page, in a file that the sidecar or the site itself serves.
"""

from __future__ import annotations

import hashlib
from typing import Final

from .autoload import EMBED_JS
from .elements import read_script

__all__ = ["LOADER_FILE", "LOADER_JS", "LOADER_PATH", "LOADER_TEXTS", "loader_source"]

#: Source text of the function that takes the description of one plot, or ``null``: then it looks for
#: ``data-syncviz`` on the page.
LOADER_JS: Final = read_script("loader.js").replace("EMBED_JS", EMBED_JS)

#: The names of the texts that people read. An attribute ``data-syncviz-NAME`` says one otherwise.
LOADER_TEXTS: Final = ("loading", "waiting", "lost", "failed", "again", "anew", "gone", "reload", "eval")


def loader_source() -> str:
    """Return the script as a file of its own: UTF-8, the same text in every process of this version."""
    return f"{LOADER_JS}(null);\n"


#: The file's name. It has the hash of the text in it, so browsers may keep it for good.
LOADER_FILE: Final = f"loader.{hashlib.sha256(loader_source().encode()).hexdigest()[:16]}.js"

#: Where the sidecar serves it, below its own root.
LOADER_PATH: Final = f"/static/syncviz/{LOADER_FILE}"
