"""Where pages get BokehJS from, with Bokeh's own Resources as the oracle."""

import base64
import hashlib
import importlib.metadata
import importlib.util
import subprocess
import sys

import bokeh.resources as theirs
import pytest

from syncviz import resources as ours
from syncviz.errors import MissingDependency, SettingError
from syncviz.resources import (
    CDN,
    COMPONENTS,
    DEFAULT_COMPONENTS,
    INLINE,
    CSSResources,
    JSResources,
    Resources,
    get_all_sri_versions,
    get_sri_hashes_for_version,
    installed,
    verify_sri_hashes,
)

VERSION = importlib.metadata.version("bokeh")
SETTINGS = ("RESOURCES", "CDN_VERSION", "MINIFIED", "ROOTDIR", "LOG_LEVEL", "DEFAULT_SERVER_URL")


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch):
    for name in SETTINGS:
        monkeypatch.delenv(f"SYNCVIZ_{name}", raising=False)


@pytest.fixture
def no_wheel(monkeypatch):
    def missing(name):
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    installed._installed.cache_clear()
    yield
    installed._installed.cache_clear()


def test_files_are_found_without_importing_bokeh():
    code = """
import sys
from syncviz.resources import bokehjs_dir, bokehjs_version
print(bokehjs_version(), (bokehjs_dir() / "bokeh-widgets.min.js").is_file())
print([name for name in sys.modules if name.partition(".")[0] in ("bokeh", "numpy", "tornado", "gevent")])
"""
    assert subprocess.check_output([sys.executable, "-c", code], text=True).split("\n")[:2] == [
        f"{VERSION} True",
        "[]",
    ]


def test_cdn_is_what_bokeh_says():
    assert CDN.js_files == theirs.CDN.js_files
    assert CDN.hashes == theirs.CDN.hashes
    assert CDN.version == VERSION
    assert Resources("cdn", minified=False).js_files == theirs.Resources("cdn", minified=False).js_files
    assert CDN.js_raw == ['Bokeh.set_log_level("info");'] == theirs.CDN.js_raw
    assert CDN.css_files == CDN.css_raw == CDN.js_inline == []


def test_cdn_of_another_version_has_no_hashes(monkeypatch):
    other = Resources("cdn", version="3.9.1")
    assert other.js_files[0] == "https://cdn.bokeh.org/bokeh/release/bokeh-3.9.1.min.js"
    assert other.hashes == {}
    monkeypatch.setenv("SYNCVIZ_CDN_VERSION", "3.10.0-rc.1")
    assert Resources("cdn").js_files[0] == "https://cdn.bokeh.org/bokeh/dev/bokeh-3.10.0-rc.1.min.js"
    assert other.version == "3.9.1"
    monkeypatch.setenv("SYNCVIZ_CDN_VERSION", "x/../evil")
    with pytest.raises(SettingError, match="cdn_version"):
        _ = CDN.js_files


def test_server_urls():
    assert Resources("server").js_files == theirs.Resources("server").js_files
    assert Resources("server", root_url="http://h/p").js_files[0] == "http://h/p/static/js/bokeh.min.js"
    for root_url in ("", "/"):
        assert Resources("server", root_url=root_url).js_files[0] == "/static/js/bokeh.min.js"
    assert Resources("server-dev", root_url="/").js_files[0] == "/static/js/bokeh.js"
    assert Resources("server-dev", root_url="/", minified=True).js_files[0] == "/static/js/bokeh.min.js"


def test_versioned_urls_name_the_content():
    urls = Resources("server", root_url="/", path_versioner=ours.versioned_path).js_files
    for name, url in zip(DEFAULT_COMPONENTS, urls, strict=True):
        content = (ours.bokehjs_dir() / f"{name}.min.js").read_bytes()
        assert url == f"/static/js/{name}.min.js?v={hashlib.sha384(content).hexdigest()[:32]}"


def test_file_hash_notices_a_change(tmp_path):
    file = tmp_path / "file.js"
    file.write_text("one")
    assert ours.file_hash(file) == hashlib.sha384(b"one").digest()
    file.write_text("three")
    assert ours.file_hash(file) == hashlib.sha384(b"three").digest()


