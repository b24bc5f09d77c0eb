"""A Flask site whose plots live in sidecars behind nginx, of which it knows nothing but the address."""

import os
import secrets

from flask import Flask, render_template, request, session

from syncviz.errors import ConnectionFailed
from syncviz_flask import SyncViz

app = Flask(__name__)
app.config.from_prefixed_env()  # FLASK_SECRET_KEY, FLASK_SYNCVIZ_URL, FLASK_SYNCVIZ_SECRET_KEY
# Whose a session is goes into the token of every request, by which nginx finds the session's sidecar.
app.config["SYNCVIZ_USER"] = lambda: session.setdefault("visitor", secrets.token_urlsafe(8))
app.config["SYNCVIZ_TIMEOUT"] = 5

viz = SyncViz(app)


@app.route("/")
def index():
    name = request.args.get("name", "").strip()[:80] or "stranger"
    return render_template("index.html", name=name, plot=plot_for(name))


def plot_for(name):
    def customise(doc):
        doc.select_one({"name": "plot"}).title.text = f"Cars in each minute, for {name}"

    for _ in range(2):  # a sidecar may end in the middle; a new session is another one's
        try:
            return viz.session("/traffic", customise)
        except ConnectionFailed as error:
            app.logger.warning("no session of the sidecars: %s", error)
    return viz.document("/traffic")  # the place of the plot says that it waits, and asks again


if __name__ == "__main__":
    app.run(port=int(os.environ["PORT"]), threaded=True)
