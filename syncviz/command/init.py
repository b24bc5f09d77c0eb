"""``syncviz init``: the directory of a new application."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from ..application.files import application_path
from ..errors import SettingError

__all__ = ["add_arguments", "run"]

_FILES: Final = {
    "main.py": '''"""What every visitor gets: this runs once for each session."""

from syncviz.io import curdoc
from syncviz.layouts import column
from syncviz.models import ColumnDataSource, Slider
from syncviz.plotting import figure

source = ColumnDataSource(data={"x": list(range(11)), "y": list(range(11))})
plot = figure(height=300, sizing_mode="stretch_width")
plot.line("x", "y", source=source, line_width=2)
power = Slider(title="power", start=0.5, end=3, step=0.1, value=1)


def draw(attr, old, new):
    """A callback: it runs here, on the server."""
    source.data = {"x": list(range(11)), "y": [x**new for x in range(11)]}


power.on_change("value", draw)
curdoc().add_root(column(power, plot, name="contents", sizing_mode="stretch_width"))
curdoc().title = "@NAME@"
''',
    "app_hooks.py": '''"""Called when the server and its sessions begin and end. Keep what you need, delete the rest."""


def on_server_loaded(server_context):
    """Once, before the first visitor: load what all sessions share."""


def on_session_created(session_context):
    """For each visitor, before main.py runs."""


def on_session_destroyed(session_context):
    """When a visitor has left."""
''',
    "theme.yaml": """# Defaults of models in this application.
attrs:
  Title:
    text_font_size: "14px"
""",
    "templates/index.html": """{% extends base %}
{% block postamble %}
<link rel="stylesheet" href="@NAME@/static/style.css">
{% endblock %}
{% block contents %}
<h1>{{ title }}</h1>
{{ embed(roots.contents) }}
{% endblock %}
""",
    "static/style.css": "body { max-width: 60rem; margin: 2rem auto; font-family: sans-serif; }\n",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("directory", metavar="DIRECTORY", help="to be made; its name is the application's")
    parser.epilog = "then:  syncviz serve --dev --show DIRECTORY"


def run(args: argparse.Namespace) -> int:
    """Make the files. Raises `SettingError` where something is in the way."""
    directory = Path(args.directory)
    name = directory.resolve().name
    application_path(f"/{name}")
    if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
        raise SettingError(f"{args.directory!r} is there already; choose another name, or an empty directory")
    try:
        for path, text in _FILES.items():
            file = directory / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.replace("@NAME@", name), encoding="utf-8")
            print(file)
    except OSError as error:
        raise SettingError(f"cannot write {error.filename!r}: {error.strerror}") from error
    return 0
