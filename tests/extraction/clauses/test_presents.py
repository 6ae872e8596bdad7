"""Whether a word is a present or a noun: for each rule, sentences in which it decides."""

import pytest

from api.extraction.clauses.decisions import decision
from api.extraction.clauses.presents import RULES, Doubtful, Presents
from tests.extraction.clauses.reading import names, sentence

EXAMPLES = [
    ("after_noun_word", "La porte de la ville.", "porte", False),
    ("after_noun_word", "Une voiture de fonction est en cause.", "cause", False),
    ("after_pronoun", "Le comité des fêtes vous invite au bal.", "invite", True),
    ("preposition", "La loi entre en vigueur.", "entre", True),
    ("preposition", "La route entre Brest et Quimper rouvre.", "entre", False),
    ("inverted", "La décision, juge-t-elle, tarde.", "juge", True),
    ("head_of_sentence", "Fête de la moisson au village.", "Fête", False),
    ("verb_after", "La date limite a été fixée par le maire.", "limite", False),
    ("verb_after", "Un parc place centrale sera fermé.", "place", False),
    ("after_aside", "La piscine, qui a été rénovée, ferme pour travaux.", "ferme", True),
    ("after_aside", "Le maire a vu la piscine, qui a été rénovée, ferme et droite.", "ferme", False),
    ("coordinated", "Le club a battu Lens 4-1 et visite samedi Lyon.", "visite", True),
    ("coordinated", "Le club a battu Lens et visite à Lyon les Girondins en mai.", "visite", True),
    ("opens_clause", "Le musée prévoit concert et visite samedi.", "visite", False),
    ("opens_clause", "La région paie et porte le budget à un million.", "porte", True),
    ("opens_clause", "Un toit neuf, une serrure et porte blindée.", "porte", False),
    ("after_number", "Le prix des 12 place Kléber.", "place", False),
    ("verb_before", "Il a été condamné à deux ans ferme.", "ferme", False),
    ("verb_before", "Le juge qui suit l'affaire ferme le dossier.", "ferme", True),
    ("with_object", "La mairie ferme la piscine.", "ferme", True),
    ("with_object", "Le rapport note que les prix montent.", "note", True),
    ("after_complement", "Une peine de prison ferme pour le notaire.", "ferme", False),
    ("after_complement", "Un homme dans un état grave hier soir.", "grave", False),
    ("after_subject", "La poste de la ville ferme à midi.", "ferme", True),
    ("after_subject", "La poste ferme à midi.", "ferme", True),
    ("after_subject", "Chez nous Renault ferme à Douai.", "ferme", True),
    ("after_subject", "Date limite des envois.", "limite", False),
]


@pytest.mark.parametrize(("rule", "text", "word", "present"), EXAMPLES)
def test_rules(rule, text, word, present):
    read = sentence(text)
    index = read.tokens.norms.index(word.lower())
    timed = {at for one in read.expressions for at in range(one.opening, one.closing)}
    doubtful = Doubtful(Presents(read.tokens, timed, read.grammar), index)
    assert decision(RULES, doubtful, otherwise=False) == (rule, present)


def test_every_rule_has_an_example():
    assert names(RULES) <= {rule for rule, *_ in EXAMPLES}


NOUNS = [
    "Le prix est de six euros, soit un de plus.",
    "Un rendez-vous à midi.",
    "Une nuit avec vous porte close.",
    "Marie Durand est arrivée.",
    "Le contrôle de la marche a été confié au juge.",
    "La fête de la place est reportée.",
    "Un vaste contrôle a été mené.",
    "Deux groupes à cause de la grève.",
]


@pytest.mark.parametrize("text", NOUNS)
def test_nouns_are_not_taken_for_verbs(text):
    read = sentence(text)
    assert [read.tokens.norms[verb.start] for verb in read.verbs if not verb.bare] in (["a"], ["est"], [])


VERBS = [
    ("L'un affirme que tout va.", "affirme"),
    ("Les deux protestent demain.", "protestent"),
    ("Le maire, dit-il, hésite.", "dit"),
    ("Cela pose un problème.", "pose"),
    ("Il faut qu'elle soit là.", "faut"),
    ("Le maire juge la situation grave.", "juge"),
    ("Il le juge demain.", "juge"),
    ("Il ferme.", "ferme"),
    ("La ville fête ses mille ans.", "fête"),
    ("La police contrôle les voitures.", "contrôle"),
    ("Le prix ne change pas.", "change"),
    ("L'homme qui porte le drapeau.", "porte"),
    ("Lundi marque le début du procès.", "marque"),
    ("Le groupe équipe les bus.", "équipe"),
]


@pytest.mark.parametrize(("text", "verb"), VERBS)
def test_verbs_are_not_taken_for_nouns(text, verb):
    read = sentence(text)
    assert verb in [read.tokens.norms[one.start] for one in read.verbs if not one.bare]
