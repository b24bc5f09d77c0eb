"""Which part of a refused value is named."""

from __future__ import annotations

import pytest

from syncviz import models
from syncviz.core.faults import fault_in
from syncviz.core.kinds import KindCompiler

compile_kind = KindCompiler({"red": "#ff0000"}).compile

NUMBERS = ("List", "Float")
STRUCT = ("Struct", (("shift", "Bool"), ("size", ("Opt", "Int"))))


@pytest.mark.parametrize(
    ("kind", "value", "clause"),
    [
        (NUMBERS, [1, "a", "b"], "; item [1] is 'a' of type str"),
        (("Nullable", NUMBERS), (1, None), "; item [1] is None of type NoneType"),
        (("Arrayable", "Int"), [1, 1.5], "; item [1] is 1.5 of type float"),
        (("NonEmptyList", "Str"), ["a", 5], "; item [1] is 5 of type int"),
        (("Set", "Str"), {1}, "; a member is 1 of type int"),
        (("List", "Color"), ["red", "rad"], "; item [1] is 'rad' of type str, did you mean 'red'?"),
        (("Dict", "Int"), {"a": 1, "b": "x"}, "; under the key 'b' is 'x' of type str"),
        (("Dict", "Int"), {"a": 1, 2: 3}, "; one key is 2 of type int"),
        (STRUCT, {"shft": True}, "; there is no key 'shft', did you mean 'shift'?"),
        (STRUCT, {"shift": 3}, "; under the key 'shift' is 3 of type int"),
        (("List", ("Ref", "Slider")), [models.Slider], "; item [0] is the class Slider, not an object: Slider(…)"),
        (("List", ("Ref", "Slider")), models.Slider, "; that is the class, not an object: Slider(…)"),
        (("Ref", "Slider"), models.Slider, "; that is the class, not an object: Slider(…)"),
        (("List", ("Ref", "Widget")), models.Slider(), "; put it in a list: […]"),
        (("List", ("Ref", "Plot")), models.Slider(), ""),
        # Of several forms the one that goes on being right for longest is meant.
        (("Or", ("List", "Int"), ("List", "Str")), ["a", "b", 3], "; item [2] is 3 of type int"),
        (("Or", "Int", NUMBERS, ("Dict", "Int")), {"a": "x"}, "; under the key 'a' is 'x' of type str"),
        (NUMBERS, 5, ""),
        ("Float", "a", ""),
    ],
)
def test_the_wrong_part_is_named(kind, value, clause):
    assert fault_in(value, compile_kind(kind).inside) == clause


def test_long_parts_are_cut():
    clause = fault_in(["x" * 1000], compile_kind(NUMBERS).inside)
    assert len(clause) < 100
