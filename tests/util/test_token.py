"""Session ids and tokens: what is made is accepted, what is anything else is refused with a reason."""

import base64
import hashlib
import hmac
import json
import re
import zlib

import bokeh.util.token as theirs
import jwt
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from syncviz.errors import SettingError, TokenError
from syncviz.util import token as tokens
from syncviz.util.token import (
    check_session_id_signature,
    check_token_signature,
    generate_bokeh_token,
    generate_jwt_token,
    generate_secret_key,
    generate_session_id,
    get_session_id,
    get_token_payload,
    verify_token,
)

KEY = "k" * 16 + "0123456789abcdef"
OTHER = "another secret key of forty characters.."
NOW = 1_700_000_000


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch):
    monkeypatch.delenv("SYNCVIZ_SECRET_KEY", raising=False)
    monkeypatch.delenv("SYNCVIZ_SIGN_SESSIONS", raising=False)


def signed_id(key=KEY):
    return generate_session_id(key, True)


def signed_token(**changes):
    return generate_jwt_token(signed_id(), KEY, True, now=NOW, **changes)


def b64(data):
    data = json.dumps(data).encode() if isinstance(data, dict) else data
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def hand_made(header, payload, key=KEY, digest="sha256"):
    """A token signed as RFC 7515 says, whatever its contents."""
    text = f"{b64(header)}.{b64(payload)}"
    return f"{text}.{b64(hmac.digest(key.encode(), text.encode(), digest))}"


def parts_of_good_token():
    session_id = signed_id()
    header = {"alg": "HS256", "typ": "JWT", "session_id": session_id, "session_expiry": NOW + 300}
    return header, {"session_id": session_id, "exp": NOW + 300}


def verify(token, *, signed=True, key=KEY, now=NOW, **others):
    return verify_token(token, secret_key=key, signed=signed, now=now, **others)


# --- making


def test_secret_keys_and_ids_are_random_text():
    made = {generate_secret_key() for _ in range(100)} | {
        generate_session_id(signed=False) for _ in range(100)
    }
    assert len(made) == 200
    assert all(re.fullmatch(r"[A-Za-z0-9]{44}", one) for one in made)
    assert set("".join(made)) == set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


def test_random_characters_come_equally_often():
    counts = {}
    for character in "".join(generate_secret_key() for _ in range(3_000)):
        counts[character] = counts.get(character, 0) + 1
    expected = 3_000 * 44 / 62
    # Seven standard deviations. With a plain modulo eight of them would come 25 % too often: that is eleven.
    assert all(abs(count - expected) < 7 * expected**0.5 for count in counts.values())


def test_signed_id_is_the_documented_hmac():
    text, _, signature = signed_id().partition(".")
    assert len(text) == 44
    assert signature == b64(hmac.digest(KEY.encode(), text.encode(), "sha256"))


