"""The noun phrase that a relative clause describes."""

from __future__ import annotations

from api.extraction.folding import folded
from api.extraction.titles.outline import Outline
from api.extraction.titles.verb_second.phrases import end_of_phrase, nominative, phrases_in, subject_in
from api.extraction.titles.verb_second.pieces import Kind, Piece, closes, is_non_finite, order_of, pieces_of
from api.extraction.titles.verb_second.subjects import PLURAL, is_pronoun
from api.extraction.tokens import Span

LONGEST_NAME = 3
"""Tokens of the longest name that is taken for a subject."""


def antecedent_phrase(outline: Outline, piece: Piece) -> Span | None:
    """The noun phrase before a relative clause that agrees with its first word."""
    order, pieces = order_of(outline.grammar), pieces_of(outline)
    before = pieces[piece.number - 1] if piece.number else None
    while (
        before is not None and piece.joined and before.kind is Kind.RELATIVE and before.opener == piece.opener
    ):
        before = pieces[before.number - 1] if before.number else None
    if before is None or piece.opener is None:
        return None
    word, own = outline.norms[piece.opener], has_own_subject(outline, piece)
    wanted = order.relatives.get(word, "") if own else order.nominative_genders.get(word, "")
    found = list(phrases_in(outline, Span(before.content, _end_without_verb(outline, before))))
    agreeing = [one for one in found if _agree(outline, one, wanted)]
    if len(agreeing) > 1 and _is_idiom(outline, agreeing[0], before):
        agreeing = agreeing[1:]
    phrase = next(iter([*agreeing, *found]), None)
    while phrase in agreeing and is_complement(outline, phrase):
        head = next((one for one in found if one.start < phrase.start), None)
        if head is None or head not in agreeing or not _genders(outline, head):
            break
        phrase = head
    return phrase and Span(phrase.start, end_of_phrase(outline, phrase))


def _is_idiom(outline: Outline, phrase: Span, piece: Piece) -> bool:
    """«bei dem Beben *ums Leben* gekommen, das»: a noun without a determiner before a participle."""
    lead = outline.norms[phrase.start - 1] if phrase.start else ""
    is_bare = outline.norms[phrase.start] not in outline.grammar.nouns.determiners
    return is_bare and lead in outline.grammar.prepositions.all and phrase.end < piece.end


def _agree(outline: Outline, phrase: Span, wanted: str) -> bool:
    genders = _genders(outline, phrase)
    return not wanted or not genders or not set(wanted).isdisjoint(genders)


def is_complement(outline: Outline, phrase: Span) -> bool:
    """«in Suhl», «der Vollversammlung *des Vereins*»: whether a phrase only belongs to the noun before it."""
    order, norms = order_of(outline.grammar), outline.norms
    if not phrase.start:
        return False
    if norms[phrase.start] in order.genitives and outline.tokens.capitalised(phrase.start - 1):
        return True
    prepositions, start = outline.grammar.prepositions.all, phrase.start
    lead = start if norms[start] in prepositions else start - 1
    if norms[lead] not in prepositions:
        return False
    return norms[start] not in order.genders or (
        lead > 0 and lead - 1 not in outline.timed and outline.tokens.capitalised(lead - 1)
    )


def has_own_subject(outline: Outline, piece: Piece) -> bool:
    """«die der Rat beschloss», but not «die das Land beschloss»: whether a relative is no subject."""
    if piece.opener is None or piece.finite is None:
        return False
    order = order_of(outline.grammar)
    if outline.norms[piece.opener] not in order.subjects or piece.opener > piece.start + piece.joined:
        return True
    own = subject_in(outline, Span(piece.content, piece.finite.start))
    if own is not None and _is_plural_of_singular(outline, piece):
        return True
    if own is None or own.start != outline.after_dates(piece.opener + 1):
        return False
    norm = outline.norms[own.start]
    if is_pronoun(outline, own) or order.nominative_genders.get(norm, "") == "m":
        return True
    is_name = outline.tokens.capitalised(own.start) and own.end - own.start <= LONGEST_NAME
    return is_name and folded(outline.text(own)) not in outline.grammar.names.places


def _is_plural_of_singular(outline: Outline, piece: Piece) -> bool:
    """«das die Bürger ablehnten»: whether the verb is a plural and the relative none."""
    if piece.finite is None or piece.opener is None:
        return False
    relative = order_of(outline.grammar).nominative_genders.get(outline.norms[piece.opener], "")
    return "p" not in relative and outline.norms[piece.finite.start].endswith(PLURAL)


def _genders(outline: Outline, phrase: Span) -> str:
    order, norms = order_of(outline.grammar), outline.norms
    determiner = norms[phrase.start]
    if determiner not in order.genders and phrase.start:
        determiner = norms[phrase.start - 1]
    led = norms[phrase.start - 1] if phrase.start else ""
    if led in outline.grammar.prepositions.all and led not in order.genders:
        shown = order.genders.get(determiner, "")
        oblique = "".join(one for one in shown if one not in order.nominative_genders.get(determiner, ""))
        return oblique or shown
    follows_noun = phrase.start > 0 and outline.tokens.capitalised(phrase.start - 1)
    genders = order.genders.get(determiner, "")
    if follows_noun and determiner in order.genitives:
        return "".join(letter for letter in genders if letter != "m") if "f" in genders else genders
    return genders


def _end_without_verb(outline: Outline, piece: Piece) -> int:
    """The end of a piece without the words that close its clause: «hat den Mann verurteilt, der»."""
    end = piece.end
    if piece.finite is not None and closes(outline, piece.finite.start, end):
        end = piece.finite.start
    while end > piece.content and (is_non_finite(outline, end - 1) or end - 1 in outline.dates):
        end -= 1
    if end > piece.content and outline.norms[end - 1] in order_of(outline.grammar).brackets.particles:
        end -= 1
    return end


def antecedent(outline: Outline, piece: Piece) -> str:
    """The antecedent of a relative clause as a subject; "" without one."""
    phrase = antecedent_phrase(outline, piece)
    return "" if phrase is None else nominative(outline, phrase)
