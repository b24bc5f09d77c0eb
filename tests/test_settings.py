"""Settings: keyword beats program beats environment beats default; errors say what to write instead."""

import pathlib

import bokeh.settings
import pytest

from syncviz.core.serialization import Serializer
from syncviz.errors import SettingError
from syncviz.settings import Setting, Settings, settings
from syncviz.settings.table import NO_PLACE

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


# --- Bokeh's interface


def test_every_setting_of_bokehs_is_there_or_has_a_reason():
    kind = bokeh.settings.PrioritizedSetting
    theirs = [name for name, one in vars(bokeh.settings.Settings).items() if isinstance(one, kind)]
    assert len(theirs) > 20
    for name in theirs:
        if name in NO_PLACE:
            with pytest.raises(SettingError, match=f"there is no setting '{name}': .*"):
                setattr(Settings({}), name, "x")
            with pytest.raises(AttributeError, match="there is no setting"):
                getattr(Settings({}), name)
        else:
            ours, other = getattr(Settings({}), name), getattr(bokeh.settings.settings, name)
            assert ours.env_var == other.env_var.replace("BOKEH_", "SYNCVIZ_")
            if name not in ("compression_level", "py_log_level"):
                default = other.default
                assert ours.default == (tuple(default) if isinstance(default, list) else default)
    assert not set(NO_PLACE) - set(theirs)
    assert "export_backend" in Settings.names()


def test_settings_as_objects():
    some = Settings({})
    setting = some.log_level
    assert (setting.name, setting.default, setting.is_set) == ("log_level", "info", False)
    assert setting.help
    setting.set_value("debug")
    assert (some.log_level(), some.log_level.is_set) == ("debug", True)
    setting.unset_value()
    assert some.log_level() == "info"
    assert some.log_level(default="warn") == "warn"
    assert Settings({"SYNCVIZ_LOG_LEVEL": "error"}).log_level(default="warn") == "error"
    some.allowed_ws_origin = "a.example"
    assert some.allowed_ws_origin() == some.allow_ws_origin() == ("a.example",)


@pytest.mark.parametrize(
    ("suffix", "text"), [("yaml", "log_level: warn\nminified: no\n"), ("json", '{"log_level": "warn"}')]
)
def test_files(tmp_path, suffix, text, monkeypatch):
    (tmp_path / f"own.{suffix}").write_text(text)
    some = Settings({"SYNCVIZ_LOG_LEVEL": "error"})
    some.load_config(tmp_path / f"own.{suffix}")
    assert some.log_level() == "warn"
    assert some.log_level.resolve()[1] == "file"
    some.log_level = "debug"
    assert some.log_level() == "debug"
    assert some.config_override["log_level"] == "warn"
    home = tmp_path / "home" / ".syncviz"
    home.mkdir(parents=True)
    (home / f"syncviz.{suffix}").write_text(text)
    monkeypatch.setenv("HOME", str(home.parent))
    monkeypatch.delenv("SYNCVIZ_LOG_LEVEL", raising=False)
    users = Settings()
    assert users.log_level() == "warn"
    assert users.log_level.resolve()[1] == "user's file"
    monkeypatch.setenv("SYNCVIZ_LOG_LEVEL", "error")
    assert users.log_level() == "error"
    assert Settings({}).log_level() == "info"


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.yaml", "loglevel: warn", "there is no setting 'loglevel', did you mean 'log_level'"),
        ("a.yaml", "- 1", "expected names and values, got list"),
        ("a.yaml", "a: b: c", "not YAML"),
        ("a.json", "{", "not JSON"),
    ],
)
def test_bad_files_say_what_is_wrong(tmp_path, name, text, message):
    (tmp_path / name).write_text(text)
    some = Settings({})
    with pytest.raises(SettingError, match=message):
        some.load_config(tmp_path / name)
    assert some.config_override == {}


def test_bad_values_in_files_name_the_file(tmp_path):
    (tmp_path / "a.json").write_text('{"log_level": "loud"}')
    some = Settings({})
    some.load_config(tmp_path / "a.json")
    with pytest.raises(SettingError, match=r"'log_level' in .*a\.json: expected one of"):
        some.log_level()


def test_how_hard_arrays_are_compressed(monkeypatch):
    data = bytes(range(256)) * 500
    sizes = []
    for level in ("0", "9"):
        monkeypatch.setenv("SYNCVIZ_COMPRESSION_LEVEL", level)
        sizes.append(len(Serializer(deferred=False).encode(data)["data"]))
    assert sizes[1] < sizes[0] / 10
    with pytest.raises(SettingError, match="a level from 0 to 9"):
        settings.compression_level(10)
