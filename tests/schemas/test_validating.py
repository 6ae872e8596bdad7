"""The loader of query strings does what its schema does, and remembers little."""

import pytest

from api.errors import Invalid
from api.schemas.queries import EventsQuery, HistogramQuery
from api.schemas.validating import LONGEST_KEPT, VALUES_KEPT, QueryLoader, loaded


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"from": "2025-03", "to": "2025-04", "limit": "7"},
        {"tag": "espace,météo", "status": "planned", "fields": "id,title"},
        {"tag": ("espace", "météo, neige"), "status": ("planned", "ongoing,occurred")},
        {"tag": "météo, neige", "precision": ("day", "hour")},
        {"limit": ("1", "2"), "tag": ("a", "b"), "colour": ("red", "blue")},
        {"from": "2025-04", "to": "2025-03"},
        {"from": "2025-13", "limit": "0"},
        {"colour": "red"},
    ],
)
def test_the_loader_agrees_with_the_schema(values):
    assert outcome(QueryLoader(EventsQuery()).loaded, values) == outcome(load_by_schema, values)


def test_a_required_parameter_is_missed():
    with pytest.raises(Invalid, match="interval"):
        QueryLoader(HistogramQuery()).loaded({})


def test_only_short_values_are_remembered_and_not_too_many():
    loader = QueryLoader(EventsQuery())
    for number in range(VALUES_KEPT + 10):
        loader.loaded({"q": f"pont {number}"})
    assert loader.remembered.cache_info().currsize == VALUES_KEPT
    hits = loader.remembered.cache_info().hits
    long = ["a" * 100] * (LONGEST_KEPT // 100 + 1)
    for tags in (",".join(long), tuple(long)):
        for _ in range(2):
            loader.loaded({"tag": tags})
    assert loader.remembered.cache_info().hits == hits


def load_by_schema(values):
    return loaded(EventsQuery(), values)


def outcome(load, values):
    """What was loaded, or the messages of the refusal."""
    try:
        return load(values)
    except Invalid as refused:
        return refused.errors
