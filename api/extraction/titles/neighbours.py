"""What the sentences around one tell: the subjects and the people before it, and who speaks in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import expressions_in
from api.extraction.language import Language
from api.extraction.quotations import Quotation, quotations
from api.extraction.titles import agreement
from api.extraction.titles.inversions import subject_after
from api.extraction.titles.outline import Outline
from api.extraction.titles.participants import Names
from api.extraction.titles.reports import is_report, speaker_of
from api.extraction.titles.speakers import speaker_in
from api.extraction.titles.speech import is_quoted
from api.extraction.titles.subjects import closed_subject, subject_left_out
from api.extraction.titles.tidying import EDGES
from api.extraction.titles.verb_second import subjects
from api.extraction.tokens import Tokens

SENTENCES_REMEMBERED = 3
PEOPLE_REMEMBERED = 8
"""Sentences before in which the people are told apart."""
LENGTH_OF_OPENING = 2
"""Sentences at the beginning of an article, with its headline, that name whom it is about."""
LONGEST_QUOTATION = 4
"""Sentences in which the end of a quotation is sought."""


class Neighbours:
    """The sentences of an article around one of them, which ``at`` has the number of."""

    def __init__(self, language: Language, sentences: Sequence[Tokens], names: Names) -> None:
        self._language, self._sentences, self._names = language, sentences, names
        self._subjects: dict[int, str | None] = {}
        self._people: dict[int, list[str]] = {}
        self.at = 0

    def subject(self) -> str | None:
        """The subject of the nearest sentence before that has one of its own."""
        return self._subject_before(self.at, SENTENCES_REMEMBERED)

    def person(self, text: str, pronoun: str) -> str:
        """The one person who agrees with a pronoun in the text before it, or else in a sentence before."""
        return self._person_before(self.at, text, pronoun)

    def last(self, pronoun: str) -> str:
        """The one person who agrees with a pronoun in the nearest sentence that names such a person."""
        return self._person_before(self.at, "", pronoun)

    def known(self, pronoun: str) -> str:
        """The one person named so far who agrees; of several, the subject of the last sentence."""
        near = range(self.at - 1, max(self.at - PEOPLE_REMEMBERED, 0) - 1, -1)
        named = dict.fromkeys(name for number in near for name in self._people_of(number))
        agreeing = self._agreeing(named, pronoun)
        if len(agreeing) > 1 and pronoun:
            subject = self._names.people_in(self.subject() or "")
            agreeing = [name for name in subject if name in agreeing]
        return self._only(agreeing)

    def topic(self, pronoun: str) -> str:
        """The one person who agrees in the first sentences of the article."""
        opening = range(min(self.at, LENGTH_OF_OPENING))
        named = dict.fromkeys(name for number in opening for name in self._people_of(number))
        return self._only(self._agreeing(named, pronoun))

    def _agreeing(self, names: Iterable[str], pronoun: str) -> list[str]:
        """The names that a pronoun can stand for."""
        grammar = self._language.grammar
        wanted = agreement.of_pronoun(pronoun, grammar)
        return [name for name in names if agreement.of_text(name, grammar).allows(wanted)]

    def _only(self, names: list[str]) -> str:
        """The one name of a list if it is surely a person's, "" otherwise."""
        return names[0] if len(names) == 1 and self._names.is_surely_person(names[0]) else ""

    def speaker(self, quotation: Quotation | None) -> str:
        """Who says what stands in a quotation, or amid one, if another sentence tells; "" otherwise."""
        if quotation is None and not self._is_amid_quotation():
            return ""
        is_open = quotation is None or not quotation.closing
        return (self._speaker_after() if is_open else "") or self._speaker_before()

    def _is_amid_quotation(self) -> bool:
        """Whether a quotation that begins in an earlier sentence goes on."""
        for tokens in self._before(self.at):
            if found := quotations(tokens, self._language.grammar.typography):
                return not found[-1].closing
        return False

    def _speaker_after(self) -> str:
        """Who says a quotation that ends in one of the next sentences."""
        for tokens in self._sentences[self.at + 1 : self.at + 1 + LONGEST_QUOTATION]:
            if found := quotations(tokens, self._language.grammar.typography):
                return "" if found[0].opening else speaker_in(self._outline(self.at, tokens), found[0])
        return ""

    def _speaker_before(self) -> str:
        """Who says the last quotation before, if nothing but words of that person stands in between."""
        for number, tokens in zip(range(self.at - 1, -1, -1), self._before(self.at), strict=False):
            outline = self._outline(number, tokens)
            if not outline.quotations:
                return ""
            speaker = speaker_in(outline, outline.quotations[-1])
            if speaker or any(one.is_main and not is_quoted(one) for one in outline.segments):
                return speaker
        return ""

    def _before(self, number: int) -> Iterator[Tokens]:
        """The sentences before one, the nearest first, as far as they are remembered."""
        return reversed(self._sentences[max(number - SENTENCES_REMEMBERED, 0) : number])

    def _outline(self, number: int, tokens: Tokens, depth: int = SENTENCES_REMEMBERED) -> Outline:
        sentence = Sentence(tokens, expressions_in(tokens, self._language), self._language.grammar)
        return Outline(
            sentence,
            lambda: self._subject_before(number, depth),
            person=lambda text, pronoun: self._person_before(number, text, pronoun),
        )

    def _subject_before(self, number: int, depth: int) -> str | None:
        if not depth or not number:
            return None
        if number - 1 not in self._subjects:
            outline = self._outline(number - 1, self._sentences[number - 1], depth - 1)
            self._subjects[number - 1] = first_subject(outline)
        return self._subjects[number - 1]

    def _person_before(self, number: int, text: str, pronoun: str) -> str:
        if agreement.of_pronoun(pronoun, self._language.grammar).plural:
            return ""
        nearest = range(number - 1, max(number - SENTENCES_REMEMBERED, 0) - 1, -1)
        for people in chain([self._names.people_in(text)], map(self._people_of, nearest)):
            if agreeing := self._agreeing(people, pronoun):
                return self._only(agreeing)
        return ""

    def _people_of(self, number: int) -> list[str]:
        """The people that a sentence names."""
        if number not in self._people:
            tokens = self._sentences[number]
            self._people[number] = self._names.people_in(tokens.between(0, len(tokens)))
        return self._people[number]


def first_subject(outline: Outline) -> str | None:
    """The subject of the first main clause outside a quotation, or who reports what stands before it."""
    if outline.grammar.order is not None:
        return subjects.first_subject(outline).strip(EDGES) or None
    main = next((one for one in outline.segments if one.is_main and not is_quoted(one)), None)
    if main is None:
        return None
    own = speaker_of(main).strip(EDGES) if is_report(main) else closed_subject(main)
    return own or subject_after(main) or subject_left_out(main) or None
