"""A user who logs out in one worker process is logged out in all of them."""

from __future__ import annotations

from .auth_support import MODULE, SECRET, close_code, cookie_of, log_in, opened, post, refused
from .client import get, token_of
from .worker_support import site


def test_a_logout_reaches_the_other_workers(tmp_path):
    module = tmp_path / "auth.py"
    module.write_text(MODULE)
    with site(tmp_path, auth_module=str(module), cookie_secret=SECRET) as running:
        one, other = running.pids()
        cookie = running.via(one, lambda: log_in(running)).headers["Set-Cookie"].partition(";")[0]
        tokens = [
            token_of(running.via(pid, lambda: get(running.url + "/", headers={"Cookie": cookie})).text)
            for pid in (one, other)
        ]
        bob = token_of(get(running.url + "/", headers={"Cookie": cookie_of("bob")}).text)
        with opened(running, tokens[0], cookie, "/ws") as first, opened(running, tokens[1], cookie, "/ws") as second, \
                opened(running, bob, cookie_of("bob"), "/ws") as third:
            assert first.pull()
            assert second.pull()
            assert third.pull()
            assert running.via(other, lambda: post(running, "/logout", Cookie=cookie)).text == "bye"
            assert close_code(first) == close_code(second) == 4401
            assert third.pull()
        for pid in (one, other):
            assert running.via(pid, lambda: get(running.url + "/", headers={"Cookie": cookie})).status == 302
        assert refused(running, tokens[0], "/ws", Cookie=cookie) == 403
