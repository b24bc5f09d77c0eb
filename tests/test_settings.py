"""Settings: keyword beats program beats environment beats default; errors say what to write instead."""

import pathlib

import pytest

from syncviz.errors import SettingError
from syncviz.settings import Setting, Settings, settings

#: Variables that are called otherwise than their setting, as Bokeh's are.
ENVIRONMENT = {"perform_document_validation": "SYNCVIZ_VALIDATE_DOC"}


def test_order_of_precedence():
    some = Settings({"SYNCVIZ_LOG_LEVEL": "warn"})
    assert Settings({}).log_level() == "info"
    assert some.log_level() == "warn"
    some.log_level = "error"
    assert some.log_level() == "error"
    assert some.log_level("debug") == "debug"
    del some.log_level
    assert some.log_level() == "warn"


def test_the_environment_is_read_when_asked(monkeypatch):
    monkeypatch.delenv("SYNCVIZ_CDN_VERSION", raising=False)
    assert settings.cdn_version() is None
    monkeypatch.setenv("SYNCVIZ_CDN_VERSION", "3.9.2")
    assert settings.cdn_version() == "3.9.2"


def test_an_empty_variable_is_not_set():
    assert (
        Settings({"SYNCVIZ_DEFAULT_SERVER_PORT": "", "SYNCVIZ_SECRET_KEY": ""}).default_server_port() == 5006
    )
    assert Settings({"SYNCVIZ_SECRET_KEY": ""}).secret_key_bytes() is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", True),
        ("yes", True),
        ("TRUE", True),
        (" on ", True),
        ("0", False),
        ("no", False),
        ("False", False),
        ("off", False),
    ],
)
def test_booleans(text, value):
    assert Settings({"SYNCVIZ_SIGN_SESSIONS": text}).sign_sessions() is value
    assert Settings({}).sign_sessions(value) is value


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("allow_ws_origin", "a.example, b.example:8000,", ("a.example", "b.example:8000")),
        ("default_server_port", "80", 80),
        ("default_server_url", "https://plots.example/x/", "https://plots.example/x"),
        ("resources", "INLINE", "inline"),
        ("resources", "server-dev", "server-dev"),
        ("py_log_level", "none", "none"),
        ("rootdir", "/srv/static", "/srv/static"),
    ],
)
def test_conversions(name, text, value):
    assert getattr(Settings({f"SYNCVIZ_{name.upper()}": text}), name)() == value


def test_program_values():
    some = Settings({})
    assert some.allow_ws_origin(["a", " b "]) == ("a", "b")
    assert some.rootdir(pathlib.PurePosixPath("/srv")) == "/srv"
    assert some.secret_key(b"bytes are fine") == "bytes are fine"
    assert some.default_server_port(8000) == 8000


def test_default_url_follows_host_and_port():
    some = Settings({"SYNCVIZ_DEFAULT_SERVER_PORT": "5100"})
    assert some.default_server_url() == "http://localhost:5100"
    some.default_server_host = "plots"
    assert some.default_server_url() == "http://plots:5100"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sign_sessions", "maybe"),
        ("sign_sessions", 1),
        ("default_server_port", "http"),
        ("default_server_port", 0),
        ("default_server_port", "70000"),
        ("default_server_port", True),
        ("default_server_port", 5006.0),
        ("resources", "elsewhere"),
        ("log_level", 3),
        ("default_server_url", "localhost:5006"),
        ("cdn_version", ""),
        ("allow_ws_origin", [1]),
        ("rootdir", 5),
    ],
)
def test_bad_values_name_the_setting_and_what_is_allowed(name, value):
    setting = getattr(Settings, name)
    assert isinstance(setting, Setting)
    with pytest.raises(SettingError) as caught:
        getattr(Settings({}), name)(value)
    assert f"setting {name!r}" in str(caught.value)
    assert setting.kind.allowed in str(caught.value)
    assert repr(value) in str(caught.value)
    with pytest.raises(SettingError):
        setattr(Settings({}), name, value)


def test_bad_variable_is_named():
    with pytest.raises(SettingError, match=r"variable SYNCVIZ_LOG_LEVEL: expected one of .* got 'loud'"):
        Settings({"SYNCVIZ_LOG_LEVEL": "loud"}).log_level()


def test_unknown_setting_names_the_nearest():
    with pytest.raises(SettingError, match="no setting 'loglevel', did you mean 'log_level'"):
        Settings({}).loglevel = "info"


def test_secrets_never_show():
    secret = "correct horse battery staple and more"
    some = Settings({"SYNCVIZ_SECRET_KEY": secret})
    shown = repr(some) + repr(some.secret_key) + repr(some.describe())
    assert "correct" not in shown
    assert "(37 characters)" in shown
    assert some.secret_key_bytes() == secret.encode()
    with pytest.raises(SettingError) as caught:
        some.secret_key(b"\xff" + secret.encode())
    assert "correct" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_describe_tells_value_and_source():
    some = Settings({"SYNCVIZ_MINIFIED": "no", "SYNCVIZ_DEFAULT_SERVER_PORT": "many"})
    some.browser = "firefox"
    lines = {line.name: line for line in some.describe()}
    assert tuple(lines) == Settings.names()
    minified = lines["minified"]
    assert (minified.value, minified.source, minified.default) == ("no", "environment", "yes")
    assert (lines["browser"].value, lines["browser"].source) == ("firefox", "program")
    assert (lines["secret_key"].value, lines["secret_key"].source) == ("(not set)", "default")
    for broken in (
        "default_server_port",
        "default_server_url",
    ):  # the second's default follows from the first
        assert lines[broken].value.startswith("error: environment variable SYNCVIZ_DEFAULT_SERVER_PORT")
    for name, line in lines.items():
        assert line.help
        assert line.allowed
        assert line.env_var == ENVIRONMENT.get(name, f"SYNCVIZ_{name.upper()}")
