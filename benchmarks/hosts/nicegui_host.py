"""The sliders application on NiceGUI, on its own server (uvicorn): ``nicegui_host.py PORT``."""

import importlib
import sys
from typing import Any

import numpy as np

nicegui = importlib.import_module("nicegui")
ui = nicegui.ui
x = np.linspace(0, 4 * np.pi, 200)


def up() -> str:
    return "ok"


def page() -> None:
    line = {"type": "scatter", "mode": "lines", "x": x.tolist(), "y": np.sin(x).tolist(), "opacity": 0.6}
    axes = {"xaxis": {"range": (0, 4 * np.pi)}, "yaxis": {"range": (-2.5, 2.5)}}
    layout: dict[str, Any] = {"title": {"text": "my sine wave"}, "width": 400, "height": 400, **axes}
    title = ui.input("title", value="my sine wave")
    offset = ui.slider(value=0.0, min=-5.0, max=5.0, step=0.1)
    amplitude = ui.slider(value=1.0, min=-5.0, max=5.0, step=0.1)
    phase = ui.slider(value=0.0, min=0.0, max=2 * np.pi, step=0.01)
    frequency = ui.slider(value=1.0, min=0.1, max=5.1, step=0.1).props("aria-label=frequency")
    plot = ui.plotly({"data": [line], "layout": layout})

    def update_title() -> None:
        layout["title"]["text"] = title.value
        plot.update()

    def update_data() -> None:
        line["y"] = (amplitude.value * np.sin(frequency.value * x + phase.value) + offset.value).tolist()
        plot.update()

    title.on_value_change(update_title)
    for slider in (offset, amplitude, phase, frequency):
        slider.on_value_change(update_data)


nicegui.app.get("/up")(up)
ui.page("/sliders_app")(page)
ui.run(
    host="127.0.0.1", port=int(sys.argv[1]), title="Sliders", reload=False, show=False, show_welcome_message=False
)  # fmt: skip
