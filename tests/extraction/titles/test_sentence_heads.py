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
        ("NEW YORK — Le maire a démissionné jeudi.", "Le maire a démissionné"),
        ("La ligne Paris-Brest a rouvert jeudi.", "La ligne Paris-Brest a rouvert"),
        ("Le TER a déraillé jeudi.", "Le TER a déraillé"),
        ("TER : le train a déraillé jeudi.", "Le train a déraillé"),
    ],
)
def test_title_begins_after_it(text, title):
    assert titles(text) == [title]
