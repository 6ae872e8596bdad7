"""A clause as a main clause: subject, finite verb, and the rest with the word that closes it."""

from __future__ import annotations

from dataclasses import replace

from api.extraction.clauses.verbs import Verb
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.joining import adjacent
from api.extraction.titles.outline import Outline
from api.extraction.titles.tidying import EDGES
from api.extraction.titles.verb_second.antecedents import antecedent
from api.extraction.titles.verb_second.middles import middle_of, rest_of
from api.extraction.titles.verb_second.phrases import is_noun, subject_in, without_complement
from api.extraction.titles.verb_second.pieces import (
    PARTS,
    Kind,
    Piece,
    closes,
    is_non_finite,
    order_of,
    pieces_of,
)
from api.extraction.titles.verb_second.subjects import (
    before_verb,
    front_of,
    head_of,
    is_adverb,
    is_inverted,
    is_pronoun,
    named,
    subject_before,
    who,
)
from api.extraction.tokens import Span, norm_of


def statement(outline: Outline, piece: Piece, date: int) -> str:
    """A clause with its subject in front, of two that share a verb the one with the date; "" without one."""
    if piece.finite is None:
        return ""
    if piece.kind is Kind.MAIN:
        return main_statement(outline, piece, date)
    if piece.kind is Kind.DEPENDENT:
        return closed_statement(outline, piece)
    return ""


def main_statement(outline: Outline, piece: Piece, date: int) -> str:
    """«Am Montag wurde das Museum eröffnet» → «Das Museum wurde eröffnet»."""
    verb = piece.finite
    assert verb is not None
    head = head_of(outline, piece)
    is_last = verb.start > piece.content and closes(outline, verb.start, piece.end)
    if head is not None and is_last and _opens_closed(outline, head):
        return closed_statement(outline, replace(piece, content=head.content + 1), end=head.end)
    if condition := _condition(outline, piece):
        return condition
    rest = rest_of(outline, piece, date)
    before = before_verb(outline, piece)
    if free := _free_relative(outline, head):
        front = free
    elif before is not None and _is_named_by_date(outline, before):
        front = outline.tokens.between(*before)
    elif before is not None and is_pronoun(outline, before):
        front = who(outline, before.start)
    elif before is not None and _stays(outline, before):
        front = front_of(outline, before, piece)
        long = len(_line(outline, front, verb, rest)) > LONGEST and _is_adjunct(outline, before)
        if long and (shorter := _inverted(outline, piece, rest)):
            return shorter
    elif (piece.joined and not is_inverted(outline, piece)) or _goes_on(outline, piece):
        front = subject_before(outline, piece)
    else:
        return _inverted(outline, piece, rest) or _in_order(outline, piece, rest)
    return _line(outline, front, verb, rest) if front else ""


def _free_relative(outline: Outline, head: Piece | None) -> str:
    """«Wer ein Kind erwartet, muss ausweichen»: a clause that is the subject of another."""
    free = order_of(outline.grammar).free
    if head is None or head.opener is None or outline.norms[head.opener] not in free:
        return ""
    return f"{outline.tokens.between(head.start, head.end)},"


def _is_named_by_date(outline: Outline, before: Span) -> bool:
    """«Das Jahr 1968 …»: whether a date and its article are all that stands before a verb."""
    words = [at for at in range(*before) if at not in outline.dates and at not in outline.timed]
    articles = outline.grammar.nouns.articles
    opens = outline.norms[before.start] in order_of(outline.grammar).nominative_genders
    return opens and all(outline.norms[at] in articles for at in words)


def _opens_closed(outline: Outline, head: Piece) -> bool:
    """«Dass die Bahn, 1990 eingestellt, wieder fuhr»: whether a fragment opens a closed clause."""
    words = outline.grammar.conjunctions
    opens = words.subordinators | words.complementizers | words.conditions
    return head.kind is Kind.FRAGMENT and outline.norms[head.content] in opens


