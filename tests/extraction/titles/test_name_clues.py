"""What one use of a name shows: for each rule, uses in which it gives the clue."""

import pytest

from api.extraction.titles.name_clues import RULES, clue_of
from api.extraction.titles.name_uses import Clue, Use
from api.extraction.titles.place_clues import before_region
from api.languages import language
from tests.extraction.titles.reading import names_in

EXAMPLES = [
    ("word_for_nobody", "fr", "le président de la République a parlé", Clue.NOBODY),
    ("word_for_nobody", "fr", "la ligne C a rouvert", Clue.NOBODY),
    ("word_for_nobody", "en", "met the Democrats on Monday", Clue.NOBODY),
    ("word_for_nobody", "fr", "elle suit le CAC 40 et le CAC", Clue.NOBODY),
    ("word_for_nobody", "en", "won the Eastport Open", Clue.NOBODY),
    ("word_for_nobody", "en", "closed until after New Year's Day", Clue.NOBODY),
    ("word_for_nobody", "en", "under the Clean Harbours Act", Clue.NOBODY),
    ("word_for_nobody", "fr", "avant la Seconde Guerre mondiale", Clue.NOBODY),
    ("numbered", "fr", "les clubs de Superligue 2 jouent", Clue.NOBODY),
    ("numbered", "fr", "vole sur un Dassault 20", Clue.NOBODY),
    ("numbered", "en", "the Halcyon 500 fell", Clue.NOBODY),
    ("numbered", "en", "landed an Airbus 380", Clue.NOBODY),
    ("numbered", "fr", "la sonde Pionnier-3 vole", Clue.NOBODY),
    ("numbered", "en", "a case of Norovirus-19", Clue.NOBODY),
    ("common_noun", "fr", "annonce la tenue d'un Conclave", Clue.NOBODY),
    ("common_noun", "fr", "roulait dans une Renault", Clue.NOBODY),
    ("common_noun", "en", "drove a Peugeot", Clue.NOBODY),
    ("common_noun", "en", "bought an Audi", Clue.NOBODY),
    ("quoted_title", "fr", "tourna « Vénus » à la plage", Clue.NOBODY),
    ("quoted_title", "fr", "expose « La Joconde nue » à la gare", Clue.NOBODY),
    ("quoted_title", "en", "wrote “Jane Eyre” at home", Clue.NOBODY),
    ("quoted_title", "en", "wrote “Jane Eyre,” a novel", Clue.NOBODY),
    ("quoted_title", "fr", "joua « Le Malade imaginaire » ici", Clue.NOBODY),
    ("quoted_title", "en", 'staged "The Old Orchard" at home', Clue.NOBODY),
    ("quoted_title", "fr", "le film « Une nuit à Tanger » sort", Clue.NOBODY),
    ("quoted_title", "fr", "joua « Les Noces de Saba » ici", Clue.NOBODY),
    ("agency", "en", "KENDAL (Halcyon) - The mayor", Clue.NOBODY),
    ("agency", "fr", "BREST (Halcyon) - Le maire", Clue.NOBODY),
    ("agency", "en", "KENDAL (Alpha Press) - The mayor", Clue.NOBODY),
    ("agency", "en", "Oct 29 (Halcyon) - The mayor", Clue.NOBODY),
    ("owned_work", "en", "they all saw Jane Doe's Uncle Rufus at home", Clue.NOBODY),
    ("owned_work", "en", "the cast of Paul Doe's Winter Garden was small", Clue.NOBODY),
    ("owned_work", "en", "two critics then saw Anna Doe's Blue Dahlia burn", Clue.NOBODY),
    ("owned_work", "en", "they all read Jane Doe’s Salt Road at home", Clue.NOBODY),
    ("part_in_work", "en", "she starred in Harbour Lights", Clue.NOBODY),
    ("part_in_work", "en", "who stars in Nightfall", Clue.NOBODY),
    ("part_in_work", "en", "her role in Nightfall", Clue.NOBODY),
    ("part_in_work", "en", "he appeared in Uncle Rufus", Clue.NOBODY),
    ("title_before", "fr", "a reçu Mme Durand", Clue.PERSON),
    ("title_before", "fr", "a reçu le maire Paul Durand", Clue.PERSON),
    ("title_before", "en", "met Mr. Doe", Clue.PERSON),
    ("title_before", "en", "met Senator Doe", Clue.PERSON),
    ("contest_before", "fr", "a gagné le Grand Prix de la Myrtille", Clue.NOBODY),
    ("contest_before", "fr", "la finale du tournoi de Telby", Clue.NOBODY),
    ("contest_before", "fr", "le vainqueur du trophée de la Forge", Clue.NOBODY),
    ("contest_before", "fr", "a couru le marathon du Vignoble", Clue.NOBODY),
    ("place_ending", "en", "sank off Sula island", Clue.PLACE),
    ("street", "fr", "un feu rue Paul-Bert", Clue.NOBODY),
    ("street", "fr", "un feu sur le boulevard de Verdun", Clue.NOBODY),
    ("street", "fr", "des travaux rues de la Forge et du Lavoir", Clue.NOBODY),
    ("street", "fr", "se sont réunis place Kléber", Clue.PLACE),
    ("street", "en", "a fire on Baker Street", Clue.NOBODY),
    ("street", "fr", "joue au stade Marcel-Picot", Clue.PLACE),
    ("street", "fr", "un concert à l'église Sainte-Foy", Clue.PLACE),
    ("street", "en", "a crash on Interstate 95", Clue.NOBODY),
    ("place_ending", "en", "the Tamar River rose", Clue.PLACE),
    ("place_ending", "en", "met at the Guild Building", Clue.PLACE),
    ("place_ending", "en", "played at Elder Meadows", Clue.PLACE),
    ("place_ending", "en", "voted in Marlow County", Clue.PLACE),
    ("site_opening", "it", "è morto sul Monte Rosa", Clue.PLACE),
    ("site_opening", "it", "ha chiuso la Val d'Ossola", Clue.PLACE),
    ("site_opening", "it", "visita il Policlinico Gemelli", Clue.PLACE),
    ("site_opening", "it", "una festa al Parco Sempione", Clue.PLACE),
    ("site_after", "en", "will shut its Ambleside store", Clue.PLACE),
    ("site_after", "en", "reopened their Old Quay plant", Clue.PLACE),
    ("site_after", "en", "sold Boeing's Kendal factory", Clue.PLACE),
    ("site_after", "en", "left his Kendal office", Clue.PLACE),
    ("shape_of_body", "en", "won at Boeing's Club", Clue.NOBODY),
    ("shape_of_body", "en", "won at Queen's Club", Clue.BODY),
    ("shape_of_body", "fr", "a saisi la Banque de France", Clue.BODY),
    ("shape_of_body", "fr", "se sont frottés au SO Crozon", Clue.BODY),
    ("shape_of_body", "fr", "a saisi l'ONU", Clue.BODY),
    ("shape_of_body", "en", "bought the Halcyon Company", Clue.BODY),
    ("shape_of_body", "en", "left Singapore Airlines", Clue.BODY),
    ("rival", "fr", "le club a battu Brest", Clue.TEAM),
    ("rival", "fr", "a perdu face à Nantes", Clue.TEAM),
    ("rival", "fr", "jouera contre Metz", Clue.TEAM),
    ("rival", "fr", "la finale face à la Suède", Clue.TEAM),
    ("rival", "en", "the Rovers beat Leeds", Clue.TEAM),
    ("rival", "fr", "avant la réception de Nantes", Clue.TEAM),
    ("rival", "fr", "vainqueur 2-0 de Nantes", Clue.TEAM),
    ("score_beside", "en", "beat Halcyon 3 - 2", Clue.TEAM),
    ("score_beside", "en", "the Rovers edged out Kendal 1-0", Clue.TEAM),
    ("score_beside", "fr", "le succès obtenu par Crozon (3-1)", Clue.TEAM),
    ("score_beside", "fr", "a vu gagner Nantes (1-0)", Clue.TEAM),
    ("score_beside", "en", "drew 2-2 with Leeds", Clue.TEAM),
    ("known_place", "fr", "battu à Nantes", Clue.KNOWN_PLACE),
    ("new_club", "en", "the keeper was released by Leeds", Clue.TEAM),
    ("new_club", "en", "he signed for Leeds", Clue.TEAM),
    ("new_club", "fr", "un joueur prêté par Nantes", Clue.TEAM),
    ("new_club", "fr", "un joueur prêté à Nantes", Clue.TEAM),
    ("known_place", "en", "he scored in Leeds", Clue.KNOWN_PLACE),
    ("known_place", "fr", "a gagné à Nantes (1-0)", Clue.KNOWN_PLACE),
    ("known_place", "fr", "a perdu à Nantes", Clue.KNOWN_PLACE),
    ("known_place", "fr", "une peine contre la France", Clue.KNOWN_PLACE),
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
    ("thing_before", "fr", "le festival Azur ouvre", Clue.NOBODY),
    ("thing_before", "fr", "le film Skyfall sort", Clue.NOBODY),
    ("thing_before", "en", "the new Macbook line", Clue.NOBODY),
    ("thing_before", "en", "her play Nightfall", Clue.NOBODY),
    ("thing_before", "en", "the satellite Halcyon", Clue.NOBODY),
    ("preposition_of_place", "fr", "vit à Plouzané", Clue.PLACE),
    ("preposition_of_place", "fr", "vit dans le Trégor", Clue.PLACE),
    ("preposition_of_place", "en", "lives in Ambleside", Clue.PLACE),
    ("preposition_of_place", "en", "a ship from Ambleside", Clue.MAYBE_PLACE),
    ("preposition_of_place", "en", "lost at Elder Cottage", Clue.MAYBE_PLACE),
    ("preposition_of_place", "en", "met at the Guildhall", Clue.MAYBE_PLACE),
    ("destination", "en", "will visit Kendal", Clue.MAYBE_PLACE),
    ("destination", "en", "troops entered Sarnath", Clue.MAYBE_PLACE),
    ("destination", "en", "a train to Kendal", Clue.MAYBE_PLACE),
    ("destination", "fr", "l'armée a repris Sarnath", Clue.MAYBE_PLACE),
    ("noun_of_place", "fr", "le festival de Plouzané", Clue.PLACE),
    ("noun_of_place", "fr", "la ville de Plouzané", Clue.PLACE),
    ("noun_of_place", "fr", "le tir décolle de Plessetsk", Clue.PLACE),
    ("noun_of_place", "fr", "le sud du Kouzbass", Clue.PLACE),
    ("noun_of_place", "fr", "le tribunal correctionnel de Plouzané a jugé", Clue.PLACE),
    ("noun_of_place", "fr", "la cour d'assises de l'Aunis a condamné", Clue.PLACE),
    ("noun_of_place", "fr", "le conseil municipal de Crozon a voté", Clue.PLACE),
    ("noun_of_place", "fr", "la brigade de gendarmerie de Crozon enquête", Clue.PLACE),
    ("noun_of_place", "en", "the port of Umm Sarnath", Clue.PLACE),
    ("noun_of_place", "en", "the city of Ambleside", Clue.PLACE),
    ("coordinated", "fr", "vit à Plouzané et Crozon", Clue.PLACE),
    ("coordinated", "fr", "vit à Plouzané (Ponant)", Clue.PLACE),
    ("coordinated", "fr", "vit à Plouzané ou Crozon", Clue.PLACE),
    ("coordinated", "en", "lives in Ambleside and Kendal", Clue.PLACE),
    ("subject", "fr", "lundi Renault a annoncé un plan", Clue.ACTS),
    ("subject", "fr", "un plan, annonce Renault", Clue.ACTS),
    ("subject", "en", "a plan for Boeing's plants", Clue.ACTS),
    ("subject", "en", "today Boeing, which closed, left", Clue.ACTS),
    ("subject", "en", "today Boeing will close", Clue.ACTS),
    ("shape_of_place", "fr", "l'équipe de la Haute-Ozière", Clue.MAYBE_PLACE),
    ("shape_of_place", "fr", "les employés de Condé-sur-Meuse", Clue.MAYBE_PLACE),
    ("shape_of_place", "fr", "le conseil du Val-de-Loire", Clue.MAYBE_PLACE),
    ("shape_of_place", "fr", "une banque de Port-Louis", Clue.MAYBE_PLACE),
    ("shape_of_place", "en", "a bank of Port-Louis", Clue.MAYBE_PLACE),
]


