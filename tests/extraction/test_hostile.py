"""Hostile texts: reading them raises nothing and takes time in proportion to their length."""

from datetime import date

import pytest

from api.extraction.events import events_in
from api.languages import language
from tests.work import calls_of, repeated

PUBLISHED = date(2024, 3, 12).toordinal()
LENGTH = 3_000
MARGIN = 1.3

UNITS = {
    "digits": "1234567890",
    "single digits": "1 1 1 ",
    "grouped digits": "1 000 ",
    "digits and commas": "1,",
    "a word without end": "a",
    "an article": "le ",
    "capital letters": "A A A ",
    "capitalised words": "Jean ",
    "capitals and hyphens": "Jean-",
    "elisions": "l'",
    "hyphens": "a-",
    "brackets": "(",
    "closing brackets": ")",
    "quotation marks": '"',
    "guillemets": "« ",
    "empty guillemets": "«»",
    "quoted letters": '"A" ',
    "full stops": ".",
    "full stops and spaces": ". ",
    "line ends": "\n",
    "spaces": " ",
    "no-break spaces": "\u00a0\u202f",
    "combining characters": "e\u0301\u0301",
    "zero-width joiners": "👩\u200d👩\u200d👧 ",
    "right to left": "\u202e\u05d0\u05d1 ",
    "null characters": "\0",
    "letters that grow": "İ\ufdfaß",
    "digits of other scripts": "٢٠٢٤ २०२४ ²⁰²⁴ ",
    "weekdays": "lundi ",
    "weekdays in a list": "lundi, ",
    "months": "mai ",
    "months joined": "et mai ",
    "years": "en 2020 ",
    "years joined": "et 2020 ",
    "years in brackets": "(2020) ",
    "years chained": "2020-",
    "days chained": "1/1/",
    "dates chained": "2020-01-01",
    "dates": "2020-01-01 ",
    "hours chained": "20h30h40",
    "days alone": "le 14 ",
    "open ends": "depuis ",
    "beginnings": "début de ",
    "ranges never closed": "du 3 au ",
    "ranges between": "entre 2010 et ",
    "that": "que ",
    "that says": "que dit ",
    "who": "qui vient ",
    "auxiliaries": "a été ",
    "participles": "prévu ",
    "no full stop": "En 2019 le maire a vu Paul Durand et ",
    "clause in clause": "le lundi 3 mars 2024, il a dit que ",
    "pronouns": "Il est venu lundi. ",
    "names": "Le 3 mars, Jean Dupont est venu. Il est parti le 4 mars. ",
    "lines": "En 2020\n",
    "dates between commas": "qui, lundi, ",
    "days between commas": "le 8, ",
    "days and numbers": "8, 8, 8, ",
    "halves and dates": "1/2/1/2",
    "pages": "1018-22, ",
    "names with a particle": "Jean de ",
    "roles before names": "le maire, Paul Durand, ",
    "capitals throughout": "LE MAIRE ",
    "English dates between commas": "which, on Monday, ",
    "English counts": "three days after ",
    "years in words": "nineteen ninety-",
    "English reports": "“a” said ",
    "quotations": "« Je pars lundi », dit-il. ",
    "open quotations": "« Je pars lundi. ",
    "English words amid a quotation": "I left on Monday and he said, ",
    "English weekdays": "on Monday ",
    "English auxiliaries": "has been to be ",
    "English clauses": "he said on Friday, March 1, 2024, that ",
}


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


@pytest.mark.parametrize("text", ["1" * 1_000_000, "a" * 500_000, "le " * 333_333], ids=lambda text: text[:2])
def test_a_megabyte_of_nothing_is_read(text):
    assert events_in(text, language("fr"), PUBLISHED).events == ()


@pytest.mark.parametrize("code", ["fr", "en"])
def test_without_publication_nothing_raises(code):
    text = " ".join(repeated(unit, 200) for unit in UNITS.values())
    reading = events_in(text, language(code), None)
    assert reading.undated
