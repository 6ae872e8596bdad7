"""Words that set an event against what stands before it."""

import pytest

from tests.extraction.titles.reading import titles


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "Le témoin sera finalement entendu jeudi.", "Le témoin sera entendu"),
        ("fr", "Le salon s'ouvrira donc mardi à Brest.", "Le salon s'ouvrira à Brest"),
        ("fr", "La ville a par ailleurs signé l'accord lundi.", "La ville a signé l'accord"),
        (
            "fr",
            "« Le maire a finalement signé l'accord lundi », dit-on.",
            "Le maire a finalement signé l'accord lundi",
        ),
        ("fr", "Le budget, lui, sera voté jeudi.", "Le budget sera voté"),
        ("fr", "La mairie lui répondra jeudi.", "La mairie lui répondra"),
        ("en", "The council next meets on April 8.", "The council meets"),
        ("en", "The mayor, however, resigned on Monday.", "The mayor resigned"),
        ("en", "The court also fined the owner on Monday.", "The court fined the owner"),
        (
            "en",
            "Not only the mayor but also the clerk resigned on Monday.",
            "Not only the mayor but also the clerk resigned",
        ),
        ("en", "The next match was lost on Monday.", "The next match was lost"),
    ],
)
def test_title_does_without_them_next_to_a_verb(code, text, title):
    assert titles(text, code) == [title]
