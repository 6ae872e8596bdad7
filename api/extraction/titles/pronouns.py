"""A date in a clause whose subject is a pronoun: the name that it stands for, as far as that is plain.

Each shape takes the clause and the index of its pronoun, and returns None for one that it does not fit.
"""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import Opener
from api.extraction.titles.appositions import name_after
from api.extraction.titles.clitics import predicate_start
from api.extraction.titles.complements import relative_after, resumed, that_clause
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.outline import Segment
from api.extraction.titles.subjects import reporting_subject


def pronoun_as_subject(segment: Segment) -> Phrases | None:
    """The phrases of a clause whose subject is a pronoun, by the first shape that fits it."""
    outline, pronoun = segment.outline, predicate_start(segment)
    if pronoun >= segment.finite[0].start or outline.norms[pronoun] not in outline.grammar.pronouns.subjects:
        return None
    return next(phrases for shape in SHAPES if (phrases := shape(segment, pronoun)) is not None)


def attributed_clause(segment: Segment, pronoun: int) -> Phrases | None:
    """«Le maire a dit qu'il démissionnerait» → «Le maire : il démissionnerait»."""
    if segment.opener is not Opener.THAT or segment.before is None:
        return None
    speaker, own = reporting_subject(segment), segment.text_from(pronoun)
    colon = segment.outline.grammar.typography.colon
    return [f"{speaker}{colon}{own}" if speaker else own, *name_after(segment)]


def presentation(segment: Segment, pronoun: int) -> Phrases | None:
    """«C'est le mât qui est tombé» → «Le mât est tombé»."""
    if segment.outline.norms[pronoun] not in segment.outline.grammar.pronouns.dummies:
        return None
    relative = relative_after(segment)
    if relative is None:
        return [segment.text, *that_clause(segment)]
    return [adjacent(segment.text_from(segment.finite[0].end), relative.content_text)]


def impersonal_clause(segment: Segment, pronoun: int) -> Phrases | None:
    """«Il a été convenu de …»: the pronoun refers to nothing and stays."""
    head = segment.finite[0].head
    if segment.outline.norms[head] not in segment.outline.grammar.verbs.impersonal:
        return None
    return [segment.text_from(pronoun), *that_clause(segment), *resumed(segment)]


def personal_clause(segment: Segment, pronoun: int) -> Phrases:
    """«Il a démissionné» → «Paul Durand a démissionné», the subject of the sentence before."""
    subject = segment.outline.previous_subject()
    own = segment.text_from(pronoun + 1 if subject else pronoun)
    return [adjacent(subject or "", own), *name_after(segment), *that_clause(segment)]


SHAPES: tuple[Callable[[Segment, int], Phrases | None], ...] = (
    attributed_clause,
    presentation,
    impersonal_clause,
    personal_clause,
)
"""Speech comes first, since its speaker makes any pronoun plain. ``personal_clause`` would replace a pronoun
that stands for nothing, and comes last."""
