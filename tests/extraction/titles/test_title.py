"""What a date hangs on: for each shape of a title, sentences in which that shape gives the title."""

import pytest

from api.extraction.events import events_in
from api.extraction.titles.title import SHAPES
from api.languages import language
from tests.extraction.titles.reading import anchor, names, shape, titles

EXAMPLES = [
    (
        "verb_second",
        "de",
        "Am Montag hat der Landrat die Turnhalle freigegeben.",
        "Landrat hat die Turnhalle freigegeben",
    ),
    (
        "verb_second",
        "de",
        "Die Fähre, die am Sonntag auf Grund lief, fährt wieder.",
        "Fähre lief auf Grund",
    ),
    (
        "verb_second",
        "de",
        "Er ging, nachdem der Verein am Freitag den Trainer entlassen hatte.",
        "Verein hatte den Trainer entlassen",
    ),
    ("verb_second", "de", "Die am Freitag eröffnete Messe lockt viele an.", "Messe eröffnet"),
    ("fragment", "fr", "Ouverture du salon le 3 mai.", "Ouverture du salon"),
    ("fragment", "fr", "Concert de Paul Durand, jeudi à Brest.", "Concert de Paul Durand, à Brest"),
    (
        "fragment",
        "fr",
        "Élections législatives arméniennes, le 20 juin.",
        "Élections législatives arméniennes",
    ),
    (
        "fragment",
        "fr",
        "Mardi 3 mai : réunion publique, salle des fêtes.",
        "Réunion publique, salle des fêtes",
    ),
    ("fragment", "en", "Public meeting on 3 May.", "Public meeting"),
    ("fragment", "en", "Concert in Leeds, Thursday.", "Concert in Leeds"),
    ("fragment", "en", "Tuesday 3 May: public meeting, town hall.", "Public meeting, town hall"),
    ("announcement", "fr", "C'était il y a vingt ans : le pont s'effondrait.", "Le pont s'effondrait"),
    ("announcement", "fr", "C'était le 3 mai 1998 : la France gagnait.", "La France gagnait"),
    ("announcement", "fr", "Cela s'est passé jeudi : un pont s'est effondré.", "Un pont s'est effondré"),
    ("announcement", "en", "It happened on Thursday: the bridge collapsed.", "The bridge collapsed"),
    ("announcement", "en", "That was in 1998 – the bridge collapsed.", "The bridge collapsed"),
    (
        "opened_clause",
        "en",
        "The move came after the firm lost a case in May.",
        "The firm lost a case",
    ),
    (
        "opened_passive",
        "fr",
        "Le bateau avait été retenu après un contrôle, avant d'être autorisé mardi à repartir.",
        "Le bateau autorisé à repartir",
    ),
    ("opened_passive", "fr", "Le chien a été soigné avant d'être rendu lundi.", "Le chien rendu"),
    ("opened_passive", "fr", "Le chien est mort après avoir été battu lundi.", "Le chien battu"),
    (
        "opened_passive",
        "en",
        "The miners were trapped for days before being rescued on Monday by divers.",
        "The miners rescued by divers",
    ),
    ("opened_clause", "en", "The vote was held before the bridge opened in 1950.", "The bridge opened"),
    ("opened_clause", "en", "Shares fell after its profit dropped in March.", "Its profit dropped"),
    ("opened_clause", "en", "Police came before the bridge had closed on Monday.", "The bridge had closed"),
    (
        "dated_noun",
        "fr",
        "La direction a changé de cap à la suite des élections syndicales du 12 juin.",
        "Élections syndicales",
    ),
    (
        "dated_message",
        "fr",
        "Dans un communiqué publié hier, la société Valdor a indiqué que l'usine fermait.",
        "La société Valdor a indiqué que l'usine fermait",
    ),
    (
        "dated_message",
        "fr",
        "L'usine a fermé, selon un communiqué publié mardi.",
        "L'usine a fermé, selon un communiqué",
    ),
    (
        "dated_message",
        "fr",
        "Un rapport publié jeudi par la cour révèle que les comptes sont faux.",
        "Un rapport publié par la cour révèle que les comptes sont faux",
    ),
    (
        "dated_message",
        "fr",
        "Dans un arrêt rendu jeudi, la cour a annulé le permis.",
        "La cour a annulé le permis",
    ),
    (
        "dated_message",
        "en",
        "A statement issued on Monday said the beaches would stay closed.",
        "A statement said the beaches would stay closed",
    ),
    (
        "dated_message",
        "en",
        "In a letter sent on Monday to the council, residents said the road was unsafe.",
        "Residents said the road was unsafe",
    ),
    (
        "dated_message",
        "en",
        "According to a report published on Tuesday, the population fell.",
        "The population fell, according to a report",
    ),
    ("dated_noun", "fr", "Le maire a salué l'accord de paix du 3 mai.", "Accord de paix"),
    ("dated_noun", "en", "The treaty replaces the peace agreement of 1991.", "Peace agreement"),
    (
        "dated_noun",
        "en",
        "The mayor resigned after the collapse of the bridge in 2019.",
        "Collapse of the bridge",
    ),
    (
        "dated_participle",
        "fr",
        "Un reportage diffusé mardi par la chaîne sème le doute.",
        "Reportage diffusé par la chaîne",
    ),
    (
        "dated_participle",
        "fr",
        "La fête prévue mardi a été annulée.",
        "La fête prévue mardi a été annulée",
    ),
    (
        "dated_participle",
        "en",
        "The town has rebuilt a bridge destroyed in 1944 by the army.",
        "Bridge destroyed by the army",
    ),
    (
        "dated_participle",
        "en",
        "A parade scheduled for Sunday was scrapped.",
        "A parade scheduled for Sunday was scrapped",
    ),
    (
        "compared_figure",
        "en",
        "Net profit rose to $9 million, from $7 million a year earlier.",
        "Net profit of $7 million a year earlier",
    ),
    (
        "compared_figure",
        "en",
        "Sales totaled 90 tons, compared with 80 tons, a record, in 1998.",
        "Sales of 80 tons, a record, in 1998",
    ),
    (
        "compared_figure",
        "fr",
        "Le bénéfice net a atteint 9 millions, contre 7 millions un an plus tôt.",
        "Bénéfice net de 7 millions un an plus tôt",
    ),
    ("compared_figure", "fr", "Le chômage a reculé à 8 %, contre 9 % en 1998.", "Chômage de 9 % en 1998"),
    ("example", "en", "The club won three titles, including the 2011 cup.", "2011 cup"),
    ("example", "en", "She listed six deals, among them the sale of the pier in May.", "Sale of the pier"),
    ("example", "fr", "Il y eut des orages, notamment deux orages à Lens en 2012.", "Deux orages à Lens"),
    (
        "example",
        "fr",
        "Il a bâti dix ponts, notamment le pont de la gare à Lens en 1912.",
        "Pont de la gare à Lens",
    ),
    ("aside", "fr", "Paul Durand, maire depuis 2014, a signé le permis.", "Paul Durand, maire depuis 2014"),
    ("aside", "fr", "Lens a joué à Lyon, puis à Tours mardi.", "Lens a joué à Lyon puis à Tours"),
    ("aside", "en", "Jane Doe, mayor since 2014, signed the permit.", "Jane Doe, mayor since 2014"),
    ("aside", "en", "The team played Leeds, then Everton on Tuesday.", "The team played Leeds then Everton"),
    ("governing_clause", "fr", "Le maire a rencontré jeudi la ministre.", "Le maire a rencontré la ministre"),
    ("governing_clause", "fr", "Le pont, construit en 1950, sera détruit.", "Pont construit en 1950"),
    ("governing_clause", "en", "The council approved it on Tuesday.", "The council approved it"),
    ("governing_clause", "en", "The bridge, built in 1950, will be demolished.", "Bridge built in 1950"),
]


