"""The subject of a clause, before its verb, after it or in the clause before."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue
from api.extraction.quotations import Quotation
from api.extraction.titles.outline import Outline
from api.extraction.titles.verb_second.middles import middle_of
from api.extraction.titles.verb_second.phrases import bare, end_of_phrase, phrases_in, subject_in
from api.extraction.titles.verb_second.pieces import (
    PARTS,
    Kind,
    Piece,
    is_non_finite,
    order_of,
    piece_at,
    pieces_of,
)
from api.extraction.tokens import MARK, Span, norm_of

REACH = 12
"""Pieces before a clause among which its subject is sought."""
FURTHEST_NOUN = 60
"""Tokens before a clause among which a noun for a pronoun is sought."""
PLURAL = "n"
"""The last letter of a finite verb that only a plural subject has."""
SINGULAR = "nn"
"""The last letters of one that a plural does not have: «kann», «begann»."""


def is_pronoun(outline: Outline, span: Span) -> bool:
    """Whether a stretch is a pronoun alone, dates apart."""
    words = [at for at in range(*span) if at not in outline.dates]
    return len(words) == 1 and outline.norms[words[0]] in outline.grammar.pronouns.subjects


def who(outline: Outline, pronoun: int) -> str:
    """What a pronoun stands for, or the pronoun: the nearest subject before it that agrees."""
    word = outline.text(Span(pronoun, pronoun + 1))
    wanted = order_of(outline.grammar).pronouns.get(outline.norms[pronoun], "")
    if not wanted:
        return word
    piece = piece_at(outline, pronoun)
    if piece is not None and piece.finite is not None and "p" in wanted:
        is_plural = outline.norms[piece.finite.start].endswith(PLURAL)
        wanted = "p" if is_plural and not outline.norms[piece.finite.start].endswith(SINGULAR) else wanted
    earlier = [] if piece is None else _nearest(outline, piece)
    near = (_own_subject(outline, one)[0] for one in earlier if one.kind is Kind.MAIN)
    candidate = next((one for one in near if one), "") or outline.previous_subject() or ""
    if _agrees(outline, candidate, wanted):
        return candidate
    if piece is not None and (noun := _noun_before(outline, piece, wanted)):
        return noun
    person = outline.person(pronoun, outline.norms[pronoun]) if wanted != "n" and not candidate else ""
    gender = _gender_of_name(outline, person)
    return person if gender and gender in wanted else word


def _noun_before(outline: Outline, piece: Piece, wanted: str) -> str:
    """«Der Rat berät über eine Steuer; sie soll …»: the one noun of the sentence before that agrees."""
    order, found = order_of(outline.grammar), set()
    is_plural = piece.finite is not None and outline.norms[piece.finite.start].endswith(PLURAL)
    closes = any(is_non_finite(outline, at) for at in range(piece.start, piece.end))
    if is_plural or piece.number == 0 or not closes:
        return ""
    for phrase in phrases_in(outline, Span(max(piece.start - FURTHEST_NOUN, 0), piece.start)):
        genders = order.genders.get(outline.norms[phrase.start], "").replace("p", "")
        may_be_plural = outline.norms[phrase.end - 1].endswith(PLURAL) and "p" in order.genders.get(
            outline.norms[phrase.start], ""
        )
        if genders and genders == wanted.replace("p", "") and not may_be_plural:
            found.add(bare(outline, Span(phrase.start, end_of_phrase(outline, phrase))))
    return found.pop() if len(found) == 1 else ""


def _gender_of_name(outline: Outline, name: str) -> str:
    """The gender that a first name shows, "" for no name or an unknown one."""
    words, names = norm_of(name).split(), outline.grammar.names
    if not names.women.isdisjoint(words):
        return "f"
    return "m" if not names.men.isdisjoint(words) else ""


def _agrees(outline: Outline, candidate: str, wanted: str) -> bool:
    """Whether a noun phrase names something of one of some genders; a bare name is a woman or a man."""
    grammar = outline.grammar
    first, *rest = norm_of(candidate).split() or [""]
    if wanted == "p":
        joins = not grammar.conjunctions.coordinators.isdisjoint(rest)
        head = next((word for word in candidate.split()[1:] if word[:1].isupper()), "")
        return joins or (
            "p" in order_of(grammar).genders.get(first, "") and head.endswith(order_of(grammar).plural_nouns)
        )
    if not any(word[:1].isupper() for word in candidate.split()[1:] or [candidate]):
        return False
    if gender := _gender_of_name(outline, candidate):
        return gender in wanted
    if first in order_of(grammar).genders:
        return bool(rest) and not set(order_of(grammar).nominative_genders.get(first, "")).isdisjoint(wanted)
    is_name = candidate[:1].isupper() and first not in grammar.function_words | grammar.pronouns.subjects
    return is_name and not rest and wanted != "n"


def before_verb(outline: Outline, piece: Piece) -> Span | None:
    """What stands before the finite verb, in its piece or at the head of its clause; None for nothing."""
    assert piece.finite is not None
    own = Span(piece.content, piece.finite.start)
    if any(at not in outline.dates and outline.tokens.kinds[at] != MARK for at in range(*own)):
        return own
    head = head_of(outline, piece) if own.start == own.end else None
    if head is None or head.kind is not Kind.FRAGMENT or piece.joined or opens_participle(outline, head):
        return None
    return Span(head.content, head.end)


def opens_participle(outline: Outline, piece: Piece) -> bool:
    """«*Geboren 1931 in Meran*, studierte sie»: whether a participle opens what stands before a clause."""
    return is_non_finite(outline, piece.content) and piece.end > piece.content + 1


def head_of(outline: Outline, piece: Piece) -> Piece | None:
    """The piece with which the clause of another begins, across what stands between commas."""
    pieces, number = pieces_of(outline), piece.number
    while number and pieces[number].mark not in PARTS and not opens_conjunct(pieces[number]):
        number -= 1
        if pieces[number].kind is Kind.MAIN and not _is_inserted(outline, piece, pieces[number]):
            return None
    return pieces[number] if number != piece.number else None


def opens_conjunct(piece: Piece) -> bool:
    """Whether a conjunction opens a main clause, or its first words."""
    return piece.joined and piece.kind in (Kind.MAIN, Kind.FRAGMENT)


def _is_inserted(outline: Outline, piece: Piece, report: Piece) -> bool:
    """«Der Preis, *rechnete er vor*, habe sich verdoppelt»: whether a clause stands inside another."""
    first = pieces_of(outline)[report.number - 1] if report.number else None
    if first is None or first.kind is not Kind.FRAGMENT or report.mark != "," or piece.mark != ",":
        return False
    verbs = (report.finite, piece.finite)
    return all(
        verb is not None and verb.start == one.content
        for verb, one in zip(verbs, (report, piece), strict=True)
    )


def is_adverb(outline: Outline, at: int) -> bool:
    grammar, norm = outline.grammar, outline.norms[at]
    if norm in grammar.pronouns.subjects:
        return False
    return norm in grammar.verbs.transparent | grammar.prepositions.with_times | grammar.quiet_openers


def front_of(outline: Outline, before: Span, piece: Piece) -> str:
    """The words before the verb, with the other items of a list."""
    pieces, start, number = pieces_of(outline), before.start, piece.number
    joins = not outline.grammar.conjunctions.coordinators.isdisjoint(outline.norms[before.start : before.end])
    while joins and number and pieces[number].mark == "," and _is_listed(outline, pieces[number - 1]):
        number -= 1
        start = pieces[number].content
    while start < before.end and outline.norms[start] in outline.grammar.quiet_openers:
        start += 1
    return outline.text(Span(start, before.end))


def _is_listed(outline: Outline, piece: Piece) -> bool:
    """Whether a piece is a noun phrase of a list."""
    if piece.kind is not Kind.FRAGMENT or any(at in outline.timed for at in range(piece.start, piece.end)):
        return False
    return not is_non_finite(outline, piece.end - 1) and piece.end - piece.start <= 4


def is_inverted(outline: Outline, piece: Piece) -> bool:
    """Whether a date opens a clause, and its subject follows the verb."""
    assert piece.finite is not None
    opened = any(at in outline.timed for at in range(piece.start, piece.finite.start))
    return opened and subject_in(outline, middle_of(piece)) is not None


def subject_before(outline: Outline, piece: Piece) -> str:
    """The subject that a clause shares with the one before it."""
    for earlier in _nearest(outline, piece):
        if earlier.finite is None or (piece.kind is Kind.MAIN) is not (earlier.kind is Kind.MAIN):
            continue
        text, pronoun = _own_subject(outline, earlier)
        if pronoun is not None or text:
            return text if pronoun is None else who(outline, pronoun)
    return ""


def _nearest(outline: Outline, piece: Piece) -> list[Piece]:
    """The pieces before one, the nearest first, as far as a subject is sought in them."""
    return pieces_of(outline)[max(piece.number - REACH, 0) : piece.number][::-1]


def subject_of(outline: Outline, piece: Piece) -> str:
    """The subject of a clause, with what a pronoun stands for; "" if none is found."""
    text, pronoun = _own_subject(outline, piece)
    if pronoun is not None:
        return who(outline, pronoun)
    return text or (subject_before(outline, piece) if piece.joined and piece.kind is Kind.MAIN else "")


def _own_subject(outline: Outline, piece: Piece) -> tuple[str, int | None]:
    """The subject that stands in a clause itself, and the index of the pronoun that it is."""
    if piece.finite is None:
        return "", None
    if piece.kind is not Kind.MAIN:
        return _text_of(outline, subject_in(outline, Span(piece.content, piece.finite.start)))
    before = before_verb(outline, piece)
    if before is not None and is_pronoun(outline, before):
        return "", outline.after_dates(before.start)
    if before is not None and _begins_subject(outline, before):
        return front_of(outline, before, piece), None
    if piece.joined and before is None and not is_inverted(outline, piece):
        return "", None
    return _text_of(outline, subject_in(outline, middle_of(piece)))


def _text_of(outline: Outline, subject: Span | None) -> tuple[str, int | None]:
    if subject is None:
        return "", None
    return ("", subject.start) if is_pronoun(outline, subject) else (outline.text(subject), None)


def reporter(outline: Outline, quotation: Quotation) -> str:
    """Who says a quotation: the subject of the nearest verb of saying outside it, "" without one."""
    mains = [
        one
        for one in pieces_of(outline)
        if one.kind is Kind.MAIN and one.finite is not None and one.finite.cue is Cue.REPORTING
    ]
    outside = [
        one
        for one in mains
        if one.finite is not None and not quotation.start <= one.finite.start < quotation.end
    ]
    nearest = min(outside, key=lambda one: abs(one.start - quotation.end), default=None)
    if nearest is None:
        return ""
    found = subject_in(outline, middle_of(nearest))
    return "" if found is not None and is_pronoun(outline, found) else subject_of(outline, nearest)


def first_subject(outline: Outline) -> str:
    """The subject of the first main clause outside a quotation, "" without one."""
    mains = (one for one in pieces_of(outline) if one.kind is Kind.MAIN and one.start not in outline.quoted)
    return next((found for one in mains if (found := subject_of(outline, one))), "")


def named(outline: Outline, subject: Span) -> str:
    return who(outline, subject.start) if is_pronoun(outline, subject) else outline.text(subject)


def _begins_subject(outline: Outline, before: Span) -> bool:
    """Whether what stands before a verb is a noun phrase that can be its subject."""
    start = before.start
    passed = outline.grammar.verbs.transparent
    while start < before.end and (start in outline.dates or outline.norms[start] in passed):
        start += 1
    found = subject_in(outline, Span(start, before.end))
    return found is not None and found.start == start
