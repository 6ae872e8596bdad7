"""A date in a clause whose subject is a pronoun: the name that it stands for, as far as that is plain."""

from __future__ import annotations

from api.extraction.clauses.grammar import Opener
from api.extraction.titles.appositions import name_after
from api.extraction.titles.clitics import pronoun
from api.extraction.titles.complements import relative_after, resumed, that_clause
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.outline import Segment
from api.extraction.titles.subjects import reporting_subject


def attributed_clause(segment: Segment) -> Phrases | None:
    """«Le maire a dit qu'il démissionnerait» → «Le maire : il démissionnerait»."""
    start = pronoun(segment)
    if start is None or segment.opener is not Opener.THAT or segment.before is None:
        return None
    speaker, own = reporting_subject(segment), segment.text_from(start)
    colon = segment.outline.grammar.typography.colon
    return [f"{speaker}{colon}{own}" if speaker else own, *name_after(segment)]


def presentation(segment: Segment) -> Phrases | None:
    """«C'est le mât qui est tombé» → «Le mât est tombé»."""
    start = pronoun(segment)
    if start is None or segment.outline.norms[start] not in segment.outline.grammar.pronouns.dummies:
        return None
    relative = relative_after(segment)
    if relative is None:
        return [segment.text, *that_clause(segment)]
    return [adjacent(segment.text_from(segment.finite[0].end), relative.content_text)]


def impersonal_clause(segment: Segment) -> Phrases | None:
    """«Il a été convenu de …»: the pronoun stands for nobody and stays."""
    start, head = pronoun(segment), segment.finite[0].head
    if start is None or segment.outline.norms[head] not in segment.outline.grammar.verbs.impersonal:
        return None
    return [segment.text_from(start), *that_clause(segment), *resumed(segment)]


def pronoun_clause(segment: Segment) -> Phrases | None:
    """«Il a démissionné» → «Paul Durand a démissionné», the subject of the sentence before."""
    start = pronoun(segment)
    if start is None:
        return None
    subject = segment.outline.previous_subject()
    own = segment.text_from(start + 1 if subject else start)
    return [adjacent(subject or "", own), *name_after(segment), *that_clause(segment)]