@pytest.mark.parametrize(("name", "code", "text", "title"), EXAMPLES)
def test_shape(name, code, text, title):
    assert (shape(SHAPES, anchor(text, code)), titles(text, code)) == (name, [title])


def test_each_shape_has_four_examples():
    assert all([row[0] for row in EXAMPLES].count(name) >= 4 for name in names(SHAPES))


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        (
            "fr",
            "Le pont a cédé l'hiver 1985, quand le Doubs a gelé.",
            "Le pont a cédé l'hiver 1985, quand le Doubs a gelé",
        ),
        (
            "fr",
            "Le maire a perdu le procès en 2019, où il témoignait.",
            "Le maire a perdu le procès où il témoignait",
        ),
        (
            "en",
            "The bridge fell in 1985, when the river froze.",
            "The bridge fell in 1985, when the river froze",
        ),
        ("en", "The mayor left on Friday, while it rained.", "The mayor left, while it rained"),
        ("en", "The bridge has been shut since 1985, when the river froze.", "The bridge has been shut"),
        ("fr", "Le pont est fermé depuis 1985, quand le Doubs a gelé.", "Le pont est fermé"),
    ],
)
def test_clause_right_after_a_date_belongs_to_it(code, text, title):
    assert titles(text, code) == [title]


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("en", "Prices fell on Friday, in a broad sell-off.", "Prices fell in a broad sell-off"),
        ("en", "The club unveiled on Monday its star, the Dane.", "The club unveiled its star, the Dane"),
        ("en", "The roof fell on Monday, killing two, and a wall broke.", "The roof fell, killing two"),
        ("en", "The council met on Monday, on Tuesday and on Friday.", "The council met"),
        ("en", "The council met on Monday, the mayor, who is ill, said.", "The council met"),
        ("fr", "Le maire est mort jeudi, à l'âge de 91 ans.", "Le maire est mort à l'âge de 91 ans"),
        (
            "fr",
            "Le pont a cédé lundi, malgré les avis, et un mur a suivi.",
            "Le pont a cédé, malgré les avis",
        ),
        ("fr", "Le pont a cédé lundi, à Brest, qui le gère.", "Le pont a cédé à Brest"),
    ],
)
def test_short_phrases_after_a_main_clause_belong_to_it(code, text, title):
    assert titles(text, code)[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It rose to 12% on Monday.", "It rose to 12%"),
        ("Prices rose to $12 in May.", "Prices rose to $12"),
        ("The mayor moved from 12 Oak Street in 1980.", "The mayor moved from 12 Oak Street in 1980"),
        ("The team played against 2 rivals in 1999.", "The team played against 2 rivals"),
    ],
)
def test_figure_that_nothing_is_compared_with(text, title):
    assert titles(text, "en")[-1] == title


