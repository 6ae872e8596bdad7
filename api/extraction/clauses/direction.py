"""On which side of the publication a time lies.

What the verb says decides last. Before it come the present, which says nothing by itself, and the times that
the verb does not date, whatever it says: those of its subject, and those of what happened before it.
"""

from __future__ import annotations

from api.extraction.clauses.decisions import Decision, decision
from api.extraction.clauses.governed import LOOKING_AHEAD, OFF, Governed
from api.extraction.clauses.grammar import Cue, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.noun import DatedNoun, Kind, Lead
from api.extraction.clauses.tense import DIRECTION_OF_TENSE, PLANS, Said
from api.extraction.clauses.verbs import Verb
from api.extraction.context import Direction
from api.extraction.sides import Open
from api.extraction.tokens import APOSTROPHES

WINNER_WORDS = 3
"""Words at the head of an aside among which the noun of a winner stands: «double championne d'Europe»."""
LONGEST_QUOTED_GROUP = 8
"""Most words of a verb group that are quoted whole as the reason for a direction."""
APPOINTING = frozenset({*OFF, Cue.PLANNED, Cue.APPOINTED, Cue.EXTENDED})
"""Cues of verbs that say by themselves on which side a time lies: «prévue», "postponed"."""


PAST_TENSES = frozenset(
    tense for tense, direction in DIRECTION_OF_TENSE.items() if direction == Direction.PAST
)
NO_NOUN = DatedNoun(close=False, kind=None, word=None, lead=None, opening=None)


class Outlook:
    """A governed time and what its verb says of it."""

    def __init__(self, governed: Governed, said: Said) -> None:
        self.governed = governed
        self.verb = governed.verb
        self.said = said
        self.noun = governed.noun or NO_NOUN

    @property
    def looks_ahead(self) -> bool:
        """Whether a verb in front of the time is about what is to come."""
        return self.said.tense in LOOKING_AHEAD and self.verb.start < self.governed.expression.start

    @property
    def is_present(self) -> bool:
        """Whether the verb is a finite present."""
        return self.said.tense is Tense.PRESENT and not self.verb.bare

    @property
    def reports_before(self) -> bool:
        """Whether a verb of saying stands in front of the time: «Le maire salue le match de lundi.»"""
        reports = self.verb.cue is Cue.REPORTING
        return reports and self.verb.start < self.governed.expression.start

    @property
    def says_nothing(self) -> bool:
        """Whether a present says nothing about a time: no weekday or date that comes back, or a narrative."""
        time, grammar = self.governed.expression.time, self.governed.grammar
        recurring = None if time is None else time.recurring
        if time is not None and time.announced:
            return self.verb.form not in grammar.verbs.announcing
        if recurring is None or self.verb.form not in grammar.verbs.announcing:
            return True
        return grammar.narrates_in_present and (recurring.by_year or recurring is not time)

    def at(self, direction: Direction | None) -> Said:
        """The tense of the verb with another direction."""
        return Said(self.said.tense, direction)

    def past_by_noun(self) -> Said:
        """The past, by the noun; by a verb before the date if that is past and has the date as well."""
        own = self.said.direction == Direction.PAST and not self.noun.close
        before = self.verb.start < self.governed.expression.start
        return self.at(Direction.PAST) if own and before else self.by(self.noun.word, Direction.PAST)

    def by(self, words: tuple[int, int] | None, direction: Direction) -> Said:
        """The tense of the verb with a direction that other words decide."""
        return Said(self.said.tense, direction, words)


def after_what_happened(outlook: Outlook) -> Said | None:
    """«Le maire se tait depuis les élections de juin.»"""
    noun = outlook.noun
    ahead = outlook.said.tense in LOOKING_AHEAD and noun.kind is not Kind.MISHAP
    if noun.lead is Lead.SINCE or (noun.lead is Lead.AFTER and not ahead):
        own = outlook.said.direction == Direction.PAST and not noun.close
        return outlook.at(Direction.PAST) if own else outlook.by(noun.opening, Direction.PAST)
    return None


def before_what_is_to_come(outlook: Outlook) -> Said | None:
    """ "Voters are divided ahead of Tuesday's vote", but not "He was held before being freed on Tuesday"."""
    noun = outlook.noun
    if noun.lead is not Lead.BEFORE or outlook.said.tense is Tense.PLANNED:
        return None
    past = outlook.said.tense in PAST_TENSES
    if past and outlook.verb.bare and noun.opening is not None and noun.opening[1] <= outlook.verb.start:
        return None
    return outlook.by(noun.opening, Direction.NEAREST if past else Direction.FUTURE)


def mishap(outlook: Outlook) -> Said | None:
    """«Le bilan de l'attaque de mardi s'alourdit.»"""
    noun = outlook.noun
    meant = noun.close or (noun.lead is not None and not outlook.looks_ahead)
    return outlook.past_by_noun() if noun.kind is Kind.MISHAP and meant else None


