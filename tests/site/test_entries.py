"""A site's configuration, read."""

from __future__ import annotations

import pytest

from syncviz.errors import SettingError
from syncviz.site.config import SITE_ENTRIES, SiteConfig, read_site_config, sidecar_for
from syncviz.site.entries import Entries, EntryError
from syncviz.site.sidecars import EmbeddedSidecar, ExternalSidecar, ManagedSidecar

KEY = "k" * 40


def read(**given):
    entries = Entries({f"VIZ_{name}": value for name, value in given.items()}, "VIZ_{}")
    return SiteConfig(**read_site_config(entries, ["http://here"], lambda kind: f"{kind:>40}"))


@pytest.mark.parametrize(("given", "name", "says"), [
    ({"PORT": 70000}, "PORT", "VIZ_PORT is a whole number from 0 to 65535, got 70000"),
    ({"PORT": True}, "PORT", "got True"),
    ({"SIDECAR": "exernal"}, "SIDECAR", "did you mean 'external'"),
    ({"SIDECAR": ["x"]}, "SIDECAR", "one of 'embedded', 'managed', 'external'"),
    ({"SIDECAR": "external"}, "URL", "has to say where"),
    ({"SIDECAR": "managed", "URL": "http://x"}, "URL", "leave one out"),
    ({"URL": "localhost:5006"}, "URL", "http://"),
    ({"URL": "http://"}, "URL", "http://"),
    ({"ORIGINS": [5]}, "ORIGINS", "https://www.example.org"),
    ({"FILES": 5}, "FILES", "sliders.py"),
    ({"ADDRESS": ""}, "ADDRESS", "is text"),
])  # fmt: skip
def test_a_wrong_entry_is_named(given, name, says):
    with pytest.raises(EntryError) as caught:
        read(**given)
    assert caught.value.entry == name
    assert says in str(caught.value)


def test_a_key_is_not_repeated():
    with pytest.raises(SettingError, match="32 bytes") as caught:
        read(SECRET_KEY="my short secret")
    assert "my short" not in str(caught.value)
    assert KEY not in repr(read(SECRET_KEY=KEY))


def test_what_is_not_said():
    config = read()
    assert (config.kind, config.port, config.origins, config.secret_key.strip()) == (
        "embedded", 0, ("http://here",), "embedded"
    )
    assert (read(SIDECAR="managed").port, read(URL="http://x/").url, read(URL="http://x").kind) == (
        5006, "http://x", "external"
    )
    assert read(FILES="one.py").files == ("one.py",)


def test_other_ways_to_read():
    entries = Entries({"a": 1, "f": "x", "b": 1, "c": None}, shown="SITE[{!r}]")
    with pytest.raises(EntryError, match=r"SITE\['b'\] is True or False, got 1"):
        entries.flag("b")
    assert entries.flag("c") is False and entries.url("c") is None and entries.function("c", "a function") is None
    with pytest.raises(EntryError, match=r"is a function of a request, got 'x'"):
        entries.function("f", "a function of a request")
    assert "did you mean \"SITE['PORT']\"" in str(entries.unknown("PROT", SITE_ENTRIES))


def test_three_kinds_of_sidecars():
    assert isinstance(sidecar_for(read()), EmbeddedSidecar)
    assert isinstance(sidecar_for(read(SIDECAR="managed", COMMAND=["x"])), ManagedSidecar)
    assert isinstance(sidecar_for(read(URL="http://x")), ExternalSidecar)
    with pytest.raises(SettingError, match="files to serve"):
        sidecar_for(read(SIDECAR="managed"))


def test_an_embedded_server_is_prepared_before_it_starts():
    seen = []
    sidecar = sidecar_for(read(SECRET_KEY=KEY, ADDRESS="127.0.0.1"), lambda server: seen.append((server, server.port)))
    try:
        sidecar.start({"/": lambda doc: None})
        assert seen == [(sidecar.server, sidecar.server.port)]
    finally:
        sidecar.stop()
    assert sidecar.server is None
