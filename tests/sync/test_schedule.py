"""Which callbacks are due when."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncviz.document.callbacks import NextTickCallback, PeriodicCallback, TimeoutCallback
from syncviz.sync.schedule import AT_ONCE, Schedule


def nothing():
    pass


def tick():
    return NextTickCallback(nothing)


def timeout(milliseconds):
    return TimeoutCallback(nothing, milliseconds)


def periodic(milliseconds):
    return PeriodicCallback(nothing, milliseconds)


@pytest.fixture
def schedule():
    return Schedule()


def test_empty_schedule_waits_for_nothing(schedule):
    assert schedule.next_deadline() is None
    assert list(schedule.due(1e9)) == []
    assert len(schedule) == 0


def test_next_ticks_run_at_once_in_order(schedule):
    first, second = tick(), tick()
    schedule.add(first, 5.0)
    schedule.add(second, 5.0)
    assert schedule.next_deadline() == AT_ONCE
    assert list(schedule.due(5.0)) == [first, second]
    assert schedule.next_deadline() is None
    assert list(schedule.due(5.0)) == []


def test_timeouts_run_once_by_deadline(schedule):
    late, early = timeout(300), timeout(100)
    schedule.add(late, 10.0)
    schedule.add(early, 10.0)
    assert schedule.next_deadline() == pytest.approx(10.1)
    assert list(schedule.due(10.05)) == []
    assert list(schedule.due(11.0)) == [early, late]
    assert schedule.next_deadline() is None


def test_periodic_does_not_drift_nor_pile_up(schedule):
    callback = periodic(100)
    schedule.add(callback, 0.0)
    assert schedule.next_deadline() == pytest.approx(0.1)
    assert list(schedule.due(0.13)) == [callback]
    assert schedule.next_deadline() == pytest.approx(0.2)
    # Seven periods late: one run, and on with the grid.
    assert list(schedule.due(0.95)) == [callback]
    assert list(schedule.due(0.95)) == []
    assert schedule.next_deadline() == pytest.approx(1.0)


@given(st.floats(1, 5000), st.lists(st.floats(0, 100), max_size=30))
def test_periodic_always_moves_on(period, steps):
    schedule = Schedule()
    schedule.add(periodic(period), 0.0)
    now = 0.0
    for step in steps:
        now += step
        assert len(list(schedule.due(now))) <= 1
        deadline = schedule.next_deadline()
        assert deadline > now
        assert deadline <= now + 2 * period / 1000 + 1e-6


def test_ticks_added_by_a_tick_wait_for_the_next_turn(schedule):
    again = tick()
    schedule.add(tick(), 0.0)
    runs = 0
    for _ in schedule.due(0.0):
        schedule.submit(again)
        runs += 1
    assert runs == 1
    assert schedule.next_deadline() == AT_ONCE
    assert list(schedule.due(0.0)) == [again]


def test_timeout_that_adds_itself_does_not_loop(schedule):
    schedule.add(timeout(0), 0.0)
    runs = 0
    for _ in schedule.due(0.0):
        schedule.add(timeout(0), 0.0)
        runs += 1
    assert runs == 1
    assert schedule.next_deadline() == 0.0


def test_what_a_callback_removes_does_not_run(schedule):
    first, second, third, fourth = tick(), tick(), timeout(10), periodic(10)
    for callback in (first, second, third, fourth):
        schedule.add(callback, 0.0)
    ran = []
    for callback in schedule.due(1.0):
        ran.append(callback)
        schedule.withdraw(second)
        schedule.withdraw(third)
        schedule.withdraw(fourth)
    assert ran == [first]
    assert schedule.next_deadline() is None


def test_added_and_removed_within_a_turn_never_runs(schedule):
    doomed = tick()
    schedule.add(tick(), 0.0)
    for _ in schedule.due(0.0):
        schedule.submit(doomed)
        schedule.withdraw(doomed)
    assert list(schedule.due(0.0)) == []


def test_periodic_that_removes_itself_stops(schedule):
    callback = periodic(10)
    schedule.add(callback, 0.0)
    for due in schedule.due(1.0):
        schedule.withdraw(due)
    assert schedule.next_deadline() is None
    assert len(schedule) == 0


def test_a_turn_that_breaks_off_leaves_the_rest_due(schedule):
    first, second = tick(), tick()
    schedule.add(first, 0.0)
    schedule.add(second, 0.0)
    for _ in schedule.due(0.0):
        break
    assert list(schedule.due(0.0)) == [second]


def test_submitted_timers_start_when_they_are_noticed(schedule):
    callback = timeout(100)
    schedule.submit(callback)
    assert schedule.next_deadline() == AT_ONCE
    schedule.settle(7.0)
    assert schedule.next_deadline() == pytest.approx(7.1)
    assert callback in schedule


def test_removing_the_unknown_is_no_error(schedule):
    schedule.remove(tick())
    schedule.withdraw(timeout(1))
    assert list(schedule.due(0.0)) == []


def test_dead_timers_do_not_pile_up(schedule):
    for _ in range(1000):
        callback = timeout(1e6)
        schedule.add(callback, 0.0)
        schedule.remove(callback)
    assert len(schedule) == 0
    assert len(schedule._heap) < 50
    assert schedule.next_deadline() is None


def test_submissions_from_many_threads_are_all_kept(schedule):
    count, threads = 300, 4
    go = threading.Barrier(threads + 1)

    def work():
        go.wait()
        for _ in range(count):
            schedule.submit(tick())

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    go.wait()
    ran = sum(1 for _ in range(50) for _ in schedule.due(0.0))
    for worker in workers:
        worker.join()
    ran += len(list(schedule.due(0.0)))
    assert ran == count * threads


def test_clear_forgets_everything(schedule):
    schedule.add(tick(), 0.0)
    schedule.add(periodic(5), 0.0)
    schedule.submit(timeout(5))
    schedule.clear()
    assert schedule.next_deadline() is None
    assert list(schedule.due(1e6)) == []
