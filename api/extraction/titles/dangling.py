"""Participles that say nothing in a title since only the date of another event followed them."""

from __future__ import annotations

from api.extraction.clauses.grammar import Form
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression
from api.extraction.titles.line import Line
from api.extraction.titles.outline import Outline
from api.extraction.tokens import MARK, WORD, Span


def without_dangling(line: Line, governing: Verb | None, own: Expression) -> Line:
    """«Le couvre-feu, décrété lundi, durera» → «Le couvre-feu durera», unless its own date is meant."""
    dangling = [
        verb
        for verb in line.outline.sentence.verbs
        if verb is not governing and _dangles(line.outline, verb) and not _reaches(line.outline, verb, own)
    ]
    removed = {at for verb in dangling for at in _with_adverbs(line.outline, verb)}
    return line.without([index for index in line.words if line.origins[index] in removed])


def _dangles(outline: Outline, verb: Verb) -> bool:
    """Whether a participle after a noun has no more than a date that was left out."""
    if not verb.bare or verb.form.form is not Form.PARTICIPLE or verb.end not in outline.dates:
        return False
    return _ends_here(outline, outline.after_dates(verb.end)) and _follows_noun(outline, verb)


def _reaches(outline: Outline, verb: Verb, own: Expression) -> bool:
    """Whether the dates right after a participle are those of the title, which another verb governs."""
    return verb.end <= own.start < outline.after_dates(verb.end)


def _ends_here(outline: Outline, index: int) -> bool:
    """Whether a mark, a finite verb or a relative clause comes next."""
    if index >= len(outline.tokens) or outline.tokens.kinds[index] == MARK:
        return True
    starts = {verb.start for verb in outline.sentence.verbs if not verb.bare}
    return index in starts or outline.norms[index] in outline.grammar.conjunctions.relatives


def _follows_noun(outline: Outline, verb: Verb) -> bool:
    """Whether a participle describes a noun: after a comma, or inside a clause with a verb of its own."""
    first = min(_with_adverbs(outline, verb))
    segment = outline.segment_at(verb.start)
    if segment.opener is Opener.PARTICIPLE and segment.mark == ",":
        return first <= segment.content
    if first == 0 or outline.tokens.kinds[first - 1] != WORD or first - 1 in outline.verbs_at:
        return False
    if outline.norms[first - 1] in outline.grammar.function_words or not segment.finite:
        return False
    ends = [one.end for one in segment.finite if one.end <= first]
    return _has_noun_phrase(outline, Span(ends[-1] if ends else segment.content, first))


def _has_noun_phrase(outline: Outline, span: Span) -> bool:
    """Whether a determiner, a number or a name stands in a span: not in "dedicated and extensively"."""
    tokens, determiners = outline.tokens, outline.grammar.nouns.determiners
    return any(
        tokens.norms[at] in determiners or tokens.kinds[at] != WORD or tokens.capitalised(at)
        for at in range(*span)
    )


def _with_adverbs(outline: Outline, verb: Verb) -> range:
    """The words of a participle with the adverbs right before it."""
    first = verb.start
    while first and outline.norms[first - 1] in outline.grammar.verbs.transparent:
        first -= 1
    return range(first, verb.end)
