"""Dates as people write them in a form, in several languages, read on Friday 27 November 2026."""

import pytest

from api.calendar.days import day_number
from api.languages import FOLDERS
from api.languages.dates import written_date
from tests.hostile_texts import UNITS
from tests.work import calls_of, repeated

MARGIN = 1.3
TODAY = day_number(2026, 11, 27)

IN_WORDS = {
    "fr": {
        "juillet 2025": "2025-07",
        "Juillet 2025": "2025-07",
        "le 14 juillet 1789": "1789-07-14",
        "jeudi 31 juillet 2025": "2025-07-31",
        "31 juil. 2025": "2025-07-31",
        "la semaine dernière": "2026-11-16/2026-11-22",
        "hier": "2026-11-26",
        "Hier": "2026-11-26",
        "aujourd’hui": "2026-11-27",
        "le mois prochain": "2026-12",
        "l'an dernier": "2025",
        "il y a deux ans": "2024",
        "dans trois semaines": "2026-12-14/2026-12-20",
        "lundi dernier": "2026-11-23",
        "Été 2022": "2022-22",
        "début 2024": "2024-37",
        "les années 1990": "199X",
        "années 90": "199X",
        "XVIIIe siècle": "17XX",
        "xviiie siècle": "17XX",
        "44 av. J.-C.": "-0043",
        "depuis 2022": "2022/..",
        "jusqu'en mars": "../2027-03",
        "avant 2020": "../2019-12-31",
        "de mai à juillet 2025": "2025-05/2025-07",
        "du 3 au 5 mai 2025": "2025-05-03/2025-05-05",
        "2010–2015": "2010/2015",
        "Pâques 2024": "2024-03-31",
        "vers 1850": "1850",
        "ete 2022": "2022-22",
        "la semaine derniere": "2026-11-16/2026-11-22",
        "3 FEVRIER 2024": "2024-02-03",
        "paques 2024": "2024-03-31",
    },
    "en": {
        "July 2025": "2025-07",
        "july 2025": "2025-07",
        "JULY 2025": "2025-07",
        "July 4, 1776": "1776-07-04",
        "the 4th of July 1776": "1776-07-04",
        "last week": "2026-11-16/2026-11-22",
        "yesterday": "2026-11-26",
        "today": "2026-11-27",
        "next month": "2026-12",
        "two years ago": "2024",
        "in three weeks": "2026-12-14/2026-12-20",
        "last monday": "2026-11-23",
        "summer 2022": "2022-22",
        "Q1 2024": "2024-33",
        "1990s": "199X",
        "the 1920's": "192X",
        "18th century": "17XX",
        "44 BC": "-0043",
        "since 2022": "2022/..",
        "until March": "../2027-03",
        "by 2030": "../2030",
        "from May to July 2025": "2025-05/2025-07",
    },
    "de": {
        "31. Juli 2025": "2025-07-31",
        "gestern": "2026-11-26",
        "letzte Woche": "2026-11-16/2026-11-22",
        "Sommer 2022": "2022-22",
        "seit 2022": "2022/..",
        "18. Jahrhundert": "17XX",
        "3. Marz 2025": "2025-03-03",
    },
    "es": {"julio de 2025": "2025-07", "ayer": "2026-11-26", "la semana pasada": "2026-11-16/2026-11-22"},
    "it": {"luglio 2025": "2025-07", "ieri": "2026-11-26", "la settimana scorsa": "2026-11-16/2026-11-22"},
    "pt": {"julho de 2025": "2025-07", "ontem": "2026-11-26", "semana passada": "2026-11-16/2026-11-22"},
    "nl": {"juli 2025": "2025-07", "gisteren": "2026-11-26"},
    "pl": {"31 lipca 2025": "2025-07-31", "wczoraj": "2026-11-26"},
    "ru": {"31 июля 2025": "2025-07-31", "вчера": "2026-11-26"},
    "ja": {"2025年7月31日": "2025-07-31", "昨日": "2026-11-26"},
}
ANYWHERE = {
    "2025": "2025",
    "800": "0800",
    "2025-07": "2025-07",
    "2025-07-31": "2025-07-31",
    "2025/07/31": "2025-07-31",
    "31/07/2025": "2025-07-31",
    "31.7.2025": "2025-07-31",
    "31-07-2025": "2025-07-31",
    "7/31/2025": "2025-07-31",
    "07/2025": "2025-07",
    "2023-22": "2023-22",
    "199X": "199X",
    "-0043-03-15": "-0043-03-15",
    "2022/..": "2022/..",
    "2011/2014": "2011/2014",
    "  2025-07-31T23:30:00Z ": "2025-07-31",
}
"""Digits and EDTF, which mean the same in every language."""
NO_DATES = [
    *("bonjour", "le", "demain ou hier", "juillet 2025, août 2025", "dîner la semaine dernière", "two weeks"),
    *("31/02/2025", "32/13/2025", "2025-13", "199X?", "..", "../..", "12", "-", "’", "May the force"),
]