def test_inline_is_the_files_text():
    inline = Resources("inline", components=["bokeh-gl", "bokeh"])
    assert [text[:12] for text in inline.js_inline] == ["'use strict';"[:12]] * 2
    assert inline.js_inline[0] == (ours.bokehjs_dir() / "bokeh.min.js").read_text("utf-8")
    assert inline.js_raw == [*inline.js_inline, 'Bokeh.set_log_level("info");']
    assert inline.js_files == []
    assert INLINE.mode == "inline"


def test_paths(tmp_path):
    absolute = Resources("absolute").js_files
    assert absolute == theirs.Resources("absolute").js_files
    assert Resources("relative").js_files == theirs.Resources("relative").js_files
    relative = Resources("relative", root_dir=tmp_path).js_files
    assert [(tmp_path / path).resolve().name for path in relative] == [
        f"{name}.min.js" for name in DEFAULT_COMPONENTS
    ]
    assert all((tmp_path / path).is_file() for path in relative)


def test_components_keep_the_order_of_loading():
    some = Resources("server", root_url="/", components=["bokeh-api", "bokeh-widgets", "bokeh"])
    assert some.components == ("bokeh", "bokeh-widgets", "bokeh-api")
    assert DEFAULT_COMPONENTS == ("bokeh", "bokeh-gl", "bokeh-widgets", "bokeh-tables", "bokeh-mathjax")
    assert all((ours.bokehjs_dir() / f"{name}.min.js").is_file() for name in COMPONENTS)


def test_settings_fill_what_is_not_given(monkeypatch):
    made_before = Resources()
    monkeypatch.setenv("SYNCVIZ_RESOURCES", "server")
    monkeypatch.setenv("SYNCVIZ_DEFAULT_SERVER_URL", "https://plots.example")
    monkeypatch.setenv("SYNCVIZ_MINIFIED", "no")
    monkeypatch.setenv("SYNCVIZ_LOG_LEVEL", "warn")
    assert Resources().js_files[0] == "https://plots.example/static/js/bokeh.js"
    assert Resources().js_raw == ['Bokeh.set_log_level("warn");']
    assert made_before.mode == "cdn"
    assert made_before.log_level == "warn"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"mode": "elsewhere"}, "expected one of cdn"),
        ({"mode": "server", "version": "3.9.2"}, "version= is for mode='cdn' only, but the mode is 'server'"),
        ({"mode": "cdn", "root_url": "/"}, "root_url= is for mode='server'"),
        ({"mode": "cdn", "root_dir": "/"}, "root_dir= is for mode='relative'"),
        ({"mode": "inline", "path_versioner": str}, "path_versioner= is for mode='server'"),
        ({"mode": "cdn", "version": "latest"}, "version: expected a version of BokehJS"),
        ({"mode": "cdn", "version": '3.9.2"><script>'}, "version: expected a version of BokehJS"),
        (
            {"mode": "cdn", "components": ["bokeh", "bokeh-maps"]},
            "components: expected some of bokeh, bokeh-gl",
        ),
        ({"mode": "cdn", "components": "bokeh"}, "components: expected some of"),
        ({"mode": "cdn", "log_level": "loud"}, "log_level"),
        ({"mode": "cdn", "minified": "perhaps"}, "minified"),
    ],
)
def test_arguments_that_make_no_sense(arguments, message):
    with pytest.raises(SettingError, match=message):
        Resources(**arguments)


def test_without_the_wheel_errors_say_what_to_install(no_wheel):
    for use in (ours.bokehjs_dir, ours.bokehjs_version, lambda: CDN.js_files, lambda: INLINE.js_raw):
        with pytest.raises(MissingDependency, match=r"pip install 'syncviz\[server\]'.*SYNCVIZ_CDN_VERSION"):
            use()
    light = Resources("cdn", version="3.9.2")
    assert light.js_files[0].endswith("/bokeh-3.9.2.min.js")
    assert light.hashes == {}
    assert Resources("server", root_url="/").js_files[0] == "/static/js/bokeh.min.js"


@pytest.mark.parametrize("version", ["3.9.1", "2.4.3", "4.0.0", "4.0.0.dev8", "unknown"])
def test_wheels_that_will_not_do(monkeypatch, no_wheel, version):
    monkeypatch.setattr(importlib.metadata, "version", lambda name: version)
    with pytest.raises(MissingDependency, match=r"needed is 3\.9\.2 or newer, below 4"):
        ours.bokehjs_version()