def mishap_in_present(outlook: Outlook) -> Said | None:
    """ "Police know of a blaze on May 18": no mishap is announced, so it is the nearest such day."""
    time, noun = outlook.governed.expression.time, outlook.noun
    recurring = None if time is None else time.recurring
    yearly = recurring is not None and recurring.by_year
    meant = noun.kind is Kind.MISHAP and outlook.is_present and yearly
    return outlook.by(noun.word, Direction.NEAREST) if meant else None


def act(outlook: Outlook) -> Said | None:
    """«La décision de lundi change la donne», but not «La décision de lundi sera suivie.»"""
    noun, ahead = outlook.noun, outlook.said.tense in LOOKING_AHEAD
    meant = noun.lead is not None and not outlook.looks_ahead
    if noun.kind is not Kind.ACT or not (meant or (noun.close and not ahead)):
        return None
    return outlook.past_by_noun()


def appointment_in_present(outlook: Outlook) -> Said | None:
    """«La réunion de mardi s'annonce décisive.»"""
    noun = outlook.noun
    present = outlook.said.tense in (Tense.PRESENT, Tense.STATE) and not outlook.reports_before
    if noun.kind is not Kind.APPOINTMENT or not noun.close or not present or outlook.verb.cue in OFF:
        return None
    return outlook.by(noun.word, Direction.FUTURE)


def other_noun_in_present(outlook: Outlook) -> Said | None:
    """«Les chiffres de mardi sont mauvais.»"""
    plain = outlook.is_present and outlook.verb.cue is None
    return outlook.at(None) if outlook.noun.close and plain else None


def present_that_lasts(outlook: Outlook) -> Said | None:
    """«Desde el lunes llueve.»: what began then still goes on."""
    time = outlook.governed.expression.time
    since = isinstance(time, Open) and time.lasting and not time.forced and time.leaning == Direction.PAST
    return outlook.at(Direction.PAST) if since and outlook.is_present else None


def aside_in_present(outlook: Outlook) -> Said | None:
    """«Le club, très faible samedi, s'inquiète»: an aside without a verb of its own looks back."""
    governed, last = outlook.governed, outlook.governed.expression.opening - 1
    inside = governed.own_chunk.content <= last and not governed.own_chunk.verbs
    aside = inside and governed.here != governed.chunk and governed.own_chunk.mark == ","
    if not aside or not outlook.is_present or outlook.noun.kind is Kind.APPOINTMENT:
        return None
    described = governed.sentence.tokens.norms[last] not in governed.grammar.function_words
    recurring = governed.expression.time.recurring if governed.expression.time else None
    if not described or recurring is None or recurring.by_year:
        return None
    return outlook.by((last, last + 1), Direction.PAST)


def aside_of_winner(outlook: Outlook) -> Said | None:
    """«Lyon affrontera Nice, finaliste de la Coupe en avril»: what somebody is called after is over."""
    governed, tokens = outlook.governed, outlook.governed.sentence.tokens
    chunk = governed.own_chunk
    if governed.here == governed.chunk or chunk.verbs or not chunk.mark:
        return None
    opening = range(chunk.content, min(chunk.content + WINNER_WORDS, governed.expression.opening))
    winners = governed.grammar.nouns.winners
    at = next((at for at in opening if tokens.norms[at] in winners), None)
    return None if at is None else outlook.by((at, at + 1), Direction.PAST)


def hoped_for_in_present(outlook: Outlook) -> Said | None:
    """«Os analistas esperam uma recuperação no segundo semestre.»"""
    hoped = outlook.is_present and outlook.verb.cue is Cue.HYPOTHETICAL
    after = outlook.verb.start < outlook.governed.expression.start
    return outlook.at(Direction.FUTURE) if hoped and after else None


def present_that_begins(outlook: Outlook) -> Said | None:
    """«Dal primo luglio scatta l'aumento.»: what begins then may be over or still to come."""
    beginning, head = outlook.governed.grammar.verbs.beginning, outlook.verb.head
    begins = outlook.governed.sentence.tokens.norms[head] in beginning
    time = outlook.governed.expression.time
    return outlook.at(Direction.NEAREST) if begins and isinstance(time, Open) and outlook.is_present else None


def present_without_direction(outlook: Outlook) -> Said | None:
    """«En mars, il quitte la ville.»"""
    return outlook.at(None) if outlook.is_present and outlook.says_nothing else None


def present_that_reports(outlook: Outlook) -> Said | None:
    """«…, explique lundi le maire.»"""
    sentence, verb = outlook.governed.sentence, outlook.verb
    if not outlook.is_present or verb.cue is not Cue.REPORTING or _presents_figures(outlook):
        return None
    opener = sentence.chunks[sentence.chunk_of(verb.start)].opener
    return None if opener in (Opener.SUBORDINATE, Opener.CONDITION) else outlook.at(Direction.PAST)


