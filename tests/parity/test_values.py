"""Which values properties take: each kind of property is tried with a pool of values on both sides."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from bokeh.core.property.descriptors import AliasPropertyDescriptor

from .both import OURS, THEIRS, common_classes
from .model_deviations import ACCEPTED_HERE, REFUSED_HERE, ValueDeviation
from .pool import GROUPS, POOL


def accepts(prepare: Any, owner: Any, value: Any) -> bool:
    try:
        prepare(owner, value)
    except ValueError:
        return False
    return True


def their_verdict(prop: Any, owner: Any, name: str, value: Any) -> bool | None:
    """None where they stumble: over what a property of theirs was not written for."""
    try:
        prop.prepare_value(owner, name, value)
    except ValueError:
        return False
    except (ArithmeticError, AttributeError, OSError, TypeError):
        return None
    return True


def kinds() -> dict[Any, list[tuple[str, Any, Any]]]:
    """Properties of equal kind on both sides, as (Class.property, our class, their class)."""
    found: dict[Any, list[tuple[str, Any, Any]]] = {}
    for key, ours, theirs in common_classes():
        for name in sorted(ours.properties() & set(theirs.properties())):
            descriptor = theirs.lookup(name)
            prop = ours.property_named(name)
            if prop.readonly or isinstance(descriptor, AliasPropertyDescriptor):
                continue
            kind = (prop.accept, prop.coerce, repr(descriptor.property))
            found.setdefault(kind, []).append((f"{key}.{name}", ours, theirs))
    return found


@pytest.fixture(scope="module")
def differences() -> list[tuple[bool, list[str], str, str]]:
    """(who accepts: us or them, the properties, their kind, the value) of every difference."""
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pool = {label: (make(OURS), make(THEIRS)) for label, make in POOL.items()}
        for (_, _, kind), members in kinds().items():
            place, ours, theirs = members[0]
            name = place.rpartition(".")[2]
            mine, other = ours(), theirs()
            prop, their_prop = ours.property_named(name), theirs.lookup(name).property
            for label, (our_value, their_value) in pool.items():
                we = accepts(prop.prepare, mine, our_value)
                they = their_verdict(their_prop, other, name, their_value)
                if they is not None and we != they:
                    found.append((we, [member[0] for member in members], kind, label))
    return found


def covered(deviation: ValueDeviation, members: list[str], kind: str, label: str) -> bool:
    if not any(label == value or label in GROUPS.get(value, ()) for value in deviation.values):
        return False
    return any(deviation.matches(f"{member}: {kind}") for member in members)


@pytest.mark.parametrize(("we", "table"), [(False, REFUSED_HERE), (True, ACCEPTED_HERE)], ids=["refused", "accepted"])
def test_both_take_the_same_values_but_for_the_table(differences, we, table):
    unexplained: dict[str, list[str]] = {}
    used = set()
    for ours_accepts, members, kind, label in differences:
        if ours_accepts is not we:
            continue
        rows = [row for row in table if covered(row, members, kind, label)]
        used.update(map(id, rows))
        if not rows:
            unexplained.setdefault(f"{members[0]} and {len(members) - 1} more: {kind[:60]}", []).append(label)
    assert unexplained == {}
    # A row may be needed with one version of Bokeh only.
    assert [row for row in table if id(row) not in used and row.minor is None] == []


def test_the_pool_and_the_kinds_are_what_they_should_be():
    assert len(POOL) > 100
    assert len(kinds()) > 350
    labels = {value for row in (*REFUSED_HERE, *ACCEPTED_HERE) for value in row.values}
    assert labels - set(POOL) - set(GROUPS) == set()


def test_a_difference_without_a_row_is_found():
    row = ValueDeviation("Slider.value: Float", ("whole",), "a reason")
    assert covered(row, ["Other.x", "Slider.value"], "Float", "1")
    assert not covered(row, ["Slider.value"], "Float", "None")
    assert not covered(row, ["Slider.start"], "Float", "1")