TOWNS = [
    "a plant near Kendal, Ohio",
    "a mill of Kendal, Ohio, closed",
    "voters of Kendal, New Jersey.",
    "workers of Kendal, Germany",
]


def last_use(text, code):
    return uses_in(text, code)[-1]


def uses_in(text, code):
    spoken = language(code)
    tokens = spoken.tokenizer.tokens(text)
    previous, uses = None, []
    for span in names_in(tokens, spoken.grammar):
        uses.append(Use(span, tokens, spoken.grammar, previous))
        previous = (span, clue_of(uses[-1]))
    return uses


@pytest.mark.parametrize(("rule", "code", "text", "clue"), EXAMPLES)
def test_rule(rule, code, text, clue):
    use = last_use(text, code)
    assert (next(one.__name__ for one in RULES if one(use) is not None), clue_of(use)) == (rule, clue)


@pytest.mark.parametrize("text", TOWNS)
def test_town_before_its_state_or_country(text):
    use = uses_in(text, "en")[-2]
    assert before_region(use) is clue_of(use) is Clue.PLACE


@pytest.mark.parametrize("text", ["workers of Halcyon, Germany's largest firm", "met Jane Doe, Ohio senator"])
def test_no_town_before_what_is_no_state(text):
    assert before_region(uses_in(text, "en")[0]) is None


def test_each_rule_has_four_examples():
    tested = [row[0] for row in EXAMPLES] + ["before_region"] * len(TOWNS)
    assert all(tested.count(rule.__name__) >= 4 for rule in RULES)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "« Merci à Paul Durand », a dit le maire"),
        ("en", "an analyst at Halcyon"),
        ("en", "gave it to Halcyon"),
        ("en", "they play Halcyon"),
        ("fr", "fait face à Paul Durand"),
        ("fr", "reste fidèle à Crozon"),
        ("fr", "rend hommage à Paul Durand"),
        ("fr", "ressemble à Mathilde Durand"),
        ("en", "has a stake in Halcyon"),
        ("en", "a letter from Jane Doe"),
        ("en", "printed in the Harbour Record"),
        ("en", "fined Halcyon 40 million euros"),
        ("en", "the shares of Halcyon fell"),
        ("fr", "les salariés de Halcyon ont manifesté"),
    ],
)
def test_uses_that_show_nothing(code, text):
    assert clue_of(last_use(text, code)) is None
