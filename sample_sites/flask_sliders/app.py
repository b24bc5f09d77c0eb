"""A Flask site with a live plot that is customised for each visitor. Start it with ``python app.py``."""

import os

from flask import Flask, render_template, request
from sliders import sliders

from syncviz_flask import SyncViz

PORT = int(os.environ.get("PORT", "8000"))

app = Flask(__name__)
app.config.from_prefixed_env()  # FLASK_SYNCVIZ_URL and the like
app.config["SYNCVIZ_ORIGINS"] = [f"http://localhost:{PORT}", f"http://127.0.0.1:{PORT}"]

viz = SyncViz(app)
viz.app("/sliders")(sliders)


@app.route("/")
def index():
    name = request.args.get("name", "").strip()[:80] or "stranger"
    with viz.pull_session("/sliders") as session:
        # This visitor's own session: everybody else's is as it was.
        inputs, plot = session.document.roots[0].children
        plot.title.text = inputs.children[0].value = f"A sine wave for {name}"
        return render_template("index.html", name=name, plot=viz.server_session(session))


if __name__ == "__main__":
    with app.app_context():
        print(f"The sidecar runs at {viz.start()}")
    print(f"The site is at http://localhost:{PORT}/?name=Ada")
    try:
        app.run(port=PORT, threaded=True)
    finally:
        with app.app_context():
            viz.stop()
