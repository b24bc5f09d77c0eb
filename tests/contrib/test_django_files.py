"""BokehJS and the loader as static files."""

from __future__ import annotations

import json

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import override_settings
from django_support import logged_in, request_of

from syncviz.embed.loader import LOADER_FILE, loader_source
from syncviz_django.files import loader_url, script_urls
from syncviz_django.shortcuts import document_element

pytestmark = pytest.mark.usefixtures("django_site")


def test_they_are_found():
    assert finders.find("syncviz/js/bokeh.min.js").endswith("bokeh.min.js")
    with open(finders.find(f"syncviz/js/{LOADER_FILE}"), encoding="utf-8") as file:
        assert file.read() == loader_source()
    for path in ("syncviz/js/../js/bokeh.min.js", "syncviz/js/bokeh.js", "bokeh.min.js", "syncviz/js/", "other/x.js"):
        assert not finders.find(path), path


def test_runserver_serves_them():
    for url in (*script_urls(), loader_url()):
        answer = logged_in("ada").get(url)
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith(("text/javascript", "application/javascript"))
        answer.close()


@pytest.mark.parametrize("storage", ["StaticFilesStorage", "ManifestStaticFilesStorage"])
def test_collectstatic(tmp_path, storage):
    backend = {"BACKEND": f"django.contrib.staticfiles.storage.{storage}"}
    with override_settings(
        STATIC_ROOT=str(tmp_path), DEBUG=False, ALLOWED_HOSTS=["x"],
        STORAGES={"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}, "staticfiles": backend},
    ):
        call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=["admin"])
        urls = [*script_urls(), loader_url()]
        for url in urls:
            assert (tmp_path / url.removeprefix("/static/")).is_file(), url
        element = document_element(request_of(None), "sliders")
    assert urls[-1] in element and urls[0] in element
    if storage.startswith("Manifest"):
        names = json.loads((tmp_path / "staticfiles.json").read_text())["paths"]
        assert names["syncviz/js/bokeh.min.js"] == urls[0].removeprefix("/static/") != "syncviz/js/bokeh.min.js"
