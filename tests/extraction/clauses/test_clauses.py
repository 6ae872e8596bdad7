import pytest

from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import expressions_in
from api.languages import language

FRENCH = language("fr")


def sentence(text):
    tokens = FRENCH.tokenizer.tokens(text)
    return Sentence(tokens, expressions_in(tokens, FRENCH), FRENCH.grammar)


def governor(text):
    """The words of the verb on which the first time of a sentence depends."""
    read = sentence(text)
    verb, _ = read.governor(read.expressions[0])
    return read.tokens.between(verb.start, verb.end)


@pytest.mark.parametrize(
    ("text", "verb", "tense"),
    [
        ("Le maire a rencontré les élus", "a rencontré", "past"),
        ("Le maire avait rencontré les élus", "avait rencontré", "pluperfect"),
        ("Le maire rencontrera les élus", "rencontrera", "future"),
        ("Le maire va rencontrer les élus", "va rencontrer", "future"),
        ("Le maire vient de rencontrer les élus", "vient de rencontrer", "past"),
        ("Le maire devrait rencontrer les élus", "devrait rencontrer", "planned"),
        ("Le maire devait rencontrer les élus", "devait rencontrer", "was planned"),
        ("Le maire pourrait rencontrer les élus", "pourrait rencontrer", "possible"),
        ("Le maire n'a pas rencontré les élus", "a pas rencontré", "past"),
    ],
)
def test_tense_of_a_verb_group(text, verb, tense):
    read = sentence(text)
    first = read.verbs[0]
    assert (read.tokens.between(first.start, first.end), first.tense) == (verb, tense)


@pytest.mark.parametrize("text", ["l'offre du maire", "le fait du prince", "un été chaud", "la durée"])
def test_noun_is_no_verb(text):
    assert sentence(text).verbs == []


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Le maire, qui a été élu en 2019, rencontrera les élus.", "a été élu"),
        ("Le maire a annoncé jeudi que le pont ouvrirait.", "a annoncé"),
        ("Le maire a annoncé que le pont ouvrirait jeudi.", "ouvrirait"),
        ("En 2019, le maire a rencontré les élus.", "a rencontré"),
        ("Le pont construit en 1950 fermera.", "construit"),
    ],
)
def test_time_depends_on_the_verb_of_its_clause(text, verb):
    assert governor(text) == verb


@pytest.mark.parametrize(
    ("text", "openers"),
    [
        ("Il part, mais elle reste.", ["", "coordinate"]),
        ("Il part si elle reste.", ["", "condition"]),
        ("Il dit que le pont ouvrira.", ["", "that"]),
        ("Il part quand elle reste.", ["", "subordinate"]),
    ],
)
def test_clauses_and_how_they_open(text, openers):
    chunks = sentence(text).chunks
    assert [chunk.opener for chunk in chunks if chunk.verbs] == openers


def test_every_token_lies_in_one_clause():
    read = sentence("Le maire, qui a été élu en 2019, a dit que le pont, fermé depuis lundi, ouvrira.")
    numbers = [read.chunk_of(index) for index in range(len(read.tokens))]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(len(read.chunks)))
