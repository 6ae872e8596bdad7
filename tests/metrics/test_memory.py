"""Numbers in memory that processes share."""

import os

import pytest

from api.metrics.memory import Area, Areas

KEYS = [("requests", "GET", "é" * length) for length in range(20)]


def in_a_process(work):
    """Runs something in a process forked from this one, which then ends without ceremony."""
    pid = os.fork()
    if not pid:
        try:
            work()
        finally:
            os._exit(0)
    os.waitpid(pid, 0)


@pytest.fixture
def areas():
    areas = Areas()
    areas.share(["supervisor", "front", "work"])
    return areas


def summed(areas):
    sums = {}
    for key, number in areas.all():
        sums[key] = sums.get(key, 0) + number
    return sums


def test_keys_of_every_length_have_their_number():
    area = Area(memoryview(bytearray(4096)))
    for number, key in enumerate(KEYS):
        area.put(key, number)
        area.add(key, 0.5)
    assert dict(area.numbers()) == {key: number + 0.5 for number, key in enumerate(KEYS)}


def test_what_does_not_fit_is_not_counted_and_harms_nothing():
    area = Area(memoryview(bytearray(256)))
    for key in KEYS:
        area.add(key, 1)
    counted = dict(area.numbers())
    assert 0 < len(counted) < len(KEYS)
    assert set(counted.values()) == {1}


def test_processes_add_up(areas):
    areas.own.add(("a",), 1)
    for name in ("front", "work"):
        in_a_process(
            lambda name=name: (areas.enter(name), areas.own.add(("a",), 2), areas.own.add(("b",), 3))
        )
    assert summed(areas) == {("a",): 5, ("b",): 6}


def test_a_process_that_is_replaced_goes_on_counting(areas):
    for _ in range(3):
        in_a_process(lambda: (areas.enter("front"), areas.own.add(("a",), 1)))
    assert summed(areas) == {("a",): 3}


def test_what_a_dead_process_had_open_is_cleared(areas):
    in_a_process(lambda: (areas.enter("front"), areas.own.put(("open",), 7), areas.own.add(("requests",), 1)))
    areas.clear("front", {"open"})
    assert summed(areas) == {("open",): 0, ("requests",): 1}
