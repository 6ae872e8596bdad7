"""What stands in front of a sentence and is no part of it."""

import pytest

from tests.extraction.titles.reading import titles


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
