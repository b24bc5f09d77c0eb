"""The sliders application on Dash; gunicorn with a gevent worker serves ``dash_host:server``.

The figure is a plain dict, which Dash takes as it takes Plotly's (much dearer) objects.
"""

import importlib
from typing import Any

import numpy as np

dash = importlib.import_module("dash")
dcc = dash.dcc

app = dash.Dash(__name__, url_base_pathname="/sliders_app/", title="Sliders", update_title=None)
server = app.server
x = np.linspace(0, 4 * np.pi, 200)


def up() -> str:
    return "ok"


def figure(title: str, offset: float, amplitude: float, phase: float, frequency: float) -> dict[str, Any]:
    y = amplitude * np.sin(frequency * x + phase) + offset
    line = {"type": "scatter", "mode": "lines", "x": x, "y": y, "opacity": 0.6, "line": {"width": 3}}
    axes = {"xaxis": {"range": (0, 4 * np.pi)}, "yaxis": {"range": (-2.5, 2.5)}}
    return {"data": [line], "layout": {"title": {"text": title}, "width": 400, "height": 400, **axes}}


app.layout = dash.html.Div(
    [
        dcc.Input(id="title", value="my sine wave"),
        dcc.Slider(id="offset", value=0.0, min=-5.0, max=5.0, step=0.1),
        dcc.Slider(id="amplitude", value=1.0, min=-5.0, max=5.0, step=0.1),
        dcc.Slider(id="phase", value=0.0, min=0.0, max=2 * np.pi),
        dcc.Slider(id="frequency", value=1.0, min=0.1, max=5.1, step=0.1),
        dcc.Graph(id="graph", figure=figure("my sine wave", 0.0, 1.0, 0.0, 1.0)),
    ]
)
server.route("/up")(up)
names = ("title", "offset", "amplitude", "phase", "frequency")
app.callback(dash.Output("graph", "figure"), [dash.Input(name, "value") for name in names])(figure)
