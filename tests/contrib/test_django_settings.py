"""The setting ``SYNCVIZ`` and the system checks."""

from __future__ import annotations

import re

import pytest
from django.core.checks import run_checks
from django.test import override_settings
from django_support import SITE

from syncviz.errors import SettingError
from syncviz.site.sidecars import EmbeddedSidecar, ExternalSidecar, ManagedSidecar
from syncviz_django import registry, sidecar
from syncviz_django.conf import NAMES, config, read_config
from syncviz_django.sidecar import site_sidecar


@pytest.fixture(autouse=True)
def settings_module(monkeypatch):
    """`override_settings` takes its name from the settings."""
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "site_settings")


DOCS = SITE.parents[1] / "docs" / "django.md"


def ids(**kwargs):
    return [found.id for found in run_checks(tags=["syncviz"], **kwargs)]


@pytest.mark.parametrize(
    ("entries", "number"),
    [
        ({"PROT": 1}, "E001"), ({"PORT": 70000}, "E001"), ({"ORIGINS": [5]}, "E001"), ([], "E001"),
        ({"TIMEOUT": "1"}, "E001"), ({"ADDRESS": ""}, "E001"), ({"SIDECAR": "x"}, "E002"),
        ({"SIDECAR": "managed", "PORT": 0}, "E002"), ({"SIDECAR": "managed", "URL": "http://x"}, "E003"),
        ({"SIDECAR": "external"}, "E003"), ({"URL": "localhost"}, "E003"), ({"PUBLIC_URL": "ws://x"}, "E003"),
        ({"SECRET_KEY": "x"}, "E004"), ({"USER": "no.such"}, "E005"), ({"USER": 5}, "E005"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_an_error_of_the_check(entries, number):
    with override_settings(SYNCVIZ=entries):
        found = run_checks(tags=["syncviz"])
    assert [error.id for error in found] == [f"syncviz.{number}"]
    assert found[0].hint


def test_the_sample_site_passes():
    assert ids() == []


def test_a_missing_finder_is_an_error_of_the_check():
    with override_settings(STATICFILES_FINDERS=[]):
        assert ids() == ["syncviz.E007"]


def test_the_order_of_the_apps_is_looked_at():
    with override_settings(INSTALLED_APPS=["django.contrib.staticfiles", "syncviz_django"]):
        assert ids() == ["syncviz.W001"]


def test_an_application_that_nothing_fills(monkeypatch):
    monkeypatch.setitem(registry.APPLICATIONS, "empty", registry.Live("empty", None))
    assert ids() == ["syncviz.E008"]
    with override_settings(SYNCVIZ={"URL": "http://localhost:1"}):
        assert ids() == []


def test_workers_with_a_sidecar_each_are_warned_of(monkeypatch):
    assert ids(include_deployment_checks=True) == ["syncviz.W002"]
    monkeypatch.setenv("WEB_CONCURRENCY", "1")
    assert ids() == []
    monkeypatch.setenv("WEB_CONCURRENCY", "4")
    assert ids() == ["syncviz.W002"]
    for entries in ({"SIDECAR": "managed"}, {"URL": "http://localhost:1"}):
        with override_settings(SYNCVIZ=entries):
            assert ids(include_deployment_checks=True) == []


def test_the_docs_have_every_entry_and_every_id():
    text = DOCS.read_text()
    for name in NAMES:
        assert f"`{name}`" in text, name
    sources = (DOCS.parents[1] / "contrib/django/syncviz_django/checks.py").read_text()
    for number in set(re.findall(r"[EW]00\d", sources)):
        assert f"`syncviz.{number}`" in text, number


def test_the_key_is_made_of_djangos_and_shown_nowhere():
    key = config().secret_key
    assert len(key) == 64
    assert key not in repr(config())
    with override_settings(SECRET_KEY="another" * 10):
        assert config().secret_key != key
    with pytest.raises(SettingError, match="32 bytes") as caught:
        read_config({"SECRET_KEY": "my short secret"})
    assert "my short secret" not in str(caught.value)


def test_a_wrong_name_brings_the_nearest():
    with pytest.raises(SettingError, match=r"did you mean .*PORT"):
        read_config({"PROT": 1})


@pytest.mark.parametrize(("entries", "kind"), [
    ({}, EmbeddedSidecar), ({"SIDECAR": "managed"}, ManagedSidecar), ({"URL": "http://localhost:1/"}, ExternalSidecar)
])  # fmt: skip
def test_three_kinds(entries, kind):
    with override_settings(SYNCVIZ=entries):
        assert isinstance(site_sidecar(), kind)


def test_browsers_may_have_another_address():
    with override_settings(SYNCVIZ={"URL": "http://sidecar:5006", "PUBLIC_URL": "https://viz.example.org/"}):
        assert sidecar.internal_url("sliders") == "http://sidecar:5006/sliders"
        assert sidecar.public_url("/sliders/") == "https://viz.example.org/sliders"


def test_origins_are_the_sites():
    assert "localhost:*" in config().origins
    with override_settings(
        DEBUG=False, ALLOWED_HOSTS=["a.example", ".b.example"], CSRF_TRUSTED_ORIGINS=["https://c.example", "https://*.d"]
    ):
        assert config().origins == ("a.example", "https://c.example")
