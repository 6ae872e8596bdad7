"""Which events or articles a query asks for.

A filter narrows by one of three means, each the same for every strategy (``strategies.py``):

- days, by the calendar nodes and positions of the index;
- terms: labels and words, as ``index/entry.py`` gives them to every event;
- conditions on the row itself, for what is neither.

To add a filter by label, give events the label in ``index/entry.py`` and the query a ``Label`` field in
``schemas/queries.py`` or ``schemas/article_queries.py``. To add one by row, add a field and a line to
``Filters.row_conditions``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from api.storage.conditions import AnyOf, Condition, Not, any_term
from api.storage.engines.interface import StorageEngine
from api.storage.index.nodes import APART
from api.storage.index.terms import labels
from api.storage.queries.searching import name_condition, search_conditions

NAMES = ("actor", "place")
"""Kinds of labels whose values are names: words of them will do."""

AMONG, TOLD_IN = "among", "told in"

OCCURRED = "occurred"
EVERY_STATUS = {OCCURRED, *APART}

Labels = Mapping[str, Sequence[Any]]
"""Values asked for, strings or ids, by kind of label; any value of a kind will do."""


OF_STORIES = """IN (
SELECT m.event_id FROM mentions m JOIN articles a ON a.id = m.article_id WHERE a.story_id IN (
WITH RECURSIVE chain (id, merged_into) AS (
SELECT s.id, s.merged_into FROM stories s WHERE s.id {among}
UNION SELECT s.id, s.merged_into FROM chain JOIN stories s ON s.id = chain.merged_into
) SELECT id FROM chain))"""
"""The rest of a condition on the id of an event, which is reported in stories or in what they have become."""


class RowCondition(NamedTuple):
    """A comparison of a column of ``events`` with a value.

    With ``AMONG``, the value is a list of ids; with ``TOLD_IN``, it is one of ids of stories.
    """

    column: str
    operator: str
    value: Any

    def sql(self, storage: StorageEngine) -> str:
        """The condition on a row ``c`` of ``events``."""
        if self.operator == AMONG:
            return f"c.{self.column} {storage.among}"
        if self.operator == TOLD_IN:
            return f"c.{self.column} {OF_STORIES.format(among=storage.among)}"
        return f"c.{self.column} {self.operator} {storage.mark}"

    def bound(self, storage: StorageEngine) -> Any:
        """The value as the driver takes it."""
        if self.operator in (AMONG, TOLD_IN):
            return storage.id_list(self.value)
        return storage.instant(self.value) if isinstance(self.value, datetime) else self.value


@dataclass(frozen=True)
class Filters:
    """Which events a query asks for; a filter that is left out does not narrow.

    ``first_day`` and ``last_day`` are a window, both included. Events must touch it or, with ``within``, lie
    in it. They must be found by the search ``q``. With ``updated_since``, those deleted or merged since then
    are returned as well. With ``ids``, only events that have one of them; with ``stories``, only those that
    an article of one of these stories reports. With ``left_out``, a search that only leaves out events finds
    those instead.
    """

    first_day: int | None = None
    last_day: int | None = None
    within: bool = False
    q: str | None = None
    labels: Labels = field(default_factory=dict)
    updated_since: datetime | None = None
    ids: Sequence[int] = ()
    stories: Sequence[int] = ()
    left_out: bool = False

    @property
    def precisions(self) -> Sequence[str]:
        return self.labels.get("precision", ())

    @property
    def node_statuses(self) -> Sequence[str]:
        """The statuses asked for, if separate calendar nodes hold exactly their events; else none."""
        statuses = self.labels.get("status")
        if not statuses or self.updated_since is not None or not APART.keys() >= set(statuses):
            return ()
        return statuses

    @property
    def status_terms(self) -> list[Condition]:
        """The condition on the status; empty without any, or with all of them."""
        statuses = self.labels.get("status")
        if not statuses or set(statuses) >= EVERY_STATUS:
            return []
        return [any_term(labels("status", statuses))]

    @cached_property
    def other_terms(self) -> list[Condition]:
        """Conditions for the other labels and for the search."""
        others = {kind: values for kind, values in self.labels.items() if kind != "status"}
        return [*label_conditions(others), *self._search]

    @property
    def _search(self) -> Sequence[Condition]:
        found = search_conditions(self.q)
        if not self.left_out:
            return found
        return [AnyOf(tuple(each.part for each in found if isinstance(each, Not)))]

    @property
    def only_leaves_out(self) -> bool:
        """Whether only days narrow, and either a search by what must not be there or most statuses."""
        if self.row_conditions or self.left_out or not self.terms:
            return False
        if self.q is None and not self.other_terms:
            return OCCURRED in self.labels["status"]
        return all(isinstance(each, Not) for each in self.terms)

    @property
    def leaving_in(self) -> Filters:
        """With ``only_leaves_out``, the filters for the events that these leave out."""
        if self.q is not None:
            return replace(self, left_out=True)
        return replace(self, labels={"status": [each for each in APART if each not in self.labels["status"]]})

    @cached_property
    def terms(self) -> list[Condition]:
        """Conditions on terms for everything; all of them must hold."""
        return self.status_terms + self.other_terms

    @property
    def terms_to_test(self) -> list[Condition]:
        """Conditions on terms for the filters that calendar nodes do not cover."""
        if not self.labels and self.q is None:
            return []  # most pages; spares them a microsecond
        return self.other_terms if self.node_statuses else self.terms

    @property
    def by_words(self) -> bool:
        """Whether words are searched, which an older version indexed otherwise."""
        return self.q is not None or bool(self.labels and any(self.labels.get(kind) for kind in NAMES))

    @property
    def row_conditions(self) -> list[RowCondition]:
        """Conditions on the row of an event, for filters that are neither days nor terms."""
        conditions = []
        if self.updated_since is not None:
            conditions.append(RowCondition("updated_at", ">=", self.updated_since))
        if self.ids:
            conditions.append(RowCondition("id", AMONG, self.ids))
        if self.stories:
            conditions.append(RowCondition("id", TOLD_IN, self.stories))
        return conditions

    @property
    def by_id(self) -> bool:
        """Whether few events can match: those with given ids, or those of given stories."""
        return bool(self.ids or self.stories)

    @property
    def latest_end(self) -> int | None:
        """The last day on which events may end; None if it does not matter."""
        return self.last_day if self.within else None

    @property
    def only_window(self) -> bool:
        """Whether nothing but days narrows, and events need only touch them."""
        return not (self.within or self.terms or self.row_conditions)

    @property
    def only_nodes(self) -> bool:
        """Whether nothing but calendar nodes narrows: days that events touch, statuses that have nodes."""
        return not (self.within or self.terms_to_test or self.row_conditions)


@dataclass(frozen=True, slots=True)
class ArticleFilters:
    """Which articles a query asks for. The days are days of publication, both included.

    ``dated`` asks for those that have one, or those that have none, ``stories`` for those of stories or of
    what these have become. With ``updated_since``, those deleted since then are returned as well.
    """

    first_day: int | None = None
    last_day: int | None = None
    q: str | None = None
    labels: Labels = field(default_factory=dict)
    url: str | None = None
    dated: bool | None = None
    stories: Sequence[int] = ()
    updated_since: datetime | None = None

    @property
    def terms(self) -> list[Condition]:
        """Conditions on terms; all of them must hold."""
        return [*label_conditions(self.labels), *search_conditions(self.q)]


def label_conditions(labels_by_kind: Labels) -> list[Condition]:
    """A condition for each kind of label: one of the values."""
    return [
        AnyOf(tuple(name_condition(kind, name) for name in values))
        if kind in NAMES
        else any_term(labels(kind, values))
        for kind, values in labels_by_kind.items()
        if values
    ]
