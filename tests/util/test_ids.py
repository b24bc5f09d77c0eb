"""Model ids: short, unique in a process, different in every process."""

import re
import subprocess
import sys
import threading

from syncviz.util import ids


def test_make_id_is_short_and_never_repeats():
    made = [ids.make_id() for _ in range(10_000)]
    assert len(set(made)) == len(made)
    assert all(re.fullmatch(r"[a-z]{11}\d+", one) for one in made)


def test_make_id_is_unique_across_threads():
    made: list[str] = []

    def work() -> None:
        made.extend([ids.make_id() for _ in range(2_000)])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8_000


def test_another_process_has_another_prefix():
    code = "from syncviz.util.ids import make_id; print(make_id())"
    outputs = {subprocess.check_output([sys.executable, "-c", code], text=True)[:11] for _ in range(2)}
    assert len(outputs | {ids.make_id()[:11]}) == 3


def test_a_forked_child_draws_a_new_prefix():
    # In a process of its own: forking the test process would duplicate whatever threads and hubs live in it.
    code = """
import os
from syncviz.util.ids import make_id
parent = make_id()
reader, writer = os.pipe()
if os.fork() == 0:
    os.write(writer, make_id().encode())
    os._exit(0)
child = os.read(reader, 100).decode()
os.wait()
print(parent[:11] != child[:11])
"""
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "True"


def test_css_safe_ids_start_with_a_letter():
    made = [ids.make_globally_unique_css_safe_id() for _ in range(500)]
    assert len(set(made)) == 500
    assert all(re.fullmatch(r"[a-f][0-9a-f-]{35}", one) for one in made)
    assert {one[0] for one in made} == set("abcdef")
