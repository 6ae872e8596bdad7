"""Quotations, and names in quotation marks."""

import pytest

from api.extraction.quotations import quotations, quoted_names
from api.languages import language


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("fr", "le film « Vendredi 13 » est sorti", ["« Vendredi 13 »"]),
        ("fr", "le livre “Le Port” et le film “La Mer”", ["“Le Port”", "“La Mer”"]),
        ("fr", "le film « vendredi » est sorti", []),
        ("fr", "« Le maire a démissionné vendredi »", []),
        ("fr", "« Vendredi ! Lundi »", []),
        ("fr", "« Le très long film de la mer et du grand port du nord »", []),
        ("fr", "le film « Vendredi 13", []),
        ("es", "«Abrimos en 1987», dijo Ana Ruiz", []),
        ("it", "Anna Rossi racconta: «Abbiamo aperto nel 1987»", []),
        ("es", "«Viernes 13» se estrenó", ["«Viernes 13»"]),
        ("en", 'the film "Black Friday" opened', ['"Black Friday"']),
        ("en", "“The bridge is closed”", []),
    ],
)
def test_quoted_names(code, text, names):
    spoken = language(code)
    tokens = spoken.tokenizer.tokens(text)
    found = quoted_names(tokens, spoken.grammar)
    assert [tokens.between(start, end + 1) for start, end in found] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We left,” he said. “They stayed.”", ["We left ,", "They stayed ."]),
        ('"We left," he said.', ["We left ,"]),
        ('They stayed until May," he said.', ["They stayed until May ,"]),
        ("«Nous partons», dit-il.", ["Nous partons"]),
        ("Il ajoute : « Nous partons.", ["Nous partons ."]),
        ("The mayor left.", []),
    ],
)
def test_quotations_are_those_between_marks_even_if_one_is_missing(text, expected):
    tokens = language("en").tokenizer.tokens(text)
    found = quotations(tokens, language("en").grammar.typography)
    assert [" ".join(text_of(tokens, one)) for one in found] == expected


def text_of(tokens, quotation):
    indices = range(quotation.start, quotation.end)
    return [tokens.between(index, index + 1) for index in indices]
