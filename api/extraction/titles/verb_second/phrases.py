"""Noun phrases in a language that gives every noun a capital."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from api.extraction.clauses.word_order import WordOrder
from api.extraction.titles.outline import Outline
from api.extraction.titles.verb_second.pieces import order_of, parts_items
from api.extraction.tokens import MARK, WORD, Span

QUOTES = frozenset("«»„“”\"‚‘’›‹'")
HYPHENS = frozenset("-/&")


def is_noun(outline: Outline, at: int) -> bool:
    """Whether a word has the capital of a noun or name, and not that of the head of a sentence."""
    tokens, grammar = outline.tokens, outline.grammar
    if tokens.kinds[at] != WORD or not tokens.capitalised(at):
        return False
    small = grammar.prepositions.all | grammar.pronouns.subjects | grammar.function_words
    return tokens.norms[at] not in small and tokens.norms[at] not in order_of(grammar).genders


def subject_in(outline: Outline, span: Span) -> Span | None:
    """The first noun phrase or pronoun of a stretch that can be a subject; None if there is none.

    «am Gericht der Prozess»: a genitive after a preposition is a subject if nothing else can be.
    """
    found = _subject_in(outline, span, end_of_phrase)
    return _subject_in(outline, span, _end_of_noun) if found is None else found


def _subject_in(outline: Outline, span: Span, end_of: Callable[[Outline, Span], int]) -> Span | None:
    order, pronouns, at = order_of(outline.grammar), outline.grammar.pronouns, span.start
    prepositions = outline.grammar.prepositions
    while at < span.end:
        norm = outline.norms[at]
        if at in outline.timed or at in outline.dates or norm in order.oblique:
            at += 1
        elif norm in prepositions.all or (norm in prepositions.with_times and norm not in order.genders):
            at = end_of(outline, Span(at + 1, span.end))
        elif norm in pronouns.subjects and not _opens_noun(outline, at, span.end):
            return Span(at, at + 1)
        elif (norm in order.genders and norm not in order.nominative_genders) or _measures_time(outline, at):
            at = end_of_phrase(outline, Span(at, span.end))
        elif norm in order.nominative_genders or opens_bare(outline, at, span.end):
            return Span(at, end_of_phrase(outline, Span(at, span.end)))
        else:
            at += 1
    return None


def _measures_time(outline: Outline, at: int) -> bool:
    """«zwei Tage lang»: whether a number and a unit of time begin at a token."""
    norms = outline.norms
    return at + 1 < len(norms) and norms[at + 1] in outline.grammar.nouns.of_times and at not in outline.dates


def _opens_noun(outline: Outline, at: int, end: int) -> bool:
    """«Die Frau», not «die»: whether a pronoun is the determiner of a noun."""
    return outline.norms[at] in order_of(outline.grammar).genders and opens_bare(outline, at + 1, end)


def opens_bare(outline: Outline, at: int, end: int) -> bool:
    """Whether a noun without a determiner begins at a token: «Sturm», «neue Preise», «200 Menschen»."""
    tokens, order = outline.tokens, order_of(outline.grammar)
    while at < end and at not in outline.dates:
        if is_noun(outline, at):
            return True
        is_number = tokens.kinds[at].startswith("#") or tokens.norms[at] in QUOTES
        inflected = tokens.norms[at].endswith(order.inflections) or tokens.norms[at] in order.genders
        if not is_number and not (inflected and _is_open(outline, at)):
            return False
        at += 1
    return False


def _is_open(outline: Outline, at: int) -> bool:
    """Whether a word in small letters can be an adjective."""
    grammar, norm = outline.grammar, outline.norms[at]
    small = grammar.function_words | grammar.verbs.transparent | grammar.prepositions.all
    starts = any(verb.start == at and not verb.bare for verb in outline.sentence.verbs)
    return norm not in small and not starts and norm not in grammar.conjunctions.coordinators


def end_of_phrase(outline: Outline, span: Span) -> int:
    """The end of the noun phrase that begins a stretch, with its genitives and complements."""
    end = _end_of_noun(outline, span)
    order, norms = order_of(outline.grammar), outline.norms
    while end < span.end and end not in outline.dates and end + 1 not in outline.timed:
        joins = norms[end] in order.genitives | order.attributing
        coordinates = norms[end] in outline.grammar.conjunctions.coordinators or parts_items(outline, end)
        if not joins and not (coordinates and _opens_next(outline, end + 1, span.end)):
            break
        after = _end_of_noun(outline, Span(end + 1, span.end))
        if after <= end + 1:
            break
        end = after
    return end


def without_complement(outline: Outline, phrase: Span) -> Span:
    """«der Rat über die Steuer (diskutiert)»: a noun phrase without a complement that the verb may have."""
    order, norms = order_of(outline.grammar), outline.norms
    joins = order.attributing - outline.grammar.prepositions.genitives
    end = next((at for at in range(phrase.start + 1, phrase.end) if norms[at] in joins), phrase.end)
    return Span(phrase.start, end)


def _opens_next(outline: Outline, at: int, end: int) -> bool:
    return at < end and (
        outline.norms[at] in order_of(outline.grammar).nominative_genders or opens_bare(outline, at, end)
    )


def _end_of_noun(outline: Outline, span: Span) -> int:
    """The end of a determiner, adjectives and a noun or name."""
    tokens, at, has_noun = outline.tokens, span.start, False
    if _stands_alone(outline, span):
        return _end_of_noun(outline, Span(at + 2, min(at + 3, span.end)))
    while at < span.end:
        is_capital = is_noun(outline, at) and (has_noun or at not in outline.timed)
        is_number = tokens.kinds[at].startswith("#") and not (
            has_noun and at + 1 < span.end and is_noun(outline, at + 1)
        )
        if has_noun and tokens.norms[at] in QUOTES:
            return _after_quoted_name(outline, Span(at, span.end))
        is_ordinal = tokens.norms[at] == "." and at > span.start and tokens.kinds[at - 1].startswith("#")
        joins = tokens.norms[at] in HYPHENS | QUOTES or is_number or (is_ordinal and not has_noun)
        if has_noun and not (is_capital or joins or _goes_on(outline, at, span.end)):
            return at
        if not has_noun and not is_capital and tokens.kinds[at] == MARK and not joins:
            return at
        if (
            not has_noun
            and not is_capital
            and any(v.start == at and not v.bare for v in outline.sentence.verbs)
        ):
            return at
        has_noun = has_noun or is_capital
        at += 1
    return at


def _after_quoted_name(outline: Outline, span: Span) -> int:
    """The end of the name in quotation marks that begins a stretch, its start if a clause is quoted."""
    closing = next((at for at in range(span.start + 1, span.end) if outline.norms[at] in QUOTES), span.start)
    is_name = all(is_noun(outline, at) for at in range(span.start + 1, closing))
    return closing + 1 if is_name and closing > span.start + 1 else span.start


def _stands_alone(outline: Outline, span: Span) -> bool:
    """«drei von ihnen»: a number before a preposition and not before a noun."""
    norms, at = outline.norms, span.start
    several = order_of(outline.grammar).genders.get(norms[at]) == "p"
    return several and at + 2 < span.end and norms[at + 1] in outline.grammar.prepositions.genitives


def _goes_on(outline: Outline, at: int, end: int) -> bool:
    """«Rudolf von Habsburg»: a small word inside a name."""
    prepositions = outline.grammar.prepositions
    links = outline.grammar.names.particles - order_of(outline.grammar).genders.keys()
    links -= prepositions.all - prepositions.genitives
    tokens = outline.tokens
    return (
        tokens.norms[at] in links
        and at + 1 < end
        and tokens.capitalised(at + 1)
        and tokens.capitalised(at - 1)
    )


def phrases_in(outline: Outline, span: Span) -> Iterator[Span]:
    """The noun phrases of a stretch, each from its determiner on, the last first."""
    tokens, order, end, at = outline.tokens, order_of(outline.grammar), span.end, span.end - 1
    while at >= span.start:
        is_capital = is_noun(outline, at) and at not in outline.dates
        if not is_capital:
            at -= 1
            continue
        start = at
        while start > span.start and _belongs(outline, start - 1):
            start -= 1
        if start > span.start and tokens.norms[start - 1] in order.genders:
            start -= 1
        yield Span(start, end)
        at = start - 1


def _belongs(outline: Outline, at: int) -> bool:
    """Whether a word can stand in a noun phrase before its last noun."""
    tokens, order = outline.tokens, order_of(outline.grammar)
    if is_noun(outline, at):
        return True
    if tokens.norms[at] in HYPHENS | QUOTES or tokens.kinds[at].startswith("#"):
        return at not in outline.dates
    if tokens.kinds[at] != WORD or tokens.norms[at] in order.genders or at in outline.dates:
        return False
    return tokens.norms[at].endswith(order.inflections) and _is_open(outline, at)


def bare(outline: Outline, phrase: Span) -> str:
    """A noun phrase as it stands without its determiner and the adjectives that agree with that."""
    order, start = order_of(outline.grammar), phrase.start
    is_genitive = outline.norms[start] in order.genitives
    if outline.norms[start] in order.genders:
        start += 1
        while start < phrase.end and not outline.tokens.capitalised(start):
            start += 1
    text = outline.text(Span(min(start, phrase.end - 1), phrase.end))
    return _unmarked(text, order) if is_genitive else text


def _unmarked(text: str, order: WordOrder) -> str:
    """«Orchester» of «des Orchesters»: a noun without the ending of its genitive."""
    noun, space, rest = text.partition(" ")
    for ending, bare_ending in order.genitive_endings:
        if noun.endswith(ending):
            return f"{noun[: len(noun) - len(ending)]}{bare_ending}{space}{rest}"
    return text


def nominative(outline: Outline, phrase: Span) -> str:
    """A noun phrase as a subject: «die neue Brücke», but «Brand» for «dem schweren Brand»."""
    order, norms = order_of(outline.grammar), outline.norms
    before = norms[phrase.start - 1] if phrase.start else ""
    led = before in outline.grammar.prepositions.all or before in order.genders
    if norms[phrase.start] in order.nominative_genders and not led:
        return outline.text(phrase)
    return bare(outline, phrase)


def headline(text: str, outline: Outline) -> str:
    """A title without the article that opens it, where the next word shows no other form without one."""
    first, _, rest = text.partition(" ")
    order = order_of(outline.grammar)
    norm = first.lower()
    if not rest or (norm not in order.indefinites and norm not in order.nominal):
        return text
    if norm in order.indefinites:
        return rest
    noun = rest.split(" ")[0].strip(",")
    shows = noun.endswith(order.nominal[norm]) or not (noun[:1].isupper() or noun.endswith("e"))
    return text if shows else rest
