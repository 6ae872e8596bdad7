"""A clause as a main clause: subject, finite verb, and the rest with the word that closes it."""

from __future__ import annotations

from dataclasses import replace

from api.extraction.clauses.verbs import Verb
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.joining import adjacent
from api.extraction.titles.outline import Outline
from api.extraction.titles.tidying import EDGES
from api.extraction.titles.verb_second.phrases import (
    end_of_phrase,
    is_noun,
    nominative,
    phrases_in,
    subject_in,
)
from api.extraction.titles.verb_second.pieces import (
    Kind,
    Piece,
    closes,
    is_non_finite,
    is_open,
    order_of,
    piece_at,
    pieces_of,
)
from api.extraction.tokens import MARK, Span, norm_of

PARENTHESES = frozenset("()[]")
LONGEST_APPOSITION = 8
"""Tokens of the longest apposition across which a clause goes on."""
LONGEST_NAME = 3
"""Tokens of the longest name that is taken for a subject."""
PARTS = frozenset(";:.?!–—")
"""Marks after which another clause begins."""


def statement(outline: Outline, piece: Piece, date: int) -> str:
    """A clause with its subject in front, of two that share a verb the one with the date; "" without one."""
    if piece.finite is None:
        return ""
    if piece.kind is Kind.MAIN:
        return main_statement(outline, piece, date)
    if piece.kind is Kind.DEPENDENT:
        return closed_statement(outline, piece)
    return ""


# main clauses


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
    rest = _rest(outline, piece, date)
    before = _before(outline, piece)
    if before is not None and is_pronoun(outline, before):
        front = _who(outline, before.start)
    elif before is not None and _stays(outline, before):
        front = _front(outline, before, piece)
        long = len(_line(outline, front, verb, rest)) > LONGEST and _is_adjunct(outline, before)
        if long and (shorter := _inverted(outline, piece, rest)):
            return shorter
    elif (piece.joined and not _is_inverted(outline, piece)) or _goes_on(outline, piece):
        front = subject_before(outline, piece)
    else:
        return _inverted(outline, piece, rest) or _in_order(outline, piece, rest)
    return _line(outline, front, verb, rest) if front else ""


def _opens_closed(outline: Outline, head: Piece) -> bool:
    """«Dass die Bahn, 1990 eingestellt, wieder fuhr»: whether a fragment opens a clause that its verb closes."""
    words = outline.grammar.conjunctions
    opens = words.subordinators | words.complementizers | words.conditions
    return head.kind is Kind.FRAGMENT and outline.norms[head.content] in opens


def _condition(outline: Outline, piece: Piece) -> str:
    """«Scheitert die Abstimmung am Montag, tritt er zurück»: a clause that begins with its verb."""
    pieces = pieces_of(outline)
    if piece.finite is None or piece.finite.start != piece.content or piece.joined:
        return ""
    main = next((one for one in pieces[piece.number + 1 :] if one.kind is Kind.MAIN), None)
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
    return _joined(outline, front, own, " ".join(text for text in texts if text))


def _joined(outline: Outline, front: str, verb: str, rest: str) -> str:
    """What stands before a finite verb, the verb unless a headline does without it, and the rest."""
    order, front = order_of(outline.grammar), front.strip(EDGES)
    words = rest.split(" ")
    while len(words) > 1 and words[-1] in order.passive:
        words.pop()
    first = norm_of(front).split(" ")[0]
    led = first in outline.grammar.prepositions.all | outline.grammar.pronouns.subjects
    led = led or words[0] in order.oblique
    is_participle = words[-1] not in order.brackets.auxiliaries and order.brackets.participle.fullmatch(words[-1])
    if verb in order.omitted and not led and is_participle and "," not in front:
        return adjacent(front, " ".join(words))
    return adjacent(adjacent(front, verb), rest)


def _without_joint(outline: Outline, span: Span) -> Span:
    """A stretch without the conjunction at its end."""
    joins = (
        span.end - 1 > span.start and outline.norms[span.end - 1] in outline.grammar.conjunctions.coordinators
    )
    return Span(span.start, span.end - joins)


def is_pronoun(outline: Outline, span: Span) -> bool:
    """Whether a stretch is a pronoun alone, dates apart."""
    words = [at for at in range(*span) if at not in outline.dates]
    return len(words) == 1 and outline.norms[words[0]] in outline.grammar.pronouns.subjects


def _who(outline: Outline, pronoun: int) -> str:
    """What a pronoun stands for, or the pronoun: the nearest subject before it that agrees."""
    word = outline.text(Span(pronoun, pronoun + 1))
    wanted = order_of(outline.grammar).pronouns.get(outline.norms[pronoun], "")
    if not wanted:
        return word
    piece = piece_at(outline, pronoun)
    earlier = [] if piece is None else reversed(pieces_of(outline)[: piece.number])
    near = (subject_of(outline, one) for one in earlier if one.kind is Kind.MAIN and one.finite is not None)
    candidate = next((one for one in near if one), "") or outline.previous_subject() or ""
    return candidate if _agrees(outline, candidate, wanted) else word


