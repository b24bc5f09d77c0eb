"""What BokehJS cannot tell about its models: methods, constructors, defaults, and what a program may write.

``tables`` says which class has which; it, ``coerced`` (what stands in place of the wire's form), ``precise`` (kinds
that BokehJS leaves open) and ``integrity`` (what is looked at in finished documents) are keyed by catalogue class. The
other modules are the mixins.
"""

from __future__ import annotations

from .coerced import COERCIONS
from .families import FAMILIES, FamilyClass, families_of
from .integrity import CHECKS
from .precise import KINDS, TEMPORAL, precise_kind
from .tables import COLUMNS, DEFAULTS, FORMER, FUNCTIONS, MIXINS, POSITIONAL, positional_of

__all__ = [
    "CHECKS",
    "COERCIONS",
    "COLUMNS",
    "DEFAULTS",
    "FAMILIES",
    "FORMER",
    "FUNCTIONS",
    "KINDS",
    "MIXINS",
    "POSITIONAL",
    "TEMPORAL",
    "FamilyClass",
    "families_of",
    "positional_of",
    "precise_kind",
]
