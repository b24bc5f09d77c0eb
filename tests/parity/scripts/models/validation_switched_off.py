"""Setting values unchecked, and checking them by a rule."""

from bokeh.core.properties import Float, Int, String, validate, without_property_validation
from bokeh.model import Model


class Level(Model):
    height = Float(default=1).asserts(lambda obj, value: value < 100, "too high")
    count = Int(default=0).accepts(String, lambda text: int(text))
    title = String(default="level")


@without_property_validation
def careless(level):
    level.title = "careless"
    return level.title


it = Level()
outcome = [careless(it)]
it.count = "12"
outcome.append(it.count)
for value in (50, 200):
    try:
        it.height = value
        outcome.append(it.height)
    except ValueError:
        outcome.append("refused")
with validate(False):
    it.title = "unchecked"
outcome.append(it.title)
it.title = "again"

result = outcome
