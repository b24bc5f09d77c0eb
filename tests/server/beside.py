"""Functions for processes of the pool, which have to be importable there."""

from __future__ import annotations

import os


class Odd(Exception):
    """An exception that pickle writes and cannot read."""

    def __init__(self, one, two):
        super().__init__(f"{one} {two}")


def double(number):
    return 2 * number


def pid():
    return os.getpid()


def die():
    os._exit(3)


def fail():
    raise KeyError("from the child")


def fail_oddly():
    raise Odd(1, 2)


def unsendable():
    return lambda: None
