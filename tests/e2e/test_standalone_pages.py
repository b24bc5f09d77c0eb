"""Pages without a server, opened from files in a real browser: everything is drawn, and the console says nothing."""

import pytest

from syncviz.embed import autoload_static, components, file_html, json_item
from syncviz.models import ColumnDataSource, CustomJS, DataTable, Div, Slider, TableColumn
from syncviz.plotting import figure
from syncviz.resources import INLINE
from syncviz.util.html import script_json

pytestmark = pytest.mark.e2e

NASTY = "</script><!-- <b>'\"\\ &amp; Grüße"


def plot(title=NASTY):
    made = figure(title=title, width=300, height=200, name="plot", background_fill_color="#102030")
    made.line([1, 2, 3], [4, 6, 5])
    return made


def whole_page(directory):
    slider = Slider(start=0, end=9, value=1, title=NASTY, name="slider")
    div = Div(text=NASTY, name="div")
    slider.js_on_change("value", CustomJS(args={"div": div}, code="div.text = `${this.value}`"))
    table = DataTable(source=ColumnDataSource({"x": [1, 2]}), columns=[TableColumn(field="x")], reorderable=False)
    return file_html([plot(), plot("$$x^2$$"), slider, div, table], INLINE, NASTY)


def components_before_bokehjs(directory):
    script, divs = components({"a": plot(), "b": plot()}, theme="dark_minimal")
    return f"<html><body>{script}{divs['a']}<hr>{divs['b']}{INLINE.render()}</body></html>"


def components_after_bokehjs(directory):
    (one, a), (two, b) = components(plot()), components(Div(text=NASTY))
    return f"<html><head>{INLINE.render()}</head><body>{a}{b}{one}{two}</body></html>"


def static_script(directory):
    script, tag = autoload_static(plot(), INLINE, "plot.js")
    (directory / "plot.js").write_text(script, "utf-8")
    return f"<html><body><main>before{tag}after</main></body></html>"


def item_from_json(directory):
    item = script_json(json_item(plot(), "here"))
    return (
        f"<html><head>{INLINE.render()}</head><body><div id=here></div>"
        f"<script>Bokeh.embed.embed_item({item})</script></body></html>"
    )


@pytest.mark.parametrize(
    "make", [whole_page, components_before_bokehjs, components_after_bokehjs, static_script, item_from_json]
)
def test_it_is_drawn(make, tmp_path, new_visitor):
    file = tmp_path / "a page.html"
    file.write_text(make(tmp_path).replace("<html>", "<!DOCTYPE html><html><meta charset=utf-8>", 1), "utf-8")
    visitor = new_visitor().open(file.as_uri())
    visitor.wait_for("() => Bokeh.documents.every((one) => one.is_idle)")
    found = visitor.evaluate(
        "Bokeh.index.roots.filter((it) => it.model.type === 'Figure')"
        ".map((it) => [it.model.title.text, it.el.clientWidth, it.canvas_view.el.clientHeight])"
    )
    assert found[0] == [NASTY, 300, 200]
    assert visitor.complaints == []


def test_a_page_works_without_its_program(tmp_path, new_visitor):
    file = tmp_path / "page.html"
    file.write_text(whole_page(tmp_path), "utf-8")
    visitor = new_visitor().open(file.as_uri())
    assert visitor.evaluate("document.title") == NASTY
    assert visitor.model("div", "it.text") == NASTY
    visitor.press("Grüße", "ArrowRight", 3)
    visitor.wait_for("() => Bokeh.documents[0].get_model_by_name('div').text === '4'")
    assert visitor.complaints == []


def test_where_bokehjs_is_missing_the_page_says_so(tmp_path, new_visitor):
    script, div = components(plot())
    file = tmp_path / "page.html"
    file.write_text(f"<html><body>{div}{script}</body></html>")
    visitor = new_visitor()
    visitor.page.goto(file.as_uri())
    visitor.page.get_by_role("alert").wait_for(timeout=30_000)
    assert "BokehJS is missing" in visitor.page.get_by_role("alert").inner_text()
