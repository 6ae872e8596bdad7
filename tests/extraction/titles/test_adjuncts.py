"""The words of a sentence that belong to its dates."""

import pytest

from api.extraction.titles.adjuncts import date_words
from tests.extraction.clauses.reading import sentence

EXAMPLES = [
    ("fr", "Les logements seront livrés à l'horizon 2030.", "à l' horizon 2030"),
    ("en", "The museum reopens Saturday at the earliest.", "Saturday at the earliest"),
    ("fr", "Le maire a rencontré jeudi la ministre.", "jeudi"),
    ("fr", "Le maire sera reçu dès le 3 mai.", "dès le 3 mai"),
    ("fr", "Le pont a été détruit en 2019.", "en 2019"),
    ("fr", "Le bail court jusqu'à la fin de 2018.", "jusqu' à la fin de 2018"),
    ("fr", "Le pont a ouvert en 2016 et a fermé en mai 2018.", "en 2016 en mai 2018"),
    ("fr", "Le pont rouvrira ce même lundi.", "ce même lundi"),
    ("fr", "Le guichet ouvrira du 3 au 5 mai inclus.", "du 3 au 5 mai inclus"),
    ("fr", "La neige est tombée lundi à trois heures du matin.", "lundi à trois heures du matin"),
    ("fr", "Le guichet ouvrira mardi, de 14 h à 16 h 15.", "mardi , de 14 h à 16 h 15"),
    ("fr", "Le guichet ouvrira mardi et jeudi prochains.", "mardi et jeudi prochains"),
    ("fr", "Lens jouera mardi (20 h 45) à Brest.", "mardi ( 20 h 45 )"),
    ("fr", "Le maire ira mardi (2 voitures) à Brest.", "mardi"),
    ("en", "The crew moved in last May.", "last May"),
    ("fr", "Le feu a pris entre 1 h 15 et 3 h mardi.", "entre 1 h 15 et 3 h mardi"),
    ("fr", "Le club joue mardi à Lens, 3 joueurs sont blessés.", "mardi"),
    ("fr", "Le maire est parti mardi de Brest.", "mardi"),
    ("en", "The museum will reopen on 3 May.", "on 3 May"),
    ("en", "The shop will open on Monday at 7 pm and at 9 pm in Leeds.", "on Monday at 7 pm and at 9 pm"),
    ("en", "The mayor resigned in the summer of 2003.", "in the summer of 2003"),
    ("en", "The mayor took over in April.", "in April"),
    ("en", "The mine that she took on in 1952 is shut.", "in 1952"),
    ("en", "The sale went on from 2019 to 2021.", "from 2019 to 2021"),
    ("en", "The mayor has led over the past year.", "over the past year"),
    ("en", "The shop was shut on Monday and again on Friday.", "on Monday and again on Friday"),
    ("en", "The bank lost a million in May alone.", "in May alone"),
    ("en", "The chef had tea with her just last Friday.", "just last Friday"),
    ("en", "The bakery shut only on Monday.", "only on Monday"),
    ("en", "The governor was sworn in only last week.", "only last week"),
    ("en", "The bakery shuts not only on Monday, May 3.", "on Monday , May 3"),
    ("en", "She told us in May sales had fallen.", "in May"),
    ("en", "He left the club in May unable to walk.", "in May"),
    ("fr", "Le guichet sera fermé lundi et encore jeudi.", "lundi et encore jeudi"),
]


@pytest.mark.parametrize(("code", "text", "words"), EXAMPLES)
def test_words_that_lead_to_a_date_belong_to_it(code, text, words):
    assert left_out(text, code) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The 1997 election brought a new government.", "1997"),
        ("He won the 1997 election.", "1997"),
        ("A March storm hit the town.", "March"),
        ("The bank posted a fall in second-quarter profit.", "second - quarter"),
        ("The bank expects a rise in 2023 sales.", "2023"),
    ],
)
def test_article_belongs_to_a_noun_that_a_date_describes(text, words):
    assert left_out(text, "en") == words


@pytest.mark.parametrize(
    "text", ["Friday's attack killed three soldiers.", "The town mourned Friday’s dead."]
)
def test_possessive_belongs_to_the_date(text):
    assert left_out(text, "en").replace("’", "'") == "Friday ' s"


def left_out(text, code):
    read = sentence(text, code)
    return " ".join(read.tokens.between(index, index + 1) for index in sorted(date_words(read)))


def test_words_of_a_date_that_is_kept_stay():
    read = sentence("Fermé mardi, le fort date de 1740.")
    kept = read.expressions[1]
    assert sorted(date_words(read, kept)) == [1]


def test_dates_listed_with_one_that_is_kept_stay():
    read = sentence("Les ventes sont fixées au 3 et au 10 mai.")
    assert not date_words(read, read.expressions[1])


def test_comma_after_a_year_stands_inside_a_noun_phrase():
    assert left_out("He was jailed after the June 3, 2019, vote.", "en") == "June 3 , 2019 ,"
    assert left_out("On June 3, 2019, voters went home.", "en") == "On June 3 , 2019"


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "« Nous avons passé le mois de mai à attendre », a dit lundi le maire.", "lundi"),
        ("fr", "Le préfet a promis lundi de rouvrir « avant le 8 juillet ».", "lundi"),
        ("en", "The mayor said on Monday that it would open “no later than July 8”.", "on Monday"),
    ],
)
def test_date_in_a_quotation_stays(code, text, words):
    assert left_out(text, code) == words
