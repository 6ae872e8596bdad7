"""The object of a verb after its date and a comma."""

import pytest

from tests.extraction.titles.reading import titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Le tribunal a condamné jeudi, après un long débat, Paul Durand, 31 ans, à un an de prison.",
            "Le tribunal a condamné Paul Durand à un an de prison",
        ),
        (
            "Les Lensois ont battu samedi, devant leur public, une équipe réduite à dix.",
            "Les Lensois ont battu une équipe réduite à dix",
        ),
        (
            "Le bus est arrivé mardi, après un arrêt, un pneu crevé.",
            "Le bus est arrivé, après un arrêt, un pneu crevé",
        ),
        ("Le maire a démissionné mardi, Yves Mars l'a remplacé.", "Le maire a démissionné"),
    ],
)
def test_object_after_a_date_and_a_comma(text, title):
    assert titles(text)[0] == title
