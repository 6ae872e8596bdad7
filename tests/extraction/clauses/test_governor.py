"""Which verb governs a time: for each rule a sentence in which that rule decides."""

import pytest

from api.extraction.clauses.governor import RULES, governor_of
from tests.extraction.clauses.reading import names, sentence, words

EXAMPLES = [
    ("cleft", "fr", "C'est lundi que le maire a démissionné.", "a démissionné"),
    ("cleft", "fr", "C'est mardi, à Lyon, que s'ouvrira le procès.", "ouvrira"),
    ("cleft", "fr", "C'est dans la nuit de lundi que s'ouvrira la foire.", "ouvrira"),
    ("cleft", "en", "It was on Monday that the mayor resigned.", "resigned"),
    ("verb_before", "fr", "Le concert est lundi, et le maire sait que la salle sera pleine.", "est"),
    ("clause_opened_before_time", "en", "Shares closed lower after its profit in May fell.", "fell"),
    ("clause_opened_before_time", "en", "Officials said deliveries in May rose.", "rose"),
    ("participle_of_noun", "de", "Das für Mittwoch vereinbarte Treffen fällt aus.", "vereinbarte"),
    ("verb_that_closes", "tr", "Planlanan konser 12 Eylül'de iptal edildi.", "edildi"),
    ("verb_before", "fr", "Le conseil a adopté lundi le budget que défend le maire.", "a adopté"),
    ("verb_before", "fr", "Le maire a annoncé jeudi que le pont ouvrirait.", "a annoncé"),
    ("verb_before", "fr", "Le maire a annoncé que le pont ouvrirait jeudi.", "ouvrirait"),
    ("verb_before", "fr", "Le maire, qui a été élu en 2019, rencontrera les élus.", "a été élu"),
    ("verb_before", "fr", "Le pont construit en 1950 fermera.", "construit"),
    ("finite_verb_after", "fr", "Lundi le conseil a adopté le budget.", "a adopté"),
    ("bare_verb_after", "fr", "Le 14 mars prévu pour la fête", "prévu"),
    ("clause_continued", "fr", "Le pont sera fermé dès vendredi, puis lundi.", "sera fermé"),
    ("next_main_clause", "fr", "En 2019, le maire a rencontré les élus.", "a rencontré"),
    ("next_main_clause", "fr", "Le film a plu ; en mai, il sera en salle.", "sera"),
    ("last_clause_with_verb", "fr", "Le film sortira à Lyon, à Dijon, lundi.", "sortira"),
]


@pytest.mark.parametrize(("rule", "code", "text", "verb"), EXAMPLES)
def test_governor(rule, code, text, verb):
    read = sentence(text, code)
    governors = [governor_of(expression, read) for expression in read.expressions]
    assert (rule, verb) in [(found.rule, words(read, found.outcome.verb)) for found in governors]


def test_sentence_without_a_verb_has_no_governor():
    read = sentence("Le 3 mai, à 20 heures")
    assert governor_of(read.expressions[0], read) is None


def test_every_rule_has_an_example():
    assert {rule for rule, *_ in EXAMPLES} == names(RULES)
