"""A date in a clause whose subject is a pronoun: the name that it stands for, as far as that is plain.

Each shape takes the clause and the index of its pronoun, and returns None for one that it does not fit.
"""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import Form, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.titles import agreement
from api.extraction.titles.appositions import name_after
from api.extraction.titles.clitics import predicate_start
from api.extraction.titles.complements import relative_after, that_clause
from api.extraction.titles.fenced_objects import fenced_object
from api.extraction.titles.impersonal import is_impersonal
from api.extraction.titles.joining import Phrases, adjacent, closed, of
from api.extraction.titles.leading_places import leading_place
from api.extraction.titles.outline import Segment
from api.extraction.titles.speech import attributed
from api.extraction.titles.subjects import is_pronoun, reporting_subject, stand_in


def pronoun_as_subject(segment: Segment) -> Phrases | None:
    """The phrases of a clause whose subject is a pronoun, by the first shape that fits it."""
    pronoun = predicate_start(segment)
    if not is_pronoun(segment, pronoun):
        return None
    return next(phrases for shape in SHAPES if (phrases := shape(segment, pronoun)) is not None)


def agreement_reported(segment: Segment, pronoun: int) -> Phrases | None:
    """«X a dit qu'ils avaient convenu d'ouvrir le port» → «Accord pour ouvrir le port, selon X»."""
    outline, grammar, verb = segment.outline, segment.outline.grammar, segment.finite[0]
    noun = grammar.verbs.nominal.get(outline.norms[verb.head])
    if noun is None or segment.opener is not Opener.THAT or _stands_for_speaker(segment, pronoun):
        return None
    last = _infinitive_with_date(segment)
    if last is None:
        return None
    purpose = segment.text_from(last.start)
    preposition = f" {grammar.nouns.genitive.word}"
    title = (
        of(noun.removesuffix(preposition), purpose, grammar)
        if noun.endswith(preposition)
        else f"{noun} {purpose}"
    )
    return [attributed(title, reporting_subject(segment), grammar)]


def attributed_clause(segment: Segment, pronoun: int) -> Phrases | None:
    """«Le maire a dit qu'il démissionnerait» → «Le maire : il démissionnerait»."""
    if segment.opener is not Opener.THAT or segment.before is None:
        return None
    speaker, own = reporting_subject(segment), segment.text_from(pronoun)
    if not speaker:
        return [own, *name_after(segment)]
    if segment.finite[0].tense is not Tense.CONDITIONAL and _stands_for_speaker(segment, pronoun):
        speaker = closed(speaker, segment.outline.grammar)
        return [adjacent(speaker, segment.text_from(pronoun + 1)), *name_after(segment)]
    return [f"{speaker}{segment.outline.grammar.typography.colon}{own}", *name_after(segment)]


def _stands_for_speaker(segment: Segment, pronoun: int) -> bool:
    """Whether a pronoun agrees with who says what it stands in."""
    grammar = segment.outline.grammar
    if segment.outline.norms[pronoun] in grammar.pronouns.dummies:
        return False
    speaker = agreement.of_text(reporting_subject(segment), grammar)
    return speaker.allows(agreement.of_pronoun(segment.outline.norms[pronoun], grammar))


def _infinitive_with_date(segment: Segment) -> Verb | None:
    """The last infinitive before the first date of a segment, or after it where none stands before."""
    outline = segment.outline
    date = next((at for at in range(segment.content, segment.end) if at in outline.dates), segment.end)
    infinitives = [verb for verb in segment.verbs if verb.bare and verb.form.form is Form.INFINITIVE]
    before = [verb for verb in infinitives if verb.start < date]
    return before[-1] if before else None


def presentation(segment: Segment, pronoun: int) -> Phrases | None:
    """«C'est le mât qui est tombé» → «Le mât est tombé»."""
    if segment.outline.norms[pronoun] not in segment.outline.grammar.pronouns.dummies:
        return None
    relative = relative_after(segment)
    if relative is None:
        return [segment.text, *that_clause(segment)]
    return [adjacent(segment.text_from(segment.finite[0].end), relative.content_text)]


def impersonal_clause(segment: Segment, pronoun: int) -> Phrases | None:
    """«Il a été convenu de …», «Il y avait …»: the pronoun refers to nothing and stays."""
    if not is_impersonal(segment, pronoun):
        return None
    return [*leading_place(segment), segment.text_from(pronoun), *that_clause(segment)]


def personal_clause(segment: Segment, pronoun: int) -> Phrases:
    """«Il a démissionné» → «Paul Durand a démissionné», the subject of the sentence before."""
    subject = stand_in(segment, pronoun)
    own = segment.text_from(pronoun + 1 if subject else pronoun)
    if found := fenced_object(segment):
        return [adjacent(adjacent(subject, own), found)]
    return [adjacent(subject, own), *name_after(segment), *that_clause(segment)]


SHAPES: tuple[Callable[[Segment, int], Phrases | None], ...] = (
    agreement_reported,
    attributed_clause,
    presentation,
    impersonal_clause,
    personal_clause,
)
"""Speech comes first, since its speaker makes any pronoun plain. ``personal_clause`` would replace a pronoun
that stands for nothing, and comes last."""
