"""A site with an embedded sidecar behind a proxy, which several processes cannot have."""

from flask import Flask

from syncviz_flask import SyncViz

app = Flask(__name__)
app.config["SYNCVIZ_PROXY"] = "/viz"
viz = SyncViz(app)
viz.app("/empty")(lambda doc: None)
app.add_url_rule("/", "index", lambda: viz.document("empty"))
