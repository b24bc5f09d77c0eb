"""Warnings have Bokeh's categories and point at the program's own line."""

from __future__ import annotations

import warnings

import bokeh.util.warnings
import pytest

import syncviz.util.warnings as ours


def test_the_names_of_bokeh():
    assert set(ours.__all__) == set(bokeh.util.warnings.__all__)
    assert issubclass(ours.BokehUserWarning, UserWarning)
    assert issubclass(ours.BokehDeprecationWarning, DeprecationWarning)


def test_a_warning_is_shown_at_the_line_of_the_program():
    with pytest.warns(ours.BokehUserWarning, match="careful") as caught:
        ours.warn("careful")
    assert caught[0].filename == __file__
    with pytest.warns(ours.BokehDeprecationWarning) as caught:
        ours.warn("old", ours.BokehDeprecationWarning)
    assert caught[0].filename == __file__


def test_a_stack_level_of_ones_own():
    def outer():
        ours.warn("careful", UserWarning, stacklevel=3)

    with pytest.warns(UserWarning) as caught:
        outer()
    assert caught[0].lineno == outer.__code__.co_firstlineno + 4


def test_filters_for_bokeh_users_go_on_working():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore", ours.BokehUserWarning)
        ours.warn("careful")
    assert not caught
