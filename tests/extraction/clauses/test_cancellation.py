"""Whether an event was called off: for each rule a sentence in which that rule decides."""

import pytest

from api.extraction.clauses.cancellation import RULES, Plan, is_cancelled
from tests.extraction.clauses.reading import clause, names

EXAMPLES = [
    ("unfulfilled", "en", "The bridge was to have opened in May.", True),
    ("shelved", "en", "A plan to open in May has been shelved.", True),
    ("past_plan", "en", "The school was to close on Friday, but the council has found the money.", True),
    ("past_plan", "fr", "Le catalogue, qui devait sortir à Noël, a été abandonné.", True),
    ("past_plan", "fr", "Le tribunal, qui devait siéger jeudi, se réunira samedi.", True),
    ("past_plan", "fr", "Le conseil devait voter lundi, mais les élus protestent.", True),
    ("past_plan", "fr", "La ministre, qui devait venir samedi, s'était excusée.", True),
    ("past_plan", "it", "Il sindaco ha prorogato il divieto, che doveva scadere ieri.", True),
    ("past_plan", "fr", "La réunion devait se tenir jeudi.", False),
    ("past_plan", "fr", "La réunion devait se tenir lundi.", False),
    ("subject_with_own_date", "fr", "Le défilé du 7 mars aura lieu le 21.", False),
    ("subject_with_own_date", "fr", "Le match de mercredi a été reporté au 12 septembre.", True),
    ("moved_plan", "fr", "Le procès, prévu mardi, s'ouvrira en juin.", True),
    ("plan_called_off", "fr", "La réunion prévue mardi a été annulée.", True),
    ("plan_called_off", "fr", "L'ouverture, espérée en mai, est abandonnée.", True),
    ("plan_called_off", "fr", "La réunion prévue mardi sera publique.", False),
    ("plan_called_off", "fr", "La salle ne sera pas prête avant l'ouverture prévue mardi.", False),
    ("called_off", "fr", "La réunion de mardi a été annulée.", True),
    ("called_off", "en", "The match was moved from Friday.", True),
    ("called_off", "fr", "Les syndicats ont annulé la grève du 29 juin.", True),
    ("called_off", "es", "Los conductores han desconvocado la huelga del 17 de abril.", True),
    ("called_off", "fr", "Le tribunal a annulé l'arrêté du 3 mai.", False),
    ("called_off", "fr", "La réunion a été annulée mardi.", False),
    ("called_off", "en", "The mayor on Monday cancelled the fair.", False),
    ("called_off", "en", "Grain prices on Friday dropped to $4.", False),
    ("called_off", "fr", "Le maire, mardi, a annulé la fête.", False),
    ("called_off", "en", "The match on Friday was cancelled.", True),
    ("called_off", "de", "Das Konzert am Freitag fiel aus.", True),
    ("called_off", "en", "In a speech on Monday she called off her candidacy.", False),
    ("negated_future", "fr", "Le train ne circulera pas mardi.", True),
    ("negated_future", "fr", "Le train circulera mardi.", False),
    ("negated_future", "fr", "Le train circulera non pas lundi mais mardi.", False),
    ("negated_future", "en", "The match will be held not on Thursday but on Friday.", False),
    ("negated_future", "it", "La riunione si terrà non sabato ma venerdì.", False),
    ("negated_future", "fr", "Le train ne circulera pas seulement mardi.", False),
    ("negated_future", "en", "The deal will not only end the strike on Tuesday.", False),
    ("negated_future", "en", "The town will never forget the fire of 3 May.", False),
    ("otherwise", "fr", "Le train a circulé mardi.", False),
]


@pytest.mark.parametrize(("rule", "code", "text", "cancelled"), EXAMPLES)
def test_cancellation(rule, code, text, cancelled):
    read = clause(text, code)
    found = is_cancelled(Plan(read.governed, read.tense))
    assert (found.rule, found.outcome) == (rule, cancelled)


def test_every_rule_has_an_example():
    assert {rule for rule, *_ in EXAMPLES} == {"otherwise", *names(RULES)}
