"""autoload.js draws in the place of its element, loads BokehJS once and in order, and says what failed."""

import json

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from syncviz.embed.autoload import autoload_js
from syncviz.embed.bundle import Bundle
from syncviz.errors import SettingError

CORE, GL, WIDGETS = (
    "/static/js/bokeh.min.js?v=1",
    "/static/js/bokeh-gl.min.js?v=2",
    "/static/js/bokeh-widgets.min.js",
)
BUNDLE = Bundle(((CORE, None), (GL, None)))
PLACE = [{"tag": "script", "id": "p1", "nonce": "n0"}]


def script(element_id="p1", bundle=BUNDLE, **changes):
    return autoload_js(**{"element_id": element_id, "token": "t.o.k", "bundle": bundle, **changes})


@pytest.fixture(scope="session")
def files(fake_bokeh):
    return {CORE: fake_bokeh, GL: "", WIDGETS: ""}


def test_it_draws_where_its_element_stands(in_page, files):
    elements = [{"tag": "p", "id": "a"}, *PLACE, {"tag": "p", "id": "b"}]
    done = in_page(script(app_path="/app", absolute_url="http://h/app"), elements=elements, files=files)
    assert done["console"] == []
    assert done["body"] == [{"p#a": []}, {"div#p1": []}, {"p#b": []}]
    assert done["loaded"] == [CORE, GL]
    assert [one["nonce"] for one in done["scripts"]] == ["n0", "n0"]
    assert done["embeds"] == [
        [{}, [{"token": "t.o.k", "elementid": "p1", "use_for_title": False}], "/app", "http://h/app"]
    ]
    assert done["levels"] == ["info"]


def test_another_element_is_kept(in_page, files):
    done = in_page(script(), elements=[{"tag": "section", "id": "p1"}], files=files)
    assert done["body"] == [{"section#p1": []}]
    assert len(done["embeds"]) == 1


def test_several_plots_load_bokehjs_once(in_page, files):
    elements = [{"tag": "script", "id": name} for name in ("p1", "p2", "p3")]
    more = Bundle((*BUNDLE.scripts, (WIDGETS, None)))
    done = in_page(script("p1"), script("p2"), script("p3", more), elements=elements, files=files)
    assert done["loaded"] == [CORE, GL, WIDGETS]
    assert sorted(embed[1][0]["elementid"] for embed in done["embeds"]) == ["p1", "p2", "p3"]
    assert done["console"] == []


def test_two_addresses_of_the_same_bundle_are_one(in_page, files):
    elements = [{"tag": "script", "id": name} for name in ("p1", "p2")]
    cdn = Bundle((("https://cdn.bokeh.org/bokeh/release/bokeh-3.9.2.min.js", "hash"),))
    done = in_page(script("p1"), script("p2", cdn), elements=elements, files=files)
    assert done["loaded"] == [CORE, GL]
    assert len(done["embeds"]) == 2


@pytest.mark.parametrize("ready_state", ["complete", "interactive"])
def test_scripts_of_the_page_are_not_loaded_again(in_page, files, fake_bokeh, ready_state):
    own = [{"tag": "script", "id": "", "src": "https://h/bokeh-3.9.2.min.js", "inside": "head"}]
    done = in_page(script(), elements=[*own, *PLACE], files=files, readyState=ready_state, before=fake_bokeh)
    assert done["loaded"] == [GL]
    assert len(done["embeds"]) == 1


def test_a_page_that_loads_bokehjs_itself(in_page, fake_bokeh):
    done = in_page(script(bundle=None), elements=PLACE, late=fake_bokeh)
    assert done["loaded"] == []
    assert len(done["embeds"]) == 1


def test_integrity(in_page, files):
    done = in_page(script(bundle=Bundle(((CORE, "aGFzaA=="),))), elements=PLACE, files=files)
    assert (done["scripts"][0]["integrity"], done["scripts"][0]["cors"]) == ("sha384-aGFzaA==", "anonymous")


def test_a_script_that_cannot_be_loaded_is_tried_again_by_the_next_plot(in_page, fake_bokeh):
    retry = f"setTimeout(() => setTimeout(() => setTimeout(() => {{ {script('p2')} }})))"
    elements = [*PLACE, {"tag": "script", "id": "p2"}]
    done = in_page(script(), retry, elements=elements, files={CORE: fake_bokeh})
    message = "This plot could not be loaded: the script bokeh-gl cannot be loaded."
    assert done["body"] == [{"div#p1": [{"div": message}]}, {"div#p2": [{"div": message}]}]
    assert [one["src"] for one in done["scripts"]] == [CORE, GL, GL]
    assert f"syncviz: could not load {GL}" in done["console"]
    assert done["embeds"] == []


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (
            "window.Bokeh.embed.embed_items = () => Promise.resolve([]);",
            "its server did not open the session",
        ),
        ("window.Bokeh.embed.embed_items = () => Promise.reject(new Error('odd'));", "odd"),
        ("window.Bokeh.embed.embed_items = () => { throw new Error('odder'); };", "odder"),
        ("window.Bokeh = undefined;", "BokehJS is missing on this page"),
    ],
)
def test_failures_are_shown_in_its_place(in_page, files, spoil, reason):
    done = in_page(script(), elements=PLACE, files={**files, GL: spoil})
    assert done["body"] == [{"div#p1": [{"div": f"This plot could not be loaded: {reason}."}]}]
    assert done["console"] == [f"syncviz: {reason}"]


def test_without_its_element(in_page, files):
    done = in_page(script("gone"), files=files)
    assert done["console"] == ["syncviz: there is no element gone on this page"]
    assert done["loaded"] == []
    done = in_page(script(), elements=[{"tag": "script", "id": "p1", "inside": "head"}], files=files)
    assert done["console"] == ["syncviz: the script of a plot must stand inside <body>"]


def test_inline_sources_are_refused():
    with pytest.raises(SettingError, match="mode 'server' or 'cdn'"):
        script(bundle=Bundle((), ("source",)))


@given(element=st.text(), token=st.text(), path=st.text(), url=st.text())
@hypothesis_settings(max_examples=100, deadline=None)
def test_nothing_breaks_out(element, token, path, url):
    text = script(element, token=token, app_path=path, absolute_url=url)
    config = json.loads(text[text.rindex("})({") + 3 : text.rindex(");")])
    assert text.isascii()
    assert "</" not in text[text.rindex("})({") :]
    assert (config["element"], config["items"][0]["token"]) == (element, token)
    assert (config["app_path"], config["absolute_url"]) == (path, url)


def test_it_is_the_same_code_each_time():
    one, two = script("a1"), script("a2")
    assert one.replace("a1", "a2") == two
