"""An auth module, and what its users do."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from syncviz.server.cookies import Cookies
from syncviz.util.token import generate_secret_key

from .client import Answer, _opener, connected

SECRET = generate_secret_key()

MODULE = """
from flask import redirect, render_template_string, request
from flask.views import MethodView
from syncviz.server.visit import current_visit

login_url = "/login"
logout_url = "/logout"

def get_user(handler):
    if handler.request.headers.get("X-Bug"):
        raise ValueError("a defect")
    user = handler.get_secure_cookie("user")
    return user.decode() if user else None

class LoginHandler(MethodView):
    def get(self):
        return render_template_string(
            "<form method='post'>{{ xsrf_form_html() }}<input name='name'></form>{{ next }}",
            next=current_visit().next_url,
        )

    def post(self):
        visit = current_visit()
        if request.form["password"] != "secret":
            return "wrong password", 403
        visit.set_secure_cookie("user", request.form["name"], expires_days=1)
        return redirect(visit.next_url)

class LogoutHandler(MethodView):
    def get(self):
        return "really?"

    def post(self):
        current_visit().clear_cookie("user")
        return "bye"
"""


def cookie_of(user: str) -> str:
    """The cookie that the module gives to a user."""
    return f"user={Cookies(SECRET).sign('user', user, 1)}"


def opened(server: Any, token: str, cookie: str, path: str = "/app/ws") -> Any:
    """A connection to the session of that token."""
    return connected(server.url + path, token, additional_headers={"Cookie": cookie})


def refused(server: Any, token: str, path: str = "/app/ws", **headers: str) -> int:
    """The status that a WebSocket is refused with."""
    with pytest.raises(InvalidStatus) as caught:
        with connected(server.url + path, token, additional_headers=headers):
            pass
    status: int = caught.value.response.status_code
    return status


def log_in(server: Any, password: str = "secret", path: str = "/login") -> Answer:
    return post(server, path, f"name=ada&password={password}")


def post(server: Any, path: str, body: str = "", **headers: str) -> Answer:
    headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
    asked = urllib.request.Request(server.url + path, body.encode(), headers, method="POST")
    try:
        with _opener.open(asked, timeout=20) as response:
            return Answer(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.headers, error.read())


def close_code(client: Any) -> int:
    try:
        while True:
            client.ws.recv(timeout=10)
    except ConnectionClosed as error:
        assert error.rcvd is not None
        return error.rcvd.code