@pytest.mark.parametrize(
    ("code", "text", "edtf"), [(code, *each) for code, table in IN_WORDS.items() for each in table.items()]
)
def test_words(code, text, edtf):
    found = written_date(text, code, TODAY)
    assert (found.settled.interval.edtf, found.language) == (edtf, code)


@pytest.mark.parametrize("code", sorted(FOLDERS | {"de", "es", "ja", "ru"}))
@pytest.mark.parametrize(("text", "edtf"), ANYWHERE.items())
def test_digits(code, text, edtf):
    assert written_date(text, code, TODAY).settled.interval.edtf == edtf


@pytest.mark.parametrize(
    ("tag", "text", "edtf"),
    [
        ("en", "03/04/2025", "2025-04-03"),
        ("en-GB", "03/04/2025", "2025-04-03"),
        ("en-US", "03/04/2025", "2025-03-04"),
        ("EN-us", "03/04/2025", "2025-03-04"),
        ("en-x-nowhere", "03/04/2025", "2025-04-03"),
        ("fr-CA", "03/04/2025", "2025-04-03"),
        ("en-US", "31/07/2025", "2025-07-31"),
        ("en-US", "3/4", "2027-03-04"),
        ("fr", "9/11", "2026-11-09"),
        ("en-US", "3/4/25", "2025-03-04"),
    ],
)
def test_the_order_of_day_and_month_is_that_of_the_region(tag, text, edtf):
    assert written_date(text, tag, TODAY).settled.interval.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf", "other"),
    [
        ("lundi", "2026-11-30", "2026-11-23"),
        ("Mars", "2027-03", "2026-03"),
        ("en mars", "2027-03", "2026-03"),
        ("14 juillet", "2026-07-14", "2027-07-14"),
        ("noël", "2026-12-25", "2025-12-25"),
        ("fin mars", "2027-03-21/2027-03-31", "2026-03-21/2026-03-31"),
    ],
)
def test_what_recurs_is_the_nearest_one(text, edtf, other):
    settled = written_date(text, "fr", TODAY).settled
    assert (settled.interval.edtf, settled.alternatives) == (edtf, (other,))


@pytest.mark.parametrize(("text", "language"), [("last week", "en"), ("la semaine dernière", "fr")])
def test_english_and_french_are_read_in_every_language(text, language):
    assert written_date(text, "tr", TODAY).language == language


def test_a_clock_is_kept():
    assert written_date("hier à 15h30", "fr", TODAY).clock == "15:30"
    assert written_date("2025-07-31T09:05", "fr", TODAY).clock == "09:05"


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_or_more_than_one_is_none(text):
    assert written_date(text, "fr", TODAY) is None


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_twice_the_text_is_twice_the_work(unit):
    def calls(length):
        return calls_of(lambda: written_date(repeated(unit, length), "fr", TODAY))

    calls(500)
    assert calls(1_000) <= 2 * MARGIN * calls(500) + 1_000
