"""What one use of a name shows of its bearer: a place, a person, a body, or nobody.

Each rule takes a use and returns its clue, or None if it sees none.
"""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.titles import actor_clues, nobody_clues, place_clues
from api.extraction.titles.name_uses import Clue, Use


def clue_of(use: Use) -> Clue | None:
    """The clue of the first rule that sees one."""
    return next((clue for rule in RULES if (clue := rule(use)) is not None), None)


RULES: tuple[Callable[[Use], Clue | None], ...] = (
    nobody_clues.word_for_nobody,
    nobody_clues.numbered,
    nobody_clues.common_noun,
    nobody_clues.quoted_title,
    nobody_clues.agency,
    nobody_clues.owned_work,
    nobody_clues.part_in_work,
    actor_clues.title_before,
    place_clues.street,
    place_clues.place_ending,
    place_clues.site_opening,
    place_clues.site_after,
    actor_clues.shape_of_body,
    actor_clues.rival,
    actor_clues.score_beside,
    actor_clues.new_club,
    place_clues.known_place,
    nobody_clues.crowd,
    nobody_clues.field_of_office,
    nobody_clues.thing_before,
    nobody_clues.contest_before,
    place_clues.preposition_of_place,
    place_clues.destination,
    place_clues.noun_of_place,
    place_clues.coordinated,
    place_clues.before_region,
    actor_clues.subject,
    place_clues.shape_of_place,
)
"""The word itself first, then what stands right before it, then the sentence around it."""
