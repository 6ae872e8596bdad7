"""The shapes of a clause that holds a date or governs one."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.titles.dependents import dependent
from api.extraction.titles.joining import Phrases
from api.extraction.titles.main_clauses import main_clause
from api.extraction.titles.outline import Segment
from api.extraction.titles.participles import divided, participle
from api.extraction.titles.relatives import relative
from api.extraction.titles.reports import report

CLAUSE_SHAPES: tuple[Callable[[Segment], Phrases | None], ...] = (
    relative,
    divided,
    participle,
    dependent,
    report,
    main_clause,
)
"""How a clause opens decides first. A dependent is also whatever has no finite verb, which ``report`` and
``main_clause`` need; a report is a main clause with its subject after the verb."""


def clause_phrases(segment: Segment) -> Phrases:
    """The phrases of a clause, by the first shape that fits it."""
    return next(phrases for shape in CLAUSE_SHAPES if (phrases := shape(segment)) is not None)
