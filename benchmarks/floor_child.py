"""Child process of the floors row: ``python -m benchmarks.floor_child SECONDS``. Prints one line of JSON."""

from __future__ import annotations

import json
import sys

from benchmarks.rows.floors import measure


def main(seconds: float) -> dict[str, float]:
    """Measure for so long for each floor."""
    from benchmarks.apps.sliders_app import make_document
    from syncviz.document import Document
    from syncviz.protocol.messages import pull_doc_reply

    document = Document()
    make_document(document)
    return measure(seconds, pull_doc_reply("r1", *document.to_wire()).content)


if __name__ == "__main__":
    print(json.dumps(main(float(sys.argv[1]))))
