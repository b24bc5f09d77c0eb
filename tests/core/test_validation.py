"""Findings in documents: kinds, checks of a program's own, what is logged and what is raised."""

import importlib
import logging

import pytest
from bokeh.core import validation as theirs

from syncviz import models
from syncviz.application import Application
from syncviz.application.handlers import FunctionHandler
from syncviz.core import validation as ours
from syncviz.core.validation.issue import Error, Warning
from syncviz.document import Document
from syncviz.embed import file_html
from syncviz.errors import HandlerError, LocalError
from syncviz.models.factory import factory
from syncviz.plotting import figure


class Gauge(models.Range1d):
    @ours.error("UPSIDE_DOWN")
    def _check_limits(self):
        return f"{self.start} is not below {self.end}" if self.start > self.end else None

    @ours.warning(1002)
    def _check_content(self):
        return "flat" if self.start == self.end else None

    def _check_nothing(self):
        raise AssertionError("this one is not marked")


@pytest.mark.parametrize("kind", ["errors", "warnings"])
def test_codes_and_names_are_bokeh_s(kind):
    mine = importlib.import_module(f"syncviz.core.validation.{kind}")
    bokeh = importlib.import_module(f"bokeh.core.validation.{kind}")
    expected = {name: issue.code for name, issue in vars(bokeh).items() if name.isupper()}
    assert {name: getattr(mine, name).code for name in mine.__all__} == expected
    for name in mine.__all__:
        issue = getattr(mine, name)
        assert issue.name == name
        assert type(issue).get_by_code(issue.code) is type(issue).get_by_name(name) is issue


def test_the_door_has_bokeh_s_names():
    assert set(ours.__all__) == set(theirs.__all__)
    assert len(Error.all()) > len(Warning.all()) > 5
    for missing in (lambda: Error.get_by_code(1), lambda: Warning.get_by_name("NO_SUCH")):
        with pytest.raises(KeyError):
            missing()


def test_what_is_wrong_is_found_and_nothing_is_changed():
    plot, row = figure(), models.Row()
    before = [dict(plot._values), dict(row._values)]
    issues = ours.check_integrity([plot, row, models.Button()])
    assert [(one.code, one.name) for one in issues.warning] == [(1000, "MISSING_RENDERERS"), (1002, "EMPTY_LAYOUT")]
    assert issues.error == []
    assert issues.warning[1].extra == repr(row)
    assert [dict(plot._values), dict(row._values)] == before


def test_required_values():
    issues = ours.check_integrity([models.GlyphRenderer(), models.Slider(start=0, end=1)])
    assert {(one.code, one.extra.partition(": ")[2]) for one in issues.error} == {
        (code, f"the required property {name!r} has no value")
        for code, name in ((1003, "data_source"), (1002, "glyph"), (9999, "value"))
    }


def test_no_check_fails_for_what_another_model_lacks():
    glyph = models.GlyphRenderer(glyph=models.Scatter())
    graph = models.GraphRenderer(node_renderer=glyph, layout_provider=models.StaticLayoutProvider())
    assert [one.code for one in ours.check_integrity([graph, glyph]).error] == [1003]


def test_no_class_has_a_check_that_fails():
    for name in factory.names():
        try:
            model = factory.get(name)()
        except (TypeError, ValueError):
            continue  # it needs arguments
        ours.check_integrity([model])


def test_checks_of_a_program_s_own():
    issues = ours.check_integrity([Gauge(start=2), Gauge(start=1), Gauge()])
    assert [(one.code, one.name, one.extra) for one in issues.error] == [(9999, "EXT:UPSIDE_DOWN", "2 is not below 1")]
    assert [(one.code, one.name, one.extra) for one in issues.warning] == [(1002, "EMPTY_LAYOUT", "flat")]


def test_marks_that_cannot_be():
    with pytest.raises(ValueError, match="no error with the code 77"):
        ours.error(77)
    with pytest.raises(LocalError, match="begins with '_check'"):
        ours.warning("NAME")(lambda self: None)


