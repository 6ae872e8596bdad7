import re

import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.days import FIRST_DAY, LAST_DAY, calendar_date, day_number, iso_date
from api.calendar.intervals import Interval
from api.display import display
from api.languages import DISPLAYED, display_texts
from api.languages.en.display import MONTH_FIRST

WRITTEN = {
    "2025-07-31": {
        "fr": "jeudi 31 juillet 2025",
        "en": "Thursday, July 31, 2025",
        "es": "jueves, 31 de julio de 2025",
        "de": "Donnerstag, 31. Juli 2025",
        "it": "giovedì 31 luglio 2025",
        "pt": "quinta-feira, 31 de julho de 2025",
    },
    "2025-08-01": {
        "fr": "vendredi 1er août 2025",
        "es": "viernes, 1 de agosto de 2025",
        "it": "venerdì 1º agosto 2025",
        "pt": "sexta-feira, 1º de agosto de 2025",
    },
    "2025-11": {
        "fr": "novembre 2025",
        "en": "November 2025",
        "es": "noviembre de 2025",
        "de": "November 2025",
        "it": "novembre 2025",
        "pt": "novembro de 2025",
    },
    "2022": dict.fromkeys(DISPLAYED, "2022"),
    "2023-21": {"fr": "printemps 2023", "en": "spring 2023", "de": "Frühling 2023"},
    "2023-22": {"fr": "été 2023", "en": "summer 2023", "es": "verano de 2023", "it": "estate 2023"},
    "2023-23": {"fr": "automne 2023", "pt": "outono de 2023"},
    "2023-24": {"fr": "hiver 2023–2024", "en": "winter 2023 – 2024", "de": "Winter 2023–2024"},
    "2024-33": {
        "fr": "1er trimestre 2024",
        "en": "1st quarter 2024",
        "es": "1.er trimestre de 2024",
        "de": "1. Quartal 2024",
        "it": "1º trimestre 2024",
        "pt": "1º trimestre de 2024",
    },
    "2024-40": {"fr": "1er semestre 2024", "en": "first half of 2024", "de": "1. Halbjahr 2024"},
    "2024-41": {"fr": "2e semestre 2024", "en": "second half of 2024", "es": "segundo semestre de 2024"},
    "2024-37": {"fr": "début 2024", "en": "early 2024", "it": "inizio 2024"},
    "2024-38": {"fr": "mi-2024", "en": "mid-2024", "pt": "meados de 2024"},
    "2024-39": {"fr": "fin 2024", "en": "late 2024", "de": "Ende 2024"},
    "199X": {
        "fr": "années 1990",
        "en": "1990s",
        "es": "década de 1990",
        "de": "1990er-Jahre",
        "it": "anni 1990",
        "pt": "década de 1990",
    },
    "18XX": {
        "fr": "XIXe siècle",
        "en": "19th century",
        "es": "siglo XIX",
        "de": "19. Jahrhundert",
        "it": "XIX secolo",
        "pt": "século XIX",
    },
    "20XX": {"fr": "XXIe siècle", "en": "21st century"},
    "10XX": {"fr": "XIe siècle", "en": "11th century"},
    "00XX": {"fr": "Ier siècle", "en": "1st century"},
    "-01XX": {"fr": "IIe siècle av. J.-C.", "en": "2nd century BC"},
    "000X": {"fr": "1 av. J.-C. – 9 ap. J.-C."},
    "-004X": {"en": "50 BC – 41 BC"},
    "2022~": {"fr": "2022 environ", "en": "about 2022", "de": "ca. 2022"},
    "2022?": {"fr": "2022 (?)"},
    "2025-07-31%": {"en": "about July 31, 2025 (?)"},
}
ANCIENT = {
    "-0043": {"fr": "44 av. J.-C.", "en": "44 BC", "es": "44 a. C.", "de": "44 v. Chr.", "it": "44 a.C."},
    "-0043-03-15": {"fr": "15 mars 44 av. J.-C.", "en": "March 15, 44 BC"},
    "0000": {"fr": "1 av. J.-C."},
    "0079-08-24": {"fr": "24 août 79 ap. J.-C.", "en": "August 24, 79 AD"},
    "0800-12-25": {"fr": "25 décembre 800"},
    "1515-09-13": {"fr": "13 septembre 1515"},
    "-0044/0014": {"fr": "45 av. J.-C. – 14 ap. J.-C."},
    "-9999": {"en": "10000 BC"},
}
RANGES = {
    "2018-08-01/2018-08-10": {
        "fr": "1er–10 août 2018",
        "en": "August 1 – 10, 2018",
        "es": "1–10 de agosto de 2018",
        "de": "1.–10. August 2018",
        "it": "1º–10 agosto 2018",
        "pt": "1º – 10 de agosto de 2018",
    },
    "2018-08-08/2018-08-10": {"it": "8–10 agosto 2018"},
    "2018-08-30/2018-09-02": {"fr": "30 août – 2 septembre 2018"},
    "1939-09-01/1945-09-02": {"fr": "1er septembre 1939 – 2 septembre 1945"},
    "1947/1991": {"fr": "1947–1991", "en": "1947 – 1991", "de": "1947–1991"},
    "2023-04/2023-05": {"fr": "avril – mai 2023", "es": "abril–mayo de 2023"},
    "2011-05/2014": {"fr": "mai 2011 – 2014"},
    "199X/200X": {"fr": "années 1990 – années 2000"},
    "2022/2022": {"fr": "2022"},
    "2012-05-07/2012-05-13": {
        "fr": "semaine du 7 au 13 mai 2012",
        "en": "week of May 7 – 13, 2012",
        "es": "semana del 7 al 13 de mayo de 2012",
        "de": "Woche vom 7. bis 13. Mai 2012",
        "it": "settimana dal 7 al 13 maggio 2012",
        "pt": "semana de 7 a 13 de maio de 2012",
    },
    "2025-12-29/2026-01-04": {"fr": "semaine du 29 décembre 2025 au 4 janvier 2026"},
    "2024-07-08/2024-07-14": {"it": "settimana dall'8 al 14 luglio 2024"},
}
OPEN_ENDS = {
    "2022/..": {"fr": "depuis 2022", "en": "since 2022", "de": "seit 2022", "it": "dal 2022"},
    "2025-11/..": {"fr": "depuis novembre 2025", "it": "da novembre 2025"},
    "2025-07-31/..": {"fr": "depuis le 31 juillet 2025", "es": "desde el 31 de julio de 2025"},
    "2025-07-08/..": {"it": "dall'8 luglio 2025"},
    "2023-22/..": {"fr": "depuis l'été 2023", "de": "seit dem Sommer 2023", "pt": "desde o verão de 2023"},
    "2024-33/..": {"en": "since the 1st quarter 2024"},
    "199X/..": {"fr": "depuis les années 1990", "de": "seit den 1990er-Jahren", "it": "dagli anni 1990"},
    "07XX/..": {"it": "dall'VIII secolo"},
    "../2025-07-31": {
        "fr": "jusqu'au 31 juillet 2025",
        "en": "until July 31, 2025",
        "es": "hasta el 31 de julio de 2025",
        "de": "bis zum 31. Juli 2025",
        "it": "fino al 31 luglio 2025",
        "pt": "até 31 de julho de 2025",
    },
    "../2029": {"fr": "jusqu'en 2029", "es": "hasta 2029", "pt": "até 2029"},
    "../2023-24": {"fr": "jusqu'à l'hiver 2023–2024"},
    "../2023-21": {"fr": "jusqu'au printemps 2023"},
    "../199X": {"fr": "jusqu'aux années 1990", "de": "bis in die 1990er-Jahre"},
    "../2024-39": {"fr": "jusqu'à fin 2024", "it": "fino alla fine 2024"},
    "../18XX": {"pt": "até o século XIX"},
}
AHEAD = {
    "2025-08-30/..": {
        "fr": "à partir du 30 août 2025",
        "en": "from August 30, 2025",
        "es": "a partir del 30 de agosto de 2025",
        "de": "ab dem 30. August 2025",
        "it": "a partire dal 30 agosto 2025",
        "pt": "a partir de 30 de agosto de 2025",
    },
    "2025-08/..": {"fr": "à partir d'août 2025", "es": "a partir de agosto de 2025", "de": "ab August 2025"},
    "2025-09/..": {"fr": "à partir de septembre 2025", "it": "a partire da settembre 2025"},
    "2025-22/..": {
        "fr": "à partir de l'été 2025",
        "en": "from summer 2025",
        "pt": "a partir do verão de 2025",
    },
    "../2030": {
        "fr": "d'ici à 2030",
        "en": "by 2030",
        "es": "a más tardar en 2030",
        "de": "bis spätestens 2030",
        "it": "entro il 2030",
        "pt": "até 2030",
    },
    "../2025-06-08": {
        "fr": "d'ici au 8 juin 2025",
        "en": "by June 8, 2025",
        "es": "a más tardar el 8 de junio de 2025",
        "de": "bis spätestens zum 8. Juni 2025",
        "it": "entro l'8 giugno 2025",
    },
    "../2024-35": {"fr": "d'ici au 3e trimestre 2024", "en": "by the 3rd quarter 2024"},
    "2025-08-30": {"fr": "samedi 30 août 2025", "en": "Saturday, August 30, 2025"},
}