def test_line_of_nothing_but_a_date_reports_nothing():
    assert titles("12 mars 2024.\nLe maire a démissionné jeudi.") == ["Le maire a démissionné"]


def test_times_count_from_a_line_that_is_only_a_date():
    text = "3 mai 2020.\nDeux jours plus tard, le pont a cédé."
    assert [event.interval.edtf for event in events_in(text, language("fr"), None).events] == ["2020-05-05"]


def test_date_alone_is_its_own_title():
    assert titles("2019-03-21") == ["2019-03-21"]


def test_sentence_of_nothing_but_a_date_is_its_own_title():
    assert titles("Jeudi 12 mars 2024.") == ["Jeudi 12 mars 2024"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Le pont a cédé, mais la ville l'a reconstruit en 2012.",
            "Le pont a cédé, mais la ville l'a reconstruit",
        ),
        ("La grève a cessé, et le port les attend lundi.", "La grève a cessé et le port les attend"),
        ("Le pont a cédé, mais la ville a vu le port en 2012.", "La ville a vu le port"),
    ],
)
def test_clause_with_an_object_pronoun_keeps_the_clause_before(text, title):
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Procès du pont : la défense a cité mardi trois témoins.",
            "Procès du pont : la défense a cité trois témoins",
        ),
        ("Football : Lens a gagné mardi contre Tours.", "Football : Lens a gagné contre Tours"),
        ("Un seul mot d'ordre : la grève sera suivie mardi.", "La grève sera suivie"),
        ("Paul Roy : la grève sera suivie mardi.", "La grève sera suivie"),
    ],
)
def test_topic_before_a_colon_stays(text, title):
    assert titles(text) == [title]
