"""On which side of the publication a time lies: for each rule a sentence in which that rule decides."""

import pytest

from api.extraction.clauses.direction import RULES, direction_of
from api.extraction.clauses.tense import Statement, said_by
from tests.extraction.clauses.reading import clause, names

EXAMPLES = [
    ("present_without_direction", "fr", "En mars, il quitte la ville.", None),
    ("present_without_direction", "fr", "Le maire a trois adjoints depuis lundi.", None),
    ("present_that_reports", "fr", "Le pont est dangereux, explique lundi le maire.", "past"),
    ("present_that_announces", "fr", "Le procès s'ouvre lundi.", "future"),
    ("present_that_announces", "en", "The trial opens on 3 May.", "future"),
    ("present_that_announces", "fr", "Le pont rouvrira si le préfet confirme lundi son choix.", "future"),
    ("subject_with_own_date", "fr", "Le défilé du 7 mars aura lieu le 21.", "nearest"),
    ("subject_called_off", "fr", "La réunion de mardi a été annulée.", "nearest"),
    ("subject_called_off", "en", "Friday's game was called off.", "nearest"),
    ("old_date", "en", "The match was moved from Friday.", "nearest"),
    ("aftermath", "fr", "Après l'annulation de 400 vols lundi, le trafic reprendra.", "past"),
    ("otherwise", "fr", "Le conseil a adopté lundi le budget.", "past"),
    ("otherwise", "fr", "La réunion a été annulée mardi.", "past"),
]


@pytest.mark.parametrize(("rule", "code", "text", "direction"), EXAMPLES)
def test_direction(rule, code, text, direction):
    governed = clause(text, code).governed
    found = direction_of(governed, said_by(Statement(governed)).outcome)
    assert (found.rule, found.outcome.direction) == (rule, direction)


def test_every_rule_has_an_example():
    assert {rule for rule, *_ in EXAMPLES} == {"otherwise", *names(RULES)}


@pytest.mark.parametrize(
    ("text", "direction"),
    [("Samedi 30 mars à 20 h, salle des fêtes", "future"), ("- 30 mars, salle des fêtes", "future")],
)
def test_time_of_day_and_item_of_a_list_announce_without_a_verb(text, direction):
    read = clause(text)
    assert (read.verb, read.direction) == (None, direction)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Le maire a rencontré lundi la ministre.", "a rencontré"),
        ("La réunion est donc sans doute prévue lundi.", "prévue"),
        ("Le maire compte ouvrir le pont en mai.", "compte ouvrir"),
    ],
)
def test_the_words_that_decided_are_quoted(text, because):
    assert clause(text).because == because
