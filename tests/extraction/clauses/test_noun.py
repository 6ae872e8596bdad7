"""The noun that a time describes, and the preposition that leads to it."""

import pytest

from api.extraction.clauses.noun import Kind, Lead, noun_of
from tests.extraction.clauses.reading import sentence


def read(text, code):
    whole = sentence(text, code)
    return noun_of(whole.expressions[0], whole), whole.tokens


@pytest.mark.parametrize(
    ("code", "text", "close", "kind", "word"),
    [
        ("fr", "Le bilan de l'attaque du 7 octobre", True, Kind.MISHAP, "attaque"),
        ("fr", "Le bilan de l'attaque du groupe armé du 7 octobre", True, Kind.MISHAP, "attaque"),
        ("fr", "La décision du tribunal, lundi à Lyon", False, Kind.ACT, "décision"),
        ("fr", "Les chiffres de lundi", True, None, None),
        ("en", "The Oct. 7 suicide attack on the base", True, Kind.MISHAP, "attack"),
        ("en", "Tuesday's local elections", True, Kind.APPOINTMENT, "elections"),
        ("en", "A court decision in July", False, Kind.ACT, "decision"),
    ],
)
def test_noun(code, text, close, kind, word):
    noun, tokens = read(text, code)
    found = None if noun.word is None else tokens.between(*noun.word)
    assert (noun.close, noun.kind, found) == (close, kind, word)


@pytest.mark.parametrize(
    ("code", "text", "lead", "opening"),
    [
        ("fr", "Le calme après l'attaque du 7 octobre", Lead.AFTER, "après"),
        ("fr", "Le calme depuis la démission du ministre de mardi", Lead.SINCE, "depuis"),
        ("fr", "Le calme avant le vote de mardi", Lead.BEFORE, "avant"),
        ("fr", "Le calme dans le match de mardi", Lead.OTHER, "dans"),
        ("fr", "Le match de mardi", None, None),
        ("en", "Calm in the wake of big wins in Tuesday's vote", Lead.SINCE, "in the wake of"),
    ],
)
def test_the_preposition_in_front_of_the_noun(code, text, lead, opening):
    noun, tokens = read(text, code)
    assert (noun.lead, noun.opening and tokens.between(*noun.opening)) == (lead, opening)


@pytest.mark.parametrize("text", ["Le maire a dîné mardi.", "Mardi, le maire a dîné."])
def test_a_time_after_its_verb_describes_no_noun(text):
    assert read(text, "fr")[0] is None
