"""The subjects of the sentences before, for which a pronoun may stand."""

from __future__ import annotations

from dataclasses import dataclass

from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import expressions_in
from api.extraction.language import Language
from api.extraction.titles.outline import Outline
from api.extraction.titles.reports import is_report, speaker_of
from api.extraction.titles.speech import is_quoted
from api.extraction.titles.subjects import closed_subject
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import Tokens

SENTENCES_REMEMBERED = 3


@dataclass(slots=True)
class _Remembered:
    """A sentence; its subject is sought once, when the first pronoun asks for it."""

    tokens: Tokens
    subject: str | None = None
    is_sought: bool = False


class EarlierSubjects:
    """The subjects of the last sentences of an article."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._sentences: list[_Remembered] = []

    def remember(self, tokens: Tokens) -> None:
        """Adds a sentence, and forgets the oldest."""
        self._sentences = [*self._sentences[1 - SENTENCES_REMEMBERED :], _Remembered(tokens)]

    def nearest(self, back: int = 1) -> str | None:
        """The subject of the nearest sentence that has one of its own, at least ``back`` sentences before."""
        if back > len(self._sentences):
            return None
        sentence = self._sentences[-back]
        if not sentence.is_sought:
            sentence.subject, sentence.is_sought = self._subject(sentence.tokens, back), True
        return sentence.subject

    def _subject(self, tokens: Tokens, back: int) -> str | None:
        sentence = Sentence(tokens, expressions_in(tokens, self._language), self._language.grammar)
        return first_subject(Outline(sentence, lambda: self.nearest(back + 1)))


def first_subject(outline: Outline) -> str | None:
    """The subject of the first main clause outside a quotation, or who reports what stands before it."""
    main = next((one for one in outline.segments if one.is_main and not is_quoted(one)), None)
    if main is None:
        return None
    return (speaker_of(main).strip(EDGES) if is_report(main) else closed_subject(main)) or None
