import random

import pytest

from api.calendar.days import FIRST_DAY, LAST_DAY
from api.storage.facts import OPEN_END, OPEN_START
from api.storage.index.nodes import APART, OPEN_ENDED, ROOT, nodes_apart, nodes_of, nodes_over
from tests.storage.events import EDTF, days


def intervals():
    generator = random.Random(1)
    for _ in range(300):
        start = generator.randint(FIRST_DAY, LAST_DAY)
        end = min(start + int(10 ** generator.uniform(0, 6.8)), LAST_DAY)
        yield generator.choice([start, start, OPEN_START]), generator.choice([end, end, OPEN_END])


def test_what_began_before_a_day_and_reaches_it_is_under_one_node_over_it():
    generator = random.Random(2)
    for start, end in intervals():
        under = nodes_of(start, end)
        first, last = max(start, FIRST_DAY), min(end, LAST_DAY)
        for day in (first, last, min(last + 1, LAST_DAY), generator.randint(first, last)):
            if day > start:
                assert len(set(under) & set(nodes_over(day))) == (day <= end), (start, end, day)


@pytest.mark.parametrize("edtf", EDTF)
def test_a_precision_needs_its_own_nodes_only(edtf):
    found = days(edtf)
    under = set(nodes_of(found["start_day"], found["end_day"]))
    for day in range(max(found["start_day"] + 1, FIRST_DAY), min(found["end_day"], LAST_DAY), 997):
        every, narrowed = nodes_over(day), nodes_over(day, [found["precision"]])
        assert under.intersection(every) == under.intersection(narrowed)


@pytest.mark.parametrize(
    ("edtf", "number"),
    [
        ("2025-07-31", 1),
        ("2025-07", 2),
        ("2025", 2),
        ("199X", 2),
        ("18XX", 2),
        ("2011/2014", 5),
        ("2022/..", 2),
        ("../2030", 17),
        ("2025-07-28/2025-08-03", 7),
    ],
)
def test_few_nodes_hold_an_interval(edtf, number):
    found = days(edtf)
    nodes = nodes_of(found["start_day"], found["end_day"])
    assert (len(nodes), nodes[0]) == (number, ROOT)
    assert (OPEN_ENDED in nodes) == (found["end_day"] == OPEN_END)


def test_statuses_apart_share_no_node():
    nodes = {node for start, end in intervals() for node in nodes_of(start, end)}
    apart = [nodes, *(set(nodes_apart(nodes, [status])) for status in APART)]
    assert len(set().union(*apart)) == len(nodes) * (1 + len(APART))
    assert max(map(max, apart)) < 2**31
