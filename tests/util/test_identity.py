"""Passes and orders: what they say, and that nobody else can say it."""

from __future__ import annotations

import jwt
import pytest

from syncviz.errors import SettingError, TokenError
from syncviz.util.identity import Pass, checked_user, make_order, make_pass, read_order, read_pass, user_key
from syncviz.util.token import generate_jwt_token, generate_session_id, verify_token

SECRET = "k" * 40
NOW = 1_800_000_000.25


@pytest.mark.parametrize("user", ["ada", 7, {"id": 7, "name": "Ada"}, ["staff", "ada"], None])
def test_a_pass_says_who_it_is(user):
    made = make_pass(SECRET, identified=True, user=user, now=NOW)
    assert read_pass(made, SECRET, NOW) == Pass(True, user)


def test_a_site_that_knows_no_visitors_says_so():
    assert read_pass(make_pass(SECRET, identified=False, now=NOW), SECRET, NOW) == Pass(False, None)


def test_an_order_has_its_time():
    assert read_order(make_order(SECRET, {"id": 7}, NOW), SECRET, NOW + 1) == ("7", NOW)


@pytest.mark.parametrize("seconds", [-31, 91])
def test_both_hold_for_a_minute_and_a_little(seconds):
    made = make_pass(SECRET, identified=True, now=NOW)
    for read, text in ((read_pass, made), (read_order, make_order(SECRET, "ada", NOW))):
        assert read(text, SECRET, NOW + (89 if seconds > 0 else -29))
        with pytest.raises(TokenError, match="clocks"):
            read(text, SECRET, NOW + seconds)


def test_nothing_passes_for_something_else():
    session_id = generate_session_id(SECRET, signed=True)
    token = generate_jwt_token(session_id, SECRET, signed=True, extra_payload={"user": "ada"}, now=NOW)
    made, order = make_pass(SECRET, identified=True, user="ada", now=NOW), make_order(SECRET, "ada", NOW)
    forged = jwt.encode({"aud": "syncviz-pass", "user": "ada", "iat": NOW, "exp": int(NOW) + 60}, "x" * 40, "HS256")
    unsigned = jwt.encode({"aud": "syncviz-pass", "user": "ada", "iat": NOW, "exp": int(NOW) + 60}, "", "none")
    for text in (token, order, forged, unsigned, "", "a.b.c", "é"):
        with pytest.raises(TokenError):
            read_pass(text, SECRET, NOW)
    for text in (token, made):
        with pytest.raises(TokenError):
            read_order(text, SECRET, NOW)
    for text in (made, order):
        with pytest.raises(TokenError):
            verify_token(text, secret_key=SECRET, signed=True, now=NOW)


@pytest.mark.parametrize(
    "user", ["", True, 1.5, b"ada", object(), {"id": ""}, "x" * 1025, float("nan"), {"a": float("inf")}, {"a": {1}}]
)
def test_what_is_no_user_is_refused(user):
    with pytest.raises(SettingError, match="user"):
        checked_user(user)


def test_without_a_secret_the_error_says_what_to_do(monkeypatch):
    monkeypatch.delenv("SYNCVIZ_SECRET_KEY", raising=False)
    with pytest.raises(SettingError, match="SYNCVIZ_SECRET_KEY"):
        make_pass(None, identified=True, user="ada")


def test_nobody_can_be_ordered_out():
    with pytest.raises(SettingError, match="None"):
        make_order(SECRET, None)


def test_keys_tell_users_apart():
    assert user_key(None) is None
    assert user_key(7) == user_key("7") == user_key({"id": 7, "name": "x"}) == user_key({"name": "y", "id": "7"})
    assert user_key({"a": 1, "b": 2}) == user_key({"b": 2, "a": 1})
    different = ["ada", "Ada", 7, {"a": 1}, '{"a":1}', ["ada"], {"id": "8"}]
    assert len({user_key(user) for user in different}) == len(different)
