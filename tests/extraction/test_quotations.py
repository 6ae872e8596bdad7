"""Names in quotation marks."""

import pytest

from api.extraction.quotations import quoted_names
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
        ("en", 'the film "Black Friday" opened', ['"Black Friday"']),
        ("en", "“The bridge is closed”", []),
    ],
)
def test_quoted_names(code, text, names):
    spoken = language(code)
    tokens = spoken.tokenizer.tokens(text)
    found = quoted_names(tokens, spoken.grammar)
    assert [tokens.between(start, end + 1) for start, end in found] == names