def _agrees(outline: Outline, candidate: str, wanted: str) -> bool:
    """Whether a noun phrase names something of one of some genders; a bare name is a woman or a man."""
    grammar = outline.grammar
    first, *rest = norm_of(candidate).split() or [""]
    if first in grammar.names.women | grammar.names.men:
        return ("f" if first in grammar.names.women else "m") in wanted
    if first in order_of(grammar).genders:
        return bool(rest) and not set(order_of(grammar).nominative_genders.get(first, "")).isdisjoint(wanted)
    is_name = candidate[:1].isupper() and first not in grammar.function_words | grammar.pronouns.subjects
    return is_name and not rest and wanted != "n"


def _before(outline: Outline, piece: Piece) -> Span | None:
    """What stands before the finite verb, in its piece or at the head of its clause; None for nothing."""
    assert piece.finite is not None
    own = Span(piece.content, piece.finite.start)
    if any(at not in outline.dates and outline.tokens.kinds[at] != MARK for at in range(*own)):
        return own
    head = head_of(outline, piece) if own.start == own.end else None
    if head is None or head.kind is not Kind.FRAGMENT or piece.joined:
        return None
    return Span(head.content, head.end)


def head_of(outline: Outline, piece: Piece) -> Piece | None:
    """The piece with which the clause of another begins, across what stands between commas."""
    pieces, number = pieces_of(outline), piece.number
    while number and pieces[number].mark not in PARTS and not pieces[number].joined:
        number -= 1
        if pieces[number].kind is Kind.MAIN:
            return None
    return pieces[number] if number != piece.number else None


def _stays(outline: Outline, before: Span) -> bool:
    """Whether what stands before the verb says something and is no participle, infinitive or lone adverb."""
    words = [at for at in range(*before) if at not in outline.dates]
    if not words or all(_is_adverb(outline, at) for at in words):
        return False
    return not is_non_finite(outline, words[-1])


def _is_adverb(outline: Outline, at: int) -> bool:
    grammar, norm = outline.grammar, outline.norms[at]
    if norm in grammar.pronouns.subjects:
        return False
    return norm in grammar.verbs.transparent | grammar.prepositions.with_times | grammar.quiet_openers


def _is_adjunct(outline: Outline, before: Span) -> bool:
    """Whether what stands before a verb begins with a preposition, a number or an adverb."""
    first = outline.after_dates(before.start)
    grammar, tokens = outline.grammar, outline.tokens
    if tokens.norms[first] in grammar.prepositions.all or tokens.kinds[first].startswith("#"):
        return True
    return not tokens.capitalised(first) and tokens.norms[first] not in order_of(grammar).genders


def _front(outline: Outline, before: Span, piece: Piece) -> str:
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


def _goes_on(outline: Outline, piece: Piece) -> bool:
    """«Er gestand, *zog das Geständnis aber zurück*»: a verb in front after a comma has the subject before."""
    if piece.finite is None or piece.finite.start != piece.content or piece.mark != ",":
        return False
    middle = subject_in(outline, _middle(piece))
    if middle is not None and is_pronoun(outline, middle):
        return False
    for earlier in reversed(pieces_of(outline)[: piece.number]):
        if earlier.kind is Kind.MAIN and earlier.finite is not None:
            return not (earlier.finite.start == earlier.content and not earlier.joined and earlier.mark != ",")
        if earlier.mark in PARTS or earlier.kind is not Kind.RELATIVE:
            return False
    return False


def _is_inverted(outline: Outline, piece: Piece) -> bool:
    """Whether a date opens a clause, and its subject follows the verb."""
    assert piece.finite is not None
    opened = any(at in outline.timed for at in range(piece.start, piece.finite.start))
    return opened and subject_in(outline, _middle(piece)) is not None


def _middle(piece: Piece) -> Span:
    assert piece.finite is not None
    return Span(piece.finite.start + 1, piece.end)


def _inverted(outline: Outline, piece: Piece, rest: list[Span]) -> str:
    """«Fertig sein soll das Haus 2027» → «Das Haus soll fertig sein»."""
    assert piece.finite is not None
    subject = subject_in(outline, _middle(piece))
    if subject is None:
        return ""
    front = outline.text(subject)
    if is_pronoun(outline, subject):
        front = _who(outline, subject.start)
    own = Span(piece.content, piece.finite.start)
    fronted = outline.text(own) if any(is_non_finite(outline, at) for at in range(*own)) else ""
    if is_non_finite(outline, own.start) or not is_noun(outline, own.start):
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


