"""The row for documents of any size: what each of their costs becomes with ten and a hundred times as many models."""

from __future__ import annotations

import math

from benchmarks.kinds import names_of
from benchmarks.peers import Peer
from benchmarks.rows.base import DEEP, Budget, Meter, Metric, Row, Sample, Scale
from benchmarks.rows.document import in_process
from benchmarks.visits import run_moves

__all__ = ["GROWTH", "exponent"]

_APP = "growth_app"
_OPENS = 30
_TRIPS = 300
_WARM_UPS = (3, 50)
_COSTS = {"document": "made and serialised", "open": "session open", "trip": "slider round trip"}


def _growth(peer: Peer, scale: Scale) -> Sample:
    sample: Sample = {}
    models = []
    for units in scale.units:
        variables = {"SYNCVIZ_BENCH_UNITS": str(units)}
        document = in_process(peer, scale, _APP, variables)
        models.append(document["models"])
        sample[f"models_{units}"] = document["models"]
        sample[f"document_{units}"] = document["total"]
        with peer.start(app=_APP, variables=variables) as server:
            for _ in range(_WARM_UPS[0]):
                server.open().close()
            with Meter(server.process) as meter:
                for _ in (budget := Budget(_OPENS, scale.seconds, least=3)):
                    server.open().close()
            sample[f"open_{units}"] = meter.cost(budget.done)["cpu"]
            visit = server.open()
            try:
                run_moves([visit], count=_WARM_UPS[1], seconds=1.0, timeout=server.target.timeout)
                with Meter(server.process) as meter:
                    times = run_moves([visit], count=_TRIPS, seconds=scale.seconds, timeout=server.target.timeout)
                visit.verify()
            finally:
                visit.close()
            sample[f"trip_{units}"] = meter.cost(len(times))["cpu"]
    for cost in _COSTS:
        first, last = sample[f"{cost}_{scale.units[-2]}"], sample[f"{cost}_{scale.units[-1]}"]
        sample[f"{cost}_exponent"] = exponent(models[-2], models[-1], first, last)
    return sample


def exponent(small: float, large: float, cost: float, larger_cost: float) -> float:
    """The power of the size with which a cost grows between two sizes: 1 is linear, 0 none, 2 quadratic."""
    return math.log(larger_cost / cost) / math.log(large / small)


def _metrics() -> list[Metric]:
    found = [Metric(f"models_{units}", f"models, {units} plots", "", compare=False) for units in DEEP.units]
    for cost, label in _COSTS.items():
        found += [Metric(f"{cost}_{units}", f"{label}, {units} plots, CPU", "ms") for units in DEEP.units]
        # a round trip changes one model, however many there are beside it
        aim = 0.15 if cost == "trip" else 1.1
        found.append(Metric(f"{cost}_exponent", f"{label}, power of growth", "", compare=False, aim=aim))
    return found


GROWTH = Row(
    name="growth",
    title="documents of about 30, 300 and 3,000 models",
    metrics=_metrics(),
    in_child=_growth,
    repeats=1,
    peers=names_of(core=True),
    note="The power is that between the two largest documents: 1 is linear, 0 is no growth.",
)
