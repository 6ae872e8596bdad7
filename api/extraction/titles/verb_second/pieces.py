"""The pieces of a sentence between marks and conjunctions, and what the place of the verb makes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from api.extraction.clauses.grammar import NON_FINITE, Grammar
from api.extraction.clauses.verbs import Verb
from api.extraction.clauses.word_order import WordOrder
from api.extraction.titles.outline import Outline
from api.extraction.tokens import MARK, WORD, Span

BOUNDARIES = frozenset(",;:()[]–—…?!.")
JOINING = frozenset("–—:.")
"""Marks that separate nothing between words that they touch: «Köln–Bonn», «2:1»."""
PARTS = frozenset(";:.?!–—")
"""Marks after which another clause begins."""
SHORTEST_ABBREVIATION = 3
"""Letters of a word that a full stop does not shorten within a sentence."""


LONGEST_LIST = 16
"""Tokens of the longest list of names after its first comma, up to its conjunction."""
LONGEST_SENTENCE = 300
"""Tokens of the longest sentence that is told apart; what is longer is hardly one."""


class Kind(Enum):
    """What a piece is."""

    MAIN = auto()
    RELATIVE = auto()
    DEPENDENT = auto()
    """A clause that its verb closes: «weil der Rat am Montag tagt»."""
    INFINITIVE = auto()
    """«die Straße am Montag zu sperren»."""
    FRAGMENT = auto()
    """Without a finite verb: «Der Feuerwehrball», «im Februar eröffnet»."""


@dataclass(frozen=True)
class Piece:
    """The tokens from ``start`` to ``end``, excluded; ``content`` is their start after an opening word.

    ``mark`` stands in front; ``opener`` is the index of the word that opens the clause, or that of the one
    it is joined to by a conjunction.
    """

    number: int
    start: int
    end: int
    content: int
    mark: str
    kind: Kind
    finite: Verb | None
    opener: int | None
    joined: bool
    """Whether a conjunction opens it."""


@lru_cache(maxsize=8)
def pieces_of(outline: Outline) -> list[Piece]:
    """The pieces of a sentence in the order of the text."""
    found: list[Piece] = []
    if len(outline.tokens) > LONGEST_SENTENCE:
        return [Piece(0, 0, len(outline.tokens), 0, "", Kind.FRAGMENT, None, None, False)]
    for start, end, mark in _whole(outline, list(_stretches(outline))):
        for first, last in _conjuncts(outline, start, end):
            joined = found[-1] if first > start and found else None
            piece = _piece(outline, len(found), Span(first, last), mark if first == start else "", joined)
            found.append(_as_closing(outline, piece, found))
    return found


def _as_closing(outline: Outline, piece: Piece, earlier: list[Piece]) -> Piece:
    """«Der Rat will, falls nötig, am Montag *entscheiden*»: an infinitive that looks like a finite verb."""
    if piece.kind is not Kind.MAIN or piece.joined or piece.mark != "," or piece.finite is None:
        return piece
    main = next((one for one in reversed(earlier) if one.kind in (Kind.MAIN, Kind.INFINITIVE)), None)
    if main is None or not is_open(outline, main) or piece.finite.start == piece.content < piece.end - 1:
        return piece
    is_infinitive = outline.norms[piece.finite.start].endswith(order_of(outline.grammar).brackets.infinitives)
    if not is_infinitive or not closes(outline, piece.finite.start, piece.end):
        return piece
    return replace(piece, kind=Kind.FRAGMENT, finite=None)


def is_open(outline: Outline, piece: Piece) -> bool:
    """Whether a clause begins with a form that another verb must follow, and has none."""
    if piece.finite is None or piece.kind is not Kind.MAIN:
        return False
    opens = outline.norms[piece.finite.start] in order_of(outline.grammar).brackets.openers
    own, middle = range(piece.content, piece.finite.start), range(piece.finite.start + 1, piece.end)
    return opens and not any(is_non_finite(outline, at) for at in (*own, *middle) if at not in outline.timed)


def order_of(grammar: Grammar) -> WordOrder:
    """The order of words of a language that has one of its own."""
    assert grammar.order is not None
    return grammar.order


def piece_at(outline: Outline, index: int) -> Piece | None:
    """The piece in which a token stands."""
    return next((one for one in pieces_of(outline) if one.start <= index < one.end), None)


def _stretches(outline: Outline) -> Iterator[tuple[int, int, str]]:
    start, mark, tokens = 0, "", outline.tokens
    for index, norm in enumerate(tokens.norms):
        if tokens.kinds[index] == MARK and norm in BOUNDARIES and not _joins(outline, index):
            if start < index:
                yield start, index, mark
            start, mark = index + 1, norm
    if start < len(tokens):
        yield start, len(tokens), mark


def _whole(outline: Outline, stretches: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """«die in Berlin, Halle und Jena auf die Straße gingen»: a clause is whole that a list has broken."""
    resume = 0
    for number, (start, end, mark) in enumerate(stretches):
        after = stretches[number + 1 : number + 2]
        if number < resume:
            continue
        if after and after[0][2] == "," and _is_broken(outline, Span(start, end), mark, after[0]):
            resume = number + 2
        yield start, after[0][1] if resume > number + 1 else end, mark


def _is_broken(outline: Outline, first: Span, mark: str, after: tuple[int, int, str]) -> bool:
    """Whether a stretch opens a clause whose verb closes the next one, in which a list goes on."""
    start, end, _ = after
    if finite_in(outline, *first) or _kind_of_closed(outline, first.start, first.start, mark)[0] is Kind.MAIN:
        return False
    joins = not outline.grammar.conjunctions.coordinators.isdisjoint(outline.norms[start:end])
    return joins and outline.tokens.capitalised(start) and _last_finite(outline, start, end) is not None


def _joins(outline: Outline, index: int) -> bool:
    """Whether a mark belongs to a date, to a number or an abbreviation."""
    tokens, norm = outline.tokens, outline.norms[index]
    if index in outline.timed or _is_quoted(outline, index) or parts_items(outline, index):
        return True
    if norm not in JOINING or index + 1 >= len(tokens):
        return False
    if norm == ".":
        before = tokens.kinds[index - 1] if index else MARK
        is_short = len(tokens.norms[index - 1]) <= SHORTEST_ABBREVIATION
        return before != WORD or is_short or (tokens.glued(index + 1) and tokens.kinds[index + 1] != MARK)
    return tokens.glued(index) and tokens.glued(index + 1)


def parts_items(outline: Outline, index: int) -> bool:
    """«trafen sich Anna Huber, Karl Maier und Eva Graf»: whether a comma stands in a list after a verb."""
    tokens, norms, at = outline.tokens, outline.norms, index + 1
    if norms[index] != "," or not index or not tokens.capitalised(index - 1):
        return False
    while at < min(len(tokens), index + LONGEST_LIST) and tokens.kinds[at] == WORD and tokens.capitalised(at):
        at += 1
        if at + 1 < len(tokens) and norms[at] in (",", "-") and tokens.capitalised(at + 1):
            at += 1
    if at == index + 1 or at + 1 >= len(tokens) or not tokens.capitalised(at + 1):
        return False
    if norms[at] not in outline.grammar.conjunctions.coordinators or outline.timed & {
        index - 1,
        at - 1,
        at + 1,
    }:
        return False
    start = max((mark + 1 for mark in range(index) if norms[mark] in BOUNDARIES - {",", "."}), default=0)
    end = next((mark for mark in range(at, len(tokens)) if norms[mark] in BOUNDARIES), len(tokens))
    follows = end == len(tokens) or norms[end] != ","
    return follows and bool(finite_in(outline, start, index)) and not finite_in(outline, at, end)


def _is_quoted(outline: Outline, index: int) -> bool:
    """«von einem »harten, aber gerechten Urteil«»: whether a mark stands in a quotation without a verb."""
    quotation = next((one for one in outline.quotations if one.start <= index < one.end), None)
    return quotation is not None and not finite_in(outline, quotation.start, quotation.end)


def finite_in(outline: Outline, start: int, end: int) -> list[Verb]:
    """The finite verbs that begin in a stretch, without the «werden» of «soll am Montag geprüft werden»."""
    brackets, norms = order_of(outline.grammar).brackets, outline.norms
    found = [
        verb
        for chunk in outline.sentence.chunks
        for verb in chunk.verbs
        if not verb.bare
        and start <= verb.start < end
        and (not verb.start or norms[verb.start - 1] not in brackets.infinitive_marks)
        and not (norms[verb.start] in brackets.auxiliaries and _leads_to_opener(outline, verb.end))
    ]
    return [
        verb
        for number, verb in enumerate(found)
        if not number
        or outline.norms[found[0].start] not in brackets.openers
        or outline.norms[verb.start] not in brackets.auxiliaries
        or not is_non_finite(outline, verb.start - 1)
    ]


def _leads_to_opener(outline: Outline, index: int) -> bool:
    """«… werden sollte»: whether the finite form that counts comes next."""
    norms = outline.norms
    return index < len(norms) and norms[index] in order_of(outline.grammar).brackets.openers


def _conjuncts(outline: Outline, start: int, end: int) -> Iterator[tuple[int, int]]:
    """«die Straße ist gesperrt | und wird am Montag geöffnet»: the clauses that a conjunction joins."""
    coordinators = outline.grammar.conjunctions.coordinators
    for first, second in zip((verbs := finite_in(outline, start, end)), verbs[1:], strict=False):
        joints = [at for at in range(first.start + 1, second.start) if outline.norms[at] in coordinators]
        if not joints or first.start < start:
            continue
        after_verb = next((at for at in joints if closes(outline, first.start, at)), None)
        joint = joints[-1] if after_verb is None else after_verb
        yield start, joint
        start = joint
    yield start, end


@lru_cache(maxsize=8)
def _bare(outline: Outline) -> frozenset[int]:
    """The indices of the verb forms that are not finite."""
    verbs, small = outline.sentence.verbs, outline.grammar.function_words
    found = {at for verb in verbs for at in range(verb.start + (not verb.bare), verb.end)}
    return frozenset(at for at in found if outline.norms[at] not in small)


def is_non_finite(outline: Outline, index: int) -> bool:
    """Whether a token can close a clause together with its finite verb."""
    tokens, order = outline.tokens, order_of(outline.grammar)
    norm, brackets = tokens.norms[index], order.brackets
    if tokens.kinds[index] != WORD or (tokens.capitalised(index) and not tokens.opens_with(index)):
        return False
    if norm in brackets.auxiliaries:
        return True
    if norm in brackets.others or norm in outline.grammar.function_words:
        return False
    if index in _bare(outline):
        return True
    form = outline.grammar.verbs.form(norm)
    is_infinitive = form is not None and norm.endswith(order.brackets.infinitives)
    bare = form is not None and form.form in NON_FINITE
    return bare or is_infinitive or brackets.participle.fullmatch(norm) is not None


def closes(outline: Outline, finite: int, end: int) -> bool:
    """Whether only dates and the other words of its group follow a finite verb."""
    after, kinds = range(finite + 1, end), outline.tokens.kinds
    return all(at in outline.timed or kinds[at] == MARK or is_non_finite(outline, at) for at in after)


def _piece(outline: Outline, number: int, span: Span, mark: str, joined: Piece | None) -> Piece:
    start, end = span
    words, norms = outline.grammar.conjunctions, outline.norms
    coordinated = norms[start] in words.coordinators
    first = outline.after_dates(start + 1) if coordinated and end - start > 1 else start
    first = min(first, end - 1)
    finite = next(iter(finite_in(outline, start, end)), None)
    kind, opener = Kind.MAIN, None
    if finite is None:
        kind = Kind.INFINITIVE if _is_infinitive(outline, span) else Kind.FRAGMENT
        return Piece(number, start, end, first, mark, kind, None, None, coordinated)
    closing = _last_finite(outline, start, end)
    if closing is not None and closing.start > first:
        kind, opener = _kind_of_closed(outline, first, start, mark)
        if kind is Kind.MAIN and joined is not None and joined.kind is not Kind.MAIN:
            kind, opener = joined.kind, joined.opener
        if kind is not Kind.MAIN:
            finite = closing
    elif norms[first] in words.complementizers | words.conditions and finite.start > first + 1:
        kind, opener = Kind.DEPENDENT, first
    content = first if opener is None or opener < start else opener + 1
    return Piece(number, start, end, content, mark, kind, finite, opener, coordinated)


def _last_finite(outline: Outline, start: int, end: int) -> Verb | None:
    """The finite verb that closes a stretch, None if another word does."""
    found, openers = finite_in(outline, start, end), order_of(outline.grammar).brackets.openers
    if found and outline.norms[found[0].start] in openers:
        found = found[:1]
    return found[-1] if found and closes(outline, found[-1].start, end) else None


def _kind_of_closed(outline: Outline, first: int, start: int, mark: str) -> tuple[Kind, int | None]:
    """What a stretch is that its finite verb closes, and the word that opens it."""
    norms, grammar = outline.norms, outline.grammar
    order, words = order_of(grammar), grammar.conjunctions
    opener = first
    if norms[first] in words.subordinators | words.complementizers | words.conditions:
        return Kind.DEPENDENT, first
    if norms[first] in grammar.prepositions.all:
        opener = first + 1
    fenced = mark in (",", "–", "—", "(") or norms[start] in words.coordinators
    if fenced and start and (norms[opener] in order.relatives or norms[opener] in words.relatives):
        return Kind.RELATIVE, opener
    if norms[first] in order.places:
        return Kind.RELATIVE if fenced and start else Kind.DEPENDENT, first
    return Kind.MAIN, None


def _is_infinitive(outline: Outline, span: Span) -> bool:
    """«um am Montag zu streiken», «die Sitzung abzusagen»."""
    order, norms = order_of(outline.grammar), outline.norms
    kinds = outline.tokens.kinds
    words = (at for at in range(span.end - 1, span.start, -1) if kinds[at] == WORD)
    last = next((at for at in words if at not in outline.timed), span.start)
    if not norms[last].endswith(order.brackets.infinitives) or outline.tokens.capitalised(last):
        return False
    if norms[last - 1] in order.brackets.infinitive_marks:
        return True
    return any(
        norms[last].startswith(f"{particle}{mark}")
        for particle in order.brackets.particles
        for mark in order.brackets.infinitive_marks
    )
