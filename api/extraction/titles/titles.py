"""A clause → a title that can be read on its own in a list."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from api.extraction.clauses.chunks import Chunk
from api.extraction.clauses.clause import Clause
from api.extraction.clauses.grammar import MAIN_OPENERS, Cue, Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression
from api.extraction.tokens import INTEGER, MARK, WORD

LONGEST = 130
LONGEST_APPOSITION = 6
Span = tuple[int, int]

_GAPS = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+([,.;)\]”])")
_EMPTY = re.compile(r"\(\s*\)|«\s*»|“\s*”|,(?=\s*,)|,(?=\s*[.;:])")
_EDGES = " \t\n,;:.!?…–—-|/"
_PAIRS = (("«", "»"), ("“", "”"), ("(", ")"), ("[", "]"), ('"', '"'))
_FIRST_WORD = re.compile(r"[^\W\d_]+['’]?")


class Titles:
    """The titles of the events of one sentence; ``subject_before`` finds the subject of the one before."""

    def __init__(self, sentence: Sentence, subject_before: Callable[[], str | None]) -> None:
        self._sentence = sentence
        self._chunks = sentence.chunks
        self._tokens = sentence.tokens
        self._grammar = sentence.grammar
        self._subject_before = subject_before
        self._hidden = self._time_words()
        self._told: dict[tuple[int, int, Verb | None], str] = {}

    def words(self, expression: Expression, clause: Clause) -> str:
        """The words that tell the event, with a capital, without any time of the sentence; of any length."""
        here = self._sentence.chunk_of(expression.start)
        key = here, clause.chunk, clause.verb
        if key not in self._told:
            self._told[key] = self._joined(self._parts(here, clause)) or self._whole
        return self._told[key] or self._tokens.between(expression.start, expression.end)

    def subject(self) -> str | None:
        """The subject of the first main clause, for a pronoun of the next sentence."""
        for number, chunk in enumerate(self._chunks):
            if chunk.finite and chunk.opener in MAIN_OPENERS:
                text = self._subject_text(number, chunk.finite[0])
                return text.strip(_EDGES) or None
        return None

    # what to leave out

    def _time_words(self) -> set[int]:
        hidden: set[int] = set()
        for expression in self._sentence.expressions:
            if self._sentence.owns(expression):
                hidden.update(range(self._described_from(expression), expression.closing + 2))
                continue
            if self._describes_noun(expression):
                hidden.update(range(self._described_from(expression), expression.closing))
                continue
            start = expression.opening
            while start > 0 and self._leads(start - 1) and start - 1 not in hidden:
                start -= 1
            hidden.update(range(start, expression.closing))
        return hidden

    def _describes_noun(self, expression: Expression) -> bool:
        """«the 1997 election»: what leads to the noun leads to the time as well."""
        tokens, after = self._tokens, expression.closing
        if not self._grammar.nouns.after_times or after >= len(tokens) or tokens.kinds[after] != WORD:
            return False
        noun = tokens.norms[after] not in self._grammar.function_words and tokens.glued(after) is False
        verb = any(one.start == after for one in self._sentence.verbs)
        before = self._described_from(expression) - 1
        return noun and not verb and before >= 0 and tokens.norms[before] in self._grammar.nouns.determiners

    def _described_from(self, expression: Expression) -> int:
        """Where the time itself begins behind its article."""
        article = self._tokens.norms[expression.start] in self._grammar.nouns.determiners
        return expression.start + (article and expression.end > expression.start + 1)

    def _leads(self, index: int) -> bool:
        """Whether a word in front of a time goes with it: «dès le», «à la», "on the"."""
        return self._tokens.norms[index] in self._grammar.prepositions.with_times

    def _text(self, span: Span) -> str:
        """The text of a span without the times in it."""
        runs, start = [], None
        for index in range(span[0], span[1] + 1):
            shown = index < span[1] and index not in self._hidden
            if shown and start is None:
                start = index
            elif not shown and start is not None:
                runs.append(self._tokens.between(start, index))
                start = None
        return " ".join(runs)

    # what to say

    @cached_property
    def _whole(self) -> str:
        """All that the sentence says beside its times."""
        return self._joined([self._text((chunk.start, chunk.end)) for chunk in self._chunks])

    def _parts(self, here: int, clause: Clause) -> list[str]:
        aside = self._chunks[here]
        if clause.verb is None:
            return [self._whole]
        if clause.chunk == here and self._announces(here):
            return [self._text((self._chunks[here + 1].start, self._chunks[here + 1].end))]
        if aside.verbs or not self._says_something(aside):
            parts = self._clause_parts(clause.chunk, clause.verb)
            return parts + self._when(here) if clause.chunk == here else parts
        return self._aside_parts(here, clause.chunk, clause.verb)

    def _announces(self, here: int) -> bool:
        """«C'était il y a vingt ans : …»: the clause says nothing but that it tells what follows."""
        if here + 1 >= len(self._chunks) or self._chunks[here + 1].mark not in (":", "–", "—"):
            return False
        chunk = self._chunks[here]
        return not self._says_something(chunk, beside=frozenset(verb.head for verb in chunk.verbs))

    def _aside_parts(self, here: int, number: int, verb: Verb) -> list[str]:
        """A chunk without a verb of its own, with the noun or clause to which it belongs."""
        aside = self._chunks[here]
        own = self._text((aside.start, aside.end))
        if self._relative_follows(here):
            relative = self._chunks[here + 1]
            return [self._spaced(own, self._text((relative.start, relative.end)))]
        if here and self._is_noun_phrase(self._chunks[here - 1]) and not self._is_age(self._chunks[here - 1]):
            return [self._antecedent(here), own]
        if self._continues(aside):
            main = self._clause_parts(number, verb)
            return [*main, own] if number < here else [own, *main]
        if number > here:
            alone = here == 0 and not self._tells_no_other_time(number)
            subject = self._subject_text(number, verb) if alone else ""
            return (
                [subject, self._lowered(own, aside)] if subject else [own, *self._clause_parts(number, verb)]
            )
        antecedent = self._antecedent(here)
        return [antecedent, own] if antecedent else [*self._clause_parts(number, verb), own]

    def _relative_follows(self, here: int) -> bool:
        following = self._chunks[here + 1] if here + 1 < len(self._chunks) else None
        return following is not None and following.opener is Opener.RELATIVE and not following.mark

    def _when(self, here: int) -> list[str]:
        """«… l'hiver 1985-1986, quand le Doubs avait gelé»: what happened then stands behind the time."""
        following = self._chunks[here + 1] if here + 1 < len(self._chunks) else None
        chunk = self._chunks[here]
        if (
            following is None
            or following.opener not in (Opener.SUBORDINATE, Opener.RELATIVE)
            or chunk.end - 1 not in self._hidden
        ):
            return []
        return [self._text((following.start, following.end))]

    def _says_something(self, chunk: Chunk, *, beside: frozenset[int] = frozenset()) -> bool:
        """Whether a chunk holds more than a time, the words that lead to it and those ``beside``."""
        return any(
            index not in self._hidden
            and index not in beside
            and self._tokens.kinds[index] != MARK
            and self._tokens.norms[index] not in self._grammar.function_words
            for index in range(chunk.start, chunk.end)
        )

    def _continues(self, chunk: Chunk) -> bool:
        """Whether a chunk without verb goes on with the clause before: «, puis contre Tours»."""
        first = self._tokens.norms[chunk.start]
        grammar = self._grammar
        return (
            first in grammar.prepositions.all
            or first in grammar.conjunctions.coordinators
            or first in grammar.verbs.transparent
        )

    def _clause_parts(self, number: int, verb: Verb) -> list[str]:
        chunk = self._chunks[number]
        if chunk.opener is Opener.RELATIVE:
            return self._relative_parts(number, chunk)
        if chunk.opener is Opener.PARTICIPLE:
            return self._participle_parts(number, chunk)
        if chunk.opener in (Opener.CONDITION, Opener.SUBORDINATE) or not chunk.finite:
            return self._dependent_parts(number, chunk)
        return self._main_parts(number, chunk)

    def _relative_parts(self, number: int, chunk: Chunk) -> list[str]:
        if not chunk.finite:
            return [self._text((chunk.content, chunk.end))]
        antecedent = self._antecedent(number)
        is_subject = any(verb.start == self._skipped(chunk.content, chunk.end) for verb in chunk.finite)
        start = chunk.content if is_subject else chunk.start
        return [self._spaced(antecedent, self._text((start, chunk.end)))]

    def _skipped(self, index: int, end: int) -> int:
        """The first token from ``index`` on that is neither a clitic or adverb nor part of a time."""
        starts = {verb.start for verb in self._sentence.verbs}
        while index < end and index not in starts:
            norm = self._tokens.norms[index]
            if norm in self._grammar.pronouns.subjects:
                break
            if index not in self._hidden and norm not in self._grammar.verbs.transparent:
                break
            if norm in self._grammar.nouns.determiners and not self._leads_to_verb(index + 1, end, starts):
                break
            index += 1
        return index

    def _leads_to_verb(self, index: int, end: int, starts: set[int]) -> bool:
        """Whether only clitics and adverbs stand between a word that may be a clitic and a verb."""
        while index <= end and index not in starts:
            if index == end or self._tokens.norms[index] not in self._grammar.verbs.transparent:
                return False
            index += 1
        return index in starts

    def _participle_parts(self, number: int, chunk: Chunk) -> list[str]:
        own = self._text((chunk.content, chunk.end))
        antecedent = self._described(number, chunk) if number else ""
        if antecedent:
            return [self._spaced(antecedent, own)]
        main = self._following_main(number)
        if main is None:
            return [own]
        if self._tells_no_other_time(main):
            return [own, *self._main_parts(main, self._chunks[main])]
        return [
            self._spaced(self._subject_text(main, self._chunks[main].finite[0]), self._lowered(own, chunk))
        ]

    def _tells_no_other_time(self, number: int) -> bool:
        """Whether what is said in front of a clause is all that dates it."""
        return not self._is_shown_time(self._chunks[number])

    def _lowered(self, text: str, chunk: Chunk) -> str:
        """The words of a chunk as they stand inside a sentence, if they stood at its head."""
        names = self._tokens.capitalised(chunk.start + 1) if chunk.start + 1 < chunk.end else False
        common = self._tokens.norms[chunk.start] in self._grammar.function_words
        return text[:1].lower() + text[1:] if common or (chunk.start == 0 and not names) else text

    def _described(self, number: int, chunk: Chunk) -> str:
        """What a participle behind a comma describes: the noun before it, else the subject, as they agree."""
        before = self._chunks[number - 1]
        if not chunk.mark or not before.finite:
            return self._antecedent(number)
        tail = self._tail(before)
        if self._tokens.norms[tail] not in self._grammar.prepositions.all:
            return self._text((tail, before.end))
        subject = self._subject_text(number - 1, before.finite[0])
        participle = self._tokens.norms[chunk.verbs[0].head]
        if subject and self._agree(subject.split(" ")[0].lower(), participle):
            return subject
        return self._text((tail + 1, before.end))

    def _agree(self, determiner: str, participle: str) -> bool:
        """Whether nothing shows a participle to be of another gender than the noun."""
        feminine = participle.endswith(self._grammar.nouns.feminine_endings)
        return determiner not in (self._grammar.nouns.masculine if feminine else self._grammar.nouns.feminine)

    def _tail(self, chunk: Chunk) -> int:
        """Where the last noun phrase behind the verb of a chunk begins, as far as «et» and commas tell."""
        start = chunk.finite[-1].end
        while start < chunk.end - 1 and start in self._hidden:
            start += 1
        for index in range(chunk.end - 2, start, -1):
            joined = self._tokens.norms[index] in self._grammar.conjunctions.coordinators
            if joined and self._tokens.norms[index + 1] in self._grammar.nouns.determiners:
                return index + 1
        return min(start, chunk.end - 1)

    def _following_main(self, number: int) -> int | None:
        """The number of the main clause that follows a chunk."""
        later = range(number + 1, len(self._chunks))
        return next(
            (n for n in later if self._chunks[n].finite and self._chunks[n].opener in MAIN_OPENERS), None
        )

    def _dependent_parts(self, number: int, chunk: Chunk) -> list[str]:
        """An infinitive, condition or nominal chunk, behind the main clause on which it hangs."""
        own = self._text((chunk.start, chunk.end))
        for other in (*range(number - 1, -1, -1), *range(number + 1, len(self._chunks))):
            main = self._chunks[other]
            if main.finite and main.opener in (Opener.NONE, Opener.COORDINATE, Opener.THAT):
                parts = self._main_parts(other, main)
                return [*parts, own] if other < number else [own, *parts]
        return [own]

    def _main_parts(self, number: int, chunk: Chunk) -> list[str]:
        verb = chunk.finite[0]
        if self._is_inverted_report(number, chunk, verb):
            inverted = self._inverted_pronoun(verb)
            if inverted is not None and self._tokens.norms[inverted] in self._grammar.pronouns.dummies:
                return self._said_before(number)
            if inverted is not None:
                said = self._text((inverted + 1, chunk.end))
                return [self._spaced(self._subject_before() or "", f"{self._auxiliary(verb)} {said}")]
            said = self._text((verb.start, verb.end))
            speaker = self._spaced(self._text((verb.end, chunk.end)), "")
            report = self._spaced(", ".join([speaker, *self._apposition(number)]), said)
            return [self._with_content(report, number)]
        start = self._skipped(chunk.content, verb.start)
        if start < verb.start and self._tokens.norms[start] in self._grammar.pronouns.subjects:
            return self._pronoun_parts(number, chunk, start)
        own = self._text((self._own_start(chunk, verb), chunk.end))
        if self._is_time_subject(chunk, verb):
            return [self._tokens.between(chunk.start, chunk.end)]
        if start == verb.start and verb.end >= self._last_shown(chunk) and not number:
            return [own, *(self._text((later.start, later.end)) for later in self._chunks[1:3])]
        subject = "" if start < verb.start else self._subject_text(number, verb)
        return [
            self._spaced(subject, own),
            *self._apposition(number),
            *self._complement(number),
            *self._resumed(number),
        ]

    def _is_time_subject(self, chunk: Chunk, verb: Verb) -> bool:
        """«L'été 2003 fut caniculaire»: a time without preposition right before the verb is its subject."""
        one = next((each for each in self._sentence.expressions if each.closing == verb.start), None)
        return one is not None and one.opening == chunk.start == one.start and self._is_noun_first(one.start)

    def _is_noun_first(self, index: int) -> bool:
        return self._tokens.norms[index] in self._grammar.nouns.determiners

    def _said_before(self, number: int) -> list[str]:
        """«…, a-t-on appris lundi»: what was said is all there is to tell."""
        main = next(
            (n for n in range(number) if self._chunks[n].finite and self._chunks[n].opener in MAIN_OPENERS),
            None,
        )
        return [] if main is None else self._main_parts(main, self._chunks[main])

    def _inverted_pronoun(self, verb: Verb) -> int | None:
        """Where the pronoun of «a-t-elle déclaré» stands inside a verb group."""
        inside = range(verb.start + 1, verb.end)
        return next((at for at in inside if self._tokens.norms[at] in self._grammar.pronouns.subjects), None)

    def _auxiliary(self, verb: Verb) -> str:
        return self._tokens.between(verb.start, verb.start + 1)

    def _last_shown(self, chunk: Chunk) -> int:
        """The index behind the last word of a chunk that belongs to no time."""
        shown = [at for at in range(chunk.start, chunk.end) if at not in self._hidden]
        return shown[-1] + 1 if shown else chunk.start

    def _with_content(self, report: str, number: int) -> str:
        """A report with what it says, where both fit into a title."""
        said = next(
            (n for n in range(number) if self._chunks[n].finite and self._chunks[n].opener in MAIN_OPENERS),
            None,
        )
        if said is None or self._is_inverted_report(said, self._chunks[said], self._chunks[said].finite[0]):
            return report
        content = self._lowered(
            tidy(", ".join(self._main_parts(said, self._chunks[said]))), self._chunks[said]
        )
        whole = f"{tidy(report)} : {content}"
        return whole if len(whole) <= LONGEST else report

    def _resumed(self, number: int) -> list[str]:
        """What a clause goes on with behind a time between commas: «sera, cette année, la plus maigre»."""
        if number + 2 >= len(self._chunks):
            return []
        aside, rest = self._chunks[number + 1], self._chunks[number + 2]
        if aside.mark != "," or aside.verbs or self._says_something(aside) or rest.mark != "," or rest.finite:
            return []
        return [] if self._is_shown_time(rest) else [self._text((rest.start, rest.end))]

    def _is_shown_time(self, chunk: Chunk) -> bool:
        """Whether a chunk holds a time of its own, and so tells something else."""
        return any(chunk.start <= one.start < chunk.end for one in self._sentence.expressions)

    def _pronoun_parts(self, number: int, chunk: Chunk, start: int) -> list[str]:
        """A clause whose subject is a pronoun: the name that it stands for, as far as that is plain."""
        if chunk.opener is Opener.THAT and number:
            own = self._text((start, chunk.end))
            speaker = self._matrix_subject(number)
            return [f"{speaker} : {own}" if speaker else own, *self._apposition(number)]
        if self._tokens.norms[start] in self._grammar.pronouns.dummies:
            return self._presented(number, chunk)
        if self._tokens.norms[chunk.finite[0].head] in self._grammar.verbs.impersonal:
            own = self._text((start, chunk.end))
            return [own, *self._complement(number), *self._resumed(number)]
        subject = self._subject_before()
        own = self._text((start + 1 if subject else start, chunk.end))
        return [self._spaced(subject or "", own), *self._apposition(number), *self._complement(number)]

    def _presented(self, number: int, chunk: Chunk) -> list[str]:
        """«C'est le mât qui est tombé»: what is presented, and what is said of it."""
        if not self._relative_follows(number):
            return [self._text((chunk.start, chunk.end)), *self._complement(number)]
        relative = self._chunks[number + 1]
        presented = self._text((chunk.finite[0].end, chunk.end))
        return [self._spaced(presented, self._text((relative.content, relative.end)))]

    def _matrix_subject(self, number: int) -> str:
        for other in range(number - 1, -1, -1):
            if self._chunks[other].finite:
                return self._subject_text(other, self._chunks[other].finite[0]).strip(_EDGES)
        return ""

    def _apposition(self, number: int) -> list[str]:
        """The name behind a comma that says who is meant: «le chef de l'opposition, Yves Mars»."""
        following = number + 1
        if following >= len(self._chunks):
            return []
        chunk = self._chunks[following]
        short = chunk.end - chunk.start <= LONGEST_APPOSITION
        if chunk.mark != "," or chunk.verbs or not short or not self._tokens.capitalised(chunk.start):
            return []
        return [self._text((chunk.start, chunk.end))]

    def _own_start(self, chunk: Chunk, verb: Verb) -> int:
        return chunk.content if chunk.opener in (Opener.THAT, Opener.COORDINATE) else chunk.start

    def _complement(self, number: int) -> list[str]:
        """What a clause goes on to say behind a «que»: its verb alone would say nothing."""
        following = number + 1
        if following < len(self._chunks) and self._chunks[following].opener is Opener.THAT:
            chunk = self._chunks[following]
            return [self._text((chunk.start, chunk.end))]
        return []

    def _is_inverted_report(self, number: int, chunk: Chunk, verb: Verb) -> bool:
        """«…, a annoncé jeudi la ministre»: verb first, its subject behind."""
        if (
            not number
            or verb.cue is not Cue.REPORTING
            or self._skipped(chunk.content, chunk.end) != verb.start
        ):
            return False
        behind = self._skipped(verb.end, chunk.end - 1)
        if behind < chunk.end and self._tokens.norms[behind] in self._grammar.prepositions.all:
            return False
        before = self._chunks[:number]
        return (
            chunk.mark != "" and any(other.finite and other.opener in MAIN_OPENERS for other in before)
        ) or chunk.mark in '»”"'

    # subjects and antecedents

    def _subject_text(self, number: int, verb: Verb) -> str:
        """The words of the subject of a verb, that of the sentence before in place of a pronoun."""
        chunk = self._chunks[number]
        start = self._skipped(chunk.content, verb.start)
        if start < verb.start:
            if self._tokens.norms[start] in self._grammar.pronouns.subjects:
                return self._subject_before() or self._text((start, start + 1))
            end = verb.start
            while end - 1 > start and self._tokens.norms[end - 1] in self._grammar.verbs.transparent:
                end -= 1
            return self._text((start, end))
        for other in range(number - 1, -1, -1):
            before = self._chunks[other]
            if before.opener is Opener.RELATIVE and not before.verbs:
                inside = self._tokens.norms[before.start] in self._grammar.conjunctions.complementizers
                named = inside and before.end > before.content
                return self._text((before.content, before.end)) if named else self._antecedent(other)
            if before.opener in (Opener.RELATIVE, Opener.PARTICIPLE, Opener.CONDITION, Opener.SUBORDINATE):
                continue
            if before.finite:
                return self._told_subject(before) or self._subject_text(other, before.finite[0])
            if self._is_age(before):
                continue
            if self._is_noun_phrase(before):
                return self._with_apposition(other, number)
        return ""

    def _told_subject(self, chunk: Chunk) -> str:
        """«Prosecutors say Jane Doe, 58, pocketed…»: what stands behind the reporting verb."""
        verb = chunk.finite[-1]
        told = verb.cue is Cue.REPORTING and verb.end < chunk.end
        begins = told and self._tokens.norms[verb.end] not in self._grammar.prepositions.all
        return self._text((verb.end, chunk.end)).strip(_EDGES) if begins else ""

    def _is_age(self, chunk: Chunk) -> bool:
        """Whether a chunk is a number alone: «Jane Doe, 58, …»."""
        return chunk.end == chunk.start + 1 and self._tokens.kinds[chunk.start] == INTEGER

    def _with_apposition(self, other: int, number: int) -> str:
        """A noun phrase; where it stands in apposition, with the phrase before it."""
        first = other
        while first > 0 and self._is_noun_phrase(self._chunks[first - 1]):
            first -= 1
        chunks = self._chunks[first : other + 1]
        texts = [text for chunk in chunks if (text := self._text((chunk.content, chunk.end)))]
        return ", ".join(texts) + ("," if len(texts) > 1 else "")

    def _is_noun_phrase(self, chunk: Chunk) -> bool:
        if chunk.finite or chunk.opener not in (Opener.NONE, Opener.COORDINATE, Opener.THAT):
            return False
        first = self._tokens.norms[min(chunk.content, chunk.end - 1)]
        if chunk.start == 0 and first in self._grammar.prepositions.partitives:
            return True
        return first not in self._grammar.prepositions.all and self._says_something(chunk)

    def _antecedent(self, number: int) -> str:
        """The noun phrase that a relative, participle or aside follows; "" where it opens the sentence."""
        other = number - 1
        skipped = (
            (Opener.PARTICIPLE, Opener.RELATIVE)
            if self._chunks[number].mark or self._is_second(number)
            else ()
        )
        while other >= 0 and self._chunks[other].opener in skipped:
            other -= 1
        if other < 0:
            return ""
        chunk = self._chunks[other]
        if self._is_noun_phrase(chunk):
            return self._with_apposition(other, number)
        start = chunk.finite[-1].end if chunk.finite else chunk.content
        while start < chunk.end and self._leads_in(start):
            start += 1
        text = self._text((start, chunk.end)).strip(_EDGES)
        return text or self._text((chunk.content, chunk.end))

    def _leads_in(self, index: int) -> bool:
        """Whether a word only leads to the noun phrase behind it."""
        return index in self._hidden or self._tokens.norms[index] in self._grammar.prepositions.all

    def _is_second(self, number: int) -> bool:
        """Whether a participle is joined to another: «né en 1898 et coté depuis 1987»."""
        return self._tokens.norms[self._chunks[number].start] in self._grammar.conjunctions.coordinators

    # the string

    @staticmethod
    def _spaced(first: str, second: str) -> str:
        joint = "" if first.endswith(("'", "’")) else " "
        return f"{first.rstrip(' .')}{joint}{second.lstrip(' ,')}" if first and second else first or second

    def _joined(self, parts: list[str]) -> str:
        text = ""
        for part in filter(None, map(tidy, parts)):
            link = " " if self._hangs_on(part) else ", "
            text = f"{text}{link}{part}" if text else part
        return self._without_opener(tidy(text))

    def _hangs_on(self, part: str) -> bool:
        first = _FIRST_WORD.match(part)
        norm = first.group().lower().replace("’", "'") if first else ""
        grammar = self._grammar
        return (
            norm in grammar.conjunctions.complementizers
            or norm in grammar.conjunctions.relatives
            or norm in grammar.conjunctions.coordinators
        )

    def _without_opener(self, text: str) -> str:
        first, _, rest = text.partition(" ")
        if first.lower().strip(",") in self._grammar.quiet_openers and rest:
            text = rest.lstrip(" ,")
        return text[:1].upper() + text[1:]

    def bounded(self, text: str) -> str:
        """A title of the words: at most about 120 characters, ending in no word that leads on."""
        words = text.split(" ")
        while words and (len(" ".join(words)) > LONGEST or self._dangles(words[-1])):
            words.pop()
        return tidy(" ".join(words)) or text[:LONGEST]

    def _dangles(self, word: str) -> bool:
        bare = word.lower().strip(_EDGES).replace("’", "'")
        grammar = self._grammar
        if bare in grammar.conjunctions.complementizers:
            return True
        return (
            not bare
            or bare in grammar.prepositions.with_times
            or bare in grammar.prepositions.all
            or bare in grammar.conjunctions.coordinators
            or bare in grammar.conjunctions.relatives
        )


def tidy(text: str) -> str:
    """One line without the doubled and stray marks that left-out words leave behind."""
    text = _GAPS.sub(" ", text)
    for _ in range(2):
        text = _EMPTY.sub("", text)
    text = _BEFORE_MARK.sub(r"\1", _GAPS.sub(" ", text)).strip(_EDGES)
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing) or (opening == closing and text.count(opening) % 2):
            text = text.replace(opening, "").replace(closing, "")
    return text.replace("« ", "«\u00a0").replace(" »", "\u00a0»").strip(_EDGES)
