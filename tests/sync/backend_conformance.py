"""What every backend must do. Subclass `BackendConformance` and give it a fixture ``backend``."""

import pytest

from syncviz.errors import LeaseLost
from syncviz.sync.backend import Lease


class BackendConformance:
    """The contract of `syncviz.sync.backend` as tests; ``now`` is a number that they make up."""

    NOW = 1_800_000_000.0

    def claim(self, backend, owner="w1", at=0.0, lifetime=30.0, session="s"):
        return backend.claim(session, owner, self.NOW + at, lifetime)

    # Ownership

    def test_first_claim_wins(self, backend):
        lease = self.claim(backend)
        assert (lease.session_id, lease.owner) == ("s", "w1")
        assert lease.expires == pytest.approx(self.NOW + 30, abs=2)
        assert self.claim(backend, "w2", at=1) == lease
        assert backend.owner("s", self.NOW + 1) == lease

    def test_nobody_owns_the_unknown(self, backend):
        assert backend.owner("nothing", self.NOW) is None

    def test_claiming_ones_own_prolongs_it_under_the_same_fence(self, backend):
        first = self.claim(backend)
        again = self.claim(backend, at=20)
        assert again.fence == first.fence
        assert again.expires > first.expires

    def test_a_lease_that_ran_out_is_free_and_the_fence_grows(self, backend):
        first = self.claim(backend, lifetime=10)
        assert backend.owner("s", self.NOW + 10.5) is None
        second = self.claim(backend, "w2", at=10.5)
        assert second.owner == "w2"
        assert second.fence > first.fence

    def test_the_fence_grows_for_the_same_owner_too_after_a_gap(self, backend):
        first = self.claim(backend, lifetime=10)
        assert self.claim(backend, at=11).fence > first.fence

    def test_released_sessions_are_free_at_once(self, backend):
        first = self.claim(backend)
        backend.release(first)
        backend.release(first)
        assert backend.owner("s", self.NOW + 1) is None
        second = self.claim(backend, "w2", at=1)
        assert second.owner == "w2"
        assert second.fence > first.fence

    def test_releasing_a_lost_lease_does_not_hurt_its_new_owner(self, backend):
        first = self.claim(backend, lifetime=10)
        second = self.claim(backend, "w2", at=11)
        backend.release(first)
        assert backend.owner("s", self.NOW + 12) == second

    def test_renewing_prolongs_what_holds_and_tells_what_is_lost(self, backend):
        lost = self.claim(backend, lifetime=10, session="lost")
        kept = self.claim(backend, lifetime=10, session="kept")
        self.claim(backend, "w2", at=11, session="lost")
        renewed = backend.renew([lost, kept], self.NOW + 11, 30.0)
        assert [lease.session_id for lease in renewed] == ["kept"]
        assert renewed[0].fence == kept.fence
        assert backend.owner("kept", self.NOW + 40).owner == "w1"
        assert backend.owner("lost", self.NOW + 12).owner == "w2"

    def test_sessions_do_not_mix(self, backend):
        self.claim(backend, session="a")
        assert self.claim(backend, "w2", session="b").owner == "w2"

    # Snapshots and journals

    def test_nothing_is_stored_of_the_unknown(self, backend):
        assert tuple(backend.load("nothing")) == (None, 0, ())

    def test_the_journal_comes_back_in_order(self, backend):
        lease = self.claim(backend)
        for number in (1, 2, 5):
            backend.append(lease, number, b"r%d" % number)
        stored = backend.load("s")
        assert stored.snapshot is None
        assert [tuple(record) for record in stored.records] == [(1, b"r1"), (2, b"r2"), (5, b"r5")]

    def test_a_snapshot_replaces_the_records_it_covers(self, backend):
        lease = self.claim(backend)
        for number in (1, 2, 3):
            backend.append(lease, number, b"r")
        backend.save(lease, 2, b"\x00snapshot\xff")
        stored = backend.load("s")
        assert (stored.snapshot, stored.number) == (b"\x00snapshot\xff", 2)
        assert [record.number for record in stored.records] == [3]

    @pytest.mark.parametrize("number", [1, 2])
    def test_journal_numbers_grow(self, backend, number):
        lease = self.claim(backend)
        backend.append(lease, 2, b"r")
        with pytest.raises(ValueError, match="grow"):
            backend.append(lease, number, b"r")

    def test_journal_numbers_grow_across_a_snapshot(self, backend):
        lease = self.claim(backend)
        backend.append(lease, 4, b"r")
        backend.save(lease, 4, b"s")
        with pytest.raises(ValueError, match="grow"):
            backend.append(lease, 4, b"r")
        backend.append(lease, 5, b"r")

    def test_the_next_owner_finds_everything(self, backend):
        first = self.claim(backend, lifetime=10)
        backend.save(first, 3, b"snapshot")
        backend.append(first, 4, b"r4")
        second = self.claim(backend, "w2", at=11)
        stored = backend.load("s")
        assert (stored.snapshot, [record.number for record in stored.records]) == (b"snapshot", [4])
        backend.append(second, 5, b"r5")

    @pytest.mark.parametrize(
        "write",
        [
            lambda backend, lease: backend.save(lease, 9, b"late"),
            lambda backend, lease: backend.append(lease, 9, b"late"),
            lambda backend, lease: backend.discard(lease),
        ],
        ids=["save", "append", "discard"],
    )
    def test_who_lost_the_lease_cannot_write(self, backend, write):
        first = self.claim(backend, lifetime=10)
        second = self.claim(backend, "w2", at=11)
        backend.append(second, 1, b"mine")
        with pytest.raises(LeaseLost, match="s"):
            write(backend, first)
        stored = backend.load("s")
        assert (stored.snapshot, [record.data for record in stored.records]) == (None, [b"mine"])

    def test_a_made_up_lease_cannot_write(self, backend):
        with pytest.raises(LeaseLost):
            backend.append(Lease("never", "w1", 1, self.NOW + 30), 1, b"r")

    def test_discarded_sessions_are_gone_and_their_fences_are_not_used_again(self, backend):
        first = self.claim(backend)
        backend.append(first, 1, b"r")
        backend.discard(first)
        assert backend.load("s").records == ()
        assert backend.owner("s", self.NOW + 1) is None
        again = self.claim(backend, at=1)
        assert again.fence > first.fence
        with pytest.raises(LeaseLost):
            backend.append(first, 2, b"late")

    # Published documents

    def test_published_documents_come_back(self, backend):
        assert backend.published("report", self.NOW) is None
        backend.publish("report", b"one", self.NOW)
        backend.publish("report", b"two", self.NOW)
        assert backend.published("report", self.NOW + 1e6) == b"two"
        backend.withdraw("report")
        backend.withdraw("report")
        assert backend.published("report", self.NOW) is None

    def test_published_documents_end(self, backend):
        backend.publish("report", b"one", self.NOW, 10.0)
        assert backend.published("report", self.NOW + 9) == b"one"
        assert backend.published("report", self.NOW + 10.5) is None

    def test_published_documents_and_sessions_do_not_mix(self, backend):
        backend.publish("s", b"one", self.NOW)
        assert self.claim(backend).owner == "w1"
        assert backend.load("s").snapshot is None
