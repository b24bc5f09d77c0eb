#!/bin/sh
# Print a Python that syncviz runs on: the first of 3.11 and later that works, or with --newest the last.
set -u

candidates() {
    for minor in 11 12 13 14; do
        command -v "python3.$minor" 2>/dev/null
        for root in "${PYENV_ROOT:-}" "$HOME/.pyenv"; do
            [ -n "$root" ] && ls -d "$root"/versions/3."$minor".*/bin/python3."$minor" 2>/dev/null
        done
    done
    command -v python3 2>/dev/null
}

works() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

newest=
for python in $(candidates); do
    if works "$python"; then
        if [ "${1:-}" != "--newest" ]; then
            echo "$python"
            exit 0
        fi
        # A bare python3 comes last and may be older than what was found before.
        case "$python" in */python3) [ -n "$newest" ] || newest=$python ;; *) newest=$python ;; esac
    fi
done
if [ -n "$newest" ]; then
    echo "$newest"
    exit 0
fi
echo "syncviz needs Python 3.11 or later with the venv module (on Debian: apt-get install python3 python3-venv)" >&2
exit 1
