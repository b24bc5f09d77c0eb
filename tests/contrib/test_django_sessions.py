"""Sessions of a Django site's visitors: who gets them, and until when."""

from __future__ import annotations

import logging
import time
import urllib.error
import urllib.request

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.test import override_settings
from django_support import logged_in, request_of, visitor

from syncviz.errors import ConnectionLost, LocalError, SessionRefused, SettingError
from syncviz.util.token import generate_session_id, get_token_payload
from syncviz_django import sidecar
from syncviz_django.conf import config
from syncviz_django.registry import Live
from syncviz_django.shortcuts import close_sessions, document_element, pull_session, session_element
from syncviz_django.visitors import check_access, user_of

pytestmark = pytest.mark.usefixtures("django_site")


def status(url, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=30) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def autoload(name, **headers):
    return status(f"{sidecar.start()}/{name}/autoload.js?bokeh-autoload-element=e", **headers)


def until_it_is_closed(session):
    deadline = time.monotonic() + 30
    try:
        with pytest.raises(ConnectionLost):
            while time.monotonic() < deadline:
                session.force_roundtrip()
                time.sleep(0.01)
    finally:
        session.close()


def test_the_user_and_the_permissions_are_in_the_signed_token():
    with pull_session(request_of(logged_in("ada")), "prices") as session:
        payload = get_token_payload(session.token)
        assert session.document.select_one({"name": "share"}).options == ["ACME", "ZORG"]
    ada = User.objects.get(username="ada")
    assert payload["user"] == {"id": ada.pk, "username": "ada", "permissions": ["dashboard.view_price"]}
    assert payload["application"] == "prices"


def test_single_models_of_a_session():
    with pull_session(request_of(logged_in("ada")), "prices", partial=True) as session:
        share = session.select_one("share")
        share.value = "ZORG"
        session.force_roundtrip()
        served = sidecar.site_sidecar().server.sidecar.find("/prices", session.id)
        assert served.session.document.select_one({"name": "share"}).value == "ZORG"


def test_arguments_are_the_requests(django_site):
    with pull_session(request_of(None), "sliders", {"N": 3, "who": ["a", "b"]}) as session:
        served = sidecar.site_sidecar().server.sidecar.find("/sliders", session.id)
        assert served.context.request.arguments == {"N": [b"3"], "who": [b"a", b"b"]}


def test_who_lacks_the_permission_gets_no_session():
    with pytest.raises(PermissionDenied):
        pull_session(request_of(logged_in("bob")), "prices")
    with pytest.raises(PermissionDenied):
        document_element(request_of(None), "prices")
    assert logged_in("bob").get("/prices/").status_code == 403


def test_a_session_belongs_to_its_user():
    ada, bob = (request_of(logged_in(name)) for name in ("ada", "bob"))
    with pull_session(ada, "sliders") as session:
        assert autoload("sliders", **{"Bokeh-Token": session.token}) == 200
        # Another user's request, by whatever names the session:
        assert autoload("sliders", **{"Bokeh-Session-Id": session.id}) == 403
        assert status(f"{sidecar.start()}/sliders?bokeh-session-id={session.id}") == 403
        with pull_session(bob, "sliders") as his:
            assert his.id != session.id
        with pytest.raises(SessionRefused):
            visitor()._open(f"{sidecar.start()}/sliders", {}, "Bokeh-Session-Id", session.id)
        with pytest.raises(LocalError, match="another visitor"):
            session_element(bob, session)
        with pytest.raises(LocalError, match="another visitor"):
            session_element(request_of(None), session)
        assert "Bokeh-Token" in session_element(ada, session)


def test_a_ticket_for_one_application_does_not_open_another():
    """The sidecar itself asks for the site's word where an application is not for everybody."""
    with pull_session(request_of(logged_in("bob")), "sliders") as session:
        token = session.token
    fresh = generate_session_id(config().secret_key, signed=True)
    assert autoload("prices", **{"Bokeh-Token": token}) == 403
    assert autoload("prices", **{"Bokeh-Session-Id": fresh}) == 403
    assert autoload("prices") == 403
    assert autoload("sliders", **{"Bokeh-Session-Id": fresh}) == 200


def test_logging_out_closes_the_users_sessions():
    ada, bob = logged_in("ada"), logged_in("bob")
    hers, his = (pull_session(request_of(client), "sliders") for client in (ada, bob))
    ada.post("/logout/")
    until_it_is_closed(hers)
    assert autoload("sliders", **{"Bokeh-Token": hers.token}) == 403
    his.force_roundtrip()
    his.close()
    with pull_session(request_of(logged_in("ada")), "sliders") as again:
        again.force_roundtrip()


def test_a_user_who_may_see_it_no_more():
    session = pull_session(request_of(logged_in("ada")), "prices")
    close_sessions(User.objects.get(username="ada"))
    until_it_is_closed(session)
    with pytest.raises(SettingError, match="user"):
        close_sessions(request_of(None))


def test_a_logout_goes_on_where_the_sidecar_is_down(caplog):
    client = logged_in("ada")
    with override_settings(SYNCVIZ={"URL": "http://127.0.0.1:1"}), caplog.at_level(logging.ERROR):
        assert client.post("/logout/").status_code == 302
    assert "ada" in caplog.text and "stay open" in caplog.text


def test_a_site_may_say_itself_who_asks():
    with override_settings(SYNCVIZ={"USER": lambda request: request.headers.get("X-User")}):
        request = request_of(None, headers={"X-User": "eve"})
        assert user_of(request) == "eve"
        with pull_session(request, "sliders") as session:
            assert get_token_payload(session.token)["user"] == "eve"
        assert user_of(request_of(None)) is None
        few = Live("few", None, login_required=True)
        check_access(request, few)
        with pytest.raises(PermissionDenied):
            check_access(request_of(None), few)
    with override_settings(SYNCVIZ={"USER": lambda request: 1.5}), pytest.raises(SettingError, match="user"):
        user_of(request_of(None))


def test_an_unknown_application_is_named_with_the_nearest():
    with pytest.raises(SettingError, match="did you mean 'prices'"):
        pull_session(request_of(None), "price")
