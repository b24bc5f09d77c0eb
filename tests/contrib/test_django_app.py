"""The Django app in this process: settings, checks, tokens, sessions for visitors, logging out."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import django
import pytest

SITE = Path(__file__).resolve().parents[2] / "sample_sites" / "django_dashboard"
sys.path.insert(0, str(SITE))
os.environ["DJANGO_SETTINGS_MODULE"] = "site_settings"
DATABASE = tempfile.TemporaryDirectory(prefix="syncviz-django-")
os.environ["SITE_DATABASE"] = f"{DATABASE.name}/db.sqlite3"
django.setup()
for name in ("DJANGO_SETTINGS_MODULE", "SITE_DATABASE"):
    del os.environ[name]

from django.contrib.auth.models import User  # noqa: E402
from django.contrib.staticfiles import finders  # noqa: E402
from django.core.checks import run_checks  # noqa: E402
from django.core.exceptions import PermissionDenied  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.test import Client, RequestFactory, override_settings  # noqa: E402

from syncviz.errors import ConnectionLost, SettingError  # noqa: E402
from syncviz.util.token import get_token_payload  # noqa: E402
from syncviz_django import sidecar  # noqa: E402
from syncviz_django.conf import config, read_config  # noqa: E402
from syncviz_django.shortcuts import pull_session  # noqa: E402


@pytest.fixture(scope="module", autouse=True)
def database():
    from django.db import connections

    call_command("demo", "--only-data")
    yield
    sidecar.stop()
    connections.close_all()
    DATABASE.cleanup()


def request_of(client, path="/"):
    """A request with the login that a test client has."""
    request = RequestFactory().get(path)
    request.session = client.session
    request.user = User.objects.get(pk=client.session["_auth_user_id"])
    return request


def logged_in(name):
    client = Client()
    client.force_login(User.objects.get(username=name))
    return client


@pytest.mark.parametrize(
    ("entries", "number"),
    [({"PROT": 1}, "E001"), ({"SIDECAR": "x"}, "E002"), ({"URL": "localhost"}, "E003"), ({"SECRET_KEY": "x"}, "E004"),
     ({"USER": "no.such"}, "E005"), ({"PORT": 70000}, "E001"), ({"ORIGINS": "x"}, "E001"), ([], "E001")],
)
def test_a_wrong_setting_is_an_error_of_the_check(entries, number):
    with override_settings(SYNCVIZ=entries):
        found = run_checks(tags=["syncviz"])
    assert [error.id for error in found] == [f"syncviz.{number}"]
    assert found[0].hint


def test_a_missing_finder_is_an_error_of_the_check():
    with override_settings(STATICFILES_FINDERS=[]):
        assert [error.id for error in run_checks(tags=["syncviz"])] == ["syncviz.E007"]


def test_the_key_is_made_of_djangos_and_shown_nowhere():
    assert len(config().secret_key) == 64
    assert config().secret_key not in repr(config())
    with pytest.raises(SettingError, match="did you mean 'PORT'"):
        read_config({"PROT": 1})


def test_bokehjs_is_among_the_static_files():
    assert finders.find("syncviz/js/bokeh.min.js").endswith("bokeh.min.js")
    assert not finders.find("syncviz/js/../js/bokeh.min.js")


def test_the_user_and_the_permissions_are_in_the_signed_token():
    with pull_session(request_of(logged_in("ada")), "prices", {"N": 3}) as session:
        payload = get_token_payload(session.token)
        assert session.document.select_one({"name": "share"}).options == ["ACME", "ZORG"]
    assert payload["user"]["username"] == "ada"
    assert payload["user"]["permissions"] == ["dashboard.view_price"]
    assert payload["arguments"] == {"N": [b"3"]}


def test_who_lacks_the_permission_gets_no_session():
    with pytest.raises(PermissionDenied):
        pull_session(request_of(logged_in("bob")), "prices")
    assert logged_in("bob").get("/prices/").status_code == 403


def test_logging_out_ends_the_sessions_of_that_login_alone():
    ada, bob = logged_in("ada"), logged_in("bob")
    hers, his = (pull_session(request_of(client), "sliders") for client in (ada, bob))
    ada.post("/logout/")
    with pytest.raises(ConnectionLost):
        for _ in range(100):
            hers.force_roundtrip()
    his.force_roundtrip()
    his.close()


def test_the_tests_of_a_site_have_a_sidecar_on_their_own_database():
    """The sample site's own, which use `LiveSyncvizTestCase`."""
    done = subprocess.run(
        [sys.executable, "manage.py", "test"], cwd=SITE, capture_output=True, text=True, timeout=90, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Ran 1 test" in done.stderr
