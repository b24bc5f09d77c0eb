"""Scripts run in a small page under Node: the one on the PATH, or the one that playwright brings."""

import importlib.util
import json
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

DOM = Path(__file__).with_name("dom.js")

#: A BokehJS that writes down what it is asked to do; one view for each item, as the real one answers.
BOKEH = """
window.Bokeh = {
  set_log_level(level) { log.levels.push(level); },
  embed: {
    embed_items(...args) { log.embeds.push(args); return Promise.resolve(args[1].map(() => ({}))); },
  },
};
"""


def find_node() -> str:
    """The path of Node; playwright, which the tests need anyway, brings one for machines that have none."""
    found = shutil.which("node")
    if found is None:
        spec = importlib.util.find_spec("playwright")
        assert spec is not None, "these tests need Node: install Debian's nodejs, or pip install playwright"
        found = str(Path(spec.submodule_search_locations[0]) / "driver" / "node")
    return found


@pytest.fixture(scope="session")
def in_page():
    """A function that runs scripts in the page of ``dom.js`` and returns what happened."""

    def run(*scripts, elements=(), files=None, response=None, **others):
        scenario = {"run": scripts, "elements": elements, "files": files or {}, **others}
        if response is not None:
            scenario["response"] = {"status": response[0], "body": response[1]}
        done = subprocess.run(
            [find_node(), str(DOM)],
            input=json.dumps(scenario),
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


class Page(HTMLParser):
    """Elements of a page as a browser's parser finds them: (tag, attributes, text)."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        assert len(dict(attrs)) == len(attrs)
        self.elements.append((tag, dict(attrs), []))

    def handle_data(self, data):
        if self.elements:
            self.elements[-1][2].append(data)

    def find(self, tag):
        return [(attributes, "".join(text)) for name, attributes, text in self.elements if name == tag]


@pytest.fixture(scope="session")
def parse():
    return Page


@pytest.fixture(scope="session")
def fake_bokeh():
    return BOKEH
