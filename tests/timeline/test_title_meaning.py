import pytest

from api.timeline.title_meaning import matters, title_meaning


def meaning(title, language="fr", actors=(), places=()):
    return title_meaning(language, title, actors, places)


def test_words_stand_for_concepts_in_any_language():
    french = meaning("Grève des cheminots à la SNCF")
    english = meaning("The workers of SNCF walk out", "en")
    assert {"*strike", "*worker"} == set(french.words) == set(english.words)


def test_a_word_that_folds_to_several_stays_one():
    found = meaning("Paﷺl Durand avgick", "sv", actors=("Paﷺl Durand",))
    assert not any(" " in word for word in [*found.words, *(word for name in found.names for word in name)])


def test_a_pair_of_words_may_have_function_words_between():
    assert meaning("Board calls it off", "en").words == ("*board", "*cancel")


def test_names_are_those_given_and_those_of_the_title():
    titled = meaning("Le patron de Roscosmos reçoit Sean Duffy en Floride", actors=("Sean Duffy",))
    assert titled.actors == (("sean", "duffy"),)
    assert titled.names == (("sean", "duffy"), ("roscosmos",), ("floride",))


def test_the_background_is_left_out():
    assert meaning("Panne à Lyon après la tempête").order == ("panne", "a", "lyon")


@pytest.mark.parametrize(
    ("title", "numbers"),
    [
        ("12 000 manifestants à Lyon", {"12000"}),
        ("Deux millions d'euros", {"2e+06"}),
        ("Elizabeth II à Paris", {"2"}),
        ("Le second tour", {"2"}),
        ("La page IV", set()),
    ],
)
def test_numbers(title, numbers):
    assert meaning(title).numbers == numbers


def test_negations_passives_and_joined_names():
    lost = meaning("Lyon n'a pas été battu par Brest")
    assert (lost.negated, lost.passive, lost.names_joined) == (True, True, False)
    assert meaning("Lyon et Brest en finale").names_joined


@pytest.mark.parametrize(
    ("language", "word", "answer"),
    [
        ("fr", "greve", True),
        ("fr", "dans", False),
        ("fr", "deux", False),
        ("fr", "2024", False),
        ("fr", "", False),
        ("de", "brucke", True),
        ("de", "neue", False),
    ],
)
def test_words_that_matter(language, word, answer):
    assert matters(language, word) is answer
