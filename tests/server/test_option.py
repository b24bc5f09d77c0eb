"""The table of options: four ways to give each, and which of them wins."""

from __future__ import annotations

import pytest

from syncviz.command.parser import Parser, add_options, options_given
from syncviz.errors import SettingError
from syncviz.server.option import options_in_file, resolve
from syncviz.server.options import GROUPS, OPTIONS, option_values
from syncviz.server.server import Server
from syncviz.settings import BOOL

BY_NAME = {option.name: option for option in OPTIONS}
TEXTS = {
    "files": "a.py", "args": "--year 2026", "watch": "a", "port": "5007", "address": "::1", "unix_socket": "s",
    "num_procs": "2", "ssl_certfile": "c", "ssl_keyfile": "k", "ssl_password": "p", "shutdown_timeout": "1.5",
    "prefix": "/p", "root_path": "/r", "index": "i", "static_dirs": "a=b,c=d", "ico_path": "i",
    "allow_websocket_origin": "a.org,b.org", "trusted_proxies": "10.0.0.1", "session_ids": "signed",
    "content_security_policy": "strict", "frame_ancestors": "self,https://a.org",
    "secret_key": "s" * 32, "session_token_expiration": "7", "include_headers": "A,B", "exclude_headers": "A",
    "include_cookies": "a", "exclude_cookies": "a", "check_unused_sessions": "7", "unused_session_lifetime": "7",
    "max_sessions": "7", "keep_alive": "7", "websocket_max_message_size": "7", "websocket_compression_level": "7",
    "websocket_compression_mem_level": "7", "request_idle_timeout": "7", "request_head_timeout": "7",
    "request_body_timeout": "7", "response_write_timeout": "7", "max_request_head_size": "7000",
    "max_request_headers": "7", "max_request_body_size": "7", "log_level": "debug", "log_file": "l",
    "log_format": "%(message)s", "stats_log_frequency": "7", "mem_log_frequency": "7", "slow_callback_threshold": "7",
    "worker_threads": "7", "worker_processes": "7", "auth_module": "a", "cookie_secret": "s" * 32, "cookie_path": "/c",
}


def text_of(option):
    if option.kind is BOOL:
        return "no" if option.default is True else "yes"
    assert option.name in TEXTS, f"add a value of {option.name} to TEXTS"
    return TEXTS[option.name]


def command_line(option):
    parser = Parser(prog="syncviz serve")
    add_options(parser)
    if option.name == "files":
        arguments = [text_of(option)]
    elif option.name == "args":
        arguments = ["--args", *text_of(option).split()]
    else:
        arguments = [option.flag] if option.is_switch else [option.flag, text_of(option)]
    return options_given(parser.parse_args(arguments))


@pytest.mark.parametrize("option", [option for option in OPTIONS if option.name != "use_config"], ids=lambda o: o.name)
def test_every_way_to_give_an_option(option, tmp_path, monkeypatch):
    for other in OPTIONS:
        monkeypatch.delenv(other.env_var, raising=False)
    text = text_of(option)
    wanted = option.kind.convert(text)
    default = getattr(option_values({}), option.name)
    assert wanted != default
    found = option_values({option.name: wanted})
    assert (getattr(found, option.name), found.source(option.name)) == (wanted, "keyword")
    if option.command_line:
        assert getattr(option_values(command_line(option)), option.name) == wanted
    for alias in option.aliases:
        assert getattr(option_values({alias: wanted}), option.name) == wanted
    config = tmp_path / "config.yaml"
    config.write_text(f"{option.name.replace('_', '-')}: {text!r}\n")
    found = option_values({"use_config": config})
    assert (getattr(found, option.name), found.source(option.name)) == (wanted, "file")
    monkeypatch.setenv(option.env_var, text)
    found = option_values({})
    assert (getattr(found, option.name), found.source(option.name)) == (wanted, "environment")
    assert found.given(option.name)
    other = option.show(wanted)
    assert other
    if option.secret:
        assert text not in other


def test_a_keyword_beats_the_file_beats_the_environment(tmp_path, monkeypatch):
    config = tmp_path / "config.yaml"
    config.write_text("port: 2\n")
    monkeypatch.setenv("SYNCVIZ_PORT", "3")
    assert option_values({"port": 1, "use_config": config}).port == 1
    assert option_values({"use_config": config}).port == 2
    assert option_values({}).port == 3
    monkeypatch.setenv("SYNCVIZ_PORT", "")
    assert option_values({}).port == 5006


