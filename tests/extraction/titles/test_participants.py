"""The actors and places of a title."""

import pytest

from api.extraction.events import events_in
from api.extraction.titles.participants import Names
from api.languages import language


def participants(code, *sentences):
    """The participants of the last sentence, taken as a title."""
    return names_of(code, *sentences).of(sentences[-1])


def names_of(code, *sentences):
    """The names of an article of some sentences."""
    spoken = language(code)
    return Names(
        spoken.grammar, spoken.tokenizer, [spoken.tokenizer.tokens(sentence) for sentence in sentences]
    )


EXAMPLES = [
    ("fr", "Le maire a vu Paul Durand à Brest.", ("Paul Durand",), ("Brest",)),
    ("fr", "Le maire a vu Paul Durand dans le Finistère.", ("Paul Durand",), ("Finistère",)),
    ("fr", "Le maire est venu de France.", (), ("France",)),
    ("fr", "Paul Durand a vu Yves Mars puis Paul Durand.", ("Paul Durand", "Yves Mars"), ()),
    ("en", "The mayor met Jane Doe in Leeds.", ("Jane Doe",), ("Leeds",)),
    ("en", "The mayor met Jane Doe near the Thames.", ("Jane Doe",), ("Thames",)),
    ("fr", "Le maire est né au Havre.", (), ("Le Havre",)),
    ("fr", "Le maire vit à La Rochelle.", (), ("La Rochelle",)),
    ("fr", "Paul Durand (Halcyon) a gagné.", ("Paul Durand",), ()),
    ("fr", "Le maire écrit dans la Tribune.", (), ()),
    ("fr", "Le maire écrit dans la revue Azur.", (), ()),
    (
        "fr",
        "Le maire dort au fort Dorne, près des Sables-d'Olonne.",
        (),
        ("fort Dorne", "Les Sables-d'Olonne"),
    ),
    ("es", "El tribunal de Valdemora condenó a Juan Pérez.", ("Tribunal de Valdemora", "Juan Pérez"), ()),
    ("it", "Il tribunale di Roma ha condannato Ugo Doe.", ("Tribunale di Roma", "Ugo Doe"), ("Roma",)),
    ("pt", "O tribunal de Lisboa condenou Rui Doe.", ("Tribunal de Lisboa", "Rui Doe"), ("Lisboa",)),
    ("en", "Jane Doe sued Halcyon in the High Court.", ("Jane Doe", "Halcyon"), ()),
    ("en", "Halcyon won in court against the High Court.", ("Halcyon", "High Court"), ()),
    ("en", "Halcyon closed its Kendal store.", ("Halcyon",), ("Kendal",)),
    ("en", "The mayor left France.", (), ("France",)),
    ("en", "The pair will be taken to Kendal.", (), ("Kendal",)),
    ("en", "Jane Doe will take her side to Kendal.", ("Jane Doe",), ("Kendal",)),
    ("en", "The mayor gave her support to Halcyon.", ("Halcyon",), ()),
    ("en", "The mayor resigned.", (), ()),
    ("fr", "Le tribunal de Crozon a jugé Paul Durand.", ("Tribunal de Crozon", "Paul Durand"), ("Crozon",)),
    ("fr", "On a joué « Un soir à Brest » à Nantes.", (), ("Nantes",)),
    ("fr", "Paul Durand chante au Théâtre du Nord.", ("Paul Durand",), ("Théâtre du Nord",)),
    ("fr", "Le Théâtre du Nord a engagé Paul Durand.", ("Théâtre du Nord", "Paul Durand"), ()),
    ("en", "Jane Doe spoke at Kendal High School.", ("Jane Doe",), ("Kendal High School",)),
    ("en", "Kendal High School hired Jane Doe.", ("Kendal High School", "Jane Doe"), ()),
    ("fr", "Le maire a reçu le club au siège de la Ligue.", (), ()),
    ("fr", "Le maire a saisi la Ligue.", ("Ligue",), ()),
    ("fr", "Les membres du club « Les Jonquilles » ont voté.", ("Les Jonquilles",), ()),
    ("fr", "Les élèves ont joué « Les Jonquilles ».", (), ()),
    ("en", "The mayor thanked the association “Clean Rivers” for it.", ("Clean Rivers",), ()),
    ("en", "A ferry broke up off the coast of Sula island.", (), ("Sula island",)),
    ("en", "The Sula island ferry sank.", (), ()),
    ("en", "Jane Doe spoke at First Baptist Church.", ("Jane Doe",), ("First Baptist Church",)),
    ("en", "The mayor met the club at the headquarters of the Rowing Federation.", (), ()),
    ("fr", "Léa et Paul Durand ont vendu la ferme.", ("Léa Durand", "Paul Durand"), ()),
    ("en", "Jane and Andrew Doe sold the farm.", ("Jane Doe", "Andrew Doe"), ()),
    ("en", "Jane Roe and Andrew Doe sold the farm.", ("Jane Roe", "Andrew Doe"), ()),
]


