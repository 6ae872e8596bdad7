"""Words that stand for a person: titles with the name, and those in which it is not plain who is meant."""

import pytest

from api.extraction.titles.stand_ins import RULES, with_names
from api.languages import language
from tests.extraction.titles.reading import names, titles


class Known:
    """One person, whom every pronoun stands for."""

    def __init__(self, name):
        self.name = name

    def last(self, _pronoun):
        return self.name

    known = topic = last


EXAMPLES = [
    ("latter", "fr", "Ce dernier a été condamné", "Marc Petit", "Marc Petit a été condamné"),
    ("latter", "fr", "Cette dernière a démissionné", "Anne Leduc", "Anne Leduc a démissionné"),
    ("latter", "fr", "Ce dernier : « Je pars »", "Marc Petit", "Marc Petit : « Je pars »"),
    (
        "owner",
        "fr",
        "Ses obsèques auront lieu à Lens",
        "Jean Roy",
        "Les obsèques de Jean Roy auront lieu à Lens",
    ),
    ("owner", "fr", "Son avocat a fait appel", "Anne Leduc", "L'avocat d'Anne Leduc a fait appel"),
    ("owner", "fr", "Sa mère, Luce, est morte", "Jean Roy", "La mère de Jean Roy, Luce, est morte"),
    ("owner", "en", "His wife, Beth, died", "Ed Cole", "Ed Cole's wife, Beth, died"),
    (
        "owner",
        "en",
        "Her funeral will be held in Leeds",
        "Ann Kerr",
        "Ann Kerr's funeral will be held in Leeds",
    ),
    (
        "recipient",
        "fr",
        "Le port lui remettra une médaille",
        "Anne Leduc",
        "Le port remettra une médaille à Anne Leduc",
    ),
    (
        "recipient",
        "fr",
        "Le musée lui rendra hommage par une fête",
        "Jean Roy",
        "Le musée rendra hommage à Jean Roy par une fête",
    ),
    ("recipient", "fr", "Un miracle lui est attribué", "Luce Mars", "Un miracle est attribué à Luce Mars"),
]


@pytest.mark.parametrize(("name", "code", "title", "person", "named"), EXAMPLES)
def test_name(name, code, title, person, named):
    grammar, people = language(code).grammar, Known(person)
    fitting = [rule.__name__ for rule in RULES if rule(title, people, grammar) is not None]
    assert (fitting, with_names(title, people, grammar)) == ([name], named)


def test_each_rule_has_three_examples():
    assert all([row[0] for row in EXAMPLES].count(name) >= 3 for name in names(RULES))


def test_funeral_is_that_of_the_one_person_at_the_beginning():
    text = "Jean Roy est mort. Le pont a fermé. On a vu Anne Leduc. Ses obsèques auront lieu lundi à Lens."
    assert titles(text, "fr") == ["Les obsèques de Jean Roy à Lens"]


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "Jean Roy et Marc Petit se sont vus. Ce dernier a été jugé lundi.", "Ce dernier a été jugé"),
        ("fr", "Jean Roy est parti. Son usine a fermé lundi.", "Son usine a fermé"),
        ("fr", "Jean Roy a vu Anne Leduc. On lui remettra un prix lundi.", "On lui remettra un prix"),
        ("fr", "Jean Roy a vu Marc Petit. Ses obsèques ont lieu lundi.", "Ses obsèques ont lieu"),
        ("en", "They met Ann Kerr and Mary Hill. Her wedding is on Friday.", "Her wedding is on Friday"),
        ("en", "The ball was lost by Ed Cole to Tom Price. His wife died on Friday.", "His wife died"),
    ],
)
def test_words_stay_where_several_could_be_meant(code, text, title):
    assert titles(text, code) == [title]
