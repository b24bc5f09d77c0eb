"""What a sidecar remembers of the tokens that it has made."""

from __future__ import annotations

import time

import pytest

from syncviz.errors import TokenError
from syncviz.server import sidecar as module
from syncviz.server.sidecar import Options, Sidecar
from syncviz.util.token import generate_secret_key, verify_token

SECRET = generate_secret_key()


@pytest.fixture(params=[False, True])
def sidecar(request):
    return Sidecar({}, Options(sign_sessions=request.param, secret_key=SECRET))


def verified(sidecar, token):
    options = sidecar.options
    return verify_token(token, secret_key=options.secret_key, signed=options.sign_sessions, now=time.time())


def test_what_is_remembered_is_what_the_token_says(sidecar, monkeypatch):
    token = sidecar.make_token(sidecar.new_session_id())
    expected = verified(sidecar, token)
    monkeypatch.setattr(module, "verify_token", None)
    assert sidecar.check_token(token) == expected
    monkeypatch.undo()
    assert sidecar.check_token(token) == expected  # the second time it is read


def test_another_spelling_is_not_remembered(sidecar):
    token = sidecar.make_token(sidecar.new_session_id())
    with pytest.raises(TokenError):
        sidecar.check_token(token + "A")


def test_a_remembered_token_expires(sidecar, monkeypatch):
    token = sidecar.make_token(sidecar.new_session_id())
    later = time.time() + sidecar.options.token_expiration + 1
    monkeypatch.setattr(module.time, "time", lambda: later)
    with pytest.raises(TokenError, match="expired"):
        sidecar.check_token(token)


def test_only_so_many_are_remembered(sidecar, monkeypatch):
    monkeypatch.setattr(module, "_FRESH_TOKENS", 2)
    tokens = [sidecar.make_token(sidecar.new_session_id()) for _ in range(5)]
    assert list(sidecar._fresh_tokens) == tokens[-2:]
    assert all(sidecar.check_token(token) for token in tokens)
