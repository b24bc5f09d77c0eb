"""A site for gunicorn: one endpoint without the extension, one with it and a managed sidecar."""

import os

from flask import Flask, render_template_string

from syncviz.client import pull_session
from syncviz.embed import server_session
from syncviz_flask import SyncViz

PAGE = "<h1>{{ template }}</h1>{{ script }}"

app = Flask(__name__)
app.config.from_prefixed_env()
viz = SyncViz(app)
URL = os.environ["SIDECAR_URL"]


@app.route("/plain")
def plain():
    with pull_session(url=URL) as session:
        session.document.roots[0].children[1].title.text = "for you"
        script = server_session(session_id=session.id, url=URL)
        return render_template_string(PAGE, script=script, template="Flask")


@app.route("/extension")
@viz.live("plot")
def extension(doc):
    doc.roots[0].children[1].title.text = "for you"


@app.route("/pid")
def pid():
    return str(os.getpid())
