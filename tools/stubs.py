"""Write, or check, the committed type stubs of models and glyph methods.

    python tools/stubs.py --check      exit 1 where a committed file differs
    python tools/stubs.py --write      write them anew

They are made from the newest catalogue of BokehJS, which has all that older ones have, and from what the package adds
to it: so the catalogue comes first. Parts are in ``tools/stubbing``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from stubbing.classes import ModelStubs  # noqa: E402
from stubbing.doors import door_stubs  # noqa: E402
from stubbing.methods import MethodStubs  # noqa: E402

from syncviz.models import catalogue  # noqa: E402
from syncviz.models.factory import ModelFactory  # noqa: E402

__all__ = ["build", "main"]


def build() -> dict[str, str]:
    """Return the text of every stub by its path in the repository."""
    models = ModelStubs(ModelFactory(catalogue.load(catalogue.SUPPORTED[-1])))
    return {
        "syncviz/models/__init__.pyi": models.render(),
        "syncviz/plotting/signatures.pyi": MethodStubs(models).render(),
        **door_stubs(ROOT, models),
    }


def main(argv: list[str] | None = None) -> int:
    """Run the command; the result is its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--write", action="store_true", help="write the stubs anew")
    action.add_argument("--check", action="store_true", help="exit with 1 if a committed stub is out of date")
    arguments = parser.parse_args(argv)
    stale = 0
    for name, text in build().items():
        path = ROOT / name
        if path.is_file() and path.read_text("utf-8") == text:
            continue
        if arguments.write:
            path.write_text(text, "utf-8")
            print(f"{name}: written ({len(text) // 1024} KiB)")
        else:
            stale += 1
            print(f"{name}: differs from the catalogue; run `python tools/stubs.py --write` and look at the diff")
    if not stale:
        print("the type stubs are up to date")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
