"""The memory backend fulfils the contract."""

import pytest

from syncviz.sync.backend import Backend
from syncviz.sync.memory import MemoryBackend

from .backend_conformance import BackendConformance


class TestMemoryBackend(BackendConformance):
    @pytest.fixture
    def backend(self):
        backend: Backend = MemoryBackend()
        yield backend
        backend.close()

    def test_nothing_is_kept_of_discarded_sessions(self, backend):
        for number in range(100):
            backend.discard(self.claim(backend, session=str(number)))
        assert backend._sessions == {}