def shown(interval, language):
    return display(interval, display_texts(language))


def unspaced(text):
    """CLDR puts thin spaces around dashes and no-break ones in eras."""
    return text.replace("\xa0", " ").replace("\u2009", " ")


@pytest.mark.parametrize(
    ("edtf", "language", "text"),
    [
        (edtf, language, text)
        for table in (WRITTEN, ANCIENT, RANGES, OPEN_ENDS)
        for edtf, texts in table.items()
        for language, text in texts.items()
    ],
)
def test_an_interval_is_written_as_a_person_does(edtf, language, text):
    assert unspaced(shown(Interval.parse(edtf), language)) == text


@pytest.mark.parametrize(
    ("edtf", "language", "text"),
    [(edtf, language, text) for edtf, texts in AHEAD.items() for language, text in texts.items()],
)
def test_an_open_side_of_what_is_still_to_come_is_a_beginning_or_a_deadline(edtf, language, text):
    written = display(Interval.parse(edtf), display_texts(language), ahead=True)
    assert unspaced(written) == text


def test_a_monday_to_sunday_that_is_no_week_is_a_range():
    days = Interval.days(day_number(2012, 5, 7), day_number(2012, 5, 13))
    assert shown(days, "fr") == "7–13 mai 2012"


BRITISH = {
    "2025-08-01": "Friday 1 August 2025",
    "1500-03-02": "2 March 1500",
    "2024-05-13/2024-05-19": "week of 13–19 May 2024",
    "2025-07-28/2025-08-03": "week of 28 July – 3 August 2025",
    "2024-12-30/2025-01-05": "week of 30 December 2024 – 5 January 2025",
    "2025-11": "November 2025",
    "2025-22": "summer 2025",
    "2023-24": "winter 2023–2024",
    "2025-33": "1st quarter 2025",
    "2025-37": "early 2025",
    "2025-40": "first half of 2025",
    "2025": "2025",
    "199X": "1990s",
    "19XX": "20th century",
    "2025-07-08/2025-07-10": "8–10 July 2025",
    "2025-07-31/2025-08-02": "31 July – 2 August 2025",
    "2025-11/2026-02": "November 2025 – February 2026",
    "2011/2014": "2011–2014",
    "2025-07-31/..": "since 31 July 2025",
    "../2025-07-31": "until 31 July 2025",
    "2022~": "about 2022",
    "-0043-03-15": "15 March 44 BC",
}


