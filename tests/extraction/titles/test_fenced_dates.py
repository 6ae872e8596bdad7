"""A date between commas after a conjunction: the verb after it belongs to the conjunction."""

import pytest

from tests.extraction.titles.reading import titles

EXAMPLES = [
    (
        "fr",
        "Le club a perdu en mai 2020 et, deux mois plus tard, a porté plainte.",
        ["Le club a perdu", "Le club a porté plainte"],
    ),
    ("pt", "O funeral realiza-se amanhã, às 15h00, na Sé.", ["O funeral realiza-se na Sé"]),
    ("it", "Il convegno si terrà nei giorni 6 e 7 luglio a Roma.", ["Il convegno si terrà a Roma"] * 2),
    (
        "es",
        "La junta lo despidió en mayo de 2020 y, dos meses más tarde, presentó la denuncia.",
        ["La junta lo despidió", "La junta presentó la denuncia"],
    ),
    (
        "es",
        "El club compró el solar en 2019 y, en 2022, lo vendió a un fondo.",
        ["El club compró el solar", "El club lo vendió a un fondo"],
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), EXAMPLES)
def test_the_verb_after_the_date_has_the_subject_before_it(code, text, expected):
    assert titles(text, code) == expected
