"""Whether a clause leaves its event open: for each rule a sentence in which it is the first to hold."""

import pytest

from api.extraction.clauses.doubt import RULES, doubt_in
from tests.extraction.clauses.reading import clause, names

EXAMPLES = [
    ("asked", "Le pont fermera-t-il en mai ?"),
    ("possible", "Le pont pourrait fermer en mai."),
    ("hoped_or_feared", "Le maire envisage une ouverture en mai."),
    ("told_as_hope", "Le maire espère que le pont ouvrira en mai."),
    ("in_condition", "Si le pont ferme en mai, les bateaux attendront."),
    ("doubted", "Une ouverture en mai est possible."),
    ("conditional", "Le pont fermerait en mai."),
    ("conditional", "Il affirme que le pont fermerait en mai."),
    ("future_on_condition", "Le pont fermera en mai si la crue continue."),
    ("future_on_condition", "Si la crue continue, le pont ferme en mai 2030."),
    (None, "Le pont fermera en mai 2030 et, si la crue continue, la route sera coupée."),
    ("forecast", "La ville devrait atteindre 60 000 habitants en 2030."),
    ("forecast", "La dette atteindra 3 milliards d'euros en 2030."),
    (None, "La taxe atteindra 3 % le 1er mai 2030."),
    (None, "La ville va doubler ses 30 bus en 2030."),
    (None, "Il a indiqué que le pont fermerait en mai."),
    (None, "Le pont fermera en mai."),
    (None, "Le pont fermera en mai ; il rouvrira si la crue cesse."),
]
ITALIAN = [
    ("foreseen", "L'istituto prevede per il 2030 una crescita dello 0,8 per cento."),
    (None, "L'istituto prevede per il 2030 una mostra di 200 quadri."),
    ("of_weather", "Tra due settimane tornerà il sereno."),
    (None, "La partita si giocherà tra due settimane per la pioggia."),
]


@pytest.mark.parametrize(("rule", "text"), EXAMPLES)
def test_doubt(rule, text):
    assert doubt_in(clause(text)) == rule


@pytest.mark.parametrize(("rule", "text"), ITALIAN)
def test_doubt_in_italian(rule, text):
    assert doubt_in(clause(text, "it")) == rule


def test_every_rule_has_an_example():
    assert {rule for rule, _ in EXAMPLES + ITALIAN} == {None, *names(RULES)}
