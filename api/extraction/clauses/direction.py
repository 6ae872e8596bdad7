"""On which side of the publication a time lies.

What the verb says decides last. Before it come the present, which says nothing by itself, and the times that
the verb does not date, whatever it says: those of its subject, and those of what happened before it.
"""

from __future__ import annotations

from api.extraction.clauses.decisions import Decision, decision
from api.extraction.clauses.governed import OFF, Governed
from api.extraction.clauses.grammar import Cue, Opener, Tense
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.tense import Said
from api.extraction.clauses.verbs import Verb
from api.extraction.times import Direction

LONGEST_QUOTED_GROUP = 4
"""Most words of a verb group that are quoted whole as the reason for a direction."""


class Outlook:
    """A governed time and what its verb says of it."""

    def __init__(self, governed: Governed, said: Said) -> None:
        self.governed = governed
        self.verb = governed.verb
        self.said = said

    @property
    def is_present(self) -> bool:
        """Whether the verb is a finite present."""
        return self.said.tense is Tense.PRESENT and not self.verb.bare

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


def present_without_direction(outlook: Outlook) -> Said | None:
    """«En mars, il quitte la ville.»"""
    return outlook.at(None) if outlook.is_present and outlook.says_nothing else None


def present_that_reports(outlook: Outlook) -> Said | None:
    """«…, explique lundi le maire.»"""
    sentence, verb = outlook.governed.sentence, outlook.verb
    if not outlook.is_present or verb.cue is not Cue.REPORTING:
        return None
    opener = sentence.chunks[sentence.chunk_of(verb.start)].opener
    return None if opener in (Opener.SUBORDINATE, Opener.CONDITION) else outlook.at(Direction.PAST)


def present_that_announces(outlook: Outlook) -> Said | None:
    """«Le procès s'ouvre lundi.»"""
    return outlook.at(Direction.FUTURE) if outlook.is_present else None


def subject_with_own_date(outlook: Outlook) -> Said | None:
    """«Le défilé du 7 mars aura lieu le 21.»"""
    return outlook.at(Direction.NEAREST) if outlook.governed.verb_has_own_date else None


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


RULES = (
    present_without_direction,
    present_that_reports,
    present_that_announces,
    subject_with_own_date,
    subject_called_off,
    old_date,
    aftermath,
)


def direction_of(governed: Governed, said: Said) -> Decision[Said]:
    """The tense and direction of a time, and the rule that decided the direction."""
    return decision(RULES, Outlook(governed, said), otherwise=said)


def reason(verb: Verb, sentence: Sentence) -> str:
    """The words that decided: the verb with the cue, or the whole verb group if it is short."""
    tokens = sentence.tokens
    cue_of_head = sentence.grammar.verbs.cues.get(tokens.norms[verb.head])
    cued_by_head = verb.cue is not None and verb.cue is cue_of_head
    if cued_by_head or verb.end - verb.start > LONGEST_QUOTED_GROUP:
        return tokens.between(verb.head, verb.head + 1)
    return tokens.between(verb.start, verb.end)
