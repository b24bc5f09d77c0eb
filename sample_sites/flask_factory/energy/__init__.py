"""The site: ``flask --app energy run``."""

import secrets

from flask import Flask, g

from .live import viz
from .pages import pages
from .users import login_manager, login_required, users


def create_app(**config):
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=secrets.token_hex(),  # for one process; several need one that they share
        SESSION_COOKIE_SAMESITE="Lax",
        SYNCVIZ_PROXY="/viz",
        SYNCVIZ_PROXY_DECORATOR=login_required,
        SYNCVIZ_COMMAND=["-m", "flask", "--app", "energy", "syncviz", "serve"],  # what a managed sidecar is
        SYNCVIZ_CSP_NONCE=nonce,
    )
    app.config.from_prefixed_env()  # FLASK_SECRET_KEY, FLASK_SYNCVIZ_SIDECAR and the like
    app.config.update(config)

    login_manager.init_app(app)
    viz.init_app(app)
    app.register_blueprint(users)
    app.register_blueprint(pages)
    app.after_request(add_policy)
    return app


def nonce():
    """The present response's, for the scripts that its page may have."""
    if "nonce" not in g:
        g.nonce = secrets.token_urlsafe(16)
    return g.nonce


def add_policy(response):
    response.headers["Content-Security-Policy"] = (
        f"default-src 'self'; script-src 'self' 'nonce-{nonce()}'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; frame-ancestors 'none'"
    )
    return response
