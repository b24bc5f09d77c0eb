"""Pages with plots: views of both kinds, template tags, nonces."""

from __future__ import annotations

import asyncio
import re
from html import unescape

import pytest
import site_urls
from asgiref.sync import async_to_sync, sync_to_async
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.template import Context, engines
from django.test import AsyncClient, Client, override_settings
from django.urls import path
from django.utils.functional import SimpleLazyObject
from django.views.generic import TemplateView, View
from django_support import logged_in, request_of, visitor

from syncviz.errors import SettingError
from syncviz_django.shortcuts import apull_session, nonce_of, pull_session, session_element
from syncviz_django.views import LiveSessionMixin

pytestmark = pytest.mark.usefixtures("django_site")

try:
    from django.utils.csp import LazyNonce
except ImportError:  # Django 5.2

    class LazyNonce(SimpleLazyObject):
        def __init__(self):
            super().__init__(lambda: "0123456789abcdef")

        def __bool__(self):
            return False


TITLE = "Special for {}"


def rendered(text, request, **context):
    return engines["django"].from_string("{% load syncviz %}" + text).render(context, request)


def title_shown(html):
    with visitor().open_html(html) as page:
        return page.document.roots[0].children[1].title.text


class Customised(LiveSessionMixin, TemplateView):
    template_name = "plot.html"
    live_name = "sliders"

    def customise(self, session):
        session.document.roots[0].children[1].title.text = TITLE.format(self.request.GET.get("name"))


class AsyncCustomised(LiveSessionMixin, View):
    live_name = "sliders"

    async def customise(self, session):
        await asyncio.sleep(0)
        session.document.roots[0].children[1].title.text = TITLE.format(self.request.GET.get("name"))

    def get_context_data(self, **kwargs):
        return kwargs

    async def get(self, request):
        context = await self.aget_context_data()
        return HttpResponse(context["plot"])


class ForFew(Customised):
    live_name = "prices"

    def customise(self, session):
        session.document.roots[0].children[1].title.text = "for few"


class AsyncForFew(AsyncCustomised):
    live_name = "prices"


async def function_view(request):
    async with apull_session(request, "sliders") as session:
        session.document.roots[0].children[1].title.text = "async"
    return HttpResponse(await sync_to_async(session_element)(request, session))


urlpatterns = [
    path("sync/", Customised.as_view()),
    path("async/", AsyncCustomised.as_view()),
    path("few/", ForFew.as_view()),
    path("async-few/", AsyncForFew.as_view()),
    path("function/", function_view),
    *site_urls.urlpatterns,
]


@pytest.fixture
def pages(tmp_path):
    (tmp_path / "plot.html").write_text("<body>{{ plot }}</body>")
    templates = [{**settings.TEMPLATES[0], "DIRS": [str(tmp_path)]}]
    with override_settings(ROOT_URLCONF=__name__, TEMPLATES=templates):
        yield


@pytest.mark.parametrize("address", ["/sync/?name=Ada", "/async/?name=Ada"])
def test_views_customise_for_their_visitor(pages, address):
    for client in (logged_in("bob"), logged_in("ada")):
        assert title_shown(client.get(address).content.decode()) == "Special for Ada"


@pytest.mark.parametrize(("address", "title"), [("/sync/?name=x", "Special for x"), ("/async/?name=y", "Special for y"),
                                                ("/function/", "async")])
def test_views_under_asgi(pages, address, title):
    assert title_shown(async_to_sync(AsyncClient().get)(address).content.decode()) == title


@pytest.mark.parametrize("address", ["/few/", "/async-few/"])
def test_views_for_few(pages, address):
    assert logged_in("bob").get(address).status_code == 403
    for answer in (Client().get(address), async_to_sync(AsyncClient().get)(address)):
        assert answer.status_code == 302
        assert answer.headers["Location"] == f"/login/?next={address}"


def test_a_view_for_few_shows_it_to_them(pages):
    html = logged_in("ada").get("/few/").content.decode()
    with visitor().open_html(html) as page:
        assert page.document.roots[0].children[1].title.text == "for few"


def test_an_async_pull_may_be_awaited():
    async def pull():
        session = await apull_session(request_of(None), "sliders")
        try:
            return len(session.document.roots)
        finally:
            await sync_to_async(session.close)()

    assert async_to_sync(pull)() == 1


def test_an_async_pull_raises_what_the_sync_one_does():
    async def pull():
        async with apull_session(request_of(None), "prices"):
            raise AssertionError

    with pytest.raises(PermissionDenied):
        async_to_sync(pull)()


class TestTags:
    def test_a_document(self):
        html = rendered("{% syncviz_document 'sliders' N=200 height=300 %}", request_of(None))
        config = unescape(re.search(r'data-syncviz="([^"]*)"', html)[1])
        assert "N=200" in config and "resources=none" in config and '"height":300' in config
        assert '"/static/syncviz/js/bokeh.min.js"' in config
        assert re.search(r'<script async src="/static/syncviz/js/loader\.\w+\.js"></script>', html)
        with visitor().open_html(html) as page:
            assert page.select_one("amplitude").value == 1

    def test_a_session(self):
        request = request_of(logged_in("ada"))
        with pull_session(request, "sliders") as session:
            session.document.roots[0].children[1].title.text = "hers"
        assert title_shown(rendered("{% syncviz_session session %}", request, session=session)) == "hers"

    def test_nothing_for_those_who_may_not(self):
        for client in (None, logged_in("bob")):
            assert rendered("{% syncviz_document 'prices' %}", request_of(client)) == ""
        assert "prices" in rendered("{% syncviz_document 'prices' %}", request_of(logged_in("ada")))

    def test_a_tag_may_ask_for_more(self):
        bob, ada = request_of(logged_in("bob")), request_of(logged_in("ada"))
        tag = "{% syncviz_document 'sliders' permission_required='dashboard.view_price' %}"
        assert rendered(tag, bob) == ""
        assert "sliders" in rendered(tag, ada)
        tag = "{% syncviz_session session permission_required='dashboard.view_price, dashboard.add_price' %}"
        with pull_session(ada, "sliders") as session:
            assert rendered(tag, ada, session=session) == ""

    def test_scripts_come_early_and_let_the_page_be_shown(self):
        html = rendered("{% syncviz_scripts %}", request_of(None))
        assert html.count("<script ") == html.count(" defer") > 3
        assert "syncviz/js/loader." in html

    def test_a_template_without_a_request(self):
        with pytest.raises(SettingError, match=r"context_processors\.request"):
            engines["django"].engine.from_string("{% load syncviz %}{% syncviz_scripts %}").render(Context())


class TestNonce:
    def test_all_elements_have_it(self):
        request = request_of(None)
        request.csp_nonce = "n0nce"  # as django-csp has it
        for tag in ("{% syncviz_document 'sliders' %}", "{% syncviz_scripts %}"):
            html = rendered(tag, request)
            assert html.count("<script") == html.count('nonce="n0nce"') > 0

    def test_that_of_django(self):
        """Which is false until somebody uses it."""
        request = request_of(None)
        assert nonce_of(request) is None
        request._csp_nonce = LazyNonce()
        nonce = nonce_of(request)
        assert nonce == str(request._csp_nonce) and len(nonce) > 15
        assert nonce in rendered("{% syncviz_document 'sliders' %}", request)
