"""What one use of a name shows: for each rule, uses in which it gives the clue."""

import pytest

from api.extraction.titles.name_clues import RULES, Clue, Use, clue_of
from api.extraction.titles.names import names_in
from api.languages import language

EXAMPLES = [
    ("word_for_nobody", "fr", "le président de la République a parlé", Clue.NOBODY),
    ("word_for_nobody", "fr", "la ligne C a rouvert", Clue.NOBODY),
    ("word_for_nobody", "en", "met the Democrats on Monday", Clue.NOBODY),
    ("word_for_nobody", "fr", "elle suit le CAC 40 et le CAC", Clue.NOBODY),
    ("common_noun", "fr", "annonce la tenue d'un Conclave", Clue.NOBODY),
    ("common_noun", "fr", "roulait dans une Renault", Clue.NOBODY),
    ("common_noun", "en", "drove a Peugeot", Clue.NOBODY),
    ("common_noun", "en", "bought an Audi", Clue.NOBODY),
    ("quoted_title", "fr", "tourna « Vénus » à la plage", Clue.NOBODY),
    ("quoted_title", "fr", "expose « La Joconde nue » à la gare", Clue.NOBODY),
    ("quoted_title", "en", "wrote “Jane Eyre” at home", Clue.NOBODY),
    ("quoted_title", "fr", "joua « Le Malade imaginaire » ici", Clue.NOBODY),
    ("title_before", "fr", "a reçu Mme Durand", Clue.PERSON),
    ("title_before", "fr", "a reçu le maire Paul Durand", Clue.PERSON),
    ("title_before", "en", "met Mr. Doe", Clue.PERSON),
    ("title_before", "en", "met Senator Doe", Clue.PERSON),
    ("street", "fr", "un feu rue Paul-Bert", Clue.NOBODY),
    ("street", "fr", "un feu sur le boulevard de Verdun", Clue.NOBODY),
    ("street", "fr", "se sont réunis place Kléber", Clue.PLACE),
    ("street", "en", "a fire on Baker Street", Clue.NOBODY),
    ("shape_of_body", "fr", "a saisi la Banque de France", Clue.BODY),
    ("shape_of_body", "fr", "a saisi l'ONU", Clue.BODY),
    ("shape_of_body", "en", "bought the Halcyon Company", Clue.BODY),
    ("shape_of_body", "en", "left Singapore Airlines", Clue.BODY),
    ("known_place", "fr", "a quitté la France", Clue.KNOWN_PLACE),
    ("known_place", "fr", "une banque du Caire", Clue.KNOWN_PLACE),
    ("known_place", "en", "left New York", Clue.KNOWN_PLACE),
    ("known_place", "en", "left Berlin", Clue.KNOWN_PLACE),
    ("crowd", "fr", "ont battu les Nancéiens", Clue.NOBODY),
    ("crowd", "fr", "la défaite des Bleus", Clue.NOBODY),
    ("crowd", "fr", "a parlé aux Orléanais", Clue.NOBODY),
    ("crowd", "fr", "ces Tricolores ont gagné", Clue.NOBODY),
    ("field_of_office", "fr", "le ministre de l'Intendance a parlé", Clue.NOBODY),
    ("field_of_office", "fr", "la secrétaire d'État à la Mer et la ministre de la Mer", Clue.NOBODY),
    ("field_of_office", "fr", "le ministère de la Ville a parlé", Clue.NOBODY),
    ("field_of_office", "en", "the secretary of Commerce resigned", Clue.NOBODY),
    ("thing_before", "fr", "la fusée Soyouz décolle", Clue.NOBODY),
    ("thing_before", "fr", "le film Skyfall sort", Clue.NOBODY),
    ("thing_before", "en", "the new Macbook line", Clue.NOBODY),
    ("thing_before", "en", "the satellite Halcyon", Clue.NOBODY),
    ("preposition_of_place", "fr", "vit à Plouzané", Clue.PLACE),
    ("preposition_of_place", "fr", "vit dans le Trégor", Clue.PLACE),
    ("preposition_of_place", "en", "lives in Ambleside", Clue.PLACE),
    ("preposition_of_place", "en", "a ship from Ambleside", Clue.MAYBE_PLACE),
    ("noun_of_place", "fr", "la ville de Plouzané", Clue.PLACE),
    ("noun_of_place", "fr", "le tir décolle de Plessetsk", Clue.PLACE),
    ("noun_of_place", "fr", "le sud du Kouzbass", Clue.PLACE),
    ("noun_of_place", "en", "the city of Ambleside", Clue.PLACE),
    ("coordinated", "fr", "vit à Plouzané et Crozon", Clue.PLACE),
    ("coordinated", "fr", "vit à Plouzané (Ponant)", Clue.PLACE),
    ("coordinated", "fr", "vit à Plouzané ou Crozon", Clue.PLACE),
    ("coordinated", "en", "lives in Ambleside and Kendal", Clue.PLACE),
    ("subject", "fr", "lundi Renault a annoncé un plan", Clue.ACTS),
    ("subject", "fr", "un plan, annonce Renault", Clue.ACTS),
    ("subject", "en", "a plan for Boeing's plants", Clue.ACTS),
    ("subject", "en", "today Boeing will close", Clue.ACTS),
    ("shape_of_place", "fr", "la cour de la Haute-Saône", Clue.MAYBE_PLACE),
    ("shape_of_place", "fr", "le conseil du Val-de-Loire", Clue.MAYBE_PLACE),
    ("shape_of_place", "fr", "une banque de Port-Louis", Clue.MAYBE_PLACE),
    ("shape_of_place", "en", "a bank of Port-Louis", Clue.MAYBE_PLACE),
]


def last_use(text, code):
    spoken = language(code)
    tokens = spoken.tokenizer.tokens(text)
    previous = use = None
    for span in names_in(tokens, spoken.grammar):
        use = Use(span, tokens, spoken.grammar, previous)
        previous = (span, clue_of(use))
    return use


@pytest.mark.parametrize(("rule", "code", "text", "clue"), EXAMPLES)
def test_rule(rule, code, text, clue):
    use = last_use(text, code)
    assert (next(one.__name__ for one in RULES if one(use) is not None), clue_of(use)) == (rule, clue)


def test_each_rule_has_four_examples():
    assert all([row[0] for row in EXAMPLES].count(rule.__name__) >= 4 for rule in RULES)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "fait face à Paul Durand"),
        ("fr", "reste fidèle à Crozon"),
        ("fr", "rend hommage à Paul Durand"),
        ("fr", "ressemble à Mathilde Durand"),
        ("en", "has a stake in Halcyon"),
        ("en", "a letter from Jane Doe"),
    ],
)
def test_uses_that_show_nothing(code, text):
    assert clue_of(last_use(text, code)) is None
