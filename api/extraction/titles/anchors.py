"""The place of a date: its segment, and the clause it belongs to."""

from __future__ import annotations

from typing import NamedTuple

from api.extraction.clauses.verbs import Verb
from api.extraction.titles.outline import Segment


class Anchor(NamedTuple):
    """The segment in which a date stands, and the verb that governs it with the segment of that verb."""

    date: Segment
    clause: Segment
    verb: Verb | None