def _rest(outline: Outline, piece: Piece, date: int) -> list[Span]:
    """What follows the finite verb, with the word that closes the clause in a later piece."""
    middle = _middle(piece)
    spans = _conjunct(outline, middle, date)
    for later in continuations(outline, piece):
        spans = [*spans, Span(later.start, later.end)]
    return spans


def continuations(outline: Outline, piece: Piece) -> list[Piece]:
    """The fragments in which a clause goes on: up to the word that closes it, or after the hours of its date."""
    found: list[Piece] = []
    if not is_open(outline, piece):
        return _after_hours(outline, piece)
    for later in pieces_of(outline)[piece.number + 1 :]:
        if later.mark in PARTS or later.kind is Kind.MAIN or later.joined:
            return []
        if later.kind is Kind.FRAGMENT and later.mark not in PARENTHESES:
            found.append(later)
            if _ends_non_finite(outline, Span(later.start, later.end)):
                return found
    return []


def _after_hours(outline: Outline, piece: Piece) -> list[Piece]:
    """«Die Busse stehen am Donnerstag, 3 Uhr, | still»: what follows nothing but times."""
    later = pieces_of(outline)[piece.number + 1 :]
    rest = next((at for at, one in enumerate(later) if not _is_time(outline, one)), 0)
    if not rest and len(later) > 1 and _is_apposition(outline, later[0]):
        rest = 1
    if not rest or later[rest].kind is not Kind.FRAGMENT or later[rest].mark != ",":
        return []
    return [] if later[rest].joined else [later[rest]]


def _is_apposition(outline: Outline, piece: Piece) -> bool:
    """«schrieb die Nichte, *eine Hebamme*, einen Brief»: a short noun phrase between commas."""
    if piece.kind is not Kind.FRAGMENT or piece.mark != "," or piece.end - piece.start > LONGEST_APPOSITION:
        return False
    return not is_non_finite(outline, piece.end - 1) and not piece.joined


def _is_time(outline: Outline, piece: Piece) -> bool:
    """Whether a piece has only dates and times of day."""
    hours = outline.grammar.prepositions.hours | outline.grammar.prepositions.with_times
    return piece.mark == "," and all(
        at in outline.timed or outline.norms[at] in hours or outline.tokens.kinds[at].startswith("#")
        for at in range(piece.start, piece.end)
    )


def _ends_non_finite(outline: Outline, span: Span) -> bool:
    words = [at for at in range(*span) if at not in outline.timed]
    return bool(words) and is_non_finite(outline, words[-1])


def _conjunct(outline: Outline, middle: Span, date: int) -> list[Span]:
    """«im April ausgeschrieben und noch heuer vergeben werden»: the half with the date and what both share."""
    coordinators = outline.grammar.conjunctions.coordinators
    joint = next(
        (
            at
            for at in range(middle.start + 1, middle.end - 1)
            if outline.norms[at] in coordinators
            and (is_non_finite(outline, at - 1) or _parts_dates(outline, middle, at))
        ),
        None,
    )
    if joint is None or not middle.start <= date < middle.end:
        return [middle]
    if date > joint:
        shared = _shared_object(outline, Span(middle.start, joint), Span(joint + 1, middle.end))
        return [*shared, Span(joint + 1, middle.end)]
    end = middle.end
    auxiliaries = order_of(outline.grammar).brackets.auxiliaries
    shares = not is_non_finite(outline, joint - 1)
    while end > joint and (outline.norms[end - 1] in auxiliaries or (shares and is_non_finite(outline, end - 1))):
        end -= 1
    return [Span(middle.start, joint), Span(end, middle.end)]


def _parts_dates(outline: Outline, middle: Span, joint: int) -> bool:
    """«geht im Juni nach Köln | und im Oktober nach Rostock»: whether each half has a date and a noun."""
    after = outline.after_dates(joint + 1)
    has_date = any(at in outline.timed for at in range(middle.start, joint))
    nouns = any(is_noun(outline, at) and at not in outline.timed for at in range(middle.start, joint))
    opens = any(at in outline.timed for at in range(joint + 1, min(joint + 4, middle.end)))
    return has_date and nouns and opens and after < middle.end and joint - 1 not in outline.timed


def _shared_object(outline: Outline, first: Span, second: Span) -> list[Span]:
    """Nothing of the first half, unless the second names nothing of its own."""
    named = any(outline.tokens.capitalised(at) and at not in outline.dates for at in range(*second))
    start = first.start
    if named:
        return []
    end = first.end
    while end > start and is_non_finite(outline, end - 1):
        end -= 1
    return [Span(start, end)]


# subjects


