"""Titles of dates on the report of what was said, where the report alone would say nothing."""

import pytest

from tests.extraction.titles.reading import titles

EXAMPLES = [
    (
        "fr",
        "Le pont, long de 300 mètres et construit par une firme italienne, sera fermé aux poids lourds, a "
        "annoncé mardi devant les élus le président du conseil départemental de la Mayenne, Paul Roux.",
        "Le pont sera fermé aux poids lourds, selon Paul Roux",
    ),
    (
        "fr",
        "La firme prévoit d'embaucher, a déclaré lundi à l'AFP son directeur, Luc Varin.",
        "La firme prévoit d'embaucher, a déclaré à l'AFP son directeur, Luc Varin",
    ),
    (
        "fr",
        "« C'était un choc », a dit mardi à la barre la voisine.",
        "La voisine : « C'était un choc »",
    ),
    (
        "fr",
        "La firme a recruté 300 ouvriers, précise une note interne datée du 3 mai.",
        "La firme a recruté 300 ouvriers, précise une note interne",
    ),
    ("en", "“It was a shock,” a neighbour told the court on Tuesday.", "A neighbour: “It was a shock”"),
    (
        "en",
        "“We made a good start,” Ann Kerr said in a statement released late on Monday.",
        "Ann Kerr: “We made a good start”",
    ),
    (
        "en",
        "Three men suspected of robbing a shop in the city centre and wounding a man who tried to stop them "
        "have been charged, prosecutors said on Tuesday.",
        "Three men have been charged, prosecutors said",
    ),
    (
        "en",
        "The bridge will stay closed, Mayor Ann Kerr told reporters on Monday.",
        "The bridge will stay closed, Mayor Ann Kerr told reporters",
    ),
    ("en", "Ann Kerr said on Friday: “Our sales will double.”", "Ann Kerr: “Our sales will double”"),
]


@pytest.mark.parametrize(("code", "text", "title"), EXAMPLES)
def test_what_was_said_and_who_said_it(code, text, title):
    assert [one.replace("\u00a0", " ") for one in titles(text, code)] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("After the flood, rescuers said on Monday they had lost hope.", "Rescuers said they had lost hope"),
        ("When the bridge fell, the mayor told the council on Monday.", "The mayor told the council"),
        ("The firm lost money, it reported a profit on Monday.", "The firm reported a profit"),
    ],
)
def test_report_of_what_comes_after_it_stays(text, title):
    assert titles(text, "en")[-1:] == [title]
