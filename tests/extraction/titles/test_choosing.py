"""Titles of events whose first candidate does not pass."""

import pytest

from tests.extraction.titles.reading import titles

EXAMPLES = [
    (
        "The shaped title lacks its object.",
        "fr",
        "On a relevé, depuis le début du mois, 26 pannes dans le port de Brest.",
        "On a relevé 26 pannes dans le port de Brest",
    ),
    (
        "The shaped title is too long, and only its object has the date.",
        "fr",
        "Le président du conseil départemental du Finistère a répété la promesse faite aux maires du canton "
        "par la région de rouvrir le musée de la marine en mai.",
        "La promesse faite aux maires du canton par la région de rouvrir le musée de la marine",
    ),
]
"""Why the title is not the shaped one, the sentence, and its title."""


@pytest.mark.parametrize(("why", "code", "text", "expected"), EXAMPLES)
def test_first_title_that_passes(why, code, text, expected):
    assert titles(text, code) == [expected]


def test_quotation_at_the_end_keeps_its_marks():
    text = 'The minister said on Sunday that the siege of the port "will not stand."'
    assert titles(text, "en") == ['The minister said that the siege of the port "will not stand."']
