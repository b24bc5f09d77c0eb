"""A site with a proxy, for whatever WSGI server is to serve it: ``python wsgi_site.py SERVER PORT``, or an import."""

from __future__ import annotations

import os
import sys

from flask import Flask, render_template, render_template_string, session

from syncviz.client import pull_session
from syncviz.embed import server_session
from syncviz_flask import SyncViz

app = Flask(__name__)
app.secret_key = "cookies"
app.config.from_prefixed_env()
app.config["SYNCVIZ_USER"] = lambda: session.get("user")
viz = SyncViz(app)


@app.route("/")
def index():
    return render_template_string("<!DOCTYPE html><body>{{ syncviz_document('/app') }}</body>")


@app.route("/pulled")
def pulled():
    with viz.pull_session("/app") as pulled:
        pulled.document.roots[0].value = 40
        pulled.document.title = "pulled"
        return render_template_string("<!DOCTYPE html><body>{{ syncviz_session(s) }}</body>", s=pulled)


@app.route("/sliders")
def sliders():
    """The endpoint of Bokeh's manual, after changing one word in the imports."""
    url = os.environ["SLIDERS_URL"]
    with pull_session(url=url) as session:
        session.document.roots[0].children[1].title.text = "Special sliders for a specific user"
        script = server_session(session_id=session.id, url=url)
        return render_template("embed.html", script=script, template="Flask")


@app.route("/sliders-by-the-proxy")
def sliders_by_the_proxy():
    with viz.pull_session("/sliders") as session:
        session.document.roots[0].children[1].title.text = "Special sliders for a specific user"
        return render_template("embed.html", script=viz.server_session(session), template="Flask")


@app.route("/login/<name>")
def login(name):
    session["user"] = name
    return name


@app.route("/logout")
def logout():
    viz.close_sessions(session.pop("user"))
    return "bye"


@app.route("/descriptors")
def descriptors():
    return str(len(os.listdir("/proc/self/fd")))


def main(server, port):
    if server == "werkzeug":
        app.run("127.0.0.1", port, threaded=True)
    elif server == "waitress":
        import waitress

        waitress.serve(app, host="127.0.0.1", port=port)
    elif server.startswith("pywsgi"):
        if server == "pywsgi-patched":
            from gevent import monkey

            monkey.patch_all()
        from gevent.pywsgi import WSGIServer

        WSGIServer(("127.0.0.1", port), app, log=None).serve_forever()
    else:
        raise SystemExit(f"no server {server!r}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