def test_a_broken_wheel(monkeypatch, no_wheel, tmp_path):
    package = tmp_path / "bokeh"
    package.mkdir()
    (package / "__init__.py").write_text("")
    spec = importlib.util.spec_from_file_location(
        "bokeh", package / "__init__.py", submodule_search_locations=[str(package)]
    )
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: spec)
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "3.10.2")
    with pytest.raises(MissingDependency, match="--force-reinstall"):
        ours.bokehjs_dir()


def test_hashes_are_sha384_of_the_local_files():
    digest = hashlib.sha384((ours.bokehjs_dir() / "bokeh.min.js").read_bytes()).digest()
    assert CDN.hashes[CDN.js_files[0]] == base64.b64encode(digest).decode()


def test_repr():
    assert repr(Resources("server-dev", components=["bokeh"])) == (
        "Resources('server', components=['bokeh'], minified=False)"
    )
    assert repr(CDN) == "Resources('cdn')"


# --- the rest of Bokeh's interface


def test_hashes_by_version():
    assert get_all_sri_versions() == (VERSION,)
    ours_known, theirs_known = get_sri_hashes_for_version(VERSION), theirs.get_sri_hashes_for_version(VERSION)
    assert ours_known == {name: theirs_known[name] for name in ours_known}
    assert len(ours_known) == 2 * len(COMPONENTS)
    with pytest.raises(KeyError, match=r"BokehJS 3\.1\.0 are not known, only those of"):
        get_sri_hashes_for_version("3.1.0")


def test_files_are_those_of_the_wheel(monkeypatch):
    verify_sri_hashes()
    monkeypatch.setattr(hashlib, "sha256", hashlib.sha512)
    with pytest.raises(RuntimeError, match=r"bokeh\.js is not the file"):
        verify_sri_hashes()


def test_no_versions_are_known_without_a_wheel(no_wheel):
    assert get_all_sri_versions() == ()


def test_build_and_clone():
    some = Resources("server", root_url="http://h/", components=["bokeh"], log_level="warn")
    assert Resources.build(some) is some
    assert Resources.build("inline").mode == "inline"
    assert Resources.build().mode == "cdn"
    with pytest.raises(SettingError, match="expected Resources, a mode or None, got int"):
        Resources.build(5)
    more = some.clone(components=["bokeh", "bokeh-gl"])
    assert more.js_files == ["http://h/static/js/bokeh.min.js", "http://h/static/js/bokeh-gl.min.js"]
    assert more.log_level == "warn"
    assert some.clone().js_files == some.js_files == ["http://h/static/js/bokeh.min.js"]


def test_attributes_are_named_as_bokehs():
    for made, other in (
        (Resources("server"), theirs.Resources("server")),
        (Resources("cdn"), theirs.Resources("cdn")),
        (Resources("absolute-dev"), theirs.Resources("absolute-dev")),
    ):
        for name in ("mode", "minified", "log_level", "dev", "root_url", "path_versioner", "messages"):
            assert getattr(made, name) == getattr(other, name), name
        assert list(made.components) == other.components
        assert made.components_for("js") == other.components_for("js")
        assert made.components_for("css") == other.components_for("css") == []
    assert Resources("cdn", dev=True).js_files == Resources("cdn", minified=False).js_files


def test_files_of_another_directory(tmp_path):
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "bokeh.min.js").write_text("console.log('</script>')")
    own = Resources("inline", base_dir=tmp_path, components=["bokeh"])
    assert own.js_inline == ["console.log('</script>')"]
    assert "console.log('<\\/script>')" in own.render_js()


def test_rendering():
    first, *_, last = CDN.render_js().split("\n<script")
    assert first == (
        f'<script src="{CDN.js_files[0]}" integrity="sha384-{CDN.hashes[CDN.js_files[0]]}"'
        ' crossorigin="anonymous"></script>'
    )
    assert 'Bokeh.set_log_level("info");' in last
    assert CDN.render() == CDN.render_js()
    assert CDN.render_css() == ""


def test_preliminary_versions_have_a_message():
    [message] = Resources("cdn", version="3.10.0rc1").messages
    assert message.type == "warn"
    assert "3.10.0rc1" in message.text


def test_the_older_halves():
    assert JSResources("cdn").js_files == CDN.js_files
    assert CSSResources("cdn").js_files == CSSResources("inline").js_raw == CSSResources("cdn").css_files == []
