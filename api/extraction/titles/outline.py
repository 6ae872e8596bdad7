"""A sentence as its titles see it: its segments, and their words without those of the dates."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from itertools import accumulate

from api.extraction.clauses.chunks import Chunk
from api.extraction.clauses.grammar import PARTICIPLE
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression
from api.extraction.quotations import Quotation, quotations
from api.extraction.titles.adjuncts import date_words
from api.extraction.titles.merging import Merged
from api.extraction.titles.splitting import split
from api.extraction.tokens import INTEGER, MARK, Span

PersonBefore = Callable[[str, str], str]
"""Finds the one person who agrees with a pronoun, from the words of its sentence before it."""
FURTHEST_PERSON = 60
"""Tokens of its own sentence before a pronoun among which a person is sought."""
NOMINAL_OPENERS = frozenset({*MAIN_OPENERS, Opener.THAT})


def _nobody(_text: str, _pronoun: str) -> str:
    return ""


class Outline:
    """The segments of a sentence; ``previous_subject`` finds the subject of the sentence before.

    ``person`` finds the one person named before a token who agrees with a pronoun. ``kept`` is a date that
    stays in the title: «La réunion est fixée au 3 mai».
    """

    def __init__(
        self,
        sentence: Sentence,
        previous_subject: Callable[[], str | None],
        kept: Expression | None = None,
        person: PersonBefore = _nobody,
    ) -> None:
        self._person = person
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.norms = sentence.tokens.norms
        self.grammar = sentence.grammar
        self.previous_subject = previous_subject
        dates = date_words(sentence)
        merged = Merged(sentence, dates, dates if kept is None else date_words(sentence, kept))
        self.dates = frozenset(merged.removed | merged.dropped)
        self.commas = frozenset(merged.dropped)
        self.timed = {index for one in sentence.expressions for index in range(one.opening, one.closing)}
        self.verb_starts = frozenset(verb.start for verb in sentence.verbs)
        self.verbs_at = {at for verb in sentence.verbs if _cuts(verb) for at in range(verb.start, verb.end)}
        clauses = [split(chunk, sentence) for chunk in merged.chunks]
        chunks = [chunk for parts in clauses for chunk in parts]
        self.segments = [Segment(self, number, chunk) for number, chunk in enumerate(chunks)]
        firsts = [0, *accumulate(map(len, clauses))]
        self._number_of = [firsts[number] for number in merged.number_of]

    def person(self, index: int, pronoun: str) -> str:
        """The one person named before a token who agrees with a pronoun, "" if there are several or none."""
        return self._person(self.tokens.between(max(0, index - FURTHEST_PERSON), index), pronoun)

    def after_dates(self, index: int) -> int:
        """The index of the first word, from one on, that belongs to no date."""
        while index in self.dates:
            index += 1
        return index

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The indices of the tokens inside quotation marks."""
        return frozenset(index for one in self.quotations for index in range(one.start, one.end))

    @cached_property
    def quotations(self) -> list[Quotation]:
        """The quotations in the sentence."""
        return quotations(self.tokens, self.grammar.typography)

    def segment_at(self, index: int) -> Segment:
        """The segment in which a token lies."""
        segment = self.segment_of_chunk(self.sentence.chunk_of(index))
        while (after := segment.after) is not None and segment.end == after.start <= index:
            segment = after
        return segment

    def segment_of_chunk(self, number: int) -> Segment:
        """The segment that a chunk of the sentence belongs to."""
        return self.segments[self._number_of[number]]

    def text(self, span: Span) -> str:
        """The text of a span without the dates in it."""
        if self.dates.isdisjoint(range(*span)):
            return self.tokens.between(*span)
        return " ".join([self.tokens.between(*run) for run in self._runs(span)])

    def _runs(self, span: Span) -> Iterator[tuple[int, int]]:
        """The stretches of a span between its dates."""
        start = span.start
        for index in range(*span):
            if index in self.dates:
                if start < index:
                    yield start, index
                start = index + 1
        if start < span.end:
            yield start, span.end


def _cuts(verb: Verb) -> bool:
    """Whether no noun phrase goes on across a verb: an adjective can be a participle."""
    return not verb.bare or verb.form != PARTICIPLE


class Segment:
    """A chunk of a sentence with its neighbours; ``content`` is its start after its opening word."""

    def __init__(self, outline: Outline, number: int, chunk: Chunk) -> None:
        self.outline = outline
        self.number = number
        self.start, self.content, self.end = chunk.start, chunk.content, chunk.end
        self.opener, self.mark = chunk.opener, chunk.mark
        self.verbs, self.finite = chunk.verbs, chunk.finite

    @property
    def before(self) -> Segment | None:
        """The segment before this one, None for the first."""
        return self.outline.segments[self.number - 1] if self.number else None

    @property
    def after(self) -> Segment | None:
        """The segment after this one, None for the last."""
        segments, number = self.outline.segments, self.number + 1
        return segments[number] if number < len(segments) else None

    @property
    def earlier(self) -> list[Segment]:
        """The segments before this one, in their order."""
        return self.outline.segments[: self.number]

    @property
    def later(self) -> list[Segment]:
        """The segments after this one."""
        return self.outline.segments[self.number + 1 :]

    @property
    def text(self) -> str:
        """The words of the segment without its dates."""
        return self.outline.text(Span(self.start, self.end))

    @property
    def content_text(self) -> str:
        """The words of the segment without its opening word and its dates."""
        return self.text_from(self.content)

    def text_from(self, index: int) -> str:
        """The words of the segment from a token on, without its dates."""
        return self.outline.text(Span(index, self.end))

    @property
    def first_word(self) -> str:
        """The norm of the first token."""
        return self.outline.norms[self.start]

    @property
    def is_main(self) -> bool:
        """Whether this is a main clause."""
        return bool(self.finite) and self.opener in MAIN_OPENERS

    @property
    def is_age(self) -> bool:
        """Whether this is an age: "Jane Doe, 58, …", «Paul Durand, 58 ans, …»."""
        outline, ages = self.outline, self.outline.grammar.nouns.ages
        if outline.tokens.kinds[self.start] != INTEGER:
            return False
        return all(norm in ages for norm in outline.norms[self.start + 1 : self.end])

    @property
    def is_noun_phrase(self) -> bool:
        """Whether this can be a subject or antecedent: no finite verb, no preposition at its head."""
        if self.finite or self.opener not in NOMINAL_OPENERS:
            return False
        grammar = self.outline.grammar
        first = self.outline.norms[min(self.content, self.end - 1)]
        if first in grammar.prepositions.partitives and self.opens_sentence:
            return True
        is_preposition = first in grammar.prepositions.all and first not in grammar.nouns.articles
        leads = is_preposition or first in grammar.prepositions.first_words
        return not leads and self.says_something()

    @property
    def opens_sentence(self) -> bool:
        """Whether nothing but a date stands before the segment."""
        before = self.before
        return before is None or (before.number == 0 and not before.says_something())

    @property
    def has_date(self) -> bool:
        """Whether the segment holds a date, which makes it an event of its own."""
        return any(self.start <= one.start < self.end for one in self.outline.sentence.expressions)

    def says_something(self, *, apart_from: Collection[int] = ()) -> bool:
        """Whether the segment holds more than dates, function words and the tokens ``apart_from``."""
        outline = self.outline
        return any(
            index not in outline.dates
            and index not in apart_from
            and outline.tokens.kinds[index] != MARK
            and outline.norms[index] not in outline.grammar.function_words
            for index in range(self.start, self.end)
        )
