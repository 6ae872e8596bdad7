"""The words a language module adds to what dateparser and CLDR know of its language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from api.calendar.intervals import Interval
from api.calendar.recurring import InYear
from api.extraction.clauses.brackets import Brackets
from api.extraction.clauses.grammar import Cue, Tense

Words = tuple[str, ...]


class Auxiliary(StrEnum):
    """A verb that forms a tense together with a participle."""

    HAVE = "have"
    HAD = "had"
    BE = "be"


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """Words and phrases by the place they take in a template.

    Each field is the name in CAPITALS of ``templates``: ``article`` fills ARTICLE, ``and_`` fills AND.
    A template is left out if the language has no phrase for one of its names.
    """

    # between the parts of a date or a list
    article: Words = ()
    """Articles: "el", "la"."""
    of: Words = ()
    """Between the parts of a date: «3 *de* març *de* 2024»."""
    and_: Words = ()
    """Between two times of a list: "and"."""
    from_: Words = ()
    """Before the first time of a range: "from"."""
    to: Words = ()
    """Before the last time of a range: "to"."""
    between: Words = ()
    """Before two times joined by ``and_``: "between"."""
    range_middle: Words = ()
    """Between the times of a range: «月曜日*から*水曜日»."""
    new_date_lead: Words = ()
    """Before the new date of what is moved, after the old one: «с 3 мая *на* 5 июня»."""
    new_date_mark: Words = ()
    """After the new date of what is moved: «9月12日から10月3日*に延期*»."""
    from_after: Words = ()
    """After the first time of a range: «5 Ağustos*'tan* 9 Ağustos'a kadar»."""
    between_after: Words = ()
    """After two times joined by ``and_``: «2015 ile 2020 *arasında*»."""
    range_end: Words = ()
    """After the last time of a range: «水曜日*まで»."""
    case_end: Words = ()
    """Case endings and particles after a time, which no title repeats: «2025*'te*», «木曜日*に*»."""

    # days, weekdays and months
    ordinal_mark: Words = ()
    """After the number of a day: «1*.* maj»; read off CLDR if empty."""
    day_mark: Words = ()
    """The word "day" after a number: «5*日*»."""
    not_after_day: Words = ()
    """After ``day_mark``, shows a number of days and no date: «5日*間*»."""
    weekday_lead: Words = ()
    """Before a weekday that names a day, in languages that capitalise weekdays or cut them short."""
    day_lead: Words = ()
    """Before the day of a month that the context gives: «*el dia* 18»."""
    date_lead: Words = ()
    """Before day and month in digits: «*op* 22/3», «*el* 22/3»."""
    in_month: Words = ()
    """Between a weekday, week or weekend and its month: «de eerste maandag *in* mei»."""
    month_half: Words = ()
    """A half of a month: «la primera *quinzena* de maig»."""

    # the one meant
    this: Words = ()
    """Before the present unit, weekday or season: "this"."""
    last: Words = ()
    """Before or after the one just past: "last"."""
    next: Words = ()
    """Before or after the one to come: "next"."""
    coming: Words = ()
    """Before the first weekend to come, where ``next`` may mean the one after: «*komend* weekend»."""
    every: Words = ()
    """Before a time that recurs and is not an event: "every"."""
    daily_but: Words = ()
    """Before a weekday that is left out of every week: "daily except"."""
    last_week: Words = ()
    """Before a weekday of last week: «*上周*五»."""
    week_end: Words = ()
    """The word "end" that makes a weekend of a week: «先週*末*»."""
    this_week: Words = ()
    """Before a weekday of this week: «*本周*五»."""
    next_week: Words = ()
    """Before a weekday of next week: «*下周*五»."""
    week: Words = ()
    """The word "week" before or after ``last``: «dinsdag van vorige *week*»."""
    weekend: Words = ()
    """The word "weekend"."""
    weekend_lead: Words = ()
    """Before a weekend without ``this``: «*in het* weekend»."""

    # counted from a day
    lone_weekend: Words = ()
    """The word "weekend" in a form that needs no other: «viikonloppuna»."""
    about: Words = ()
    """Before an approximate number: "about"."""
    ago_before: Words = ()
    """Before a number of units ago: «*fa* dos anys»."""
    ago_after: Words = ()
    """After a number of units ago: «twee jaar *geleden*»."""
    ago_around: Words = ()
    """Before a number of units that ``ago_after`` closes: «*for* tre år siden»."""
    in_before: Words = ()
    """Before a number of units ahead: «*over* twee jaar»."""
    from_today: Words = ()
    """Between a day and the units counted from it: «vandaag *over* een week»."""
    same_day: Words = ()
    """The day of the reference time: "the same day"."""
    following: Words = ()
    """Before a unit or weekday after the reference time: "the following week"."""
    following_after: Words = ()
    """The same, after it: «het jaar *daarop*»."""
    preceding_after: Words = ()
    """After a unit before the reference time: «het jaar *ervoor*»."""
    unit_lead: Words = ()
    """Before such a unit, as part of it: «*het* jaar daarop»."""
    as_: Words = ()
    """After ``same_day``, compares it with a day that the text does not date: "the same day *as*"."""
    later: Words = ()
    """After units counted from the reference time: "later"."""
    later_before: Words = ()
    """The same, before them; from the publication if the verb is future: «*через* месяц начнётся»."""
    earlier: Words = ()
    """After units counted back from the reference time: "earlier"."""
    next_day: Words = ()
    """The day after the reference time: "the next day"."""
    day_before: Words = ()
    """The day before the reference time: "the day before"."""
    past_units: Words = ()
    """With a number of units up to today: «de *afgelopen* drie dagen»."""
    coming_units: Words = ()
    """With a number of units from today: «de *komende* drie dagen»."""

    # parts of the day
    at: Words = ()
    """Before a clock time: "at"."""
    at_clock: Words = ()
    """The same, but also before what is counted: «в 19:00», «в 5 городах»."""
    clock_end: Words = ()
    """After a clock time at which something begins: «午後5時*から*»."""
    oclock: Words = ()
    """The word "o'clock" or "hours"."""
    night_from: Words = ()
    """Before the first of the two days of a night: «*in de nacht van* zaterdag op zondag»."""
    night_to: Words = ()
    """Before the second of the two days of a night: «in de nacht van zaterdag *op* zondag»."""
    night_before: Words = ()
    """Before the day on which a night ends: «*в ночь на* субботу»."""
    last_night: Words = ()
    """The night before the publication: «minionej nocy»."""
    half_mark: Words = ()
    """Half an hour after a full one: «9時*半*»."""
    minute_mark: Words = ()
    """The word "minutes" after a clock time: «7時30*分*»."""

    # years and longer
    year: Words = ()
    """The word "year" with ``last``, ``this`` or ``next``: «mei van vorig *jaar*»."""
    year_mark: Words = ()
    """The word "year" before or after a number, which makes it a year: «2019 *года*»."""
    year_lead: Words = ()
    """Before a number, which it makes a year: «*in* 2019»."""
    year_lead_if_last: Words = ()
    """Before a number at the end of a clause, which it makes a year: «*van* 2019,»."""
    year_case: Words = ()
    """Case endings after a number, which they make a year: «2024*'te*»."""
    decade: Words = ()
    """Before a decade: «de *jaren* negentig», «la *dècada* de 1990»."""
    decade_after: Words = ()
    """After the number of a decade: «1990*-е годы*»."""
    last_century: Words = ()
    """The century of a decade, before or after it: «lata 80. *ubiegłego wieku*», «*上世纪*90年代»."""
    century: Words = ()
    """The word "century"."""
    quarter: Words = ()
    """A quarter of the year."""
    half: Words = ()
    """A half of the year."""
    season_lead: Words = ()
    """Before a season that stands alone: «*in de* zomer»."""

    # parts and sides of a time
    early: Words = ()
    """Before a time, its first third: «*begin* mei»."""
    middle: Words = ()
    """Before a time, its second third: «*medio* mei»."""
    late: Words = ()
    """Before a time, its last third: «*eind* mei»."""
    early_after: Words = ()
    """After a time, its first third: «5月*初め*»."""
    middle_after: Words = ()
    """After a time, its second third: «5月*半ば*»."""
    late_after: Words = ()
    """After a time, its last third: «5月*末*»."""
    since: Words = ()
    """Before the start of what still goes on: "since"."""
    since_or_from: Words = ()
    """The same, or before the start of what is to come if the verb says so: «*od* września będą droższe»."""
    since_after: Words = ()
    """After the start of what still goes on: «2019年*以来*»."""
    since_or_from_after: Words = ()
    """The same, after the time: «9月*から*»."""
    starting: Words = ()
    """Before the start of what is to come: «*met ingang van* mei»."""
    on: Words = ()
    """After a time opened by ``from_`` or ``starting``: «从9月*起*»."""
    until: Words = ()
    """Before the end of what goes on: "until"."""
    until_after: Words = ()
    """After the end of what goes on: «5月*まで*»."""
    by: Words = ()
    """Before a deadline: "by"."""
    by_after: Words = ()
    """After a deadline: «5月*までに*»."""
    before: Words = ()
    """Before a time that is not reached: "before"."""
    before_after: Words = ()
    """The same, after the time: «5月*以前*»."""
    after: Words = ()
    """Before a time that is over: "after"."""
    after_after: Words = ()
    """The same, after the time: «五月*之后*»."""

    # names with a date
    street: Words = ()
    """Before a date that is the name of a place: «*ulica* 3 Maja»."""
    street_after: Words = ()
    """The same, after the date: «29 Ekim *Caddesi*»."""