def test_findings_are_logged_warnings_first_by_code(caplog):
    ours.process_validation_issues(ours.check_integrity([Gauge(start=2), Gauge(start=1), figure(), models.RangeTool()]))
    assert [(record.levelno, record.message.partition(":")[0]) for record in caplog.records] == [
        (logging.WARNING, "W-1000 (MISSING_RENDERERS)"), (logging.WARNING, "W-1002 (EMPTY_LAYOUT)"),
        (logging.ERROR, "E-1018 (NO_RANGE_TOOL_RANGES)"), (logging.ERROR, "E-9999 (EXT"),
    ]  # fmt: skip
    assert caplog.records[0].name == "syncviz.core.validation.check"


def test_silencing(caplog):
    empty = [models.Row()]
    with ours.silenced(ours.warnings.EMPTY_LAYOUT):
        assert ours.is_silenced(ours.warnings.EMPTY_LAYOUT)
        ours.process_validation_issues(ours.check_integrity(empty))
    assert caplog.records == []
    assert ours.silence(ours.warnings.EMPTY_LAYOUT) == {ours.warnings.EMPTY_LAYOUT}
    assert ours.silence(ours.warnings.EMPTY_LAYOUT, False) == set()
    ours.process_validation_issues(ours.check_integrity(empty))
    assert len(caplog.records) == 1
    with pytest.raises(ValueError, match="can be silenced"):
        ours.silence(ours.errors.BAD_COLUMN_NAME)


@pytest.mark.parametrize(
    ("level", "raised"), [("none", ""), ("errors", "E-1018 "), ("all", "E-1018 .*W-1000 ")]
)
def test_the_setting_says_what_is_raised(level, raised, monkeypatch):
    monkeypatch.setenv("SYNCVIZ_VALIDATION_LEVEL", level)
    warnings_only = ours.check_integrity([figure()])
    both = ours.check_integrity([figure(), models.RangeTool()])
    if raised:
        with pytest.raises(RuntimeError, match=raised):
            ours.process_validation_issues(both)
    else:
        ours.process_validation_issues(both)
    if level == "all":
        with pytest.raises(RuntimeError, match="W-1000"):
            ours.process_validation_issues(warnings_only)
        with ours.silenced(ours.warnings.MISSING_RENDERERS):
            ours.process_validation_issues(warnings_only)
    else:
        ours.process_validation_issues(warnings_only)


def filled(document):
    document.add_root(figure(name="empty"))


def test_a_document_is_looked_at_when_its_application_has_filled_it(caplog, monkeypatch):
    application = Application(FunctionHandler(filled))
    document = application.create_document()
    [record] = caplog.records
    assert record.message == (
        "W-1000 (MISSING_RENDERERS): the plot has no renderers and will be empty: " + repr(document.roots[0])
    )
    monkeypatch.setenv("SYNCVIZ_VALIDATE_DOC", "no")
    application.create_document()
    assert len(caplog.records) == 1


def test_a_session_does_not_begin_with_a_document_that_must_not_be(monkeypatch):
    monkeypatch.setenv("SYNCVIZ_VALIDATION_LEVEL", "all")
    with pytest.raises(HandlerError, match="W-1000"):
        Application(FunctionHandler(filled)).create_document()


def test_nor_where_a_check_of_the_program_s_own_fails():
    class Broken(models.Div):
        @ours.error("BROKEN")
        def _check_text(self):
            raise ZeroDivisionError("in the check")

    application = Application(FunctionHandler(lambda document: document.add_root(Broken())))
    with pytest.raises(HandlerError, match="in the check"):
        application.create_document()


def test_and_when_it_is_written_into_a_page(caplog):
    file_html(figure(), title="page")
    assert [record.message.partition(":")[0] for record in caplog.records] == ["W-1000 (MISSING_RENDERERS)"]


def test_a_document_says_what_is_wrong_with_it(caplog):
    document = Document()
    document.add_root(models.Row())
    assert document.validate() == [f"the layout has no children: {document.roots[0]!r}"]
    assert len(caplog.records) == 1
