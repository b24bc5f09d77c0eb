"""What a shell is told: by a real bash, and by argcomplete's protocol."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from syncviz.command import COMMANDS, main


def completed(line):
    """What a real bash offers behind `line`."""
    program = Path(sys.executable).parent / "syncviz"
    script = f"""
        eval "$('{program}' completion bash)"
        COMP_LINE='{line}'; COMP_POINT={len(line)}; COMP_TYPE=9
        COMP_WORDS=({line}); [[ '{line}' == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))
        _python_argcomplete '{program}'
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60, check=True)
    return {word.strip() for word in done.stdout.splitlines()}


def test_commands_and_options():
    assert set(COMMANDS) <= completed("syncviz ")
    assert completed("syncviz se") >= {"serve", "secret", "settings"}
    found = completed("syncviz serve --ssl")
    assert found == {"--ssl-certfile", "--ssl-keyfile", "--ssl-password"}
    assert "--dev" in completed("syncviz-server --de")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell(capsys, shell):
    assert main(["completion", shell]) == 0
    text = capsys.readouterr().out
    assert "syncviz" in text
    assert "syncviz-server" in text
