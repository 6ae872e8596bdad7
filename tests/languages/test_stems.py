import pytest

from api.languages.stems import ALGORITHMS, stems


@pytest.mark.parametrize(
    ("language", "words", "stem"),
    [
        ("fr", ["election", "elections"], "elect"),
        ("fr", ["negocier", "negociee", "negocierent", "negociations"], "negoci"),
        ("fr", ["coeur", "coeurs"], "coeur"),
        ("en", ["election", "elections"], "elect"),
        ("es", ["negociacion", "negociaciones"], "negoci"),
        ("de", ["stadt", "stadte"], "stadt"),
        ("it", ["trattativa", "trattative"], "trattat"),
        ("pt", ["negociacao", "negociacoes"], "negoc"),
        ("ru", ["выборы"], "выборы"),
    ],
)
def test_forms_of_a_word_share_a_stem(language, words, stem):
    assert set(stems(language, words)) == {stem}


def test_the_languages_that_are_read_have_stems():
    assert ALGORITHMS.keys() == {"de", "en", "es", "fr", "it", "pt"}
