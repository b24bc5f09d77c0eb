"""Served by ``test_callbacks_served``: what the text input ``ask`` names is done, ``answer`` tells how it went."""

import asyncio
import concurrent.futures
import threading
import time
from functools import partial

from syncviz.document import without_document_lock
from syncviz.document.current import curdoc
from syncviz.errors import DocumentLocked
from syncviz.events import ButtonClick
from syncviz.models import Button, Slider, TextInput
from syncviz.server.threads import in_thread, run_in_thread

doc = curdoc()
ask, answer = TextInput(value="", name="ask"), TextInput(value="", name="answer")
number = Slider(start=0, end=1_000_000, value=0, step=1, name="number")
button = Button(label="click", name="button")
for root in (ask, answer, number, button):
    doc.add_root(root)


def say(text):
    answer.value = f"{ask.value}: {text}"


class Teller:
    def __init__(self):
        self.heard = []

    def hear(self, attr, old, new):
        self.heard.append("method")

    def __call__(self, attr, old, new):
        self.heard.append("object")

    def tick(self):
        self.heard.append("tick")


# Kinds of callables


def forms():
    teller = Teller()

    async def coroutine(attr, old, new):
        await asyncio.sleep(0)
        teller.heard.append("coroutine")

    def plain(attr, old, new):
        teller.heard.append("plain")

    def more(what, attr, old, new):
        teller.heard.append(what)

    async def later(what, attr, old, new):
        await asyncio.sleep(0)
        teller.heard.append(what)

    number.on_change(
        "value", plain, coroutine, teller.hear, teller, partial(more, "partial"), partial(later, "later"), plain
    )
    number.remove_on_change("value", teller)
    number.value += 1
    say(" ".join(teller.heard))


def timers():
    teller = Teller()

    async def coroutine():
        await asyncio.sleep(0)
        teller.heard.append("coroutine")

    removed = [
        doc.add_next_tick_callback(lambda: say("a removed tick ran")),
        doc.add_timeout_callback(lambda: say("a removed timeout ran"), 1),
        doc.add_periodic_callback(lambda: say("a removed period ran"), 1),
    ]
    doc.remove_next_tick_callback(removed[0])
    doc.remove_timeout_callback(removed[1])
    doc.remove_periodic_callback(removed[2])
    try:
        doc.remove_timeout_callback(removed[1])
    except ValueError:
        teller.heard.append("refused")
    for callback in (teller.tick, partial(teller.heard.append, "partial"), coroutine):
        doc.add_next_tick_callback(callback)
        doc.add_timeout_callback(callback, 5)
    doc.add_timeout_callback(lambda: say(" ".join(sorted(teller.heard))), 50)


def handle():
    calls = []

    def tick():
        calls.append(1)
        if len(calls) == 3:
            period.stop()
            period.stop()
            doc.add_timeout_callback(again, 30)
        elif len(calls) == 5:
            doc.remove_periodic_callback(period)
            say(f"{stopped[0]} {period.running}")

    def again():
        stopped.append((len(calls), period.running))
        period.start()
        period.start()

    stopped = []
    period = doc.add_periodic_callback(tick, 5)


# Without the lock


@without_document_lock
async def unlocked(attr="", old="", new=""):
    refused = 0
    for change in (
        lambda: setattr(curdoc(), "title", "x"), lambda: curdoc().add_root(Slider(start=0, end=1, value=0, step=1)),
        lambda: setattr(number, "value", 77), lambda: curdoc().clear(), lambda: doc.remove_root(number),
    ):  # fmt: skip
        try:
            change()
        except DocumentLocked:
            refused += 1
    document = curdoc()
    await asyncio.to_thread(threading.Event().wait, 0.01)
    document.add_next_tick_callback(lambda: say(f"{refused} refused"))


# Threads


def threads():
    left = [20 * 50]

    def count():
        left[0] -= 1
        if not left[0]:
            say("all came")

    def work():
        for _ in range(50):
            doc.add_next_tick_callback(count)

    for _ in range(20):
        threading.Thread(target=work).start()


def edit_from_a_thread():
    def work():
        try:
            number.value = 5
        except DocumentLocked:
            doc.add_next_tick_callback(lambda: say("refused"))

    threading.Thread(target=work).start()


async def executors():
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        total = sum(await asyncio.gather(*(asyncio.wrap_future(pool.submit(sum, [1, n])) for n in range(3))))
    say(f"{total} {await asyncio.to_thread(threading.get_ident) != threading.get_ident()}")


def asyncio_run():
    async def double(value):
        await asyncio.sleep(0.01)
        return 2 * value

    say(asyncio.run(double(4)))


def blocking():
    run_in_thread(threading.Event().wait, 0.05)
    say("waited")


@in_thread
def whole():
    threading.Event().wait(0.01)
    curdoc().add_next_tick_callback(lambda: say("whole"))


def waiting():  # in gevent's way, patched
    time.sleep(0.05)
    say("waited")


# Errors and order


def fail():
    raise ValueError("the detail of the failure")


async def fail_later():
    await asyncio.sleep(0)
    raise ValueError("the detail of the failure")


def fail_in_a_tick():
    doc.add_next_tick_callback(fail)
    doc.add_timeout_callback(lambda: say("lives"), 10)


def many_changes():
    for value in range(5):
        number.value = 100 + value
    doc.title = "many"
    button.label = "changed"
    number.end = 2_000_000
    say("done")


PLAIN = (forms, timers, handle, threads, edit_from_a_thread, asyncio_run, blocking, waiting, fail, fail_in_a_tick,
         many_changes)  # fmt: skip
DOES = {func.__name__: func for func in PLAIN}


def act(attr, old, new):
    if new in DOES:
        DOES[new]()


async def act_async(attr, old, new):
    if new == "executors":
        await executors()
    elif new == "fail_later":
        await fail_later()


@without_document_lock
async def act_unlocked(attr, old, new):
    if new == "unlocked":
        await unlocked()


@without_document_lock
def act_whole(attr, old, new):
    if new == "whole":
        whole()


ask.on_change("value", act, act_async, act_unlocked, act_whole)
button.on_event(ButtonClick, lambda event: say(f"clicked {event.event_name}"))
