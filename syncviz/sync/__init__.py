"""Sessions and what they need: the sans-I/O end of the engine that the shells drive.

* `syncviz.sync.session`: one document and its peers; `syncviz.sync.peer`, `outbox` and `ledger` are its
  parts;
* `syncviz.sync.hub`: all sessions of a process;
* `syncviz.sync.schedule`: which session callbacks are due;
* `syncviz.sync.backend`: the contract for what outlives a process, with `memory` as its reference;
* `syncviz.sync.limits`: the numbers.
"""

__all__: list[str] = []