def test_token_is_a_standard_jwt_whose_first_part_tells_the_session():
    session_id = signed_id()
    token = generate_jwt_token(session_id, KEY, True, {"user": "ada"}, 60, now=NOW + 0.9)
    assert re.fullmatch(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+", token)
    payload = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_exp": False})
    assert re.fullmatch(r"[A-Za-z0-9_-]{12}", payload.pop("jti"))
    assert payload == {"session_id": session_id, "exp": NOW + 60, "iat": NOW + 0.9, "ext": {"user": "ada"}}
    assert jwt.get_unverified_header(token)["session_id"] == session_id
    claims = verify(token)
    assert (claims.session_id, claims.expires, claims.payload, claims.signed) == (
        session_id,
        NOW + 60,
        {"user": "ada"},
        True,
    )


def test_a_proxy_finds_the_session_s_id_in_a_signed_token():
    """``sample_sites/many_sidecars/nginx.conf`` hashes it, and cannot decode anything."""
    key = generate_secret_key()
    session_id = generate_session_id(key, signed=True)
    for expiration, extra in ((60, None), (86_400, {"user": "ada"})):
        token = generate_jwt_token(session_id, key, signed=True, expiration=expiration, extra_payload=extra)
        assert token[76 : 76 + 56] == base64.urlsafe_b64encode(session_id.encode()[:42]).decode()


@pytest.mark.parametrize("signed", [True, False])
def test_every_token_is_another_one_even_in_the_same_second(signed):
    session_id = generate_session_id(KEY, signed)
    assert len({generate_jwt_token(session_id, KEY, signed, now=NOW) for _ in range(20)}) == 20


def test_unsigned_token():
    session_id = generate_session_id(signed=False)
    token = generate_jwt_token(session_id, signed=False, now=NOW)
    assert re.fullmatch(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.", token)
    assert jwt.get_unverified_header(token)["alg"] == "none"
    claims = verify(token, signed=False, key=None)
    assert (claims.session_id, claims.expires, claims.signed) == (session_id, NOW + 300, False)


def test_clock_is_read_only_without_now(monkeypatch):
    monkeypatch.setattr(tokens.time, "time", lambda: NOW + 0.5)
    assert get_token_payload(generate_jwt_token("x", signed=False)) == {"session_expiry": NOW + 300}
    monkeypatch.setattr(tokens.time, "time", None)
    generate_jwt_token("x", signed=False, now=NOW)
    verify(signed_token())


def test_extra_payload_survives_with_bytes():
    extra = {"arguments": {"name": [b"\xff\x00"]}, "n": [1, None, True, "\u2028ü"], "empty": {}}
    for make in (generate_jwt_token, generate_bokeh_token):
        token = make(signed_id(), KEY, True, extra, now=NOW)
        assert verify(token).payload == extra
        assert get_token_payload(token) == {**extra, "session_expiry": NOW + 300}


@pytest.mark.parametrize("make", [generate_jwt_token, generate_bokeh_token])
@pytest.mark.parametrize(
    "extra",
    [
        {"session_id": "x"},
        {"session_expiry": 1},
        {"__bk__zlib_": ""},
        {"a": object()},
        {"a": float("nan")},
    ],
)
def test_impossible_extra_payloads(make, extra):
    with pytest.raises(TokenError, match="extra payload"):
        make("x", signed=False, extra_payload=extra)


def test_token_that_no_header_can_carry_is_refused_by_its_maker():
    with pytest.raises(TokenError, match="keep data on the server"):
        generate_jwt_token("x", signed=False, extra_payload={"a": "x" * 60_000})


@pytest.mark.parametrize("session_id", ["", "two words", "ünicode", "x" * 257, "line\nbreak", None, b"bytes"])
def test_session_ids_that_no_token_can_name(session_id):
    with pytest.raises(TokenError, match="session id"):
        generate_jwt_token(session_id, signed=False, now=NOW)


def test_signed_token_needs_a_signed_id():
    for session_id in (generate_session_id(signed=False), signed_id(OTHER), "default"):
        with pytest.raises(TokenError, match=r"generate_session_id\(secret_key, signed=True\)"):
            generate_jwt_token(session_id, KEY, True)


def test_defaults_come_from_settings(monkeypatch):
    monkeypatch.setenv("SYNCVIZ_SECRET_KEY", KEY)
    monkeypatch.setenv("SYNCVIZ_SIGN_SESSIONS", "yes")
    token = generate_jwt_token(generate_session_id(), now=NOW)
    assert check_token_signature(token)
    assert check_session_id_signature(get_session_id(token))
    assert not check_session_id_signature("default")
    assert verify(token, key=None).signed


@pytest.mark.parametrize("key", ["", "short", b"x" * 31, "x" * 31])
def test_short_secrets_are_refused_with_advice(key):
    for use in (
        lambda: generate_session_id(key, True),
        lambda: generate_jwt_token(signed_id(), key, True),
        lambda: check_token_signature("a.b.c", key, True),
        lambda: check_session_id_signature("a.b", key, True),
        lambda: verify("a.b.c", key=key),
    ):
        with pytest.raises(SettingError, match=r"at least 32: `syncviz secret`"):
            use()


def test_missing_secret_names_the_variable():
    with pytest.raises(SettingError, match="SYNCVIZ_SECRET_KEY"):
        generate_session_id(signed=True)
    with pytest.raises(SettingError, match="SYNCVIZ_SECRET_KEY"):
        verify(signed_token(), key=None)
    with pytest.raises(SettingError, match="must be str or bytes, got int"):
        generate_session_id(5, True)


def test_expiration_is_a_number_of_seconds():
    for bad in ("300", True, 1.5, 2**60):
        with pytest.raises(SettingError, match="expiration"):
            generate_jwt_token("x", signed=False, expiration=bad)


# --- refusing


def test_expiry_leeway_and_rejoining():
    token = signed_token(expiration=10)
    assert verify(token, now=NOW + 9.9).expires == NOW + 10
    for now in (NOW + 10, NOW + 10**6):
        with pytest.raises(TokenError, match="expired"):
            verify(token, now=now)
    assert verify(token, now=NOW + 12, leeway=3).expires == NOW + 10
    assert verify(token, now=NOW + 10**6, allow_expired=True).expires == NOW + 10
    with pytest.raises(TokenError, match="expired"):
        verify(generate_jwt_token("x", signed=False, now=NOW, expiration=-1), signed=False)


def test_every_single_changed_character_is_noticed():
    token = signed_token(extra_payload={"user": "ada"})
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
    for place, character in enumerate(token):
        for step in (1, 32):
            other = alphabet[(alphabet.index(character) + step) % len(alphabet)]
            with pytest.raises(TokenError):
                verify(token[:place] + other + token[place + 1 :])


def test_no_second_spelling_of_a_token():
    token = signed_token()
    for spelling in (
        token + "=",
        token + " ",
        token + "\n",
        token + ".",
        "." + token,
        token.replace(".", "..", 1),
    ):
        with pytest.raises(TokenError):
            verify(spelling)
    last = token[-1]
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    same_bytes = token[:-1] + alphabet[alphabet.index(last) ^ 1]
    with pytest.raises(TokenError, match="canonical"):
        verify(same_bytes)


def test_parts_of_two_good_tokens_do_not_mix():
    one, two = signed_token().split("."), signed_token().split(".")
    for mixed in ([one[0], one[1], two[2]], [one[0], two[1], one[2]], [two[0], one[1], one[2]]):
        with pytest.raises(TokenError, match="not signed with this server's"):
            verify(".".join(mixed))


def test_another_secret_is_refused():
    token = generate_jwt_token(signed_id(OTHER), OTHER, True, now=NOW)
    with pytest.raises(TokenError, match="not signed with this server's secret key"):
        verify(token)
    assert not check_token_signature(token, KEY, True)


def test_id_signed_with_another_secret_in_a_token_signed_with_ours():
    header, payload = parts_of_good_token()
    header["session_id"] = payload["session_id"] = signed_id(OTHER)
    with pytest.raises(TokenError, match="session id in the token is not signed"):
        verify(hand_made(header, payload))


@pytest.mark.parametrize(
    "algorithm", ["none", "None", "NONE", "", None, "HS512", "HS384", "RS256", "ES256", 256, ["HS256"]]
)
def test_algorithm_is_pinned(algorithm):
    header, payload = parts_of_good_token()
    header["alg"] = algorithm
    digest = "sha512" if algorithm == "HS512" else "sha256"
    with pytest.raises(TokenError, match="not signed"):
        verify(hand_made(header, payload, digest=digest))
    with pytest.raises(TokenError, match="not signed"):
        verify(f"{b64(header)}.{b64(payload)}.")


def test_unsigned_tokens_are_refused_where_sessions_are_signed():
    for token in (
        generate_jwt_token(signed_id(), signed=False, now=NOW),
        generate_bokeh_token(signed_id(), signed=False, now=NOW),
        theirs.generate_jwt_token(signed_id(), signed=False),
    ):
        with pytest.raises(TokenError, match="not signed"):
            verify(token)
        assert not check_token_signature(token, KEY, True)
        assert check_token_signature(token, KEY, False)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda h, p: p.pop("exp"), "lacks the claim 'exp'"),
        (lambda h, p: p.pop("session_id"), "lacks the claim 'session_id'"),
        (lambda h, p: h.pop("session_id"), "header has no session id"),
        (lambda h, p: h.update(session_id=signed_id()), "different sessions"),
        (lambda h, p: h.update(session_expiry=NOW + 9999), "different times of expiry"),
        (lambda h, p: h.update(session_expiry="soon"), "session_expiry"),
        (lambda h, p: p.update(session_id=5), "no session id"),
        (lambda h, p: p.update(session_id=["a"]), "no session id"),
        (lambda h, p: p.update(exp=str(NOW + 300)), r"expiry \(exp\)"),
        (lambda h, p: p.update(exp=NOW + 300.5), r"expiry \(exp\)"),
        (lambda h, p: p.update(exp=True), r"expiry \(exp\)"),
        (lambda h, p: p.update(exp=10**30), r"expiry \(exp\)"),
        (lambda h, p: p.update(exp=None), "exp"),
        (lambda h, p: p.update(exp={}), r"expiry \(exp\)"),
        (lambda h, p: p.update(ext=[1]), "extra payload is not an object"),
        (lambda h, p: p.update(ext="x"), "extra payload is not an object"),
        (lambda h, p: p.update(ext={"a": {"bytes": "not base64!"}}), "extra payload is not base64url"),
        (lambda h, p: p.update(nbf=NOW - 1), "restrictions"),
        (lambda h, p: p.update(iss="me"), "restrictions"),
        (lambda h, p: p.update(aud="you"), "well-formed"),
        (lambda h, p: h.update(crit=["exp"]), "entries that this server does not know"),
        (lambda h, p: h.update(kid="../../etc/passwd"), "entries that this server does not know"),
        (lambda h, p: h.update(b64=False), "entries that this server does not know"),
        (lambda h, p: h.update(typ="JOSE"), "entries that this server does not know"),
    ],
)
def test_claims_are_checked_one_by_one(change, reason):
    header, payload = parts_of_good_token()
    assert verify(hand_made(header, payload)).session_id == payload["session_id"]
    change(header, payload)
    with pytest.raises(TokenError, match=reason):
        verify(hand_made(header, payload))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "..",
        "...",
        "a",
        "a.b",
        "a.b.c",
        "a.b.c.d",
        "é",
        "\ud800",
        "bm90IGpzb24",
        b64(b"[]"),
        b64(b"5"),
        b64(b"[" * 20_000),
        b64(b'{"session_id":' * 5_000),
        "=" * 8,
        "A" * 60_001,
        b64({"session_id": "default"}),
        b64(b"\xff\xfe{}"),
        None,
        5,
        b"bytes",
        ["a"],
    ],
)
@pytest.mark.parametrize("signed", [True, False])
def test_junk_is_a_token_error(text, signed):
    with pytest.raises(TokenError):
        verify(text, signed=signed)
    assert check_token_signature(text, KEY, True) is False


