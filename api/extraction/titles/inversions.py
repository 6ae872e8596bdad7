"""A clause whose subject follows its verb: «Est mort jeudi le peintre X»."""

from __future__ import annotations

from api.extraction.clauses.grammar import HAVE
from api.extraction.clauses.verbs import Verb
from api.extraction.titles import noun_phrases
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.name_runs import person_after_place
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
    subject = noun_phrase_after(segment) or _person_after_place(segment)
    if subject is not None and (subject == rest.start or opens_with_preposition(outline, rest.start)):
        where = outline.text(Span(rest.start, subject))
        named = ", ".join([outline.text(Span(subject, segment.end)), *_rest_of_list(segment, segment)])
        return [adjacent(adjacent(named, own), where)]
    between: list[str] = []
    for other in segment.later[:REACH]:
        if other.is_noun_phrase:
            named = ", ".join([other.text, *_rest_of_list(other, segment)])
            return [adjacent(named, " ".join([own, outline.text(rest), *between]))]
        between.append(other.text)
    return None


def _rest_of_list(first: Segment, clause: Segment) -> list[str]:
    """«Sono morti a Roma Ugo Doe, | il regista Ivo Doe e due tecnici»: the subjects after the first."""
    outline, verb = clause.outline, clause.finite[0]
    listed: list[str] = []
    if not outline.norms[verb.start].endswith(outline.grammar.verbs.plural_endings):
        return listed
    for other in first.later:
        if other.mark != "," or not other.is_noun_phrase or other.has_date:
            return []
        listed.append(other.text)
        coordinators = outline.grammar.conjunctions.coordinators
        if not coordinators.isdisjoint(outline.norms[other.start + 1 : other.end]):
            return listed
    return []


def _person_after_place(segment: Segment) -> int | None:
    """«Si sono incontrati a Weimar | Friedrich Doe»: where the name after a place begins."""
    outline, tokens = segment.outline, segment.outline.tokens
    start = outline.after_dates(segment.finite[0].end) + 1
    if start >= segment.end or outline.norms[start - 1] not in outline.grammar.prepositions.place:
        return None
    end = next((at for at in range(start, segment.end) if not tokens.capitalised(at)), segment.end)
    return person_after_place(Span(start, end), tokens, outline.grammar)


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
