import pytest

from api.extraction.titles.datelines import end_of_dateline
from tests.extraction.clauses.reading import sentence
from tests.extraction.titles.reading import titles


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("PARIS (AFP) – Le maire a fui.", "Le maire a fui."),
        ("LENS, AFP -- Le maire a fui.", "Le maire a fui."),
        ("LENS._ Le maire a fui.", "Le maire a fui."),
        ("SAINT-DENIS – Le maire a fui.", "Le maire a fui."),
        ("NEW YORK — Le maire a fui.", "Le maire a fui."),
        ("SAINT-DENIS a fui.", "SAINT-DENIS a fui."),
        ("LYON, 3 mai (AFP) - Le maire a fui.", "Le maire a fui."),
        ("3 mai (Reuters) - Le maire a fui.", "Le maire a fui."),
        ("Lyon, 3 mai (AFP) - Le maire a fui.", "Le maire a fui."),
        ("Lyon, 3 mai (ats) - Le maire a fui.", "Le maire a fui."),
        ("Paris – Le maire a fui.", "Le maire a fui."),
        ("Paris – Jugé lundi, le maire a fui.", "Jugé lundi, le maire a fui."),
        ("Lens – Nice lundi.", "Lens – Nice lundi."),
        ("Paris-Lens a fui.", "Paris-Lens a fui."),
        ("Marc Dupont (PS) - sans étiquette - a fui.", "Marc Dupont (PS) - sans étiquette - a fui."),
        ("L'OTAN a fui – hier.", "L'OTAN a fui – hier."),
        ("A - B", "A - B"),
        ("- Le maire a fui.", "Le maire a fui."),
    ],
)
def test_dateline_is_capitals_and_a_dash(text, rest):
    read = sentence(text)
    assert read.tokens.between(end_of_dateline(read), len(read.tokens)) == rest


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "BREST (AFP) – Le maire a démissionné jeudi.", ["Le maire a démissionné"]),
        ("fr", "BREST, 8 mars (AFP) – Le maire a démissionné jeudi.", ["Le maire a démissionné"]),
        ("en", "LEEDS, March 8 (Reuters) - The mayor resigned on Friday.", ["The mayor resigned"]),
        ("en", "March 8 (Reuters) - The mayor resigned on Friday.", ["The mayor resigned"]),
        ("fr", "BREST, samedi 18 mai - Braderie et concert.", ["Braderie et concert"]),
    ],
)
def test_the_date_of_a_report_is_no_event_and_its_title_has_no_dateline(code, text, expected):
    assert titles(text, code) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("- Le maire a démissionné jeudi.", "Le maire a démissionné"),
        ("- Construit en 1950, le pont sera fermé.", "Pont construit en 1950"),
        ("_ Le maire a démissionné jeudi.", "Le maire a démissionné"),
        ("BREST._ Le maire a démissionné jeudi.", "Le maire a démissionné"),
        ("BREST (AFP) - Le maire a démissionné jeudi.", "Le maire a démissionné"),
        ("Lyon (AFP) - Le maire a démissionné jeudi.", "Le maire a démissionné"),
        ("Jean Mars (PCF) - Maire de Lens depuis 2014.", "Jean Mars (PCF) - Maire de Lens"),
        ("NEW YORK — Le maire a démissionné jeudi.", "Le maire a démissionné"),
        ("La ligne Paris-Brest a rouvert jeudi.", "La ligne Paris-Brest a rouvert"),
        ("Le TER a déraillé jeudi.", "Le TER a déraillé"),
        ("TER : le train a déraillé jeudi.", "Le train a déraillé"),
    ],
)
def test_title_begins_after_it(text, title):
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("(Reuters) - The mayor resigned on Thursday.", "The mayor resigned"),
        ("Oslo, Norway (CNN) -- The mayor resigned on Thursday.", "The mayor resigned"),
    ],
)
def test_title_begins_after_the_agency(text, title):
    assert titles(text, "en") == [title]