@pytest.mark.parametrize(("code", "sentence", "actors", "places"), EXAMPLES)
def test_actors_and_places(code, sentence, actors, places):
    assert participants(code, sentence) == (actors, places)


@pytest.mark.parametrize(
    ("code", "first", "second", "actor"),
    [
        ("fr", "On a élu Paul Durand.", "On a revu Durand.", "Paul Durand"),
        ("en", "The town elected Jane Doe.", "The town met Doe.", "Jane Doe"),
    ],
)
def test_surname_stands_for_the_full_name_before(code, first, second, actor):
    assert participants(code, first, second).actors == (actor,)


def test_place_stays_a_place_without_its_preposition():
    assert participants("fr", "Le maire vit à Brest.", "Le maire aime Brest.").places == ("Brest",)


def test_name_that_the_title_does_not_hold_is_left_out():
    assert names_of("fr", "Le maire a vu Paul Durand.").of("Le maire a vu Paula Durande") == ((), ())


@pytest.mark.parametrize(
    ("code", "article", "title", "expanded"),
    [
        ("fr", "Le maire, Paul Durand, a parlé.", "Durand démissionne", "Paul Durand démissionne"),
        ("fr", "Le maire, Paul Durand, a parlé.", "M. Durand démissionne", "Paul Durand démissionne"),
        (
            "fr",
            "Le maire, Paul Durand, a parlé.",
            "Le maire a démissionné",
            "Le maire Paul Durand a démissionné",
        ),
        ("fr", "Le maire, Paul Durand, a parlé.", "Le maire de Crozon a parlé", "Le maire de Crozon a parlé"),
        ("fr", "Le maire, Paul Durand, a parlé.", "Un maire a démissionné", "Un maire a démissionné"),
        ("fr", "Le maire, Paul Durand, a parlé.", "Le maire a vu Paul Durand", "Le maire a vu Paul Durand"),
        (
            "fr",
            "Le maire Paul Durand a vu le maire de Crozon Yves Petit.",
            "Le maire a démissionné",
            "Le maire a démissionné",
        ),
        ("fr", "On a vu Paul Durand et Anne Durand.", "Durand démissionne", "Durand démissionne"),
        ("fr", "On a vu François Englert.", "Le boson d'Englert existe", "Le boson d'Englert existe"),
        ("en", "Bob Doe won.", 'Robert "Bob" Doe won', 'Robert "Bob" Doe won'),
        ("en", "Bob Doe won.", 'They met the "boss" Doe', 'They met the "boss" Bob Doe'),
        ("fr", "On a vu Dominique de Villepin.", "Villepin démissionne", "Dominique de Villepin démissionne"),
        ("en", "The mayor, Jane Doe, spoke.", "Mrs. Doe resigned", "Jane Doe resigned"),
        ("en", "The mayor, Jane Doe, spoke.", "The mayor resigned", "Mayor Jane Doe resigned"),
        ("en", "The mayor, Jane Doe, spoke.", "The mayor of Leeds resigned", "The mayor of Leeds resigned"),
        ("en", "The Halcyon Company spoke.", "Halcyon closed", "Halcyon closed"),
        ("en", "Halcyon Foods grew. Later Halcyon closed.", "Halcyon closed", "Halcyon closed"),
        ("en", "Halcyon Paper Corp. grew. Later Halcyon closed.", "Halcyon closed", "Halcyon closed"),
    ],
)
def test_titles_have_full_names(code, article, title, expanded):
    assert names_of(code, article, title).expanded(title) == expanded


