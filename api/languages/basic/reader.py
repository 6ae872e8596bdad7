"""A language made of dateparser's locale data, our vocabulary, and the wordings that most languages share."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache, partial
from importlib import import_module
from pathlib import Path

from api.extraction.language import Language
from api.extraction.meanings import spans
from api.extraction.tokens import Tokenizer
from api.languages.basic import locales, slots
from api.languages.basic.dates import read_other_dates
from api.languages.basic.grammar import grammar_of
from api.languages.basic.locales import Locale
from api.languages.basic.rules import NAME, in_units_if_ahead, teach, units_ago_if_past
from api.languages.basic.templates import by_name
from api.languages.basic.vocabulary import Phrases, Vocabulary, Words

THOUSANDS = ".,'’ \u00a0\u202f"
DIGITS_AND_DOT = frozenset(str(day) for day in range(1, 32))
LEADS = (
    "ARTICLE", "MONTH_LEAD", "WEEKDAY_LEAD", "YEAR_LEAD", "SEASON_LEAD", "AT", "OF", "PART_LEAD",
)  # fmt: skip
"""Phrases before a time that a title does without."""


def readable() -> frozenset[str]:
    """The ISO 639-1 codes of the languages that can be read."""
    return locales.codes()


@cache
def with_vocabulary() -> frozenset[str]:
    """The codes of the languages that have a module here."""
    modules = pkgutil.iter_modules([str(Path(__file__).parent)])
    return frozenset(module.name for module in modules if len(module.name) == 2)


def vocabulary_of(code: str) -> Vocabulary:
    """The words in the module of a language; none if it has no module."""
    if code not in with_vocabulary():
        return Vocabulary()
    vocabulary: Vocabulary = import_module(f"api.languages.basic.{code}").VOCABULARY
    return vocabulary


@cache
def reader(code: str) -> Language:
    """The language of a readable code. Making it at its first use takes a few hundredths of a second."""
    locale = locales.locale(code)
    vocabulary = vocabulary_of(code)
    phrases = by_name(vocabulary.phrases)
    if locale.dotted_days:
        phrases.setdefault("ORDINAL_MARK", (".",))
    language = _without_rules(locale, vocabulary, phrases)
    slots.fill(language, locale, vocabulary, phrases)
    teach(language, phrases)
    _count(language, locale, vocabulary.phrases)
    read_other_dates(language, [*locale.months, *locale.short_months], locale.order)
    return language


def _without_rules(locale: Locale, vocabulary: Vocabulary, phrases: Mapping[str, Words]) -> Language:
    days = slots.words_for_days(locale, vocabulary)
    names = frozenset([*slots.whole_weekdays(locale), *locale.months, *vocabulary.seasons])
    return Language(
        code=locale.code,
        tokenizer=Tokenizer(thousands=THOUSANDS, elides=vocabulary.elides, spaced=locale.spaced),
        grammar=grammar_of(vocabulary.clause_words, _leads(phrases)),
        numbers={**locale.numbers, **vocabulary.numbers},
        abbreviations=_abbreviations(locale),
        articles=frozenset(vocabulary.phrases.article),
        calendar_words=days if locale.capitals else days | names,
        opening_words=days | frozenset(locale.weekdays),
    )


def _leads(phrases: Mapping[str, Words]) -> frozenset[str]:
    return frozenset(phrase for name in LEADS for phrase in phrases.get(name, ()) if phrase.isalpha())


def _abbreviations(locale: Locale) -> frozenset[str]:
    short = frozenset([*locale.short_months, *locale.short_weekdays])
    return short | DIGITS_AND_DOT if locale.dotted_days else short


def _count(language: Language, locale: Locale, phrases: Phrases) -> None:
    """Adds the wordings that dateparser knows for "N days ago" and "in N days".

    They can be durations if our own wordings can: then the clause must show on which side they lie.
    """
    ago = units_ago_if_past if phrases.ago_if_past else spans.units_ago
    ahead = in_units_if_ahead if phrases.if_ahead else spans.in_units
    for (unit, sign), wordings in locale.counted.items():
        language.reads(partial(ago if sign < 0 else ahead, unit=unit), *wordings, name=NAME)
