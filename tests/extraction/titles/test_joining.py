import pytest

from api.extraction.titles.joining import adjacent, joined, lowered
from api.languages import language
from tests.extraction.titles.reading import outline

PHRASES = [
    ("fr", ["le maire", "élu"], "Le maire, élu"),
    ("fr", ["le maire", "", "élu,"], "Le maire, élu"),
    ("fr", ["le maire a dit", "que le pont fermera"], "Le maire a dit que le pont fermera"),
    ("fr", ["Lens a joué", "puis a perdu"], "Lens a joué puis a perdu"),
    ("fr", ["mais le maire a démissionné"], "Le maire a démissionné"),
    ("fr", ["Mais, le maire a démissionné"], "Le maire a démissionné"),
    ("fr", ["mais"], "Mais"),
    ("fr", [], ""),
    ("en", ["the mayor", "elected"], "The mayor, elected"),
    ("en", ["the mayor said", "that it rains"], "The mayor said that it rains"),
    ("en", ["however, the mayor resigned"], "The mayor resigned"),
    ("en", ["the team won", "and left"], "The team won and left"),
]


@pytest.mark.parametrize(("code", "phrases", "line"), PHRASES)
def test_phrases_become_one_line(code, phrases, line):
    assert joined(phrases, language(code).grammar) == line


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        ("le maire", "élu", "le maire élu"),
        ("l'", "élu", "l'élu"),
        ("the `` Dream ''", "flew", "the `` Dream '' flew"),
        ("le maire.", ", élu", "le maire élu"),
        ("", "élu", "élu"),
        ("le maire", "", "le maire"),
    ],
)
def test_adjacent_phrases(first, second, both):
    assert adjacent(first, second) == both


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Élu à Brest, le maire a démissionné.", "élu à Brest"),
        ("Le maire a démissionné.", "le maire a démissionné."),
        ("Paul Durand a démissionné.", "Paul Durand a démissionné."),
    ],
)
def test_capital_of_a_sentence_is_lowered_and_that_of_a_name_stays(text, found):
    segment = outline(text).segments[0]
    assert lowered(segment.text, segment).startswith(found.rstrip("."))
