"""The Flask extension: configuration, sessions for views, the embedded sidecar."""

from __future__ import annotations

import re
import sys
import threading
import types
import urllib.error
import urllib.request

import pytest
from flask import Flask, redirect, render_template_string, request

from syncviz.client import pull_session
from syncviz.errors import SettingError
from syncviz.models import Div
from syncviz.util.token import check_session_id_signature, generate_jwt_token
from syncviz_flask import SyncViz
from syncviz_flask.identity import user_of_request
from syncviz_flask.testing import visiting

SECRET = "k" * 40


def greeting(doc):
    doc.add_root(Div(text="hello", name="greeting"))


@pytest.fixture
def site():
    app = Flask(__name__)
    app.config.update(SYNCVIZ_SECRET_KEY=SECRET, SYNCVIZ_ORIGINS=["http://site.example"])
    viz = SyncViz(app)
    viz.app("/greeting")(greeting)
    yield app, viz
    viz.stop(app)


def get(url, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def text_shown(viz, page):
    """The text of the session that a page shows, as another client finds it."""
    session_id = re.search(r'"Bokeh-Session-Id"[^"]*"([^"]+)"', page)[1]
    token = generate_jwt_token(session_id, SECRET, signed=True)
    with pull_session(session_id, viz.url_for("/greeting"), token=token) as session:
        return session.document.get_model_by_name("greeting").text


class TestConfig:
    @pytest.mark.parametrize(
        ("entries", "says"),
        [
            ({"SYNCVIZ_SIDECAR": "exernal"}, "did you mean 'external'"),
            ({"SYNCVIZ_SIDECAR": "external"}, "SYNCVIZ_URL"),
            ({"SYNCVIZ_URL": "localhost:5006", "SYNCVIZ_SECRET_KEY": SECRET}, "http://"),
            ({"SYNCVIZ_URL": "http://localhost:5006"}, "SYNCVIZ_SECRET_KEY"),
            ({"SYNCVIZ_SECRET_KEY": "short"}, "32 bytes"),
            ({"SYNCVIZ_PORT": "5006"}, "SYNCVIZ_PORT"),
            ({"SYNCVIZ_PORT": 70000}, "65535"),
            ({"SYNCVIZ_ORIGINS": 5}, "SYNCVIZ_ORIGINS"),
            ({"SYNCVIZ_TIMEOUT": 0}, "SYNCVIZ_TIMEOUT"),
            ({"SYNCVIZ_ADDRESS": ""}, "SYNCVIZ_ADDRESS"),
        ],
    )
    def test_a_wrong_entry_is_named_when_the_site_starts(self, entries, says):
        app = Flask(__name__)
        app.config.update(entries)
        with pytest.raises(SettingError, match=says):
            SyncViz(app)

    def test_the_secret_is_not_shown(self, site):
        app, _ = site
        assert SECRET not in repr(app.extensions["syncviz"])

    def test_an_application_that_was_not_initialised(self):
        viz = SyncViz()
        with Flask(__name__).app_context(), pytest.raises(SettingError, match="init_app"):
            viz.document("/")

    @pytest.mark.parametrize(
        ("entries", "says"),
        [
            ({"SYNCVIZ_ORIGIN": "http://x"}, "did you mean 'SYNCVIZ_ORIGINS'"),
            ({"SYNCVIZ_SIDECAR": "managed", "SYNCVIZ_SECRET_KEY": SECRET}, "files to serve"),
            ({"SYNCVIZ_SIDECAR": "managed", "SYNCVIZ_FILES": [__file__]}, "SYNCVIZ_SECRET_KEY"),
            (
                {"SYNCVIZ_SIDECAR": "managed", "SYNCVIZ_SECRET_KEY": SECRET, "SYNCVIZ_FILES": "nowhere.py"},
                "'nowhere.py'",
            ),
            ({"SYNCVIZ_SIDECAR": "managed", "SYNCVIZ_SECRET_KEY": SECRET, "SYNCVIZ_PORT": 0}, "port"),
            ({"SYNCVIZ_SIDECAR": "embedded", "SYNCVIZ_URL": "http://localhost:5006"}, "leave one out"),
            ({"SYNCVIZ_USER": "ada"}, "SYNCVIZ_USER"),
        ],
    )
    def test_entries_that_do_not_go_together(self, entries, says):
        app = Flask(__name__)
        app.config.update(entries)
        with pytest.raises(SettingError, match=says):
            SyncViz(app)

    def test_an_external_sidecar_is_only_an_address(self):
        app = Flask(__name__)
        app.config.update(SYNCVIZ_URL="https://viz.example/", SYNCVIZ_SECRET_KEY=SECRET)
        viz = SyncViz(app)
        with app.app_context():
            assert viz.url_for("/sliders") == "https://viz.example/sliders"
            assert "https://viz.example/sliders/autoload.js" in viz.document("/sliders")

    def test_a_path_begins_with_a_slash(self):
        with pytest.raises(SettingError, match="slash"):
            SyncViz().app("greeting")


class TestEmbedded:
    def test_a_pulled_session_is_customised_and_shown(self, site):
        app, viz = site

        @app.route("/")
        def index():
            with viz.pull_session("/greeting") as session:
                session.document.roots[0].text = "hello, Ada"
                page = render_template_string("<p>{{ plot }}</p>", plot=viz.server_session(session))
            return {"page": page, "id": session.id}

        answer = app.test_client().get("/").json
        assert answer["page"].startswith("<p><script id=")
        assert check_session_id_signature(answer["id"], SECRET, signed=True)
        with app.app_context():
            url = viz.url_for("/greeting")
        query = f"{url}/autoload.js?bokeh-autoload-element=e1&bokeh-app-path=/greeting"
        status, script = get(query, **{"Bokeh-Session-Id": answer["id"]})
        assert status == 200
        assert answer["id"].split(".")[0] in script or "token" in script

        # The change was applied before the block ended: a second client finds it.
        token = generate_jwt_token(answer["id"], SECRET, signed=True)
        with pull_session(answer["id"], url, token=token) as again:
            assert again.document.get_model_by_name("greeting").text == "hello, Ada"

    def test_single_models_of_a_session(self, site):
        app, viz = site
        with app.test_request_context("/"):
            with viz.pull_session("/greeting", partial=True) as session:
                session.select_one("greeting").text = "hello Ada"
                page = viz.server_session(session)
            assert text_shown(viz, page) == "hello Ada"

    def test_visitors_do_not_share_a_session(self, site):
        app, viz = site
        with app.app_context():
            with viz.pull_session("/greeting") as one, viz.pull_session("/greeting") as other:
                one.document.roots[0].text = "changed"
                one.force_roundtrip()
                other.pull()
                assert other.document.roots[0].text == "hello"
                assert one.id != other.id

    def test_a_template_shows_a_session_that_nobody_customises(self, site):
        app, _ = site
        with app.test_request_context():
            page = render_template_string("{{ syncviz_document('/greeting', N=200) }}")
        assert page.startswith("<script id=")
        assert "N=200" in page
        assert "Bokeh-Session-Id" in page

    def test_session_ids_have_to_be_signed(self, site):
        app, viz = site
        with app.app_context():
            url = viz.url_for("/greeting")
        query = f"{url}/autoload.js?bokeh-autoload-element=e1"
        assert get(query, **{"Bokeh-Session-Id": "a" * 44})[0] == 403

    def test_an_unknown_application_is_named_with_the_nearest(self, site):
        app, viz = site
        with app.app_context(), pytest.raises(SettingError, match="did you mean '/greeting'"):
            viz.document("/greting")

    def test_several_applications_of_one_process_have_a_sidecar_each(self):
        viz = SyncViz()
        viz.app("/greeting")(greeting)
        apps = [Flask(f"site{number}") for number in range(2)]
        for app in apps:
            viz.init_app(app)
        try:
            urls = {viz.start(app) for app in apps}
            assert len(urls) == 2
        finally:
            for app in apps:
                viz.stop(app)

    def test_the_sidecar_starts_once_and_stops_with_its_thread(self, site):
        app, viz = site
        before = threading.active_count()
        assert viz.start(app) == viz.start(app)
        viz.stop(app)
        viz.stop(app)
        assert threading.active_count() == before

    def test_a_session_is_customised_by_a_function(self, site):
        app, viz = site
        with app.app_context():
            plot = viz.session("greeting", customise=lambda doc: setattr(doc.roots[0], "text", "for you"))
            assert text_shown(viz, plot) == "for you"

    def test_several_customisations_in_one_pull(self, site):
        app, viz = site
        with app.app_context():
            with viz.customising("greeting") as plot:
                plot.document.roots[0].text = "one"
                plot.document.title = "two"
                page = render_template_string("<p>{{ plot }}</p>", plot=plot)
            assert page.startswith("<p><script id=")
            assert text_shown(viz, page) == "one"

    def test_what_a_customisation_raises_is_the_views(self, site):
        app, viz = site
        with app.app_context(), pytest.raises(ZeroDivisionError):
            viz.session("greeting", customise=lambda doc: 1 / 0)

    def test_live_makes_a_view_of_a_customisation(self, site):
        app, viz = site

        @app.route("/plain/<name>")
        @viz.live("greeting")
        def plain(doc, name):
            doc.roots[0].text = name

        @app.route("/elsewhere")
        @viz.live("greeting")
        def elsewhere(doc):
            return redirect("/plain/x")

        client = app.test_client()
        with app.app_context():
            assert text_shown(viz, client.get("/plain/Ada").text) == "Ada"
        assert client.get("/elsewhere").status_code == 302

    def test_live_shows_a_template(self, tmp_path):
        (tmp_path / "page.html").write_text("<h1>{{ name }}</h1>{{ plot }}")
        app = Flask(__name__, template_folder=str(tmp_path))
        viz = SyncViz(app)
        viz.app("/greeting")(greeting)

        @app.route("/<name>")
        @viz.live("greeting", template="page.html")
        def index(doc, name):
            return {"name": name}

        page = app.test_client().get("/Ada").text
        viz.stop(app)
        assert page.startswith("<h1>Ada</h1><script id=")

    def test_the_user_reaches_the_application(self):
        seen = []

        def application(doc):
            seen.append(doc.session_context.token_payload.get("user"))

        app = Flask(__name__)
        app.config["SYNCVIZ_USER"] = lambda: request.args.get("as")
        viz = SyncViz(app)
        viz.app("/")(application)
        app.add_url_rule("/", "now", view_func=lambda: viz.session("/"))
        app.add_url_rule("/later", "later", view_func=lambda: viz.document("/"))
        client = app.test_client()
        with visiting(app) as visitor:
            visitor.open_html(client.get("/?as=ada").text).close()
            assert seen == ["ada"]
            visitor.open_html(client.get("/later?as=bob").text).close()
            visitor.open_html(client.get("/").text).close()
        assert seen == ["ada", "bob", None]

    def test_flask_login_is_asked(self, monkeypatch):
        app = Flask(__name__)
        app.login_manager = types.SimpleNamespace(_load_user=None)
        user = types.SimpleNamespace(is_authenticated=True, get_id=lambda: 7)
        monkeypatch.setitem(sys.modules, "flask_login", types.SimpleNamespace(current_user=user))
        with app.test_request_context():
            assert user_of_request(None) == "7"
            user.is_authenticated = False
            assert user_of_request(None) is None

    def test_a_user_that_cannot_be_one_is_refused(self):
        with pytest.raises(SettingError, match="user"):
            user_of_request(lambda: 1.5)

    def test_many_views_at_once(self, site):
        app, viz = site

        @app.route("/<name>")
        def index(name):
            with viz.pull_session("/greeting") as session:
                session.document.roots[0].text = name
            return session.id

        found: list[str] = []
        threads = [
            threading.Thread(target=lambda n=n: found.append(app.test_client().get(f"/{n}").text)) for n in range(20)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len(set(found)) == 20


class TestSeveralProcesses:
    """What the embedded sidecar says where the site's server runs worker processes."""

    def test_without_a_proxy_each_has_its_own_and_the_log_says_so_once(self, site, caplog):
        app, viz = site
        app.add_url_rule("/", "index", lambda: viz.document("greeting"))
        client = app.test_client()
        for _ in range(2):
            assert "/greeting/autoload.js" in client.get("/", environ_overrides={"wsgi.multiprocess": True}).text
        assert caplog.text.count("in several processes") == 1 and "SYNCVIZ_COMMAND" in caplog.text

    def test_with_a_proxy_it_is_an_error_that_says_what_to_do(self):
        app = Flask(__name__)
        app.config.update(SYNCVIZ_SECRET_KEY=SECRET, SYNCVIZ_PROXY="/viz", TESTING=True)
        viz = SyncViz(app)
        viz.app("/greeting")(greeting)
        app.add_url_rule("/", "index", lambda: viz.document("greeting"))
        for path in ("/", "/viz/greeting"):
            with pytest.raises(SettingError, match="SYNCVIZ_SIDECAR = 'managed' with SYNCVIZ_COMMAND"):
                app.test_client().get(path, environ_overrides={"wsgi.multiprocess": True})
        with pytest.raises(SettingError, match="not running"):
            app.extensions["syncviz"].sidecar.url
        try:
            assert app.test_client().get("/viz/greeting").status_code == 200
        finally:
            viz.stop(app)
