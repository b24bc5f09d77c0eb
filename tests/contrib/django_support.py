"""Django in this process, with the sample site's settings and a database of its own."""

from __future__ import annotations

import atexit
import os
import sys
import tempfile
from pathlib import Path

import django

SITE = Path(__file__).resolve().parents[2] / "sample_sites" / "django_dashboard"

sys.path.insert(0, str(SITE))
DATABASE = tempfile.TemporaryDirectory(prefix="syncviz-django-")
atexit.register(DATABASE.cleanup)
os.environ["DJANGO_SETTINGS_MODULE"] = "site_settings"
os.environ["SITE_DATABASE"] = f"{DATABASE.name}/db.sqlite3"
django.setup()
for name in ("DJANGO_SETTINGS_MODULE", "SITE_DATABASE"):  # not for the processes of other tests
    del os.environ[name]

from django.contrib.auth.models import AnonymousUser, User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402
from django.test import Client, RequestFactory  # noqa: E402

from syncviz.site.testing import Visitor  # noqa: E402
from syncviz.util.token import generate_session_id  # noqa: E402
from syncviz_django import sidecar  # noqa: E402
from syncviz_django.conf import config  # noqa: E402


def make_data():
    """Two users and some prices, made once."""
    if not Path(DATABASE.name, "made").exists():
        Path(DATABASE.name, "made").touch()
        call_command("demo", "--only-data")


def close():
    sidecar.stop()
    connections.close_all()


def logged_in(name):
    """A test client with the login of ``ada``, who may see prices, or ``bob``, who may not."""
    client = Client()
    client.force_login(User.objects.get(username=name))
    return client


def request_of(client, path="/", **headers):
    """A request with the login that a test client has, or of nobody."""
    request = RequestFactory().get(path, **headers)
    if client is None:
        request.user = AnonymousUser()
    else:
        request.session = client.session
        request.user = User.objects.get(pk=client.session["_auth_user_id"])
    return request


def visitor():
    """Somebody at the sidecar itself."""
    return Visitor(sidecar.start(), lambda: generate_session_id(config().secret_key, signed=True))
