"""A language made of dateparser's locale data, our vocabulary, and the wordings that most languages share."""

from __future__ import annotations

from functools import cache, partial
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from api.extraction.clauses.grammar import Grammar
from api.extraction.language import Language
from api.extraction.meanings import spans
from api.extraction.tokens import Tokenizer
from api.languages.basic import locales, slots
from api.languages.basic.dates import read_other_dates
from api.languages.basic.grammar import grammar_of
from api.languages.basic.locales import Locale
from api.languages.basic.meanings import units_later
from api.languages.basic.names import name_words
from api.languages.basic.rules import NAME, teach
from api.languages.basic.templates import by_name
from api.languages.basic.vocabulary import Phrases, Vocabulary, Words

THOUSANDS = ".,'’ \u00a0\u202f"
DAYS_BEFORE_DOT = frozenset(str(day) for day in range(1, 32))
MODULES = frozenset(
    module.name for module in iter_modules([str(Path(__file__).parent)]) if len(module.name) == 2
)
"""The codes of the languages that have a module here."""


def readable() -> frozenset[str]:
    """The ISO 639-1 codes of the languages that can be read."""
    return locales.codes()


@cache
def language(code: str) -> Language:
    """The language of a readable code. Making it at its first use takes a few hundredths of a second."""
    locale = locales.locale(code)
    vocabulary = _vocabulary(code)
    made = _without_rules(locale, vocabulary)
    slots.fill(made, locale, vocabulary)
    teach(made, _phrases(locale, vocabulary))
    _count(made, locale, vocabulary)
    read_other_dates(made, [*locale.months, *locale.short_months], locale.order)
    return made


def _vocabulary(code: str) -> Vocabulary:
    if code not in MODULES:
        return Vocabulary()
    vocabulary: Vocabulary = import_module(f"api.languages.basic.{code}").VOCABULARY
    return vocabulary


def _phrases(locale: Locale, vocabulary: Vocabulary) -> dict[str, Words]:
    dot = {"ORDINAL_MARK": (".",)} if locale.dotted_days else {}
    return dot | by_name(vocabulary.phrases)


def _without_rules(locale: Locale, vocabulary: Vocabulary) -> Language:
    days = slots.words_for_days(locale, vocabulary)
    names = frozenset([*locale.weekdays, *locale.months, *vocabulary.seasons])
    return Language(
        code=locale.code,
        tokenizer=Tokenizer(
            thousands=THOUSANDS, elides=vocabulary.elides, spaced=locale.spaced, whole=vocabulary.whole_words
        ),
        grammar=_grammar(locale, vocabulary),
        numbers={**locale.numbers, **vocabulary.numbers},
        abbreviations=_abbreviations(locale) | frozenset(vocabulary.abbreviations),
        articles=frozenset(vocabulary.phrases.article),
        calendar_words=days if locale.capitals else days | names,
        opening_words=days | frozenset(locale.weekdays),
        days_and_months=frozenset([*locale.months, *locale.short_months, *locale.weekdays]),
    )


def _grammar(locale: Locale, vocabulary: Vocabulary) -> Grammar:
    names = name_words(locale.code, vocabulary, frozenset([*locale.months, *locale.weekdays]))
    return grammar_of(vocabulary, _leads(vocabulary.phrases), names)


def _leads(phrases: Phrases) -> frozenset[str]:
    """Words before a time that a title does without."""
    before_names = (*phrases.weekday_lead, *phrases.year_lead, *phrases.season_lead)
    leads = (*before_names, *phrases.article, *phrases.of, *phrases.at)
    return frozenset(lead for lead in leads if lead.isalpha())


def _abbreviations(locale: Locale) -> frozenset[str]:
    short = frozenset([*locale.short_months, *locale.short_weekdays])
    return short | DAYS_BEFORE_DOT if locale.dotted_days else short


def _count(language: Language, locale: Locale, vocabulary: Vocabulary) -> None:
    """Adds the wordings that dateparser knows for "N days ago" and "in N days"."""
    ahead = units_later if vocabulary.counts_from_reference else spans.in_units
    unless = " <! {_:after}" if vocabulary.phrases.after else ""
    for (unit, sign), wordings in locale.counted.items():
        meaning = partial(spans.units_ago if sign < 0 else ahead, unit=unit)
        language.reads(meaning, *(wording + unless for wording in wordings), name=NAME)
