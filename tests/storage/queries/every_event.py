"""What queries must find, by looking at every event, and random filters to compare the two."""

from dataclasses import replace
from datetime import timedelta

from api.calendar.days import FIRST_DAY, LAST_DAY
from api.storage.index.entry import entry_of
from api.storage.queries import Filters
from tests.storage.events import CHANGED, days


def expected(events, filters):
    """The keys of the events that pass the filters, in order, found by looking at each of them."""
    first = FIRST_DAY if filters.first_day is None else filters.first_day
    last = LAST_DAY if filters.last_day is None else filters.last_day

    def fits(each):
        if filters.within:
            inside = filters.first_day is None or each.start_day >= first
            inside = inside and (filters.last_day is None or each.end_day <= last)
        else:
            inside = each.start_day <= last and each.end_day >= first
        terms = set(entry_of(each).terms)
        seen = each.live or filters.updated_since is not None
        fresh = filters.updated_since is None or each.updated_at >= filters.updated_since
        groups = filters.terms
        named = not filters.ids or each.id in filters.ids
        return named and inside and seen and fresh and all(terms.intersection(group) for group in groups)

    return sorted((each.start_day, each.id) for each in events if fits(each))


def random_filters(random):
    edges = [
        days(edtf)[side]
        for edtf in ("2025-07", "2025", "1999", "-0043", "2024-02-29", "199X")
        for side in ("start_day", "end_day")
    ]
    first, last = sorted(random.choices([*edges, FIRST_DAY, LAST_DAY], k=2))
    window = Filters(
        first_day=random.choice([None, first]),
        last_day=random.choice([None, last]),
        within=random.random() < 0.3,
    )
    labels = {
        "status": random.choice([["planned", "occurred"], ["planned"]]),
        "precision": random.choice(
            [["day"], ["day", "month"], ["decade"], ["century", "interval"], ["week"]]
        ),
        "language": ["fr"],
        "tag": ["economie"],
        "actor": ["SEAN DUFFY"],
        "place": ["baikonour"],
        "on": ["12-31"],
    }
    others = {
        "q": "lancement équipage",
        "updated_since": CHANGED + timedelta(days=random.randint(0, 10)),
        "ids": [random.randint(1, 130) for _ in range(60)],
    }
    chosen = random.sample([*labels, *others], random.choice([0, 0, 1, 2]))
    return replace(
        window,
        labels={name: labels[name] for name in chosen if name in labels},
        **{name: others[name] for name in chosen if name in others},
    )