def test_a_switch_can_be_switched_off(monkeypatch):
    monkeypatch.setenv("SYNCVIZ_DISABLE_INDEX", "yes")
    parser = Parser(prog="syncviz serve")
    add_options(parser)
    assert options_given(parser.parse_args(["--no-disable-index"])) == {"disable_index": False}
    assert option_values({"disable_index": False}).disable_index is False


def test_several_values():
    parser = Parser(prog="syncviz serve")
    add_options(parser)
    given = options_given(parser.parse_args([
        "--allow-websocket-origin", "a.org,b.org", "--allow-websocket-origin", "c.org",
        "--static-dirs", "a=1", "--static-dirs", "b=2,c=3", "--watch", "x,y", "one.py", "--args", "--port", "1",
    ]))
    values = option_values(given)
    assert values.allow_websocket_origin == ("a.org", "b.org", "c.org")
    assert values.static_dirs == {"a": "1", "b": "2", "c": "3"}
    assert values.watch == ("x,y",)
    assert values.args == ("--port", "1")
    assert values.port == 5006


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"prot": 1}, "there is no option 'prot', did you mean 'port'"),
        ({"port": "x"}, "port: expected a whole number from 0 to 65535, got 'x'"),
        ({"keep_alive": -1}, "keep_alive: expected a number from 0 on, got -1"),
        ({"keep_alive": float("nan")}, "keep_alive: expected a number from 0 on"),
        ({"check_unused_sessions": 0}, "expected a number above 0"),
        ({"keep_alive": 1, "keep_alive_milliseconds": 2}, "are the same option; give one of them"),
        ({"static_dirs": "a"}, "static_dirs: expected name=directory"),
        ({"static_dirs": [1]}, "static_dirs: expected name=directory"),
        ({"files": [1]}, "files: expected paths"),
        ({"args": 5}, "args: expected words"),
        ({"max_sessions": True}, "max_sessions: expected a whole number from 1 on, got True"),
    ],
)
def test_bad_values(given, words):
    with pytest.raises(SettingError) as caught:
        option_values(given)
    assert words in str(caught.value)


def test_a_secret_is_not_told():
    with pytest.raises(SettingError) as caught:
        option_values({"ssl_password": ["hunter2"]})
    assert "hunter2" not in str(caught.value)


def test_bad_variable(monkeypatch):
    monkeypatch.setenv("SYNCVIZ_MAX_SESSIONS", "many")
    with pytest.raises(SettingError, match="environment variable SYNCVIZ_MAX_SESSIONS: expected a whole number"):
        option_values({})


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("c.yaml", "port: 1\nkeep-alive: 2\n", {"port": 1, "keep_alive": 2}),
        ("c.yml", "", {}),
        ("c.toml", "port = 1\nfiles = ['a.py']\n", {"port": 1, "files": ["a.py"]}),
        ("c.json", '{"port": 1}', {"port": 1}),
        ("c.conf", "port: 1", {"port": 1}),
    ],
)
def test_configuration_files(tmp_path, name, text, wanted):
    (tmp_path / name).write_text(text)
    assert options_in_file(str(tmp_path / name)) == wanted


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("c.yaml", "port: 1\n  x: [", "line 2"),
        ("c.yaml", "- 1\n", "expected option names and their values"),
        ("c.toml", "port", "not TOML"),
        ("c.json", "{", "not JSON"),
        ("c.yaml", b"\xff\xfe\x00", "it is not UTF-8"),
        ("c.yaml", None, "No such file"),
        ("c.yaml", "prot: 1", "there is no option 'prot', did you mean 'port'"),
        ("c.yaml", "use_config: other", "cannot name another one"),
    ],
)
def test_bad_configuration_files(tmp_path, name, text, words):
    path = tmp_path / name
    if text is not None:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SettingError) as caught:
        option_values({"use_config": path})
    assert words in str(caught.value)


def test_the_file_may_have_settings_too(tmp_path):
    from syncviz.settings import settings

    path = tmp_path / "c.yaml"
    path.write_text("resources: inline\nport: 7\n")
    try:
        assert option_values({"use_config": path}).port == 7
        assert settings.resources() == "inline"
    finally:
        del settings.resources


def test_keywords_of_server_tell_of_themselves():
    import inspect

    parameters = inspect.signature(Server).parameters
    assert set(BY_NAME) <= set(parameters)
    assert list(parameters)[:5] == ["applications", "port", "address", "io_loop", "prefix"]


def test_table_is_sound():
    assert len(BY_NAME) == len(OPTIONS)
    assert {option.group for option in OPTIONS} == set(GROUPS)
    assert resolve(OPTIONS, {}, environ={}).port == 5006
    for option in OPTIONS:
        assert option.help.endswith((".", "2026")), option.name
        assert option.is_switch or option.metavar or not option.command_line or option.name == "files", option.name
