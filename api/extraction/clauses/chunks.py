"""The chunks of a sentence: the stretches between marks and conjunctions, each a clause or a part of one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from api.extraction.clauses.grammar import INFINITIVE, Cue, Form, Grammar, Tense
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.verbs import LONGEST_GAP, NUMBERS, Verb, VerbFinder
from api.extraction.tokens import LONGEST_QUOTED_NAME, MARK, WORD, Tokens

BOUNDARIES = frozenset(',;:()[]«»“”"–—…?!|')
LONGEST_DATE = 8
"""Tokens of the longest date that describes a noun: "the September 11, 2001"."""
JOINING_MARKS = frozenset("–—:")
"""Marks that separate nothing if no space stands on either side: «Roscoff–Cork», «20:30»."""
SAYING = frozenset({Cue.REPORTING, Cue.INTENDED, Cue.HYPOTHETICAL})
"""Cues of verbs that can be followed by what is said, meant or hoped."""


@dataclass(slots=True)
class Chunk:
    """The tokens from ``start`` to ``end``, excluded.

    ``content`` is where it begins after its opening word, ``mark`` the mark in front of it, or "".
    """

    start: int
    end: int
    opener: Opener
    verbs: list[Verb]
    content: int
    mark: str

    @property
    def finite(self) -> list[Verb]:
        """The verbs with a finite form, in order."""
        return [verb for verb in self.verbs if not verb.bare]


def _opens_with_verb(chunk: Chunk, index: int) -> bool:
    """Whether a finite verb stands at an index that begins a chunk."""
    return bool(chunk.finite) and chunk.finite[0].start == index


class Chunker:
    """Cuts one sentence into chunks; ``timed`` has the indices of the words in times, which are never cut."""

    def __init__(self, tokens: Tokens, timed: Collection[int], grammar: Grammar) -> None:
        self._tokens = tokens
        self._timed = timed
        self._grammar = grammar
        self._finder = VerbFinder(tokens, timed, grammar)
        self.verbs = self._finder.verbs()

    def chunks(self) -> list[Chunk]:
        """The chunks in the order of the text; at least one."""
        found: list[Chunk] = []
        for start, end, mark in self._stretches():
            if start < end:
                before = found[-1] if found else None
                found.extend(self._separated(self._chunk(start, end, mark, before), before))
        if self._grammar.conjunctions.verb_first:
            self._mark_conditions(found)
        if self._grammar.order is not None:
            self._mark_relatives(found, self._grammar.order.relatives)
        return found or [Chunk(0, len(self._tokens), Opener.NONE, self.verbs, content=0, mark="")]

    def _mark_conditions(self, chunks: list[Chunk]) -> None:
        """«Gelingt bis Mai keine Einigung, droht das Aus»: two clauses that begin with their verbs."""
        consequents = self._grammar.conjunctions.consequents
        for chunk, following in pairwise(chunks):
            opens = chunk.mark != "," and chunk.opener is Opener.NONE and _opens_with_verb(chunk, chunk.start)
            shifted = self._tokens.norms[following.start] in consequents
            answers = following.mark == "," and _opens_with_verb(following, following.start + shifted)
            if opens and answers and following.finite[0].cue is not Cue.REPORTING:
                chunk.opener = Opener.CONDITION
                if chunk.finite[0].tense is Tense.WAS_PLANNED:  # «Sollte der Rat zustimmen, …»
                    chunk.finite[0].tense = Tense.POSSIBLE

    def _mark_relatives(self, chunks: list[Chunk], relatives: Collection[str]) -> None:
        """«…, bei der abgestimmt werden sollte, …»: a clause that an article opens and its verb closes."""
        norms = self._tokens.norms
        for chunk in chunks:
            leads = norms[chunk.start] in self._grammar.prepositions.all
            opening = norms[chunk.start + leads] if chunk.start + leads < chunk.end else ""
            closes = bool(chunk.finite) and not self._has_word(chunk.finite[-1].end, chunk.end)
            if chunk.mark == "," and chunk.opener is Opener.NONE and opening in relatives and closes:
                chunk.opener = Opener.RELATIVE

    def _has_word(self, start: int, end: int) -> bool:
        return any(self._tokens.kinds[at] != MARK for at in range(start, end))

    # where to cut

    def _stretches(self) -> Iterator[tuple[int, int, str]]:
        """Start, end and opening mark of each stretch, of which some are empty."""
        start, mark, resume = 0, "", 0
        kinds = self._tokens.kinds
        for index, norm in enumerate(self._tokens.norms):
            if index < resume or index in self._timed:
                continue
            if kinds[index] == MARK and self._is_boundary(index):
                resume = self._end_of_quoted_name(index)
                if not resume:
                    yield start, index, mark
                    start, mark = index + 1, norm
            elif index > start and self._opens_clause(index):
                joined = self._goes_on_with_that(index)
                yield start, index - joined, mark
                start, mark = index, self._tokens.norms[index - 1] if joined else ""
        yield start, len(self._tokens), mark

    def _is_boundary(self, index: int) -> bool:
        tokens = self._tokens
        if tokens.norms[index] not in BOUNDARIES or self._closes_year(index) or self._fences_time(index):
            return False
        if tokens.norms[index] == "," and self._follows_subject(index):
            return False
        if tokens.norms[index] not in JOINING_MARKS or index + 1 >= len(tokens):
            return True
        return not (tokens.glued(index) and tokens.glued(index + 1))

    def _follows_subject(self, index: int) -> bool:
        """«Bakan, salı günü istifa etti»: the comma after a subject that is far from its verb."""
        if not self._grammar.subjects_take_comma or index - 1 in self._timed:
            return False
        return not any(verb.start < index for verb in self.verbs)

    def _fences_time(self, index: int) -> bool:
        """«…, et, deux mois plus tard, a porté plainte»: a comma next to a time after a conjunction."""
        norms, at = self._tokens.norms, index - 1
        if norms[index] != "," or at < 0:
            return False
        while at > 0 and (at in self._timed or norms[at] in self._grammar.prepositions.with_times):
            at -= 1
        if at < index - 1 and norms[at] == ",":
            at -= 1
        if at <= 0 or norms[at] not in self._grammar.conjunctions.coordinators:
            return False
        near_time = index - 1 in self._timed or (at == index - 1 and self._time_follows(index + 1))
        return near_time and self._opens_clause(at)

    def _time_follows(self, index: int) -> bool:
        """Whether a time begins at a token or after the small word there."""
        return index in self._timed or index + 1 in self._timed

    def _closes_year(self, index: int) -> bool:
        """ "the June 3, 2019, vote": the comma after a year stands inside a noun phrase."""
        tokens, nouns, start = self._tokens, self._grammar.nouns, index - 1
        if (
            not nouns.after_times
            or start not in self._timed
            or tokens.norms[start - 1 : index + 1 : 2] != [",", ","]
        ):
            return False
        while start - 1 in self._timed and index - start < LONGEST_DATE:
            start -= 1
        if nouns.determiners.isdisjoint(tokens.norms[max(start - 1, 0) : start + 2]):
            return False
        return self._is_common_noun(index + 1)

    def _is_common_noun(self, index: int) -> bool:
        tokens = self._tokens
        if index >= len(tokens) or tokens.kinds[index] != WORD or tokens.capitalised(index):
            return False
        is_verb = any(verb.start == index for verb in self.verbs)
        return not is_verb and tokens.norms[index] not in self._grammar.function_words

    def _end_of_quoted_name(self, index: int) -> int:
        """The end of a few words in quotation marks that are a name, not a clause; 0 if there are none."""
        closing = self._grammar.typography.closing_marks.get(self._tokens.norms[index])
        if closing is None:
            return 0
        for at in range(index + 1, min(index + LONGEST_QUOTED_NAME, len(self._tokens))):
            if self._tokens.norms[at] == closing:
                return at + 1
            if at in self._timed or any(verb.start == at and not verb.bare for verb in self.verbs):
                return 0
        return 0

    def _opens_clause(self, index: int) -> bool:
        norm, words = self._tokens.norms[index], self._grammar.conjunctions
        if norm not in words.openers or self._is_joined(index) or self._is_adverb(index):
            return False
        if self._is_pronoun(index):
            return False
        if self._is_that(index) and self._tokens.norms[index - 1] in words.subordinators:
            return False
        if norm in words.relatives or norm in words.subordinators or norm in words.conditions:
            return True
        if norm in words.complementizers:
            reach = index + 1 + 3 * LONGEST_GAP
            return any(index < verb.start < reach and not verb.bare for verb in self.verbs)
        joins_times = self._joins_times(index) and not self._follows_verb(index)
        return norm in words.coordinators and not joins_times and self._verb_follows(index + 1)

    def _is_adverb(self, index: int) -> bool:
        """«le maire d'alors», but not «alors que»: a conjunction of two words without the second."""
        before_that = self._grammar.conjunctions.before_that
        return self._tokens.norms[index] in before_that and not self._is_that(index + 1)

    def _is_pronoun(self, index: int) -> bool:
        """«se ne parla», «o arguido, que se entregou»: a conditional word that is a pronoun here."""
        norms, words = self._tokens.norms, self._grammar.conjunctions
        if norms[index] not in words.conditions or index + 1 >= len(norms):
            return False
        return norms[index + 1] in words.after_pronouns or self._is_reflexive(index)

    def _is_reflexive(self, index: int) -> bool:
        """«o presidente se reuniu», «que se entregou», but not «se chover», «e, se passa, irá»."""
        norms, words = self._tokens.norms, self._grammar.conjunctions
        if norms[index] not in words.reflexive or index == 0 or self._is_asked(index):
            return False
        if any(one.start < index < one.end for one in self.verbs):
            return True
        verb = next((one for one in self.verbs if one.start == index + 1), None)
        if verb is None or norms[index - 1] in words.relatives | self._grammar.verbs.negations:
            return verb is not None
        if verb.form == INFINITIVE:
            wanting = any(one.end == index and not one.bare and one.head == one.start for one in self.verbs)
            return wanting or norms[index - 1] in self._grammar.prepositions.all
        if verb.form.form is Form.SUBJUNCTIVE:
            return False
        opens = self._tokens.kinds[index - 1] == MARK or norms[index - 1] in words.coordinators
        return verb.form.lexical is Form.PAST if opens else True

    def _is_that(self, index: int) -> bool:
        """«que», the second word of «alors que» and «parce que»."""
        norms, that = self._tokens.norms, self._grammar.conjunctions.complementizers
        return index < len(norms) and norms[index] in that

    def _is_joined(self, index: int) -> bool:
        """«reúne-se»: whether a hyphen joins a word to the one before."""
        tokens, hyphen = self._tokens, index - 1
        return tokens.norms[hyphen] == "-" and tokens.glued(index) and tokens.glued(hyphen)

    def _joins_times(self, index: int) -> bool:
        """«en 2016 et en 2017», «entre 20 h et 4 h lundi»."""
        before = range(max(index - 2, 0), index)
        after_time = index - 1 in self._timed or any(self._tokens.kinds[at] in NUMBERS for at in before)
        leads_to_time = index + 2 in self._timed and all(verb.start != index + 1 for verb in self.verbs)
        leads_to_time = leads_to_time and self._tokens.norms[index + 1] != ","
        return after_time and (index + 1 in self._timed or leads_to_time)

    def _follows_verb(self, index: int) -> bool:
        """«vinse nel 2016 e nel 2017 perse»: whether a finite verb and no mark stand before a token."""
        before = [verb for verb in self.verbs if verb.start < index and not verb.bare]
        return bool(before) and MARK not in self._tokens.kinds[before[-1].end : index]

    def _verb_follows(self, index: int) -> bool:
        """Whether a verb comes next, with nothing in between but words that can stand in its group."""
        gap = 0
        for at in range(index, min(index + LONGEST_DATE + 2 * LONGEST_GAP, len(self._tokens))):
            if any(verb.start == at for verb in self.verbs):
                return True
            if self._is_by_time(at):
                continue
            gap += 1
            if gap == LONGEST_GAP or not self._is_passed_over(at):
                return False
        return False

    def _is_by_time(self, index: int) -> bool:
        """Whether a token belongs to a time, or is a comma or small word next to it."""
        if index in self._timed:
            return True
        norm, near = self._tokens.norms[index], index - 1 in self._timed or self._time_follows(index + 1)
        return near and (norm == "," or norm in self._grammar.prepositions.with_times)

    def _is_passed_over(self, index: int) -> bool:
        return index in self._timed or self._tokens.norms[index] in self._grammar.verbs.transparent

    # what a stretch is

    def _chunk(self, start: int, end: int, mark: str, before: Chunk | None) -> Chunk:
        opener = self._opener(start, before)
        content = start + 1 if opener else start
        if opener is Opener.SUBORDINATE and self._is_that(content):
            content += 1
        verbs = [verb for verb in self.verbs if start <= verb.start < end]
        if mark != "," and self._makes_condition(start, verbs):
            opener, content = Opener.CONDITION, start + 1
        if all(verb.bare for verb in verbs):
            verbs = sorted([*verbs, *self._finder.guessed(content, end)], key=lambda verb: verb.start)
        if opener in MAIN_OPENERS and self._opens_with_participle(verbs, content):
            opener = Opener.PARTICIPLE
        return Chunk(start, end, opener, verbs, content, mark)

    def _makes_condition(self, start: int, verbs: Sequence[Verb]) -> bool:
        """«De no haber acuerdo, habrá paro»: whether a preposition makes a condition of an infinitive."""
        openers = self._grammar.conjunctions.conditions_of_infinitives
        if self._tokens.norms[start] not in openers or not verbs:
            return False
        first = self._grammar.verbs.form(self._tokens.norms[verbs[0].start])
        is_infinitive = first is not None and first.form is Form.INFINITIVE
        return is_infinitive and all(self._is_passed_over(at) for at in range(start + 1, verbs[0].start))

    def _opener(self, start: int, before: Chunk | None) -> Opener:
        norm, words = self._tokens.norms[start], self._grammar.conjunctions
        if self._is_adverb(start) or self._is_pronoun(start):
            return Opener.NONE
        if self._goes_on_with_that(start):
            return Opener.THAT
        if norm in words.complementizers and before is not None and self._describes(start, before):
            return Opener.RELATIVE
        if norm in words.conditions and self._is_asked(start):
            return Opener.THAT
        return words.openers.get(norm, Opener.NONE)

    def _goes_on_with_that(self, start: int) -> bool:
        """«Dijo que el parque abrirá y que el metro llegará»: "that" joined to what is said already."""
        norms, words = self._tokens.norms, self._grammar.conjunctions
        if norms[start] not in words.complementizers or norms[start - 1] not in words.coordinators:
            return False
        earlier = next((at for at in range(start - 1, 0, -1) if norms[at] in words.complementizers), None)
        verb = next((verb for verb in self.verbs if verb.end == earlier), None)
        return verb is not None and verb.cue in SAYING

    def _is_asked(self, start: int) -> bool:
        """«O banco decidirá na quarta-feira se mantém a taxa»: whether it is a question and no condition."""
        asking, last = self._grammar.verbs.asking, start - 1
        while last >= 0 and self._is_by_time(last):
            last -= 1
        return last >= 0 and self._tokens.norms[last] in asking

    def _describes(self, start: int, before: Chunk) -> bool:
        return self._follows_noun(start, before) or self._is_subject(start, before)

    def _follows_noun(self, start: int, before: Chunk) -> bool:
        """«le record que détient…», but not «a déclaré que…»."""
        if before.end < start - 1:
            return False
        if not before.verbs:
            return before.opener is Opener.NONE
        last = before.verbs[-1]
        return last.cue not in SAYING and any(self._may_be_noun(at) for at in range(last.end, before.end))

    def _is_subject(self, start: int, before: Chunk) -> bool:
        """ "agreed to extend a bailout that was to expire": it stands between a noun and a verb."""
        if before.end != start or (before.finite and before.finite[-1].end >= start):
            return False
        return self._may_be_noun(start - 1) and any(verb.start == start + 1 for verb in self.verbs)

    def _may_be_noun(self, index: int) -> bool:
        norm = self._tokens.norms[index]
        return index not in self._timed and norm not in self._grammar.function_words

    def _opens_with_participle(self, verbs: Sequence[Verb], content: int) -> bool:
        if not verbs or not verbs[0].bare or verbs[0].form == INFINITIVE:
            return False
        return all(self._is_passed_over(at) for at in range(content, verbs[0].start))

    def _separated(self, chunk: Chunk, before: Chunk | None) -> list[Chunk]:
        """«L'arrêté | qui encadre la pêche | a été publié»: a second verb belongs to the clause around."""
        finite = chunk.finite
        goes_on = before is not None and self._goes_on_with_relative(chunk, before)
        if not goes_on and (chunk.opener is not Opener.RELATIVE or len(finite) < 2):
            return [chunk]
        # "The man who hit the pier | said he had been asleep"
        start = next((verb for verb in finite[1:-1] if verb.cue in SAYING), finite[-1]).start
        previous = [verb for verb in chunk.verbs if verb.start < start][-1]
        while start - 1 > previous.end and self._tokens.norms[start - 1] in self._grammar.verbs.transparent:
            start -= 1
        inner = [verb for verb in chunk.verbs if verb.start < start]
        outer = [verb for verb in chunk.verbs if verb.start >= start]
        return [
            Chunk(chunk.start, start, Opener.RELATIVE, inner, chunk.content, chunk.mark),
            Chunk(start, chunk.end, Opener.NONE, outer, content=start, mark=""),
        ]

    def _goes_on_with_relative(self, chunk: Chunk, before: Chunk) -> bool:
        """ "A storm | that hit Leeds | and cut power in York | has moved on"."""
        words, norms = self._grammar.conjunctions, self._tokens.norms
        if before.opener is not Opener.RELATIVE or chunk.mark or norms[chunk.start] not in words.coordinators:
            return False
        first, last = next(iter(chunk.verbs), None), next(reversed(chunk.finite), None)
        if first is None or last is None or first is last or first.cue in SAYING:
            return False
        between = range(first.end, last.start)
        opened = any(norms[at] in words.prepositions and at + 1 not in self._timed for at in between)
        return not opened and all(self._is_passed_over(at) for at in range(chunk.start + 1, first.start))
