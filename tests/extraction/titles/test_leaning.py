"""Dates that stay in the title, and what they complete."""

import pytest

from api.extraction.titles.adjuncts import adjunct
from api.extraction.titles.leaning import MOST_DATES, RULES, Dated, leans
from tests.extraction.clauses.reading import sentence
from tests.extraction.titles.reading import names, titles

EXAMPLES = [
    ("completes_verb", "en", "The soldier missed Christmas at home."),
    ("completes_verb", "fr", "Les premiers relevés remontent au 12 mai 1874."),
    ("completes_verb", "fr", "Le fort date de 1740."),
    ("completes_verb", "fr", "La grève durera jusqu'à jeudi."),
    ("completes_verb", "en", "The strike lasted until Thursday."),
    ("completes_roots", "fr", "La querelle plonge ses racines dans les années 1990."),
    ("completes_period", "fr", "C'est peu par rapport à la période 1975-1983."),
    ("completes_period", "fr", "Le port dresse le bilan de la saison 2012."),
    ("completes_roots", "fr", "Le club trouve son origine en 1904."),
    ("completes_appointment", "fr", "Le verdict est attendu jeudi soir."),
    ("completes_appointment", "en", "The king and the queen were due on Monday night."),
    ("completes_likeness", "fr", "Les dockers ont bloqué le port comme en 1998."),
    ("completes_likeness", "en", "Traders sold bonds, just like last year."),
    ("completes_being", "en", "The vote is on Tuesday."),
    ("completes_being", "en", "My birthday is Sunday and I have no cake."),
    ("completes_being", "fr", "La finale sera samedi."),
    ("completes_particle", "en", "The lamp was switched on in 1952."),
    ("completes_roots", "en", "The feud has its roots in the 1950s."),
    ("completes_appointment", "fr", "La réunion est fixée au 3 mai."),
    ("completes_appointment", "fr", "Le match a été reporté au 12 juin à Lens."),
    ("completes_appointment", "fr", "Le conseil est convoqué pour jeudi."),
    ("completes_appointment", "en", "The hearing is scheduled for Friday."),
    ("completes_appointment", "en", "The match was moved to 12 June."),
    ("completes_appointment", "it", "La partita è stata rinviata al 12 settembre."),
    ("completes_noun", "fr", "Il a survécu à l'incendie du 4 juin."),
    ("completes_noun", "fr", "La crise de 2009 a frappé la région."),
    ("completes_occasion", "en", "The pier will be ready in time for Christmas."),
    ("completes_occasion", "fr", "Le stade sera prêt à temps pour Noël."),
    ("completes_noun", "en", "The law of 2019 bans lead."),
    ("describes_noun", "en", "The mayor has a June 1 deadline."),
    ("describes_noun", "en", "Bonds slipped by a tenth from Monday's opening price."),
    ("describes_noun", "en", "The 1991 agreement defined the border."),
    ("completes_restriction", "fr", "Les pluies n'ont cessé qu'en mars."),
    ("completes_restriction", "fr", "Le musée ne rouvrira que lundi."),
    ("is_limit", "fr", "L'arrêté restera en vigueur jusqu'au 15 mai."),
    ("is_limit", "fr", "La météo ne prévoit pas de pluie avant mardi."),
    ("is_limit", "en", "The bridge will be closed until Friday."),
    ("completes_negation", "fr", "Les travaux ne débuteront pas avant l'hiver 2024."),
    ("completes_negation", "en", "The harbour has not reopened since May."),
    ("completes_appointment", "en", "The hearing is scheduled by the judge for April 6."),
    ("opens_comparison", "en", "The ship arrived three days later than planned."),
    ("completes_noun", "fr", "Celle du 3 mai a dégénéré."),
    ("completes_count", "fr", "C'est la troisième panne de la ligne depuis le 3 mai."),
    ("completes_count", "en", "It is the fourth fire at the mill since May."),
    ("bears_complement", "de", "Am Vorabend der Sitzung einigte sich die Runde."),
    ("bears_complement", "de", "Der Verein traf sich am Vorabend des Endspiels."),
    ("bears_clause", "fr", "L'équipe est revenue en mai, quand le col a rouvert."),
    ("bears_clause", "en", "The crew came back in May, when the pass reopened."),
    ("is_in_quotation", "fr", "« Nous avons passé tout le mois de mai à attendre », dit-il."),
    ("is_in_quotation", "en", "“We spoke on Friday about the pass,” she said."),
    ("completes_particle", "en", "The couple moved in last May."),
    ("completes_comparison", "fr", "C'est la plus forte hausse depuis 2008."),
    ("completes_comparison", "fr", "Le club a marqué plus de buts que l'an dernier."),
    ("completes_comparison", "en", "Sales had their best week since November."),
    ("completes_comparison", "en", "The shop sold more than in 2019."),
    ("completes_comparison", "en", "Its stake grew to 9%, up from 6% a year ago."),
]


