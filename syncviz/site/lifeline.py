"""``python -m syncviz.site.lifeline PROGRAM …``: run a program until standard input ends.

Whoever starts it holds the other end of that pipe. When that process is gone, in whatever way, the program gets
SIGTERM. Its exit status becomes this one's.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

__all__ = ["main"]


def main(command: list[str]) -> int:
    """Run it; return its exit status, 128 and the signal's number where a signal ended it."""
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as child:  # noqa: S603 - the caller's own command

        def end(*_: object) -> None:
            if child.poll() is None:
                child.terminate()

        def await_the_end() -> None:
            while os.read(0, 1024):
                pass
            end()

        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGINT, end)
        threading.Thread(target=await_the_end, daemon=True).start()
        code = child.wait()
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
