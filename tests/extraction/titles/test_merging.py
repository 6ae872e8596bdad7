"""Chunks that go on with the one before them: for each rule, sentences that it keeps whole."""

import pytest

from api.extraction.titles.merging import RULES
from tests.extraction.titles.reading import names, outline

EXAMPLES = [
    ("parenthesis", "Le salaire minimum (Smic) augmente.", ["Le salaire minimum (Smic) augmente."]),
    ("parenthesis", "Il vit à Brest (Finistère).", ["Il vit à Brest (Finistère)."]),
    (
        "inserted_source",
        "Le maire a signé, selon la presse, le décret.",
        ["Le maire a signé, selon la presse, le décret."],
    ),
    (
        "inserted_source",
        "Le maire, comme l'a dit son adjoint, a signé le décret.",
        ["Le maire, comme l'a dit son adjoint, a signé le décret."],
    ),
    (
        "address",
        "Le maire, demeurant 31, rue du Port, a voté.",
        ["Le maire", "demeurant 31, rue du Port", "a voté."],
    ),
    (
        "after_parenthesis",
        "La ville a relevé la taxe (Teom) de 2 %.",
        ["La ville a relevé la taxe (Teom) de 2 %."],
    ),
    ("restriction", "Il n'en a vu que trois à Brest, dit-il.", ["Il n'en a vu que trois à Brest", "dit-il."]),
    (
        "quotation",
        "Il est jugé pour « enlèvement, vol et recel » à Brest.",
        ["Il est jugé pour « enlèvement, vol et recel » à Brest."],
    ),
    (
        "after_quotation",
        "Il est jugé pour « vol, abus et recel » à Brest.",
        ["Il est jugé pour « vol, abus et recel » à Brest."],
    ),
    ("larger_place", "Il est mort à Portland, Oregon.", ["Il est mort à Portland, Oregon."]),
    (
        "date_between_commas",
        "La récolte sera, cette année, la plus maigre.",
        ["La récolte sera, cette année, la plus maigre."],
    ),
    (
        "after_date_between_commas",
        "Le maire, jeudi, a signé le permis.",
        ["Le maire, jeudi, a signé le permis."],
    ),
    (
        "place_after_date",
        "Les obsèques se déroulent demain, à la basilique.",
        ["Les obsèques se déroulent demain, à la basilique."],
    ),
    (
        "coordinated_participle",
        "Un homme a été secouru et transporté à Brest mardi.",
        ["Un homme a été secouru et transporté à Brest mardi."],
    ),
]


ENGLISH = [
    (
        "place_before_noun",
        "It shut the Leeds, Ala., mill on Monday.",
        ["It shut the Leeds, Ala., mill on Monday."],
    ),
    ("noun_after_place", "The Rumney, N.H., firm lost money.", ["The Rumney, N.H., firm lost money."]),
    ("noun_after_place", "The Speaker, Ann Kerr, resigned.", ["The Speaker", "Ann Kerr", "resigned."]),
]


@pytest.mark.parametrize(
    ("code", "text", "segments"),
    [*(("fr", *row[1:]) for row in EXAMPLES), *(("en", *row[1:]) for row in ENGLISH)],
)
def test_merged_segments(code, text, segments):
    seen = outline(text, code)
    found = [seen.tokens.between(one.start, one.end) for one in seen.segments]
    assert found == segments


def test_each_rule_has_an_example():
    assert {row[0] for row in [*EXAMPLES, *ENGLISH]} == set(names(RULES))


@pytest.mark.parametrize(
    "text",
    [
        "Le maire est venu (il habite à Brest) et a signé.",
        "Le pont a été construit en 1950 et restauré en 1990.",
        "À Brest, jeudi, le maire a signé le permis.",
        "Le maire a dit que le pont rouvrirait.",
    ],
)
def test_clause_of_its_own_stays_apart(text):
    assert len(outline(text).segments) > 1
