"""Claims: for each form, sentences whose title names who vouches for what it says."""

import pytest

from api.extraction.titles.claims import FORMS
from tests.extraction.titles.reading import anchor, names, shape, titles

EXAMPLES = [
    ("foretold", "fr", "Le pont fermera lundi, a annoncé le préfet.", "Le pont fermera, selon le préfet"),
    (
        "foretold",
        "fr",
        "Le pont fermera lundi, a annoncé le préfet du Jura, Paul Roux.",
        "Le pont fermera, selon Paul Roux",
    ),
    (
        "foretold",
        "en",
        "The pit will close on Monday, the mayor said.",
        "The pit will close, the mayor said",
    ),
    ("foretold", "en", "Work could start in May, said Ann Kerr.", "Work could start, Ann Kerr said"),
    (
        "assured",
        "fr",
        "Le maire a dit que le stade rouvrirait en août.",
        "Le stade rouvrirait, selon le maire",
    ),
    (
        "assured",
        "fr",
        "Le maire, qui rappelle que le permis est signé, a indiqué que les travaux, confiés à un groupe, "
        "débuteraient en avril.",
        "Les travaux débuteraient, selon le maire",
    ),
    (
        "assured",
        "en",
        "The firm said that the pit would shut in May.",
        "The pit would shut, the firm said",
    ),
    (
        "assured",
        "en",
        "Ann Kerr told the council that the shop would shut in May.",
        "The shop would shut, Ann Kerr said",
    ),
    (
        "sourced",
        "fr",
        "Selon le parquet, Paul Roux est mort jeudi.",
        "Paul Roux est mort, selon le parquet",
    ),
    (
        "sourced",
        "fr",
        "D'après le maire, le bac serait fermé lundi.",
        "Le bac serait fermé, selon le maire",
    ),
    (
        "sourced",
        "fr",
        "Selon un rapport établi par la cour, le déficit a doublé en 2019.",
        "Le déficit a doublé, selon un rapport",
    ),
    (
        "sourced",
        "en",
        "According to police, Ann Kerr fled on Monday.",
        "Ann Kerr fled, police said",
    ),
]


@pytest.mark.parametrize(("name", "code", "text", "title"), EXAMPLES)
def test_claim_names_who_vouches_for_it(name, code, text, title):
    found = anchor(text, code)
    assert (shape(FORMS, found.clause, found.verb), titles(text, code)[-1:]) == (name, [title])


def test_each_form_has_four_examples():
    assert all([row[0] for row in EXAMPLES].count(name) >= 4 for name in names(FORMS))


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "Le pont a fermé lundi, a annoncé le préfet.", "Le pont a fermé"),
        ("fr", "Le maire a dit que le pont a rouvert lundi.", "Le pont a rouvert"),
        ("fr", "Selon les cas, la rue sera fermée lundi ou mardi.", "La rue sera fermée"),
        ("en", "According to an April 2 report, sales fell.", "According to an April 2 report, sales fell"),
    ],
)
def test_what_nobody_needs_to_vouch_for(code, text, title):
    assert titles(text, code)[:1] == [title]