@pytest.mark.parametrize(("name", "code", "text"), EXAMPLES)
def test_date_that_completes_something(name, code, text):
    read = sentence(text, code)
    (expression,) = read.expressions
    dated = Dated(expression, adjunct(expression, read), read)
    assert [rule.__name__ for rule in RULES if rule(dated)][:1] == [name]
    assert leans(expression, read)


def test_each_rule_has_an_example():
    assert {row[0] for row in EXAMPLES} == set(names(RULES))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le maire a fixé mardi le prix de l'eau."),
        ("fr", "Le troisième adjoint a démissionné le 3 mai."),
        ("en", "The shop has been shut since May."),
        ("fr", "La réunion a été annulée le 3 mai."),
        ("fr", "Il a dirigé le port de 1979 à 1983."),
        ("fr", "L'usine est fermée depuis fin juin."),
        ("fr", "Le stage aura lieu à Brest du 19 au 23 juillet."),
        ("fr", "Le plus grand pont de la ville a fermé mardi."),
        ("fr", "Les crises de 1973 et 1979 ont frappé la région."),
        ("en", "It was the first time it rained on Friday."),
        ("en", "He gave up the title on March 1."),
        ("en", "The hearing is set to start on Wednesday."),
        ("en", "The museum will reopen in May."),
        ("en", "The final will be in Leeds on Saturday."),
        ("en", "The mayor is today the head of the club."),
        ("fr", "Le maire est à Lens lundi."),
        ("en", "Friday's attack killed three soldiers."),
        ("en", "The largest bank in the region closed Monday."),
    ],
)
def test_date_that_completes_nothing(code, text):
    read = sentence(text, code)
    assert not leans(read.expressions[0], read)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "L'audience est fixée au 12 avril.", ["L'audience est fixée au 12 avril"]),
        ("fr", "Il a survécu à l'incendie du 4 juin.", ["Il a survécu à l'incendie du 4 juin"]),
        ("fr", "Les ventes sont fixées au 3 et au 10 mai.", ["Les ventes sont fixées au 3 et au 10 mai"] * 2),
        ("en", "The hearing was moved to Friday.", ["The hearing was moved to Friday"]),
        ("en", "Sales had their best week since November.", ["Sales had their best week since November"]),
    ],
)
def test_title_keeps_the_date_it_leans_on(code, text, expected):
    assert titles(text, code) == expected


def test_other_dates_of_the_sentence_are_left_out():
    text = "Fermé mardi, le musée rouvrira plus tôt qu'en 2019."
    assert not any("mardi" in title for title in titles(text)[1:])


def test_no_date_of_a_long_list_leans():
    text = "La crise de 2009, " + ", ".join(f"celle de {year}" for year in range(1990, 1990 + MOST_DATES))
    read = sentence(text)
    assert not any(leans(expression, read) for expression in read.expressions)
