#!/bin/sh
# Install the Debian packages that the tests drive, where they are missing: chromium, redis-server, nginx.
set -u

missing=
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v redis-server >/dev/null 2>&1 || missing="$missing redis-server"
command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ] || missing="$missing nginx-light"
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "The tests need Debian's packages$missing; install them (as root: apt-get install$missing) and try again." >&2
    exit 1
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "The tests need$missing; this machine has no apt-get, so install them its own way and try again." >&2
    exit 1
fi
echo "installing$missing"
$as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
status=$?
if [ $status -ne 0 ]; then
    echo "apt-get could not install$missing; install them by hand and try again." >&2
fi
exit $status