def _presents_figures(outlook: Outlook) -> bool:
    """ "The company reports its figures on Thursday": of a company's calendar."""
    norms, nouns, end = (
        outlook.governed.sentence.tokens.norms,
        outlook.governed.grammar.nouns,
        outlook.verb.end,
    )
    own = norms[end] in nouns.possessive
    return (
        own
        and end < outlook.governed.expression.start
        and not nouns.figures.isdisjoint(norms[end + 1 : end + 4])
    )


def heading_of_entry(outlook: Outlook) -> Said | None:
    """«13 mars : le suspect est arrêté»: a chronology, or a programme, in the present."""
    governed = outlook.governed
    tokens, expression = governed.sentence.tokens, governed.expression
    heads = tokens.opens_with(expression.opening) and tokens.norms[expression.end : expression.end + 1] == [
        ":"
    ]
    return outlook.at(Direction.NEAREST) if outlook.is_present and heads else None


def present_of_caption(outlook: Outlook) -> Said | None:
    """ "Photo: The mayor opens the fair on Saturday."""
    caption = outlook.governed.sentence.caption
    return outlook.by(caption, Direction.PAST) if outlook.is_present and caption is not None else None


def present_that_announces(outlook: Outlook) -> Said | None:
    """«Le procès s'ouvre lundi.»"""
    return outlook.at(Direction.FUTURE) if outlook.is_present else None


def subject_with_own_date(outlook: Outlook) -> Said | None:
    """«Le défilé du 7 mars aura lieu le 21.»"""
    if not outlook.governed.verb_has_own_date:
        return None
    over = outlook.said.tense in PAST_TENSES and outlook.verb.cue not in (*OFF, *PLANS, Cue.APPOINTED)
    return outlook.at(Direction.PAST if over and outlook.noun.kind is None else Direction.NEAREST)


def subject_called_off(outlook: Outlook) -> Said | None:
    """«La réunion de mardi a été annulée.»"""
    governed = outlook.governed
    off = outlook.verb.cue in OFF and not governed.to_new_date and governed.belongs_to_subject
    return outlook.at(Direction.NEAREST) if off else None


def old_date(outlook: Outlook) -> Said | None:
    """«The match was moved from Friday.»"""
    moved = outlook.verb.cue in OFF and outlook.governed.from_old_date
    return outlook.at(Direction.NEAREST) if moved else None


def aftermath(outlook: Outlook) -> Said | None:
    """«Après l'annulation de 400 vols lundi, le trafic reprendra.»"""
    governed = outlook.governed
    opening = governed.sentence.tokens.norms[governed.own_chunk.start]
    if governed.here == governed.chunk or opening not in governed.grammar.prepositions.aftermath:
        return None
    return outlook.at(Direction.PAST)


def said_by_noun(noun: DatedNoun) -> Said | None:
    """What a noun says of its date in a sentence without a verb: «Attaque de mardi : le point»."""
    if noun.lead in (Lead.SINCE, Lead.AFTER):
        return Said(None, Direction.PAST, noun.opening)
    if noun.lead is Lead.BEFORE:
        return Said(None, Direction.FUTURE, noun.opening)
    if noun.kind is Kind.MISHAP or (noun.kind is Kind.ACT and noun.close):
        return Said(None, Direction.PAST, noun.word)
    appointed = noun.kind is Kind.APPOINTMENT and noun.close
    return Said(None, Direction.FUTURE, noun.word) if appointed else None


RULES = (
    after_what_happened,
    before_what_is_to_come,
    mishap,
    mishap_in_present,
    act,
    appointment_in_present,
    other_noun_in_present,
    aside_of_winner,
    aside_in_present,
    present_that_begins,
    present_that_lasts,
    hoped_for_in_present,
    present_without_direction,
    present_that_reports,
    heading_of_entry,
    present_of_caption,
    present_that_announces,
    subject_with_own_date,
    subject_called_off,
    old_date,
    aftermath,
)


def direction_of(governed: Governed, said: Said) -> Decision[Said]:
    """The tense and direction of a time, and the rule that decided the direction."""
    return decision(RULES, Outlook(governed, said), otherwise=said)


def reason(verb: Verb, governed: Governed) -> str:
    """The words that decided: the verb of an appointment, or a verb group up to the time inside it."""
    tokens, opening = governed.sentence.tokens, governed.expression.opening
    cue_of_head = governed.grammar.verbs.cues.get(tokens.norms[verb.head])
    appointed = verb.cue in APPOINTING and verb.cue is cue_of_head
    if appointed or verb.end - verb.start > LONGEST_QUOTED_GROUP:
        return tokens.between(verb.head, verb.head + 1)
    contracted = verb.start > 1 and tokens.norms[verb.start - 1] in APOSTROPHES
    start = verb.start - 2 if contracted else verb.start  # "We'd booked"
    return tokens.between(start, opening if verb.start < opening < verb.end else verb.end)
