"""Numbers that go up, back and forth, for callbacks of animations."""

from itertools import islice

from bokeh.driving import bounce, cosine, count, force, linear, repeat, sine

collected = []


def collect(value):
    collected.append(value)


for driver in (bounce([0, 1, 2]), repeat(["a", "b"]), count(), linear(m=0.5, b=2), linear()):
    driven = driver(collect)
    for _ in range(7):
        driven()
for driver in (cosine(w=0.3), sine(w=0.5, A=2, phi=0.1, offset=1)):
    driven = driver(collect)
    for _ in range(5):
        driven()


def squares():
    number = 0
    while True:
        yield number * number
        number += 1


forced = force(collect, squares())
for _ in range(4):
    forced()

result = [round(value, 12) if isinstance(value, float) else value for value in collected]
result.append(list(islice(squares(), 3)))
