"""Child process of the document rows: ``python -m benchmarks.document_child APP COUNT SECONDS``.

Makes the document of ``benchmarks.apps.APP`` up to COUNT times, SECONDS long at most, on the library that
``SYNCVIZ_BENCH_LIB`` names and turns each into the JSON content of the reply to a pull, as the server does for
every visitor. Prints one line of JSON.
"""

from __future__ import annotations

import importlib
import json
import statistics
import sys
from collections.abc import Callable
from time import process_time
from typing import Any

from benchmarks.rows.base import Budget

__all__ = ["main"]

_WARM_UP = 3


def _encoder(library: str) -> Callable[[Any], bytes | str]:
    if library == "bokeh":
        reply = importlib.import_module("bokeh.protocol.messages.pull_doc_reply").pull_doc_reply
        return lambda document: reply.create("r1", document).content_json
    messages = importlib.import_module("syncviz.protocol.messages")
    return lambda document: messages.pull_doc_reply("r1", *document.to_wire()).content


def main(name: str, count: int, seconds: float) -> dict[str, float]:
    """Mean CPU time (ms, with garbage collection) to create and to serialise, models, and the size of the JSON."""
    app = importlib.import_module(f"benchmarks.apps.{name}")
    new_document = importlib.import_module(f"{app.LIB}.document").Document
    encode = _encoder(app.LIB)
    created, serialised = [], []
    size = 0
    for number in Budget(count + _WARM_UP, seconds, least=_WARM_UP + 3):
        start = process_time()
        document = new_document()
        app.make_document(document)
        middle = process_time()
        size = len(encode(document))
        end = process_time()
        if number >= _WARM_UP:
            created.append((middle - start) * 1000)
            serialised.append((end - middle) * 1000)
    return {
        "create": statistics.fmean(created),
        "serialise": statistics.fmean(serialised),
        "total": statistics.fmean(created) + statistics.fmean(serialised),
        "operations": len(created),
        "models": len(list(document.models)),
        "bytes": size,
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))))
