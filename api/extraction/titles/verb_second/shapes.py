"""The shapes of a title in a language whose finite verb stands second."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import Cue, Form, Tense
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.outline import Outline
from api.extraction.titles.shortening import WANTED
from api.extraction.titles.tidying import EDGES
from api.extraction.titles.verb_second.antecedents import is_complement
from api.extraction.titles.verb_second.attributes import ANNOUNCED, attribute
from api.extraction.titles.verb_second.middles import continuations, is_time
from api.extraction.titles.verb_second.nouns import dated_noun
from api.extraction.titles.verb_second.phrases import bare, headline, phrases_in
from api.extraction.titles.verb_second.pieces import (
    PARTS,
    Kind,
    Piece,
    is_non_finite,
    order_of,
    piece_at,
    pieces_of,
)
from api.extraction.titles.verb_second.relatives import noun_with_clause, relative_statement
from api.extraction.titles.verb_second.statements import statement
from api.extraction.titles.verb_second.subjects import head_of, opens_participle, subject_of
from api.extraction.tokens import Span


def verb_second(anchor: Anchor) -> Phrases | None:
    """The title of a date by the first shape that fits, None in a language with another order of words."""
    outline, expression = anchor.date.outline, anchor.expression
    if outline.grammar.order is None or expression is None:
        return None
    piece = piece_at(outline, expression.start)
    if piece is None:
        return None
    found = (shape(anchor, piece, expression.start) for shape in SHAPES)
    phrases = next((phrases for phrases in found if phrases), None)
    return None if phrases is None else [headline(phrases[0], outline), *phrases[1:]]


def participial_attribute(anchor: Anchor, _piece: Piece, date: int) -> Phrases | None:
    """«die am Montag eröffnete Ausstellung» → «Ausstellung eröffnet»."""
    text = attribute(anchor.date.outline, date)
    return [text] if text else None


def noun(anchor: Anchor, piece: Piece, _date: int) -> Phrases | None:
    """«Nach dem Abstieg im Mai stehen sie …», «das Urteil vom 16. Februar»: a date that hangs on a noun."""
    text = dated_noun(anchor, piece)
    return [f"{text}{_moment(anchor.date.outline, piece, len(text))}"] if text else None


def _moment(outline: Outline, piece: Piece, length: int) -> str:
    """«das Hochwasser vom 3. Mai, als der Damm brach»: the clause that tells of a date."""
    later = pieces_of(outline)[piece.number + 1 :]
    if not later or later[0].mark != "," or later[0].opener is None or piece.end - 1 not in outline.timed:
        return ""
    is_moment = outline.norms[later[0].opener] in outline.grammar.conjunctions.moments
    text = outline.text(Span(later[0].start, later[0].end)).strip(EDGES)
    return f", {text}" if is_moment and length + len(text) < LONGEST else ""


def relative(anchor: Anchor, piece: Piece, date: int) -> Phrases | None:
    """«der Ball, der heute steigt» → «Der Ball steigt»; what has no such form keeps its antecedent."""
    outline = anchor.date.outline
    if piece.kind is not Kind.RELATIVE:
        return None
    if called_off := _called_off(outline, piece, date):
        return [called_off]
    text = relative_statement(outline, piece) or noun_with_clause(outline, piece)
    return [text] if text else None


def free_relative(anchor: Anchor, piece: Piece, date: int) -> Phrases | None:
    """«Wer 1968 zwanzig war, wollte alles ändern»: with the clause whose subject it is."""
    outline = anchor.date.outline
    if piece.opener is None or outline.norms[piece.opener] not in order_of(outline.grammar).free:
        return None
    later = pieces_of(outline)[piece.number + 1 :]
    main = next((one for one in later if one.kind is Kind.MAIN), None)
    if main is None or main.mark != "," or main.finite is None or main.finite.start != main.start:
        return None
    return [statement(outline, main, date)]


def _called_off(outline: Outline, piece: Piece, date: int) -> str:
    """«Der Ball, der am Samstag steigen sollte, ist abgesagt»: what became of a plan."""
    main = next((one for one in pieces_of(outline)[piece.number + 1 :] if one.kind is Kind.MAIN), None)
    if main is None or main.finite is None or piece.finite is None or main.mark != ",":
        return ""
    planned = piece.finite.cue in ANNOUNCED or piece.finite.tense in UNCERTAIN
    off = main.finite.cue in (Cue.CANCELLED, Cue.POSTPONED)
    return statement(outline, main, date) if planned and off else ""


def report(anchor: Anchor, piece: Piece, date: int) -> Phrases | None:
    """«…, sagte er am Montag»: what was said and who says it."""
    outline = anchor.date.outline
    content = _content_of(outline, piece)
    if content is None or piece.finite is None:
        return None
    pieces = pieces_of(outline)[content.number : piece.number]
    mains = [one for one in pieces if one.finite is not None]
    said = statement(outline, mains[0], date) if len(mains) == 1 else ""
    said = said or outline.text(Span(content.start, piece.start)).strip(EDGES)
    told = outline.text(Span(piece.content, piece.end)).strip(EDGES)
    return [said, told]


def announced(anchor: Anchor, piece: Piece, date: int) -> Phrases | None:
    """«Wie das Werk am Montag mitteilte, stieg der Gewinn» → «Gewinn stieg, wie das Werk mitteilte»."""
    outline, verb = anchor.date.outline, piece.finite
    likening = outline.grammar.conjunctions.likening
    if verb is None or verb.cue is not Cue.REPORTING or piece.kind is Kind.MAIN or piece.opener is None:
        return None
    main = next((one for one in pieces_of(outline) if one.kind is Kind.MAIN), None)
    if outline.norms[piece.opener] not in likening or main is None:
        return None
    told = outline.text(Span(piece.start, piece.end)).strip(EDGES)
    return [statement(outline, main, date), told[:1].lower() + told[1:]]


def _content_of(outline: Outline, piece: Piece) -> Piece | None:
    """The first piece of what a clause reports that begins with its verb, None for any other clause."""
    pieces, verb = pieces_of(outline), piece.finite
    if piece.kind is not Kind.MAIN or verb is None or piece.joined or piece.mark not in (",", ""):
        return None
    if verb.start != piece.start or verb.cue is not Cue.REPORTING or not piece.number:
        return None
    number = piece.number - 1
    while number and pieces[number].mark not in PARTS:
        number -= 1
    mains = [one for one in pieces[number : piece.number] if one.kind is Kind.MAIN]
    return pieces[number] if mains else None


def clause(anchor: Anchor, piece: Piece, date: int) -> Phrases | None:
    """A main or subordinate clause, with what it needs after it and who vouches for it."""
    outline = anchor.date.outline
    text = statement(outline, piece, date)
    if not text:
        return None
    text = f"{text}{_contrast(outline, piece, len(text))}{_what_became(outline, piece, len(text))}"
    following = _object_after(outline, piece, len(text)) or _what_for(outline, piece, len(text))
    phrases = [", ".join([text, *following])]
    return [*phrases, *_speaker(outline, piece, phrases)]


def condition(anchor: Anchor, piece: Piece, date: int) -> Phrases | None:
    """«Falls der Rat am Montag zustimmt, …», «…, ob er zustimmt»: with the clause that governs it."""
    outline = anchor.date.outline
    conditions = outline.grammar.conjunctions.conditions
    if (
        piece.kind is not Kind.DEPENDENT
        or piece.opener is None
        or outline.norms[piece.opener] not in conditions
    ):
        return None
    mains = [one for one in pieces_of(outline) if one.kind is Kind.MAIN]
    before = [one for one in mains if one.number < piece.number]
    own = outline.text(Span(piece.opener, piece.end)).strip(EDGES)
    if before:
        text = statement(outline, before[-1], date)
        return [f"{text}, {own}"] if text else None
    if not mains:
        return None
    return [f"{own}, {outline.text(Span(mains[0].start, mains[0].end)).strip(EDGES)}"]


def _contrast(outline: Outline, piece: Piece, length: int) -> str:
    """«Das Fest steigt nicht im Park, sondern in der Halle»: what holds in place of what is denied."""
    later, negations = pieces_of(outline)[piece.number + 1 :], outline.grammar.verbs.negations
    if not later or negations.isdisjoint(outline.norms[piece.start : piece.end]):
        return ""
    text = outline.text(Span(later[0].start, later[0].end)).strip(EDGES)
    fits = later[0].kind is Kind.FRAGMENT and later[0].joined and length + len(text) < LONGEST
    return f", {text}" if fits else ""


def _what_became(outline: Outline, piece: Piece, length: int) -> str:
    """«Ein Rennen war geplant, doch die Jury hat es gestrichen»: what called off a plan."""
    later, contrasts = pieces_of(outline)[piece.number + 1 :], outline.grammar.conjunctions.contrasts
    if not later or later[0].finite is None or outline.norms[later[0].start] not in contrasts:
        return ""
    text = outline.text(Span(later[0].start, later[0].end)).strip(EDGES)
    off = later[0].kind is Kind.MAIN and later[0].finite.cue in (Cue.CANCELLED, Cue.POSTPONED)
    return f", {text}" if off and length + len(text) < LONGEST else ""


def _object_after(outline: Outline, piece: Piece, length: int) -> Phrases:
    """The clause that a verb of saying or meaning needs: «…, dass die Straße gesperrt wird»."""
    later = pieces_of(outline)[piece.number + 1 :]
    following = next(iter(later), None)
    verb = piece.finite
    if following is None or verb is None or following.mark != ",":
        return []
    words = outline.grammar.conjunctions.complementizers | order_of(outline.grammar).places
    closed = following.kind in (Kind.DEPENDENT, Kind.RELATIVE) and outline.norms[following.start] in words
    if not (following.kind is Kind.INFINITIVE or closed):
        return []
    found = outline.text(Span(following.start, following.end)).strip(EDGES)
    return [found] if length + len(found) < LONGEST else []


def _what_for(outline: Outline, piece: Piece, length: int) -> Phrases:
    """«Die Arbeiten ruhen, damit die Prozession stattfinden kann»: what a short title goes on with."""
    later = pieces_of(outline)[piece.number + 1 :]
    if (
        not later
        or later[0].kind is not Kind.DEPENDENT
        or later[0].mark != ","
        or piece.kind is not Kind.MAIN
    ):
        return []
    has_date = any(at in outline.timed for at in range(later[0].start, later[0].end))
    text = outline.text(Span(later[0].start, later[0].end)).strip(EDGES)
    return [text] if not has_date and length + len(text) < WANTED else []


def _speaker(outline: Outline, piece: Piece, phrases: Phrases) -> Phrases:
    """«Das Land habe gekürzt», which somebody only says, keeps its «, sagte die Referentin»."""
    verb = piece.finite
    if verb is None:
        return []
    if verb.form.form not in REPORTED and outline.norms[verb.start] not in order_of(outline.grammar).reported:
        return []
    later = next((one for one in pieces_of(outline)[piece.number + 1 :] if _content_of(outline, one)), None)
    if later is None:
        return _speaker_before(outline, piece, sum(map(len, phrases)))
    told = outline.text(Span(later.content, later.end)).strip(EDGES)
    return [told] if sum(map(len, phrases)) + len(told) < LONGEST else []


def _speaker_before(outline: Outline, piece: Piece, length: int) -> Phrases:
    """«Der Sprecher sagte, die Gespräche würden …» → «…, sagte der Sprecher»."""
    before = pieces_of(outline)[piece.number - 1] if piece.number else None
    verb = None if before is None else before.finite
    if before is None or verb is None or verb.cue is not Cue.REPORTING or piece.mark != ",":
        return []
    if before.kind is not Kind.MAIN or piece.kind is not Kind.MAIN:
        return []
    subject = subject_of(outline, before).strip(EDGES)
    first = subject.split(" ")[0].lower()
    if first in order_of(outline.grammar).genders:
        subject = subject[:1].lower() + subject[1:]
    told = f"{outline.text(Span(verb.start, verb.start + 1))} {subject}"
    return [told] if subject and length + len(told) < LONGEST else []


def infinitive(anchor: Anchor, piece: Piece, date: int) -> Phrases | None:
    """«Sie beschlossen, am Montag zu streiken»: the clause that governs an infinitive, and the infinitive."""
    outline = anchor.date.outline
    if piece.kind is not Kind.INFINITIVE:
        return None
    own = outline.text(Span(piece.start, piece.end)).strip(EDGES)
    for earlier in reversed(pieces_of(outline)[: piece.number]):
        text = statement(outline, earlier, date) or (
            relative_statement(outline, earlier) if earlier.kind is Kind.RELATIVE else ""
        )
        if text:
            return [text, own]
    return None


def fragment(anchor: Anchor, piece: Piece, date: int) -> Phrases | None:
    """A date in a piece without a verb: with the clause that the piece belongs to, or what it describes."""
    outline = anchor.date.outline
    if piece.kind is not Kind.FRAGMENT:
        return None
    if found := _participle(outline, piece, date):
        return [found]
    if found := _contrasted(outline, piece, date):
        return [found]
    for main in reversed(pieces_of(outline)):
        if main.kind is Kind.MAIN and (
            piece in continuations(outline, main)
            or head_of(outline, main) is piece
            or (main.number == piece.number + 1 and is_time(outline, piece))
        ):
            text = statement(outline, main, date)
            return [text] if text else None
    return None


def _contrasted(outline: Outline, piece: Piece, date: int) -> str:
    """«Er ging nicht im Mai, sondern erst im Juni»: what is denied, and what holds, with its date."""
    contrasts = outline.grammar.conjunctions.contrasts
    if not piece.joined or piece.mark != "," or outline.norms[piece.start] not in contrasts:
        return ""
    main = next((one for one in reversed(pieces_of(outline)[: piece.number]) if one.kind is Kind.MAIN), None)
    text = "" if main is None else statement(outline, main, date)
    if not text:
        return ""
    text = f"{text}, {outline.tokens.between(piece.start, piece.end)}"
    return f"{text}{_moment(outline, piece, len(text))}"


def _participle(outline: Outline, piece: Piece, date: int) -> str:
    """«Die Galerie, 1969 errichtet und 2004 verstärkt, hielt» → «Galerie errichtet»."""
    half = _half(outline, piece, date)
    words = [at for at in range(*half) if at not in outline.timed]
    pieces, opens = pieces_of(outline), not piece.number and opens_participle(outline, piece)
    if opens and half.start == piece.content and len(words) > 1:
        after = next((one for one in pieces[1:] if one.kind is Kind.MAIN), None)
        subject = "" if after is None else subject_of(outline, after)
        rest = outline.text(Span(piece.content + 1, half.end)).strip(EDGES)
        own = outline.text(Span(piece.content, piece.content + 1)).lower()
        return adjacent(_without_determiner(outline, subject), f"{rest} {own}") if subject else ""
    if not words or not is_non_finite(outline, words[-1]):
        return ""
    if any(piece in continuations(outline, one) for one in pieces if one.kind is Kind.MAIN):
        return ""
    own = outline.text(half).strip(EDGES)
    if piece.number and piece.mark == ",":
        return adjacent(_described(outline, pieces[piece.number - 1]), own)
    after = next((one for one in pieces[piece.number + 1 :] if one.kind is Kind.MAIN), None)
    subject = "" if after is None else subject_of(outline, after)
    return adjacent(_without_determiner(outline, subject), own) if subject else ""


def _described(outline: Outline, before: Piece) -> str:
    """The noun phrase that a participle after a comma describes."""
    opened = outline.norms[before.content] in outline.grammar.conjunctions.openers
    span = Span(before.content + opened, before.end)
    opens = outline.norms[span.start] in outline.grammar.prepositions.all
    if before.kind is Kind.FRAGMENT and not opens:
        return _without_determiner(outline, outline.text(span).strip(EDGES))
    phrases = list(phrases_in(outline, span))
    heads = [one for one in phrases if not is_complement(outline, one)]
    return bare(outline, next(iter([*heads, *phrases]))) if phrases else ""


def _without_determiner(outline: Outline, subject: str) -> str:
    order = outline.grammar.order
    first, _, rest = subject.partition(" ")
    return rest if rest and order is not None and first.lower() in order.genders else subject


def _half(outline: Outline, piece: Piece, date: int) -> Span:
    """The part of a piece between conjunctions that has the date."""
    coordinators = outline.grammar.conjunctions.coordinators
    joints = [
        at
        for at in range(piece.content + 1, piece.end)
        if outline.norms[at] in coordinators and is_non_finite(outline, at - 1)
    ]
    start = max((at + 1 for at in joints if at < date), default=piece.content)
    return Span(start, min((at for at in joints if at > date), default=piece.end))


REPORTED = frozenset({Form.SUBJUNCTIVE, Form.CONDITIONAL})
"""Forms of what somebody only says."""
UNCERTAIN = frozenset({Tense.WAS_PLANNED, Tense.CONDITIONAL, Tense.UNFULFILLED})
"""Tenses of what was meant to happen: «hätte stattfinden sollen»."""
Shape = Callable[[Anchor, Piece, int], Phrases | None]
SHAPES: tuple[Shape, ...] = (
    participial_attribute,
    noun,
    announced,
    free_relative,
    relative,
    report,
    condition,
    clause,
    infinitive,
    fragment,
)
"""The narrowest first."""
