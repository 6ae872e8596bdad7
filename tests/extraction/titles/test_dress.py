"""The punctuation of titles."""

import pytest

from api.extraction.titles.dress import dressed
from tests.extraction.titles.reading import line

EXAMPLES = [
    (
        "Le maire a vu le port, rue Foch",
        "Le maire a vu le port, jeudi, rue Foch.",
        "Le maire a vu le port rue Foch",
    ),
    (
        "Le maire sera, le premier élu",
        "Le maire sera, jeudi, le premier élu.",
        "Le maire sera le premier élu",
    ),
    ("L'union (UNA, a fui", "L'union (UNA) a fui jeudi.", "L'union (UNA) a fui"),
    ("L'union, UNA, a fui", "L'union (UNA) a fui jeudi.", "L'union (UNA) a fui"),
    ("L'union, UNA", "L'union (UNA jeudi) a fui.", "L'union (UNA)"),
    (
        "L'union, UNA, se réunit",
        "L'union (UNA), qui est née à Lens, se réunit jeudi.",
        "L'union (UNA) se réunit",
    ),
    ("Salon, ouverture à Lens", "Salon : ouverture jeudi à Lens.", "Salon : ouverture à Lens"),
    ("À Lens, le maire a fui", "À Lens, jeudi, le maire a fui.", "À Lens, le maire a fui"),
    ("Yves Mars, maire, a fui", "Yves Mars, maire, jeudi, a fui.", "Yves Mars, maire, a fui"),
    ("Le maire, élu à Lens", "Le maire a vu, jeudi, un homme élu à Lens.", "Le maire, élu à Lens"),
    (
        "La ligne rouvrira, si le temps le permet",
        "La ligne rouvrira jeudi si le temps le permet.",
        "La ligne rouvrira si le temps le permet",
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), EXAMPLES)
def test_marks_are_those_of_the_sentence(title, text, expected):
    assert dressed(line(title, text)).text == expected


def test_english_colon_touches_the_word_before_it():
    assert (
        dressed(line("Fair, opening in Leeds", "Fair: opening Monday in Leeds.", "en")).text
        == "Fair: opening in Leeds"
    )


def test_title_whose_marks_are_right_stays_the_same():
    seen = line("Le maire, Yves Mars, a fui", "Le maire, Yves Mars, a fui jeudi.")
    assert dressed(seen) is seen
