"""Appositions: noun phrases that say again who or what is meant."""

from __future__ import annotations

from api.extraction.clauses.linking_words import Opener
from api.extraction.titles import noun_phrases
from api.extraction.titles.outline import Segment
from api.extraction.tokens import WORD, Span

LONGEST_APPOSITION = 6
"""Tokens of the longest name that counts as an apposition."""
SHORTEST_FULL_NAME = 2
LONGEST_ADDRESS = 4
"""Parts of the longest address after a person: "of 3 Mill Lane, Morley, Leeds, Yorkshire"."""


def with_appositions(segment: Segment) -> str:
    """What a run of noun phrases that ends here means: its first, with a name that follows a description.

    «Paul Durand, maire de Brest,» is «Paul Durand», and «le maire, Paul Durand,» both.
    """
    phrases = _run(segment)
    if phrases[-1].first_word in segment.outline.grammar.conjunctions.coordinators:
        return ", ".join(phrase.text for phrase in phrases)
    first, *others = phrases[
        next((n for n, phrase in enumerate(phrases) if _is_definite(phrase, phrases)), 0) :
    ]
    if (
        others
        and first.first_word in segment.outline.grammar.typography.closing_marks
        and not others[0].has_date
    ):
        return f"{first.content_text}, {others[0].content_text},"
    if is_name(first) or not others or not _names(others[0]):
        return first.content_text
    return f"{first.content_text}, {others[0].content_text},"


def name_after(segment: Segment) -> list[str]:
    """The name after a comma that says who is meant: «le chef de l'opposition, Yves Mars»."""
    name = segment.after
    if name is None or name.mark != "," or name.verbs or name.end - name.start > LONGEST_APPOSITION:
        return []
    return [name.text] if name.outline.tokens.capitalised(name.start) else []


def is_name(segment: Segment) -> bool:
    """Whether a segment is nothing but the name of a person or thing."""
    tokens, links = segment.outline.tokens, segment.outline.grammar.names.links
    words = [at for at in range(segment.content, segment.end) if tokens.kinds[at] == WORD]
    named = [at for at in words if tokens.capitalised(at) and not tokens.norms[at].endswith("'")]
    if not words or named[:1] != words[:1] or len(named) < (SHORTEST_FULL_NAME if segment.start == 0 else 1):
        return False
    return all(at in named or tokens.norms[at] in links for at in words)


def ends_address(segment: Segment) -> bool:
    """ "Ann Roy, 26, of Mill Lane, Leeds, was held": whether a name says where the person before lives."""
    if not is_name(segment) or (segment.after is not None and segment.after.is_age):
        return False
    part = segment
    for _ in range(LONGEST_ADDRESS):
        if part.mark != "," or part.opener is Opener.COORDINATE or (before := part.before) is None:
            return False
        if not is_name(before):
            return _opens_address(before)
        part = before
    return False


def _opens_address(segment: Segment) -> bool:
    """ "Of Mill Lane" after the name or age of a person."""
    person = segment.before
    if segment.mark != "," or segment.verbs or person is None:
        return False
    leads = segment.first_word in segment.outline.grammar.prepositions.all
    return leads and (person.is_age or is_name(person))


def is_bare_noun(segment: Segment, span: Span) -> bool:
    """«…, employé de la gare,»: whether a span begins with a common noun without a determiner."""
    outline = segment.outline
    if segment.mark != "," or not outline.grammar.nouns.articles:
        return False
    norm, tokens = outline.norms[span.start], outline.tokens
    is_common = tokens.kinds[span.start] == WORD and not tokens.capitalised(span.start)
    return is_common and norm not in outline.grammar.function_words


def _is_definite(segment: Segment, phrases: list[Segment]) -> bool:
    """Whether a noun phrase names or points: «Leader du groupe, l'AS Corvières» begins with neither."""
    if segment.end == segment.start + 1 and len(phrases) > 1 and segment.start == 0:
        return True
    first = segment.outline.norms[min(segment.content, segment.end - 1)]
    return first in segment.outline.grammar.nouns.determiners or is_name(segment)


def _names(segment: Segment) -> bool:
    """«l'AS Brest», «le secrétaire Jean Mars»: whether a noun phrase is a name or ends with one."""
    if is_name(segment) or noun_phrases.apposed_name(segment.outline, segment.end) is not None:
        return True
    rest = range(segment.content + 1, segment.end)
    tokens, articles = segment.outline.tokens, segment.outline.grammar.nouns.articles
    return bool(rest) and tokens.norms[segment.content] in articles and all(map(tokens.capitalised, rest))


def _run(segment: Segment) -> list[Segment]:
    """The noun phrases between commas that end with a segment; ages are left out."""
    phrases = [segment]
    first = segment
    while first.mark == "," and (before := first.before) is not None and _continues(before):
        first = before
        if not before.is_age:
            phrases.insert(0, before)
    return phrases


def _continues(segment: Segment) -> bool:
    outline = segment.outline
    if not outline.grammar.nouns.of_times.isdisjoint(outline.norms[segment.start : segment.end]):
        return False
    that = outline.grammar.conjunctions.complementizers
    opens_clause = segment.opener in (Opener.RELATIVE, Opener.SUBORDINATE)
    is_broken = opens_clause and not segment.verbs and outline.norms[segment.content - 1] in that
    return segment.is_noun_phrase or is_broken or (segment.is_age and segment.before is not None)
