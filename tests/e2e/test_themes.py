"""A theme that is set in the middle of a session, as a real browser shows it."""

import sys

import pytest
from e2e_support import ROOT, free_port, running

pytestmark = pytest.mark.e2e

SEEN = "[it.background_fill_color, it.title.text_color, it.below[0].axis_label_text_color]"
PLAIN, DARK = ["#ffffff", "#444444", "#444444"], ["#20262B", "#E0E0E0", "#E0E0E0"]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    url = f"http://localhost:{(port := free_port())}"
    program = tmp_path_factory.mktemp("programs") / "themes.py"
    program.write_text((ROOT / "tests/e2e/programs/themes.py").read_text().replace("bokeh", "syncviz"))
    with running([sys.executable, "-m", "syncviz", "serve", str(program), "--port", str(port)], f"{url}/healthz"):
        yield f"{url}/themes"


def test_themed_values_reach_open_pages(site, new_visitor):
    visitor, other = new_visitor().open(site), new_visitor().open(site)

    def press(label):
        visitor.page.get_by_role("button", name=label).click()

    def shows(name, values):
        visitor.page.wait_for_function(
            "([name, values]) => { const it = Bokeh.documents[0].get_model_by_name(name);"
            f" return it && JSON.stringify({SEEN}) === JSON.stringify(values) }}",
            arg=[name, values], timeout=20_000,
        )  # fmt: skip

    shows("first", PLAIN)
    press("theme")
    shows("first", DARK)
    press("more")
    shows("second", DARK)
    press("theme")
    shows("first", PLAIN)
    shows("second", PLAIN)
    press("theme")
    shows("first", ["#1b1e23", "lightgrey", "lightgrey"])
    assert visitor.complaints == []
    # Each session has a document of its own, with a theme of its own.
    assert other.model("first", SEEN) == PLAIN
