import pytest
from flask import Response, has_request_context, request
from werkzeug.test import Client

from syncviz.server.shortcut import Shortcut
from syncviz.server.sidecar import Sidecar
from syncviz.server.site import html_response, plain_response
from syncviz.server.upgrade import UPGRADE, Upgrade
from syncviz.server.web import create_app


def by_flask(environ, start_response):
    return Response("by Flask")(environ, start_response)


def failed(request, error):
    return Response(f"{request.path}: {error}", 500)


def page(request):
    assert not has_request_context()
    return Response(f"page of {request.args.get('name')}")


def broken(request):
    raise ValueError("a defect")


@pytest.fixture
def client():
    return Client(Shortcut({"/app": page, "/broken": broken}, failed, by_flask))


def test_a_known_path_goes_to_its_view(client):
    assert client.get("/app?name=Ada").text == "page of Ada"


@pytest.mark.parametrize("path", ["/", "/app/", "/app/ws", "/application"])
def test_other_paths_go_to_flask(client, path):
    assert client.get(path).text == "by Flask"


@pytest.mark.parametrize("method", ["HEAD", "POST", "OPTIONS", "PUT"])
def test_other_methods_go_to_flask(client, method):
    assert client.open("/app", method=method).headers["Content-Length"] == str(len("by Flask"))


def test_below_another_application_flask_decides(client):
    assert client.get("/app", environ_overrides={"SCRIPT_NAME": "/site"}).text == "by Flask"


def test_an_error_is_answered(client):
    answer = client.get("/broken")
    assert (answer.status_code, answer.text) == (500, "/broken: a defect")


@pytest.mark.parametrize(
    "answer", [plain_response(403, "no"), plain_response(200, ""), html_response(200, "<p>ü", "a 'b'")]
)
def test_an_answer_is_sent_as_it_would_send_itself(answer):
    shortcut = Shortcut({"/app": lambda request: answer}, failed, by_flask)
    sent, own = Client(shortcut).get("/app"), Client(answer).get("/app")
    assert (sent.status, list(sent.headers), sent.data) == (own.status, list(own.headers), own.data)
    assert sent.headers["Content-Length"] == str(len(sent.data))


def test_an_accepted_upgrade_is_left_to_the_handler():
    def accept(request):
        request.environ[UPGRADE].accept("bokeh", lambda sock, received: None)
        return Response("not seen")

    answer = Client(Shortcut({"/ws": accept}, failed, by_flask)).get(
        "/ws", environ_overrides={UPGRADE: Upgrade("key")}
    )
    assert (answer.status_code, answer.text) == (101, "")


def test_the_request_does_not_live_in_a_circle():
    seen = []

    def view(request):
        seen.append(request.environ.get("werkzeug.request") is request)
        return Response()

    Client(Shortcut({"/": view}, failed, by_flask)).get("/")
    assert seen == [False]


@pytest.mark.parametrize("prefix", ["", "/plots"])
def test_the_server_answers_what_every_visitor_asks_without_flask(prefix):
    app = create_app(Sidecar({}), prefix)
    inside = []
    app.before_request(lambda: inside.append(request.path))
    client = app.test_client()
    assert client.get(f"{prefix}/healthz").text == "ok\n"
    assert inside == []
    assert client.get(f"{prefix}/healthz/").text == "ok\n"
    assert inside == [f"{prefix}/healthz/"]
