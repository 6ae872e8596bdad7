"""What queries must find, by looking at every event, and random filters to compare the two."""

from dataclasses import replace
from datetime import timedelta

from api.calendar.days import FIRST_DAY, LAST_DAY
from api.storage.conditions import All, AnyOf, Has, Not, Run
from api.storage.index.entry import entry_of
from api.storage.queries import Filters
from tests.storage.events import CHANGED, days

SEARCHES = [
    *("lancement équipage", "lancements", "-lancement", "vote -équipage", '"lancement d\'un"', "lanc*"),
    *('"équipage lancement"', '-"lancement d\'un"', "lancement -équip*"),
]


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
        entry = entry_of(each)
        seen = each.live or filters.updated_since is not None
        fresh = filters.updated_since is None or each.updated_at >= filters.updated_since
        named = not filters.ids or each.id in filters.ids
        terms = all(holds(condition, entry) for condition in filters.terms)
        return named and inside and seen and fresh and terms

    return sorted((each.start_day, each.id) for each in events if fits(each))


def holds(condition, entry):
    """Whether a condition holds for an entry."""
    match condition:
        case Has(term, prefix):
            return any(each == term or (prefix and each.startswith(term)) for each in entry.terms)
        case Run(text, languages):
            return text in entry.sequence and (not languages or entry.sequence.startswith(languages))
        case Not(part):
            return not holds(part, entry)
        case All(parts):
            return all(holds(part, entry) for part in parts)
        case AnyOf(parts):
            return any(holds(part, entry) for part in parts)


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
        "actor": random.choice([["SEAN DUFFY"], ["duffy"], ["Sean", "Duff"]]),
        "place": ["baikonour"],
        "on": ["12-31"],
    }
    others = {
        "q": random.choice(SEARCHES),
        "updated_since": CHANGED + timedelta(days=random.randint(0, 10)),
        "ids": [random.randint(1, 130) for _ in range(60)],
    }
    chosen = random.sample([*labels, *others], random.choice([0, 0, 1, 2]))
    return replace(
        window,
        labels={name: labels[name] for name in chosen if name in labels},
        **{name: others[name] for name in chosen if name in others},
    )
