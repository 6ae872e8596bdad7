"""Hostile texts: reading them raises nothing and takes time in proportion to their length."""

from datetime import date

import pytest

from api.extraction.events import events_in
from api.languages import language
from tests.hostile_texts import UNITS
from tests.work import calls_of, repeated

PUBLISHED = date(2024, 3, 12).toordinal()
LENGTH = 3_000
MARGIN = 1.3


def calls(text, code):
    return calls_of(lambda: events_in(text, language(code), PUBLISHED))


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
@pytest.mark.parametrize("code", ["fr", "en"])
def test_twice_the_text_is_twice_the_work(code, unit):
    calls(repeated(unit, LENGTH), code)  # fills what is kept from one text to the next
    once, twice = calls(repeated(unit, LENGTH), code), calls(repeated(unit, 2 * LENGTH), code)
    assert twice <= 2 * MARGIN * once + 1_000


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_mention_stands_in_the_text(code, unit):
    text = repeated(unit, LENGTH)
    for event in events_in(text, language(code), PUBLISHED).events:
        mention = event.mention
        assert text[mention.start : mention.end] == mention.text
        assert event.title


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ca", "La plaça reobre el 22/n"),
        ("es", "el 7/a"),
        ("en", ".will)fell 1962-63"),
        ("en", "November.will «will9AD"),
        ("fr", "Noël2023mardi prochain.a ;a octobre"),
        (
            "fr",
            "i,qui,lundia qui,\u0301lundi, qui,023 d à compter d 1er avril 2024"
            "« votera lundi de…la semaine=proc",
        ),
    ],
)
def test_what_is_half_a_date_or_half_a_name_is_read(code, text):
    for published in (PUBLISHED, None):
        events_in(text, language(code), published)


@pytest.mark.parametrize("text", ["1" * 1_000_000, "a" * 500_000, "le " * 333_333], ids=lambda text: text[:2])
def test_a_megabyte_of_nothing_is_read(text):
    assert events_in(text, language("fr"), PUBLISHED).events == ()


@pytest.mark.parametrize("code", ["fr", "en"])
def test_without_publication_nothing_raises(code):
    text = " ".join(repeated(unit, 200) for unit in UNITS.values())
    reading = events_in(text, language(code), None)
    assert reading.undated
