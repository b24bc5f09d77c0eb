"""What is below the page of a `live`: passed on to the sidecar for the site's visitors."""

from __future__ import annotations

import json

import pytest
import site_urls
from asgiref.sync import async_to_sync
from django.test import AsyncClient, Client, override_settings
from django.urls import include, path
from django_support import logged_in, request_of

from syncviz.application import Application
from syncviz.application.handlers import FunctionHandler
from syncviz.errors import SettingError
from syncviz.models import Div
from syncviz.util.token import generate_session_id, get_token_payload
from syncviz_django import live, sidecar
from syncviz_django.conf import config
from syncviz_django.registry import APPLICATIONS, page_url
from syncviz_django.shortcuts import document_element, pull_session
from syncviz_django.testing import LiveSyncvizTestCase

pytestmark = pytest.mark.usefixtures("django_site")

ELEMENT = "bokeh-autoload-element=e"
JSON = {"Accept": "application/json"}


def own(doc):
    doc.title = "its own page"
    doc.add_root(Div(text="own"))


urlpatterns = [
    path("plots/of/", include(([path("waves/", live("waves", own))], "inner"))),
    path("own/", live("own", Application(FunctionHandler(own), metadata={"who": "me"}), template_name=None)),
    *site_urls.urlpatterns,
]
HERE = {name: APPLICATIONS.pop(name) for name in ("own", "waves")}  # tests of other files have no such patterns


@pytest.fixture(autouse=True)
def through_the_site(monkeypatch):
    for name, made in HERE.items():
        monkeypatch.setitem(APPLICATIONS, name, made)
    with override_settings(ROOT_URLCONF=__name__, SYNCVIZ={"PROXY": True, "PERMISSIONS": ["dashboard.view_price"]}):
        yield


def text(answer):
    return answer.getvalue().decode()


def autoload(client, url, **headers):
    answer = client.get(f"{url}autoload.js?{ELEMENT}", headers={**JSON, **headers})
    return json.loads(text(answer)) if answer.status_code == 200 else answer.status_code


def test_elements_stay_on_the_site():
    element = document_element(request_of(logged_in("ada")), "prices", {"N": 1})
    assert "&quot;/prices/autoload.js?" in element and "localhost" not in element
    assert "absolute" not in element
    assert page_url("waves") == "/plots/of/waves"  # also where others' namespaces are around it
    with pytest.raises(SettingError, match="no URL pattern leads"):
        page_url("other")


def test_the_script_says_where_the_socket_is():
    ada = logged_in("ada")
    script = autoload(ada, "/prices/")
    assert (script["app_path"], script["absolute_url"]) == ("/prices", None)
    payload = get_token_payload(script["token"])
    assert payload["user"]["username"] == "ada"
    assert autoload(Client(), "/plots/of/waves/")["app_path"] == "/plots/of/waves"


def test_below_another_root():
    answer = Client().get(f"/plots/of/waves/autoload.js?{ELEMENT}", headers=JSON, SCRIPT_NAME="/a site")
    assert json.loads(text(answer))["app_path"] == "/a%20site/plots/of/waves"


def test_metadata():
    assert json.loads(text(Client().get("/own/metadata"))) == {"url": "/own", "data": {"who": "me"}}
    assert logged_in("bob").get("/prices/metadata").status_code == 403
    assert Client().get("/prices/metadata").status_code == 403


def test_the_applications_own_page():
    page = Client().get("/own/")
    assert "its own page" in text(page)
    assert page.headers["Content-Type"].startswith("text/html")
    source = text(page).partition('src="')[2].partition('"')[0]
    assert source.startswith("/own/_bokeh/static/js/bokeh")
    script = Client().get(source)
    assert script.streaming and len(text(script)) > 1_000_000
    again = Client().get(source, headers={"If-None-Match": script.headers["ETag"]})
    assert again.status_code == 304