def _condition(outline: Outline, piece: Piece) -> str:
    """«Scheitert die Abstimmung am Montag, tritt er zurück»: a clause that begins with its verb."""
    pieces = pieces_of(outline)
    if piece.finite is None or piece.finite.start != piece.content or piece.joined:
        return ""
    main = next((one for one in pieces[piece.number + 1 :] if one.kind is Kind.MAIN), None)
    if main is None and piece.number == 0:
        return outline.text(Span(piece.content, len(outline.tokens))).strip(EDGES)
    starts = piece.number == 0 or piece.mark in PARTS
    if main is None or main.finite is None or not starts or main.mark != ",":
        return ""
    first = outline.norms[main.content] if main.finite.start > main.content else ""
    if first and first not in outline.grammar.verbs.transparent | order_of(outline.grammar).oblique:
        return ""
    end = next(
        (one.start - 1 for one in pieces[main.number + 1 :] if one.kind is Kind.MAIN), len(outline.tokens)
    )
    return outline.text(Span(piece.content, end)).strip(EDGES)


def _line(outline: Outline, front: str, verb: Verb, rest: list[Span], last: str = "") -> str:
    own = outline.text(Span(verb.start, verb.start + 1))
    texts = [*(outline.text(_without_joint(outline, one)).strip(EDGES) for one in rest), last]
    return line_of(outline, front, own, " ".join(text for text in texts if text))


def line_of(outline: Outline, front: str, verb: str, rest: str) -> str:
    """What stands before a finite verb, the verb unless a headline does without it, and the rest."""
    order = order_of(outline.grammar)
    front = front.lstrip(EDGES).rstrip(EDGES.replace(",", ""))
    words = rest.split(" ")
    while len(words) > 1 and words[-1] in order.passive:
        words.pop()
    first = norm_of(front).split(" ")[0]
    if f"{verb} {words[-1]}" in outline.grammar.verbs.happening and (len(words) > 1 or " " in front):
        verb, rest = "", " ".join(words[:-1])
        words = words[:-1] or [""]
    led = first in outline.grammar.prepositions.all | outline.grammar.pronouns.subjects
    led = led or words[0] in order.oblique
    is_participle = words[-1] not in order.brackets.auxiliaries and order.brackets.participle.fullmatch(
        words[-1]
    )
    if verb in order.omitted and not led and is_participle and "," not in front:
        return adjacent(front, " ".join(words))
    return adjacent(adjacent(front, verb), rest)


def _without_joint(outline: Outline, span: Span) -> Span:
    """A stretch without the conjunction at its end."""
    joins = (
        span.end - 1 > span.start and outline.norms[span.end - 1] in outline.grammar.conjunctions.coordinators
    )
    return Span(span.start, span.end - joins)


def _stays(outline: Outline, before: Span) -> bool:
    """Whether what stands before the verb says something and is no participle, infinitive or lone adverb."""
    words = [at for at in range(*before) if at not in outline.dates]
    if not words or all(is_adverb(outline, at) for at in words):
        return False
    return not is_non_finite(outline, words[-1])


def _is_adjunct(outline: Outline, before: Span) -> bool:
    """Whether what stands before a verb begins with a preposition, a number or an adverb."""
    first = outline.after_dates(before.start)
    grammar, tokens = outline.grammar, outline.tokens
    if tokens.norms[first] in grammar.prepositions.all or tokens.kinds[first].startswith("#"):
        return True
    return not tokens.capitalised(first) and tokens.norms[first] not in order_of(grammar).genders


def _goes_on(outline: Outline, piece: Piece) -> bool:
    """«Er gestand, zog das Geständnis aber zurück»: whether a verb in front has the subject before."""
    if piece.finite is None or piece.finite.start != piece.content or piece.mark != ",":
        return False
    middle = subject_in(outline, middle_of(piece))
    if middle is not None and is_pronoun(outline, middle):
        return False
    for earlier in reversed(pieces_of(outline)[: piece.number]):
        if earlier.kind is Kind.MAIN and earlier.finite is not None:
            return not (
                earlier.finite.start == earlier.content and not earlier.joined and earlier.mark != ","
            )
        if earlier.mark in PARTS or earlier.kind is not Kind.RELATIVE:
            return False
    return False