@dataclass(frozen=True, kw_only=True)
class ClauseWords:
    """The verbs and small words of a language, as far as they show past, future and cancellations."""

    auxiliaries: Mapping[Auxiliary, Words] = field(default_factory=dict)
    """Finite forms whose tense depends on whether a participle follows."""
    tenses: Mapping[Tense, Words] = field(default_factory=dict)
    """Finite forms by the tense they give their clause."""
    participles: Words = ()
    """Past participles that have none of ``participle_endings``."""
    tense_endings: Mapping[Tense, Words] = field(default_factory=dict)
    """Endings of finite forms in no table. The longest ending of a word counts."""
    participle_endings: Words = ()
    """Endings of past participles in no table."""
    not_verbs: frozenset[str] = frozenset()
    """Words that have such an ending but are not verbs."""
    cues: Mapping[Cue, Words] = field(default_factory=dict)
    """Words, or verbs with their particle, that say what became of an event in whatever tense."""
    transparent: frozenset[str] = frozenset()
    """Words that may stand between an auxiliary and its participle."""
    changes: frozenset[str] = frozenset()
    """Participles that make "be" a past: «is *overleden*»."""
    brackets: Brackets | None = None
    """How clauses close, in languages whose verbs frame them."""
    verb_second: bool = False
    """Whether a finite verb follows the time that opens a main clause: «Donderdag *opent* de koning»."""
    verb_prefixes: Mapping[Tense, Words] = field(default_factory=dict)
    """Prefixes of a verb that opens a sentence, before its subject: «*ي*بت البرلمان»."""
    noun_endings: Words = ()
    """Endings that no such verb has: «سياس*ة*»."""
    prefixed_article: str = ""
    """The article of such a subject, as part of it: «*ال*برلمان»."""
    verb_final: bool = False
    """Whether a verb ends its clause, after the times that it governs: «8月12日に*延期された*»."""
    subjects_take_comma: bool = False
    """Whether a comma can stand after a subject: «Bakan, salı günü istifa etti»."""
    relatives: frozenset[str] = frozenset()
    """Relative pronouns."""
    conditions: frozenset[str] = frozenset()
    """Words that open a condition: "if"."""
    coordinators: frozenset[str] = frozenset()
    """Conjunctions between main clauses: "and", "but"."""
    contrasts: frozenset[str] = frozenset()
    """Words that open what became of a plan: "but"."""
    determiners: frozenset[str] = frozenset()
    """Articles and the like: a participle right after one is a noun."""
    negations: frozenset[str] = frozenset()
    """Words after a verb that negate it: «gaat *niet* door»."""
    leading_negations: frozenset[str] = frozenset()
    """Words before a verb that negate it: «*не* состоится»."""
    from_old_date: frozenset[str] = frozenset()
    """Prepositions from a postponement to the old date: "moved *from*"."""
    to_new_date: frozenset[str] = frozenset()
    """Prepositions from a postponement to the new date: "moved *to*"."""
    subordinators: frozenset[str] = frozenset()
    """Words that open a clause that depends on another: "because", "when"."""
    complementizers: frozenset[str] = frozenset()
    """Words that open what is said: "that"."""
    prepositions: frozenset[str] = frozenset()
    """Prepositions, also with an article in them: «pel», «als». No title ends with one."""
    planning_prepositions: frozenset[str] = frozenset()
    """Prepositions before the date of an appointment: «convocada *per al* 14 d'abril»."""


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """Everything we add to the locale data of one language; a language without any is read by its locale."""

    phrases: Phrases = Phrases()
    clause_words: ClauseWords = ClauseWords()
    months: Mapping[str, int] = field(default_factory=dict)
    """Forms of months that the locale lacks, such as those after a preposition."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names of weekdays that the locale lacks: «среды»; Monday is 0."""
    abbreviations: Words = ()
    """Words with a full stop that ends no sentence: «godz.», without it."""
    whole_words: Words = ()
    """Words that stay whole where no spaces separate them: «取消»."""
    not_relative: Words = ()
    """Words that the locale counts from today but that count from another time: «翌年», "the next year"."""
    nouns_too: Words = ()
    """Weekdays that are nouns as often, and need a word beside them: «pazar», "market"."""
    not_months: Words = ()
    """Short forms of months in the locale that are other words: Catalan «des», which is December too."""
    last_weekdays: Mapping[str, int] = field(default_factory=dict)
    """Weekdays in a form that means the last one: «i fredags»; Monday is 0."""
    month_endings: Words = ()
    """Case endings of every month: «maaliskuu*ssa*»."""
    weekday_endings: Words = ()
    """What a weekday can be joined to: «vrijdag*avond*»."""
    days_of_week: Mapping[str, int] = field(default_factory=dict)
    """Weekdays as they are called after the word "week" only: «上周*五*»; Monday is 0."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Forms of "day", "week", "month" and "year" that the locale lacks."""
    plural_units: Words = ()
    """Plurals of the units, which name no single one: «de komende *maanden*»."""
    dual_units: Mapping[str, str] = field(default_factory=dict)
    """Forms that mean two of a unit: «أسبوعين»."""
    relative_days: Mapping[str, int] = field(default_factory=dict)
    """Words such as "yesterday" that the locale lacks, as a number of days from today."""
    relative_units: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """Words for longer units, as a number of units from the one of publication: «上月»."""
    parts_of_day: Words = ()
    """Words such as "morning"."""
    seasons: Mapping[str, int] = field(default_factory=dict)
    """Seasons as EDTF numbers them: 21 is spring, 24 winter."""
    lone_seasons: Mapping[str, int] = field(default_factory=dict)
    """Seasons in a form that says when: «jesienią»."""
    halves: Mapping[str, int] = field(default_factory=dict)
    """Halves of a year in a word: «上半年» is 1."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Numbers in words that the locale lacks."""
    numbers_and_half: Mapping[str, int] = field(default_factory=dict)
    """Numbers and a half in one word, without the half: «tweeënhalf» is 2."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Ordinals of quarters and halves, and of the weekdays of a month."""
    final_ordinals: Words = ()
    """The last one of its month: «de *laatste* maandag van mei»."""
    decades: Mapping[str, int] = field(default_factory=dict)
    """Decades of the twentieth century in a word: «negentig» is 90."""
    lone_decades: Mapping[str, int] = field(default_factory=dict)
    """The same in a word that needs no other: «تسعينيات»."""
    centuries: Mapping[str, int] = field(default_factory=dict)
    """Centuries in a word: «negentiende eeuw» is 19."""
    holidays: Mapping[str, InYear] = field(default_factory=dict)
    """Names of feasts, which are read with a capital only."""
    periods: Mapping[str, Interval] = field(default_factory=dict)
    """Names of periods of history."""
    place_prepositions: frozenset[str] = frozenset()
    """Prepositions that a place follows unless something shows the name to be another: «w», "in"."""
    name_particles: frozenset[str] = frozenset()
    """Small words inside the name of a person: "van"."""
    capitals: Mapping[str, str] = field(default_factory=dict)
    """Capitals that are other letters than in most languages: the Turkish «i» → «İ»."""
    elides: bool = False
    """Whether an apostrophe ends the word before it: «l'estiu»."""
    counts_from_reference: bool = False
    """Whether «in N units» of the locale means "N units later" but in the future: «60年后»."""
    afternoons: Words = ()
    """Words for the part of the day whose hours count from noon: «午後7時»."""
    eras: Mapping[str, int] = field(default_factory=dict)
    """Eras by which years are counted, each with the year before its first: «令和» is 2018."""
    years_ahead: int = 0
    """How many years the calendar in use is ahead of ours: 2568 of the Buddhist era is 2025."""
