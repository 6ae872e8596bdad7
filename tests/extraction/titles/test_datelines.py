import pytest

from api.extraction.titles.datelines import end_of_dateline
from api.languages import language
from tests.extraction.titles.reading import titles


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("PARIS (AFP) – Le maire a fui.", "Le maire a fui."),
        ("LENS, AFP -- Le maire a fui.", "Le maire a fui."),
        ("LENS._ Le maire a fui.", "Le maire a fui."),
        ("SAINT-DENIS – Le maire a fui.", "Le maire a fui."),
        ("NEW YORK — Le maire a fui.", "Le maire a fui."),
        ("SAINT-DENIS a fui.", "SAINT-DENIS a fui."),
        ("Paris – Le maire a fui.", "Paris – Le maire a fui."),
        ("L'OTAN a fui – hier.", "L'OTAN a fui – hier."),
        ("A - B", "A - B"),
        ("- Le maire a fui.", "- Le maire a fui."),
    ],
)
def test_dateline_is_capitals_and_a_dash(text, rest):
    tokens = language("fr").tokenizer.tokens(text)
    assert tokens.between(end_of_dateline(tokens), len(tokens)) == rest


def test_title_has_no_dateline():
    assert titles("BREST (AFP) – Le maire a démissionné jeudi.") == ["Le maire a démissionné"]