def test_deep_extra_payloads_end_in_a_token_error():
    reasons = set()
    for depth in (100, 300, 600, 900, 1200, 1500, 3000):
        packed = b64(zlib.compress(b'{"a":' + b"[" * depth + b"]" * depth + b"}"))
        try:
            verify(bokeh_token({"session_id": signed_id(), "session_expiry": NOW + 5, "__bk__zlib_": packed}))
        except TokenError as error:
            reasons.add(str(error))
    assert "the token's extra payload is nested too deeply" in reasons


def test_reasons_never_repeat_token_id_or_key():
    good = signed_token()
    header, payload = parts_of_good_token()
    payload["exp"] = "forever"
    for bad in (
        good[:-5],
        good + "A",
        "SECRETTEXT",
        hand_made(header, payload),
        good.replace(".", ".SECRETTEXT"),
    ):
        with pytest.raises(TokenError) as caught:
            verify(bad)
        message = str(caught.value)
        assert not any(part and part in message for part in [*bad.split("."), KEY, "SECRETTEXT", "forever"])
    assert get_session_id(good) not in repr(verify(good))


def test_no_signed_text_passes_as_an_id():
    # A signed token in Bokeh's form is "text.hmac(text)", as a signed id is.
    token = generate_bokeh_token(signed_id(), KEY, True, now=NOW)
    assert check_token_signature(token, KEY, True)
    assert not check_session_id_signature(token, KEY, True)