def subject_before(outline: Outline, piece: Piece) -> str:
    """The subject that a clause shares with the one before it."""
    for earlier in reversed(pieces_of(outline)[: piece.number]):
        if earlier.finite is None or (piece.kind is Kind.MAIN) is not (earlier.kind is Kind.MAIN):
            continue
        if found := subject_of(outline, earlier):
            return found
    return ""


def subject_of(outline: Outline, piece: Piece) -> str:
    """The subject of a clause, with what a pronoun stands for; "" if none is found."""
    if piece.finite is None:
        return ""
    if piece.kind is not Kind.MAIN:
        found = subject_in(outline, Span(piece.content, piece.finite.start))
        return "" if found is None else _named(outline, found)
    before = _before(outline, piece)
    if before is not None and (is_pronoun(outline, before) or _begins_subject(outline, before)):
        return _who(outline, before.start) if is_pronoun(outline, before) else _front(outline, before, piece)
    found = subject_in(outline, _middle(piece))
    if found is not None and not (piece.joined and before is None and not _is_inverted(outline, piece)):
        return _named(outline, found)
    return subject_before(outline, piece) if piece.joined else ""


def first_subject(outline: Outline) -> str:
    """The subject of the first main clause outside a quotation, "" without one."""
    mains = (one for one in pieces_of(outline) if one.kind is Kind.MAIN and one.start not in outline.quoted)
    return next((found for one in mains if (found := subject_of(outline, one))), "")


def _named(outline: Outline, subject: Span) -> str:
    return _who(outline, subject.start) if is_pronoun(outline, subject) else outline.text(subject)


def _begins_subject(outline: Outline, before: Span) -> bool:
    """Whether what stands before a verb is a noun phrase that can be its subject."""
    start = before.start
    passed = outline.grammar.verbs.transparent
    while start < before.end and (start in outline.dates or outline.norms[start] in passed):
        start += 1
    found = subject_in(outline, Span(start, before.end))
    return found is not None and found.start == start


# clauses that their verb closes


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
        subject = _named(outline, taken) if taken is not None else subject_before(outline, piece)
    if not subject:
        return ""
    spans = [Span(start, end), *broken, Span(verb.start + 1, piece.end)]
    spans = [one for one in spans if one.start < one.end]
    if taken is not None:
        spans = _without(spans, taken)
    own, particle = parted(outline, verb.start)
    texts = [noun, *(outline.text(one).strip(EDGES) for one in spans), particle]
    return _joined(outline, subject, own, " ".join(text for text in texts if text))


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
    named = [one for one in agreeing if not is_complement(outline, one)]
    phrase = next(iter([*named, *agreeing, *found]), None)
    return phrase and Span(phrase.start, end_of_phrase(outline, phrase))


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
    is_led = norms[phrase.start - 1] in outline.grammar.prepositions.all
    return (
        is_led and norms[phrase.start - 1] not in order.genders and norms[phrase.start] not in order.genders
    )


def has_own_subject(outline: Outline, piece: Piece) -> bool:
    """«die der Rat beschloss», but not «die das Land beschloss»: whether a relative is no subject."""
    if piece.opener is None or piece.finite is None:
        return False
    order = order_of(outline.grammar)
    if outline.norms[piece.opener] not in order.subjects or piece.opener > piece.start + piece.joined:
        return True
    own = subject_in(outline, Span(piece.content, piece.finite.start))
    if own is None or own.start != outline.after_dates(piece.opener + 1):
        return False
    norm = outline.norms[own.start]
    if is_pronoun(outline, own) or order.nominative_genders.get(norm, "") == "m":
        return True
    return outline.tokens.capitalised(own.start) and own.end - own.start <= LONGEST_NAME


def _genders(outline: Outline, phrase: Span) -> str:
    order, norms = order_of(outline.grammar), outline.norms
    determiner = norms[phrase.start]
    if determiner not in order.genders and phrase.start:
        determiner = norms[phrase.start - 1]
    follows_noun = phrase.start > 0 and outline.tokens.capitalised(phrase.start - 1)
    genders = order.genders.get(determiner, "")
    if follows_noun and determiner in order.genitives:
        return "".join(letter for letter in genders if letter != "m") if "f" in genders else genders
    return genders


def _end_without_verb(outline: Outline, piece: Piece) -> int:
    """The end of a piece without the words that close its clause: «hat den Mann verurteilt, der»."""
    end = piece.end
    while end > piece.content and (is_non_finite(outline, end - 1) or end - 1 in outline.dates):
        end -= 1
    if end > piece.content and outline.norms[end - 1] in order_of(outline.grammar).brackets.particles:
        end -= 1
    return end


def antecedent(outline: Outline, piece: Piece) -> str:
    """The antecedent of a relative clause as a subject; "" without one."""
    phrase = antecedent_phrase(outline, piece)
    return "" if phrase is None else nominative(outline, phrase)