@pytest.mark.parametrize("edtf", BRITISH)
def test_a_date_begins_with_its_day_in_britain(edtf):
    assert unspaced(shown(Interval.parse(edtf), "en-GB")) == BRITISH[edtf]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "Friday, August 1, 2025"),
        ("en-US", "Friday, August 1, 2025"),
        ("en-PH", "Friday, August 1, 2025"),
        ("en-AU", "Friday 1 August 2025"),
        ("EN-ie", "Friday 1 August 2025"),
        ("en-Latn-IN", "Friday 1 August 2025"),
        ("en-150", "Friday, August 1, 2025"),
    ],
)
def test_english_is_written_as_in_its_region(tag, text):
    assert shown(Interval.parse("2025-08-01"), tag) == text


def test_the_regions_that_write_the_month_first_are_those_of_cldr():
    english = (code for code in locale_identifiers() if re.fullmatch("en_[A-Z]{2}", code))
    first = {code for code in english if Locale.parse(code).date_formats["long"].pattern.startswith("M")}
    assert {f"en_{region}" for region in MONTH_FIRST} == first


def test_a_region_is_read_as_its_language():
    assert shown(Interval.parse("2025-11"), "fr-CA") == "novembre 2025"


def test_a_language_without_texts_gets_english():
    assert shown(Interval.parse("2025-11"), "sv") == "November 2025"


def test_every_language_has_texts_for_the_same_kinds():
    kinds = {frozenset(display_texts(code).periods) for code in DISPLAYED}
    assert len(kinds) == 1


def test_every_language_has_a_default_for_open_ends():
    texts = [display_texts(code) for code in DISPLAYED]
    sides = [side for one in texts for side in (one.since, one.until, one.starting, one.by)]
    assert all("" in side for side in sides)


def single_periods():
    days = st.integers(FIRST_DAY, LAST_DAY)
    years = st.integers(-9999, 9998)
    return st.one_of(
        days.map(iso_date),
        days.map(lambda number: iso_date(number)[:-3]),
        years.map(lambda year: Interval.year(year).edtf),
        st.builds(
            "{}-{}".format,
            years.map(lambda year: Interval.year(year).edtf),
            st.sampled_from([*range(21, 25), *range(33, 42)]),
        ),
        st.integers(0, 999).map("{:03}X".format),
        st.integers(0, 99).map("{:02}XX".format),
        st.integers(1, 999).map("-{:03}X".format),
        st.integers(1, 99).map("-{:02}XX".format),
    )


def edtfs():
    qualified = st.builds("{}{}".format, single_periods(), st.sampled_from(["", "", "?", "~", "%"]))
    sides = st.one_of(qualified, st.sampled_from(["..", ""]))
    return st.one_of(qualified, st.builds("{}/{}".format, sides, sides))


@given(edtfs(), st.sampled_from([*DISPLAYED, "sv", ""]))
def test_every_interval_that_can_be_parsed_can_be_written(edtf, language):
    try:
        interval = Interval.parse(edtf)
    except ValueError:
        return
    text = shown(interval, language)
    assert text.strip() == text != ""
    assert "{" not in text


@given(st.integers(FIRST_DAY, LAST_DAY), st.sampled_from(DISPLAYED))
def test_a_written_day_holds_its_year(number, language):
    year, _, _ = calendar_date(number)
    assert str(year if year > 0 else 1 - year) in shown(Interval.day(number), language)
