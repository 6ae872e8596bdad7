"""The values of events that match a query, with the number of events that have each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest
from typing import NamedTuple, TypedDict

import orjson

from api.storage.engines.interface import PlainConnection
from api.storage.queries.filters import Filters
from api.storage.queries.matches import matches

LISTS = {"tag": "tags", "actor": "actors", "place": "places"}
SCALARS = ("language", "status", "precision")
SOURCE = "source"
FACETS = ("tag", "actor", "place", SOURCE, *SCALARS)


class FacetValue(TypedDict):
    value: str
    count: int


class Facets(NamedTuple):
    """The most frequent values of each facet; the counts are estimates if they are not exact."""

    values: Mapping[str, list[FacetValue]]
    exact: bool


def facets(connection: PlainConnection, filters: Filters, by: Iterable[str], limit: int) -> Facets:
    """Up to ``limit`` values of each facet, most frequent first, then in order of the value.

    Values are as they are written. Each live event counts once for a value.
    """
    ids, (number, exact) = matches(connection, filters)
    weight = 1 if exact else number / len(ids)
    counted = _counted(connection, ids, tuple(dict.fromkeys(by)))
    return Facets({name: _most_frequent(counts, limit, weight) for name, counts in counted.items()}, exact)


def _most_frequent(counts: Counter[str], limit: int, weight: float) -> list[FacetValue]:
    first = nsmallest(limit, counts.items(), key=lambda item: (-item[1], item[0]))
    return [{"value": value, "count": round(count * weight)} for value, count in first]


def _counted(connection: PlainConnection, ids: Sequence[int], by: Sequence[str]) -> dict[str, Counter[str]]:
    found = {name: Counter[str]() for name in by}
    columns = [name for name in by if name != SOURCE]
    if columns and ids:
        selected = ", ".join(f"CAST(c.{LISTS.get(name, name)} AS TEXT)" for name in columns)
        rows = _rows(connection, f"SELECT {selected} FROM events c WHERE c.id {{among}}", ids)
        for name, values in zip(columns, zip(*rows, strict=True), strict=True):
            found[name] = _in_lists(values) if name in LISTS else Counter(values)
    if SOURCE in by:
        rows = _rows(
            connection,
            "SELECT DISTINCT m.event_id, a.source, p.source FROM mentions m "
            "JOIN articles a ON a.id = m.article_id LEFT JOIN article_places p ON p.article_id = a.id "
            "WHERE m.event_id {among}",
            ids,
        )
        pairs = {(event_id, source) for event_id, *sources in rows for source in sources if source}
        found[SOURCE] = Counter(source for _, source in pairs)
    return found


def _in_lists(values: Iterable[str]) -> Counter[str]:
    """The number of lists, given as JSON, that contain each value."""
    found = Counter[str]()
    for text, number in Counter(values).items():
        for value in dict.fromkeys(orjson.loads(text)):
            found[value] += number
    return found


def _rows(connection: PlainConnection, sql: str, ids: Sequence[int]) -> list[tuple[str, ...]]:
    storage = connection.storage
    return connection.rows(sql.format(among=storage.among), [storage.id_list(ids)])