def test_another_user_is_refused():
    ada, bob = logged_in("ada"), logged_in("bob")
    with pull_session(request_of(ada), "sliders") as session:
        for name, value in (("Bokeh-Token", session.token), ("Bokeh-Session-Id", session.id)):
            assert autoload(ada, "/sliders/", **{name: value})["session_id"] == session.id
            for other in (bob, Client()):
                assert autoload(other, "/sliders/", **{name: value}) == 403
        for other in (bob, Client()):
            assert other.get(f"/sliders/autoload.js?{ELEMENT}&bokeh-token={session.token}").status_code == 403
            assert other.get(f"/sliders/autoload.js?{ELEMENT}&bokeh-session-id={session.id}").status_code == 403


def test_who_may_not_see_it_gets_nothing_of_it():
    bob = logged_in("bob")
    assert autoload(bob, "/prices/") == 403
    assert autoload(Client(), "/prices/") == 403
    assert logged_in("bob").get("/prices/ws").status_code == 403
    # With a ticket that the site gave for something else:
    with pull_session(request_of(bob), "sliders") as session:
        assert autoload(bob, "/prices/", **{"Bokeh-Token": session.token}) == 403


def test_another_sites_page_gets_nobodys_sessions():
    cross = {"Sec-Fetch-Site": "cross-site"}
    ada = logged_in("ada")
    assert autoload(ada, "/prices/", **cross) == 403
    assert "user" not in get_token_payload(autoload(ada, "/sliders/", **cross)["token"])
    assert "user" in get_token_payload(autoload(ada, "/sliders/", **{"Sec-Fetch-Site": "same-origin"})["token"])


@pytest.mark.parametrize("url", [
    "/sliders/healthz", "/sliders/_control/close-user", "/sliders/static/../../healthz", "/sliders/_bokeh/healthz",
    "/sliders/static//x", "/sliders/_bokeh/static/../../_control/close-user", "/sliders/static/none.css",
])  # fmt: skip
def test_nothing_else_is_there(url):
    assert Client().get(url).status_code == 404


def test_what_is_no_request_for_this():
    assert Client().get("/sliders/ws").status_code == 426
    assert Client().post("/sliders/metadata", {"a": "b"}).status_code == 400
    assert Client().options("/sliders/metadata").status_code == 405
    head = Client().head(f"/sliders/autoload.js?{ELEMENT}")
    assert head.status_code == 200 and text(head) == "" and int(head.headers["Content-Length"]) > 1000
    assert Client().get("/sliders/metadata", headers={"Host": "evil.example"}).status_code == 400


def test_a_foreign_page_cannot_choose_the_session_either():
    session_id = generate_session_id(config().secret_key, signed=True)
    asked = {"Bokeh-Session-Id": session_id, "Sec-Fetch-Site": "cross-site"}
    assert "user" not in get_token_payload(autoload(logged_in("ada"), "/sliders/", **asked)["token"])


def test_a_sidecar_that_was_started_anew():
    assert autoload(Client(), "/sliders/")["app_path"] == "/sliders"
    sidecar.stop()
    assert autoload(Client(), "/sliders/")["app_path"] == "/sliders"


def test_a_page_opened_in_a_sites_tests():
    case = LiveSyncvizTestCase()
    html = document_element(request_of(None), "waves")
    assert "&quot;/plots/of/waves/autoload.js" in html
    try:
        assert case.open_html(html).document.title == "its own page"
    finally:
        case.doCleanups()


def test_a_sidecar_that_is_down():
    with override_settings(SYNCVIZ={"PROXY": True, "URL": "http://127.0.0.1:1"}):
        assert Client().get(f"/sliders/autoload.js?{ELEMENT}").status_code == 502
        assert Client().get("/plots/of/waves/").status_code == 200  # the page itself does not wait for it


def test_under_asgi():
    async def get(url):
        answer = await AsyncClient().get(url, headers=JSON)
        if answer.streaming:
            return answer.status_code, b"".join([piece async for piece in answer.streaming_content]).decode()
        return answer.status_code, text(answer)

    status, script = async_to_sync(get)(f"/plots/of/waves/autoload.js?{ELEMENT}")
    assert status == 200 and json.loads(script)["app_path"] == "/plots/of/waves"
    assert len(async_to_sync(get)("/own/_bokeh/static/js/bokeh.min.js")[1]) > 1_000_000
    assert async_to_sync(get)(f"/prices/autoload.js?{ELEMENT}")[0] == 403
    assert async_to_sync(get)("/sliders/ws")[0] == 426