@pytest.mark.parametrize(
    ("code", "article", "title", "actors"),
    [
        ("en", "Halcyon Motors Company (HMC) spoke.", "HMC closed a plant", ("Halcyon Motors Company",)),
        ("en", "The Halcyon Motors Company spoke.", "Halcyon closed", ("Halcyon Motors Company",)),
        ("en", "The Halcyon Company met Halcyon.", "Halcyon met the Halcyon Company", ("Halcyon Company",)),
        ("fr", "On a vu Paul Durand.", "Durand, Paul Durand, part", ("Paul Durand",)),
        ("fr", "On a vu Paul Durand. Puis Paul est parti.", "Paul est parti", ("Paul Durand",)),
        ("fr", "On a vu Paul Durand et Paul Petit. Puis Paul est parti.", "Paul est parti", ("Paul",)),
        ("fr", "On a élu Sidi Ould Doe. Puis M. Ould Doe part.", "M. Ould Doe part", ("Sidi Ould Doe",)),
        ("fr", "Les Bleus ont battu Brest. Nantes a gagné.", "Nantes a gagné", ("Nantes",)),
        ("fr", "Un acteur, Paul Durand, est là.", "L'acteur est parti", ("Paul Durand",)),
        ("fr", "Paul Durand, un acteur de séries.", "Un acteur de séries est parti", ("Paul Durand",)),
        ("fr", "Paul Durand, un acteur de séries.", "Un acteur de théâtre est parti", ()),
        ("fr", "Paul Durand, acteur. Yves Petit, acteur.", "L'acteur est parti", ()),
        ("en", "Halcyon Foods grew. Later Halcyon closed.", "Halcyon closed", ("Halcyon Foods",)),
        ("en", "Kendal Rovers lost. Rovers fell.", "Rovers fell", ("Kendal Rovers",)),
        ("en", "Kendal Rovers beat Telby Rovers. Rovers fell.", "Rovers fell", ("Rovers",)),
        ("en", "Halcyon makes the Nova line.", "Halcyon dropped the Nova line", ("Halcyon",)),
        ("en", "Leeds beat Hull. Hull lost.", "The keeper was released by Hull", ("Hull",)),
        ("fr", "Les élus ont quitté Brest. Nantes a voté.", "Nantes a voté", ()),
        ("en", "Jane Doe won her first NTA title.", "Jane Doe won her first NTA title", ("Jane Doe",)),
        ("en", "A broker met Jane\nDoe. Then Doe left.", "Doe left", ("Jane Doe",)),
        ("en", "Jane Doe joined from Halcyon.", "Jane Doe joined from Halcyon", ("Jane Doe", "Halcyon")),
        ("en", "Jane Doe sued the NTA.", "Jane Doe sued the NTA twice", ("Jane Doe", "NTA")),
        ("en", "NTA shares fell.", "NTA shares fell", ("NTA",)),
        ("fr", "On a vu P. Durand et Paul Durand.", "P. Durand part", ("Paul Durand",)),
        ("en", "A bid for Halcyon Foods Corp. came.", "It values Halcyon at $2", ("Halcyon Foods Corp.",)),
        ("en", "Lost Doe play\nJane Doe wrote. Doe left.", "Doe left", ("Jane Doe",)),
        ("en", "The head of Tolby Foods Inc. left.", "Tolby Foods Inc. closed", ("Tolby Foods Inc.",)),
        ("en", "The director of Tolby Foods Inc. left.", "Tolby Foods closed", ("Tolby Foods Inc.",)),
        ("en", "Florist Jane Doe said so.", "Florist Jane Doe won", ("Jane Doe",)),
        ("en", "Halcyon sold a Eurobond.", "Halcyon sold a Eurobond", ("Halcyon",)),
        ("fr", "La locomotive Durand est partie.", "La locomotive Durand est partie", ()),
        ("en", "The question goes to Town Meeting.", "It goes to Town Meeting", ()),
    ],
)
def test_short_forms_stand_for_the_longest_name(code, article, title, actors):
    assert names_of(code, article, title).of(title).actors == actors


@pytest.mark.parametrize(
    ("article", "title", "places"),
    [
        ("It closed in London.", "A London court met", ()),
        ("It closed in London.", "London voted", ("London",)),
        ("It closed in London.", "A London-based firm closed", ()),
        ("It paid US$2 in the US.", "It paid US$2", ()),
    ],
)
def test_place_that_describes_a_noun_is_none(article, title, places):
    assert names_of("en", article, title).of(title).places == places


@pytest.mark.parametrize(
    ("title", "actors", "places"),
    [
        ("Nantes a gagné", ("Nantes",), ()),
        ("Nantes se déplacera à Metz", ("Nantes",), ("Metz",)),
        ("Battu à Nantes, Metz joue", ("Metz",), ("Nantes",)),
        ("Nantes et Metz ont gagné", ("Nantes", "Metz"), ()),
        ("Le match a lieu à Nantes", (), ("Nantes",)),
        ("Metz a perdu à Nantes", ("Metz",), ("Nantes",)),
        ("Il a signé contre Nantes", ("Nantes",), ()),
    ],
)
def test_town_or_its_club(title, actors, places):
    assert names_of("fr", "Metz a battu Nantes (2-0).", "Metz joue.").of(title) == (actors, places)


def test_name_of_a_date_takes_no_part():
    (event,) = events_in("The portrait stayed up until Labor Day 2024.", language("en"), None).events
    assert (event.title, event.actors) == ("The portrait stayed up until Labor Day 2024", ())