@given(
    st.text()
    | st.text("ABCabc019-_.=", max_size=300)
    | st.lists(st.binary(max_size=50), max_size=4).map(lambda parts: ".".join(b64(part) for part in parts))
)
@hypothesis_settings(max_examples=300, deadline=None)
def test_nothing_but_token_errors_for_any_text(text):
    for signed in (True, False):
        with pytest.raises(TokenError):
            verify(text, signed=signed)
    with pytest.raises(TokenError):
        get_token_payload(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["session_id", "exp", "ext", "alg", "bytes", "session_expiry", "__bk__zlib_", "x"]
            ),
            inner,
        )
    ),
    max_leaves=8,
)
CLAIMS = st.dictionaries(
    st.sampled_from(
        ["session_id", "exp", "ext", "alg", "typ", "nbf", "session_expiry", "__bk__zlib_", "iat", "sub", "x"]
    ),
    JSON | st.sampled_from(["HS256", "none", "JWT", NOW + 9]),
)


@given(CLAIMS, CLAIMS)
@hypothesis_settings(max_examples=300, deadline=None)
def test_nothing_but_token_errors_for_any_claims(header, payload):
    text = b64(payload)
    bokeh_form = f"{text}.{b64(hmac.digest(KEY.encode(), text.encode(), 'sha256'))}"
    for token in (
        hand_made({"alg": "HS256", **header}, payload),
        bokeh_form,
        f"{b64(header)}.{b64(payload)}.",
        text,
    ):
        for signed in (True, False):
            try:
                claims = verify(token, signed=signed)
            except TokenError:
                continue
            assert not signed  # no key was at hand to sign the id with
            assert isinstance(claims.session_id, str)