def _inverted(outline: Outline, piece: Piece, rest: list[Span]) -> str:
    """«Fertig sein soll das Haus 2027» → «Das Haus soll fertig sein»."""
    assert piece.finite is not None
    subject = subject_in(outline, middle_of(piece))
    if subject is None:
        return ""
    if outline.norms[piece.finite.start] not in order_of(outline.grammar).omitted:
        subject = without_complement(outline, subject)
    front = outline.text(subject)
    if is_pronoun(outline, subject):
        front = who(outline, subject.start)
    own = Span(piece.content, piece.finite.start)
    fronted = outline.text(own) if any(is_non_finite(outline, at) for at in range(*own)) else ""
    first = outline.norms[own.start]
    is_particle = first in order_of(outline.grammar).brackets.particles
    if is_particle or is_non_finite(outline, own.start) or not is_noun(outline, own.start):
        fronted = fronted[:1].lower() + fronted[1:]
    return _line(outline, front, piece.finite, _without(rest, subject), fronted)


def _without(spans: list[Span], taken: Span) -> list[Span]:
    """Stretches without one that stands in them."""
    parts = [
        (Span(one.start, min(one.end, taken.start)), Span(max(one.start, taken.end), one.end))
        for one in spans
    ]
    return [part for pair in parts for part in pair if part.start < part.end]


def _in_order(outline: Outline, piece: Piece, rest: list[Span]) -> str:
    """«Bis Ostern wird gesammelt»: a clause without a subject keeps the date that opens it."""
    assert piece.finite is not None
    first = Span(piece.content, piece.finite.start)
    front = outline.tokens.between(*first)
    return _line(outline, front, piece.finite, rest) if front else ""


def closed_statement(
    outline: Outline, piece: Piece, subject: str = "", noun: str = "", end: int | None = None
) -> str:
    """«weil der Rat am Montag die Wahl absagte» → «Der Rat sagte die Wahl ab».

    A given ``subject`` is in front, a given ``noun`` right after the verb. A clause that something between
    commas breaks ends first at ``end``, and goes on at the start of the piece.
    """
    verb = piece.finite
    assert verb is not None
    start = piece.content
    broken = [] if end is None else [Span(piece.start, verb.start)]
    end = verb.start if end is None else end
    taken: Span | None = None
    if not subject:
        taken = subject_in(outline, Span(start, end))
        subject = _likened(outline, piece, taken)
    if not subject:
        subject = named(outline, taken) if taken is not None else subject_before(outline, piece)
    if not subject:
        return ""
    spans = [Span(start, end), *broken, Span(verb.start + 1, piece.end)]
    spans = [one for one in spans if one.start < one.end]
    if taken is not None:
        spans = _without(spans, taken)
    own, particle = parted(outline, verb.start)
    texts = [noun, *(outline.text(one).strip(EDGES) for one in spans), particle]
    return line_of(outline, subject, own, " ".join(text for text in texts if text))


def _likened(outline: Outline, piece: Piece, taken: Span | None) -> str:
    """«Eine Schlichtung, wie sie 2015 den Streik beendet hatte»: what the pronoun stands for."""
    likening = outline.grammar.conjunctions.likening
    if taken is None or piece.opener is None or outline.norms[piece.opener] not in likening:
        return ""
    return antecedent(outline, piece) if is_pronoun(outline, taken) and taken.start == piece.content else ""


def parted(outline: Outline, finite: int) -> tuple[str, str]:
    """«ausläuft» as the verb of a main clause: «läuft», «aus»."""
    word = outline.text(Span(finite, finite + 1))
    verbs = outline.grammar.verbs
    for particle in sorted(order_of(outline.grammar).brackets.particles, key=len, reverse=True):
        rest = word[len(particle) :]
        if word.startswith(particle) and (verbs.forms.get(rest) or (rest and verbs.conjugated(rest))):
            return rest, particle
    return word, ""
