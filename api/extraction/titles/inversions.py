"""A clause whose subject follows its verb: «Est mort jeudi le peintre X»."""

from __future__ import annotations

from api.extraction.clauses.grammar import HAVE
from api.extraction.clauses.verbs import Verb
from api.extraction.titles import noun_phrases
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.subjects import noun_phrase_after, subject_of
from api.extraction.tokens import Span

REACH = 2
"""Segments after a verb among which its subject is sought."""


def inverted(segment: Segment) -> Phrases | None:
    """«Se sont déroulées jeudi, à Brest, les obsèques» → «Les obsèques se sont déroulées à Brest»."""
    outline, verb = segment.outline, segment.finite[0]
    if not _opens_with_verb(segment) or _is_copula(verb, outline) or subject_of(segment, verb):
        return None
    if outline.grammar.leaves_out_subjects and not _is_intransitive(verb, outline):
        return None
    own = outline.text(Span(segment.content, verb.end))
    own = own[:1].lower() + own[1:]
    rest = Span(outline.after_dates(verb.end), segment.end)
    subject = noun_phrase_after(segment)
    if subject is not None and (subject == rest.start or opens_with_preposition(outline, rest.start)):
        where = outline.text(Span(rest.start, subject))
        return [adjacent(adjacent(outline.text(Span(subject, segment.end)), own), where)]
    between: list[str] = []
    for other in segment.later[:REACH]:
        if other.is_noun_phrase:
            return [adjacent(other.text, " ".join([own, outline.text(rest), *between]))]
        between.append(other.text)
    return None


def _is_copula(verb: Verb, outline: Outline) -> bool:
    """«Lundi sera un jour de fête»: what follows "be" alone is no subject."""
    form = outline.grammar.verbs.form(outline.norms[verb.head])
    return form is not None and form.auxiliary is not None


def subject_after(segment: Segment) -> str:
    """«È morto a Roma il pittore Ugo Doe» → «il pittore Ugo Doe»; "" in a language that names subjects."""
    outline, start = segment.outline, noun_phrase_after(segment)
    fits = _opens_with_verb(segment) and _is_intransitive(segment.finite[0], outline)
    if not outline.grammar.leaves_out_subjects or not fits:
        return ""
    if start is not None:
        return outline.text(noun_phrases.starting_at(outline, Span(start, segment.end)))
    return next((other.text for other in segment.later[:REACH] if other.is_noun_phrase), "")


def _is_intransitive(verb: Verb, outline: Outline) -> bool:
    """«È stato arrestato», «si terrà», «verrà aperta», but not «ha firmato il decreto»."""
    reflexive = verb.start > 0 and outline.norms[verb.start - 1] in outline.grammar.verbs.reflexives
    compound = verb.head > verb.start and verb.form.auxiliary != HAVE
    happens = " ".join(outline.norms[verb.head : verb.head + 2]) in outline.grammar.verbs.happening
    return reflexive or compound or happens


def _opens_with_verb(segment: Segment) -> bool:
    """Whether only dates and reflexives stand before the verb, in a language that inverts with them."""
    outline = segment.outline
    before = range(segment.content, segment.finite[0].start)
    reflexives = outline.grammar.verbs.reflexives
    fits = all(at in outline.dates or outline.norms[at] in reflexives for at in before)
    return fits and bool(reflexives)


def opens_with_preposition(outline: Outline, index: int) -> bool:
    """Whether a preposition stands at a token: «È morto *a* Roma il pittore»."""
    return index < len(outline.tokens) and outline.norms[index] in outline.grammar.prepositions.all


def opens_noun_phrase(outline: Outline, index: int) -> bool:
    """Whether a determiner that is no preposition stands at a token."""
    norm, grammar = outline.norms[index], outline.grammar
    return norm in grammar.nouns.determiners and norm not in grammar.prepositions.all