# --- Bokeh's own tokens


def test_tokens_of_bokeh_are_understood():
    extra = {"headers": {"Host": "x"}, "arguments": {"n": [b"\x00\xff"]}}
    token = theirs.generate_jwt_token("any-id", signed=False, extra_payload=extra, expiration=300)
    claims = verify(token, signed=False, key=None, now=0)
    assert (claims.session_id, claims.payload) == ("any-id", extra)
    assert get_token_payload(token) == theirs.get_token_payload(token)

    session_id = theirs.generate_session_id(KEY.encode(), True)
    assert check_session_id_signature(session_id, KEY, True)
    token = theirs.generate_jwt_token(session_id, KEY.encode(), True, extra_payload=extra)
    claims = verify(token, now=0)
    assert (claims.session_id, claims.payload, claims.signed) == (session_id, extra, True)
    assert get_session_id(token) == session_id
    assert check_token_signature(token, KEY, True)
    with pytest.raises(TokenError, match="expired"):
        verify(token, now=10**12)
    for key in (OTHER, KEY + "x"):
        with pytest.raises(TokenError, match="not signed with this server's"):
            verify(token, key=key)
    for changed in (token + "A", token[:-1], "A" + token, token.replace(".", ".é")):
        with pytest.raises(TokenError):
            verify(changed)


def test_bokeh_understands_ours():
    session_id = signed_id()
    assert theirs.check_session_id_signature(session_id, KEY.encode(), True)

    ours = generate_jwt_token("any-id", signed=False, now=NOW)
    assert theirs.get_session_id(ours) == "any-id"
    assert theirs.get_token_payload(ours)["session_expiry"] == NOW + 300  # all that its server checks

    token = generate_bokeh_token(session_id, KEY, True, {"n": [b"\xff"]}, now=NOW)
    assert theirs.check_token_signature(token, KEY.encode(), True)
    assert theirs.get_session_id(token) == session_id
    assert theirs.get_token_payload(token) == {"n": [b"\xff"], "session_expiry": NOW + 300}

    assert not theirs.check_token_signature(generate_jwt_token(session_id, KEY, True), KEY.encode(), True)


def bokeh_token(payload):
    text = b64(payload)
    return f"{text}.{b64(hmac.new(KEY.encode(), text.encode(), hashlib.sha256).digest())}"


@pytest.mark.parametrize(
    ("packed", "reason"),
    [
        (zlib.compress(b'{"a":"' + b"x" * 10_000_000 + b'"}', 9), "more than 262144 bytes"),
        (zlib.compress(b'{"a": 1}')[:-3], "cut off"),
        (zlib.compress(b'{"a": 1}') + b"more", "cut off"),
        (b"no deflate stream", "cannot be inflated"),
        (zlib.compress(b"[1]"), "not a JSON object"),
        (zlib.compress(b"{"), "not JSON"),
        (zlib.compress(b'{"a":' * 50_000), "not JSON"),
        (b"", "cut off"),
    ],
)
def test_extra_payload_bombs_and_junk(packed, reason):
    payload = {"session_id": signed_id(), "session_expiry": NOW + 300, "__bk__zlib_": b64(packed)}
    with pytest.raises(TokenError, match=reason):
        verify(bokeh_token(payload))
    payload["__bk__zlib_"] = 5
    with pytest.raises(TokenError, match="not text"):
        verify(bokeh_token(payload))


def test_extra_payload_cannot_replace_the_claims():
    packed = b64(zlib.compress(b'{"session_id": "other", "session_expiry": 99999999999, "x": 1}'))
    session_id = signed_id()
    token = bokeh_token({"session_id": session_id, "session_expiry": NOW + 5, "__bk__zlib_": packed})
    claims = verify(token)
    assert (claims.session_id, claims.expires, claims.payload) == (session_id, NOW + 5, {"x": 1})
